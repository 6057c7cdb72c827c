/// How values compare for a caller.
extension Caller {
  /// Whether two values are equal; `nil` if that is open.
  func areEqual(_ left: CallerValue, _ right: CallerValue) -> Bool? {
    if left.isNull || right.isNull {
      guard let first = left.nullness, let second = right.nullness else { return nil }
      return first == second
    }
    switch (left, right) {
    case (.bool(let first), .bool(let second)): return first == second
    case (.int(let first), .int(let second)): return first == second
    case (.text(let first), .text(let second)): return areEqual(first, second)
    case (.callerCertificate, .uploadedCertificate(let number)), (.uploadedCertificate(let number), .callerCertificate):
      return self == .known && number == 1
    case (.uploadedCertificate(let first), .uploadedCertificate(let second)): return first == second
    case (.callerCertificate, .callerCertificate): return true
    case (.pieces(let value), let other), (let other, .pieces(let value)): return areEqual(value, other)
    default: return nil
    }
  }

  private func areEqual(_ left: CallerText, _ right: CallerText) -> Bool? {
    if left == right { return true }
    switch (left, right) {
    case (.literal(let first), .literal(let second)):
      // A named value can hold any text.
      return first.contains("{{") || second.contains("{{") ? nil : false
    case (.credential(let credential), let other), (let other, .credential(let credential)):
      return isEqual(credential, to: other)
    case (.uploaded(let first, let member), .uploaded(let second, let otherMember)):
      return member == otherMember ? first == second : nil
    case (.entry(let first), .entry(let second)): return first == second
    case (.uploaded(let number, _), .entry(let entry)), (.entry(let entry), .uploaded(let number, _)):
      return number == 1 && entry == 0 ? nil : false
    case (.uploaded, .literal), (.literal, .uploaded), (.entry, .literal), (.literal, .entry): return nil
    }
  }

  private func isEqual(_ credential: Credential, to other: CallerText) -> Bool? {
    switch other {
    case .uploaded(let number, let member):
      guard credential.kind == .certificate else { return self == .known ? number == 1 : false }
      return credential.name == member.lowercased() ? self == .known && number == 1 : nil
    case .entry(let number): return self == .known && number == 0
    case .literal(let text):
      if text.isEmpty { return false }
      // Names in a certificate, and headers at large, tell callers apart only together with something else.
      return self == .known
    case .credential: return nil
    }
  }

  /// `left < right`; `nil` if that is open.
  func isLess(_ left: CallerValue, _ right: CallerValue) -> Bool? {
    switch (left, right) {
    case (.int(let first), .int(let second)): return first < second
    // The certificates of our callers are valid today, and expressions compare with today.
    case (.validity(let isEnd), _): return !isEnd
    case (_, .validity(let isEnd)): return isEnd
    default: return nil
    }
  }
}
