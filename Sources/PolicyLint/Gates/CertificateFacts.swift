/// A certificate as the interpreter sees it.
struct CertificateFacts: Hashable {
  /// Whether it is the caller's; otherwise it is one of the uploaded ones.
  var isCallers: Bool
  var thumbprint: String
  var issuer: String
  var subject: String
  var serialNumber: String
  var chainIsTrusted = true
  var isExpired = false
  /// Members that a policy compares with a value of its own: common names, friendly names.
  var others: [String: String] = [:]
}

/// A token as the interpreter sees it.
struct TokenFacts: Hashable {
  /// The text that stands for it, as it is sent.
  var text: String
  /// Signed by whom it says and not expired.
  var isGenuine: Bool
  /// The values of each claim that the policy asks for.
  var claims: [String: [String]]
}

/// The answer of another service.
struct ResponseFacts: Hashable {
  enum Body: Hashable {
    /// Not JSON.
    case text
    /// JSON whose parts say yes or no; strings in it are those that the policy looks for, or others.
    case json(isPositive: Bool)
  }

  var variable: String
  var status: Int
  var body: Body
}

/// What one kind of caller sends, and what is to happen to it.
struct GateWorld {
  enum Demand { case reject, admit, grey }

  var name: String
  var demand: Demand
  var certificate: CertificateFacts?
  /// The uploaded certificates.
  var store: [CertificateFacts] = []
  /// The values of each header, by its name in lower case.
  var headers: [String: [String]] = [:]
  /// How the policy spells the names of headers.
  var headerSpellings: [String: String] = [:]
  var query: [String: [String]] = [:]
  var token: TokenFacts?
  var basic: (user: String, password: String)?
  var address = WorldValues.freshAddress
  var hasUser = true
  var groups: [String] = []
  /// Members of user, subscription and product that are compared with something.
  var members: [String: String] = [:]
  var external = External.allowed
  /// Texts in JSON bodies, by path.
  var json: [String: String] = [:]
  /// The status with which the other service says no.
  var deniedStatus = 403
  var allowedStatus = 200

  enum External { case noAnswer, error, denied, allowed }
}

/// Values that are distinct from everything that a policy holds.
enum WorldValues {
  static let freshThumbprint = "5D2E7C1F0A9B8C3D4E6F708192A3B4C5D6E7F809"
  static let knownThumbprint = "3B6F1E9D8C7A5B4C2D1E0F9A8B7C6D5E4F3A2B1C"
  static let secondThumbprint = "9C8B7A6F5E4D3C2B1A0F9E8D7C6B5A4F3E2D1C0B"
  static let otherThumbprint = "1F2E3D4C5B6A79880716253443526170F1E2D3C4"
  static let freshAddress = "198.51.100.77"
  static let knownAddress = "203.0.113.7"
}

/// What happens to a caller.
enum GateOutcome: Hashable {
  case admit
  case reject(Int)
  case respond(Int)
  case throwing
  case policyError
  case unknown

  var text: String {
    switch self {
    case .admit: "admit"
    case .reject(let code): "reject:\(code)"
    case .respond(let code): "respond:\(code)"
    case .throwing: "throw"
    case .policyError: "policy-error"
    case .unknown: "unknown"
    }
  }

  /// Whether the caller does not reach the backend, by decision.
  var isBlocked: Bool {
    switch self {
    case .reject, .policyError, .respond: true
    default: false
    }
  }
}

/// A comparison of a credential with a value of the policy, as the interpreter met it.
struct ComparisonEvent: Hashable {
  enum Mode: Hashable {
    case equal
    /// The credential must start with it.
    case prefix
    /// The credential must look like it.
    case shape
    /// The credential must hold it.
    case part
    /// It must hold the credential.
    case within
  }

  var atom: CredentialAtom
  /// The whole credential that would pass.
  var wanted: String
  /// The value of the policy.
  var value: String
  var mode: Mode
}
