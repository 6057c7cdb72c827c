import Testing

@testable import PolicyLintKit

/// Ways to write a policy differently, most of which mean the same.
struct GateRewrite: Sendable, CustomTestStringConvertible {
  let name: String
  /// The policy written differently; `nil` where that is not possible.
  let apply: @Sendable (LintContext) -> String?

  var testDescription: String { name }

  /// A `when` whose condition is one expression, and the syntax of it.
  struct Condition {
    var element: ElementID
    var expression: Int
    var root: SyntaxNode
    var code: String { root.text }
  }

  static let all: [GateRewrite] = [
    each("double negation") { "!(!(\($0.code)))" },
    each("compared with true") { "(\($0.code)) == true" },
    each("negated and compared with false") { "!(\($0.code)) != true" },
    each("De Morgan") { deMorgan($0.root) },
    each("conditional") { "(\($0.code)) ? true : false" },
    each("swapped operands") { edited($0.root, swap) },
    each("renamed lambda parameters") { edited($0.root, rename) },
    each("Any for All") { edited($0.root, exchangeAnyAndAll) },
    GateRewrite(name: "in a block") { context in
      replaceConditions(context, in: conditions(context)) { "@{ return \($0.code); }" }
    },
    GateRewrite(name: "in a variable of a block") { context in
      replaceConditions(context, in: conditions(context)) {
        "@{ var refuses = \($0.code); if (refuses) { return true; } return false; }"
      }
    },
    GateRewrite(name: "moved to a variable", apply: moveToVariable),
    GateRewrite(name: "branches swapped", apply: swapBranches),
  ]

  /// The opposite of the whole.
  static let negation = GateRewrite(name: "negated") { context in
    let all = conditions(context)
    guard all.count == 1, context.document.elements.filter({ $0.name == .when }).count == 1 else { return nil }
    return replaceConditions(context, in: all) { "@(!(\($0.code)))" }
  }

  private static func each(_ name: String, _ rewrite: @escaping @Sendable (Condition) -> String?) -> GateRewrite {
    GateRewrite(name: name) { context in
      let all = conditions(context)
      guard all.contains(where: { rewrite($0) != nil }) else { return nil }
      return replaceConditions(context, in: all) { "@(\(rewrite($0) ?? $0.code))" }
    }
  }

  // MARK: The document

  static func conditions(_ context: LintContext) -> [Condition] {
    let document = context.document
    return document.elementIDs.compactMap { id in
      guard document[id].name == .when, let condition = document.attribute(.condition, of: id),
        condition.expression >= 0
      else { return nil }
      let index = Int(condition.expression)
      let tree = context.tree(index)
      guard tree.form == .expression, let root = tree.root.expression else { return nil }
      return Condition(element: id, expression: index, root: root)
    }
  }

  static func replaceConditions(
    _ context: LintContext, in conditions: [Condition], _ text: (Condition) -> String?
  ) -> String? {
    if conditions.isEmpty { return nil }
    var edits: [TextEdit] = []
    for condition in conditions {
      guard let new = text(condition) else { return nil }
      let expression = context.document.expressions[condition.expression]
      edits.append(TextEdit(expression.range, expression.isEscaped ? escaped(new) : new))
    }
    return applied(edits, to: context.document)
  }

  static func applied(_ edits: [TextEdit], to document: PolicyDocument) -> String {
    String(decoding: edits.applied(to: document.text) ?? [], as: UTF8.self)
  }

