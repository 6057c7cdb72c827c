@testable import PolicyLintKit

/// The same sample in another dress, in which the same has to be found at the same text.
struct Disguise: Sendable {
  let name: String
  let text: String
  /// Where a byte of the sample went.
  let moved: @Sendable (Int) -> Int

  /// All disguises that fit a sample.
  static func all(of sample: RulePage.Sample) -> [Disguise] {
    var all = [crlf(sample.text)]
    guard !sample.traits.contains(.alone) else { return all }
    all.append(wrapped("behind a comment", "<!-- é汉👩‍👩‍👧 -->", sample.text, ""))
    switch Root(of: sample.text) {
    case .document: break
    case .section: all.append(wrapped("in a document", "<policies>\n", sample.text, "</policies>\n"))
    case .policy:
      all.append(wrapped("in a fragment", "<fragment>", sample.text, "</fragment>\n"))
      all.append(wrapped("in a section", "<policies>\n<inbound><base />", sample.text, sectionEnd))
    }
    return all
  }

  /// The sample as a comment in a document without faults; `nil` if it cannot be one.
  static func commentedOut(_ sample: RulePage.Sample) -> String? {
    guard !sample.text.contains("--"), !sample.traits.contains(.alone) else { return nil }
    return "<policies>\n<inbound><base />\n<!--\n" + sample.text + "-->" + sectionEnd
  }

  private static let sectionEnd = """
    </inbound>
    <backend><base /></backend>
    <outbound><base /></outbound>
    <on-error><base /></on-error>
    </policies>

    """

  private static func wrapped(_ name: String, _ start: String, _ text: String, _ end: String) -> Disguise {
    let shift = start.utf8.count
    return Disguise(name: name, text: start + text + end) { $0 + shift }
  }

  private static func crlf(_ text: String) -> Disguise {
    let bytes = Array(text.utf8)
    return Disguise(
      name: "with CRLF", text: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    ) {
      $0 + bytes.prefix($0).count { $0 == 0x0A }
    }
  }

  private enum Root {
    case document, section, policy

    init(of text: String) {
      var rest = text[...]
      while true {
        rest = rest.drop(while: \.isWhitespace)
        guard rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") else { break }
        rest = rest[end.upperBound...]
      }
      switch rest.dropFirst().prefix(while: { $0.isLetter || $0 == "-" || $0 == "!" || $0 == "?" }) {
      case "policies", "fragment", "!DOCTYPE", "?xml": self = .document
      case "inbound", "backend", "outbound", "on-error": self = .section
      default: self = .policy
      }
    }
  }
}
