/// Finds what may be gates in one list of policies.
///
/// It is a class because all runs of the list's gates ask it, and never changed once they do.
final class GateFinder {
  private let context: LintContext
  private let section: ElementID?
  private(set) var exits: [GateExit] = []
  /// Variables on which the exits depend.
  private(set) var variables: Set<String> = []
  /// By expression: what was found in it, as far as it was looked at.
  private var scans: [CredentialScan.Result?]
  /// Empty until somebody asks for a variable.
  private var sources: [String: [Source]] = [:]
  private var hasSources = false
  /// What the header `Authorization` is here; `nil` until somebody asks.
  private var authorization: GateKind?
  /// Statements that matter, and those around them.
  private(set) var relevant = ElementSet()
  /// Headers and parameters that are keys here.
  private(set) var keyHeaders: Set<String> = []
  private(set) var keyParameters: Set<String> = []

  /// Where a variable gets its value.
  private enum Source {
    case expression(Int, of: ElementID)
    case literal(of: ElementID)
    case token
    case answer
    case other
  }

  /// Conditions that look at credentials.
  private(set) var deciding: Set<Int> = []
  /// Whether the list is a fragment, so that whoever includes it may have set variables.
  let isFragment: Bool

  private var document: PolicyDocument { context.document }
  private let members: [ElementID]

  init(_ context: LintContext, section: ElementID?, members: [ElementID]) {
    self.context = context
    self.section = section
    self.members = members
    scans = Array(repeating: nil, count: context.document.expressions.count)
    isFragment = section.map { context.document[$0].name == .fragment } ?? false
    findExits()
    guard !exits.isEmpty else { return }
    findSources()
    for (index, expression) in document.expressions.enumerated() {
      if let element = expression.element, isMember(element) { _ = scan(index) }
    }
    findDecidingConditions()
    followVariables()
    markRelevant()
  }

  /// Conditions that look at credentials have to be followed, whatever stands in their branches.
  private func findDecidingConditions() {
    for id in members where document[id].name == .when {
      guard let condition = document.attribute(.condition, of: id), condition.expression >= 0 else { continue }
      var visited: Set<String> = []
      if !kinds(of: Int(condition.expression), visited: &visited).isEmpty { deciding.insert(Int(condition.expression)) }
    }
  }

  /// The expressions that variables on which the exits depend are set from.
  var definitions: [Int] {
    variables.flatMap { name in
      (sources[name] ?? []).compactMap { if case .expression(let expression, _) = $0 { expression } else { nil } }
    }
  }

  var usesBasic: Bool { exits.contains { $0.kinds.contains(.basic) } }

  /// Headers read that say which address the caller has.
  var forwardingHeaders: Set<String> {
    scans.reduce(into: []) { found, scan in
      for header in scan?.headers ?? [] where HeaderNames.isForwarding(header) { found.insert(header) }
    }
  }

  /// A gate that looks at the body of an answer looks at the whole of it.
  func mergeExternalKinds() {
    guard exits.contains(where: { $0.kinds.contains(.introspection) }) else { return }
    for index in exits.indices where exits[index].kinds.remove(.authorizer) != nil {
      exits[index].kinds.insert(.introspection)
    }
  }

  // MARK: Expressions

  private func scan(_ expression: Int) -> CredentialScan.Result {
    if let known = scans[expression] { return known }
    let result = context.credentials(in: expression)
    scans[expression] = result
    return result
  }

  /// What an expression depends on.
  func kinds(of expression: Int, visited: inout Set<String>) -> GateKinds {
    let scan = scan(expression)
    var kinds = scan.kinds
    for header in scan.headers {
      if let kind = self.kind(ofHeader: header, in: scan) { kinds.insert(kind) }
    }
    for parameter in scan.queryParameters where HeaderNames.isTelling(parameter) || scan.comparesWithNamedValue {
      keyParameters.insert(parameter)
      kinds.insert(.headerKey)
    }
    for name in scan.variables where visited.insert(name).inserted {
      kinds.formUnion(self.kinds(ofVariable: name, reader: expression, visited: &visited))
    }
    return kinds
  }

  private func kinds(ofVariable name: String, reader: Int, visited: inout Set<String>) -> GateKinds {
    findSources()
    var kinds: GateKinds = []
    for source in sources[name] ?? misspelled(name) {
      switch source {
      case .expression(let expression, let setter):
        for inner in [expression] + conditions(around: setter) {
          kinds.formUnion(self.kinds(of: inner, visited: &visited))
        }
      case .literal(let setter):
        for inner in conditions(around: setter) {
          kinds.formUnion(self.kinds(of: inner, visited: &visited))
        }
      case .token: kinds.insert(.jwt)
      case .answer: kinds.insert(readsBody(reader) ? .introspection : .authorizer)
      case .other: break
      }
    }
    return kinds
  }

