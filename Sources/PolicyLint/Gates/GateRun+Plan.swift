/// The right caller: found by running.
extension GateRun {
  private func initialPlan() -> GatePlan {
    var plan = GatePlan()
    for id in finder.relevant.all {
      switch document[id].name {
      case GateNames.validateJwt, GateNames.validateAzureADToken:
        if let name = document.literal(GateNames.headerName, of: id) { plan.tokenHeaders.insert(name.lowercased()) }
        if let name = document.literal(GateNames.queryParameterName, of: id) {
          plan.tokenParameters.insert(name.lowercased())
        }
        for claim in GateFinder.requiredClaims(of: id, in: document) {
          plan.requiredClaims[claim.name] = claim.isAny ? Array(claim.values.prefix(1)) : claim.values
        }
      case .validateClientCertificate:
        for identity in document.descendants(of: id) where document[identity].name == GateNames.identity {
          guard plan.identity.isEmpty else { break }
          for index in document[identity].attributes {
            let attribute = document.attributes[Int(index)]
            plan.identity[document.string(attribute.nameRange)] = EntityDecoding.decodedString(
              document.bytes(attribute.valueRange))
          }
        }
      default: break
      }
    }
    findStatusCodes(&plan)
    return plan
  }

  /// The status codes that the conditions compare with.
  private func findStatusCodes(_ plan: inout GatePlan) {
    let statuses = finder.statusesSeen
    plan.deniedStatus = statuses.denied
    if let allowed = statuses.allowed { plan.allowedStatus = allowed }
  }

  func plan(_ circumstances: [Int: Bool]) throws(OpenCircumstance) -> GatePlan {
    var plan = initialPlan()
    var last = try learn(&plan, circumstances)
    guard last.outcome.isBlocked || last.outcome == .throwing else { return plan }
    // The values that come first do not get in; others may.
    let start = plan
    if let plan = try unlisted(plan, circumstances) { return plan }
    for atom in start.candidates.keys.sorted(by: { "\($0)" < "\($1)" }) {
      var index = 0
      while index < min(8, plan.candidates[atom]?.count ?? 0) {
        var attempt = plan
        attempt.chosen[atom] = index
        last = try learn(&attempt, circumstances)
        if last.outcome == .admit { return attempt }
        plan.candidates = attempt.candidates
        index += 1
      }
    }
    var combined = start
    combined.combined = Set(start.candidates.keys.filter { if case .claim = $0 { true } else { false } })
    guard !combined.combined.isEmpty else { return start }
    last = try learn(&combined, circumstances)
    return last.outcome == .admit ? combined : start
  }

  /// Behind a policy that has validated the certificate, values that refuse are those of callers to be kept out.
  private func unlisted(_ plan: GatePlan, _ circumstances: [Int: Bool]) throws(OpenCircumstance) -> GatePlan? {
    let validates = exits.contains { $0.kind == .policy && document[$0.element].name == .validateClientCertificate }
    guard validates else { return nil }
    var attempt = plan
    for atom in plan.candidates.keys where atom.isOfCertificate { attempt.chosen[atom] = -1 }
    return try learn(&attempt, circumstances).outcome == .admit ? attempt : nil
  }

  /// Runs the right caller until it meets nothing new.
  private func learn(_ plan: inout GatePlan, _ circumstances: [Int: Bool]) throws(OpenCircumstance) -> Trace {
    var last = Trace()
    for _ in 0..<8 {
      last = try trace(GateWorlds(plan: plan, finder: finder).right(), circumstances)
      let before = plan
      plan.learn(last.events, last.notes)
      if plan == before { break }
    }
    return last
  }
}
