/// Names of things that hold tokens, keys and passwords.
enum CredentialName {
  private static let headers = Set(WordTable.credentialHeaders)

  /// Whether a header carries a credential.
  static func isHeader(_ name: String) -> Bool { headers.contains(name.lowercased()) }

  /// Whether a named value, variable or parameter is called like one.
  static func isTelling(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    // The name of a key, its address or its kind is none.
    if let last = words.last, WordTable.notSecretEndings.contains(String(last)) {
      return false
    }
    return words.contains { word in
      WordTable.secretWords.contains(String(word))
        || word.hasSuffix("secret") || word.hasSuffix("password")
    } || (words.last.map { $0 == "key" || $0.hasSuffix("apikey") || $0.hasSuffix("functionkey") } ?? false)
  }
}
