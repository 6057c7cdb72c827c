/// A member of a type of the table: its position in the universe's list of members.
struct MemberID: Hashable, Sendable {
  let raw: Int32

  var index: Int { Int(raw) }
  static let none = MemberID(raw: -1)
}

enum MemberKind: UInt8, Sendable {
  case constructor, method, property, indexer, field, event, operation, enumValue
}

/// Whether what a member gives can be null, as far as the sources say.
enum Nullability: UInt8, Sendable { case unknown, no, yes }

/// Who says that a member of the context object model exists.
enum MemberSource: UInt8, Sendable { case both, docs, toolkit, practice }

struct MemberFlags: OptionSet, Sendable {
  let rawValue: UInt16

  static let isStatic = MemberFlags(rawValue: 1)
  static let isExtension = MemberFlags(rawValue: 2)
  static let isOverride = MemberFlags(rawValue: 4)
  static let isSettable = MemberFlags(rawValue: 8)
  static let isWriteOnly = MemberFlags(rawValue: 16)
  static let isConstant = MemberFlags(rawValue: 32)
  static let isReadOnly = MemberFlags(rawValue: 64)
  static let isObsolete = MemberFlags(rawValue: 128)
  /// Newer than the oldest version of the library that the service may have.
  static let isNewer = MemberFlags(rawValue: 256)
  static let hasParameterArray = MemberFlags(rawValue: 512)
  /// Whether a type outside the table stands in its signature.
  static let hasUnknownTypes = MemberFlags(rawValue: 1024)
  static let hasConstraints = MemberFlags(rawValue: 2048)
}

struct Member: Sendable {
  var kind: MemberKind
  var flags: MemberFlags
  var nullability: Nullability = .unknown
  /// Where it can be null, if `nullability` is `yes`.
  var nullSections: SectionSet = .all
  var source: MemberSource = .both
  /// How many type parameters the method has of its own.
  var genericArity: UInt8 = 0
  var definition: Int32
  var name: SymbolName
  /// The type it gives, in terms of the type parameters; `void` for a constructor.
  var type: TypeID
  var firstParameter: Int32 = 0
  var parameterCount: Int32 = 0
  /// Its value in the universe's constants, if it is a constant; otherwise -1.
  var constant: Int32 = -1
  /// Its constraints in the universe's list, if it has some.
  var firstConstraint: Int32 = 0

  var isStatic: Bool { flags.contains(.isStatic) }
}

enum ParameterMode: UInt8, Sendable { case value, out, reference, parameterArray }

struct Parameter: Sendable {
  var type: TypeID
  var name: SymbolName
  var mode: ParameterMode
  var isOptional: Bool
}

/// What the argument of a type parameter must be.
struct TypeConstraint: Sendable {
  var position: UInt8
  var isClass = false
  var isStruct = false
  /// A base class or interface, in terms of the method's type parameters; `unknown` for none.
  var bound: TypeID = .unknown
}
