/// What callers of a gate prove who they are with.
enum GateKind: String, CaseIterable, Hashable {
  case certificate
  case jwt
  case headerKey = "header-key"
  case basic
  case ip
  case user
  case authorizer
  case introspection
}

/// Names of lists and values that are there to keep somebody out.
enum DenyWords {
  private static let words = ["revok", "block", "deny", "black", "banned", "suspend"]
  private static let negative = [
    "denied", "inactive", "fail", "reject", "false", "invalid", "expired", "unauthorized", "forbidden", "unknown",
    "error", "no",
  ]

  static func areIn(_ text: String) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }

  /// Whether an answer says no.
  static func isNegative(_ text: String) -> Bool {
    areIn(text) || Int(text).map { $0 >= 300 } ?? false
      || negative.contains { $0 == "no" ? text.lowercased() == $0 : text.lowercased().contains($0) }
  }
}

/// Headers and query parameters by what their names tell.
enum HeaderNames {
  private static let telling = [
    "key", "token", "auth", "secret", "signature", "credential", "password", "passwd", "cert", "thumbprint",
    "fingerprint", "fdid", "hmac", "apikey",
  ]
  private static let forwarding: Set<String> = [
    "x-forwarded-for", "x-real-ip", "true-client-ip", "cf-connecting-ip", "x-client-ip", "forwarded",
    "x-azure-clientip",
    "x-azure-socketip", "x-original-forwarded-for",
  ]
  private static let neverTelling: Set<String> = [
    "idempotency-key", "x-idempotency-key", "cache-key", "x-cache-key", "author", "x-partition-key", "partition-key",
    "www-authenticate", "keep-alive",
  ]

  /// Whether a header or parameter is there to tell who calls.
  static func isTelling(_ name: String) -> Bool {
    let name = name.lowercased()
    return !neverTelling.contains(name) && telling.contains { name.contains($0) } || name == "code" || name == "sig"
  }

  /// Whether a header says which address the caller has.
  static func isForwarding(_ name: String) -> Bool { forwarding.contains(name.lowercased()) }

  /// Whether a header says something about a certificate.
  static func isCertificate(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["client", "ssl", "tls", "arr"].contains { name.contains($0) }
      && ["cert", "fingerprint", "thumbprint", "-dn", "subject"].contains { name.contains($0) }
  }
}
