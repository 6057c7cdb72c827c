import Foundation
import Testing

@testable import PolicyLintKit

@Suite struct FixerTests {
  private static let linter = Linter(
    settings: LintSettings(severities: Dictionary(uniqueKeysWithValues: Catalog.rules.map { ($0.id, $0.severity) })))

  private static func fix(
    _ bytes: [UInt8], path: String = "a.xml", unsafe: Bool = false, rules: [RuleID]? = nil
  ) -> FixResult {
    var linter = linter
    if let rules {
      linter = Linter(
        settings: LintSettings(severities: Dictionary(uniqueKeysWithValues: rules.map { ($0, Severity.warning) })))
    }
    var scope = FullScope()
    return Fixer(linter: linter, allowsUnsafe: unsafe).fix(SourceFile(path: path, bytes: bytes), in: &scope)
  }

  private static func fixed(_ text: String, unsafe: Bool = false, rules: [RuleID]? = nil) -> String? {
    fix(Array(text.utf8), unsafe: unsafe, rules: rules).bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Fixes inside of fixes, beside fixes, and of different rules.
  private static let messy = """
    <policies>
      <inbound>
        <base />
        <set-variable name="a" value="@((context.Request.Method == 'GET' == true) == true)" />
        <set-variabel name="b" value="@(1)" />
        <set-header name="X:" exists-action="delete"><value>1</value></set-header>
        <choose>
          <when condition="@(((context.Variables.GetValueOrDefault<bool>("a") == true) == true) & true)">
            <validate-jwt header-name="X-Token" require-scheme="Bearer"><issuers /></validate-jwt>
            <return-response><set-header name="a" exists-action="Override"><value>1</value></set-header>
              <set-status code="404" reason="Found" /></return-response>
          </when>
          <when condition="@(context.Request.Method == "A" || context.Request.Method == "A" || true == (context.Request.Method == "A"))" />
          <otherwise></otherwise>
        </choose>
        <return-response>@{ 1 }</return-response>
      </inbound>
      <backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error>
    </policies>

    """

  @Test(arguments: [false, true]) func `fixes compose to a fixed point`(_ unsafe: Bool) throws {
    let rules = Catalog.rules.map(\.id).filter { $0 != "format" }
    let before = Array(Self.messy.utf8)
    let result = Self.fix(before, unsafe: unsafe, rules: rules)
    #expect(result.defect == nil && result.fixed >= 10, "\(result.fixed) \(result.defect ?? "")")
    let bytes = try #require(result.bytes)
    let left = result.report.findings.flatMap(\.fixes).filter { unsafe || $0.applicability == .safe }
    #expect(left == [], "\(String(decoding: bytes, as: UTF8.self))")
    let again = Self.fix(bytes, unsafe: unsafe, rules: rules)
    #expect(again.bytes == nil && again.fixed == 0 && again.report.findings == result.report.findings)
    let broken = try #require(FixableText(SourceFile(path: "a.xml", bytes: bytes)))
    #expect(SyntaxErrors(in: broken).count == 0)
  }

  @Test func `safe fixes are made, unsafe ones only if they are allowed`() {
    let text = "<policies><inbound /></policies>"
    #expect(Self.fixed(text, rules: ["missing-base"]) == nil)
    #expect(Self.fixed(text, unsafe: true, rules: ["missing-base"])?.contains("<base />") == true)
  }

  @Test func `what a comment suppresses or nobody looks for stays`() {
    let line = "<set-header name=\"X\" exists-action=\"delete\"><value>1</value></set-header>"
    let comment = "<!-- policylint-disable-next-line set-header-delete-with-value : wanted -->"
    #expect(Self.fixed("<fragment>\n\(comment)\n\(line)\n</fragment>", rules: ["set-header-delete-with-value"]) == nil)
    #expect(Self.fixed("<fragment>\(line)</fragment>", rules: ["missing-base"]) == nil)
    #expect(Self.fixed("<fragment>\(line)</fragment>", rules: ["set-header-delete-with-value"]) != nil)
  }

  @Test func `an element with a syntax error stays, unless the fix mends it`() {
    let delete: [RuleID] = ["set-header-delete-with-value", "empty-branch"]
    let broken = "<set-header name=\"X\" exists-action=\"delete\"><value>@(1 +)</value></set-header>"
    let sane = "<set-header name=\"Y\" exists-action=\"delete\"><value>1</value></set-header>"
    let text = "<fragment>\n\(broken)\n\(sane)\n</fragment>"
    #expect(Self.fixed("<fragment>\n\(broken)\n</fragment>", rules: delete) == nil)
    #expect(Self.fixed(text, rules: delete) == text.replacing("<value>1</value>", with: ""))
    // The error is what the fix is about.
    let quoted = "<fragment>\n<set-variable name=\"a\" value=\"@(X('abc', 'def') + )\" />\n</fragment>"
    let single = Self.fixed(quoted, rules: ["single-quoted-string"])
    #expect(single == nil || single?.contains("\"abc\"") == true)
    #expect(
      Self.fixed("<fragment><set-variable name=\"a\" value=\"@('abc' + 'def')\" /></fragment>")?.contains(
        "@(\"abc\" + \"def\")") == true)
  }

