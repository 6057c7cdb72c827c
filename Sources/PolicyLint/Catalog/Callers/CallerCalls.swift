/// What methods give, by the names that .NET and the object model of APIM give them.
extension Caller {
  /// A function that an argument stands for; it gives `nil` if its code fails.
  typealias Function = (CallerValue) -> CallerValue?

  /// One argument of a call.
  enum Argument {
    case value(CallerValue)
    case function(Function)

    var value: CallerValue? {
      if case .value(let value) = self { return value }
      return nil
    }

    var function: Function? {
      if case .function(let function) = self { return function }
      return nil
    }
  }

  /// What `receiver.name(arguments)` gives, `nil` if it throws. The receiver is not `null`.
  func call(_ name: String, on receiver: CallerValue, _ arguments: [Argument]) -> CallerValue? {
    switch receiver {
    case .list(let entries, let source): return callList(name, entries, source, arguments)
    case .text(let text): return callText(name, text, arguments)
    case .pieces(let value): return callPieces(name, value, arguments)
    case .type(let type): return callStatic(name, type, arguments)
    case .context(.headers): return callHeaders(name, arguments)
    case .claims: return callClaims(name, arguments)
    case .callerCertificate, .uploadedCertificate: return callCertificate(name, receiver, arguments)
    case .bool, .int, .validity:
      if name == "GetValueOrDefault" || name.hasPrefix("To") { return receiver }
      if name == "Equals", let other = arguments.first?.value { return bool(areEqual(receiver, other)) }
      return .unknown
    default: return runFunctions(arguments)
    }
  }

  func bool(_ truth: Bool?) -> CallerValue { truth.map { .bool($0) } ?? .unknown }

  /// A call nothing is known of may run the functions it is given.
  private func runFunctions(_ arguments: [Argument]) -> CallerValue? {
    for case .function(let function) in arguments where function(.something) == nil { return nil }
    return .unknown
  }

  // MARK: Certificates

  private func callCertificate(_ name: String, _ receiver: CallerValue, _ arguments: [Argument]) -> CallerValue? {
    switch name {
    case "Verify", "VerifyNoRevocation": return .bool(true)
    case "GetCertHashString": return member("Thumbprint", of: receiver)
    case "GetSerialNumberString": return member("SerialNumber", of: receiver)
    case "GetNameInfo", "GetName": return member("Subject", of: receiver)
    case "GetIssuerName": return member("Issuer", of: receiver)
    case "Equals": return bool(arguments.first?.value.flatMap { areEqual(receiver, $0) })
    default: return .something
    }
  }

  // MARK: Headers and claims

  private func callHeaders(_ name: String, _ arguments: [Argument]) -> CallerValue? {
    guard case .text(.literal(let header)) = arguments.first?.value, !header.contains("{{") else { return .unknown }
    switch name {
    case "GetValueOrDefault": return credential(Credential(kind: .header, name: header.lowercased()))
    default: return .unknown
    }
  }

  private func callClaims(_ name: String, _ arguments: [Argument]) -> CallerValue? {
    guard case .text(.literal(let claim)) = arguments.first?.value else { return runFunctions(arguments) }
    return name == "GetValueOrDefault" ? credential(Credential(kind: .claim, name: claim.lowercased())) : .unknown
  }

  // MARK: Texts

  private func callText(_ name: String, _ text: CallerText, _ arguments: [Argument]) -> CallerValue? {
    let receiver = CallerValue.text(text)
    switch name {
    case "Equals": return bool(arguments.first?.value.flatMap { areEqual(receiver, $0) })
    case "CompareTo": return comparison(receiver, arguments.first?.value)
    case "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "ToString",
      "Normalize", "Replace":
      return receiver
    case "Split": return split(text)
    case "Contains", "StartsWith", "EndsWith": return contains(text, arguments.first?.value)
    case "IndexOf":
      if case .bool(let isInside) = contains(text, arguments.first?.value) { return .int(isInside ? 0 : -1) }
      return .unknown
    case "AsJwt": return .token
    default: return .unknown
    }
  }

  private func split(_ text: CallerText) -> CallerValue {
    switch text {
    case .literal: .list([.text(.entry(0)), .text(.entry(1))], .policy)
    case .credential, .uploaded, .entry: .pieces(.text(text))
    }
  }

  /// Whether one text stands in another. A text of the policy that holds a credential is a list of credentials.
  private func contains(_ text: CallerText, _ inner: CallerValue?) -> CallerValue {
    guard case .text(let inner) = inner else { return .unknown }
    if case .literal(let whole) = text, case .credential(let credential) = inner {
      return whole.isEmpty ? .unknown : bool(areEqual(.text(text), .text(.credential(credential))))
    }
    return text == inner ? .bool(true) : .unknown
  }

  private func comparison(_ left: CallerValue?, _ right: CallerValue?) -> CallerValue {
    guard let left, let right, let isEqual = areEqual(left, right) else { return .unknown }
    return isEqual ? .int(0) : .unknown.unequalToZero
  }

  private func callPieces(_ name: String, _ value: CallerValue, _ arguments: [Argument]) -> CallerValue? {
    switch name {
    case "First", "Last", "Single", "ElementAt", "FirstOrDefault", "LastOrDefault", "SingleOrDefault":
      return arguments.isEmpty || name == "ElementAt" ? value : .unknown
    case "ToArray", "ToList", "AsEnumerable": return .pieces(value)
    default: return runFunctions(arguments)
    }
  }

  // MARK: Static methods

  private func callStatic(_ name: String, _ type: String, _ arguments: [Argument]) -> CallerValue? {
    let first = arguments.first?.value
    let second = arguments.count > 1 ? arguments[1].value : nil
    switch (type, name) {
    case ("string", "IsNullOrEmpty"), ("String", "IsNullOrEmpty"), ("string", "IsNullOrWhiteSpace"),
      ("String", "IsNullOrWhiteSpace"):
      return isEmpty(first)
    case ("string", "Equals"), ("String", "Equals"), ("object", "Equals"), ("Object", "Equals"):
      guard let first, let second else { return .unknown }
      return bool(areEqual(first, second))
    case ("object", "ReferenceEquals"), ("Object", "ReferenceEquals"):
      guard let first, let second, first.isNull || second.isNull else { return .unknown }
      return bool(areEqual(first, second))
    case ("string", "Compare"), ("String", "Compare"), ("string", "CompareOrdinal"), ("String", "CompareOrdinal"):
      return comparison(first, second)
    case ("Array", _), ("Enumerable", _):
      guard let first, first.nullness == false else { return runFunctions(arguments) }
      return call(name, on: first, Array(arguments.dropFirst()))
    case ("Convert", "ToBoolean"), ("bool", "Parse"), ("Boolean", "Parse"):
      if case .bool = first { return first }
      if case .text(.literal(let text)) = first { return bool(Bool(text.lowercased())) }
      return .unknown
    default: return runFunctions(arguments)
    }
  }

  private func isEmpty(_ value: CallerValue?) -> CallerValue {
    switch value {
    case .null: .bool(true)
    case .text(.literal(let text)): text.contains("{{") ? .unknown : .bool(text.isEmpty)
    case .text: .bool(false)
    default: .unknown
    }
  }
}

extension CallerValue {
  /// A number that is not zero, whichever.
  fileprivate var unequalToZero: CallerValue { .int(1) }
}
