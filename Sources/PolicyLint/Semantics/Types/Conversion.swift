/// How a value of one type becomes one of another: the classes of conversions of the C# specification.
enum ConversionKind: UInt8, Sendable {
  /// There is none.
  case none
  case identity
  /// One of the two types is not known: nothing can be said, and nothing is.
  case unknown
  case implicitNumeric, implicitConstant, implicitEnumeration, nullLiteral, implicitReference, boxing, implicitNullable
  case implicitTuple, implicitDynamic, anonymousFunction, methodGroup, defaultLiteral, interpolatedString, throwing
  case implicitUserDefined
  case explicitNumeric, explicitEnumeration, explicitReference, unboxing, explicitNullable, explicitTuple
  case explicitUserDefined
  /// Two operators fit and neither is better.
  case ambiguousUserDefined

  var exists: Bool { self != .none && self != .ambiguousUserDefined }
  var isImplicit: Bool { exists && rawValue < ConversionKind.explicitNumeric.rawValue }
}

/// A conversion, with the operator that makes it if the types define one.
struct Conversion: Hashable, Sendable {
  var kind: ConversionKind
  var method: MemberID = .none

  static let none = Conversion(kind: .none)
  static let identity = Conversion(kind: .identity)
  static let unknown = Conversion(kind: .unknown)

  var exists: Bool { kind.exists }
  var isImplicit: Bool { kind.isImplicit }
}
