struct IpComparedWithCidr: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    if document.hasExpression(containing: "IpAddress") {
      for (index, expression) in document.expressions.enumerated()
      where expression.isWholeValue && document.contains("IpAddress", in: expression.codeRange) {
        for literal in Self.comparedRanges(in: context.tree(index)) {
          report.report(
            literal.documentRange, "an address is never equal to the range `\(literal.stringValue ?? "")`",
            help: "use `ip-filter` with `address-range`")
        }
      }
    }
    for id in document.elementIDs {
      let name = document[id].name
      if name == GateNames.address { checkAddress(id, in: document, to: &report) }
      if name == GateNames.addressRange { checkEnds(of: id, in: document, to: &report) }
    }
  }

  private static func comparedRanges(in tree: SyntaxTree) -> [SyntaxNode] {
    guard !tree.hasErrors else { return [] }
    return tree.nodes.indices.map { SyntaxNode(tree, NodeID($0)) }.filter { node in
      node.kind == .stringLiteralExpression && node.stringValue.flatMap { AddressRange($0) } != nil && isCompared(node)
    }
  }

  private static func isCompared(_ node: SyntaxNode) -> Bool {
    guard let parent = node.parent else { return false }
    let value = parent.kind == .equalsValueClause ? parent : node
    if let declarator = value.parent, declarator.kind == .variableDeclarator {
      return declarator.usesOfLocal.contains(where: isComparedInPlace)
    }
    return isComparedInPlace(node)
  }

  private static func isComparedInPlace(_ node: SyntaxNode) -> Bool {
    guard let parent = node.parent else { return false }
    switch parent.kind {
    case .parenthesizedExpression: return isComparedInPlace(parent)
    case .equalsExpression, .notEqualsExpression: return isAddress(parent.left == node ? parent.right : parent.left)
    case .argument: return isArgument(parent, comparedBy: parent.parent?.parent)
    case .arrayInitializerExpression, .collectionInitializerExpression: return isInComparedList(parent)
    default: return false
    }
  }

  /// Whether `a.Equals(b)` or `string.Equals(a, b)` holds the argument against an address.
  private static func isArgument(_ argument: SyntaxNode, comparedBy call: SyntaxNode?) -> Bool {
    guard let call, call.kind == .invocationExpression, call.expression?.isNamed("Equals") ?? false else {
      return false
    }
    return isAddress(call.expression?.expression)
      || call.arguments.contains { $0 != argument && isAddress($0.expression) }
  }

  /// Whether an address is looked for in a list, where it stands or by the name of the local that holds it.
  private static func isInComparedList(_ entries: SyntaxNode) -> Bool {
    for outer in entries.ancestors {
      if outer.kind == .variableDeclarator { return outer.usesOfLocal.contains(where: isSearched) }
      if outer.kind == .invocationExpression, outer.expression?.isNamed("Contains") ?? false,
        isAddress(outer.arguments.first?.expression)
      {
        return true
      }
    }
    return false
  }

  private static func isSearched(_ list: SyntaxNode) -> Bool {
    guard let member = list.parent, member.kind == .simpleMemberAccessExpression, member.isNamed("Contains"),
      let call = member.parent, call.kind == .invocationExpression
    else { return false }
    return isAddress(call.arguments.first?.expression)
  }

  /// Whether a node gives the caller's address, or a local that was set from it.
  private static func isAddress(_ node: SyntaxNode?) -> Bool {
    guard let node = node?.withoutParentheses, case let value = node.localValue ?? node else { return false }
    return value.kind == .simpleMemberAccessExpression && value.isNamed("IpAddress")
  }

  /// The ends of a range in `ip-filter`.
  private func checkEnds(of id: ElementID, in document: PolicyDocument, to report: inout Violations) {
    guard let parent = document[id].parent, document[parent].name == GateNames.ipFilter else { return }
    for name in [GateNames.from, GateNames.to] {
      guard let attribute = document.attribute(name, of: id), let text = document.literal(name, of: id),
        AddressRange(text) != nil
      else { continue }
      report.report(
        attribute.valueRange, "`\(name.spelling)` holds one address; `\(text)` is a range",
        help: "write the first and the last address")
    }
  }

  private func checkAddress(_ id: ElementID, in document: PolicyDocument, to report: inout Violations) {
    guard let parent = document[id].parent, document[parent].name == GateNames.ipFilter,
      let text = document.content(of: id), AddressRange(text) != nil
    else { return }
    var fixes: [Fix] = []
    if let block = AddressBlock(text) {
      let edit = TextEdit(document[id].range, "<address-range from=\"\(block.first)\" to=\"\(block.last)\" />")
      fixes = [Fix(title: "write it as an `address-range`", applicability: .unsafe, edits: [edit])]
    }
    report.report(
      document[id].range, "`address` holds one address; `\(text)` is a range", help: "use `address-range`", fixes: fixes
    )
  }
}

/// The first and the last address of a block such as `10.0.0.0/8`.
private struct AddressBlock {
  let first: String
  let last: String

  init?(_ text: String) {
    let parts = text.split(separator: "/")
    let numbers = parts.first.map { $0.split(separator: ".").compactMap { UInt8($0) } } ?? []
    guard parts.count == 2, numbers.count == 4, let length = Int(parts[1]), (0...32).contains(length) else {
      return nil
    }
    var address: UInt32 = 0
    for number in numbers { address = address << 8 | UInt32(number) }
    let mask: UInt32 = length == 0 ? 0 : ~UInt32(0) << UInt32(32 - length)
    first = Self.text(address & mask)
    last = Self.text(address | ~mask)
  }

  private static func text(_ address: UInt32) -> String {
    [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }.joined(separator: ".")
  }
}
