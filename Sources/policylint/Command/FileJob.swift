import PolicyLintKit

/// What is done with one file: it is linted and, where that is asked for, repaired, and what does not count is left out.
struct FileJob: Sendable {
  var file: InputFile
  var linter: Linter
  /// The contents, where they are not to be read from the file: those of standard input.
  var bytes: [UInt8]?
  /// Which findings count.
  var scope = FileScope()
  var fixing: FixMode?
  /// Whether the findings are taken into a baseline instead of being reported.
  var recordsBaseline = false

  /// What became of a file.
  enum Outcome: Sendable {
    /// What is to be reported, and what else there is to know.
    case linted(FileReport, FileNotes)
    /// A file in a folder that is no policy.
    case passedOver
    case failed(String)
  }

  func run() -> Outcome {
    let path = PathText.encode(file.path)
    do throws(FileError) {
      // `??` would take the error's type away.
      let contents: [UInt8]
      if let bytes {
        contents = bytes
      } else {
        contents = try FileSystem.read(file.location, limit: FileReading.limit)
      }
      let source = SourceFile(path: path, bytes: contents)
      return fixing == nil ? lint(source) : try repair(source)
    } catch {
      return .failed("\(path): \(error.reason)")
    }
  }

  private func lint(_ source: SourceFile) -> Outcome {
    let report = linter.lint(source)
    guard report.isPolicyDocument || file.isNamed else { return .passedOver }
    let complete = report.isPolicyDocument ? report : linter.reportWithoutPolicy(report.file)
    return linted(complete, visible: scope.narrowed(complete), FileNotes())
  }

  private func repair(_ source: SourceFile) throws(FileError) -> Outcome {
    guard let mode = fixing else { return lint(source) }
    var scope = scope
    let result = Fixer(linter: linter, allowsUnsafe: mode.allowsUnsafe).fix(source, in: &scope)
    guard result.report.isPolicyDocument || file.isNamed else { return .passedOver }
    var notes = FileNotes()
    notes.fixes = FixTally(fixes: result.fixed)
    if let defect = result.defect {
      notes.complaint = "\(source.path): internal error: \(defect); the file is left as it is"
    }
    if mode.showsDiff {
      if let fixed = result.bytes { notes.output = UnifiedDiff(from: source.bytes, to: fixed, path: source.path).bytes }
    } else if bytes != nil {
      // What is no policy goes through as it is, so that an editor that takes the output for the new text loses nothing.
      notes.output = result.bytes ?? source.bytes
    } else if let fixed = result.bytes {
      try FileSystem.rewrite(file.location, with: fixed, insteadOf: source.bytes)
    }
    let isPolicy = result.report.isPolicyDocument
    let complete = isPolicy ? result.report : linter.reportWithoutPolicy(result.report.file)
    return linted(complete, visible: isPolicy ? result.visible : scope.narrowed(complete), notes)
  }

  private func linted(_ report: FileReport, visible: FileReport, _ notes: FileNotes) -> Outcome {
    var notes = notes
    notes.file = file.place
    if !recordsBaseline, scope.known == nil { return .linted(visible, notes) }
    let rules = Set(linter.settings.severities.keys)
    if recordsBaseline {
      notes.entries = Baseline.entries(for: report) + (scope.known?.others(than: rules) ?? [])
      return .linted(report.keeping { _ in false }, notes)
    }
    if let known = scope.known {
      notes.known = report.findings.count - known.newFindings(in: report).findings.count
      notes.entries = known.needed(for: report, rules: rules)
    }
    return .linted(visible, notes)
  }
}

/// What there is to know of a linted file beside its report.
struct FileNotes: Sendable {
  /// The file, by its absolute path.
  var file: [UInt8] = []
  var fixes = FixTally()
  /// For standard output, beside reports.
  var output: [UInt8] = []
  /// How many findings the baseline knows.
  var known = 0
  /// What a baseline should say of the file; `nil` if nobody wants to know.
  var entries: [Baseline.Entry]?
  /// What went wrong although the file was linted.
  var complaint: String?
}

/// What there is to know of all linted files.
struct RunNotes: Sendable {
  private(set) var fixes = FixTally()
  private(set) var known = 0
  private(set) var entries: [(file: [UInt8], entries: [Baseline.Entry])] = []

  mutating func add(_ notes: FileNotes) {
    fixes.add(notes.fixes)
    known += notes.known
    if let entries = notes.entries { self.entries.append((notes.file, entries)) }
  }
}