  /// What a variable is set from that was probably meant; nothing if there is none that is called alike.
  private func misspelled(_ name: String) -> [Source] {
    // Among more variables than a person keeps in mind, likeness tells nothing.
    guard sources.count <= 64, name.utf8.count > 4 else { return [] }
    let lowercased = name.lowercased()
    let near = sources.keys.filter { known in
      abs(known.utf8.count - name.utf8.count) <= 3
        && EditDistance.between(known.lowercased().utf8, lowercased.utf8, atMost: 3) != nil
    }
    return near.count == 1 ? near.first.flatMap { sources[$0] } ?? [] : []
  }

  private func readsBody(_ expression: Int) -> Bool {
    let tree = context.tree(expression)
    return tree.nodes.indices.contains { index in
      let node = SyntaxNode(tree, NodeID(index))
      return (node.kind == .simpleMemberAccessExpression || node.kind == .memberBindingExpression)
        && node.isNamed("Body")
    }
  }

  private func kind(ofHeader name: String, in scan: CredentialScan.Result) -> GateKind? {
    if name == "authorization" || name == "proxy-authorization" {
      return authorizationKind(of: name)
    }
    if HeaderNames.isForwarding(name) { return .ip }
    // A header that a token is parsed from is no key.
    if scan.kinds.contains(.jwt) || scan.kinds.contains(.basic) { return nil }
    guard HeaderNames.isTelling(name) || scan.comparesWithNamedValue else { return nil }
    keyHeaders.insert(name)
    return .headerKey
  }

  // MARK: The document

  /// Members stand in the order of the document.
  private func isMember(_ id: ElementID) -> Bool {
    let index = members.partitioningIndex { $0 >= id }
    return index < members.count && members[index] == id
  }

  /// The status codes of answers, of failure and of success, that the code speaks of first.
  var statusesSeen: (denied: Int, allowed: Int?) {
    let codes = scans.lazy.flatMap { $0?.numbers ?? [] }
    return (
      codes.first { (400...499).contains($0) } ?? 403,
      codes.contains(200) ? nil : codes.first { (201...299).contains($0) }
    )
  }

  private func findSources() {
    if hasSources { return }
    hasSources = true
    sources.reserveCapacity(16)
    for id in members {
      switch document[id].name {
      case .setVariable:
        guard let name = document.literal(.name, of: id) else { continue }
        if let value = document.attribute(.value, of: id), value.expression >= 0 {
          sources[name, default: []].append(.expression(Int(value.expression), of: id))
        } else {
          sources[name, default: []].append(.literal(of: id))
        }
      case GateNames.sendRequest:
        if let name = document.literal(.responseVariableName, of: id) {
          sources[name, default: []].append(asksAboutCaller(id) ? .answer : .other)
        }
      case GateNames.validateJwt, GateNames.validateAzureADToken:
        if let name = document.literal(GateNames.outputTokenVariableName, of: id) {
          sources[name, default: []].append(.token)
        }
      default: break
      }
    }
  }

  /// Whether a request asks another service about the caller, rather than for data in the gateway's own name.
  private func asksAboutCaller(_ id: ElementID) -> Bool {
    var hasOwnCredential = false
    for element in document.descendants(of: id) {
      switch document[element].name {
      case GateNames.authenticationManagedIdentity, GateNames.authenticationBasic, GateNames.authenticationCertificate:
        hasOwnCredential = true
      case .setHeader:
        let name = document.literal(.name, of: element)?.lowercased() ?? ""
        let isLiteral = document.children(of: element).contains { document.content(of: $0) != nil }
        if HeaderNames.isTelling(name), isLiteral { hasOwnCredential = true }
      default: break
      }
    }
    guard hasOwnCredential else { return true }
    let range = document[id].range
    for index in document.expressions.indices where range.contains(document.expressions[index].range) {
      var visited: Set<String> = []
      if !kinds(of: index, visited: &visited).isEmpty { return true }
    }
    return false
  }

  /// What the header `Authorization` is here, by what the policies and expressions do with it.
  private func authorizationKind(of header: String) -> GateKind {
    let kind = authorization ?? findAuthorizationKind()
    authorization = kind
    if kind == .headerKey { keyHeaders.insert(header) }
    return kind
  }

  private func findAuthorizationKind() -> GateKind {
    var isBasic = false
    var hasBase64 = false
    var hasValue = false
    for id in members {
      let name = document[id].name
      if name == GateNames.validateJwt || name == GateNames.validateAzureADToken { return .jwt }
      if name == GateNames.checkHeader, document.literal(.name, of: id)?.lowercased() == "authorization",
        document.child(.value, of: id) != nil
      {
        hasValue = true
      }
    }
    for index in document.expressions.indices {
      guard let element = document.expressions[index].element, isMember(element) else { continue }
      let scan = scan(index)
      if scan.kinds.contains(.jwt) { return isBasic ? .basic : .jwt }
      isBasic = isBasic || scan.kinds.contains(.basic)
      hasBase64 = hasBase64 || scan.mentionsBase64
      hasValue = hasValue || scan.readsAuthorization && scan.comparesWithValue
    }
    return isBasic || hasBase64 ? .basic : hasValue ? .headerKey : .jwt
  }

