/// A line a finding as compilers on Unix print it: `PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE]`.
struct UnixReporter: Reporter {
  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = VisibleText.path(report.file.path)
    var out: [UInt8] = []
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      out += path
      out += ":\(start.line):\(start.column): \(finding.severity.rawValue): ".utf8
      out += "\(VisibleText.line(finding.message)) [\(finding.rule.rawValue)]\n".utf8
    }
    return out
  }
}

/// A line a finding as MSBuild and Visual Studio read it: `PATH(LINE,COLUMN,LINE,COLUMN): CATEGORY RULE: MESSAGE`.
///
/// Source: learn.microsoft.com, "MSBuild and Visual Studio format for diagnostic messages".
struct MSBuildReporter: Reporter {
  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = VisibleText.path(report.file.path)
    var out: [UInt8] = []
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      let end = text.position(at: finding.range.end)
      // No other word is a category.
      let category = finding.severity == .error ? "error" : "warning"
      out += path
      out += "(\(start.line),\(start.column)".utf8
      if start != end { out += ",\(end.line),\(end.column)".utf8 }
      out += "): \(category) \(finding.rule.rawValue): \(VisibleText.line(finding.message))\n".utf8
    }
    return out
  }
}