  @Test func `a file stays stored as it was`() throws {
    let text =
      "<fragment>\r\n<set-header name=\"é😀\" exists-action=\"delete\"><value>1</value></set-header>\r\n</fragment>"
    let wanted = text.replacing("<value>1</value>", with: "")
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rules: [RuleID] = ["set-header-delete-with-value"]
    #expect(Self.fix(mark + text.utf8, rules: rules).bytes == mark + wanted.utf8)
    let formatted = Self.fix(mark + "<fragment>\n <base/></fragment>".utf8, rules: ["format"])
    #expect(formatted.defect == nil && formatted.bytes?.suffix(11) == Array("</fragment>\n".utf8).suffix(11))
    for isLittle in [true, false] {
      for hasMark in [true, false] {
        let encoding = TextDecoding.Encoding.utf16(isLittleEndian: isLittle, hasMark: hasMark)
        let stored = encoding.encode(Array(text.utf8))
        #expect(TextDecoding.decode(stored).encoding == encoding)
        #expect(Self.fix(stored, rules: rules).bytes == encoding.encode(Array(wanted.utf8)))
      }
    }
    // What means nothing in its encoding could not be written back.
    #expect(Self.fix(Array(text.utf8) + [0xFF], rules: rules).bytes == nil)
    let lone = TextDecoding.Encoding.utf16(isLittleEndian: true, hasMark: true).encode(Array(text.utf8)) + [0x00, 0xD8]
    #expect(Self.fix(lone, rules: rules).bytes == nil)
  }

  // MARK: - Passes

  private static func finding(_ edits: [TextEdit], _ applicability: Fix.Applicability = .safe) -> Finding {
    Finding(
      rule: "missing-base", severity: .error, range: edits[0].range, message: "m",
      fixes: [Fix(title: "t", applicability: applicability, edits: edits)])
  }

  private static func pass(_ text: String, _ edits: [[TextEdit]]) throws -> FixPass {
    let text = try #require(FixableText(SourceFile(path: "a.xml", bytes: Array(text.utf8))))
    return FixPass(of: edits.map { finding($0) }, in: text, allowsUnsafe: false)
  }

  @Test func `of fixes that touch each other the first is taken, whole or not at all`() throws {
    let text = "<fragment>0123456789</fragment>"
    func edit(_ start: Int, _ end: Int, _ new: String) -> TextEdit { TextEdit(ByteRange(start + 10, end + 10), new) }
    var pass = try Self.pass(
      text,
      [
        [edit(0, 2, "a"), edit(6, 7, "b")],
        // Inside, across, right behind, at the same place, and with one edit of two in the way.
        [edit(1, 1, "c")], [edit(1, 3, "d")], [edit(2, 2, "e")], [edit(0, 2, "a")], [edit(4, 5, "f"), edit(6, 7, "g")],
        [edit(8, 9, "h")],
      ])
    #expect(pass.count == 2)
    let result = try pass.result()
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<fragment>a2345b7h9</fragment>")
  }

  @Test func `fixes that break the syntax only together are made in turn`() throws {
    let text = "<fragment><a x=\"1\" /></fragment>"
    // One gives the element an attribute, the other gives another attribute its name.
    var pass = try Self.pass(text, [[TextEdit(ByteRange(13, 14), "y")], [TextEdit(.at(19), "y=\"1\" ")]])
    #expect(pass.count == 2)
    let result = try pass.result()
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<fragment><a y=\"1\" /></fragment>" && pass.count == 1)
  }

  @Test func `a fix that breaks the syntax is named`() throws {
    let text = "<fragment><a /><b /></fragment>"
    var pass = try Self.pass(text, [[TextEdit(ByteRange(13, 15), "")], [TextEdit(ByteRange(16, 17), "c")]])
    #expect(throws: FixDefect(["missing-base"], "would break the syntax")) { try pass.result() }
    #expect(FixDefect(["a", "b"], "x").message == "fixing `a`, `b` x")
  }
}
