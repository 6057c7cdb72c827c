/// Properties, indexers and conversions.
extension GateInterpreter {
  func member(_ name: String, of receiver: GateValue) throws(Stop) -> GateValue {
    let value = receiver.unboxed
    switch value {
    case .null: throw .thrown
    case .unknown: return unknown("." + name, from: [value])
    case .place(let place): return placeMember(name, of: place)
    case .type(let type): return staticMember(name, of: type)
    case .pair(let key, let value):
      return name == "Key" ? key : name == "Value" ? value : unknown("." + name, from: [receiver])
    case .record(let members): return members[name] ?? unknown("." + name, from: [receiver])
    case .certificate(let facts): return certificateMember(name, of: facts)
    case .token(let facts): return tokenMember(name, of: facts)
    case .basic(let user, let password):
      return name == "UserId" || name == "Username"
        ? .text(user) : name == "Password" ? .text(password) : unknown("." + name, from: [receiver])
    case .response(let facts): return responseMember(name, of: facts)
    case .text(let text):
      return name == "Length" ? length(of: text) : unknown("." + name, from: [receiver])
    case .list(let list):
      switch name {
      case "Length", "Count", "LongLength": return .int(list.items.count)
      case "Keys": return .list(list.items.map { if case .pair(let key, _) = $0 { key } else { $0 } })
      case "Values": return .list(list.items.map { if case .pair(_, let value) = $0 { value } else { $0 } })
      default: return unknown("." + name, from: [receiver])
      }
    case .span(let seconds): return spanMember(name, seconds)
    case .date(let seconds):
      return name == "Date" || name == "UtcDateTime" ? .date(seconds) : unknown("." + name, from: [receiver])
    // `HasValue` and `Value` of a nullable type.
    case .bool, .int, .double:
      return name == "HasValue" ? .bool(true) : name == "Value" ? value : unknown("." + name, from: [receiver])
    default: return unknown("." + name, from: [receiver])
    }
  }

  private func length(of text: GateText) -> GateValue {
    text.hasNamedValue ? unknown("length", from: [.text(text)]) : .int(text.string.utf16.count)
  }

  private func spanMember(_ name: String, _ seconds: Double) -> GateValue {
    switch name {
    case "TotalSeconds": .double(seconds)
    case "TotalMinutes": .double(seconds / 60)
    case "TotalHours": .double(seconds / 3600)
    case "TotalDays": .double(seconds / 86_400)
    case "Days": .int(Int(max(-1e9, min(1e9, seconds / 86_400))))
    default: unknown("span." + name, from: [.span(seconds)])
    }
  }

  // MARK: The context

  private func placeMember(_ name: String, of place: ContextPlace) -> GateValue {
    switch (place, name) {
    case (.context, "Request"): return .place(.request)
    case (.context, "Deployment"): return .place(.deployment)
    case (.context, "Variables"): return .place(.variables)
    case (.context, "User"): return world.hasUser ? .place(.user) : .null
    case (.context, "Subscription"): return world.hasUser ? .place(.subscription) : .null
    case (.context, "Product"): return world.hasUser ? .place(.product) : .null
    case (.context, "LastError"): return .null
    case (.request, "Certificate"): return world.certificate.map { .certificate($0) } ?? .null
    case (.request, "Headers"): return .place(.headers)
    case (.request, "Url"), (.request, "OriginalUrl"): return .place(.url)
    case (.request, "IpAddress"): return .text(GateText(world.address, from: .address))
    case (.url, "Query"): return .place(.query)
    case (.deployment, "Certificates"): return .place(.certificates)
    case (.certificates, "Values"): return .list(world.store.map { .certificate($0) })
    case (.certificates, "Count"): return .int(world.store.count)
    case (.user, "Groups"): return .place(.groups)
    case (.groups, _), (.headers, "Keys"), (.headers, "Values"), (.query, "Keys"):
      if place == .headers, name == "Keys" { return .list(pairs(of: .headers).map(keyOf)) }
      if place == .query, name == "Keys" { return .list(pairs(of: .query).map(keyOf)) }
      return unknown(place.rawValue + "." + name, isTainted: true)
    case (.user, _), (.subscription, _), (.product, _):
      let path = place.rawValue + "." + name
      return .text(GateText(world.members[path] ?? "fresh \(name)", from: .member(path)))
    default: return unknown(place.rawValue + "." + name, isTainted: place.isCredential)
    }
  }

  private func keyOf(_ pair: GateValue) -> GateValue { if case .pair(let key, _) = pair { key } else { pair } }

  private func staticMember(_ name: String, of type: String) -> GateValue {
    switch (type, name) {
    case ("string", "Empty"), ("String", "Empty"): .string("")
    case ("DateTime", "Now"), ("DateTime", "UtcNow"), ("DateTimeOffset", "Now"), ("DateTimeOffset", "UtcNow"): .date(0)
    case ("DateTime", "Today"): .date(-1000)
    case ("System", _), ("Text", _), ("Linq", _), ("Newtonsoft", _), ("Json", _), ("Security", _), ("Cryptography", _),
      ("X509Certificates", _), ("Collections", _), ("Generic", _), ("RegularExpressions", _):
      .type(name)
    case ("int", "MaxValue"): .int(Int(Int32.max))
    default: .type(type + "." + name)
    }
  }

  // MARK: Certificates

