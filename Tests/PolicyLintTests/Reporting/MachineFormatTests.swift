import Foundation
import Testing

@testable import PolicyLintKit

@Suite struct MachineFormatTests {
  private let text = "<a>\n  <b c=\"é汉\"/>\n  <b c=\"é汉\"/>\n</a>\n"

  private func report(_ findings: [Finding], path: String = "dir/p \"q\",x:1%.xml", text: String? = nil) -> FileReport {
    FileReport(
      file: SourceFile(path: path, bytes: Array((text ?? self.text).utf8)), isPolicyDocument: true, findings: findings,
      suppressedCount: 2)
  }

  private var finding: Finding {
    Finding(
      rule: "missing-base", severity: .warning, confidence: .medium, range: ByteRange(12, 17),
      message: "50%, \"so\"\nit is", help: nil, related: [RelatedPlace(range: ByteRange(0, 3), message: "here")],
      fixes: [Fix(title: "fix", applicability: .unsafe, edits: [TextEdit(.at(3), "\t<x/>")])])
  }

  private func render(_ reporter: some Reporter, _ reports: [FileReport]) -> String {
    var summary = RunSummary()
    for report in reports { summary.add(RunSummary(report)) }
    let pieces = reports.map { reporter.piece($0) }.filter { !$0.isEmpty }
    return String(
      decoding: reporter.opening(summary) + pieces.joined(separator: Array(reporter.separator.utf8))
        + reporter.closing(summary, omitted: 0), as: UTF8.self)
  }

  @Test func `JSON has the keys of the contract in their order`() {
    let json = render(JSONReporter(rules: Catalog.rules), [report([finding])])
    let url = Catalog.rule("missing-base")?.helpURL.map { "\"\($0)\"" } ?? "null"
    #expect(
      json == """
        {"version":1,"tool":{"name":"policylint","version":"\(Tool.version)"},"summary":{"files":1,"filesWithFindings":1,\
        "errors":0,"warnings":1,"infos":0,"suppressed":2,"fixable":1},
        "diagnostics":[
        {"rule":"missing-base","category":"correctness","severity":"warning","confidence":"medium",\
        "message":"50%, \\"so\\"\\nit is","help":null,"url":\(url),"file":"dir/p \\"q\\",x:1%.xml",\
        "range":{"start":{"line":2,"column":9,"offset":12},"end":{"line":2,"column":11,"offset":17}},\
        "related":[{"message":"here","file":"dir/p \\"q\\",x:1%.xml",\
        "range":{"start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":4,"offset":3}}}],\
        "fixes":[{"title":"fix","applicability":"unsafe","edits":[\
        {"range":{"start":{"line":1,"column":4,"offset":3},"end":{"line":1,"column":4,"offset":3}},"text":"\\t<x/>"}]}],\
        "fingerprint":"81e6bccb4c920d63"}
        ]}

        """)
  }

  @Test(arguments: [0, 1, 3]) func `JSON is valid for any number of files`(_ count: Int) throws {
    let reports = (0..<count).flatMap { _ in [report([finding, finding]), report([])] }
    let json = render(JSONReporter(rules: []), reports)
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["diagnostics"] as? [Any])?.count == 2 * count)
    let lines = render(JSONLinesReporter(rules: []), reports).split(separator: "\n")
    #expect(lines.count == 2 * count)
    for line in lines {
      let diagnostic = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(diagnostic.count == 12)
    }
  }

  @Test func `JSON escapes what it must`() throws {
    let nasty = "\u{0}\u{1F}\u{7F}\"\\/\u{2028}\u{10FFFF}é"
    var writer = JSONWriter()
    writer.array([nasty, ""]) { $0.string($1) }
    #expect(try JSONDecoder().decode([String].self, from: Data(writer.bytes)) == [nasty, ""])
  }

  @Test func `a fingerprint outlives moved lines and other white space, and tells places apart`() {
    func fingerprints(_ text: String, _ ranges: [ByteRange], rule: RuleID = "r") -> [String] {
      let reported = ReportedText(unchecked: SourceFile(path: "p", bytes: Array(text.utf8)))
      var fingerprints = Fingerprints()
      return ranges.map {
        fingerprints.next(Finding(rule: rule, severity: .error, range: $0, message: "m"), in: reported)
      }
    }
    let one = fingerprints("<a  b='1'/>", [ByteRange(0, 11)])
    #expect(one == fingerprints("\n\n<a\n\tb='1'/>", [ByteRange(2, 13)]))
    #expect(one != fingerprints("<a  b='2'/>", [ByteRange(0, 11)]))
    #expect(one != fingerprints("<a  b='1'/>", [ByteRange(0, 11)], rule: "other"))
    let twice = fingerprints("<b/><b/>", [ByteRange(0, 4), ByteRange(4, 8)])
    #expect(Set(twice).count == 2)
    #expect(twice == fingerprints("<b/> x <b/>", [ByteRange(0, 4), ByteRange(7, 11)]))
    // What the formatter or an export writes in another way.
    #expect(one == fingerprints("<a b=\"&#x31;\"></a>", [ByteRange(0, 20)]))
    let raw = fingerprints("@(a && b < \"c\")", [ByteRange(0, 15)])
    #expect(raw == fingerprints("@(a &amp;&amp; b &lt; &quot;c&quot;)", [ByteRange(0, 36)]))
    #expect(one.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test(arguments: ["plain.xml", "é汉.xml", "\u{10FFC3}.xml", "\u{10FF41}", ""])
  func `text that is UTF-8 carries itself`(_ text: String) {
    #expect(PathText.bytes(of: PathText.encode(text.utf8)) == Array(text.utf8))
  }

  @Test func `every byte sequence survives in a path`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        UInt8([0x41, 0xC3, 0xA9, 0xF4, 0x8F, 0xBF, 0x80, 0xFF, 0xED, 0xA0].randomElement(using: &random) ?? 0)
      }
      #expect(PathText.bytes(of: PathText.encode(bytes)) == bytes)
    }
  }
}
