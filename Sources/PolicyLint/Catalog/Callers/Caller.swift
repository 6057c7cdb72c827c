/// Who calls, as far as the rules about gates tell callers apart.
enum Caller: Sendable {
  /// Brings no client certificate; everything else about the request is open.
  case anonymous
  /// Brings a sound certificate, key or token that nobody knows.
  case stranger
  /// Brings the certificate, key or token that the policy compares with, whatever that is.
  case known
}

/// Something that a caller proves who it is with.
struct Credential: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case certificate, header, claim, address
  }

  var kind: Kind
  /// The member of the certificate, or the name of the header or claim, in lower case.
  var name: String

  /// Whether it is there to tell who calls. Most headers are not.
  var isTelling: Bool {
    guard kind == .header else { return true }
    let words = ["key", "token", "auth", "secret", "signature", "credential", "password", "cert", "thumbprint"]
    return words.contains { name.contains($0) }
  }
}

/// Where a list that callers are looked up in comes from.
enum CallerListSource: Hashable, Sendable {
  /// The certificates that are uploaded to the service.
  case uploadedCertificates
  /// An array in the code, or a text of the policy that is split.
  case policy
}

/// A string, by what is known of it.
enum CallerText: Hashable, Sendable {
  /// A text of the policy. With a named value in it, its content is open.
  case literal(String)
  /// What the caller sent.
  case credential(Credential)
  /// A member of the uploaded certificate with a number; that of the known caller is number 1.
  case uploaded(Int, String)
  /// The entry with a number of a list in the policy; that of the known caller is number 0.
  case entry(Int)
}

/// A part of the context that leads to something that matters.
enum ContextPart: Hashable, Sendable {
  case whole, request, headers, deployment, variables
}

/// What an expression may evaluate to for one caller.
indirect enum CallerValue: Hashable, Sendable {
  /// Anything, `null` included.
  case unknown
  /// Anything but `null`.
  case something
  /// `null`; `isCertificate` if it is the missing certificate itself.
  case null(isCertificate: Bool)
  case bool(Bool)
  case int(Int)
  case text(CallerText)
  /// The certificate that the caller brought.
  case callerCertificate
  /// An uploaded certificate; that of the known caller is number 1.
  case uploadedCertificate(Int)
  /// An entry of `context.Deployment.Certificates`.
  case uploadedEntry(Int)
  /// A date of a certificate: its end or its start.
  case validity(isEnd: Bool)
  /// A list with known entries.
  case list([CallerValue], CallerListSource)
  /// The values of a claim or header, or pieces of one: each of them is the value.
  case pieces(CallerValue)
  case context(ContextPart)
  /// A token, and the claims of one.
  case token, claims
  /// A name that is a type, or code that makes no value: `string`, `Array`.
  case type(String)

  /// Whether it is a certain truth value.
  var truth: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// Whether it can be `null`: `nil` if that is open.
  var nullness: Bool? {
    switch self {
    case .null: true
    case .unknown: nil
    default: false
    }
  }

  /// What is known where one of two values may be there.
  func joined(with other: CallerValue) -> CallerValue {
    if self == other { return self }
    return nullness == false && other.nullness == false ? .something : .unknown
  }
}
