/// A place in a document that writes a variable of the context.
struct VariableDefinition: Sendable {
  enum Kind: Sendable {
    /// `set-variable` with a literal: a `System.String`.
    case text(String)
    /// `set-variable` with an expression.
    case expression(Int)
    /// `send-request` and its kin: an `IResponse`, or null where errors are ignored.
    case response(mayBeNull: Bool)
    /// The token that a policy validated, with the claims that it makes sure of.
    case token(claims: [String])
    /// The token that the gateway has got for itself, as text.
    case accessToken
    /// What a cache had for a key.
    case cached
    /// Whatever another policy leaves.
    case other
  }

  var name: String
  var kind: Kind
  /// The policy.
  var element: ElementID
  /// The name as it is written.
  var nameRange: ByteRange
  /// The type of the value; `unknown` if nobody can tell.
  var type: TypeID

  /// Whether it may leave null in the variable.
  var mayBeNull: Bool {
    if case .response(let mayBeNull) = kind { return mayBeNull }
    return false
  }
}
