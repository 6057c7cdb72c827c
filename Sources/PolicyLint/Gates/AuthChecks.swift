/// Policies and gates that authenticate callers, as rules about their order need them.
enum AuthChecks {
  /// Whether an element, or one in it, authenticates.
  static func isIn(_ id: ElementID, _ context: LintContext) -> Bool {
    let document = context.document
    if isCheck(id, context) { return true }
    return document.descendants(of: id).contains { isCheck($0, context) }
  }

  private static func isCheck(_ id: ElementID, _ context: LintContext) -> Bool {
    let document = context.document
    switch document[id].name {
    case GateNames.validateJwt, GateNames.validateAzureADToken, .validateClientCertificate: return true
    case GateNames.checkHeader: return document.literal(.name, of: id).map { HeaderNames.isTelling($0) } ?? false
    case .returnResponse: return context.gates.contains { $0.exits.contains { $0.element == id } }
    default: return false
    }
  }

  /// The first element behind another one, or behind those around it, that authenticates, or turns callers away by address.
  static func first(
    behind id: ElementID, in section: ElementID, orFilter: Bool = false, _ context: LintContext
  ) -> ElementID? {
    let document = context.document
    return document.descendants(of: section).first { other in
      other > id && document[other].range.start >= document[id].range.end
        && (orFilter && document[other].name == GateNames.ipFilter || isCheck(other, context))
    }
  }

  /// Whether something before an element authenticates.
  static func stands(before id: ElementID, in section: ElementID, _ context: LintContext) -> Bool {
    context.document.descendants(of: section).contains { $0 < id && isCheck($0, context) }
  }

  /// Whether something before or behind a `choose`, outside of it, authenticates.
  static func stands(aroundChoose choose: ElementID, _ context: LintContext) -> Bool {
    let document = context.document
    guard let section = document.section(of: choose) else { return false }
    let inside = choose.index..<document[choose].subtreeEnd
    return document.descendants(of: section).contains { !inside.contains($0.index) && isCheck($0, context) }
  }
}

/// Checks that a request comes through a proxy, whose headers can be trusted then.
enum ProxyChecks {
  /// Whether one of them stands before a place in the same list of policies.
  static func stand(before id: ElementID, of document: PolicyDocument) -> Bool {
    stand(before: document[id].range, in: list(of: id, in: document), of: document)
  }

  static func stand(before range: ByteRange, in section: ElementID?, of document: PolicyDocument) -> Bool {
    document.elementIDs.contains { id in
      guard document[id].range.end <= range.start, list(of: id, in: document) == section else { return false }
      switch document[id].name {
      case GateNames.ipFilter: return document.literal(GateNames.action, of: id) == "allow"
      case GateNames.checkHeader: return document.child(.value, of: id) != nil
      default: return false
      }
    }
  }

  /// The policies that let a header with certain values in, although nothing before them shows who sends it.
  static func headerChecks(
    in context: LintContext, where isForgeable: (String) -> Bool
  ) -> [(element: ElementID, header: String)] {
    guard context.hasElement(GateNames.checkHeader) else { return [] }
    let document = context.document
    var found: [(element: ElementID, header: String)] = []
    var checked: Set<ElementID?> = []
    var written: Set<String> = []
    for id in document.elementIDs {
      switch document[id].name {
      case GateNames.ipFilter:
        if document.literal(GateNames.action, of: id) == "allow" { checked.insert(list(of: id, in: document)) }
      case .setHeader:
        // Whatever a policy writes is not what the caller sent.
        if let header = document.literal(.name, of: id) { written.insert(header.lowercased()) }
      case GateNames.checkHeader where document.child(.value, of: id) != nil:
        let list = list(of: id, in: document)
        if let header = document.literal(.name, of: id), isForgeable(header), !written.contains(header.lowercased()),
          !checked.contains(list)
        {
          found.append((id, header))
        }
        checked.insert(list)
      default: continue
      }
    }
    return found
  }

  /// The section or the fragment around an element.
  private static func list(of id: ElementID, in document: PolicyDocument) -> ElementID? {
    document.section(of: id) ?? document.ancestor(of: id) { $0 == .fragment }
  }
}
