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
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let bytes = [UInt8](try Data(contentsOf: url))
      let canonical = formatter.format(SourceFile(path: url.path, bytes: bytes)).bytes ?? bytes
      let document = DocumentReader.read(canonical)
      // Only where no line's own indent means something: in comments and payloads it does.
      guard document.problems.isEmpty, !document.nodes.contains(where: { $0.kind != .element && $0.kind != .text }),
        document.nodes.allSatisfy({
          $0.kind == .element || $0.payload >= 0 || !document.string($0.range).contains("\n")
        }),
        !canonical.contains(UInt8(ascii: "$")), !String(decoding: canonical, as: UTF8.self).contains("@\""),
        !String(decoding: canonical, as: UTF8.self).contains("/*")
      else { continue }
      let lines = String(decoding: canonical, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let flat = lines.map { $0.drop(while: { $0 == " " }) }.joined(separator: "\n")
      let result = formatter.format(SourceFile(path: url.path, bytes: Array(flat.utf8)))
      #expect(result.bytes ?? Array(flat.utf8) == canonical, "\(url.path)")
    }
  }
}
