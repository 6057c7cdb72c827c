/// What a `validate-jwt` or `validate-azure-ad-token` demands of a token.
struct TokenValidation {
  let id: ElementID
  private let document: PolicyDocument

  init(_ id: ElementID, in document: PolicyDocument) {
    self.id = id
    self.document = document
  }

  private static let audiences = Name.audiences
  private static let audience = Name.audience
  private static let issuers = Name.issuers
  private static let issuer = Name.issuer
  private static let applications = Name.clientApplicationIds
  private static let backends = Name.backendApplicationIds
  private static let requiredClaims = Name.requiredClaims
  private static let claim = Name.claim
  private static let openIDConfig = Name.openidConfig
  private static let signingKeys = Name.issuerSigningKeys
  private static let signingTokens = Name.issuerSigningTokens
  private static let decryptionKeys = Name.decryptionKeys
  private static let keyName = Name.key

  /// Whether a list has an entry that is not blank.
  private func hasEntry(in list: Name) -> Bool {
    guard let list = document.child(list, of: id) else { return false }
    return document.children(of: list).contains { document.hasContent($0) }
  }

  /// Whether the token has to be meant for somebody.
  var restrictsAudience: Bool { hasEntry(in: Self.audiences) || requires("aud") }
  /// Whether the token has to come through an application that is named.
  var restrictsApplication: Bool {
    hasEntry(in: Self.applications) || requires("azp") || requires("appid") || requires("client_id")
  }
  /// Whether the applications that the token may be meant for are named.
  var namesBackends: Bool { hasEntry(in: Self.backends) }
  /// Whether the token's issuer is named.
  var restrictsIssuer: Bool { hasEntry(in: Self.issuers) || requires("iss") }
  /// Whether a claim has to have one of some values.
  func requires(_ name: String) -> Bool {
    requiredClaims.contains { document.isNamed($0, name) && !values(of: $0).isEmpty }
  }

  /// The `claim`s that have to be there.
  var requiredClaims: [ElementID] { document.entries(Self.claim, in: Self.requiredClaims, of: id) }
  /// The values of a claim that are not blank.
  func values(of claim: ElementID) -> [ElementID] {
    document.children(of: claim).filter { document[$0].name == .value && document.hasContent($0) }
  }

  /// A demand that is on unless it is switched off, and is: the attribute, and the repair that takes it away.
  func switchedOff(_ demand: Name) -> (attribute: Attribute, fix: Fix)? {
    guard document.isFalse(demand, of: id), let attribute = document.attribute(demand, of: id) else { return nil }
    let edit = TextEdit(document.wholeRange(of: attribute), "")
    return (attribute, Fix(title: "delete `\(demand.spelling)`", applicability: .unsafe, edits: [edit]))
  }

  /// The addresses of OpenID configurations.
  var openIDConfigs: [ElementID] { document.children(of: id).filter { document[$0].name == Self.openIDConfig } }
  /// Whether it has keys of its own to check signatures with, in one of the three forms.
  var hasSigningKeys: Bool {
    [Self.signingKeys, Self.signingTokens].contains { list in
      document.child(list, of: id).map { list in document.children(of: list).contains { _ in true } } ?? false
    }
  }
  /// The keys that signatures are checked with or tokens decrypted.
  var keys: [ElementID] {
    document.entries(Self.keyName, in: Self.signingKeys, of: id)
      + document.entries(Self.keyName, in: Self.decryptionKeys, of: id)
  }
}

extension Name {
  static var validateAzureADToken: Name { .validateAzureAdToken }
}
