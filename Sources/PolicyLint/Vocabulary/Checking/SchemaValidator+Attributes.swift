/// Attributes: known ones, right values, what is missing, what excludes each other.
extension SchemaValidator {
  mutating func checkAttributes(of id: ElementID, _ binding: DocumentSchema.Binding, _ shape: ElementShape) {
    let spec = Int(binding.spec)
    var seen: UInt64 = 0
    var isMisspelled = false
    for index in document[id].attributes {
      let name = document.attributes[Int(index)].name
      var found = -1
      if name != .unknown {
        for candidate in shape.attributes where vocabulary.attributeShapes[candidate].name == name {
          found = candidate
          break
        }
      }
      if found >= 0 {
        seen |= 1 << UInt64(truncatingIfNeeded: found - shape.attributes.lowerBound)
        checkValue(of: Int(index), on: id, spec: found)
      } else if !(name == .statementID && binding.role == .statement) {
        if checkUnknownAttribute(Int(index), on: id, spec: spec) { isMisspelled = true }
      }
    }
    var missing = (shape.requiredAttributes | shape.conditionalAttributes) & ~seen
    while missing != 0 {
      let candidate = shape.attributes.lowerBound + missing.trailingZeroBitCount
      missing &= missing - 1
      if isRequired(candidate, on: id) { reportMissing(candidate, on: id, spec: spec, hasMisspelling: isMisspelled) }
    }
    for group in shape.groups where !isSatisfied(group, on: id) {
      checkGroup(group, on: id, spec: spec, isMisspelled: isMisspelled)
    }
  }

  /// Whether a group has the number of members that it asks for; said without looking closely.
  private func isSatisfied(_ index: Int, on id: ElementID) -> Bool {
    let group = vocabulary.groupShapes[index]
    if group.isDisputed { return true }
    // Children may be repeated, and text may be split: those need a closer look.
    if group.includesText { return false }
    var count = 0
    for index in document[id].attributes {
      let name = document.attributes[Int(index)].name
      if name != .unknown, vocabulary.groupMembers[group.members].contains(name) { count += 1 }
    }
    switch group.kind {
    case .anyOf: return count > 0
    case .oneOf: return count == 1 && document[id].firstChild == nil
    case .atMostOne: return count == 0 || (count == 1 && document[id].firstChild == nil)
    }
  }

  // MARK: values

  private mutating func checkValue(of index: Int, on id: ElementID, spec: Int) {
    let attribute = document.attributes[index]
    let shape = vocabulary.attributeShapes[spec]
    if shape.hasGateways { checkGateways(of: attribute, spec: spec) }
    let range = attribute.valueRange
    if attribute.expression >= 0 {
      if shape.value.isExpressionForbidden {
        reportExpression(range, of: document.string(attribute.nameRange), on: id)
      }
      return
    }
    if PlainValue.isRight(document.text, range, shape.value) { return }
    if shape.value.type == .enumeration,
      PlainValue.isOne(of: vocabulary.attributes[spec].value.values, document.text, range)
    {
      return
    }
    check(
      document.bytes(range), at: range, named: attribute.nameRange, on: id,
      as: vocabulary.attributes[spec].value)
  }

  private mutating func checkGateways(of attribute: Attribute, spec: Int) {
    guard let gateway = origin.gateway, let gateways = vocabulary.attributes[spec].gateways,
      !gateways.contains(gateway)
    else { return }
    report(
      .unsupportedOnGateway, attribute.nameRange,
      "`\(document.string(attribute.nameRange))` is not available on the \(gateway.name) gateway",
      help: "it is on \(ValueChecker.list(gateways.members.map(\.name), "and"))")
  }

  mutating func reportExpression(_ range: ByteRange, of name: String, on id: ElementID) {
    report(
      .expressionNotAllowed, range, "`\(name)` of `\(document.nameString(id))` takes no expression",
      help: "it is read when the policy is saved; a literal or a named value `{{name}}` may stand here")
  }

