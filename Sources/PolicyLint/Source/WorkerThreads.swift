#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Runs the same work on several threads and waits for all of them.
package enum WorkerThreads {
  /// Expressions and elements may be nested, and the parsers recurse.
  private static let stackSize = 8 << 20

  /// Calls `work` on `count` threads, this one among them, and returns when all calls have.
  ///
  /// A thread that cannot be started is done without: the others do its share.
  package static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      if let thread = start(work) { threads.append(thread) }
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Starts a thread that nobody waits for.
  package static func detach(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  /// How many of so many threads each of so many files may use, so that all of them have something to do.
  package static func share(of threads: Int, among files: Int) -> Int { max(1, threads / max(1, files)) }

  /// Does the work on `0..<count` in some stretches a thread, and gives what became of the stretches in their order.
  static func map<Outcome: Sendable>(
    _ count: Int, threads: Int, _ work: @escaping @Sendable (Range<Int>) -> Outcome
  ) -> [Outcome] {
    if threads < 2 { return [work(0..<count)] }
    // A thread that shares its processor with something else leaves more of them to the others.
    let stretches = 4 * threads
    let results = Results<Outcome>(stretches)
    run(threads) {
      while let index = results.next() {
        results.put(work(count * index / stretches..<count * (index + 1) / stretches), at: index)
      }
    }
    return results.all
  }

  /// Does two things at the same time.
  static func both<One: Sendable>(
    _ one: @escaping @Sendable () -> One, while other: () -> Void
  ) -> One {
    let results = Results<One>(1)
    let thread = start { results.put(one(), at: 0) }
    other()
    if let thread { pthread_join(thread, nil) }
    return results.all.first ?? one()
  }

  /// What several threads give.
  private final class Results<Outcome: Sendable>: @unchecked Sendable {
    // Unchecked because of the two variables, which are only touched under the lock.
    private let lock = Lock()
    private var outcomes: [Outcome?]
    private var taken = 0

    init(_ count: Int) { outcomes = Array(repeating: nil, count: count) }

    /// The next stretch that nobody works on.
    func next() -> Int? {
      lock.withLock {
        guard taken < outcomes.count else { return nil }
        taken += 1
        return taken - 1
      }
    }

    func put(_ outcome: Outcome, at index: Int) { lock.withLock { outcomes[index] = outcome } }

    var all: [Outcome] { lock.withLock { outcomes.compactMap { $0 } } }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    pthread_attr_init(attributes)
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, stackSize)
    let context = Unmanaged.passRetained(Work(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard pthread_create(&thread, attributes, runWork, context) == 0 else {
      Unmanaged<Work>.fromOpaque(context).release()
      return nil
    }
    return thread
  }

  /// What a new thread runs; Darwin and Glibc disagree on whether its context may be missing.
  #if canImport(Darwin)
    private static let runWork: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { context in
      Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
      return nil
    }
  #else
    private static let runWork: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
      if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
      return nil
    }
  #endif
}
