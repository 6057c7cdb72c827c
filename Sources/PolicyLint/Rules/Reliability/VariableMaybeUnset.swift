struct VariableMaybeUnset: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for (read, node) in Self.reads(in: context, ofTokens: false) {
      report.report(
        node.documentRange, "the variable `\(read.name)` is set only on some of the ways that lead here",
        help: "set it on all of them, or use `GetValueOrDefault`", related: Self.related(read, in: context),
        fixes: Self.fixes(node, in: context))
    }
  }

  /// The reads that fail on some ways; those of tokens that policies validate are for `jwt-null-unsafe` to tell.
  static func reads(in context: LintContext, ofTokens: Bool) -> [(read: VariableRead, node: SyntaxNode)] {
    let flow = context.nullFlow
    return flow.reads.compactMap { read in
      guard read.mayBeAbsent, !read.isGuarded, !read.ranFragment, case .indexer = read.form,
        !read.definitions.isEmpty, !CacheMissUnchecked.isCached(read, in: flow)
      else { return nil }
      let isToken = read.definitions.allSatisfy {
        if case .token = flow.definitions[Int($0)].kind { true } else { false }
      }
      guard isToken == ofTokens else { return nil }
      let node = SyntaxNode(context.tree(read.expression), read.node)
      return needsValue(node, read, in: context) ? (read, node) : nil
    }
  }

  /// Where a variable is set that others read.
  static func related(_ read: VariableRead, in context: LintContext) -> [RelatedPlace] {
    read.definitions.prefix(1).map {
      RelatedPlace(range: context.nullFlow.definitions[Int($0)].nameRange, message: "it is set here")
    }
  }

  /// Whether the code fails without a value: it unboxes it, or asks it for something.
  static func needsValue(_ node: SyntaxNode, _ read: VariableRead, in context: LintContext) -> Bool {
    var node = node
    if let cast = node.parent, cast.kind == .castExpression {
      let info = context.binderBox.info(read.type)
      if info.isValueType, !info.isNullable { return true }
      node = cast
    }
    while let parent = node.parent, parent.kind == .parenthesizedExpression { node = parent }
    guard let parent = node.parent else { return false }
    if parent.kind == .equalsValueClause, let local = parent.parent { return isOnlyAsked(local, read, in: context) }
    return isAsked(node, read, in: context)
  }

  /// Whether all that is done with a local is to ask it for something, without a test.
  private static func isOnlyAsked(_ local: SyntaxNode, _ read: VariableRead, in context: LintContext) -> Bool {
    let uses = local.usesOfLocal
    return !uses.isEmpty
      && uses.allSatisfy { use in
        let isInTry = use.ancestors.contains { $0.kind == .tryStatement }
        return !isInTry && isAsked(use, read, in: context)
      }
  }

  /// Whether a member or an entry of the value is asked for.
  private static func isAsked(_ node: SyntaxNode, _ read: VariableRead, in context: LintContext) -> Bool {
    guard let parent = node.parent else { return false }
    switch parent.kind {
    case .simpleMemberAccessExpression, .elementAccessExpression: break
    default: return false
    }
    guard parent.child(0) == node else { return false }
    // Extension methods of the context object model take null.
    guard let member = context.bound(read.expression)[parent.id].member else { return true }
    let entry = context.binderBox.binder.universe.members[member.index]
    return !entry.flags.contains(.isExtension)
  }

  /// `GetValueOrDefault<T>`, in place of the cast.
  private static func fixes(_ node: SyntaxNode, in context: LintContext) -> [Fix] {
    guard let cast = node.parent, cast.kind == .castExpression, let type = cast.type, let target = node.expression,
      let key = node.arguments.first
    else { return [] }
    let document = context.document
    let typeText = document.string(type.documentRange)
    let isEscaped = document.string(target.documentRange).isEmpty
    let text =
      document.string(target.documentRange) + ".GetValueOrDefault<" + typeText + ">("
      + document.string(key.documentRange) + ")"
    return isEscaped
      ? []
      : [Fix(title: "use `GetValueOrDefault`", applicability: .unsafe, edits: [TextEdit(cast.documentRange, text)])]
  }
}
