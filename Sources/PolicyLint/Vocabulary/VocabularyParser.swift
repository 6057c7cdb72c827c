/// Parses `VocabularyTable`, whose rows `Tools/embed-policies` writes: cells between bars, `-` for an empty one.
struct VocabularyParser {
  var policies: [PolicySpec] = []
  var elements: [ElementSpec] = []
  var children: [ChildSpec] = []
  var attributes: [AttributeSpec] = []
  var texts: [TextSpec] = []
  var groups: [GroupSpec] = []
  var policyOfName: [Int16] = []
  var liquidFilters: [String] = []

  private var cells = Cells()
  /// The elements around the current one, with the children found so far.
  private var open: [(element: ElementSpec.ID, children: [ChildSpec])] = []
  /// What a condition row belongs to: the last attribute or, if `nil`, the last element.
  private var lastAttribute: Int?
  private var rules: [RuleID] = []

  mutating func parse(_ table: StaticString) {
    policies.reserveCapacity(96)
    elements.reserveCapacity(320)
    children.reserveCapacity(320)
    attributes.reserveCapacity(512)
    table.withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        cells.split(bytes, from: start)
        row()
        start = cells.end + 1
      }
    }
    close(downTo: 0)
    link()
  }

  private mutating func row() {
    switch cells.kind {
    case UInt8(ascii: "P"): policyRow()
    case UInt8(ascii: "E"): elementRow()
    case UInt8(ascii: "T"): textRow()
    case UInt8(ascii: "A"): attributeRow()
    case UInt8(ascii: "C"): conditionRow()
    case UInt8(ascii: "G"): groupRow()
    case UInt8(ascii: "O"): orderRow()
    case UInt8(ascii: "L"): liquidFilters = cells.strings(1)
    default: assertionFailure("a row of no known kind")
    }
  }

  private mutating func policyRow() {
    close(downTo: 0)
    let status: PolicySpec.Status
    switch cells.first(of: 2) {
    case UInt8(ascii: "u"): status = .undocumented
    case UInt8(ascii: "r"): status = .retired
    default: status = .documented
    }
    let occurrence: PolicySpec.Occurrence
    switch cells.first(of: 8) {
    case UInt8(ascii: "s"): occurrence = .oncePerSection
    case UInt8(ascii: "d"): occurrence = .oncePerDocument
    default: occurrence = .any
    }
    policies.append(
      PolicySpec(
        name: cells.name(1), status: status, element: ElementSpec.ID(truncatingIfNeeded: elements.count),
        sections: cells.bits(3).map(SectionSet.init), sectionsElsewhere: SectionSet(bits: cells.bits(4) ?? 0),
        scopes: cells.bits(5).map(ScopeSet.init), scopesElsewhere: ScopeSet(bits: cells.bits(6) ?? 0),
        gateways: cells.bits(7).map(GatewaySet.init), occurrence: occurrence))
  }

  private mutating func elementRow() {
    let depth = cells.integer(1) ?? 0
    close(downTo: Int(depth))
    let id = ElementSpec.ID(truncatingIfNeeded: elements.count)
    let owner = Int16(truncatingIfNeeded: policies.count - 1)
    lastAttribute = nil
    if depth > 0 {
      open[open.count - 1].children.append(
        ChildSpec(
          name: cells.name(2), element: cells.has("p", in: 3) ? -1 : id, requirement: requirement(3),
          max: cells.integer(4), maxElsewhere: cells.integer(5), condition: nil, isDocumented: !cells.has("u", in: 3),
          missingRule: rule(6), countRule: rule(7)))
    }
    // A child that is a policy has its description there.
    if depth > 0, cells.has("p", in: 3) { return }
    var element = ElementSpec(name: cells.name(2), policy: depth == 0 ? owner : -1, owner: owner, contents: .none)
    switch (cells.first(of: 9), cells.length(of: 9)) {
    case (UInt8(ascii: "d"), _): element.contents = .data
    case (UInt8(ascii: "p"), _): element.contents = .policies
    case (UInt8(ascii: "l"), _): element.contents = .list
    default: break
    }
    element.contentsRequired = cells.has("c", in: 3)
    element.isOpen = cells.has("o", in: 3)
    element.childRule = rule(8)
    element.allowed = cells.names(10)
    element.allowedElsewhere = cells.names(11)
    element.excepted = cells.names(12)
    element.attributes = attributes.count..<attributes.count
    element.groups = groups.count..<groups.count
    elements.append(element)
    open.append((id, []))
  }

  /// Ends the elements that are nested deeper than `depth`; their children become a range.
  private mutating func close(downTo depth: Int) {
    while open.count > depth {
      let (element, found) = open.removeLast()
      elements[Int(element)].children = children.count..<children.count + found.count
      children += found
    }
  }

  private mutating func textRow() {
    let index = Int16(truncatingIfNeeded: texts.count)
    texts.append(
      TextSpec(
        requirement: requirement(3), value: value(), isDocumented: !cells.has("u", in: 3),
        isExact: cells.has("t", in: 3)))
    elements[elements.count - 1].text = index
  }

  private mutating func attributeRow() {
    lastAttribute = attributes.count
    attributes.append(
      AttributeSpec(
        name: cells.name(1), requirement: requirement(3), value: value(), condition: nil,
        defaultValue: cells.string(12), gateways: cells.bits(13).map(GatewaySet.init),
        isDocumented: !cells.has("u", in: 3), missingRule: rule(14)))
    let element = elements.count - 1
    elements[element].attributes = elements[element].attributes.lowerBound..<attributes.count
  }

  private func requirement(_ cell: Int) -> Requirement {
    if cells.has("r", in: cell) { return .required }
    return cells.has("d", in: cell) ? .disputed : .optional
  }

  private mutating func value() -> ValueSpec {
    let use: ValueSpec.ExpressionUse =
      if cells.has("x", in: 3) {
        .allowed
      } else if cells.has("n", in: 3) {
        .forbidden
      } else {
        cells.has("q", in: 3) ? .disputed : .unstated
      }
    return ValueSpec(
      type: cells.string(2).flatMap(ValueType.init) ?? .string, values: cells.strings(10), also: cells.strings(11),
      min: cells.integer(4), minElsewhere: cells.integer(5), max: cells.integer(6), maxElsewhere: cells.integer(7),
      expression: use, result: cells.string(8).flatMap(ExpressionResult.init), valueRule: rule(9))
  }

  private mutating func conditionRow() {
    let test: Condition.Test
    switch cells.first(of: 3) {
    case UInt8(ascii: "i"): test = .equals
    case UInt8(ascii: "c"): test = .contains
    default: test = .present
    }
    let condition = Condition(
      isUnless: cells.first(of: 1) == UInt8(ascii: "u"), attribute: cells.name(2), test: test, values: cells.strings(4))
    if let lastAttribute {
      attributes[lastAttribute].condition = condition
    } else {
      // The element that was just begun stands on the stack itself, unless it is a policy of its own.
      let isOnStack = open.last.map { Int($0.element) == elements.count - 1 && $0.children.isEmpty } ?? false
      let parent = open.count - (isOnStack ? 2 : 1)
      let child = open[parent].children.count - 1
      open[parent].children[child].condition = condition
    }
  }

  private mutating func groupRow() {
    guard let kind = cells.string(1).flatMap(GroupSpec.Kind.init) else { return assertionFailure("a group of no kind") }
    let members = cells.strings(4)
    groups.append(
      GroupSpec(
        kind: kind, members: members.filter { $0 != "#text" }.map { Name($0.utf8) },
        includesText: members.contains("#text"), isDisputed: cells.has("d", in: 2), rule: rule(3)))
    let element = elements.count - 1
    elements[element].groups = elements[element].groups.lowerBound..<groups.count
  }

  private mutating func orderRow() {
    elements[elements.count - 1].order = ChildOrder(
      names: cells.names(2), anywhere: cells.names(3), isEnforced: cells.has("e", in: 1))
  }

  /// Rules are few and named often; one string serves all.
  private mutating func rule(_ cell: Int) -> RuleID? {
    guard let name = cells.string(cell) else { return nil }
    if let known = rules.first(where: { $0.rawValue == name }) { return known }
    rules.append(RuleID(rawValue: name))
    return rules[rules.count - 1]
  }

  /// Fills in what could not be known before all policies were read.
  private mutating func link() {
    var highest = 0
    for policy in policies { highest = max(highest, Int(policy.name.id)) }
    policyOfName = [Int16](repeating: -1, count: highest + 1)
    for (index, policy) in policies.enumerated() {
      policyOfName[Int(policy.name.id)] = Int16(truncatingIfNeeded: index)
    }
    for index in children.indices where children[index].element < 0 {
      let policy = policyOfName[Int(children[index].name.id)]
      assert(policy >= 0, "\(children[index].name.spelling) is no policy")
      children[index].element = policies[Int(policy)].element
    }
  }
}

