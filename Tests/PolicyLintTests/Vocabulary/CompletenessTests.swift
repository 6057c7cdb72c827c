import Testing

@testable import PolicyLintKit

/// Walks the whole vocabulary: what it allows is not reported, and every single departure from it is.
@Suite struct CompletenessTests {
  private static let vocabulary = Vocabulary.shared
  /// The policies that stand in a list of policies.
  private static let statements = vocabulary.policies.filter { policy in
    ![.policies, .fragment, .inbound, .backend, .outbound, .onError, .base].contains(policy.name)
  }

  /// One element of a policy: the way to it from the policy's own.
  struct Place: Sendable, CustomTestStringConvertible {
    var policy: PolicySpec
    var path: [ChildSpec]

    var element: ElementSpec {
      CompletenessTests.vocabulary.elements[Int(path.last?.element ?? policy.element)]
    }
    var testDescription: String { ([policy.name] + path.map(\.name)).map(\.spelling).joined(separator: "/") }

    /// The least valid policy, changed in this element.
    func sample(_ change: (inout SampleElement, ElementSpec) -> Void) -> SampleElement {
      let spec = CompletenessTests.vocabulary.elements[Int(policy.element)]
      var sample = SampleElement(spec)
      sample.change(at: path[...], of: spec, change)
      return sample
    }
  }

  /// Every element of every policy.
  private static let places: [Place] = statements.flatMap { policy in
    var all: [Place] = []
    func walk(_ place: Place) {
      all.append(place)
      for index in place.element.children {
        let child = vocabulary.children[index]
        guard vocabulary.elements[Int(child.element)].policy < 0 else { continue }
        walk(Place(policy: policy, path: place.path + [child]))
      }
    }
    if !vocabulary.elements[Int(policy.element)].isOpen { walk(Place(policy: policy, path: [])) }
    return all
  }

  // MARK: what is found

  private func findings(in text: String, _ origin: DocumentOrigin = DocumentOrigin()) -> [SchemaFinding] {
    let document = DocumentReader.read(Array(text.utf8))
    #expect(document.problems.isEmpty, "\(text)")
    let found = SchemaValidator.validate(document, schema: DocumentSchema(of: document), origin: origin)
    for finding in found { #expect(Catalog.rule(finding.rule) != nil, "no rule \(finding.rule.rawValue)") }
    // A policy without a page is told as info wherever it stands.
    return found.filter { $0.violation.severity != .info }
  }

  /// A section where the policy may stand; resolvers stand alone.
  private func text(of sample: SampleElement, _ policy: PolicySpec) -> String {
    guard let section = policy.sections?.members.first else { return sample.xml }
    return sample.document(in: section)
  }

  private func expectClean(_ place: Place, _ sample: SampleElement) {
    let text = text(of: sample, place.policy)
    let found = findings(in: text)
    #expect(found.isEmpty, "\(found.map(\.violation.message)) in \(text)")
  }

  private func expect(
    _ rule: RuleID?, at place: Place, _ what: String, _ sample: SampleElement,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = text(of: sample, place.policy)
    let found = findings(in: text)
    let isFound = found.contains { rule == nil || $0.rule == rule }
    #expect(isFound, "\(what): \(found.map(\.violation.message)) in \(text)", sourceLocation: sourceLocation)
  }

  // MARK: places

  @Test(arguments: statements.map(\.name))
  func `a policy passes where it may stand and is reported elsewhere`(_ name: Name) throws {
    let policy = try #require(Self.vocabulary.policy(named: name))
    let sample = SampleElement(Self.vocabulary.elements[Int(policy.element)])
    guard let sections = policy.sections else { return }
    let allowed = sections.union(policy.sectionsElsewhere)
    for section in PolicySection.allCases {
      let isReported = findings(in: sample.document(in: section)).contains { $0.rule == .policyNotAllowedHere }
      #expect(isReported != allowed.contains(section), "\(name.spelling) in \(section.name)")
    }
    guard let section = sections.members.first else { return }
    for scope in PolicyScope.allCases where scope != .fragment {
      guard let scopes = policy.scopes else { continue }
      let origin = DocumentOrigin(scope: scope)
      let isReported = findings(in: sample.document(in: section), origin).contains { $0.rule == .policyNotAllowedHere }
      #expect(isReported != scopes.union(policy.scopesElsewhere).contains(scope), "\(name.spelling) at \(scope.name)")
    }
    for gateway in PolicyGateway.allCases {
      guard let gateways = policy.gateways else { continue }
      let origin = DocumentOrigin(gateway: gateway)
      let isReported = findings(in: sample.document(in: section), origin).contains { $0.rule == .unsupportedOnGateway }
      #expect(isReported != gateways.contains(gateway), "\(name.spelling) on \(gateway.name)")
    }
  }

  @Test(arguments: statements.filter { $0.occurrence != .any && $0.sections?.members.isEmpty == false }.map(\.name))
  func `a policy that may stand once is reported the second time`(_ name: Name) throws {
    let policy = try #require(Self.vocabulary.policy(named: name))
    let sample = SampleElement(Self.vocabulary.elements[Int(policy.element)]).xml
    for section in try #require(policy.sections).members {
      let twice = "<policies><\(section.name)>\(sample)\(sample)</\(section.name)></policies>"
      #expect(findings(in: twice).contains { $0.rule == .policyUsedTwice }, "\(twice)")
      let apart = "<choose><when condition=\"true\">\(sample)</when><otherwise>\(sample)</otherwise></choose>"
      let branches = "<policies><\(section.name)>\(apart)</\(section.name)></policies>"
      #expect(!findings(in: branches).contains { $0.rule == .policyUsedTwice }, "\(branches)")
    }
  }

