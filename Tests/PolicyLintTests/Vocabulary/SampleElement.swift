@testable import PolicyLintKit

/// An element that is made from the vocabulary: the least that is valid. Tests spoil it in one place.
struct SampleElement {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var text: String?
  var children: [SampleElement] = []

  private static let vocabulary = Vocabulary.shared

  /// The least that is valid for a specification.
  init(_ spec: ElementSpec, depth: Int = 0) {
    name = spec.name.spelling
    let vocabulary = Self.vocabulary
    for index in spec.attributes {
      let attribute = vocabulary.attributes[index]
      let isNeeded = attribute.requirement == .required || attribute.condition?.isUnless == true
      if isNeeded { attributes.append((attribute.name.spelling, Self.value(of: attribute.value))) }
    }
    if let text = vocabulary.text(of: spec), text.requirement == .required { self.text = Self.value(of: text.value) }
    for index in spec.children {
      let child = vocabulary.children[index]
      if child.requirement == .required || child.condition?.isUnless == true { add(child, of: spec) }
    }
    for index in spec.groups { satisfy(vocabulary.groups[index], of: spec) }
    if spec.contentsRequired, depth < 4 {
      let policy = spec.contents == .list ? spec.allowed.first : Name("set-variable")
      if let element = policy.flatMap({ vocabulary.policy(named: $0) })?.element {
        children.append(SampleElement(vocabulary.elements[Int(element)], depth: depth + 1))
      }
    }
  }

  private mutating func satisfy(_ group: GroupSpec, of spec: ElementSpec) {
    guard group.kind != .atMostOne, !group.isDisputed, let first = group.members.first else { return }
    let hasOne = group.members.contains { member in
      attributes.contains { $0.name == member.spelling } || children.contains { $0.name == member.spelling }
    }
    if hasOne || (group.includesText && text != nil) { return }
    if let attribute = Self.vocabulary.attribute(first, of: spec) {
      add(attribute, of: spec)
    } else if let child = Self.vocabulary.child(first, of: spec) {
      add(child, of: spec)
    }
  }

  /// Adds an attribute, taking away what excludes it and adding what it asks for.
  mutating func add(_ attribute: AttributeSpec, of spec: ElementSpec, value: String? = nil) {
    makeRoom(for: attribute.name, of: spec)
    attributes.removeAll { $0.name == attribute.name.spelling }
    attributes.append((attribute.name.spelling, value ?? Self.value(of: attribute.value)))
    for index in spec.attributes {
      let other = Self.vocabulary.attributes[index]
      guard let condition = other.condition, !condition.isUnless, condition.attribute == attribute.name else {
        continue
      }
      let isAsked = condition.test == .present || condition.values.contains(attributes[attributes.count - 1].value)
      if isAsked, !attributes.contains(where: { $0.name == other.name.spelling }) {
        makeRoom(for: other.name, of: spec)
        attributes.append((other.name.spelling, Self.value(of: other.value)))
      }
    }
  }

  /// Adds a child in its place, taking away what excludes it.
  mutating func add(_ child: ChildSpec, of spec: ElementSpec) {
    makeRoom(for: child.name, of: spec)
    let sample = SampleElement(Self.vocabulary.elements[Int(child.element)])
    let names = spec.order?.names ?? spec.children.map { Self.vocabulary.children[$0].name }
    func rank(_ name: String) -> Int { names.firstIndex { $0.spelling == name } ?? names.count }
    let place = children.firstIndex { rank($0.name) > rank(sample.name) } ?? children.count
    children.insert(sample, at: place)
  }

  private mutating func makeRoom(for name: Name, of spec: ElementSpec) {
    for index in spec.groups {
      let group = Self.vocabulary.groups[index]
      guard group.kind != .anyOf, group.members.contains(name) else { continue }
      let others = group.members.filter { $0 != name }.map(\.spelling)
      attributes.removeAll { others.contains($0.name) }
      children.removeAll { others.contains($0.name) }
      if group.includesText { text = nil }
    }
  }

  /// The element at the end of a path of children, made if it is missing; `change` gets it together with its specification.
  mutating func change(
    at path: ArraySlice<ChildSpec>, of spec: ElementSpec, _ change: (inout SampleElement, ElementSpec) -> Void
  ) {
    guard let child = path.first else { return change(&self, spec) }
    if !children.contains(where: { $0.name == child.name.spelling }) { add(child, of: spec) }
    guard let index = children.firstIndex(where: { $0.name == child.name.spelling }) else { return }
    children[index].change(at: path.dropFirst(), of: Self.vocabulary.elements[Int(child.element)], change)
  }

  /// A value that a specification takes.
  static func value(of spec: ValueSpec) -> String {
    switch spec.type {
    case .enumeration: return spec.values.first ?? ""
    case .boolean: return "true"
    case .integer, .durationSeconds, .durationMilliseconds, .bytes, .kilobytes, .decimal: return String(spec.min ?? 1)
    case .timespan: return "00:10:00"
    case .datetime: return "2026-01-01T00:00:00Z"
    case .url, .origin: return "https://example.com"
    case .proxyURL: return "http://proxy.example.com:8080"
    case .uriTemplate, .graphQLPath, .jsonPointer: return "/a"
    case .ip: return "192.0.2.1"
    case .httpMethod, .httpMethodOrAny: return "GET"
    case .httpStatus: return "200"
    case .guid: return "00000000-0000-0000-0000-000000000001"
    case .contentType: return "application/json"
    case .odataVersion: return "4.0"
    case .thumbprint: return "0123456789012345678901234567890123456789"
    case .base64, .base64url: return "QUJD"
    case .string, .key, .headerName, .headerNameOrAny, .headerValue, .queryParameterName, .variableName, .resourceID,
      .tenantID, .distinguishedName:
      return "a"
    }
  }

  var xml: String {
    let list = attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return "<\(name)\(list)>\(text ?? "")\(children.map(\.xml).joined())</\(name)>"
  }

  /// The policy in a section of a definition.
  func document(in section: PolicySection) -> String {
    let sections = PolicySection.allCases.map { "<\($0.name)>\($0 == section ? xml : "<base/>")</\($0.name)>" }
    return "<policies>" + sections.joined() + "</policies>"
  }
}
