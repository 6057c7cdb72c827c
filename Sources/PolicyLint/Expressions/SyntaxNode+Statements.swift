/// The parts of statements, types and patterns.
extension SyntaxNode {
  // MARK: Types

  /// The type of a cast, a creation, a declaration, a parameter, `typeof`, `is` and `as`, …
  var type: SyntaxNode? {
    switch kind {
    case .variableDeclaration, .declarationExpression, .declarationPattern, .typePattern, .recursivePattern,
      .tupleElement:
      child(0)
    case .castExpression, .objectCreationExpression, .arrayCreationExpression, .parameter, .localFunctionStatement,
      .catchDeclaration, .fromClause, .joinClause, .stackAllocArrayCreationExpression:
      child(1)
    case .typeOfExpression, .sizeOfExpression, .defaultExpression, .forEachStatement, .refType: child(2)
    case .isExpression, .asExpression: lastChild
    default: nil
    }
  }

  /// What an array, a nullable type or a pointer is made of.
  var elementType: SyntaxNode? {
    kind == .arrayType || kind == .nullableType || kind == .pointerType ? child(0) : nil
  }

  /// The `[,]` of an array type, outermost first.
  var rankSpecifiers: [SyntaxNode] { kind == .arrayType ? all(.arrayRankSpecifier) : [] }

  /// How many dimensions `[,]` has.
  var rank: Int {
    guard kind == .arrayRankSpecifier else { return 0 }
    return 1 + elements.reduce(0) { $0 + ($1.token.map { tree.tokens[$0].kind == .commaToken } ?? false ? 1 : 0) }
  }

  /// The sizes in `[a, b]`; `omittedArraySizeExpression` where there is none.
  var sizes: [SyntaxNode] { kind == .arrayRankSpecifier ? children : [] }

  /// Whether it is the name `var`, standing for a type.
  var isVar: Bool { kind == .identifierName && token(0)?.contextualKind == .varKeyword }

  // MARK: Lists of statements

  /// The statements of a block, a section of a `switch`, or of `@{ }` as a whole.
  var statements: [SyntaxNode] {
    switch kind {
    case .block: children
    case .compilationUnit: tree.form == .statements ? children : []
    case .switchSection: children.filter { !$0.isSwitchLabel }
    default: []
    }
  }

  private var isSwitchLabel: Bool {
    kind == .caseSwitchLabel || kind == .casePatternSwitchLabel || kind == .defaultSwitchLabel
  }

  /// The block of `try`, `catch`, `finally`, `checked`, `unsafe`, an anonymous method or a local function.
  var block: SyntaxNode? {
    switch kind {
    case .tryStatement, .catchClause, .finallyClause, .checkedStatement, .uncheckedStatement, .unsafeStatement,
      .anonymousMethodExpression, .localFunctionStatement:
      first(.block)
    default: nil
    }
  }

  // MARK: Declarations

  /// The types and variables of a local declaration, a `for`, a `using` or a `fixed`.
  var declaration: SyntaxNode? {
    switch kind {
    case .localDeclarationStatement, .forStatement, .usingStatement, .fixedStatement: first(.variableDeclaration)
    case .catchClause: child(1)
    default: nil
    }
  }

  /// The variables of a declaration.
  var variables: [SyntaxNode] {
    kind == .variableDeclaration ? all(.variableDeclarator) : declaration?.variables ?? []
  }

  /// Whether a local declaration is one of constants.
  var isConst: Bool { kind == .localDeclarationStatement && token(1) != nil }
  /// Whether a local declaration is one of `using`.
  var isUsing: Bool { kind == .localDeclarationStatement && token(0) != nil }

  /// The names that a declaration expression or a pattern declares.
  var designation: SyntaxNode? {
    switch kind {
    case .declarationExpression, .declarationPattern, .varPattern: child(1)
    case .recursivePattern: child(3)
    default: nil
    }
  }

  /// The names of `(a, (b, c))`, in order, or the one that the designation is; discards are left out.
  var designatedVariables: [SyntaxNode] { descendantsInOrder(of: .singleVariableDesignation) }

  private func descendantsInOrder(of kind: SyntaxKind) -> [SyntaxNode] { descendants.filter { $0.kind == kind } }

  // MARK: Control flow

  /// The statement that `if` is about, or the one behind `else`, a label or the head of a loop.
  var statement: SyntaxNode? {
    switch kind {
    case .ifStatement: child(4)
    default: body
    }
  }

  /// The `else` of an `if`.
  var elseClause: SyntaxNode? { kind == .ifStatement ? child(5) : nil }

  /// The expressions before the first semicolon of a `for` that declares nothing.
  var initializers: [SyntaxNode] {
    guard kind == .forStatement, let list = child(2), list.kind == .expressionList else { return [] }
    return list.children
  }

  /// The expressions behind the second semicolon of a `for`.
  var incrementors: [SyntaxNode] { kind == .forStatement ? child(6)?.children ?? [] : [] }

  /// What `foreach` takes apart, where it declares more than one variable.
  var variable: SyntaxNode? { kind == .forEachVariableStatement ? child(2) : nil }

  /// The sections of a `switch`.
  var sections: [SyntaxNode] { kind == .switchStatement ? all(.switchSection) : [] }
  /// The labels of a section.
  var labels: [SyntaxNode] { kind == .switchSection ? children.filter(\.isSwitchLabel) : [] }
  /// The arms of a switch expression.
  var arms: [SyntaxNode] { kind == .switchExpression ? all(.switchExpressionArm) : [] }

  /// The pattern of an `is`, a `case`, an arm, `not` or a part of a pattern.
  var pattern: SyntaxNode? {
    switch kind {
    case .isPatternExpression, .subpattern: child(2)
    case .casePatternSwitchLabel, .notPattern, .parenthesizedPattern, .slicePattern: child(1)
    case .switchExpressionArm: child(0)
    default: nil
    }
  }

  /// The `when` of a `case` or of an arm.
  var whenClause: SyntaxNode? {
    switch kind {
    case .casePatternSwitchLabel: child(2)
    case .switchExpressionArm: child(1)
    default: nil
    }
  }

  /// The clauses of a `try`.
  var catches: [SyntaxNode] { kind == .tryStatement ? all(.catchClause) : [] }
  /// The `finally` of a `try`.
  var finallyClause: SyntaxNode? { kind == .tryStatement ? first(.finallyClause) : nil }
  /// The `when (…)` of a `catch`.
  var filterClause: SyntaxNode? { kind == .catchClause ? child(2) : nil }
}
