import Foundation
import Testing

@testable import PolicyLintKit

/// What must hold of every document that is read, tried on real ones.
@Suite(.enabled(if: Shared.isPresent, "needs ../shared"))
struct CorpusReadingTests {
  private static func read(_ url: URL) throws -> PolicyDocument {
    let decoded = TextDecoding.decode([UInt8](try Data(contentsOf: url)))
    return DocumentReader.read(decoded.text, from: decoded.markLength)
  }

  @Test func `the bytes at every range are the thing itself`() throws {
    var count = 0
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let document = try Self.read(url)
      for element in document.elements {
        let name = document.string(element.nameRange)
        #expect(document.string(element.startTag).hasPrefix("<" + name), "\(url.path)")
        #expect(document.string(element.range).hasPrefix(document.string(element.startTag)))
        if let endTag = element.endTag {
          #expect(document.string(endTag).hasPrefix("</" + name))
          #expect(endTag.end == element.range.end)
        }
      }
      for attribute in document.attributes where attribute.quote != 0 {
        #expect(document.text[attribute.valueRange.start - 1] == attribute.quote)
        #expect(document.text[attribute.valueRange.end] == attribute.quote)
        let name = document.string(attribute.nameRange)
        #expect(!name.contains { $0.isWhitespace || $0 == "=" || $0 == "\"" })
        #expect(document[attribute.element].startTag.contains(attribute.valueRange))
      }
      for expression in document.expressions {
        let text = document.string(expression.range)
        #expect(text.hasPrefix(expression.kind == .single ? "@(" : "@{"))
        if expression.isClosed { #expect(text.hasSuffix(expression.kind == .single ? ")" : "}")) }
        count += 1
      }
    }
    #expect(count > 1000)
  }

  @Test func `the tree is consistent`() throws {
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let document = try Self.read(url)
      var seen = 0
      func walk(_ parent: ElementID?, _ depth: Int) {
        var last = -1
        for index in document.childNodes(of: parent) {
          let node = document.nodes[index]
          #expect(node.range.start >= last && node.parent == parent, "\(url.path)")
          last = node.range.end
          seen += 1
          guard node.kind == .element else { continue }
          let id = ElementID(Int(node.payload))
          #expect(Int(document[id].depth) == depth && document[id].node == Int32(index))
          if let parent { #expect(document[parent].range.contains(node.range)) }
          walk(id, depth + 1)
        }
      }
      walk(nil, 0)
      #expect(seen == document.nodes.count)
    }
  }

  @Test func `libxml2 sees the elements and attributes that the scanner sees`() throws {
    for url in Shared.files(in: "corpus", endingIn: ".xml") {
      let decoded = TextDecoding.decode([UInt8](try Data(contentsOf: url)))
      let stream = MarkupScanner.scan(decoded.text, from: decoded.markLength)
      let verdict = XMLVerifier.verify(decoded.text, from: decoded.markLength, masks: stream.masks)
      let tags = stream.tokens.count { $0.kind == .startTag || $0.kind == .emptyTag }
      #expect(verdict.errors.allSatisfy { $0.kind == .namespace }, "\(url.path) \(verdict.errors)")
      #expect(verdict.elementCount == tags + 1, "\(url.path)")
      #expect(verdict.attributeCount == stream.attributes.count, "\(url.path)")
    }
  }
}
