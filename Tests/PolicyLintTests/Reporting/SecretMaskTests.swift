import Foundation
import Testing

@testable import PolicyLintKit

/// No output shows a secret.
@Suite struct SecretMaskTests {
  private static let key = "kJ8s7dF2hQ9zLx4vBn6mTr1wYc3pGe5a"
  private static let header = """
    <set-header name="Authorization" exists-action="override">
        <value>SharedKey \(key)</value>
    </set-header>
    """
  private static let documents: [(text: String, secret: String)] = [
    (header, key),
    // Another rule speaks of the same line, and offers to write it again.
    (
      "<inbound>" + header
        + "<set-variable name=\"a\" value=\"@(&quot;AccountKey=\(key)&quot; == &quot;b&quot;)\" />"
        + "<set-variable name=\"b\" value=\"@(&quot;&quot; + &quot;c&quot;)\" /><set-variable name=\"c\" value=\"@(\"d\")\" />"
        + "</inbound>", key
    ),
    ("<authentication-basic username=\"u\" password=\"pä汉🔑ßwort1\" />", "ä汉🔑ßwort1"),
    (
      "<inbound><!-- policylint-disable-next-line hard-coded-secret -- it is old -->\n<set-url>https://a.example.com/?code="
        + key + "&amp;x={{a b}}</set-url></inbound>", key
    ),
    ("<set-body>-----BEGIN RSA PRIVATE KEY-----\n\(key)\n\(key)\n-----END RSA PRIVATE KEY-----</set-body>", key),
    (
      "<validate-jwt header-name=\"Authorization\"><issuer-signing-keys><key>\(key)</key></issuer-signing-keys></validate-jwt>",
      key
    ),
  ]

  private static func report(_ text: String) -> FileReport {
    let rules = Catalog.rules.map { ($0.id, $0.severity) }
    return Linter(settings: LintSettings(severities: Dictionary(uniqueKeysWithValues: rules))).lint(
      SourceFile(path: "a.xml", bytes: Array(text.utf8)))
  }

  @Test(arguments: documents, ReportFormat.allCases)
  func `a secret is in no output`(_ document: (text: String, secret: String), format: ReportFormat) {
    let report = Self.report(document.text)
    #expect(!report.findings.isEmpty && !report.secrets.isEmpty)
    let reporter = format.reporter(in: SampleRun.context)
    let output = String(decoding: reporter.piece(report), as: UTF8.self)
    #expect(!output.isEmpty && !output.contains(document.secret), "\(output)")
    #expect(!output.contains(document.secret.suffix(8)))
  }

  @Test(arguments: documents)
  func `masks keep places`(_ document: (text: String, secret: String)) {
    let report = Self.report(document.text)
    let masked = ReportedText(report).bytes
    #expect(masked.count == report.file.bytes.count && report.file.bytes == Array(document.text.utf8))
    let text = String(decoding: masked, as: UTF8.self)
    #expect(text.unicodeScalars.count == document.text.unicodeScalars.count)
    #expect(text.split(separator: "\n").count == document.text.split(separator: "\n").count)
  }

  @Test func `the code shows where a secret is`() {
    let text = String(
      decoding: TextReporter(isColored: false).piece(Self.report(Self.header)), as: UTF8.self)
    #expect(text.contains("  2 |     <value>SharedKey kJ8\(String(repeating: "*", count: 29))</value>"), "\(text)")
  }
}
