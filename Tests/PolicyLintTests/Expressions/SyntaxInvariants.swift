import Testing

@testable import PolicyLintKit

/// What holds of every syntax tree, of good and of bad code.
enum SyntaxInvariants {
  static func check(_ tree: SyntaxTree, _ text: String) {
    checkTokens(tree, text)
    checkNodes(tree, text)
    for diagnostic in tree.diagnostics {
      #expect(diagnostic.range.end <= tree.code.count, "\(text): \(diagnostic)")
      #expect(!diagnostic.message.isEmpty && !diagnostic.message.contains("\n"), "\(diagnostic)")
    }
    #expect(zip(tree.diagnostics, tree.diagnostics.dropFirst()).allSatisfy { $0.range.start <= $1.range.start })
  }

  /// Tokens, comments and white space between them give the text back.
  private static func checkTokens(_ tree: SyntaxTree, _ text: String) {
    var pieces = tree.tokens.map(\.range) + tree.comments.map(\.range)
    pieces.sort()
    var rebuilt: [UInt8] = []
    var end = 0
    for piece in pieces {
      guard piece.start >= end else {
        Issue.record("pieces overlap at \(piece.start): \(text)")
        return
      }
      let gap = String(decoding: tree.code[ByteRange(end, piece.start)], as: UTF8.self)
      #expect(
        gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{1A}" }, "\(text)")
      rebuilt += tree.code[ByteRange(end, piece.end)]
      end = piece.end
    }
    #expect(rebuilt == Array(text.utf8), "\(text)")
    #expect(tree.tokens.last?.kind == .endOfFileToken)
    for (index, token) in tree.tokens.enumerated() where token.kind == .openParenToken && token.match >= 0 {
      #expect(tree.tokens[Int(token.match)].match == Int32(index) && Int(token.match) > index)
    }
  }

  /// Children lie inside their parents, in order, and know them; subtrees have no gaps.
  private static func checkNodes(_ tree: SyntaxTree, _ text: String) {
    #expect(tree.root.kind == .compilationUnit && tree.root.parent == nil)
    for index in tree.nodes.indices {
      let node = SyntaxNode(tree, NodeID(index))
      let isRoot = index == tree.nodes.count - 1
      guard isRoot == (node.parent == nil) else {
        Issue.record("\(node.kind) has no parent: \(text)")
        continue
      }
      var end = node.range.start
      for element in node.elements {
        let range: ByteRange
        if let child = element.node {
          #expect(tree.parent(of: child) == node.id && node.contains(SyntaxNode(tree, child)), "\(text)")
          range = tree.range(of: child)
        } else if let token = element.token {
          range = tree.tokens[token].range
        } else {
          continue
        }
        guard !range.isEmpty else { continue }
        #expect(range.start >= end && range.end <= node.range.end, "\(node.kind) in \(text)")
        end = range.end
      }
    }
  }
}
