import Foundation

/// Binders for whoever needs one: what a binder has read and found out serves the next expression, of whatever document.
///
/// There are as many as work at the same time. One is made when it is first needed, so that a process that binds nothing
/// pays nothing.
final class BinderPool: @unchecked Sendable {
  // Unchecked because the lock guards the only state.
  static let shared = BinderPool()

  /// A binder that knows more types than this is given up: they come from the expressions, and those may be hostile.
  static let typeLimit = 20_000

  private let lock = NSLock()
  private var idle: [Binder] = []

  /// Lends a binder to `work`. Types and members of its results mean something inside of `work` only.
  func withBinder<Result>(_ work: (inout Binder) throws -> Result) rethrows -> Result {
    lock.lock()
    let last = idle.popLast()
    lock.unlock()
    var binder = last ?? Binder()
    defer {
      if binder.universe.types.count < Self.typeLimit {
        lock.lock()
        idle.append(binder)
        lock.unlock()
      }
    }
    return try work(&binder)
  }
}
