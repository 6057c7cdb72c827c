/// A binary operator of C#, without assignments.
enum BinaryOperatorKind: UInt8, Sendable {
  case add, subtract, multiply, divide, modulo, leftShift, rightShift, and, or, exclusiveOr
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, logicalAnd, logicalOr

  var spelling: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .modulo: "%"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .or: "|"
    case .exclusiveOr: "^"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .logicalAnd: "&&"
    case .logicalOr: "||"
    }
  }

  /// The name a type's own operator has.
  var methodName: SymbolName {
    switch self {
    case .add: .addition
    case .subtract: .subtraction
    case .multiply: .multiply
    case .divide: .division
    case .modulo: .modulus
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .and, .logicalAnd: .bitwiseAnd
    case .or, .logicalOr: .bitwiseOr
    case .exclusiveOr: .exclusiveOr
    case .equal: .equality
    case .notEqual: .inequality
    case .less: .lessThan
    case .lessOrEqual: .lessThanOrEqual
    case .greater: .greaterThan
    case .greaterOrEqual: .greaterThanOrEqual
    }
  }

  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
  var isEquality: Bool { self == .equal || self == .notEqual }
  var isLogical: Bool { self == .logicalAnd || self == .logicalOr }
  var isShift: Bool { self == .leftShift || self == .rightShift }
  var isBitwise: Bool { self == .and || self == .or || self == .exclusiveOr }
}
