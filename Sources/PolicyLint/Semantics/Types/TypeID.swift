/// A type, interned in one `TypeUniverse`: equal types have equal numbers, and numbers mean nothing elsewhere.
struct TypeID: Hashable, Sendable {
  let raw: Int32

  var index: Int { Int(raw) }

  /// A type nobody can tell: of an erroneous expression, a named value, a template hole, a type outside the table.
  /// Whatever is done with it is no error and gives `unknown` again.
  static let unknown = TypeID(raw: 0)
  /// The type of the literal `null`.
  static let null = TypeID(raw: 1)
  static let void = TypeID(raw: 2)
  static let dynamic = TypeID(raw: 3)
  static let object = TypeID(raw: 4)
  static let string = TypeID(raw: 5)
  static let bool = TypeID(raw: 6)
  static let char = TypeID(raw: 7)
  static let sbyte = TypeID(raw: 8)
  static let byte = TypeID(raw: 9)
  static let short = TypeID(raw: 10)
  static let ushort = TypeID(raw: 11)
  static let int = TypeID(raw: 12)
  static let uint = TypeID(raw: 13)
  static let long = TypeID(raw: 14)
  static let ulong = TypeID(raw: 15)
  static let float = TypeID(raw: 16)
  static let double = TypeID(raw: 17)
  static let decimal = TypeID(raw: 18)
  /// What a lambda, a method group, `default` or `throw` is before something gives it a type.
  static let untyped = TypeID(raw: 19)

  /// How many types have a number of their own from the start.
  static let fixedCount = 20

  var isUnknown: Bool { raw == 0 }
  /// char, sbyte, byte, short, ushort, int, uint, long, ulong.
  var isIntegral: Bool { raw >= TypeID.char.raw && raw <= TypeID.ulong.raw }
  /// The integral types, float, double, decimal.
  var isNumeric: Bool { raw >= TypeID.char.raw && raw <= TypeID.decimal.raw }
}

/// What a type is made of.
enum TypeForm: UInt8, Sendable {
  case unknown, null, void, dynamic, untyped
  /// A type of the table, with arguments if it is generic; `detail` is its definition.
  case named
  /// `T[]`; the element is the argument, `detail` the rank.
  case array
  /// A type parameter of the enclosing type; `detail` is its position. Only in signatures of the table.
  case typeParameter
  /// A type parameter of the method itself; `detail` is its position. Only in signatures of the table.
  case methodTypeParameter
  /// `(A a, B b)`; `detail` is its list of element names.
  case tuple
  /// `new { A = … }`; `detail` is its list of member names.
  case anonymous
}

/// One entry of a universe's table of types.
struct TypeInfo: Sendable {
  var form: TypeForm
  var isValueType = false
  var isReferenceType = false
  var isNullable = false
  /// Whether a type parameter occurs in it.
  var isOpen = false
  /// Whether a type nobody knows occurs in it.
  var hasUnknown = false
  var detail: Int32 = 0
  var firstArgument: Int32 = 0
  var argumentCount: Int32 = 0
  /// Cached, -1 until somebody asks.
  var baseClass: Int32 = -1
  var firstInterface: Int32 = -1
  var interfaceCount: Int32 = 0
}

/// The kind of a type of the table.
enum DefinitionKind: UInt8, Sendable {
  case `class`, abstractClass, sealedClass, staticClass, structure, enumeration, interface, delegate
}

/// A type of the table, before its arguments.
struct TypeDefinition {
  /// Without name space; `Outer.Inner` for a nested type.
  var name: SymbolName
  var namespace: SymbolName
  var arity: Int32
  var kind: DefinitionKind
  /// Whether its name space is among the implicit `using`s.
  var isImported: Bool
  /// Whether API Management's documented list has it (or it is part of the context object model).
  var isAllowed = false
  var hasExtensions = false
  /// Where its line stands: which text, and the offset in it.
  var text: Int8
  var header: Int32
  /// Where the lines of its members begin and end.
  var firstLine: Int32
  var endOfLines: Int32
  /// The next definition of the same name and arity.
  var nextHomonym: Int32 = -1
  /// The type made of the definition and its own parameters.
  var openType: TypeID = .unknown
  /// Base class and interfaces as declared, in `declaredBases`; -1 until somebody asks.
  var firstBase: Int32 = -1
  var baseCount: Int32 = 0
  /// Its members; -1 until somebody asks.
  var firstMember: Int32 = -1
  var memberCount: Int32 = 0
  /// Variance of its parameters, two bits each: 1 `out`, 2 `in`.
  var variance: UInt32 = 0
}
