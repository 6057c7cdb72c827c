struct FirstOnEmptySequence: ExpressionCheck {
  private static let methods: [StaticString] = ["First", "Single", "Last"]
  /// What leaves nothing if nothing fits.
  private static let filters: [StaticString] = [
    "Where", "Skip", "SkipWhile", "TakeWhile", "OfType", "Except", "Intersect", "SelectTokens", "Elements",
    "Descendants", "SelectMany",
  ]
  /// What has as many as there were before.
  private static let mappings: [StaticString] = [
    "Select", "OrderBy", "OrderByDescending", "ThenBy", "Reverse", "Distinct", "ToList", "ToArray", "Cast",
    "AsEnumerable",
  ]

  /// What gives null for a sequence in which nothing fits.
  private static let defaults: Set<String> = [
    "FirstOrDefault", "SingleOrDefault", "LastOrDefault", "ElementAtOrDefault",
  ]

  private static let limit = 32

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.mentions("First(") || tree.mentions("Single(") || tree.mentions("Last(") || Self.mayGiveDefault(tree)
  }

  /// `GetValueOrDefault` is none of them.
  private static func mayGiveDefault(_ tree: SyntaxTree) -> Bool {
    tree.mentions("FirstOrDefault(") || tree.mentions("LastOrDefault(") || tree.mentions("SingleOrDefault(")
      || tree.mentions("ElementAtOrDefault(")
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    if isCaught(expression, in: context) { return }
    let calls = context.tree(expression).root.descendants.filter { call in
      call.kind == .invocationExpression && Self.methods.contains { call.expression?.isNamed($0) == true }
    }
    // Nobody reads more about one expression.
    for call in calls.prefix(Self.limit) {
      guard let function = call.expression, let method = Self.methods.first(where: function.isNamed),
        let receiver = function.expression, isExtension(call, expression, context),
        mayBeEmpty(receiver, isFiltered: !call.arguments.isEmpty),
        !call.ancestors.contains(where: { $0.kind == .tryStatement }),
        !isTested(receiver, in: call, expression, context), let name = function.name
      else { continue }
      report.report(
        name.documentRange, "`\(method)` fails if there is none",
        help: "write `\(method)OrDefault`, and say what happens then")
    }
    reportDefaults(in: expression, context, &report)
  }

  /// Reports members that are asked of what `FirstOrDefault` and its like give where nothing fits.
  private func reportDefaults(in expression: Int, _ context: LintContext, _ report: inout Violations) {
    let tree = context.tree(expression)
    // Whoever asks first whether one fits need not ask again.
    guard Self.mayGiveDefault(tree), !asksBefore(expression, context) else { return }
    let universe = context.binderBox.binder.universe
    for use in context.nullFlow.uses where use.expression == expression {
      guard case .member(let id) = use.source else { continue }
      let member = universe.members[id.index]
      // Without a predicate it is the first of all, and most sequences have one.
      guard member.flags.contains(.isExtension), member.parameterCount > 1,
        Self.defaults.contains(universe.names.spelling(member.name)),
        !SyntaxNode(tree, use.node).ancestors.contains(where: { $0.kind == .tryStatement })
      else { continue }
      report.report(
        use.range, "`\(NullUse.name(of: use, in: context))` is null if nothing fits",
        help: "test it for null before, or write `?.`", fixes: use.conditionalAccessFix(in: context))
    }
  }

  /// Whether the code, or a condition that leads to it, asks whether there is one that fits.
  private func asksBefore(_ expression: Int, _ context: LintContext) -> Bool {
    let owner = context.document.expressions[expression].element
    let places = [expression] + (owner.map { context.document.conditions(around: $0) } ?? [])
    return places.contains { context.tree($0).mentions("Any(") || context.tree($0).mentions("Exists(") }
  }

  /// Gates that fail are told of as such.
  private func isCaught(_ expression: Int, in context: LintContext) -> Bool {
    guard let attribute = context.document.expressions[expression].attribute,
      context.document.attributes[Int(attribute)].name == .condition
    else { return false }
    return context.gates.contains { gate in
      gate.verdict == .nullUnsafe && gate.exits.contains { $0.conditions.contains(expression) }
    }
  }

  /// Whether it is the method of sequences, and no other one that is called so.
  private func isExtension(_ call: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool {
    guard let function = call.expression, let member = context.bound(expression)[function.id].member else {
      return false
    }
    let entry = context.binderBox.binder.universe.members[member.index]
    return entry.flags.contains(.isExtension)
  }

  private func mayBeEmpty(_ receiver: SyntaxNode, isFiltered: Bool) -> Bool {
    let node = receiver.withoutParentheses
    switch node.kind {
    case .arrayCreationExpression, .implicitArrayCreationExpression, .objectCreationExpression: return false
    case .invocationExpression:
      guard let function = node.expression else { return isFiltered }
      if Self.filters.contains(where: function.isNamed) { return true }
      if Self.mappings.contains(where: function.isNamed), let inner = function.expression {
        return mayBeEmpty(inner, isFiltered: isFiltered)
      }
      if function.isNamed("Split") { return isFiltered || node.text.contains("RemoveEmptyEntries") }
      return isFiltered
    case .simpleMemberAccessExpression: return isFiltered || node.isNamed("Groups")
    default: return isFiltered
    }
  }

  /// Whether the code, or a condition that leads to it, asks how many there are.
  private func isTested(_ receiver: SyntaxNode, in call: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool
  {
    // The root of the sequence, without filters.
    var root = receiver.withoutParentheses
    while root.kind == .invocationExpression, let inner = root.expression?.expression {
      root = inner.withoutParentheses
    }
    let text = root.plainText
    var places = [expression]
    if let owner = context.document.expressions[expression].element {
      places += context.document.conditions(around: owner)
    }
    return places.contains { place in
      context.tree(place).root.descendants.contains { node in
        guard node.kind == .simpleMemberAccessExpression,
          node.isNamed("Any") || node.isNamed("Count") || node.isNamed("Length") || node.isNamed("Exists")
            || node.isNamed("Contains") || node.isNamed("ContainsKey")
        else { return false }
        return node.plainText.contains(text)
      }
    }
  }
}
