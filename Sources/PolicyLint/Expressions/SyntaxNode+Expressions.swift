/// The parts of expressions.
extension SyntaxNode {
  // MARK: Operators

  /// The left operand of a binary operator, an assignment, `is` or `as`, or a range.
  var left: SyntaxNode? {
    switch kind {
    case .isPatternExpression, .qualifiedName, .aliasQualifiedName, .andPattern, .orPattern: child(0)
    default: kind.isBinary ? child(0) : nil
    }
  }

  /// The right operand; for `is` and `as` the type.
  var right: SyntaxNode? {
    switch kind {
    case .qualifiedName, .aliasQualifiedName, .andPattern, .orPattern: child(2)
    default: kind.isBinary ? lastChild : nil
    }
  }

  /// The operator; of `>>` the first `>`.
  var operatorToken: SyntaxToken? {
    if kind.isBinary || kind.isPostfixUnary || kind == .isPatternExpression || kind == .andPattern || kind == .orPattern
    {
      return token(1)
    }
    return kind.isPrefixUnary || kind == .relationalPattern || kind == .notPattern ? token(0) : nil
  }

  /// Where the operator stands, all of its tokens.
  var operatorRange: ByteRange? {
    guard let first = operatorToken else { return nil }
    var range = first.range
    for element in elements.dropFirst() {
      if let token = element.token { range = range.union(tree.tokens[token].range) }
    }
    return range
  }

  /// The operand of `!x`, `-x`, `x++`, `(T)x`, `await x`, `throw x` and their kin.
  var operand: SyntaxNode? {
    if kind.isPrefixUnary { return child(1) }
    if kind.isPostfixUnary { return child(0) }
    return kind == .castExpression ? child(3) : nil
  }

  /// The condition of `?:`, `if`, `while`, `do`, `for`, `when` or `where`.
  var condition: SyntaxNode? {
    switch kind {
    case .conditionalExpression: child(0)
    case .ifStatement, .whileStatement, .catchFilterClause: child(2)
    case .doStatement, .forStatement: child(4)
    case .whenClause, .whereClause: child(1)
    default: nil
    }
  }

  /// The value of `c ? t : f` if `c` is true.
  var whenTrue: SyntaxNode? { kind == .conditionalExpression ? child(2) : nil }
  /// The value of `c ? t : f` if `c` is false.
  var whenFalse: SyntaxNode? { kind == .conditionalExpression ? child(4) : nil }

  // MARK: Accesses and calls

  /// The expression that a node is about: what is in parentheses, called, accessed, indexed, tested, passed, thrown,
  /// returned, switched over, iterated, …
  var expression: SyntaxNode? {
    switch kind {
    case .simpleMemberAccessExpression, .pointerMemberAccessExpression, .conditionalAccessExpression,
      .elementAccessExpression, .invocationExpression, .isPatternExpression, .switchExpression, .withExpression,
      .expressionStatement, .constantPattern:
      child(0)
    case .parenthesizedExpression, .interpolation, .interpolationAlignmentClause, .arrowExpressionClause,
      .returnStatement, .throwStatement, .anonymousObjectMemberDeclarator, .spreadElement, .selectClause,
      .caseSwitchLabel, .relationalPattern, .groupClause:
      child(1)
    case .argument, .checkedExpression, .uncheckedExpression, .lockStatement, .switchStatement, .yieldReturnStatement,
      .gotoStatement, .gotoCaseStatement:
      child(2)
    case .switchExpressionArm: child(3)
    case .forEachVariableStatement, .fromClause, .joinClause: child(4)
    case .forEachStatement: child(5)
    case .usingStatement: child(2).flatMap { $0.kind == .variableDeclaration ? nil : $0 }
    case .compilationUnit: tree.form == .expression ? child(0) : nil
    default: kind.isPrefixUnary || kind.isPostfixUnary || kind == .castExpression ? operand : nil
    }
  }

  /// The name behind the dot of a member access, or of `.name` behind `?`; the name of a `name:`, a `name =`.
  var name: SyntaxNode? {
    switch kind {
    case .simpleMemberAccessExpression, .pointerMemberAccessExpression, .aliasQualifiedName: child(2)
    case .memberBindingExpression: child(1)
    case .nameColon, .nameEquals: child(0)
    default: nil
    }
  }

  /// What follows `?` in `a?.b`: an expression whose innermost part is a `memberBindingExpression` or an
  /// `elementBindingExpression`, which stands for `a`.
  var whenNotNull: SyntaxNode? { kind == .conditionalAccessExpression ? child(2) : nil }

