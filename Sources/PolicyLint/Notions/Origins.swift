/// Where the data in a value can come from.
struct Origins: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// A header of the request.
  static let header = Origins(rawValue: 1 << 0)
  /// A parameter of the query string.
  static let query = Origins(rawValue: 1 << 1)
  /// The request's body.
  static let body = Origins(rawValue: 1 << 2)
  /// A parameter in the path.
  static let routeParameter = Origins(rawValue: 1 << 3)
  /// A claim of a token whose signature was not checked where it was read.
  static let unverifiedToken = Origins(rawValue: 1 << 4)
  /// Who calls, as the gateway knows it: user, subscription, certificate, claims of a checked token.
  static let identity = Origins(rawValue: 1 << 5)
  /// The address of the caller.
  static let address = Origins(rawValue: 1 << 6)
  /// What went wrong.
  static let lastError = Origins(rawValue: 1 << 7)
  /// An answer of a backend or of a service that a policy calls.
  static let response = Origins(rawValue: 1 << 8)
  /// A token, key or password.
  static let credential = Origins(rawValue: 1 << 9)
  /// What cannot be told.
  static let unknown = Origins(rawValue: 1 << 10)
  /// The result of a digest.
  static let digest = Origins(rawValue: 1 << 11)

  /// What the caller chooses freely.
  static let request: Origins = [.header, .query, .body, .routeParameter, .unverifiedToken]
}

/// What is known of the text that an expression gives.
struct Provenance: Hashable, Sendable {
  /// What came in as it is.
  var raw: Origins = []
  /// What can be put into an address as it is.
  var escaped: Origins = []
  /// What can be put into JSON or XML as it is.
  var quoted: Origins = []
  /// A part of the context that the value is.
  var part = OriginPart.none
  /// The first place where the caller's data comes in.
  var source: SourcePlace?

  static let none = Provenance()
  static let unknown = Provenance(raw: .unknown)

  /// All that is in it, in whatever form.
  var all: Origins { raw.union(escaped).union(quoted) }

  mutating func formUnion(_ other: Provenance) {
    raw.formUnion(other.raw)
    escaped.formUnion(other.escaped)
    quoted.formUnion(other.quoted)
    source = source ?? other.source
  }

  func union(_ other: Provenance) -> Provenance {
    var result = self
    result.formUnion(other)
    return result
  }

  /// A value that is made of this one and is no part of the context.
  var content: Provenance {
    var result = self
    result.part = .none
    return result
  }
}

/// A node of an expression.
struct SourcePlace: Hashable, Sendable {
  /// An index of `PolicyDocument.expressions`.
  var expression: Int32
  var node: NodeID
}

/// A part of `context` that is no text of its own.
enum OriginPart: UInt8, Sendable {
  case none
  case context, request, response, headers, responseHeaders, url, query, routeParameters, variables, lastError

  /// Whether it holds entries with names.
  var isDictionary: Bool {
    switch self {
    case .headers, .responseHeaders, .query, .routeParameters: true
    default: false
    }
  }

  /// What a member of the part is; `nil` if it is no such part.
  func member(_ name: SyntaxNode) -> Provenance? {
    switch self {
    case .context:
      if name.isNamed("Request") { return Provenance(part: .request) }
      if name.isNamed("Response") { return Provenance(part: .response) }
      if name.isNamed("Variables") { return Provenance(part: .variables) }
      if name.isNamed("LastError") { return Provenance(part: .lastError) }
      if name.isNamed("User") || name.isNamed("Subscription") { return Provenance(raw: .identity) }
      return Provenance.none
    case .request:
      if name.isNamed("Headers") { return Provenance(raw: .header, part: .headers) }
      if name.isNamed("Url") || name.isNamed("OriginalUrl") { return Provenance(part: .url) }
      if name.isNamed("Body") { return Provenance(raw: .body) }
      if name.isNamed("MatchedParameters") { return Provenance(raw: .routeParameter, part: .routeParameters) }
      if name.isNamed("Certificate") { return Provenance(raw: .identity) }
      return name.isNamed("IpAddress") ? Provenance(raw: .address) : Provenance.none
    case .url: return name.isNamed("Query") ? Provenance(raw: .query, part: .query) : Provenance.none
    case .response:
      if name.isNamed("Headers") { return Provenance(raw: .response, part: .responseHeaders) }
      return name.isNamed("Body") ? Provenance(raw: .response) : Provenance.none
    case .lastError: return Provenance(raw: .lastError)
    default: return nil
    }
  }
}
