/// What the right caller sends: found by running and looking at what the policy compares.
struct GatePlan: Equatable {
  /// For each credential the values that the policy compares it with, in the order of the comparisons.
  var candidates: [CredentialAtom: [ComparisonEvent]] = [:]
  /// Which of them counts.
  var chosen: [CredentialAtom: Int] = [:]
  /// All values at once, for claims and groups of which several are needed.
  var combined: Set<CredentialAtom> = []
  var tokenHeaders: Set<String> = ["authorization"]
  var tokenParameters: Set<String> = []
  var headersSeen: Set<String> = []
  var claimsSeen: Set<String> = []
  /// Claims with values that a policy demands.
  var requiredClaims: [String: [String]] = [:]
  var identity: [String: String] = [:]
  var deniedStatus = 403
  var allowedStatus = 200
  var notes: Set<GateInterpreter.Note> = []

  mutating func learn(_ events: [ComparisonEvent], _ notes: Set<GateInterpreter.Note>) {
    self.notes.formUnion(notes)
    for event in events {
      switch event.atom {
      case .headerName:
        headersSeen.insert(event.wanted)
        continue
      case .claimName:
        claimsSeen.insert(event.wanted)
        continue
      default: break
      }
      if event.value.isEmpty && event.mode != .shape || DenyWords.areIn(event.value) && event.atom.isListed { continue }
      var event = event
      if event.atom == .certificate("Thumbprint") { event.wanted = Thumbprint.normalized(event.wanted) }
      if !candidates[event.atom, default: []].contains(event), candidates[event.atom, default: []].count < 12 {
        candidates[event.atom, default: []].append(event)
      }
    }
    for note in notes {
      switch note {
      case .headerIsToken(let name): tokenHeaders.insert(name)
      case .looksAtClaim(let name): claimsSeen.insert(name)
      default: break
      }
    }
  }

  /// The comparison that the right caller passes; `nil` if the credential is compared with nothing.
  func event(for atom: CredentialAtom) -> ComparisonEvent? {
    guard let all = candidates[atom], !all.isEmpty else { return nil }
    if let index = chosen[atom], index < all.count { return index < 0 ? nil : all[index] }
    let whole = all.first { $0.mode != .shape && ($0.mode != .prefix || !Self.isScheme($0.value)) }
    return whole ?? all.first { $0.mode == .prefix } ?? all.first
  }

  /// What the right caller sends.
  func value(for atom: CredentialAtom) -> String? {
    guard let event = event(for: atom) else { return nil }
    guard event.mode == .prefix, Self.isScheme(event.value) else { return event.wanted }
    if case .address = atom { return Self.address(startingWith: event.wanted) }
    return event.wanted + "right-value"
  }

  /// The second value that is let in as well.
  func secondValue(for atom: CredentialAtom) -> String? {
    guard let first = event(for: atom) else { return nil }
    return candidates[atom]?.first { $0.wanted != first.wanted && $0.mode != .prefix }?.wanted
  }

  /// Whether a prefix is not the credential itself but what stands before every one.
  private static func isScheme(_ text: String) -> Bool {
    guard let last = text.last else { return true }
    return !text.contains("{{") && (!last.isLetter && !last.isNumber || text.count < 8)
  }

  static func address(startingWith prefix: String) -> String {
    var parts = prefix.split(separator: ".").map(String.init)
    while parts.count < 4 { parts.append("7") }
    return parts.joined(separator: ".")
  }
}

extension CredentialAtom {
  /// Whether lists of such values may be there to keep somebody out.
  var isListed: Bool {
    switch self {
    case .json, .status, .headerName, .claimName: false
    default: true
    }
  }
}
