import Foundation
import Testing

@testable import PolicyLintKit

/// The policy that the project was founded on, in every form in which it may come.
@Suite struct FoundingDocumentTests {
  private static let call =
    "context.Deployment.Certificates.Any(c => c.Value.Thumbprint == context.Request.Certificate.Thumbprint)"

  private static func policy(_ test: String) -> String {
    """
    <choose>
        <when condition="@(context.Request.Certificate == null || \(test))" >
            <return-response>
                <set-status code="401" reason="Invalid client certificate" />
            </return-response>
        </when>
    </choose>

    """
  }

  private static let forms: [(name: String, path: String, wrap: @Sendable (String) -> String)] = [
    ("alone", "a.xml", { $0 }),
    ("in a fragment", "a.xml", { "<fragment>\n" + $0 + "</fragment>\n" }),
    ("in a section", "a.xml", { "<policies><inbound><base />\n" + $0 + "</inbound></policies>\n" }),
    ("in a fence", "a.md", { "# ようこそ 👩‍👩‍👧\n\n```\n" + $0 + "```\n" }),
    ("in a fence in a list", "a.md", { "* é\n\n    ```xml\n" + indented($0) + "    ```\n" }),
    ("with CRLF and a mark", "a.xml", { "\u{FEFF}" + $0.split(separator: "\n").joined(separator: "\r\n") }),
  ]

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    " + $0 + "\n" }.joined()
  }

  private static func ranges(in text: String, path: String) -> [String] {
    let bytes = Array(text.utf8)
    let settings = LintSettings(severities: ["inverted-any-check": .error])
    return Linter(settings: settings).lint(SourceFile(path: path, bytes: bytes)).findings.map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
  }

  @Test(arguments: forms.indices, [false, true])
  func `the call is found, and its twin is silent`(_ index: Int, isEscaped: Bool) {
    let form = Self.forms[index]
    let call = isEscaped ? Self.call.split(separator: ">").joined(separator: "&gt;") : Self.call
    #expect(Self.ranges(in: form.wrap(Self.policy(call)), path: form.path) == [call], "\(form.name)")
    #expect(Self.ranges(in: form.wrap(Self.policy("!" + call)), path: form.path) == [], "\(form.name)")
  }

  @Test(.enabled(if: Shared.isPresent, "the page is not part of the repository"))
  func `of the page only the second sample is wrong`() throws {
    let data = try Data(contentsOf: Shared.root.appending(path: "seed/client-certificates.ja.md"))
    let file = SourceFile(path: "client-certificates.ja.md", bytes: Array(data))
    let rules: [RuleID: Severity] = ["inverted-any-check": .error, "certificate-null-unsafe": .error]
    let findings = Linter(settings: LintSettings(severities: rules)).lint(file).findings
    #expect(findings.map { String(decoding: file.bytes[$0.range.indices], as: UTF8.self) } == [Self.call])
    #expect(findings.first.map { LineIndex(file.bytes).position(at: $0.range.start).line } == 50)
  }
}
