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
  static func areIn(_ text: String) -> Bool {
    let text = text.lowercased()
    return WordTable.denyParts.contains { text.contains($0) }
  }

  /// Whether an answer says no.
  static func isNegative(_ text: String) -> Bool {
    if areIn(text) || Int(text).map({ $0 >= 300 }) ?? false { return true }
    let text = text.lowercased()
    return WordTable.refusals.contains { text.contains($0) } || WordTable.wholeRefusals.contains(text)
  }
}

/// Headers and query parameters by what their names tell.
enum HeaderNames {
  private static let forwarding = Set(WordTable.forwardingHeaders)
  private static let neverTelling = Set(WordTable.notCredentialHeaders)

  /// Whether a header or parameter is there to tell who calls.
  static func isTelling(_ name: String) -> Bool {
    let name = name.lowercased()
    return !neverTelling.contains(name) && WordTable.credentialHeaderParts.contains { name.contains($0) }
      || WordTable.credentialParameters.contains(name)
  }

  /// The header in which Front Door names itself: a GUID, whose letters have no case.
  static let frontDoorID = "x-azure-fdid"

  /// Whether a header says which address the caller has.
  static func isForwarding(_ name: String) -> Bool { forwarding.contains(name.lowercased()) }

  /// Whether a header tells a backend who calls, or what he may do: by a word of its name, or the beginning of one.
  static func isIdentity(_ name: String) -> Bool {
    let words = name.lowercased().split { $0 == "-" || $0 == "_" || $0 == "." }
    return words.contains { word in
      WordTable.identityHeaderWords.contains { word == $0 || $0.utf8.count > 3 && word.hasPrefix($0) }
    }
  }

  /// Whether a header says something about a certificate.
  static func isCertificate(_ name: String) -> Bool {
    let name = name.lowercased()
    return WordTable.certificateOwners.contains { name.contains($0) }
      && WordTable.certificateParts.contains { name.contains($0) }
  }
}
