/// Binders that wait for work. Making one costs most of a millisecond, far more than linting a document.
final class BinderPool: @unchecked Sendable {
  // Unchecked because of the list, which is only touched under the lock.
  static let shared = BinderPool()

  private let lock = Lock()
  private var idle: [BinderBox] = []

  /// How many names and types a binder may have seen before it is made anew, so that endless input takes no endless memory.
  private static let nameLimit = 100_000
  private static let typeLimit = 20_000

  /// A binder for one thread, to be given back.
  func take() -> BinderBox { lock.withLock { idle.popLast() } ?? BinderBox() }

  func giveBack(_ box: BinderBox) {
    let universe = box.binder.universe
    guard universe.names.count < Self.nameLimit, universe.types.count < Self.typeLimit else { return }
    lock.withLock { idle.append(box) }
  }
}