  /// Checks a literal value or text at `range`; what is an expression in part is for another rule.
  mutating func check(
    _ raw: ArraySlice<UInt8>, at range: ByteRange, named nameRange: ByteRange, on id: ElementID,
    as spec: ValueSpec
  ) {
    if Self.holdsExpression(raw) { return }
    let isEscaped = raw.contains(ASCII.ampersand)
    let value = isEscaped ? Array(EntityDecoding.decodedString(raw).utf8)[...] : raw
    guard let problem = ValueChecker.problem(of: value, as: spec) else { return }
    if SyntaxNotation.isChoice(value, spec) || (origin.isDocumentation && SyntaxNotation.isDescription(value)) {
      isSketch = true
      return
    }
    let isHeader = spec.type == .headerName || spec.type == .headerNameOrAny
    var fixes: [Fix] = []
    if let replacement = problem.replacement {
      // Other words are refused as they are, or read without regard to case; a method is sent as it stands.
      let isSent = spec.type == .httpMethod || spec.type == .httpMethodOrAny
      fixes = [
        Fix(
          title: "write `\(replacement)`", applicability: isSent ? .unsafe : .safe,
          edits: [TextEdit(range, replacement)])
      ]
    }
    report(
      spec.valueRule ?? (isHeader ? .headerNameInvalid : .invalidAttributeValue), range,
      "`\(document.string(nameRange))` \(problem.complaint)",
      help: problem.help, severity: problem.severity, fixes: fixes, kind: .substance)
  }

  /// Whether `@(` or `@{` stands in a value.
  static func holdsExpression(_ value: ArraySlice<UInt8>) -> Bool {
    var index = value.startIndex
    while let at = value[index...].firstIndex(of: ASCII.at) {
      index = at + 1
      if index < value.endIndex, value[index] == ASCII.openParenthesis || value[index] == ASCII.openBrace {
        return true
      }
    }
    return false
  }

  // MARK: unknown

  /// Reports an attribute that its element does not know; whether it looks like a misspelled one.
  private mutating func checkUnknownAttribute(_ index: Int, on id: ElementID, spec: Int) -> Bool {
    let attribute = document.attributes[index]
    let written = document.string(attribute.nameRange)
    // Namespaces are XML's own business, and a template fills in names as well as values.
    if written == "xmlns" || written.hasPrefix("xmlns:") || written.hasPrefix("xml:") { return false }
    if LiteralPattern(Array(written.utf8)[...]).hasHoles { return false }
    let element = vocabulary.elements[spec]
    let owner = document.nameString(id)
    let rule = element.childRule ?? .unknownAttribute
    if let child = element.children.first(where: { vocabulary.children[$0].name == attribute.name }),
      attribute.name != .unknown
    {
      report(
        rule, attribute.nameRange, "`\(owner)` has no attribute `\(written)`",
        help: "`\(written)` is a child: write `<\(written)>…</\(written)>` inside",
        fixes: moveFix(attribute, into: id, as: written, spec: child))
      return false
    }
    let candidates = element.attributes.map { vocabulary.attributes[$0] }.filter {
      document.attribute($0.name, of: id) == nil
    }
    let nearest = suggestion(for: written, among: candidates.map(\.name.spelling))
    var fixes: [Fix] = []
    if let right = onlyRepair(of: written, among: names(candidates.map(\.name))) {
      fixes = [
        Fix(
          title: "write `\(right)`", applicability: .safe, edits: [TextEdit(attribute.nameRange, right)])
      ]
    }
    let documented = element.attributes.map { vocabulary.attributes[$0] }.filter(\.isDocumented)
    let known = documented.isEmpty ? "it has none" : "it has \(ValueChecker.list(names(documented.map(\.name)), "and"))"
    let question = nearest.map { "; did you mean `\($0)`?" } ?? ""
    report(
      rule, attribute.nameRange, "`\(owner)` has no attribute `\(written)`\(question)", help: known, fixes: fixes)
    return nearest != nil
  }