  /// The identifier of a name, a variable, a parameter, a designation, a function, a label, a `foreach`, a `catch`.
  var identifier: SyntaxToken? {
    switch kind {
    case .identifierName, .genericName, .singleVariableDesignation, .discardDesignation, .variableDeclarator,
      .labeledStatement, .typeParameter:
      token(0)
    case .tupleElement, .queryContinuation, .joinIntoClause, .letClause: token(1)
    case .parameter, .localFunctionStatement, .catchDeclaration, .fromClause, .joinClause: token(2)
    case .forEachStatement: token(3)
    default: nil
    }
  }

  /// The text of `identifier` as it counts for the compiler: without `@`, escapes decoded. For a member access that of the
  /// name behind the dot.
  var identifierText: String? {
    if let token = identifier { return token.identifierText }
    return name?.identifierText
  }

  /// Whether `identifier`, or the name behind the dot of a member access, is `text`. It makes no string.
  func isNamed(_ text: StaticString) -> Bool {
    if let token = identifier { return token.isIdentifier(text) }
    return (kind == .qualifiedName ? right : name)?.isNamed(text) ?? false
  }

  /// The types in `<…>` of a generic name, or of the name of a member access.
  var typeArguments: [SyntaxNode] {
    switch kind {
    case .genericName: child(1)?.children ?? []
    case .typeArgumentList: children
    default: name?.typeArguments ?? []
    }
  }

  /// The list of arguments of a call, a creation or an index.
  var argumentList: SyntaxNode? {
    switch kind {
    case .invocationExpression, .elementAccessExpression, .implicitObjectCreationExpression: child(1)
    case .objectCreationExpression: child(2)
    case .elementBindingExpression, .implicitElementAccess: child(0)
    default: nil
    }
  }

  /// The arguments of a call, a creation, an index, a list of arguments or a tuple.
  var arguments: [SyntaxNode] {
    switch kind {
    case .argumentList, .bracketedArgumentList, .tupleExpression: all(.argument)
    default: argumentList?.arguments ?? []
    }
  }

  /// The `name:` of an argument or of a part of a pattern.
  var nameColon: SyntaxNode? {
    kind == .argument || kind == .subpattern ? child(0).flatMap { $0.kind == .nameColon ? $0 : nil } : nil
  }

  /// `ref`, `out` or `in` of an argument.
  var refKindKeyword: SyntaxToken? { kind == .argument ? token(1) : nil }

  // MARK: Creation

  /// `{ … }` behind `new T`, or the value behind `=` of a variable.
  var initializer: SyntaxNode? {
    switch kind {
    case .objectCreationExpression: child(3)
    case .implicitObjectCreationExpression, .arrayCreationExpression, .implicitArrayCreationExpression,
      .stackAllocArrayCreationExpression, .withExpression:
      child(2)
    case .variableDeclarator: child(1)?.child(1)
    case .parameter: child(3)?.child(1)
    default: nil
    }
  }

  /// The elements of an initializer, the members of an anonymous object, the elements of a collection expression.
  var initializerExpressions: [SyntaxNode] {
    switch kind {
    case .objectInitializerExpression, .collectionInitializerExpression, .arrayInitializerExpression,
      .complexElementInitializerExpression, .anonymousObjectCreationExpression, .collectionExpression:
      children
    default: []
    }
  }

  /// The `name =` of a member of an anonymous object.
  var nameEquals: SyntaxNode? { kind == .anonymousObjectMemberDeclarator ? child(0) : nil }

  // MARK: Functions

  /// The parameters of a lambda, an anonymous method or a local function.
  var parameters: [SyntaxNode] {
    switch kind {
    case .simpleLambdaExpression: child(1).map { [$0] } ?? []
    case .parenthesizedLambdaExpression: child(1)?.parameters ?? []
    case .anonymousMethodExpression: child(2)?.parameters ?? []
    case .localFunctionStatement: first(.parameterList)?.parameters ?? []
    case .parameterList: all(.parameter)
    default: []
    }
  }

  /// What a lambda, an anonymous method, a local function or a loop does: a block, an expression or a statement. An arrow
  /// of a local function is left away.
  var body: SyntaxNode? {
    switch kind {
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression, .whileStatement,
      .forStatement, .forEachStatement, .forEachVariableStatement, .usingStatement, .lockStatement, .fixedStatement,
      .labeledStatement, .elseClause:
      lastChild
    case .doStatement: child(1)
    case .localFunctionStatement: first(.block) ?? first(.arrowExpressionClause)?.child(1)
    default: nil
    }
  }

  // MARK: Strings

  /// Texts and holes of an interpolated string.
  var interpolatedStringContents: [SyntaxNode] { kind == .interpolatedStringExpression ? children : [] }
  /// The `, width` of a hole.
  var alignmentClause: SyntaxNode? { kind == .interpolation ? child(2) : nil }
  /// The `: format` of a hole.
  var formatClause: SyntaxNode? { kind == .interpolation ? child(3) : nil }
}
