import PolicyLintKit

/// Lints files on several threads; what they have to say comes in the order of the files.
///
/// A file's bytes live only while it is linted: its place keeps what was rendered of the report, until all places before it
/// were written.
struct ParallelLint {
  /// What all files came to.
  struct Result: Sendable {
    var summary = RunSummary()
    /// Whether a file could not be read, or repaired.
    var hasFailures = false
    /// How many files of a folder hold no policy.
    var passedOver = 0
    var notes = RunNotes()
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
    case linted([[ReportEntry]], RunSummary, FileNotes)
    /// A file in a folder that is no policy.
    case passedOver
    case failed(String)
  }

  private static func lint(_ job: FileJob, _ outputs: ReportOutputs) -> Outcome {
    switch job.run() {
    case .linted(let report, let notes): .linted(outputs.entries(report), RunSummary(report), notes)
    case .passedOver: .passedOver
    case .failed(let message): .failed(message)
    }
  }

  private func deliver(_ outcome: Outcome, to result: inout Result) {
    switch outcome {
    case .linted(let entries, let summary, let notes):
      outputs.append(entries)
      result.summary.add(summary)
      result.notes.add(notes)
      if !notes.output.isEmpty || notes.complaint != nil { outputs.progress?.erase() }
      world.output.write(notes.output)
      if let complaint = notes.complaint {
        result.hasFailures = true
        world.complain(complaint)
      }
    case .passedOver: result.passedOver += 1
    case .failed(let message):
      result.hasFailures = true
      outputs.progress?.erase()
      world.complain(message)
    }
    outputs.progress?.advance()
  }
}