  /// Makes an attribute the child that it should have been, where nothing else is in the element.
  private func moveFix(_ attribute: Attribute, into id: ElementID, as name: String, spec: Int) -> [Fix] {
    let element = document[id]
    let target = vocabulary.elements[Int(vocabulary.children[spec].element)]
    guard target.text >= 0, element.firstChild == nil, attribute.quote != 0 else { return [] }
    let child = "<\(name)>\(document.string(attribute.valueRange))</\(name)>"
    // The blank before the attribute goes with it.
    let taken = TextEdit(ByteRange(attribute.nameRange.start - 1, attribute.valueRange.end + 1), "")
    let added: TextEdit
    if element.endTag == nil {
      let tag = document.bytes(element.startTag)
      guard tag.suffix(2).elementsEqual([ASCII.slash, ASCII.greater]) else { return [] }
      let slash = element.startTag.end - 2
      let start = slash > taken.range.end && ASCII.isSpace(document.text[slash - 1]) ? slash - 1 : slash
      added = TextEdit(ByteRange(start, element.startTag.end), ">\(child)</\(document.nameString(id))>")
    } else {
      added = TextEdit(.at(element.startTag.end), child)
    }
    return [Fix(title: "make it a child `\(name)`", applicability: .unsafe, edits: [taken, added])]
  }

  // MARK: missing

  /// Whether an attribute has to be there, as far as the literal values beside it tell.
  private func isRequired(_ spec: Int, on id: ElementID) -> Bool {
    if let condition = vocabulary.attributes[spec].condition { return holds(condition, on: id) }
    return vocabulary.attributes[spec].requirement == .required
  }

  /// Whether a condition asks for what it belongs to. What an expression or a named value gives is not known.
  func holds(_ condition: Condition, on id: ElementID) -> Bool {
    guard let attribute = document.attribute(condition.attribute, of: id) else {
      // An attribute that is not there has its default value.
      let spec = schema.spec(of: id).flatMap { vocabulary.attribute(condition.attribute, of: $0) }
      guard condition.isUnless else { return false }
      guard let value = spec?.defaultValue else { return true }
      return !condition.values.contains(value)
    }
    if condition.test == .present { return !condition.isUnless }
    let value = document.bytes(attribute.valueRange)
    if attribute.expression >= 0 || Self.holdsExpression(value) { return false }
    let pattern = LiteralPattern(value)
    let test =
      switch condition.test {
      case .contains: condition.values.contains { Self.contains(value, $0) }
      default: condition.values.contains { pattern.canBe($0) }
      }
    if pattern.hasHoles { return false }
    return test != condition.isUnless
  }

  private static func contains(_ value: ArraySlice<UInt8>, _ part: String) -> Bool {
    String(decoding: value, as: UTF8.self).contains(part)
  }

  private mutating func reportMissing(_ index: Int, on id: ElementID, spec: Int, hasMisspelling: Bool) {
    let missing = vocabulary.attributes[index]
    let name = missing.name.spelling
    let owner = document.nameString(id)
    // An attribute with almost that name was reported already.
    if hasMisspelling, isMisspelled(missing.name, on: id, spec: spec) { return }
    var help: String?
    var fixes: [Fix] = []
    if let general = document.attribute(.statementID, of: id), missing.value.type == .resourceID {
      help = "`id` only names the statement for error reports; did you mean `\(name)`?"
      fixes = [
        Fix(title: "write `\(name)`", applicability: .unsafe, edits: [TextEdit(general.nameRange, name)])
      ]
    } else if let condition = missing.condition {
      help = because(condition)
    } else if missing.value.type == .enumeration {
      help = "it is \(ValueChecker.list(missing.value.values))"
    }
    report(
      missing.missingRule ?? .missingRequiredAttribute, document[id].nameRange,
      "`\(owner)` has no `\(name)`, which is required", help: help, fixes: fixes, kind: .substance)
  }

  private mutating func isMisspelled(_ name: Name, on id: ElementID, spec: Int) -> Bool {
    let known = vocabulary.elements[spec].attributes.map { vocabulary.attributes[$0].name }
    for index in document[id].attributes {
      let attribute = document.attributes[Int(index)]
      guard !known.contains(attribute.name) else { continue }
      if suggestion(for: document.string(attribute.nameRange), among: [name.spelling]) != nil { return true }
    }
    return false
  }

