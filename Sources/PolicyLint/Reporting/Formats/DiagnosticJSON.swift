/// Findings as JSON objects.
struct DiagnosticJSON: Sendable {
  private let rules: [RuleID: RuleInfo]

  init(rules: [RuleInfo]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings of a file, each as one object without a line end inside.
  func render(_ report: FileReport) -> [[UInt8]] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = PathText.printable(report.file.path)
    var fingerprints = Fingerprints()
    return report.findings.map { finding in
      var writer = JSONWriter()
      write(finding, path: path, text: text, fingerprint: fingerprints.next(finding, in: text), to: &writer)
      return writer.bytes
    }
  }

  private func write(
    _ finding: Finding, path: String, text: ReportedText, fingerprint: String, to writer: inout JSONWriter
  ) {
    let rule = rules[finding.rule]
    writer.object { object in
      object.member("rule", finding.rule.rawValue)
      object.member("category", rule?.category)
      object.member("severity", finding.severity.rawValue)
      object.member("confidence", finding.confidence.rawValue)
      object.member("message", finding.message)
      object.member("help", finding.help)
      object.member("url", rule?.helpURL)
      object.member("file", path)
      object.range("range", finding.range, in: text)
      object.key("related")
      object.array(finding.related) { writer, place in
        writer.object { object in
          object.member("message", place.message)
          object.member("file", path)
          object.range("range", place.range, in: text)
        }
      }
      object.key("fixes")
      object.array(text.shownFixes(of: finding)) { writer, fix in writer.object { $0.write(fix, in: text) } }
      object.member("fingerprint", fingerprint)
    }
  }
}

extension JSONWriter {
  /// A member with the lines, columns and offsets of a range.
  mutating func range(_ name: StaticString, _ range: ByteRange, in text: ReportedText) {
    key(name)
    object { object in
      object.position("start", text.position(at: range.start))
      object.position("end", text.position(at: range.end))
    }
  }

  private mutating func position(_ name: StaticString, _ position: Position) {
    key(name)
    object { object in
      object.member("line", position.line)
      object.member("column", position.column)
      object.member("offset", position.offset)
    }
  }

  fileprivate mutating func write(_ fix: Fix, in text: ReportedText) {
    member("title", fix.title)
    member("applicability", fix.applicability.rawValue)
    key("edits")
    array(fix.edits) { writer, edit in
      writer.object { object in
        object.range("range", edit.range, in: text)
        object.member("text", edit.replacement)
      }
    }
  }
}
