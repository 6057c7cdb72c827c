/// Workbenches that wait for work. Making one costs most of a millisecond, far more than linting a document.
final class WorkbenchPool: @unchecked Sendable {
  // Unchecked because of the list, which is only touched under the lock.
  static let shared = WorkbenchPool()

  private let lock = Lock()
  private var idle: [Workbench] = []

  /// How many names and types a binder may have seen before it is made anew, so that endless input takes no endless memory.
  private static let nameLimit = 100_000
  private static let typeLimit = 20_000

  /// A workbench for one thread, to be given back. What it noted for another linter is forgotten.
  func take(for linter: Linter?) -> Workbench {
    let bench = lock.withLock { idle.popLast() } ?? Workbench()
    bench.begin(for: linter)
    return bench
  }

  func giveBack(_ bench: Workbench) {
    guard bench.isWithin(names: Self.nameLimit, types: Self.typeLimit) else { return }
    lock.withLock { idle.append(bench) }
  }
}
