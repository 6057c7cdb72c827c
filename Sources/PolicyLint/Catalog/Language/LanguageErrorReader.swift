/// Tells which rule an error of the language belongs to, and how to mend it.
struct LanguageErrorReader {
  private let context: LintContext
  private let expression: Int
  private let bound: BoundExpression
  private var tree: SyntaxTree { bound.tree }

  init(_ context: LintContext, _ expression: Int, _ bound: BoundExpression) {
    self.context = context
    self.expression = expression
    self.bound = bound
  }

  func entry(for diagnostic: SemanticDiagnostic) -> LanguageErrors.Entry {
    let rule = rule(for: diagnostic)
    var range = tree.documentRange(diagnostic.range)
    if range.isEmpty { range = closingBracket }
    let violation = Violation(
      range: range, message: "\(diagnostic.message) (\(diagnostic.codeText))", help: help(rule), severity: nil,
      related: [], fixes: fixes(rule, diagnostic))
    return LanguageErrors.Entry(rule: rule, violation: violation)
  }

  private var closingBracket: ByteRange {
    let range = context.document.expressions[expression].range
    return ByteRange(range.end - 1, range.end)
  }

  private func rule(for diagnostic: SemanticDiagnostic) -> RuleID {
    switch diagnostic.code {
    case 126, 161: return .blockMissingReturn
    case 246, 234: return .typeNotAllowed
    case 103:
      return looksLikeType(diagnostic.range) && !isContext(diagnostic.range) ? .typeNotAllowed : .unknownContextMember
    case 1061, 117:
      return isOfContext(diagnostic.range) ? .unknownContextMember : .expressionCompileError
    case 1503, 1620:
      return isTryGetValue(diagnostic.range) ? .headerTrygetvalueType : .expressionCompileError
    case 29, 30, 31, 37, 266:
      return bound.expectedType == .bool && isResult(diagnostic.range) ? .conditionNotBoolean : .expressionCompileError
    default: return .expressionCompileError
    }
  }

  // MARK: What stands at the place

  /// `Context`, which is `context` in other letters.
  private func isContext(_ range: ByteRange) -> Bool {
    node(at: range).map { SyntaxNode(tree, $0) }?.identifierText?.lowercased() == "context"
  }

  /// The outermost node that covers exactly a range.
  private func node(at range: ByteRange) -> NodeID? {
    var found: NodeID?
    for index in tree.nodes.indices.dropLast() where tree.nodes[index].range == range { found = NodeID(index) }
    return found
  }

  /// A name in capitals in front of a dot or a call stands for a type.
  private func looksLikeType(_ range: ByteRange) -> Bool {
    guard let first = tree.code[range].first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else {
      return false
    }
    guard let node = node(at: range), let parent = tree.parent(of: node) else { return false }
    return tree.kind(of: parent) == .simpleMemberAccessExpression && tree.children(of: parent).first?.node == node
  }

  /// Whether the name at a place was asked of something of the context object model.
  private func isOfContext(_ range: ByteRange) -> Bool {
    guard let name = node(at: range), let access = tree.parent(of: name) else { return false }
    let owner: NodeID?
    switch tree.kind(of: access) {
    case .simpleMemberAccessExpression: owner = tree.children(of: access).first?.node
    case .memberBindingExpression:
      owner = SyntaxNode(tree, access).ancestors.first { $0.kind == .conditionalAccessExpression }?.child(0)?.id
    default: owner = nil
    }
    guard let owner else { return false }
    let box = context.binderBox
    let definition = box.definition(of: bound[owner].type)
    return definition >= 0 && box.binder.universe.definitions[Int(definition)].text == 0
  }

  private func isTryGetValue(_ range: ByteRange) -> Bool {
    guard let node = node(at: range) else { return false }
    for outer in SyntaxNode(tree, node).ancestors {
      if outer.kind == .invocationExpression { return outer.child(0)?.isNamed("TryGetValue") ?? false }
      if outer.kind != .argument, outer.kind != .argumentList, outer.kind != .declarationExpression { return false }
    }
    return false
  }