  private func certificateMember(_ name: String, of facts: CertificateFacts) -> GateValue {
    func text(_ string: String, _ field: String) -> GateValue {
      if !facts.isCallers { notes.insert(.comparesUploadedCertificates) }
      return .text(facts.isCallers ? GateText(string, from: .certificate(field)) : storeText(string))
    }
    switch name {
    case "Thumbprint": return text(facts.thumbprint, name)
    case "Issuer": return text(facts.issuer, name)
    case "Subject": return text(facts.subject, name)
    case "SerialNumber": return text(facts.serialNumber, name)
    case "IssuerName": return .record(["Name": text(facts.issuer, "Issuer")])
    case "SubjectName": return .record(["Name": text(facts.subject, "Subject")])
    case "FriendlyName": return text(facts.others[name] ?? facts.subject + " " + name, name)
    case "NotAfter":
      if facts.isCallers { notes.insert(.datesWereTested) }
      return .date(facts.isExpired ? -86_400 : 31_000_000)
    case "NotBefore":
      if facts.isCallers { notes.insert(.datesWereTested) }
      return .date(-62_000_000)
    case "HasPrivateKey": return .bool(false)
    default: return unknown("." + name, from: [.certificate(facts)])
    }
  }

  /// A text of an uploaded certificate, which is no value of the policy.
  private func storeText(_ string: String) -> GateText {
    var text = GateText(string)
    text.hasNamedValue = false
    text.isData = true
    return text
  }

  // MARK: Tokens

  private func tokenMember(_ name: String, of facts: TokenFacts) -> GateValue {
    switch name {
    case "Claims": return .place(.claims)
    case "Subject": return claimText("sub", of: facts)
    case "Issuer": return claimText("iss", of: facts)
    case "Id": return claimText("jti", of: facts)
    case "Audiences":
      notes.insert(.looksAtClaim("aud"))
      return .list((facts.claims["aud"] ?? []).map { .text(GateText($0, from: .claim("aud"))) })
    case "ExpirationTime", "ExpirationTimeUtc": return .date(facts.text.contains("expired") ? -86_400 : 86_400)
    case "NotBefore": return .date(-86_400)
    default: return unknown("." + name, from: [.token(facts)])
    }
  }

  func claimText(_ name: String, of facts: TokenFacts) -> GateValue {
    notes.insert(.looksAtClaim(name))
    guard let values = facts.claims[name] else { return .null }
    return .text(GateText(values.joined(separator: ","), from: .claim(name)))
  }

  // MARK: Answers of other services

  private func responseMember(_ name: String, of facts: ResponseFacts) -> GateValue {
    switch name {
    case "StatusCode": .int(facts.status)
    case "Body": .json(facts, path: "")
    default: unknown("." + name, from: [.response(facts)])
    }
  }

  func jsonText(_ facts: ResponseFacts, _ path: String) -> GateValue {
    guard case .json = facts.body else { return .string("no JSON") }
    let text = world.json[path] ?? "other " + path
    return .text(GateText(text, from: .json(path)))
  }

  func jsonIsNull(_ facts: ResponseFacts, _ path: String) -> GateValue {
    .bool(false)
  }

  // MARK: Indexers

  func element(of receiver: GateValue, _ node: SyntaxNode) throws(Stop) -> GateValue {
    let value = receiver.unboxed
    if value.isNull { throw .thrown }
    guard let argument = node.arguments.first?.expression else { return notUnderstood(node) }
    return try element(of: value, at: try self.value(of: argument).unboxed)
  }

  func element(of value: GateValue, at key: GateValue) throws(Stop) -> GateValue {
    switch (value, key) {
    case (.list(let list), .int(let index)):
      guard list.items.indices.contains(index) else { throw .thrown }
      return list.items[index]
    case (.list(let list), .text(let name)):
      for case .pair(.text(let key), let value) in list.items where key.string == name.string { return value }
      throw .thrown
    case (.place(.headers), .text(let name)):
      guard let values = headerValues(name.string) else { return try missingKey() }
      return values
    case (.place(.query), .text(let name)):
      guard let values = queryValues(name.string) else { return try missingKey() }
      return values
    case (.place(.variables), .text(let name)): return try variable(name.string)
    case (.place(.claims), .text(let name)):
      notes.insert(.looksAtClaim(name.string))
      guard let values = world.token?.claims[name.string] else { return try missingKey() }
      return .list(values.map { .text(GateText($0, from: .claim(name.string))) })
    case (.place(.certificates), .text):
      return world.store.count > 1 ? .certificate(world.store[1]) : try missingKey()
    case (.json(let facts, let path), .text(let name)):
      notes.insert(.readsJSON)
      return .json(facts, path: path.isEmpty ? name.string : path + "." + name.string)
    case (.json(let facts, let path), .int): return .json(facts, path: path + "[]")
    case (.text(let text), .int(let index)):
      let characters = Array(text.string)
      guard characters.indices.contains(index) else { throw .thrown }
      return .string(String(characters[index]))
    default: return unknown("[]", from: [value, key])
    }
  }

  /// `context.Variables["x"]`.
  private func variable(_ name: String) throws(Stop) -> GateValue {
    if let value = variables[name] { return .boxed(value) }
    if variablesAreHavoc { return unknown("variable " + name, isTainted: false) }
    notes.insert(.readsMissingVariable(name))
    let missing = try missingKey()
    return .boxed(missing)
  }
}
