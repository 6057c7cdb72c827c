import PolicyLintKit

/// A file to lint and how.
struct FileJob: Sendable {
  var file: InputFile
  var linter: Linter
  /// The contents, where they are not to be read from the file.
  var bytes: [UInt8]?
}

/// Lints files on several threads; what they have to say comes in the order of the files.
///
/// A file's bytes live only while it is linted: its place keeps what was rendered of the report, until all places before it
/// were written.
struct ParallelLint {
  /// What all files came to.
  struct Result: Sendable {
    var summary = RunSummary()
    /// Whether a file could not be read.
    var hasFailures = false
  }

  private let jobs: [FileJob]
  private let outputs: ReportOutputs
  private let world: World

  /// Files are handed out in small groups: one at a time would make the threads wait for each other.
  private static let groupSize = 8

  init(jobs: [FileJob], outputs: ReportOutputs, world: World) {
    self.jobs = jobs
    self.outputs = outputs
    self.world = world
  }

  func run(threads: Int) -> Result {
    let queue = Queue(count: jobs.count, groupSize: threads > 1 ? Self.groupSize : 1, deliver: deliver)
    let (jobs, outputs) = (jobs, outputs)
    WorkerThreads.run(threads) {
      while let group = queue.next() {
        for index in group { queue.put(Self.lint(jobs[index], outputs), at: index) }
      }
    }
    return queue.result
  }

  /// What became of one file.
  fileprivate enum Outcome: Sendable {
    /// The rendered pieces, one for each output.
    case linted([[UInt8]], RunSummary)
    /// A file in a folder that is no policy.
    case passedOver
    case failed(String)
  }

  private static func lint(_ job: FileJob, _ outputs: ReportOutputs) -> Outcome {
    let bytes: [UInt8]
    do throws(FileError) {
      // `??` would take the error's type away.
      if let known = job.bytes {
        bytes = known
      } else {
        bytes = try FileSystem.read(job.file.location, limit: FileReading.limit)
      }
    } catch {
      return .failed("\(PathText.encode(job.file.path)): \(error.reason)")
    }
    let report = job.linter.lint(SourceFile(path: PathText.encode(job.file.path), bytes: bytes))
    guard report.isPolicyDocument || job.file.isNamed else { return .passedOver }
    let complete = report.isPolicyDocument ? report : job.linter.reportWithoutPolicy(report.file)
    return .linted(outputs.pieces(complete), RunSummary(complete))
  }

  private func deliver(_ outcome: Outcome, to result: inout Result) {
    switch outcome {
    case .linted(let pieces, let summary):
      outputs.append(pieces)
      result.summary.add(summary)
    case .passedOver: break
    case .failed(let message):
      result.hasFailures = true
      world.complain(message)
    }
  }
}

/// Hands out the files and puts what became of them in order.
private final class Queue: @unchecked Sendable {
  // Everything that changes is touched under the lock, or before the threads start and after they end.
  private let lock = Lock()
  private let groupSize: Int
  private let deliver: (ParallelLint.Outcome, inout ParallelLint.Result) -> Void
  private var taken = 0
  private var outcomes: [ParallelLint.Outcome?]
  private var delivered = 0
  private(set) var result = ParallelLint.Result()

  init(
    count: Int, groupSize: Int, deliver: @escaping (ParallelLint.Outcome, inout ParallelLint.Result) -> Void
  ) {
    self.groupSize = groupSize
    self.deliver = deliver
    outcomes = Array(repeating: nil, count: count)
  }

  /// The next files to lint; `nil` if there are none left.
  func next() -> Range<Int>? {
    lock.withLock {
      guard taken < outcomes.count else { return nil }
      let group = taken..<min(outcomes.count, taken + groupSize)
      taken = group.upperBound
      return group
    }
  }

  /// Stores what became of a file, and delivers all that is next in order.
  func put(_ outcome: ParallelLint.Outcome, at index: Int) {
    lock.withLock {
      outcomes[index] = outcome
      while delivered < outcomes.count, let next = outcomes[delivered] {
        outcomes[delivered] = nil
        delivered += 1
        deliver(next, &result)
      }
    }
  }
}
