/// One JSON object for the run.
struct JSONReporter: Reporter {
  private let diagnostics: DiagnosticJSON

  init(rules: [RuleInfo]) {
    diagnostics = DiagnosticJSON(rules: rules)
  }

  var opensWithSummary: Bool { true }
  var separator: String { ",\n" }

  func opening(_ summary: RunSummary) -> [UInt8] {
    var head = JSONWriter()
    head.object { head in
      head.member("version", 1)
      head.key("tool")
      head.object { tool in
        tool.member("name", Tool.name)
        tool.member("version", Tool.version)
      }
      head.key("summary")
      head.object { object in
        object.member("files", summary.files)
        object.member("filesWithFindings", summary.filesWithFindings)
        object.member("errors", summary.count(.error))
        object.member("warnings", summary.count(.warning))
        object.member("infos", summary.count(.info))
        object.member("suppressed", summary.suppressed)
        object.member("fixable", summary.fixable)
      }
    }
    // The diagnostics were rendered file by file, so the object is closed by hand.
    return head.bytes.dropLast() + ",\n\"diagnostics\":[\n".utf8
  }

  func piece(_ report: FileReport) -> [UInt8] {
    Array(diagnostics.render(report).joined(separator: separator.utf8))
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    Array((summary.filesWithFindings > 0 ? "\n]}\n" : "]}\n").utf8)
  }
}

/// One JSON object a finding, each on its line.
struct JSONLinesReporter: Reporter {
  private let diagnostics: DiagnosticJSON

  init(rules: [RuleInfo]) {
    diagnostics = DiagnosticJSON(rules: rules)
  }

  func piece(_ report: FileReport) -> [UInt8] {
    diagnostics.render(report).flatMap { $0 + [ASCII.lineFeed] }
  }
}
