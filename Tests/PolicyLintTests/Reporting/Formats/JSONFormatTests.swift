import Foundation
import Testing

@testable import PolicyLintKit

@Suite struct JSONFormatTests {
  private typealias Object = [String: Any]

  private static let message = "50% of `<b>` & \"é汉😀\" | [x](1)]]>\u{1}"

  private func read(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  @Test(arguments: SampleRun.all) func `GitLab's report has every finding, each with a fingerprint of its own`(
    _ run: SampleRun
  ) throws {
    let text = run.report(.gitlab)
    #expect(text.hasPrefix("["), "no byte order mark")
    let issues = try #require(try read(text) as? [Object])
    #expect(issues.count == run.count)
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == run.count)
    for (index, issue) in issues.enumerated() {
      let kind = index % 3
      #expect(issue["check_name"] as? String == ["missing-base", "inverted-any-check", "cors-not-first"][kind])
      #expect(issue["severity"] as? String == ["major", "critical", "info"][kind])
      #expect((issue["categories"] as? [String])?.count == 1)
      #expect((issue["description"] as? String)?.hasPrefix(Self.message) == true)
      let location = try #require(issue["location"] as? Object)
      // The working directory is a folder of the repository.
      #expect(location["path"] as? String == "été/a b/ü;\(index / 7 * 7)&<\"'>.policy.xml")
      #expect(location["lines"] as? [String: Int] == ["begin": kind == 0 ? 2 : 1, "end": [2, 3, 1][kind]])
    }
  }

  @Test func `a fingerprint of GitLab outlives lines that come above it`() throws {
    func fingerprint(_ text: String, _ start: Int) throws -> String? {
      let file = SourceFile(path: "p.xml", bytes: Array(text.utf8))
      let finding = Finding(rule: "r", severity: .error, range: ByteRange(start, start + 4), message: "m")
      let report = FileReport(file: file, isPolicyDocument: true, findings: [finding], suppressedCount: 0)
      let entry = try #require(GitLabReporter(SampleRun.context).entries(report).first)
      return (try JSONSerialization.jsonObject(with: Data(entry.bytes)) as? Object)?["fingerprint"] as? String
    }
    #expect(try fingerprint("<a/>", 0) == fingerprint("\n\n  <a/>", 4))
    #expect(try fingerprint("<a/>", 0) != fingerprint("<b/>", 0))
  }

  @Test(arguments: SampleRun.all) func `reviewdog's formats count bytes and carry suggestions`(_ run: SampleRun) throws
  {
    let whole = try #require(try read(run.report(.rdjson)) as? Object)
    #expect(whole["source"] as? [String: String] == ["name": "policylint"])
    let diagnostics = try #require(whole["diagnostics"] as? [Object])
    let lines = run.report(.rdjsonl).split(separator: "\n")
    #expect(diagnostics.count == run.count)
    #expect(lines.count == run.count)
    for (index, diagnostic) in diagnostics.enumerated() {
      var line = try #require(try read(String(lines[index])) as? Object)
      #expect(line.removeValue(forKey: "source") as? [String: String] == ["name": "policylint"])
      #expect(NSDictionary(dictionary: line) == NSDictionary(dictionary: diagnostic))
    }
    guard run.count > 0 else { return }
    #expect(diagnostics[0]["severity"] as? String == "WARNING")
    #expect(diagnostics[0]["code"] as? [String: String] == ["value": "missing-base"])
    let range = ["start": ["line": 2, "column": 8], "end": ["line": 2, "column": 17]]
    let location = try #require(diagnostics[0]["location"] as? Object)
    #expect(location["path"] as? String == "a b/ü;0&<\"'>.policy.xml")
    #expect(location["range"] as? [String: [String: Int]] == range)
    // Two edits of one fix are one replacement.
    let suggestion = try #require((diagnostics[0]["suggestions"] as? [Object])?.first)
    #expect(suggestion["text"] as? String == "xé汉😀<é/>")
    #expect(suggestion["range"] as? [String: [String: Int]] == range)
    guard run.count > 2 else { return }
    let related = try #require((diagnostics[1]["related_locations"] as? [Object])?.first)
    #expect(related["message"] as? String == "[here]")
    #expect(
      (related["location"] as? Object)?["range"] as? [String: [String: Int]]
        == ["start": ["line": 1, "column": 4], "end": ["line": 1, "column": 6]])
    #expect(
      (diagnostics[1]["location"] as? Object)?["range"] as? [String: [String: Int]]
        == ["start": ["line": 1, "column": 1], "end": ["line": 3, "column": 5]])
    #expect(diagnostics[2]["suggestions"] == nil)
  }

  @Test func `columns in bytes count a byte order mark`() {
    let text = ReportedText(unchecked: SourceFile(path: "p", bytes: [0xEF, 0xBB, 0xBF] + Array("<a/>\n<b/>".utf8)))
    #expect(text.byteColumn(at: 3) == 4)
    #expect(text.byteColumn(at: 8) == 1)
    #expect(text.byteColumn(at: 100) == 5)
  }

  @Test func `edits that overlap are no suggestion`() {
    func joined(_ edits: [TextEdit]) -> TextEdit? {
      Fix(title: "f", applicability: .safe, edits: edits).joined(in: Array("0123456789".utf8))
    }
    #expect(joined([]) == nil)
    #expect(joined([TextEdit(ByteRange(1, 4), "a"), TextEdit(ByteRange(3, 5), "b")]) == nil)
    #expect(joined([TextEdit(ByteRange(8, 12), "a")]) == nil)
    #expect(
      joined([TextEdit(ByteRange(6, 7), "b"), TextEdit(ByteRange(1, 2), "")]) == TextEdit(ByteRange(1, 7), "2345b"))
  }

  @Test(arguments: SampleRun.all) func `all JSON formats are valid whatever is reported`(_ run: SampleRun) throws {
    _ = try read(run.report(.json))
    for line in run.report(.jsonl).split(separator: "\n") { _ = try read(String(line)) }
  }
}
