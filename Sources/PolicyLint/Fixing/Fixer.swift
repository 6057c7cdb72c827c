/// Repairs files: one file in, one result out. It is pure and knows nothing of disks, terminals or threads.
///
/// In each pass it takes the findings' fixes that do not touch each other, in the order of their places, makes all of their
/// edits and lints again, until nothing is left to do.
public struct Fixer: Sendable {
  private let linter: Linter
  private let allowsUnsafe: Bool

  /// More than so many passes are not made; what is left then waits for the next run.
  static let passLimit = 10

  /// A fixer of what a linter finds; without `allowsUnsafe` it makes safe fixes only (`Fix.Applicability`).
  public init(linter: Linter, allowsUnsafe: Bool) {
    self.linter = linter
    self.allowsUnsafe = allowsUnsafe
  }

  /// Repairs one file, of whose findings only those count that `scope` leaves.
  ///
  /// A pass that would bring a syntax error into the file, or an earlier state of it back, is a defect: the file then stays as
  /// it is.
  public func fix<Scope: ReportScope>(_ file: SourceFile, in scope: inout Scope) -> FixResult {
    let original = scope
    var result = FixResult(report: linter.lint(file))
    result.visible = scope.narrowed(result.report)
    guard result.report.isPolicyDocument, let first = FixableText(file) else { return result }

    var text = first
    var seen: Set<[UInt8]> = [text.bytes]
    for _ in 0..<Self.passLimit {
      var pass = FixPass(of: result.visible.findings, in: text, allowsUnsafe: allowsUnsafe)
      guard !pass.isEmpty else { break }
      let next: FixableText
      do throws(FixDefect) {
        next = try pass.result()
        if !seen.insert(next.bytes).inserted { throw FixDefect(pass.rules, "would go round in a circle") }
      } catch {
        return undone(error, file, scope: &scope, original)
      }
      scope.follow(pass.edits, in: text.bytes)
      text = next
      result.fixed += pass.count
      result.report = linter.lint(SourceFile(path: file.path, bytes: text.stored))
      result.visible = scope.narrowed(result.report)
    }
    if text.bytes != first.bytes { result.bytes = text.stored }
    return result
  }

  private func undone<Scope: ReportScope>(
    _ defect: FixDefect, _ file: SourceFile, scope: inout Scope, _ original: Scope
  ) -> FixResult {
    scope = original
    var result = FixResult(report: linter.lint(file))
    result.visible = scope.narrowed(result.report)
    result.defect = defect.message
    return result
  }
}

/// What repairing one file gave.
public struct FixResult: Sendable {
  /// The repaired bytes, as the file is stored, if they are others than the file's.
  public internal(set) var bytes: [UInt8]?
  /// How many fixes were made.
  public internal(set) var fixed = 0
  /// Everything that is found in the repaired file.
  public internal(set) var report: FileReport
  /// The part of it that the scope leaves.
  public internal(set) var visible: FileReport
  /// What the fixes would have broken: an internal error, for which the file stays as it is.
  public internal(set) var defect: String?

  init(report: FileReport) {
    self.report = report
    visible = report
  }
}

/// Decides which findings of one file count.
public protocol ReportScope: Sendable {
  /// The report without the findings that do not count.
  func narrowed(_ report: FileReport) -> FileReport
  /// Is told of edits of a text, so that it may follow its places.
  mutating func follow(_ edits: [TextEdit], in text: [UInt8])
}

/// Something that fixes must not do.
struct FixDefect: Error, Equatable {
  let message: String

  init(_ rules: [RuleID], _ deed: String) {
    let names = rules.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    message = "fixing \(names) \(deed)"
  }
}
