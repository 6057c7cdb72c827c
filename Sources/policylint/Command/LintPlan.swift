import PolicyLintKit

/// What a run of `lint` does besides linting: what it repairs, what it leaves out, and what it notes down.
struct LintPlan {
  private let options: LintCommand
  private let world: World
  private let fixing: FixMode?
  private let baseline: BaselineFile?
  private let changes: GitChanges?

  init(_ options: LintCommand, in world: World) throws(CommandError) {
    self.options = options
    self.world = world
    fixing = options.showFiles ? nil : FixMode(options.repairs)
    let novelty = options.novelty
    if let path = novelty.baseline ?? novelty.writeBaseline {
      baseline = try BaselineFile(path, mustExist: novelty.writeBaseline == nil, in: world)
    } else {
      baseline = nil
    }
    if let revision = novelty.since {
      changes = try GitChanges(since: revision, in: world)
    } else {
      changes = nil
    }
  }

  /// Whether the elements around findings are written down.
  var spellsElements: Bool { recordsBaseline }

  private var recordsBaseline: Bool { options.novelty.writeBaseline != nil && !options.showFiles }
  private var isWriting: Bool { fixing.map { !$0.showsDiff } ?? false }

  /// Of all files those that are to be looked at.
  func files(_ files: [InputFile]) -> [InputFile] { isWriting ? files.withoutDoubles : files }

  /// The job with all that is to be done with its file; `nil` if there is nothing to do.
  func job(_ job: FileJob) -> FileJob? {
    var job = job
    job.fixing = fixing
    job.recordsBaseline = recordsBaseline
    if let baseline { job.scope.known = KnownFindings(baseline.entries(of: job.file.place)) }
    if let changes {
      guard let lines = changes.changes(of: job.file.place, at: job.file.location) else { return nil }
      job.scope.changes = lines
    }
    return job
  }

  /// Where reports go: away from standard output where something else goes there.
  func worldOfReports(standardInput isRead: Bool) -> World {
    guard let fixing, fixing.showsDiff || isRead else { return world }
    var world = world
    world.output = fixing.showsDiff ? ByteSink { _ in } : world.errors
    world.outputIsTerminal = world.errorsAreTerminal
    return world
  }

  /// Is to be called before the first job.
  func prepare() {
    if isWriting { world.willWrite() }
  }

  // MARK: - The end

  /// Writes down what the run has found, and says so. Returns whether something went wrong.
  func finish(_ result: ParallelLint.Result) -> Bool {
    if options.showFiles { return false }
    let left = Severity.allCases.reduce(0) { $0 + result.summary.count($1) }
    if let fixing, !options.quiet { world.note(result.notes.fixes.sentence(fixing, left: left)) }
    guard let baseline else { return false }
    do throws(CommandError) {
      try finish(baseline, result.notes)
      return false
    } catch {
      world.complain(error.message)
      return true
    }
  }

  private func finish(_ baseline: BaselineFile, _ notes: RunNotes) throws(CommandError) {
    var updated = baseline
    let dropped = updated.update(notes.entries)
    let name = PathText.encode(baseline.path)
    if recordsBaseline {
      try updated.write()
      let files = notes.entries.count { !$0.entries.isEmpty }
      let count = notes.entries.reduce(0) { $0 + $1.entries.reduce(0) { $0 + $1.count } }
      say("\(name): \(Self.counted(count, "finding")) of \(Self.counted(files, "file")) written down", dropped)
      return
    }
    if options.novelty.pruneBaseline, dropped > 0 { try updated.write() }
    guard dropped > 0 || notes.known > 0 else { return }
    say("\(name): \(Self.counted(notes.known, "finding")) known", dropped)
  }

  private func say(_ words: String, _ dropped: Int) {
    guard !options.quiet else { return }
    var words = words
    if dropped > 0 {
      let isDropped = recordsBaseline || options.novelty.pruneBaseline
      words += isDropped ? ", \(dropped) stale taken out" : ", \(dropped) stale (--prune-baseline takes them out)"
    }
    world.note(words)
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// The status of a run that only shows what would change; `nil` for that of its findings.
  func status(_ notes: RunNotes) -> ExitStatus? {
    guard let fixing, fixing.showsDiff else { return nil }
    return notes.fixes.fixes > 0 && !options.exitZero ? .findings : .clean
  }
}
