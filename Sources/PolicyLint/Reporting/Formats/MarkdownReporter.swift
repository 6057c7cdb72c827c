/// A summary of the run in GitHub's Markdown, for the page of a CI job: what it came to, rule by rule, and the worst findings.
struct MarkdownReporter: EntryReporter {
  private let titles: [RuleID: RuleInfo]
  private let paths: ReportPaths
  private let sourceHome: String?

  /// A job's page takes no more than a megabyte.
  private static let shownLimit = 200
  /// Longer paths are shown, but do not become links.
  private static let linkLimit = 300
  private static let messageLimit = 1_000

  init(_ context: ReportContext) {
    titles = context.rulesByID
    paths = context.paths
    sourceHome = context.sourceHome
  }

  var opensWithSummary: Bool { true }
  var limit: EntryLimit? { EntryLimit(most: Self.shownLimit, kept: Self.shownLimit) }

  func opening(_ summary: RunSummary) -> [UInt8] {
    guard summary.filesWithFindings > 0 else {
      return Array("## PolicyLint: nothing to report\n\n\(summary.sentence).\n".utf8)
    }
    var out = "## PolicyLint: \(summary.sentence)\n\n"
    if let repairs = summary.repairs { out += "\(MarkdownText.escaped(repairs)).\n\n" }
    out += "| Findings | Rule | |\n| ---: | --- | --- |\n"
    let rows = summary.countsByRule.sorted { ($1.value.findings, $0.key) < ($0.value.findings, $1.key) }
    for (rule, count) in rows {
      let name = MarkdownText.code(rule.rawValue)
      let link = titles[rule]?.helpURL.map { "[\(name)](\($0))" } ?? name
      out += "| \(count.findings) | \(link) | \(MarkdownText.escaped(titles[rule]?.title ?? "")) |\n"
    }
    return Array((out + "\n| | Place | Finding |\n| --- | --- | --- |\n").utf8)
  }

  func entries(_ report: FileReport) -> [ReportEntry] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = PathText.printable(report.file.path)
    return report.findings.map { finding in
      let start = text.position(at: finding.range.start)
      let end = text.position(at: finding.range.end)
      var place = MarkdownText.code("\(path):\(start.line):\(start.column)")
      if let sourceHome, let inside = paths.inRepository(report.file.path), inside.utf8.count <= Self.linkLimit {
        let lines = start.line == end.line ? "#L\(start.line)" : "#L\(start.line)-L\(end.line)"
        place = "[\(place)](\(sourceHome)\(URIText.relative(inside))\(lines))"
      }
      let message = finding.message.prefix(Self.messageLimit) + (finding.help.map { "; \($0.prefix(500))" } ?? "")
      let row = """
        | \(Self.picture(finding.severity)) \(finding.severity.rawValue) | \(place) \
        | \(MarkdownText.escaped(String(message))) \(MarkdownText.code(finding.rule.rawValue)) |

        """
      return ReportEntry(Array(row.utf8), finding.severity)
    }
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    guard omitted > 0 else { return [] }
    return Array("\nThe worst \(Self.shownLimit) findings are shown; there are \(omitted) more.\n".utf8)
  }

  private static func picture(_ severity: Severity) -> String {
    switch severity {
    case .error: "❌"
    case .warning: "⚠️"
    case .info: "ℹ️"
    }
  }
}

/// Text in the cells of tables in GitHub's Markdown.
enum MarkdownText {
  /// The text as code, whatever is in it.
  static func code(_ text: String) -> String {
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      current = scalar == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    // A backtick at an end needs a blank before it.
    let space = longest > 0 ? " " : ""
    return fence + space + inCell(text) + space + fence
  }

  /// A sentence, in which only pairs of backticks mean something.
  static func escaped(_ text: String) -> String {
    var out = ""
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1 && index < parts.count - 1
      if isCode {
        out += part.isEmpty ? "\\`\\`" : "`\(inCell(String(part)))`"
      } else {
        if index % 2 == 1 { out += "\\`" }
        out += CommandText.escape(VisibleText.line(String(part)), reserved)
      }
    }
    return out
  }

  private static func inCell(_ text: String) -> String {
    CommandText.escape(VisibleText.line(text), ["|": "\\|"])
  }

  private static let reserved: [Unicode.Scalar: String] = [
    "\\": "\\\\", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "<": "&lt;", ">": "&gt;", "&": "&amp;", "#": "\\#",
    "~": "\\~", "|": "\\|", "@": "&#64;",
  ]
}
