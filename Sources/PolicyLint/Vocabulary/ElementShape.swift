/// What the comparison of documents asks of every element: plain numbers, so that nothing is counted or copied on the way.
/// The specifications beside them are read where there is something to say.
struct ElementShape: Sendable {
  var attributes: Range<Int>
  var children: Range<Int>
  var groups: Range<Int>
  var text: Int16
  var policy: Int16
  var contents: ElementSpec.Contents
  var isOpen: Bool
  var contentsRequired: Bool
  var hasEnforcedOrder: Bool
  /// Whether its text is compared or sent as it stands.
  var hasExactText: Bool
  var isTextRequired: Bool
  /// Whether it is a policy that stands among others: no section, no root, not `base`.
  var isOrdinaryPolicy: Bool
  /// Whether every such policy may stand in it.
  var takesAllPolicies: Bool
  /// The attributes that have to be there, bit by bit, and those that may have to.
  var requiredAttributes: UInt64 = 0
  var conditionalAttributes: UInt64 = 0
  /// The same of its children.
  var requiredChildren: UInt64 = 0
  var conditionalChildren: UInt64 = 0

  init(_ spec: ElementSpec, in parser: VocabularyParser) {
    attributes = spec.attributes
    children = spec.children
    groups = spec.groups
    text = spec.text
    policy = spec.policy
    contents = spec.contents
    isOpen = spec.isOpen
    contentsRequired = spec.contentsRequired
    hasEnforcedOrder = spec.order?.isEnforced == true
    hasExactText = spec.text >= 0 && parser.texts[Int(spec.text)].isExact
    isTextRequired = spec.text >= 0 && parser.texts[Int(spec.text)].requirement == .required
    switch spec.name {
    case .policies, .fragment, .inbound, .backend, .outbound, .onError, .base: isOrdinaryPolicy = false
    default: isOrdinaryPolicy = spec.policy >= 0
    }
    takesAllPolicies = spec.contents == .policies && spec.excepted.isEmpty
    for (bit, index) in spec.attributes.enumerated() {
      let attribute = parser.attributes[index]
      if attribute.condition != nil {
        conditionalAttributes |= 1 << UInt64(bit)
      } else if attribute.requirement == .required {
        requiredAttributes |= 1 << UInt64(bit)
      }
    }
    for (bit, index) in spec.children.enumerated() {
      let child = parser.children[index]
      if child.condition != nil {
        conditionalChildren |= 1 << UInt64(bit)
      } else if child.requirement == .required {
        requiredChildren |= 1 << UInt64(bit)
      }
    }
  }
}

/// An attribute's part of the same.
struct AttributeShape: Sendable {
  var name: Name
  var value: ValueShape
  var hasGateways: Bool

  init(_ spec: AttributeSpec) {
    name = spec.name
    value = ValueShape(spec.value)
    hasGateways = spec.gateways != nil
  }
}

/// A value's part of the same.
struct ValueShape: Sendable {
  var type: ValueType
  var isExpressionForbidden: Bool
  /// What an expression has to give.
  var result: ExpressionResult?
  /// Bounds of a number; all numbers where there are none.
  var min: Int32
  var max: Int32

  init(_ spec: ValueSpec) {
    type = spec.type
    isExpressionForbidden = spec.expression == .forbidden
    result = spec.result
    min = spec.min ?? 0
    max = spec.max ?? .max
  }
}

/// A child's part of the same.
struct ChildShape: Sendable {
  var name: Name
  var element: ElementSpec.ID
  /// How many may stand there; `Int32.max` for any number.
  var max: Int32
}

/// A group's part of the same.
struct GroupShape: Sendable {
  var kind: GroupSpec.Kind
  var isDisputed: Bool
  var includesText: Bool
  /// Its members in `Vocabulary.groupMembers`.
  var members: Range<Int>
}
