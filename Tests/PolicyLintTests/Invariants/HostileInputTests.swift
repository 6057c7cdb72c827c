import Testing

@testable import PolicyLintKit

/// Input that was made to hurt: it ends in a finding, not in a crash or a wait. Each text is also read at a size where
/// anything quadratic would take minutes.
@Suite(.timeLimit(.minutes(2)))
struct HostileInputTests {
  private static let repeats = 50_000

  private static func many(_ piece: String, _ count: Int = repeats) -> [UInt8] {
    Array(repeatElement(Array(piece.utf8), count: count).joined())
  }

  static let pieces = [
    "@(", "@{", "<a b=\"@(", "<a b='@{ \"", "<a>@(", "<a>@{ \"x", "<!--", "<![CDATA[", "<?x ", "<!DOCTYPE a [",
    "<a b=\"${",
    "<a b=\"%{", "<a b=\"x", "<a b=\"<", "</a>", "<a>", "<a b=c ", "<", "&", "&#", "<a b=\" @(\"", "$\"{", "<a>@($\"{",
    "<a/", "\"",
    "<a b=\"x @(y", "<a b=\"@(]\" c=\"", "x @( ", "<a>x</b>", "<a\n>", "]]>", "<a b=\"@(x)\" b=\"y\"/>",
  ]

  @Test(arguments: pieces)
  func `time is linear and ranges stay inside`(piece: String) {
    for text in [Self.many(piece), Array("<policies><inbound>".utf8) + Self.many(piece)] {
      let document = DocumentReader.read(text)
      for problem in document.problems { #expect(problem.range.end <= text.count) }
      for element in document.elements { #expect(element.range.end <= text.count) }
      for expression in document.expressions {
        #expect(expression.range.end <= text.count && expression.codeRange.end <= expression.range.end)
      }
    }
  }

  @Test func `nesting stops with one finding`() {
    let document = DocumentReader.read(Self.many("<a>", 100_000))
    #expect(document.problems.count == 1)
    #expect(document.problems.first?.message.contains("nested more than 250 deep") == true)
    #expect(document.elements.count == 250)
  }

  @Test func `entities are neither expanded nor fetched`() {
    let lol = """
      <!DOCTYPE policies [ <!ENTITY a "lol"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c SYSTEM "file:///etc/passwd"> ]>
      <policies><inbound x="&b;">&c;</inbound></policies>
      """
    let document = DocumentReader.read(Array(lol.utf8))
    #expect(
      document.problems.map(\.rule.rawValue) == ["doctype-not-allowed", "malformed-document", "malformed-document"])
    #expect(document.elements.count == 2)
  }

  @Test func `bad bytes are reported where they stand`() {
    let document = DocumentReader.read(
      Array("<a b=\"".utf8) + [0xC3, 0x28] + Array("\">x".utf8) + [0] + Array("</a>".utf8))
    #expect(document.problems.map(\.range) == [ByteRange(6, 7), ByteRange(11, 12)])
  }

  @Test func `UTF-16 is read with and without a mark`() {
    let text = "<policies>é😀</policies>"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let decoded = TextDecoding.decode(bytes)
      #expect(decoded.isTranscoded && decoded.text == Array(text.utf8))
    }
  }

  @Test(arguments: [
    "", " ", "<", "<a", "<a b", "<a b=", "<a b=\"", "<a b=\"@(", "</", "</a", "<!--", "<![CDATA[", "<?", "&", "@", "@(",
  ])
  func `a file may end anywhere`(text: String) {
    let document = DocumentReader.read(Array(text.utf8))
    #expect(document.problems.allSatisfy { $0.range.end <= text.utf8.count })
    #expect(text.trimmingPrefix(" ").isEmpty == document.problems.isEmpty || ["&", "@", "@("].contains(text))
  }

  @Test func `a comment in C# ends where its line ends in a reference`() {
    let text = #"<a b="@{ // it's {0}&#xA; return &quot;x&quot;; }" c="1" />"#
    let document = DocumentReader.read(Array(text.utf8))
    #expect(document.problems.isEmpty)
    #expect(document.expressions.count == 1 && document.expressions.allSatisfy { $0.isClosed && $0.isEscaped })
  }
}