  func because(_ condition: Condition) -> String {
    let attribute = condition.attribute.spelling
    let values = ValueChecker.list(condition.values)
    switch (condition.test, condition.isUnless) {
    case (.present, _): return "it belongs to `\(attribute)`"
    case (.equals, true): return "only with \(values) as `\(attribute)` it may be missing"
    case (.equals, false): return "\(values) as `\(attribute)` asks for it"
    case (.contains, _): return "only with \(values) in `\(attribute)` it may be missing"
    }
  }

  // MARK: groups

  private mutating func checkGroup(_ index: Int, on id: ElementID, spec: Int, isMisspelled: Bool) {
    let group = vocabulary.groups[index]
    guard !group.isDisputed else { return }
    var present: [String] = []
    var places: [ByteRange] = []
    for index in document[id].attributes {
      let attribute = document.attributes[Int(index)]
      guard attribute.name != .unknown, group.members.contains(attribute.name) else { continue }
      present.append(attribute.name.spelling)
      places.append(attribute.nameRange)
    }
    var hasText = false
    for node in document.childNodes(of: id) {
      switch document.nodes[node].kind {
      case .element:
        let child = document.elements[Int(document.nodes[node].payload)]
        guard group.members.contains(child.name), !present.contains(child.name.spelling) else { continue }
        present.append(child.name.spelling)
        places.append(child.nameRange)
      case .text, .cdata: hasText = true
      default: break
      }
    }
    if group.includesText, hasText { present.append("its text") }
    let owner = document.nameString(id)
    if present.isEmpty, group.kind != .atMostOne {
      if isMisspelled {
        for member in group.members where self.isMisspelled(member, on: id, spec: spec) { return }
      }
      if isBroken, group.includesText || onlyChildren(group, spec: spec) { return }
      let members = ValueChecker.list(names(group.members)) + (group.includesText ? " or text" : "")
      report(
        group.rule ?? (onlyChildren(group, spec: spec) ? .invalidChild : .missingRequiredAttribute),
        document[id].nameRange, "`\(owner)` has no \(members)",
        help: group.kind == .oneOf ? "exactly one is needed" : "at least one is needed", kind: .substance)
    } else if present.count > 1, group.kind != .anyOf {
      reportConflict(group, present, places, on: id)
    }
  }

  private mutating func reportConflict(
    _ group: GroupSpec, _ present: [String], _ places: [ByteRange], on id: ElementID
  ) {
    // What is empty was left over and counts for nothing.
    let empty = document[id].attributes.contains { index in
      let attribute = document.attributes[Int(index)]
      return group.members.contains(attribute.name) && attribute.valueRange.isEmpty && present.count == 2
    }
    if empty { return }
    if origin.isDocumentation, document[id].attributes.contains(where: { isDescribed($0, in: group) }) {
      isSketch = true
      return
    }
    let words = present.map { $0 == "its text" ? $0 : "`\($0)`" }
    report(
      group.rule ?? .conflictingAttributes, places.last ?? document[id].nameRange,
      "`\(document.nameString(id))` has \(words.dropLast().joined(separator: ", ")) and \(words.last ?? "")",
      help: "only one of them may stand here",
      related: places.dropLast().map { RelatedPlace(range: $0, message: "the other one") }, kind: .substance)
  }

  /// Whether an attribute of a group has words for a value, as where documentation shows all that may stand there.
  private func isDescribed(_ index: Int32, in group: GroupSpec) -> Bool {
    let attribute = document.attributes[Int(index)]
    guard group.members.contains(attribute.name) else { return false }
    let value = document.bytes(attribute.valueRange)
    return SyntaxNotation.isDescription(value) || value.elementsEqual(document.bytes(attribute.nameRange))
  }

  private func onlyChildren(_ group: GroupSpec, spec: Int) -> Bool {
    let children = vocabulary.elements[spec].children.map { vocabulary.children[$0].name }
    return group.members.allSatisfy(children.contains)
  }
}
