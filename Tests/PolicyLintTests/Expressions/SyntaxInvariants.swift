import Testing

@testable import PolicyLintKit

/// What holds of every syntax tree, of good and of bad code.
struct SyntaxInvariants {
  private let tree: SyntaxTree
  private let text: [UInt8]

  static func check(_ tree: SyntaxTree, _ text: String) {
    let invariants = SyntaxInvariants(tree: tree, text: Array(text.utf8))
    let broken = invariants.brokenByTokens() ?? invariants.brokenByNodes() ?? invariants.brokenByDiagnostics()
    if let broken { Issue.record("\(broken): \(text)") }
  }

  /// Tokens, comments and white space between them give the text back.
  private func brokenByTokens() -> String? {
    var pieces = tree.tokens.map(\.range) + tree.comments.map(\.range)
    pieces.sort()
    var rebuilt: [UInt8] = []
    var end = 0
    for piece in pieces {
      if piece.start < end { return "pieces overlap at \(piece.start)" }
      let gap = tree.code.string(ByteRange(end, piece.start)).unicodeScalars
      if !gap.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{1A}" }) {
        return "text between tokens at \(end)"
      }
      rebuilt += tree.code[ByteRange(end, piece.start)]
      rebuilt += tree.code[piece]
      end = piece.end
    }
    if rebuilt != text { return "the tokens do not give the text back" }
    if tree.tokens.last?.kind != .endOfFileToken { return "no end" }
    for (index, token) in tree.tokens.enumerated() where token.kind == .openParenToken && token.match >= 0 {
      let partner = tree.tokens[Int(token.match)]
      if partner.kind != .closeParenToken || partner.match != Int32(index) { return "bracket \(index) has no partner" }
    }
    return nil
  }

  /// Children lie inside their parents, in order, and know them; every token has one parent at most; subtrees have no gaps.
  private func brokenByNodes() -> String? {
    if tree.root.kind != .compilationUnit { return "the root is no unit" }
    var owners = [Int](repeating: 0, count: tree.tokens.count)
    for index in tree.nodes.indices {
      let id = NodeID(index)
      let isRoot = index == tree.nodes.count - 1
      if isRoot != (tree.parent(of: id) == nil) { return "\(tree.kind(of: id)) has no parent" }
      let range = tree.range(of: id)
      var end = range.start
      for element in tree.children(of: id) {
        if let child = element.node {
          if tree.parent(of: child) != id { return "\(tree.kind(of: child)) does not know its parent" }
          if !tree.subtree(of: id).contains(child.index) { return "\(tree.kind(of: child)) is outside of its parent" }
        }
        if let token = element.token { owners[token] += 1 }
        guard let inner = element.node.map(tree.range) ?? element.token.map({ tree.tokens[$0].range }), !inner.isEmpty
        else { continue }
        if inner.start < end || inner.end > range.end { return "\(tree.kind(of: id)) has children out of order" }
        end = inner.end
      }
    }
    return owners.allSatisfy { $0 <= 1 } ? nil : "a token stands twice in the tree"
  }

  private func brokenByDiagnostics() -> String? {
    for diagnostic in tree.diagnostics {
      if diagnostic.range.end > text.count { return "\(diagnostic) is outside of the code" }
      if diagnostic.message.isEmpty || diagnostic.message.contains("\n") { return "\(diagnostic)" }
    }
    let isOrdered = zip(tree.diagnostics, tree.diagnostics.dropFirst()).allSatisfy { $0.range.start <= $1.range.start }
    return isOrdered ? nil : "diagnostics are out of order"
  }
}
