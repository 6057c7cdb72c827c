import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct BaselineCommandTests {
  /// Findings of every kind of place: a tag, an attribute, an expression, a text, twice the same, and an empty element.
  private static let messy = """
    <policies>
      <inbound>
        <base></base>
        <cors allow-credentials="true"><allowed-origins><origin>*</origin></allowed-origins></cors>
        <set-variable name='first' value='@(context.Request.Headers["a"][0] + (context.Request.Method == "A" && true == true))' />
        <set-variable name="second" value="@{ var x = context.Request.Certificate.Thumbprint;
            return x == "0123" || x == "0123"; }" />
        <choose><when condition="@(context.User.Id == "a")"><set-status code="401" reason="Found"/></when>
          <otherwise></otherwise></choose>
        <choose><when condition="@(context.User.Id == "a")"><set-status code="401" reason="Found"/></when>
          <otherwise></otherwise></choose>
      </inbound>
      <backend><base/></backend>
      <outbound></outbound>
      <on-error><base/></on-error>
    </policies>

    """
  private static let defect = "<set-header name=\"X\" exists-action=\"delete\"><value>1</value></set-header>"

  private static func withDefect(_ text: String) -> String {
    text.replacing("</inbound>", with: defect + "</inbound>", maxReplacements: 1)
  }

  @Test func `a baseline outlives formatting, escapes and moved lines, and lets one new defect through`() throws {
    let scratch = try Scratch(["p/a.xml": Self.messy])
    let all = ["--no-config", "--select", "all", "--ignore", "format"]
    let before = scratch.run(all + ["p"]).findings.count
    #expect(before >= 12)
    let written = scratch.run(all + ["--write-baseline", "b.json", "p"])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.errors.hasPrefix("b.json: \(before) findings of 1 file written down\n"))
    func expectNothingNew(_ what: String) throws {
      let outcome = scratch.run(all + ["--baseline", "b.json", "p"])
      #expect(outcome.output.isEmpty && outcome.status == 0, "\(what): \(outcome)")
      #expect(outcome.errors.hasPrefix("b.json: \(before) findings known\n"), "\(what): \(outcome.errors)")
      let text = try scratch.read("p/a.xml")
      try scratch.write("p/a.xml", Self.withDefect(text))
      let more = scratch.run(all + ["--baseline", "b.json", "p"])
      #expect(more.findings.count == 1 && more.output.contains("[set-header-delete-with-value]"), "\(what): \(more)")
      try scratch.write("p/a.xml", text)
    }
    try expectNothingNew("as it is")
    let styles: [[String]] = [
      ["--indent", "2"], ["--expressions", "escaped"], ["--csharp", "full"], ["--max-width", "40", "--indent", "tab"],
      ["--line-ending", "crlf"], ["--expressions", "raw"],
    ]
    for style in styles {
      #expect(scratch.run(["format", "--no-config"] + style + ["p"]).status == 0)
      try expectNothingNew("\(style)")
    }
    try scratch.write("p/a.xml", "\n<!-- moved -->\n\n" + scratch.read("p/a.xml"))
    try expectNothingNew("moved")
    // The same mistake once more, in the same element and with the same text.
    try scratch.write("p/a.xml", Self.messy.replacing("<outbound>", with: "<outbound>" + Self.messyStep))
    let more = scratch.run(all + ["--baseline", "b.json", "p"])
    #expect(more.findings.allSatisfy { $0.contains("a.xml:14:") } && !more.findings.isEmpty, "\(more)")
  }

  private static let messyStep = "<set-status code=\"401\" reason=\"Found\"/>"

  @Test func `stale entries are told and taken out, of what the run looked at`() throws {
    let scratch = try Scratch(["p/a.xml": Sample.bad, "p/b.xml": Sample.warned, "p/c.xml": Sample.warned])
    #expect(scratch.run("--write-baseline", "x/b.json", "p").status == 2, "no such folder")
    #expect(scratch.run("--write-baseline", "b.json", "p").status == 0)
    let first = try scratch.read("b.json")
    #expect(first.contains("\"p/a.xml\": [") && first.contains("\"p/c.xml\": ["))
    #expect(first.contains("{\"rule\": \"missing-base\", \"element\": \"policies/inbound\", \"fingerprint\": \""))
    // A part of the files or of the rules says nothing of the others.
    #expect(scratch.run("--write-baseline", "b.json", "p/a.xml").status == 0)
    #expect(scratch.run("--write-baseline", "b.json", "--select", "missing-base", "p").status == 0)
    #expect(scratch.run("--baseline", "b.json", "--prune-baseline", "--select", "missing-base", "p").status == 0)
    #expect(try scratch.read("b.json") == first)

    try scratch.write("p/a.xml", Sample.good)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "p/c.xml"))
    let stale = scratch.run("--baseline", "b.json", "p")
    #expect(stale.errors.hasPrefix("b.json: 1 finding known, 2 stale (--prune-baseline takes them out)\n"))
    #expect(stale.status == 0)
    #expect(try scratch.read("b.json") == first)
    let pruned = scratch.run("--baseline", "b.json", "--prune-baseline", "p")
    #expect(pruned.errors.hasPrefix("b.json: 1 finding known, 2 stale taken out\n"))
    #expect(try !scratch.read("b.json").contains("a.xml") && !scratch.read("b.json").contains("c.xml"))
    try scratch.write("p/a.xml", Sample.bad)
    #expect(scratch.run("--baseline", "b.json", "p").status == 1, "what was pruned is new again")
    #expect(scratch.run("--baseline", "b.json", "-q", "p/b.xml").errors.isEmpty)
  }

  @Test func `paths are those of the baseline's folder`() throws {
    let scratch = try Scratch(["p/q/ä b.xml": Sample.bad, "other/keep": ""])
    #expect(scratch.run("--write-baseline", "other/b.json", "p").status == 0)
    #expect(try scratch.read("other/b.json").contains("\"../p/q/ä b.xml\": ["))
    #expect(scratch.run("--baseline", "other/b.json", scratch.folder.path + "/p/q/../q").status == 0)
    scratch.input = Array(Sample.bad.utf8)
    #expect(scratch.run("--baseline", "other/b.json", "-", "--stdin-filename", "p/q/ä b.xml").status == 0)
    #expect(scratch.run("--baseline", "other/b.json", "-", "--stdin-filename", "p/q/c.xml").status == 1)
  }

  @Test func `fingerprints are those of the JSON output, and a secret is not in them`() throws {
    func policy(_ secret: String) -> String {
      "<fragment><set-header name=\"Ocp-Apim-Subscription-Key\" exists-action=\"override\">"
        + "<value>\(secret)</value></set-header>\(Self.defect)</fragment>\n"
    }
    let scratch = try Scratch(["a.xml": policy("3f2a9c71d04e4b6f8a5c2e1d7b9f0a63")])
    let json = scratch.run("--format", "jsonl", "a.xml").output.split(separator: "\n")
    #expect(json.contains { $0.contains("\"rule\":\"hard-coded-secret\"") } && json.count >= 2, "\(json)")
    #expect(scratch.run("--write-baseline", "b.json", "a.xml").status == 0)
    let baseline = try scratch.read("b.json")
    for line in json {
      let key = try #require(line.firstRange(of: "\"fingerprint\":")).upperBound
      #expect(baseline.contains("\"fingerprint\": \(line[key...].prefix(18))"), "\(line)")
    }
    // What is masked alike is known alike: the same mistake.
    try scratch.write("a.xml", policy("3f2b7d35c28f4a0d9b6e3c5f8d7a1e42"))
    #expect(scratch.run("--baseline", "b.json", "a.xml").status == 0)
  }

  @Test func `fixes leave alone what is known`() throws {
    let text = "<fragment>\n\(Self.defect)\n</fragment>\n"
    let scratch = try Scratch(["a.xml": text])
    #expect(scratch.run("--write-baseline", "b.json", "a.xml").status == 0)
    let other = Self.defect.replacing("\"X\"", with: "\"Y\"")
    try scratch.write("a.xml", text.replacing("</fragment>", with: other + "</fragment>"))
    let outcome = scratch.run("--fix", "--baseline", "b.json", "a.xml")
    #expect(outcome.errors.hasPrefix("Fixed 1 finding in 1 file (0 left)\nb.json: 1 finding known\n"), "\(outcome)")
    #expect(try scratch.read("a.xml").contains(Self.defect) && !scratch.read("a.xml").contains(other))
  }

  @Test(arguments: [
    ("", "1:1: error: no valid JSON: the text ends where a value belongs"),
    ("{\n  \"version\": 1,\n  \"files\": {,\n", "3:13: error: no valid JSON: expected a key in double quotes"),
    ("[]", "1:1: error: a baseline is an object"),
    ("{\"version\": 2, \"files\": {}}", "1:13: error: only version 1 of baselines is understood"),
    ("{\"files\": {}}", "1:1: error: `version` must be a number"),
    ("{\"version\": 1, \"fils\": {}}", "1:16: error: no key is called `fils`; did you mean `files`?"),
    ("{\"version\": 1, \"files\": {}, \"files\": {}}", "1:29: error: `files` stands here twice"),
    ("{\"version\": 1, \"files\": {\"é\": 1}}", "1:31: error: the entries of a file must be a list"),
    (
      "{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\", \"fingerprint\": \"0\", \"count\": 1}]}}",
      "1:61: error: `fingerprint` must be 16 hexadecimal digits"
    ),
    (
      "{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\", \"fingerprint\": \"0123456789abcdef\", \"count\": 0}]}}",
      "1:90: error: `count` must be a whole number from 1 on"
    ),
    ("{\"version\": 1, \"files\": {}} x", "1:29: error: no valid JSON: there is more text behind the value"),
    ("<<<<<<< ours\n", "1:1: error: no valid JSON: expected a value"),
  ])
  func `a broken baseline is told with its place`(_ text: String, message: String) throws {
    let scratch = try Scratch(["b.json": text, "a.xml": Sample.bad])
    let outcome = scratch.run("--baseline", "b.json", "a.xml")
    #expect(outcome.errors == "b.json:\(message)\n" && outcome.status == 2 && outcome.output.isEmpty)
    #expect(scratch.run("--write-baseline", "b.json", "a.xml").status == 2)
    #expect(try scratch.read("b.json") == text, "what cannot be read is not overwritten")
  }

  @Test func `wrong combinations and a missing baseline are told`() throws {
    let scratch = try Scratch(["a.xml": Sample.bad])
    let missing = scratch.run("--baseline", "b.json", "a.xml")
    #expect(missing.errors == "error: b.json: there is no such file or folder\n" && missing.status == 2)
    for arguments in [
      ["--baseline", "a", "--write-baseline", "b"], ["--prune-baseline"], ["--since", "HEAD", "--write-baseline", "b"],
      ["--write-baseline", "b", "-"], ["--since", "HEAD", "-"],
    ] {
      #expect(scratch.run(arguments).status == 2, "\(arguments)")
    }
  }

  @Test func `a baseline is written in one order, and read back`() throws {
    var baseline = Baseline()
    func entry(_ rule: RuleID, _ key: String, _ count: Int) -> Baseline.Entry {
      Baseline.Entry(rule: rule, element: "e\"\\\u{1}é😀", key: key, count: count)
    }
    let (a, b) = ("0123456789abcdef", "fedcba9876543210")
    baseline.set([entry("z", b, 1), entry("a", a, 2), entry("z", b, 3)], of: "b/\u{10FF80}.xml")
    baseline.set([entry("a", b, 1)], of: "a.xml")
    let read = try BaselineReader.read(baseline.bytes)
    #expect(read == baseline && read.bytes == baseline.bytes && read.count == 7)
    #expect(read.files["b/\u{10FF80}.xml"]?.map(\.count) == [2, 4])
    #expect(try BaselineReader.read(Baseline().bytes) == Baseline())
    baseline.set([], of: "a.xml")
    #expect(baseline.files.count == 1)
  }
}
