/// What an element takes, and what its parts take, as lines of Markdown.
struct ElementOutline {
  private(set) var lines: [String] = []
  private let vocabulary = Vocabulary.shared

  init(_ element: ElementSpec) {
    if !element.attributes.isEmpty {
      lines += ["", "## Attributes", ""]
      for index in element.attributes { lines.append(item(vocabulary.attributes[index], indent: "")) }
    }
    for index in element.groups { lines.append("- \(sentence(vocabulary.groups[index]))") }
    if let text = vocabulary.text(of: element) { lines += ["", "## Text", "", "- " + description(of: text.value)] }
    guard !element.children.isEmpty || element.contents != .none else { return }
    lines += ["", "## Children", ""]
    addChildren(of: element, indent: "")
  }

  private mutating func addChildren(of element: ElementSpec, indent: String) {
    switch element.contents {
    case .none: break
    case .data: lines.append("\(indent)- any content, which is data")
    case .policies:
      let except = element.excepted.isEmpty ? "" : " except \(list(element.excepted.map(\.spelling)))"
      lines.append("\(indent)- any policy\(except)")
    case .list: lines.append("\(indent)- policies: \(list(element.allowed.map(\.spelling)))")
    }
    for index in element.children {
      let child = vocabulary.children[index]
      let spec = vocabulary.elements[Int(child.element)]
      lines.append("\(indent)- `\(child.name.spelling)`" + notes(of: child, spec))
      guard spec.policy < 0 else { continue }
      let deeper = indent + "    "
      for index in spec.attributes { lines.append(item(vocabulary.attributes[index], indent: deeper)) }
      for index in spec.groups { lines.append("\(deeper)- \(sentence(vocabulary.groups[index]))") }
      addChildren(of: spec, indent: deeper)
    }
    if let order = element.order, order.isEnforced {
      lines.append("\(indent)- in this order: \(list(order.names.map(\.spelling)))")
    }
  }

  private func notes(of child: ChildSpec, _ spec: ElementSpec) -> String {
    var notes: [String] = []
    switch child.requirement {
    case .required: notes.append("required")
    case .disputed: notes.append("required according to its page, not by others")
    case .optional: break
    }
    if let condition = child.condition { notes.append(words(condition)) }
    if child.max == nil { notes.append("any number") }
    if let max = child.max, max > 1 { notes.append("at most \(child.maxElsewhere ?? max)") }
    if spec.policy >= 0 { notes.append("a policy") }
    if let text = vocabulary.text(of: spec), spec.policy < 0 { notes.append("text: " + description(of: text.value)) }
    if !child.isDocumented { notes.append("not on its page") }
    return notes.isEmpty ? "" : ": " + notes.joined(separator: "; ")
  }

  private func item(_ attribute: AttributeSpec, indent: String) -> String {
    var notes = [description(of: attribute.value)]
    switch attribute.requirement {
    case .required: notes.insert("required", at: 0)
    case .disputed: notes.insert("required according to its page, not by others", at: 0)
    case .optional: break
    }
    if let condition = attribute.condition { notes.append(words(condition)) }
    if let value = attribute.defaultValue { notes.append("default `\(value)`") }
    if let gateways = attribute.gateways {
      notes.append("only on \(gateways.members.map(\.name).joined(separator: ", "))")
    }
    if !attribute.isDocumented { notes.append("not on its page") }
    return "\(indent)- `\(attribute.name.spelling)`: " + notes.joined(separator: "; ")
  }

  private func words(_ condition: Condition) -> String {
    let attribute = "`\(condition.attribute.spelling)`"
    let values = ValueChecker.list(condition.values)
    switch (condition.test, condition.isUnless) {
    case (.present, _): return "required with \(attribute)"
    case (.equals, false): return "required with \(values) as \(attribute)"
    case (.equals, true): return "required, but not with \(values) as \(attribute)"
    case (.contains, _): return "required, but not with \(values) in \(attribute)"
    }
  }

  private func sentence(_ group: GroupSpec) -> String {
    let members = list(group.members.map(\.spelling)) + (group.includesText ? ", text" : "")
    switch group.kind {
    case .oneOf: return "exactly one of \(members)"
    case .atMostOne: return "at most one of \(members)"
    case .anyOf: return "one or more of \(members)"
    }
  }

  private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  /// A type with its bounds and what is said of expressions.
  private func description(of value: ValueSpec) -> String {
    var words = value.type == .enumeration ? list(value.values) : value.type.rawValue
    switch (value.min, value.max) {
    case (let min?, let max?): words += " from \(min) to \(max)"
    case (let min?, nil): words += " of \(min) or more"
    case (nil, let max?): words += " of \(max) or less"
    case (nil, nil): break
    }
    if !value.also.isEmpty { words += " (also \(list(value.also)))" }
    switch value.expression {
    case .allowed: words += ", or an expression"
    case .forbidden: words += ", no expression"
    case .unstated, .disputed: break
    }
    return words
  }
}
