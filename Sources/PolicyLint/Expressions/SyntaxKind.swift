/// What a node of a syntax tree is, by Roslyn's names.
///
/// Behind each kind stand its children in order; `?` marks one that may be missing, `…` any number, with commas between
/// them where C# writes commas.
enum SyntaxKind: UInt8, Sendable {
  // MARK: The whole
  case compilationUnit  // expression | statement…

  // MARK: Names and types
  case identifierName  // identifier
  case genericName  // identifier, typeArgumentList
  case typeArgumentList  // `<` type… `>`
  case qualifiedName  // left, `.`, right
  case aliasQualifiedName  // alias, `::`, name
  case predefinedType  // keyword
  case arrayType  // elementType, arrayRankSpecifier…
  case arrayRankSpecifier  // `[` size… `]`
  case omittedArraySizeExpression  // nothing
  case nullableType  // elementType, `?`
  case pointerType  // elementType, `*`
  case tupleType  // `(` tupleElement… `)`
  case tupleElement  // type, identifier?
  case refType  // `ref`, `readonly`?, type
  case omittedTypeArgument  // nothing

  // MARK: Placeholders
  case namedValueExpression  // `{{name}}`; stands for an expression or a type
  case templateHoleExpression  // `${…}`; likewise
  case fragmentExpression  // expression… next to each other, at least one of which is a placeholder

  // MARK: Primary expressions
  case missingExpression  // nothing: where the parser found none
  case parenthesizedExpression  // `(`, expression, `)`
  case tupleExpression  // `(` argument… `)`
  case numericLiteralExpression, stringLiteralExpression, characterLiteralExpression  // token
  case trueLiteralExpression, falseLiteralExpression, nullLiteralExpression, defaultLiteralExpression  // token
  case interpolatedStringExpression  // start, (interpolatedStringText | interpolation)…, end
  case interpolatedStringText  // token
  case interpolation  // `{`, expression, interpolationAlignmentClause?, interpolationFormatClause?, `}`
  case interpolationAlignmentClause  // `,`, expression
  case interpolationFormatClause  // `:`, token
  case thisExpression, baseExpression  // token
  case simpleMemberAccessExpression, pointerMemberAccessExpression  // expression, `.`, name
  case conditionalAccessExpression  // expression, `?`, whenNotNull
  case memberBindingExpression  // `.`, name
  case elementBindingExpression  // bracketedArgumentList
  case elementAccessExpression  // expression, bracketedArgumentList
  case implicitElementAccess  // bracketedArgumentList
  case invocationExpression  // expression, argumentList
  case argumentList, bracketedArgumentList  // bracket, argument…, bracket
  case argument  // nameColon?, `ref` | `out` | `in` ?, expression
  case nameColon  // identifierName, `:`
  case typeOfExpression, sizeOfExpression, defaultExpression  // keyword, `(`, type, `)`
  case checkedExpression, uncheckedExpression  // keyword, `(`, expression, `)`
  case declarationExpression  // type, designation
  case singleVariableDesignation, discardDesignation  // identifier
  case parenthesizedVariableDesignation  // `(` designation… `)`

  // MARK: Creation
  case objectCreationExpression  // `new`, type, argumentList?, initializer?
  case implicitObjectCreationExpression  // `new`, argumentList, initializer?
  case arrayCreationExpression  // `new`, arrayType, initializer?
  case implicitArrayCreationExpression  // `new`, arrayRankSpecifier, initializer
  case anonymousObjectCreationExpression  // `new`, `{`, anonymousObjectMemberDeclarator…, `}`
  case anonymousObjectMemberDeclarator  // nameEquals?, expression
  case nameEquals  // identifierName, `=`
  case objectInitializerExpression, collectionInitializerExpression  // `{`, expression…, `}`
  case arrayInitializerExpression, complexElementInitializerExpression  // `{`, expression…, `}`
  case stackAllocArrayCreationExpression  // `stackalloc`, type, initializer?
  case collectionExpression  // `[`, (expression | spreadElement)…, `]`
  case spreadElement  // `..`, expression

  // MARK: Functions
  case simpleLambdaExpression  // modifier?, parameter, `=>`, body
  case parenthesizedLambdaExpression  // modifier?, parameterList, `=>`, body
  case anonymousMethodExpression  // modifier?, `delegate`, parameterList?, block
  case parameterList  // `(` parameter… `)`
  case parameter  // modifier?, type?, identifier, equalsValueClause?

  // MARK: Unary expressions
  case unaryPlusExpression, unaryMinusExpression, bitwiseNotExpression, logicalNotExpression  // operator, operand
  case preIncrementExpression, preDecrementExpression, addressOfExpression, pointerIndirectionExpression
  case indexExpression, awaitExpression, throwExpression, refExpression  // operator, operand
  case castExpression  // `(`, type, `)`, expression
  case postIncrementExpression, postDecrementExpression, suppressNullableWarningExpression  // operand, operator

