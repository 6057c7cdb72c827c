/// reviewdog's diagnostic format as one object (`rdjson`).
///
/// Source: reviewdog's `proto/rdf`. Columns count bytes of UTF-8 from 1, and the end of a range is behind its last byte.
struct ReviewdogReporter: EntryReporter {
  private let diagnostics: ReviewdogDiagnostics

  init(rules: [RuleInfo]) {
    diagnostics = ReviewdogDiagnostics(rules: rules)
  }

  var separator: String { ",\n" }

  func opening(_ summary: RunSummary) -> [UInt8] {
    Array("{\"source\":{\"name\":\"\(Tool.name)\"},\"diagnostics\":[\n".utf8)
  }

  func entries(_ report: FileReport) -> [ReportEntry] { diagnostics.entries(report, isSourceNamed: false) }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    Array((summary.filesWithFindings > 0 ? "\n]}\n" : "]}\n").utf8)
  }
}

/// reviewdog's diagnostic format, a line a finding (`rdjsonl`).
struct ReviewdogLinesReporter: EntryReporter {
  private let diagnostics: ReviewdogDiagnostics

  init(rules: [RuleInfo]) {
    diagnostics = ReviewdogDiagnostics(rules: rules)
  }

  func entries(_ report: FileReport) -> [ReportEntry] {
    diagnostics.entries(report, isSourceNamed: true).map { ReportEntry($0.bytes + [ASCII.lineFeed], $0.severity) }
  }
}

/// Findings as reviewdog's diagnostics.
private struct ReviewdogDiagnostics: Sendable {
  private let pages: [RuleID: String]

  init(rules: [RuleInfo]) {
    pages = Dictionary(rules.compactMap { rule in rule.helpURL.map { (rule.id, $0) } }, uniquingKeysWith: { $1 })
  }

  func entries(_ report: FileReport, isSourceNamed: Bool) -> [ReportEntry] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = PathText.printable(report.file.path)
    return report.findings.map { finding in
      var writer = JSONWriter()
      writer.object { object in
        object.member("message", finding.message + (finding.help.map { "\n\($0)" } ?? ""))
        object.location(path, finding.range, in: text)
        object.member("severity", Self.severity(finding.severity))
        if isSourceNamed {
          object.key("source")
          object.object { $0.member("name", Tool.name) }
        }
        object.key("code")
        object.object { code in
          code.member("value", finding.rule.rawValue)
          if let page = pages[finding.rule] { code.member("url", page) }
        }
        write(finding, in: report.file, path: path, text: text, to: &object)
      }
      return ReportEntry(writer.bytes, finding.severity)
    }
  }

  private func write(
    _ finding: Finding, in file: SourceFile, path: String, text: ReportedText, to object: inout JSONWriter
  ) {
    // A secret between two edits would have to be written as it is.
    let suggestions = text.shownFixes(of: finding).compactMap { $0.joined(in: file.bytes) }
      .filter { !text.shows($0) }
    if !suggestions.isEmpty {
      object.key("suggestions")
      object.array(suggestions) { writer, edit in
        writer.object { suggestion in
          suggestion.byteRange(edit.range, in: text)
          suggestion.member("text", edit.replacement)
        }
      }
    }
    if !finding.related.isEmpty {
      object.key("related_locations")
      object.array(finding.related) { writer, place in
        writer.object { related in
          related.member("message", place.message)
          related.location(path, place.range, in: text)
        }
      }
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func location(_ path: String, _ range: ByteRange, in text: ReportedText) {
    key("location")
    object { location in
      location.member("path", path)
      location.byteRange(range, in: text)
    }
  }

  fileprivate mutating func byteRange(_ range: ByteRange, in text: ReportedText) {
    key("range")
    object { object in
      object.bytePosition("start", range.start, in: text)
      object.bytePosition("end", range.end, in: text)
    }
  }

  private mutating func bytePosition(_ name: StaticString, _ offset: Int, in text: ReportedText) {
    key(name)
    object { object in
      object.member("line", text.position(at: offset).line)
      object.member("column", text.byteColumn(at: offset))
    }
  }
}

extension Fix {
  /// The edits as one, which replaces all that lies between them too: some formats know no repair of several parts. `nil` if
  /// they contradict each other, or the text is not UTF-8.
  func joined(in bytes: [UInt8]) -> TextEdit? {
    let edits = edits.sorted { $0.range < $1.range }
    guard let first = edits.first else { return nil }
    var out: [UInt8] = []
    var done = first.range.start
    for edit in edits {
      guard edit.range.start >= done, edit.range.end <= bytes.count else { return nil }
      out += bytes[done..<edit.range.start]
      out += edit.replacement.utf8
      done = edit.range.end
    }
    guard TextDecoding.firstInvalid(in: out) == nil else { return nil }
    return TextEdit(ByteRange(first.range.start, done), String(decoding: out, as: UTF8.self))
  }
}
