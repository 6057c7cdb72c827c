/// What every element of a document is to the vocabulary: which specification it follows and in which section it stands.
///
/// It is found in one pass and serves the checks of `SchemaValidator` and whoever wants to know what an expression is for.
struct DocumentSchema: Sendable {
  /// What an element is.
  enum Role: UInt8, Sendable {
    /// `policies`, `fragment`, or a section.
    case structure
    /// A policy.
    case statement
    /// A part of a policy.
    case part
    /// Something in a place for policies that is none, or a child that its parent does not know.
    case stranger
    /// Payload, or something inside of what is not known: it is not looked at.
    case data
  }

  struct Binding: Sendable {
    var role: Role
    /// The section it stands in as `PolicySection.rawValue`; 255 if none is known.
    var section: UInt8
    /// Its specification, an index of `Vocabulary.elements`; -1 for strangers and data.
    var spec: ElementSpec.ID
    /// What its parent says of it, an index of `Vocabulary.children`; -1 for roots and policies in a container.
    var child: Int16
  }

  private(set) var bindings: [Binding] = []

  init(of document: PolicyDocument) {
    let vocabulary = Vocabulary.shared
    bindings.reserveCapacity(document.elements.count)
    for element in document.elements {
      if let parent = element.parent {
        bindings.append(Self.bind(element.name, in: bindings[Int(parent.index)], vocabulary))
      } else {
        bindings.append(Self.bindRoot(element.name, isFirst: bindings.isEmpty, vocabulary))
      }
    }
  }

  subscript(_ id: ElementID) -> Binding { bindings[Int(id.index)] }

  /// The specification of an element; `nil` for strangers and data.
  func spec(of id: ElementID) -> ElementSpec? {
    let spec = self[id].spec
    return spec < 0 ? nil : Vocabulary.shared.elements[Int(spec)]
  }

  /// The policy whose own element `id` is; `nil` for everything else.
  func policy(of id: ElementID) -> PolicySpec? {
    guard let spec = spec(of: id), spec.policy >= 0 else { return nil }
    return Vocabulary.shared.policies[Int(spec.policy)]
  }

  /// The section that an element stands in; `nil` in fragments, resolvers and bare snippets.
  func section(of id: ElementID) -> PolicySection? { PolicySection(rawValue: self[id].section) }

  /// What an expression has to give; `nil` if that is not known.
  func result(ofExpression index: Int, in document: PolicyDocument) -> ExpressionResult? {
    let expression = document.expressions[index]
    guard let element = expression.element, self[element].spec >= 0 else { return nil }
    let vocabulary = Vocabulary.shared
    let shape = vocabulary.elementShapes[Int(self[element].spec)]
    guard let attribute = expression.attribute else {
      return shape.text < 0 ? nil : vocabulary.textShapes[Int(shape.text)].result
    }
    let name = document.attributes[Int(attribute)].name
    return shape.attributes.first { vocabulary.attributeShapes[$0].name == name }
      .flatMap { vocabulary.attributeShapes[$0].value.result }
  }

  /// The type of an attribute's value; `nil` if its element does not know it.
  func type(of attribute: Attribute) -> ValueType? {
    let spec = self[attribute.element].spec
    guard spec >= 0 else { return nil }
    let vocabulary = Vocabulary.shared
    return vocabulary.elementShapes[Int(spec)].attributes.first {
      vocabulary.attributeShapes[$0].name == attribute.name
    }
    .map { vocabulary.attributeShapes[$0].value.type }
  }

  private static let noSection: UInt8 = 255

  private static func bindRoot(_ name: Name, isFirst: Bool, _ vocabulary: Vocabulary) -> Binding {
    guard let index = vocabulary.policyIndex(named: name) else {
      // A document that begins with something else is no policy; beside a policy another one is expected.
      return Binding(role: isFirst ? .data : .stranger, section: noSection, spec: -1, child: -1)
    }
    return bindPolicy(index, name, section: noSection, vocabulary)
  }

  private static func bindPolicy(_ index: Int, _ name: Name, section: UInt8, _ vocabulary: Vocabulary) -> Binding {
    let spec = vocabulary.policies[index].element
    if let own = sectionNamed(name) { return Binding(role: .structure, section: own, spec: spec, child: -1) }
    let role: Role = name == .policies || name == .fragment ? .structure : .statement
    return Binding(role: role, section: section, spec: spec, child: -1)
  }

  private static func sectionNamed(_ name: Name) -> UInt8? {
    switch name {
    case .inbound: PolicySection.inbound.rawValue
    case .backend: PolicySection.backend.rawValue
    case .outbound: PolicySection.outbound.rawValue
    case .onError: PolicySection.onError.rawValue
    default: nil
    }
  }

  private static func bind(_ name: Name, in parent: Binding, _ vocabulary: Vocabulary) -> Binding {
    let data = Binding(role: .data, section: parent.section, spec: -1, child: -1)
    guard parent.spec >= 0 else { return data }
    let shape = vocabulary.elementShapes[Int(parent.spec)]
    if shape.isOpen { return data }
    for index in shape.children where vocabulary.childShapes[index].name == name {
      let element = vocabulary.childShapes[index].element
      let policy = vocabulary.elementShapes[Int(element)].policy
      var binding = Binding(
        role: .part, section: parent.section, spec: element, child: Int16(truncatingIfNeeded: index))
      if policy >= 0 {
        let own = bindPolicy(Int(policy), name, section: parent.section, vocabulary)
        binding.role = own.role
        binding.section = own.section
      }
      return binding
    }
    if shape.contents == .data { return data }
    // A policy where none may stand is reported once, and what is in it is still looked at.
    if let index = vocabulary.policyIndex(named: name) {
      return bindPolicy(index, name, section: parent.section, vocabulary)
    }
    return Binding(role: .stranger, section: parent.section, spec: -1, child: -1)
  }
}