  // MARK: Binary expressions: left, operator (of one token or two), right
  case addExpression, subtractExpression, multiplyExpression, divideExpression, moduloExpression
  case leftShiftExpression, rightShiftExpression, unsignedRightShiftExpression
  case logicalOrExpression, logicalAndExpression, bitwiseOrExpression, bitwiseAndExpression, exclusiveOrExpression
  case equalsExpression, notEqualsExpression
  case lessThanExpression, lessThanOrEqualExpression, greaterThanExpression, greaterThanOrEqualExpression
  case isExpression, asExpression  // left, keyword, type
  case coalesceExpression
  case rangeExpression  // left?, `..`, right?
  case simpleAssignmentExpression, addAssignmentExpression, subtractAssignmentExpression
  case multiplyAssignmentExpression, divideAssignmentExpression, moduloAssignmentExpression
  case andAssignmentExpression, exclusiveOrAssignmentExpression, orAssignmentExpression
  case leftShiftAssignmentExpression, rightShiftAssignmentExpression, unsignedRightShiftAssignmentExpression
  case coalesceAssignmentExpression

  // MARK: Others
  case conditionalExpression  // condition, `?`, whenTrue, `:`, whenFalse
  case isPatternExpression  // expression, `is`, pattern
  case switchExpression  // expression, `switch`, `{`, switchExpressionArm…, `}`
  case switchExpressionArm  // pattern, whenClause?, `=>`, expression
  case withExpression  // expression, `with`, initializer

  // MARK: Patterns
  case constantPattern  // expression
  case declarationPattern  // type, designation
  case varPattern  // `var`, designation
  case discardPattern  // `_`
  case typePattern  // type
  case recursivePattern  // type?, positionalPatternClause?, propertyPatternClause?, designation?
  case positionalPatternClause, propertyPatternClause  // bracket, subpattern…, bracket
  case subpattern  // nameColon? | (expression, `:`)?, pattern
  case relationalPattern  // operator, expression
  case notPattern  // `not`, pattern
  case andPattern, orPattern  // left, keyword, right
  case parenthesizedPattern  // `(`, pattern, `)`
  case listPattern  // `[`, pattern…, `]`
  case slicePattern  // `..`, pattern?

  // MARK: Queries
  case queryExpression  // fromClause, queryBody
  case queryBody  // clause…, selectClause | groupClause, queryContinuation?
  case fromClause  // `from`, type?, identifier, `in`, expression
  case letClause  // `let`, identifier, `=`, expression
  case whereClause  // `where`, condition
  case joinClause  // `join`, type?, identifier, `in`, e, `on`, e, `equals`, e, joinIntoClause?
  case joinIntoClause  // `into`, identifier
  case orderByClause  // `orderby`, ordering…
  case ascendingOrdering, descendingOrdering  // expression, keyword?
  case selectClause  // `select`, expression
  case groupClause  // `group`, expression, `by`, expression
  case queryContinuation  // `into`, identifier, queryBody

  // MARK: Statements
  case block  // `{`, statement…, `}`
  case emptyStatement  // `;`
  case expressionStatement  // expression, `;`
  case localDeclarationStatement  // `using`?, `const`?, variableDeclaration, `;`
  case variableDeclaration  // type, variableDeclarator…
  case variableDeclarator  // identifier, equalsValueClause?
  case equalsValueClause  // `=`, value
  case localFunctionStatement
  // modifier?, returnType, identifier, typeParameterList?, parameterList, constraint…, block | arrow clause, `;`?
  case typeParameterList  // `<`, typeParameter…, `>`
  case typeParameter  // identifier
  case typeParameterConstraintClause  // `where`, identifierName, `:`, constraint…
  case arrowExpressionClause  // `=>`, expression
  case ifStatement  // `if`, `(`, condition, `)`, statement, elseClause?
  case elseClause  // `else`, statement
  case whileStatement  // `while`, `(`, condition, `)`, statement
  case doStatement  // `do`, statement, `while`, `(`, condition, `)`, `;`
  case forStatement
  // `for`, `(`, variableDeclaration | expressionList ?, `;`, condition?, `;`, expressionList?, `)`, statement
  case expressionList  // expression…
  case forEachStatement  // `foreach`, `(`, type, identifier, `in`, expression, `)`, statement
  case forEachVariableStatement  // `foreach`, `(`, variable, `in`, expression, `)`, statement
  case switchStatement  // `switch`, `(`, expression, `)`, `{`, switchSection…, `}`
  case switchSection  // label…, statement…
  case caseSwitchLabel  // `case`, expression, `:`
  case casePatternSwitchLabel  // `case`, pattern, whenClause?, `:`
  case defaultSwitchLabel  // `default`, `:`
  case whenClause  // `when`, condition
  case tryStatement  // `try`, block, catchClause…, finallyClause?
  case catchClause  // `catch`, catchDeclaration?, catchFilterClause?, block
  case catchDeclaration  // `(`, type, identifier?, `)`
  case catchFilterClause  // `when`, `(`, condition, `)`
  case finallyClause  // `finally`, block
  case throwStatement, returnStatement  // keyword, expression?, `;`
  case breakStatement, continueStatement  // keyword, `;`
  case usingStatement  // `using`, `(`, variableDeclaration | expression, `)`, statement
  case lockStatement  // `lock`, `(`, expression, `)`, statement
  case checkedStatement, uncheckedStatement, unsafeStatement  // keyword, block
  case fixedStatement  // `fixed`, `(`, variableDeclaration, `)`, statement
  case labeledStatement  // identifier, `:`, statement
  case gotoStatement, gotoCaseStatement, gotoDefaultStatement  // `goto`, keyword?, expression?, `;`
  case yieldReturnStatement, yieldBreakStatement  // `yield`, keyword, expression?, `;`
}