  // MARK: elements

  @Test(arguments: places)
  func `the least element is valid, also with each attribute and child`(_ place: Place) {
    expectClean(place, place.sample { _, _ in })
    for index in place.element.attributes {
      expectClean(place, place.sample { $0.add(Self.vocabulary.attributes[index], of: $1) })
    }
    for index in place.element.children {
      let child = Self.vocabulary.children[index]
      expectClean(
        place,
        place.sample { sample, spec in
          if !sample.children.contains(where: { $0.name == child.name.spelling }) { sample.add(child, of: spec) }
        })
    }
  }

  @Test(arguments: places)
  func `unknown attributes, children and texts are reported`(_ place: Place) {
    let rule = place.element.childRule ?? .unknownAttribute
    expect(rule, at: place, "attribute", place.sample { sample, _ in sample.attributes.append(("bogus-thing", "a")) })
    guard place.element.contents != .data else { return }
    var stranger = SampleElement(place.element)
    stranger.name = "bogus-thing"
    let holdsPolicies = place.element.contents == .policies || place.element.contents == .list
    expect(
      holdsPolicies ? .unknownPolicy : .invalidChild, at: place, "child",
      place.sample { sample, _ in sample.children.append(stranger) })
    if place.element.text < 0 {
      expect(.invalidChild, at: place, "text", place.sample { sample, _ in sample.text = "stray" })
    }
  }

  @Test(arguments: places)
  func `what is required and missing is reported`(_ place: Place) {
    for index in place.element.attributes {
      let attribute = Self.vocabulary.attributes[index]
      let isUnless = attribute.condition?.isUnless == true
      guard attribute.requirement == .required || isUnless else { continue }
      expect(
        attribute.missingRule ?? .missingRequiredAttribute, at: place, "without \(attribute.name.spelling)",
        place.sample { sample, _ in sample.attributes.removeAll { $0.name == attribute.name.spelling } })
    }
    for index in place.element.children {
      let child = Self.vocabulary.children[index]
      guard child.requirement == .required || child.condition?.isUnless == true else { continue }
      expect(
        child.missingRule ?? .invalidChild, at: place, "without \(child.name.spelling)",
        place.sample { sample, _ in sample.children.removeAll { $0.name == child.name.spelling } })
    }
    if let text = Self.vocabulary.text(of: place.element), text.requirement == .required {
      expect(nil, at: place, "without text", place.sample { sample, _ in sample.text = nil })
    }
    for index in place.element.groups { checkGroup(Self.vocabulary.groups[index], at: place) }
  }

  private func checkGroup(_ group: GroupSpec, at place: Place) {
    guard !group.isDisputed else { return }
    if group.kind != .atMostOne {
      expect(
        group.rule, at: place, "none of \(group.members.map(\.spelling))",
        place.sample { sample, _ in
          sample.attributes.removeAll { attribute in group.members.contains { $0.spelling == attribute.name } }
          sample.children.removeAll { child in group.members.contains { $0.spelling == child.name } }
          if group.includesText { sample.text = nil }
        })
    }
    if group.kind != .anyOf {
      expect(
        group.rule, at: place, "all of \(group.members.map(\.spelling))",
        place.sample { sample, spec in
          for member in group.members {
            if let attribute = Self.vocabulary.attribute(member, of: spec) {
              sample.attributes.removeAll { $0.name == member.spelling }
              sample.attributes.append((member.spelling, SampleElement.value(of: attribute.value)))
            } else if let child = Self.vocabulary.child(member, of: spec),
              !sample.children.contains(where: { $0.name == member.spelling })
            {
              sample.children.append(SampleElement(Self.vocabulary.elements[Int(child.element)]))
            }
          }
        })
    }
  }

