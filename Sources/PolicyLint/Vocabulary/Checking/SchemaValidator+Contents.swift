/// Children and text: known ones, their number and order.
extension SchemaValidator {
  mutating func checkContents(of id: ElementID, spec: Int, _ shape: ElementShape) {
    if shape.contents == .data, shape.children.isEmpty, shape.text >= 0 {
      checkTextExpression(of: id, text: Int(shape.text))
      return
    }
    var seen: UInt64 = 0
    childCounts.removeAll(keepingCapacity: true)
    for _ in shape.children { childCounts.append(0) }
    var holdsPolicy = false
    var holdsElement = false
    var textNode = -1
    var holdsExpression = false
    var next = document[id].firstChild
    while let index = next {
      let node = document.nodes[Int(index)]
      next = node.nextSibling
      switch node.kind {
      case .element:
        holdsElement = true
        let child = ElementID(Int(node.payload))
        let binding = schema[child]
        if binding.role == .statement || binding.role == .stranger { holdsPolicy = true }
        let place = Int(binding.child) - shape.children.lowerBound
        guard binding.child >= 0, childCounts.indices.contains(place) else { continue }
        seen |= 1 << UInt64(truncatingIfNeeded: place)
        childCounts[place] += 1
        if childCounts[place] > vocabulary.childShapes[Int(binding.child)].max {
          checkCount(of: child, spec: Int(binding.child), count: childCounts[place], in: id)
        }
      case .text, .cdata:
        if textNode < 0 { textNode = Int(index) }
        if node.payload >= 0 { holdsExpression = true }
      case .comment, .processingInstruction: break
      }
    }
    checkMissingChildren(of: id, shape, seen: seen)
    if shape.text >= 0 {
      checkText(of: id, shape, node: textNode, holdsExpression: holdsExpression, holdsElement: holdsElement)
    } else if textNode >= 0, shape.contents != .data {
      checkStrayText(textNode, in: id, vocabulary.elements[spec])
    }
    if shape.contentsRequired, !holdsPolicy, textNode < 0, !holdsElement {
      let allowed = vocabulary.elements[spec].allowed
      let takes = shape.contents == .list ? ValueChecker.list(names(allowed), "and") : "policies"
      report(
        .invalidChild, document[id].nameRange, "`\(document.nameString(id))` is empty", help: "it holds \(takes)",
        kind: .substance)
    }
    if shape.hasEnforcedOrder, holdsElement, let order = vocabulary.elements[spec].order { checkOrder(of: id, order) }
  }

  private func hasChild(_ id: ElementID) -> Bool { document.children(of: id).contains { _ in true } }

  // MARK: number

  private mutating func checkCount(of child: ElementID, spec: Int, count: Int32, in parent: ElementID) {
    let max = vocabulary.childShapes[spec].max
    guard count == max &+ 1 else { return }
    let name = document.nameString(child)
    // Sections and `base` have rules of their own.
    let owner = document[parent].name
    if owner == .policies || document[child].name == .base { return }
    let tolerated = vocabulary.children[spec].maxElsewhere
    let total = document.children(of: parent).count { document[$0].name == document[child].name }
    if let tolerated, total <= Int(tolerated) { return }
    let most = tolerated ?? max
    report(
      vocabulary.children[spec].countRule ?? .invalidChild, document[child].nameRange,
      most == 1
        ? "`\(document.nameString(parent))` has more than one `\(name)`"
        : "`\(document.nameString(parent))` has \(total) `\(name)`, and at most \(most) are allowed", kind: .substance)
  }

  private mutating func checkMissingChildren(of id: ElementID, _ shape: ElementShape, seen: UInt64) {
    var missing = (shape.requiredChildren | shape.conditionalChildren) & ~seen
    // By rule of their own, which says in one finding all that is missing.
    var joined: [(rule: RuleID, names: [String], help: String?)] = []
    while missing != 0 {
      let child = vocabulary.children[shape.children.lowerBound + missing.trailingZeroBitCount]
      missing &= missing - 1
      let isRequired = child.condition.map { holds($0, on: id) } ?? true
      guard isRequired, !hasMisspelled(child.name, in: id) else { continue }
      let (name, help) = (child.name.spelling, child.condition.map(because))
      guard let rule = child.missingRule else {
        reportMissing([name], of: id, .invalidChild, help: help)
        continue
      }
      if let index = joined.firstIndex(where: { $0.rule == rule }) {
        joined[index].names.append(name)
      } else {
        joined.append((rule, [name], help))
      }
    }
    for group in joined { reportMissing(group.names, of: id, group.rule, help: group.help) }
  }

  private mutating func reportMissing(_ names: [String], of id: ElementID, _ rule: RuleID, help: String?) {
    let list = names.map { "no `\($0)`" }.joined(separator: " and ")
    report(
      rule, document[id].nameRange,
      "`\(document.nameString(id))` has \(list), which \(names.count == 1 ? "is" : "are") required", help: help,
      kind: .substance)
  }

  /// Whether a child that its parent does not know is almost called so; it is reported by itself.
  private mutating func hasMisspelled(_ name: Name, in id: ElementID) -> Bool {
    for child in document.children(of: id) where schema[child].role == .stranger {
      if suggestion(for: document.nameString(child), among: [name.spelling]) != nil { return true }
    }
    return false
  }

  // MARK: text

