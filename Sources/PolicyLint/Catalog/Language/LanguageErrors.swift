/// What a compiler says of the expressions of a document, each error under the one rule that reports it; found once for all
/// of them.
struct LanguageErrors {
  /// An error and its rule.
  struct Entry {
    var rule: RuleID
    var violation: Violation
  }

  private(set) var entries: [Entry] = []

  init(of context: LintContext) {
    for expression in context.document.expressions.indices where context.isUnderstood(expression) {
      let known = context.known(expression)
      let isCondition = context.decides(expression)
      if known?[isCondition]?.isFaultless == true { continue }
      let count = entries.count
      defer { known?[isCondition]?.isFaultless = entries.count == count }
      let bound = context.bound(expression)
      for diagnostic in bound.diagnostics where diagnostic.isError {
        entries.append(LanguageErrorReader(context, expression, bound).entry(for: diagnostic))
      }
      addRestrictions(context, bound)
    }
  }

  /// What compiles and API Management refuses all the same: types and members that are not on its list.
  private mutating func addRestrictions(_ context: LintContext, _ bound: BoundExpression) {
    let box = context.binderBox
    for (index, node) in bound.nodes.enumerated() {
      switch node.symbolKind {
      case .type: addType(bound, NodeID(index), box)
      case .member: addMember(bound, NodeID(index), box)
      default: continue
      }
    }
  }

  private mutating func addType(_ bound: BoundExpression, _ node: NodeID, _ box: BinderBox) {
    let tree = bound.tree
    switch tree.kind(of: node) {
    case .identifierName, .genericName, .qualifiedName, .simpleMemberAccessExpression: break
    default: return
    }
    // `var` takes the type of what it is assigned.
    if SyntaxNode(tree, node).isVar { return }
    let type = TypeID(raw: bound[node].symbol)
    let definition = box.definition(of: type)
    guard definition >= 0, !box.binder.universe.definitions[Int(definition)].isAllowed else { return }
    let name = box.binder.universe.fullName(ofDefinition: definition)
    add(
      .typeNotAllowed, tree.documentRange(tree.range(of: node)),
      "`\(name)` is not on the list of types that an expression may use")
  }

  private mutating func addMember(_ bound: BoundExpression, _ node: NodeID, _ box: BinderBox) {
    let tree = bound.tree
    guard let member = bound[node].member else { return }
    switch box.binder.universe.members[member.index].kind {
    case .operation, .enumValue: return
    default: break
    }
    let definition = Int(box.binder.universe.members[member.index].definition)
    guard box.binder.universe.definitions[definition].isAllowed, !box.binder.universe.isAllowed(member) else { return }
    let owner = box.binder.universe.names.spelling(box.binder.universe.definitions[definition].name)
    let syntax = SyntaxNode(tree, node)
    if syntax.kind == .objectCreationExpression {
      let place = syntax.type?.documentRange ?? syntax.documentRange
      return add(
        .memberNotAllowed, place, "the constructors of `\(owner)` are not on the list of what an expression may use")
    }
    guard let name = syntax.name else { return }
    add(
      .memberNotAllowed, name.documentRange,
      "`\(owner).\(name.text)` is not on the list of members that an expression may use")
  }

  private mutating func add(_ rule: RuleID, _ range: ByteRange, _ message: String) {
    entries.append(
      Entry(
        rule: rule,
        violation: Violation(range: range, message: message, help: nil, severity: nil, related: [], fixes: [])))
  }
}

/// A rule that reports errors of the language.
protocol LanguageCheck: DocumentCheck {
  /// The rule's id.
  static var rule: RuleID { get }
}

extension LanguageCheck {
  func check(_ context: LintContext, report: inout Violations) { reportErrors(in: context, to: &report) }

  /// Reports the errors that are the rule's.
  func reportErrors(in context: LintContext, to report: inout Violations) {
    for entry in context.languageErrors.entries where entry.rule == Self.rule {
      let found = entry.violation
      report.report(found.range, found.message, help: found.help, severity: found.severity, fixes: found.fixes)
    }
  }
}

extension RuleID {
  static let blockMissingReturn: RuleID = "block-missing-return"
  static let conditionNotBoolean: RuleID = "condition-not-boolean"
  static let expressionCompileError: RuleID = "expression-compile-error"
  static let headerTrygetvalueType: RuleID = "header-trygetvalue-type"
  static let memberNotAllowed: RuleID = "member-not-allowed"
  static let typeNotAllowed: RuleID = "type-not-allowed"
  static let unknownContextMember: RuleID = "unknown-context-member"
}
