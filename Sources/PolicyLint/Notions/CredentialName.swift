/// Names of things that hold tokens, keys and passwords.
enum CredentialName {
  private static let headers: Set<String> = [
    "authorization", "cookie", "set-cookie", "proxy-authorization", "ocp-apim-subscription-key", "api-key", "x-api-key",
    "x-functions-key", "apikey", "x-auth-token", "x-access-token",
  ]

  /// Whether a header carries a credential.
  static func isHeader(_ name: String) -> Bool { headers.contains(name.lowercased()) }

  /// Whether a named value, variable or parameter is called like one.
  static func isTelling(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    // The name of a key, its address or its kind is none.
    if let last = words.last, ["name", "url", "uri", "id", "type", "endpoint", "header", "expiry"].contains(last) {
      return false
    }
    return words.contains { word in
      ["secret", "password", "pwd", "apikey", "token", "accesstoken", "sharedkey"].contains(word)
        || word.hasSuffix("secret") || word.hasSuffix("password")
    } || (words.last.map { $0 == "key" || $0.hasSuffix("apikey") } ?? false)
  }
}
