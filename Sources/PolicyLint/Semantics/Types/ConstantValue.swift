/// The value of a constant expression, as far as the binder computes values.
enum ConstantValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// Of every integral type but `ulong`, of `char`, and of enumerations.
  case integer(Int64)
  /// Of `ulong`, where it does not fit the case above.
  case unsigned(UInt64)
  /// Of `float` and `double`, and of `decimal` as near as a `Double` comes.
  case real(Double)
  case string(String)
  /// The string literal at a token of the syntax tree: read when somebody wants to know.
  case literal(token: Int32)

  /// The value as an integer, if it is one.
  var asInteger: Int64? {
    switch self {
    case .integer(let value): value
    case .unsigned(let value): Int64(exactly: value)
    default: nil
    }
  }
}