  @Test(arguments: places)
  func `a child too many and a wrong order are reported`(_ place: Place) {
    for index in place.element.children {
      let child = Self.vocabulary.children[index]
      guard let most = child.maxElsewhere ?? child.max else { continue }
      expect(
        child.countRule ?? .invalidChild, at: place, "\(most + 1) \(child.name.spelling)",
        place.sample { sample, spec in
          for _ in 0...most { sample.add(child, of: spec) }
        })
    }
    guard let order = place.element.order, order.isEnforced else { return }
    for (first, second) in zip(order.names, order.names.dropFirst()) {
      guard let left = Self.vocabulary.child(first, of: place.element),
        let right = Self.vocabulary.child(second, of: place.element)
      else { continue }
      expect(
        .invalidChild, at: place, "\(second.spelling) before \(first.spelling)",
        place.sample { sample, spec in
          for child in [left, right] where !sample.children.contains(where: { $0.name == child.name.spelling }) {
            sample.add(child, of: spec)
          }
          sample.children.reverse()
        })
    }
  }

  // MARK: values

  @Test(arguments: places)
  func `wrong values and forbidden expressions are reported`(_ place: Place) {
    for index in place.element.attributes {
      let attribute = Self.vocabulary.attributes[index]
      for wrong in Self.wrongValues(of: attribute.value) {
        expect(
          Self.rule(of: attribute.value), at: place, "\(attribute.name.spelling)=\"\(wrong)\"",
          place.sample { $0.add(attribute, of: $1, value: wrong) })
      }
      let isReported = attribute.value.expression == .forbidden
      let sample = place.sample { $0.add(attribute, of: $1, value: "@(context.Api.Id)") }
      let found = findings(in: text(of: sample, place.policy))
      #expect(found.contains { $0.rule == .expressionNotAllowed } == isReported, "\(attribute.name.spelling)")
      let filled = place.sample { $0.add(attribute, of: $1, value: "{{named-value}}") }
      #expect(findings(in: text(of: filled, place.policy)).isEmpty, "\(attribute.name.spelling) filled in")
    }
    guard let text = Self.vocabulary.text(of: place.element), place.element.contents != .data else { return }
    for wrong in Self.wrongValues(of: text.value) where !wrong.isEmpty {
      expect(
        Self.rule(of: text.value), at: place, "text \(wrong)", place.sample { sample, _ in sample.text = wrong })
    }
  }

  private static func rule(of value: ValueSpec) -> RuleID {
    let isHeader = value.type == .headerName || value.type == .headerNameOrAny
    return value.valueRule ?? (isHeader ? .headerNameInvalid : .invalidAttributeValue)
  }

  /// Values that a type does not take, and those just outside of the bounds.
  private static func wrongValues(of spec: ValueSpec) -> [String] {
    var values: [String] = []
    if let max = spec.maxElsewhere ?? spec.max { values.append(String(max + 1)) }
    if let min = spec.minElsewhere ?? spec.min { values.append(String(min - 1)) }
    switch spec.type {
    case .string, .uriTemplate, .thumbprint, .distinguishedName: return []
    case .key, .variableName, .resourceID, .queryParameterName, .tenantID: return [""]
    case .headerName, .headerNameOrAny: return ["X A", "X-A:", "Ä"]
    case .headerValue: return ["a\nb"]
    case .httpMethod, .httpMethodOrAny: return ["G T", "get"]
    case .url: return ["example.com", "", "https://a b"]
    case .proxyURL: return ["https://proxy"]
    case .graphQLPath, .jsonPointer: return ["a"]
    case .httpStatus: return ["OK", "99", "600", ""]
    case .boolean: return ["yes", "True", ""]
    case .enumeration: return ["bogus-thing", ""]
    case .integer, .durationSeconds, .durationMilliseconds, .bytes, .kilobytes:
      return values + ["ten", "1.5", "", "99999999999999999999"]
    case .decimal: return values + ["much"]
    case .contentType: return ["json"]
    case .base64, .base64url: return ["a?b"]
    default: return ["bogus-thing"]
    }
  }
}
