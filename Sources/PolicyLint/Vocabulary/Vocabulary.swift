/// What APIM knows: every policy with its attributes, children, values and places.
///
/// It is parsed from `VocabularyTable` when it is first asked for, in well under a millisecond, and holds flat arrays. It is a
/// class so that whoever holds it holds one reference.
final class Vocabulary: Sendable {
  static let shared = Vocabulary()

  let policies: [PolicySpec]
  let elements: [ElementSpec]
  let children: [ChildSpec]
  let attributes: [AttributeSpec]
  let texts: [TextSpec]
  let groups: [GroupSpec]
  /// The filters that Liquid templates of `set-body` may use.
  let liquidFilters: [String]
  /// What the comparison of documents reads, by the same indices as the arrays above.
  let elementShapes: [ElementShape]
  let attributeShapes: [AttributeShape]
  let childShapes: [ChildShape]
  let groupShapes: [GroupShape]
  let groupMembers: [Name]
  let textShapes: [ValueShape]
  /// By `Name.id`: an index of `policies`, or -1.
  private let policyOfName: [Int16]
  /// By `Name.id`: whether some attribute with that name holds the name of a variable.
  private let namesVariable: [Bool]

  init() {
    var parser = VocabularyParser()
    parser.parse(VocabularyTable.all)
    policies = parser.policies
    elements = parser.elements
    children = parser.children
    attributes = parser.attributes
    texts = parser.texts
    groups = parser.groups
    liquidFilters = parser.liquidFilters
    elementShapes = parser.elements.map { ElementShape($0, in: parser) }
    attributeShapes = parser.attributes.map(AttributeShape.init)
    childShapes = parser.children.map { ChildShape(name: $0.name, element: $0.element, max: $0.max ?? .max) }
    textShapes = parser.texts.map { ValueShape($0.value) }
    var members: [Name] = []
    groupShapes = parser.groups.map { group in
      members += group.members
      return GroupShape(
        kind: group.kind, isDisputed: group.isDisputed, includesText: group.includesText,
        members: members.count - group.members.count..<members.count)
    }
    groupMembers = members
    policyOfName = parser.policyOfName
    var namesVariable = [Bool](repeating: false, count: 1 + (parser.attributes.map { Int($0.name.id) }.max() ?? 0))
    for attribute in parser.attributes where attribute.value.type == .variableName {
      namesVariable[Int(attribute.name.id)] = true
    }
    self.namesVariable = namesVariable
  }

  /// The policy, section or document root with a name, as an index of `policies`.
  func policyIndex(named name: Name) -> Int? {
    guard Int(name.id) < policyOfName.count, policyOfName[Int(name.id)] >= 0 else { return nil }
    return Int(policyOfName[Int(name.id)])
  }

  /// The policy, section or document root with a name.
  func policy(named name: Name) -> PolicySpec? { policyIndex(named: name).map { policies[$0] } }

  /// An element of a policy by its path: `[validate-jwt, audiences, audience]`.
  func element(at path: [Name]) -> ElementSpec? {
    guard let first = path.first, let policy = policy(named: first) else { return nil }
    var element = elements[Int(policy.element)]
    for name in path.dropFirst() {
      guard let child = child(name, of: element) else { return nil }
      element = elements[Int(child.element)]
    }
    return element
  }

  /// The attribute with a name.
  func attribute(_ name: Name, of element: ElementSpec) -> AttributeSpec? {
    for index in element.attributes where attributes[index].name == name { return attributes[index] }
    return nil
  }

  /// Whether an attribute with a name holds the name of a variable in some element: a quick look before a thorough one.
  func mayNameVariable(_ name: Name) -> Bool { Int(name.id) < namesVariable.count && namesVariable[Int(name.id)] }

  /// The child with a name, among those listed; the policies inside a container are not.
  func child(_ name: Name, of element: ElementSpec) -> ChildSpec? {
    for index in element.children where children[index].name == name { return children[index] }
    return nil
  }

  /// The text of an element; `nil` if it takes none.
  func text(of element: ElementSpec) -> TextSpec? { element.text < 0 ? nil : texts[Int(element.text)] }

  /// Whether a name is a document root, a section, or a policy statement: what a document or snippet may begin with.
  static func isPolicyRoot(_ name: Name) -> Bool {
    guard name != .unknown, let policy = shared.policy(named: name) else { return false }
    // What only a tool knows of has names like `block`, which other XML uses too, unless they are made of words.
    return policy.status != .undocumented || name.spelling.contains("-")
  }
}
