struct CacheMissUnchecked: DocumentCheck {

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.hasElement(.cacheLookupValue) else { return }
    let flow = context.nullFlow
    for read in flow.reads where read.mayBeAbsent && !read.isGuarded && !read.ranFragment {
      guard case .indexer = read.form, Self.isCached(read, in: flow), let number = read.definitions.last else {
        continue
      }
      let node = SyntaxNode(context.tree(read.expression), read.node)
      guard VariableMaybeUnset.needsValue(node, read, in: context) else { continue }
      let definition = flow.definitions[Int(number)]
      report.report(
        node.documentRange, "the cache may have nothing for `\(read.name)`, and this fails then",
        help: "give the look-up a `default-value`, or ask `ContainsKey` before",
        related: [RelatedPlace(range: definition.nameRange, message: "it is looked up here")],
        fixes: read.type == .string
          ? [
            Fix(
              title: "add `default-value=\"\"`", applicability: .unsafe,
              edits: [
                TextEdit(.at(document.endOfAttributes(of: definition.element)), " default-value=\"\"")
              ])
          ] : [])
    }
  }

  /// Whether only the cache gives the variable a value.
  static func isCached(_ read: VariableRead, in flow: NullFlow) -> Bool {
    !read.definitions.isEmpty
      && read.definitions.allSatisfy { number in
        if case .cached = flow.definitions[Int(number)].kind { return true }
        return false
      }
  }
}
