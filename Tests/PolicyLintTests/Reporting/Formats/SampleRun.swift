import Testing

@testable import PolicyLintKit

/// Runs to report: no finding, one, or thousands; paths with blanks and letters outside ASCII, places over several lines.
struct SampleRun: Sendable, CustomTestStringConvertible {
  let count: Int
  let reports: [FileReport]

  static let all = [SampleRun(0), SampleRun(1), SampleRun(5_000)]

  static let paths = ReportPaths(workingDirectory: "/repo/été", root: "/repo")
  static let context = ReportContext(rules: Catalog.rules, paths: paths)

  /// The text of every file: two bytes of one letter, a line end of two bytes, a tab.
  static let text = "<a é='1'>\r\n\t<b c=\"é汉😀\"/>\r\n</a>\r\n"
  private static let rules: [RuleID] = ["missing-base", "inverted-any-check", "cors-not-first"]
  private static let severities: [Severity] = [.warning, .error, .info]

  var testDescription: String { "\(count) findings" }

  /// A run over a clean file and as many files as it takes for so many findings, seven in each.
  init(_ count: Int) {
    self.count = count
    let clean = SourceFile(path: "clean.xml", bytes: Array("<a/>".utf8))
    var reports = [FileReport(file: clean, isPolicyDocument: true, findings: [], suppressedCount: 1)]
    for first in stride(from: 0, to: count, by: 7) {
      let findings = (first..<min(count, first + 7)).map(Self.finding)
      let file = SourceFile(path: "a b/ü;\(first)&<\"'>.policy.xml", bytes: Array(Self.text.utf8))
      reports.append(FileReport(file: file, isPolicyDocument: true, findings: findings, suppressedCount: 0))
    }
    self.reports = reports
  }

  /// The value in `b`, the whole of `a`, which has three lines, and the empty place at the start.
  static let ranges = [ByteRange(19, 28), ByteRange(0, 37), ByteRange.at(0)]

  private static func finding(_ number: Int) -> Finding {
    let kind = number % 3
    return Finding(
      rule: rules[kind], severity: severities[kind], confidence: .high, range: ranges[kind],
      message: "50% of `<b>` & \"é汉😀\" | [x](1)]]>\u{1}", help: kind == 0 ? nil : "do;\r\nthis",
      related: kind == 1 ? [RelatedPlace(range: ByteRange(3, 5), message: "[here]")] : [],
      fixes: kind == 2
        ? [] : [Fix(title: "mend", applicability: .unsafe, edits: [TextEdit(.at(28), "<é/>"), TextEdit(.at(19), "x")])])
  }

  /// The run's report as it would be written.
  func report(_ reporter: any Reporter) -> String {
    var assembler = ReportAssembler(reporter)
    var summary = RunSummary()
    var out: [UInt8] = []
    for report in reports {
      assembler.add(reporter.entries(report))
      summary.add(RunSummary(report))
      if assembler.isStreamed { out += assembler.take() }
    }
    out += assembler.finish(summary)
    return String(decoding: out, as: UTF8.self)
  }

  func report(_ format: ReportFormat) -> String { report(format.reporter(in: Self.context)) }
}