  private static func escaped(_ text: String) -> String {
    text.map { character -> String in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  /// Into a `set-variable` in front, where the condition is the first that is asked.
  private static func moveToVariable(_ context: LintContext) -> String? {
    let document = context.document
    guard let first = conditions(context).first, let choose = document[first.element].parent,
      document[choose].parent.map({ document.isSection($0) }) ?? true,
      document.children(of: choose).first(where: { _ in true }) == first.element
    else { return nil }
    let expression = document.expressions[first.expression]
    let read = "@((bool)context.Variables[\"moved\"])"
    let variable = "<set-variable name=\"moved\" value=\"\(document.string(expression.range))\" />"
    return applied(
      [
        TextEdit(.at(document[choose].range.start), variable),
        TextEdit(expression.range, expression.isEscaped ? escaped(read) : read),
      ], to: document)
  }

  /// What stood in `when` stands in `otherwise`.
  private static func swapBranches(_ context: LintContext) -> String? {
    let document = context.document
    let all = conditions(context)
    guard all.count == 1, let only = all.first, let choose = document[only.element].parent,
      document.children(of: choose).map({ $0 }).count == 1, let end = document[only.element].endTag
    else { return nil }
    let expression = document.expressions[only.expression]
    let negated = "@(!(\(only.code)))"
    return applied(
      [
        TextEdit(expression.range, expression.isEscaped ? escaped(negated) : negated),
        TextEdit(
          .at(document[only.element].startTag.end), "<set-variable name=\"unused\" value=\"1\" /></when><otherwise>"),
        TextEdit(end, "</otherwise>"),
      ], to: document)
  }

  // MARK: The code

  private static func deMorgan(_ root: SyntaxNode) -> String? {
    let node = root.withoutParentheses
    guard let left = node.left, let right = node.right else { return nil }
    switch node.kind {
    case .logicalOrExpression: return "!(!(\(left.text)) && !(\(right.text)))"
    case .logicalAndExpression: return "!(!(\(left.text)) || !(\(right.text)))"
    default: return nil
    }
  }

  /// The text of an expression in which `change` has rewritten what it can.
  private static func edited(_ root: SyntaxNode, _ change: (SyntaxNode) -> [TextEdit]) -> String? {
    var edits: [TextEdit] = []
    for node in root.descendants {
      // Edits inside of others would not fit any more.
      for edit in change(node) where !edits.contains(where: { $0.range.overlaps(edit.range) || $0.range == edit.range })
      {
        edits.append(edit)
      }
    }
    guard !edits.isEmpty else { return nil }
    let start = root.range.start
    let inside = edits.map { TextEdit(ByteRange($0.range.start - start, $0.range.end - start), $0.replacement) }
    return inside.applied(to: Array(root.text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func swap(_ node: SyntaxNode) -> [TextEdit] {
    guard node.kind == .equalsExpression || node.kind == .notEqualsExpression, let left = node.left,
      let right = node.right
    else { return [] }
    let sign = node.kind == .equalsExpression ? "==" : "!="
    return [TextEdit(node.range, "\(right.text) \(sign) (\(left.text))")]
  }

  private static func rename(_ node: SyntaxNode) -> [TextEdit] {
    guard node.kind == .simpleLambdaExpression, let parameter = node.parameters.first?.identifier else { return [] }
    let name = parameter.identifierText
    let uses = node.descendants.filter { $0.kind == .identifierName && $0.identifierText == name }
      .filter { $0.parent?.kind != .simpleMemberAccessExpression || $0.parent?.name != $0 }
    return [TextEdit(parameter.range, "renamed_\(name)")] + uses.map { TextEdit($0.range, "renamed_\(name)") }
  }

  private static func exchangeAnyAndAll(_ node: SyntaxNode) -> [TextEdit] {
    guard node.kind == .invocationExpression, let callee = node.expression,
      callee.kind == .simpleMemberAccessExpression,
      let receiver = callee.expression, node.parent?.kind != .conditionalAccessExpression,
      let lambda = node.arguments.first?.expression, lambda.kind == .simpleLambdaExpression, let body = lambda.body,
      let parameter = lambda.parameters.first?.text, let name = callee.name?.identifierText,
      name == "Any" || name == "All"
    else { return [] }
    // Not inside of `?.`, where the `!` would have to stand in front of the whole.
    if node.ancestors.contains(where: { $0.kind == .conditionalAccessExpression }) { return [] }
    return [
      TextEdit(node.range, "(!\(receiver.text).\(name == "Any" ? "All" : "Any")(\(parameter) => !(\(body.text))))")
    ]
  }
}
