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
    /// How many files of a folder hold no policy.
    var passedOver = 0
  }

  private let jobs: [FileJob]
  private let outputs: ReportOutputs
  private let world: World

  init(jobs: [FileJob], outputs: ReportOutputs, world: World) {
    self.jobs = jobs
    self.outputs = outputs
    self.world = world
  }

  func run(threads: Int) -> Result {
    var result = Result()
    let (jobs, outputs) = (jobs, outputs)
    let work = OrderedWork(count: jobs.count) { Self.lint(jobs[$0], outputs) }
    work.run(threads: threads) { deliver($0, to: &result) }
    return result
  }

  /// What became of one file.
  private enum Outcome: Sendable {
    /// What each output says of it.
    case linted([[ReportEntry]], RunSummary)
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
    return .linted(outputs.entries(complete), RunSummary(complete))
  }

  private func deliver(_ outcome: Outcome, to result: inout Result) {
    switch outcome {
    case .linted(let entries, let summary):
      outputs.append(entries)
      result.summary.add(summary)
    case .passedOver: result.passedOver += 1
    case .failed(let message):
      result.hasFailures = true
      outputs.progress?.erase()
      world.complain(message)
    }
    outputs.progress?.advance()
  }
}