  /// Whether the value of the expression as a whole stands at a place.
  private func isResult(_ range: ByteRange) -> Bool {
    guard var node = node(at: range) else { return false }
    while let parent = tree.parent(of: node) {
      switch tree.kind(of: parent) {
      case .parenthesizedExpression: node = parent
      case .returnStatement:
        return !SyntaxNode(tree, parent).ancestors.contains {
          $0.kind.isAnonymousFunction || $0.kind == .localFunctionStatement
        }
      case .compilationUnit: return tree.form == .expression
      default: return false
      }
    }
    return false
  }

  // MARK: Repairs

  private func help(_ rule: RuleID) -> String? {
    switch rule {
    case .blockMissingReturn: "end every way through the block with `return value;` or `throw`"
    case .headerTrygetvalueType: "every header has several values: declare `string[]` and take the first"
    case .conditionNotBoolean: "a condition has to give `bool`: compare the value with something"
    default: nil
    }
  }

  private func fixes(_ rule: RuleID, _ diagnostic: SemanticDiagnostic) -> [Fix] {
    switch rule {
    case .conditionNotBoolean: return conditionFix(diagnostic.range)
    case .unknownContextMember: return memberFix(diagnostic.range)
    case .headerTrygetvalueType: return declarationFix(diagnostic.range)
    default: return []
    }
  }

  /// `== true` behind a `bool?`.
  private func conditionFix(_ range: ByteRange) -> [Fix] {
    guard let node = node(at: range) else { return [] }
    let box = context.binderBox
    let type = bound[node].type
    guard box.info(type).isNullable, box.binder.universe.underlying(type) == .bool else { return [] }
    let place = tree.documentRange(range)
    // `!x` of a `bool?` is true only where `x` is false: the test that was meant is mostly the other one.
    if tree.kind(of: node) == .logicalNotExpression, let operand = SyntaxNode(tree, node).operand {
      let sign = ByteRange(place.start, tree.documentRange(operand.range).start)
      let edits = [TextEdit(sign, ""), TextEdit(.at(place.end), " != true")]
      return [Fix(title: "write `!= true`", applicability: .unsafe, edits: edits)]
    }
    let isSimple = SyntaxNode(tree, node).kind.bindsTightly
    let edits =
      isSimple
      ? [TextEdit(.at(place.end), " == true")]
      : [TextEdit(.at(place.start), "("), TextEdit(.at(place.end), ") == true")]
    return [Fix(title: "write `== true`", applicability: .unsafe, edits: edits)]
  }

  /// The member whose name differs in case or by one letter.
  private func memberFix(_ range: ByteRange) -> [Fix] {
    guard let name = node(at: range), let access = tree.parent(of: name),
      tree.kind(of: access) == .simpleMemberAccessExpression, let owner = tree.children(of: access).first?.node
    else { return [] }
    let written = tree.code.string(range)
    let box = context.binderBox
    let members = box.binder.universe.memberNames(of: bound[owner].type).map { box.binder.universe.names.spelling($0) }
    let close = members.filter {
      $0.lowercased() == written.lowercased() || EditDistance.between(written.utf8, $0.utf8, atMost: 1) != nil
    }
    guard close.count == 1, let right = close.first else { return [] }
    return [
      Fix(
        title: "write `\(right)`", applicability: .unsafe, edits: [TextEdit(tree.documentRange(range), right)])
    ]
  }

  /// `string[]` where the variable is declared.
  private func declarationFix(_ range: ByteRange) -> [Fix] {
    guard let node = node(at: range) else { return [] }
    let argument = SyntaxNode(tree, node).descendants.first { bound[$0.id].local != nil }
    guard let local = argument.flatMap({ bound[$0.id].local }), let declared = bound.locals[local].node,
      let type = SyntaxNode(tree, declared).ancestors.first(where: { $0.kind == .variableDeclaration })?.type,
      type.kind == .predefinedType, SyntaxNode(tree, declared).initializer == nil
    else { return [] }
    return [
      Fix(
        title: "declare `string[]`", applicability: .unsafe,
        edits: [TextEdit(.at(type.documentRange.end), "[]")])
    ]
  }
}

extension SyntaxKind {
  /// Whether an operator behind an expression of this kind can only take all of it.
  var bindsTightly: Bool {
    switch self {
    case .identifierName, .simpleMemberAccessExpression, .invocationExpression, .elementAccessExpression,
      .parenthesizedExpression, .conditionalAccessExpression, .castExpression, .objectCreationExpression:
      true
    default: isLiteral
    }
  }
}