  private mutating func checkText(
    of id: ElementID, _ shape: ElementShape, node: Int, holdsExpression: Bool, holdsElement: Bool
  ) {
    let text = Int(shape.text)
    if holdsExpression {
      checkTextExpression(of: id, text: text)
      return
    }
    guard node >= 0 else {
      if shape.isTextRequired, !holdsElement {
        report(
          vocabulary.texts[text].value.valueRule ?? .invalidChild, document[id].nameRange,
          "`\(document.nameString(id))` is empty", kind: .substance)
      }
      return
    }
    if vocabulary.textShapes[text].type == .string || holdsElement { return }
    let node = document.nodes[node]
    if PlainValue.isRight(document.text, node.range, vocabulary.textShapes[text]) { return }
    // A text in pieces, with comments between them, is nothing to judge.
    guard node.nextSibling == nil, let range = document.visibleText(contentRange(of: node)) else { return }
    check(
      document.bytes(range), at: range, named: document[id].nameRange, on: id, as: vocabulary.texts[text].value)
  }

  private mutating func checkTextExpression(of id: ElementID, text: Int) {
    guard vocabulary.textShapes[text].isExpressionForbidden else { return }
    for index in document.childNodes(of: id) {
      let node = document.nodes[index]
      guard node.kind == .text, node.payload >= 0, document.expressions[Int(node.payload)].isWholeValue else {
        continue
      }
      let name = document.nameString(id)
      report(
        .expressionNotAllowed, document.expressions[Int(node.payload)].range, "`\(name)` takes no expression",
        help: "it is read when the policy is saved; a literal or a named value `{{name}}` may stand here")
    }
  }

  /// The text of a node; of a CDATA section what is inside.
  private func contentRange(of node: Node) -> ByteRange {
    guard node.kind == .cdata, node.range.count >= 12 else { return node.range }
    return ByteRange(node.range.start + 9, node.range.end - 3)
  }

  private mutating func checkStrayText(_ index: Int, in id: ElementID, _ element: ElementSpec) {
    let node = document.nodes[index]
    guard let range = document.visibleText(node.range) else { return }
    // No-break spaces are `typographic-characters`.
    if element.childRule == .duplicateSection || document.string(range).allSatisfy(\.isWhitespace) { return }
    // A template may put whole elements here.
    if node.payload < 0, LiteralPattern(document.bytes(range)).allFixed(ASCII.isSpace) { return }
    let name = document.nameString(id)
    let children = element.children.map { vocabulary.children[$0] }.filter(\.isDocumented).map(\.name)
    let takes: String
    switch element.contents {
    case .policies: takes = "it takes policies"
    case .list: takes = "it takes \(ValueChecker.list(names(element.allowed), "and"))"
    default:
      takes = children.isEmpty ? "it has no content" : "it takes \(ValueChecker.list(names(children), "and"))"
    }
    report(
      element.childRule ?? .invalidChild, range, "`\(name)` cannot contain text", help: takes,
      fixes: wrapFix(range, node, in: id, element), kind: .substance)
  }

  /// Puts the text into the one child that takes text.
  private func wrapFix(_ range: ByteRange, _ node: Node, in id: ElementID, _ element: ElementSpec) -> [Fix] {
    guard !hasChild(id), element.contents == .none, node.kind == .text else { return [] }
    let takers = element.children.filter { vocabulary.elements[Int(vocabulary.children[$0].element)].text >= 0 }
    guard element.children.count == 1, let only = takers.first else { return [] }
    let name = vocabulary.children[only].name.spelling
    return [
      Fix(
        title: "put it into `<\(name)>`", applicability: .safe,
        edits: [TextEdit(.at(range.start), "<\(name)>"), TextEdit(.at(range.end), "</\(name)>")])
    ]
  }

  // MARK: order

  private mutating func checkOrder(of id: ElementID, _ order: ChildOrder) {
    var highest = -1
    var ordered: [(child: ElementID, rank: Int)] = []
    var wrong: (child: ElementID, rank: Int)?
    var before: ElementID?
    for child in document.children(of: id) {
      guard let rank = order.names.firstIndex(of: document[child].name) else { continue }
      if rank < highest, wrong == nil {
        wrong = (child, rank)
        before = ordered.first { $0.rank > rank }?.child
      }
      highest = max(highest, rank)
      ordered.append((child, rank))
    }
    guard let wrong, let before else { return }
    let used = order.names.filter { name in ordered.contains { order.names[$0.rank] == name } }
    report(
      .invalidChild, document[wrong.child].nameRange,
      "`\(document.nameString(wrong.child))` has to stand before `\(document.nameString(before))`",
      help: "the order is \(used.map { "`\($0.spelling)`" }.joined(separator: ", "))",
      related: [RelatedPlace(range: document[before].nameRange, message: "this comes too early")],
      fixes: orderFix(ordered, in: id))
  }

  /// Puts the children into the places of each other; comments between them would lose theirs.
  private func orderFix(_ ordered: [(child: ElementID, rank: Int)], in id: ElementID) -> [Fix] {
    let hasComment = document.childNodes(of: id).contains { document.nodes[$0].kind == .comment }
    guard !hasComment else { return [] }
    let sorted = ordered.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    var edits: [TextEdit] = []
    for (place, entry) in zip(ordered, sorted) where place.child != entry.element.child {
      edits.append(TextEdit(document[place.child].range, document.string(document[entry.element.child].range)))
    }
    return [Fix(title: "put them in order", applicability: .safe, edits: edits)]
  }
}
