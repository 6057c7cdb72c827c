/// Where policies may stand: in which element, section, scope and gateway, and how often.
extension SchemaValidator {
  // MARK: strangers

  /// An element that its parent does not know and that is no policy.
  mutating func checkStranger(_ id: ElementID) {
    guard let parent = document[id].parent else { return checkStrangeRoot(id) }
    guard let outer = schema.spec(of: parent) else { return }
    // `duplicate-section` has more to say about what stands between the sections.
    if outer.childRule == .duplicateSection { return }
    let written = document.nameString(id)
    let element = document[id]
    if outer.contents == .policies || outer.contents == .list {
      reportUnknownPolicy(id, written, besides: outer.children.map { vocabulary.children[$0].name })
      return
    }
    let candidates = outer.children.map { vocabulary.children[$0] }
    let nearest = suggestion(for: written, among: candidates.map(\.name.spelling))
    let repair = onlyRepair(of: written, among: names(candidates.map(\.name)))
    let documented = names(candidates.filter(\.isDocumented).map(\.name))
    let takes = outer.text >= 0 ? "it takes text" : "it has no content"
    let known = documented.isEmpty ? takes : "it takes \(ValueChecker.list(documented, "and"))"
    let question = nearest.map { "; did you mean `\($0)`?" } ?? ""
    report(
      outer.childRule ?? .invalidChild, element.nameRange,
      "`\(document.nameString(parent))` has no child `\(written)`\(question)", help: known,
      fixes: repair.map { [Fix(title: "write `\($0)`", applicability: .safe, edits: renaming(id, to: $0))] } ?? [])
  }

  /// A root beside a policy. Documentation shows other XML there as well, so that only a misspelled name is told.
  private mutating func checkStrangeRoot(_ id: ElementID) {
    let written = document.nameString(id)
    let statements = names(vocabulary.policies.map(\.name).filter(isStatement))
    guard schema.bindings[0].role != .data, suggestion(for: written, among: statements) != nil else { return }
    reportUnknownPolicy(id, written, besides: [])
  }

  private mutating func reportUnknownPolicy(_ id: ElementID, _ written: String, besides children: [Name]) {
    let element = document[id]
    let candidates =
      names(vocabulary.policies.map(\.name).filter(isStatement))
      + names(children)
    if let nearest = suggestion(for: written, among: candidates) {
      let repair = onlyRepair(of: written, among: candidates)
      report(
        .unknownPolicy, element.nameRange, "unknown policy `\(written)`; did you mean `\(nearest)`?",
        help: places(of: nearest),
        fixes: repair.map { [Fix(title: "write `\($0)`", applicability: .safe, edits: renaming(id, to: $0))] } ?? [])
      return
    }
    let owners = element.name == .unknown ? [] : parents(of: element.name)
    let hint = owners.isEmpty ? nil : "`\(written)` belongs into \(ValueChecker.list(owners))"
    report(.unknownPolicy, element.nameRange, "unknown policy `\(written)`", help: hint)
  }

  /// Where a policy may stand, in words; `nil` if no page says.
  private func places(of name: String) -> String? {
    guard let sections = vocabulary.policy(named: Name(name.utf8))?.sections, sections.bits != 0 else { return nil }
    return "`\(name)` may stand in \(ValueChecker.list(sections.members.map(\.name)))"
  }

  private func isStatement(_ name: Name) -> Bool {
    switch name {
    case .policies, .fragment, .inbound, .backend, .outbound, .onError: false
    default: true
    }
  }

  /// The elements, at most four, that have a child with a name.
  private func parents(of name: Name) -> [String] {
    var found: [String] = []
    for element in vocabulary.elements where vocabulary.child(name, of: element) != nil {
      if !found.contains(element.name.spelling) { found.append(element.name.spelling) }
    }
    return found.count <= 4 ? found : []
  }

  // MARK: places

  mutating func checkPlacement(_ id: ElementID, _ binding: DocumentSchema.Binding, policyIndex: Int) {
    let isOrdinary = vocabulary.elementShapes[Int(binding.spec)].isOrdinaryPolicy
    if binding.child < 0, let parent = document[id].parent, schema[parent].spec >= 0 {
      let isFree = isOrdinary && vocabulary.elementShapes[Int(schema[parent].spec)].takesAllPolicies
      guard isFree || checkParent(id, parent, Int(schema[parent].spec)) else { return }
    }
    guard isOrdinary else { return }
    let policy = vocabulary.policies[policyIndex]
    if let gateway = origin.gateway, let gateways = policy.gateways, !gateways.contains(gateway) {
      reportGateway(id, policy, gateway, gateways)
    }
    reportStatus(id, policy)
    guard binding.child < 0 else { return }
    if policy.occurrence != .any { limited.append(id) }
    checkSection(id, binding, policy)
    checkScope(id, policy)
  }

