/// One thing that the vocabulary does not allow, with the rule that is to report it.
struct SchemaFinding: Sendable {
  /// What is wrong.
  enum Kind: Sendable {
    /// A name or a place.
    case name
    /// A value, or that something is missing, doubled or empty: where a document only shows a form, that means nothing.
    case substance
  }

  var kind: Kind
  var rule: RuleID
  var violation: Violation
}

/// Compares a document with the vocabulary, once for all rules that do so.
///
/// What several sources disagree on, what is filled in later (named values, holes of templates), and what depends on a
/// scope or gateway that is not known is not reported.
struct SchemaValidator {
  let document: PolicyDocument
  let schema: DocumentSchema
  let origin: DocumentOrigin
  let vocabulary = Vocabulary.shared
  /// Whether the document is not well formed, so that what stands where is a guess.
  let isBroken: Bool
  var findings: [SchemaFinding] = []
  /// How often each child of the current element's specification was seen.
  var childCounts: [Int32] = []
  /// The statements that may stand only once, as far as they were met.
  var limited: [ElementID] = []
  /// Whether the document only shows a form (`SyntaxNotation`).
  var isSketch = false
  /// How many names may still be compared with those that are known.
  private var suggestionsLeft = 300

  static func validate(_ document: PolicyDocument, schema: DocumentSchema, origin: DocumentOrigin) -> [SchemaFinding] {
    var validator = SchemaValidator(document: document, schema: schema, origin: origin)
    validator.run()
    return validator.findings
  }

  private init(document: PolicyDocument, schema: DocumentSchema, origin: DocumentOrigin) {
    self.document = document
    self.schema = schema
    self.origin = origin
    isBroken = document.problems.contains(where: \.breaksDocument)
  }

  private mutating func run() {
    isSketch = origin.isDocumentation && leavesOut
    for index in document.elements.indices {
      let id = ElementID(index)
      let binding = schema.bindings[index]
      switch binding.role {
      case .data: continue
      case .stranger: if !isBroken { checkStranger(id) }
      case .structure, .statement, .part:
        let shape = vocabulary.elementShapes[Int(binding.spec)]
        if !isBroken, shape.policy >= 0 { checkPlacement(id, binding, policyIndex: Int(shape.policy)) }
        if shape.isOpen { continue }
        checkAttributes(of: id, binding, shape)
        if !isBroken { checkContents(of: id, spec: Int(binding.spec), shape) }
      }
    }
    if !isBroken {
      checkOccurrences()
      checkRoots()
    }
    if isSketch { findings.removeAll { $0.kind == .substance } }
  }

  /// Whether somewhere in the structure dots stand for what was left out.
  private var leavesOut: Bool {
    document.nodes.contains { node in
      guard node.kind == .text, let parent = node.parent, schema[parent].spec >= 0 else { return false }
      let shape = vocabulary.elementShapes[Int(schema[parent].spec)]
      return shape.text < 0 && shape.contents != .data && SyntaxNotation.isElision(document.bytes(node.range))
    }
  }

  // MARK: reporting

  mutating func report(
    _ rule: RuleID, _ range: ByteRange, _ message: String, help: String? = nil, severity: Severity? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = [], kind: SchemaFinding.Kind = .name
  ) {
    findings.append(
      SchemaFinding(
        kind: kind, rule: rule,
        violation: Violation(
          range: range, message: message, help: help, severity: severity, related: related, fixes: fixes)))
  }

  /// The edits that give an element another name.
  func renaming(_ id: ElementID, to name: String) -> [TextEdit] {
    let element = document[id]
    var edits = [TextEdit(element.nameRange, name)]
    if let end = element.endTag {
      edits.append(TextEdit(ByteRange(end.start + 2, end.start + 2 + element.nameRange.count), name))
    }
    return edits
  }

  /// The only candidate with one wrong letter or another case; `nil` if there is none or a choice.
  func onlyRepair(of written: String, among candidates: [String]) -> String? {
    guard suggestionsLeft >= 0 else { return nil }
    let near = candidates.filter { EditDistance.between($0.utf8, written.lowercased().utf8, atMost: 1) != nil }
    return near.count == 1 ? near[0] : nil
  }

  /// The candidate that is probably meant: at most three letters are wrong, and most are right. A document with hundreds of
  /// wrong names is none that suggestions help.
  mutating func suggestion(for written: String, among candidates: some Sequence<String>) -> String? {
    suggestionsLeft -= 1
    guard suggestionsLeft >= 0, let nearest = EditDistance.nearest(to: written, among: candidates),
      EditDistance.between(written.lowercased().utf8, nearest.lowercased().utf8, atMost: 3) != nil
    else { return nil }
    return nearest
  }

  func names(_ names: some Sequence<Name>) -> [String] { names.map(\.spelling) }
}

extension RuleID {
  static let backendMultiplePolicies: RuleID = "backend-multiple-policies"
  static let baseNested: RuleID = "base-nested"
  static let conflictingAttributes: RuleID = "conflicting-attributes"
  static let duplicateSection: RuleID = "duplicate-section"
  static let expressionNotAllowed: RuleID = "expression-not-allowed"
  static let fragmentContainsSection: RuleID = "fragment-contains-section"
  static let headerNameInvalid: RuleID = "header-name-invalid"
  static let invalidAttributeValue: RuleID = "invalid-attribute-value"
  static let invalidChild: RuleID = "invalid-child"
  static let missingRequiredAttribute: RuleID = "missing-required-attribute"
  static let policyNotAllowedHere: RuleID = "policy-not-allowed-here"
  static let policyUsedTwice: RuleID = "policy-used-twice"
  static let unknownAttribute: RuleID = "unknown-attribute"
  static let unknownPolicy: RuleID = "unknown-policy"
  static let unsupportedOnGateway: RuleID = "unsupported-on-gateway"
}

extension Name {
  /// `id`, which every policy takes: error reports name the statement by it.
  static var statementID: Name { .id }
}
