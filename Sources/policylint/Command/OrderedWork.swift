import PolicyLintKit

/// Does the same to many things on several threads, and hands over what became of them in order.
struct OrderedWork<Outcome: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Outcome

  /// Things are handed out in small groups: one at a time would make the threads wait for each other.
  private static var groupSize: Int { 8 }

  /// Work on `count` things, each known by its index.
  init(count: Int, _ work: @escaping @Sendable (Int) -> Outcome) {
    self.count = count
    self.work = work
  }

  /// Does it. `deliver` is called from one thread at a time, with each outcome after the one before it.
  func run(threads: Int, deliver: @escaping (Outcome) -> Void) {
    let queue = Queue(count: count, groupSize: threads > 1 ? Self.groupSize : 1, deliver: deliver)
    let work = work
    WorkerThreads.run(threads) {
      while let group = queue.next() {
        for index in group { queue.put(work(index), at: index) }
      }
    }
  }

  private final class Queue: @unchecked Sendable {
    // Everything that changes is touched under the lock.
    private let lock = Lock()
    private let groupSize: Int
    private let deliver: (Outcome) -> Void
    private var taken = 0
    private var outcomes: [Outcome?]
    private var delivered = 0

    init(count: Int, groupSize: Int, deliver: @escaping (Outcome) -> Void) {
      self.groupSize = groupSize
      self.deliver = deliver
      outcomes = Array(repeating: nil, count: count)
    }

    func next() -> Range<Int>? {
      lock.withLock {
        guard taken < outcomes.count else { return nil }
        let group = taken..<min(outcomes.count, taken + groupSize)
        taken = group.upperBound
        return group
      }
    }

    func put(_ outcome: Outcome, at index: Int) {
      lock.withLock {
        outcomes[index] = outcome
        while delivered < outcomes.count, let next = outcomes[delivered] {
          outcomes[delivered] = nil
          delivered += 1
          deliver(next)
        }
      }
    }
  }
}