  private func findExits() {
    for id in members {
      switch document[id].name {
      case .returnResponse:
        guard isRejection(id) else { continue }
        let (conditions, kinds) = conditionsAndKinds(around: id)
        guard !conditions.isEmpty, !kinds.isEmpty else { continue }
        exits.append(GateExit(element: id, kind: .answer, conditions: conditions, kinds: kinds))
      case .setStatus:
        guard let parent = document[id].parent, document[parent].name == .when || document[parent].name == .otherwise,
          rejects(status: id),
          !document.children(of: parent).contains(where: { document[$0].name == .returnResponse })
        else { continue }
        let (conditions, kinds) = conditionsAndKinds(around: id)
        guard !conditions.isEmpty, !kinds.isEmpty else { continue }
        exits.append(GateExit(element: id, kind: .statusOnly, conditions: conditions, kinds: kinds))
      default:
        guard let kind = policyKind(id) else { continue }
        let (conditions, kinds) = conditionsAndKinds(around: id)
        exits.append(GateExit(element: id, kind: .policy, conditions: conditions, kinds: kinds.union([kind])))
      }
    }
  }

  /// The expressions that decide whether an element runs; none is left out.
  private func conditions(around id: ElementID) -> [Int] { document.conditions(around: id, ofBranches: .max) }

  /// The expressions that decide whether an element runs, and what they depend on.
  private func conditionsAndKinds(around id: ElementID) -> ([Int], GateKinds) {
    let conditions = conditions(around: id)
    var kinds: GateKinds = []
    var visited: Set<String> = []
    for condition in conditions { kinds.formUnion(self.kinds(of: condition, visited: &visited)) }
    return (conditions, kinds)
  }

  /// What a policy that rejects by itself looks at.
  private func policyKind(_ id: ElementID) -> GateKind? {
    switch document[id].name {
    case GateNames.validateJwt, GateNames.validateAzureADToken: return .jwt
    case .validateClientCertificate:
      return document.literal(GateNames.ignoreError, of: id)?.lowercased() == "true" ? nil : .certificate
    case GateNames.checkHeader:
      guard let name = document.literal(.name, of: id)?.lowercased() else { return nil }
      if name == "authorization" {
        return authorizationKind(of: name)
      }
      guard HeaderNames.isTelling(name) else { return nil }
      keyHeaders.insert(name)
      return .headerKey
    case GateNames.ipFilter: return document.literal(GateNames.action, of: id) == "allow" ? .ip : nil
    default: return nil
    }
  }

  private func isRejection(_ id: ElementID) -> Bool {
    guard let status = document.child(.setStatus, of: id) else { return true }
    return rejects(status: status)
  }

  private func rejects(status: ElementID) -> Bool {
    guard let code = document.literal(.code, of: status) else { return false }
    return ["401", "403", "407", "404"].contains(code)
  }

  private func followVariables() {
    var open: [Int] = exits.flatMap(\.conditions)
    for id in members where document[id].name == GateNames.validateJwt {
      open += document[id].attributes.map { Int(document.attributes[Int($0)].expression) }.filter { $0 >= 0 }
    }
    var seen: Set<Int> = []
    while let expression = open.popLast() {
      guard seen.insert(expression).inserted else { continue }
      for name in scan(expression).variables where variables.insert(name).inserted {
        for source in sources[name] ?? [] {
          switch source {
          case .expression(let inner, let setter): open += [inner] + conditions(around: setter)
          case .literal(let setter): open += conditions(around: setter)
          case .token, .answer, .other: break
          }
        }
      }
    }
  }

  private func markRelevant() {
    let exitElements = ElementSet(exits.lazy.map(\.element))
    for id in members {
      let isRelevant: Bool
      switch document[id].name {
      case .setVariable: isRelevant = document.literal(.name, of: id).map(variables.contains) ?? false
      case GateNames.sendRequest:
        isRelevant = document.literal(.responseVariableName, of: id).map(variables.contains) ?? false
      case .includeFragment, .validateClientCertificate, GateNames.validateJwt, GateNames.validateAzureADToken:
        isRelevant = true
      case .setHeader:
        let name = document.literal(.name, of: id)?.lowercased() ?? ""
        isRelevant = name == "authorization" || keyHeaders.contains(name)
      case GateNames.cacheLookupValue:
        isRelevant = document.literal(GateNames.variableName, of: id).map(variables.contains) ?? false
      default: isRelevant = exitElements.contains(id)
      }
      guard isRelevant else { continue }
      var next: ElementID? = id
      while let element = next, element != section, relevant.insert(element) {
        next = document[element].parent
      }
    }
  }

  /// A claim that a policy demands.
  struct RequiredClaim {
    var name: String
    var values: [String]
    var isAny: Bool
  }

  static func requiredClaims(of id: ElementID, in document: PolicyDocument) -> [RequiredClaim] {
    document.descendants(of: id).compactMap { element in
      guard document[element].name == GateNames.claim, let name = document.literal(.name, of: element) else {
        return nil
      }
      let values = document.children(of: element).compactMap { document.content(of: $0) }
      return RequiredClaim(
        name: name, values: values, isAny: document.literal(GateNames.match, of: element)?.lowercased() == "any")
    }
  }
}
