import Foundation
import Testing

@testable import PolicyLintKit

/// The formatter's promises, tried on real documents and under every option.
@Suite(.enabled(if: Shared.isPresent, "needs ../shared"))
struct FormatPropertyTests {
  static let options: [FormatOptions] = [
    FormatOptions(), FormatOptions(indent: .spaces(2), maxWidth: 80), FormatOptions(indent: .tab),
    FormatOptions(lineEnding: .crlf, expressions: .raw), FormatOptions(expressions: .escaped, csharp: .preserve),
    FormatOptions(csharp: .full), FormatOptions(indent: .tab, maxWidth: 80, expressions: .escaped, csharp: .full),
  ]

  @Test(arguments: options)
  func `once is enough, and nothing that runs has changed`(_ options: FormatOptions) throws {
    let formatter = PolicyLintKit.Formatter(options: options)
    var changed = 0
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let bytes = [UInt8](try Data(contentsOf: url))
      let result = formatter.format(SourceFile(path: url.path, bytes: bytes))
      #expect(result.defect == nil, "\(url.path)")
      #expect(result.bytes == nil || result.problems.isEmpty)
      guard let formatted = result.bytes else { continue }
      changed += 1
      let again = formatter.format(SourceFile(path: url.path, bytes: formatted))
      #expect(again.bytes == nil && again.problems.isEmpty, "\(url.path)")
      #expect(formatted.last == 0x0A && !formatted.starts(with: [0xEF, 0xBB, 0xBF]))
    }
    #expect(changed > 300)
  }

  @Test func `one flavour and back is the same C#`() throws {
    let escaped = PolicyLintKit.Formatter(options: FormatOptions(expressions: .escaped))
    let raw = PolicyLintKit.Formatter(options: FormatOptions(expressions: .raw))
    var converted = 0
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let source = SourceFile(path: url.path, bytes: [UInt8](try Data(contentsOf: url)))
      guard let first = raw.format(source).bytes else { continue }
      guard let other = escaped.format(SourceFile(path: url.path, bytes: first)).bytes else { continue }
      converted += 1
      #expect(DocumentReader.read(other).flavor == .escaped, "\(url.path)")
      #expect(raw.format(SourceFile(path: url.path, bytes: other)).bytes == first, "\(url.path)")
    }
    #expect(converted > 100)
  }

  @Test func `layout comes from structure: scrambled documents come out the same`() throws {
    let formatter = PolicyLintKit.Formatter()
    var compared = 0
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let bytes = [UInt8](try Data(contentsOf: url))
      let first = formatter.format(SourceFile(path: url.path, bytes: bytes))
      guard first.problems.isEmpty else { continue }
      let canonical = first.bytes ?? bytes
      let document = DocumentReader.read(canonical)
      guard document.problems.isEmpty, !Self.hasLinesOfItsOwn(document) else { continue }
      compared += 1
      let lines = String(decoding: canonical, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let flat = lines.map { $0.drop(while: { $0 == " " }) }.joined(separator: "\n")
      let result = formatter.format(SourceFile(path: url.path, bytes: Array(flat.utf8)))
      #expect(result.bytes ?? Array(flat.utf8) == canonical, "\(url.path)")
    }
    #expect(compared > 400)
  }

  /// Whether the indent of some line means something: in comments, payloads and strings it does.
  private static func hasLinesOfItsOwn(_ document: PolicyDocument) -> Bool {
    func hasLines(_ range: ByteRange) -> Bool { document.bytes(range).contains(0x0A) }
    let text = String(decoding: document.text, as: UTF8.self)
    if text.contains("@\"") || text.contains("/*") || text.contains("$\"") { return true }
    if document.nodes.contains(where: { $0.kind != .element && $0.payload < 0 && hasLines($0.range) }) { return true }
    func isPayload(_ parent: ElementID?, _ place: ElementPlace) -> Bool {
      document.children(of: parent).contains { id in
        let element = document[id]
        var inside = place.child(element.name, in: .shared)
        switch ElementContent.of(element, at: &inside, in: document, vocabulary: .shared) {
        case .verbatim: return hasLines(element.range)
        case .children: return isPayload(id, inside)
        case .empty, .expression, .literal: return false
        }
      }
    }
    return isPayload(nil, .top)
  }
}