  /// Whether a policy may stand in its parent at all; reports it if not.
  private mutating func checkParent(_ id: ElementID, _ parent: ElementID, _ spec: Int) -> Bool {
    let name = document[id].name
    let outer = vocabulary.elements[spec]
    let written = document.nameString(id)
    let holder = document.nameString(parent)
    if outer.childRule == .duplicateSection { return false }
    if name == .base { return false }
    if !isStatement(name) {
      if !isInFragment(id) {
        report(
          .invalidChild, document[id].nameRange, "`\(written)` cannot stand in `\(holder)`",
          help: name == .policies || name == .fragment
            ? "it is the root of a document" : "it stands right below `policies`")
      }
      return false
    }
    switch outer.contents {
    case .policies:
      if outer.excepted.contains(name) {
        report(
          .invalidChild, document[id].nameRange, "`\(written)` may not stand in `\(holder)`", severity: .warning)
      }
      return true
    case .list where outer.allowed.contains(name) || outer.allowedElsewhere.contains(name): return true
    case .list:
      report(
        .invalidChild, document[id].nameRange, "`\(holder)` cannot contain `\(written)`",
        help: "it takes \(ValueChecker.list(names(outer.allowed), "and"))")
    case .data: return false
    case .none:
      let children = outer.children.map { vocabulary.children[$0] }.filter(\.isDocumented).map(\.name)
      let nothing = outer.text >= 0 ? "it takes text" : "it has no content"
      report(
        outer.childRule ?? .invalidChild, document[id].nameRange, "`\(holder)` cannot contain `\(written)`",
        help: children.isEmpty ? nothing : "it takes \(ValueChecker.list(names(children), "and"))")
    }
    return false
  }

  private func isInFragment(_ id: ElementID) -> Bool {
    document.ancestor(of: id) { $0 == .fragment } != nil
  }

  private mutating func reportStatus(_ id: ElementID, _ policy: PolicySpec) {
    switch policy.status {
    case .documented: break
    case .undocumented:
      report(
        .unknownPolicy, document[id].nameRange, "`\(document.nameString(id))` has no reference page",
        help: "only tools know of it; the service may refuse it", severity: .info)
    case .retired:
      report(
        .unknownPolicy, document[id].nameRange, "`\(document.nameString(id))` is retired", severity: .info)
    }
  }

  private mutating func reportGateway(
    _ id: ElementID, _ policy: PolicySpec, _ gateway: PolicyGateway, _ gateways: GatewaySet
  ) {
    report(
      .unsupportedOnGateway, document[id].nameRange,
      "`\(document.nameString(id))` is not available on the \(gateway.name) gateway",
      help: "it is on \(ValueChecker.list(gateways.members.map(\.name), "and"))")
  }

  private mutating func checkSection(_ id: ElementID, _ binding: DocumentSchema.Binding, _ policy: PolicySpec) {
    guard let section = PolicySection(rawValue: binding.section), let sections = policy.sections else { return }
    guard !sections.union(policy.sectionsElsewhere).contains(section) else { return }
    let places = ValueChecker.list(sections.members.map(\.name))
    report(
      .policyNotAllowedHere, document[id].nameRange,
      "`\(document.nameString(id))` is not allowed in `\(section.name)`",
      help: sections.bits == 0 ? "it is for the resolvers of GraphQL APIs" : "it may stand in \(places)")
  }

  private mutating func checkScope(_ id: ElementID, _ policy: PolicySpec) {
    guard let scope = origin.scope, scope != .fragment, let scopes = policy.scopes else { return }
    guard !scopes.union(policy.scopesElsewhere).contains(scope) else { return }
    let places = ValueChecker.list(scopes.members.map(\.name))
    report(
      .policyNotAllowedHere, document[id].nameRange,
      "`\(document.nameString(id))` is not allowed at the \(scope.name) scope",
      help: "it may stand at the scope \(places)")
  }

  // MARK: roots

  /// What a document of a known scope must begin with.
  mutating func checkRoots() {
    guard let scope = origin.scope else { return }
    for id in document.children(of: nil) {
      guard schema[id].role == .structure else { continue }
      let name = document[id].name
      if name == .policies {
        if scope == .fragment {
          report(
            .policyNotAllowedHere, document[id].nameRange, "a fragment cannot be a whole definition",
            help: "its root is `fragment`")
        }
      } else if name != .fragment {
        report(
          .policyNotAllowedHere, document[id].nameRange,
          "the section `\(document.nameString(id))` cannot be a document of its own",
          help: "wrap it in `\(scope == .fragment ? "fragment" : "policies")`")
      }
    }
  }

  // MARK: occurrences

  mutating func checkOccurrences() {
    var earlier: [Name: [ElementID]] = [:]
    for id in limited {
      let same = earlier[document[id].name] ?? []
      if let other = same.first(where: { areBothRun($0, id) }) { reportTwice(id, after: other) }
      // Sections and branches are few; a document with more of one policy need not be compared with all of them.
      if same.count < 32 { earlier[document[id].name] = same + [id] }
    }
  }

  /// Whether two statements count together: the same policy, in one section or definition, not in branches that exclude
  /// each other.
  private func areBothRun(_ first: ElementID, _ second: ElementID) -> Bool {
    guard document[first].name == document[second].name, let policy = schema.policy(of: second) else { return false }
    if policy.occurrence == .oncePerSection, schema[first].section != schema[second].section { return false }
    let above = ancestors(of: first)
    var below = second
    var next = document[second].parent
    while let common = next {
      if let place = above.firstIndex(of: common) {
        let branch = place == 0 ? first : above[place - 1]
        return document[common].name != .choose || branch == below
      }
      below = common
      next = document[common].parent
    }
    // Roots beside each other are samples, not one document.
    return false
  }

  private func ancestors(of id: ElementID) -> [ElementID] {
    var all: [ElementID] = []
    var next = document[id].parent
    while let parent = next {
      all.append(parent)
      next = document[parent].parent
    }
    return all
  }

  private mutating func reportTwice(_ id: ElementID, after other: ElementID) {
    let isSection = schema.policy(of: id)?.occurrence == .oncePerSection
    report(
      .policyUsedTwice, document[id].nameRange,
      "`\(document.nameString(id))` may stand only once in a \(isSection ? "section" : "definition")",
      related: [RelatedPlace(range: document[other].nameRange, message: "the first one")])
  }
}
