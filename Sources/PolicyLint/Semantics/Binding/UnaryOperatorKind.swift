/// A unary operator of C#.
enum UnaryOperatorKind: UInt8, Sendable {
  case plus, minus, not, complement, increment, decrement

  var spelling: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .not: "!"
    case .complement: "~"
    case .increment: "++"
    case .decrement: "--"
    }
  }

  var methodName: SymbolName {
    switch self {
    case .plus: .unaryPlus
    case .minus: .unaryNegation
    case .not: .logicalNot
    case .complement: .onesComplement
    case .increment: .increment
    case .decrement: .decrement
    }
  }
}