/// The cells of one row of the table.
private struct Cells {
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Where each cell ends; a cell starts behind the end before it.
  private var ends: [Int] = []
  private var start = 0
  /// The offset of the row's line end.
  private(set) var end = 0

  mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    self.start = start
    ends.removeAll(keepingCapacity: true)
    end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "|") { ends.append(end) }
      end += 1
    }
    ends.append(end)
  }

  /// A cell without its marks; `nil` if it is empty or not there.
  private func cell(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard index < ends.count else { return nil }
    let from = index == 0 ? start : ends[index - 1] + 1
    let slice = bytes[from..<ends[index]]
    return slice.count == 1 && slice.first == UInt8(ascii: "-") ? nil : slice
  }

  var kind: UInt8 { bytes[start] }

  func first(of index: Int) -> UInt8? { cell(index)?.first }

  func length(of index: Int) -> Int { cell(index)?.count ?? 0 }

  func has(_ flag: Unicode.Scalar, in index: Int) -> Bool { cell(index)?.contains(UInt8(ascii: flag)) ?? false }

  func string(_ index: Int) -> String? { cell(index).map { String(decoding: $0, as: UTF8.self) } }

  func name(_ index: Int) -> Name { cell(index).map { Name($0) } ?? .unknown }

  func integer(_ index: Int) -> Int32? {
    guard let digits = cell(index) else { return nil }
    var value: Int32 = 0
    for digit in digits { value = value &* 10 &+ Int32(digit &- UInt8(ascii: "0")) }
    return value
  }

  func bits(_ index: Int) -> UInt8? { integer(index).map { UInt8(truncatingIfNeeded: $0) } }

  func strings(_ index: Int) -> [String] {
    guard let list = cell(index) else { return [] }
    return list.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
  }

  func names(_ index: Int) -> [Name] {
    guard let list = cell(index) else { return [] }
    return list.split(separator: UInt8(ascii: ",")).map { Name($0) }
  }
}
