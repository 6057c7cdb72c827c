/// What a name in an expression stands for.
enum SymbolKind: UInt8, Sendable {
  case none
  /// `index` is a `MemberID` of the universe.
  case member
  /// `index` is a position in `BoundExpression.locals`.
  case local
  /// `index` is a position in `BoundExpression.functions`.
  case localFunction
  /// `index` is a `TypeID` of the universe.
  case type
  case namespace
  /// The method the language has built in: an operator of the numbers, an element of an array.
  case intrinsic
}

/// What the binder found out about one node of the syntax tree.
struct BoundNode: Sendable {
  /// The static type, before the conversion; `unknown` where nobody can tell.
  var type: TypeID = .unknown
  var symbolKind: SymbolKind = .none
  var conversion: ConversionKind = .identity
  /// Whether the binder came here at all.
  var isBound = false
  var symbol: Int32 = -1
  /// The type through which a member was found, with its type arguments.
  var container: TypeID = .unknown
  /// The type the value is converted to where it stands, if that is another.
  var convertedType: TypeID = .unknown
  /// The operator that makes the conversion.
  var conversionMethod: MemberID = .none
  /// The value in `BoundExpression.constants`, or -1.
  var constant: Int32 = -1

  /// The member the node names or calls.
  var member: MemberID? { symbolKind == .member ? MemberID(raw: symbol) : nil }
  /// The local the node names or declares, as a position in `BoundExpression.locals`.
  var local: Int? { symbolKind == .local ? Int(symbol) : nil }
}

enum LocalKind: UInt8, Sendable {
  case local, constant, parameter, lambdaParameter, context, iteration, caught, pattern, out, using
}

/// A local variable, a parameter, or `context`.
struct LocalSymbol: Sendable {
  var name: SymbolName
  var type: TypeID
  var kind: LocalKind
  /// Where it is declared; the whole expression for `context`.
  var range: ByteRange
  /// The node that declares it; `nil` for `context`.
  var node: NodeID?
  var constant: Int32 = -1
  /// Inside which lambda or local function, counted from 0; -1 for the expression itself.
  var function: Int32 = -1
  var isRead = false
  var isAssigned = false
}

/// A function written inside the expression.
struct LocalFunction: Sendable {
  var name: SymbolName
  var node: NodeID
  var returnType: TypeID
  var parameters: [LocalParameter]
  /// Whether it has type parameters: then nothing is said about calls of it.
  var isGeneric = false
  var isUsed = false
}

/// A parameter of a local function.
struct LocalParameter: Sendable {
  var name: SymbolName
  var type: TypeID
  var mode: ParameterMode
  var isOptional: Bool
}
