import PolicyLintKit

/// What became of one file that was to be formatted, and what there is to say about it.
struct FormatOutcome: Sendable {
  /// What a file counts as in the summary.
  enum Kind: Sendable {
    case changed, unchanged, notFormatted
    /// A file in a folder that is no policy.
    case passedOver
    /// A file that cannot be read or written, or an error of our own.
    case failed
  }

  var kind: Kind
  /// Whether a policy in it, though perhaps not all of it, could not be formatted.
  var hasProblems = false
  /// For standard output.
  var output: [UInt8] = []
  /// For standard error.
  var errors = ""

  init(failure: String) {
    kind = .failed
    errors = "error: \(failure)\n"
  }

  init(_ result: FormatResult, of file: SourceFile, isNamed: Bool, isWriting: Bool, showsDiff: Bool) {
    let path = file.path
    guard result.isPolicyDocument || isNamed else {
      kind = .passedOver
      return
    }
    if let defect = result.defect {
      kind = .failed
      errors =
        "error: \(path): internal error: formatting would have changed \(defect); the file is left as it is\n"
      return
    }
    kind = result.bytes != nil ? .changed : .unchanged
    if !result.isPolicyDocument {
      kind = .notFormatted
      hasProblems = true
      errors = "\(path): not formatted: no policy in this file\n"
    } else if let first = result.problems.first {
      if result.bytes == nil { kind = .notFormatted }
      hasProblems = true
      let position = LineIndex(file.bytes).position(at: first.range.start)
      let more = result.problems.count > 1 ? " (and \(result.problems.count - 1) more)" : ""
      errors = "\(path):\(position.line):\(position.column): not formatted: \(first.message)\(more)\n"
    }
    guard let formatted = result.bytes else { return }
    if showsDiff {
      output = UnifiedDiff(from: file.bytes, to: formatted, path: path).bytes
    } else if !isWriting {
      output = Array("Would reformat: ".utf8) + PathText.bytes(of: path) + [UInt8(ascii: "\n")]
    }
  }
}

/// What all files came to.
struct FormatTally {
  private var changed = 0
  private var unchanged = 0
  private var notFormatted = 0
  private var hasProblems = false
  /// Whether something went wrong.
  var hasTrouble = false

  /// Whether there was no policy at all.
  var isEmpty: Bool { changed + unchanged + notFormatted == 0 }

  mutating func add(_ outcome: FormatOutcome) {
    switch outcome.kind {
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .notFormatted: notFormatted += 1
    case .passedOver: break
    case .failed: hasTrouble = true
    }
    if outcome.hasProblems { hasProblems = true }
  }

  /// `3 files reformatted, 12 left unchanged, 1 not formatted`
  func sentence(isWriting: Bool) -> String {
    let files = "\(changed) file\(changed == 1 ? "" : "s")"
    var parts =
      isWriting
      ? ["\(files) reformatted", "\(unchanged) left unchanged"]
      : ["\(files) would be reformatted", "\(unchanged) already formatted"]
    if notFormatted > 0 { parts.append("\(notFormatted) not formatted") }
    return parts.joined(separator: ", ")
  }

  func status(isWriting: Bool) -> ExitStatus {
    if hasTrouble { return .trouble }
    return hasProblems || !isWriting && changed > 0 ? .findings : .clean
  }
}
