/// Writes the generated Swift files: the table that `Vocabulary` parses, the pages that `explain` shows, and the names.
struct TableWriter {
  private var lines: [String] = []
  private var names: Set<String> = ["id"]

  /// The generated files by path below `Sources/PolicyLint`.
  static func files(for policies: [PolicyFile]) -> [String: String] {
    var table = TableWriter()
    for policy in policies { table.add(policy) }
    let pages = policies.map(page).joined(separator: "\n")
    return [
      "Vocabulary/VocabularyTable.swift": source(
        "VocabularyTable", "What APIM accepts, as rows that `VocabularyParser` reads.",
        table.lines.joined(separator: "\n")),
      "Vocabulary/VocabularyPages.swift": source(
        "VocabularyPages", "What the pages of the policies say in words, as lines that `PolicyPage` reads.", pages),
      "Document/KnownNames.swift": source(
        "KnownNames", "The names of every element and attribute that APIM knows, one a line.",
        table.names.sorted().joined(separator: "\n")) + constants(table.names.sorted()),
    ]
  }

  /// The names as constants that the compiler knows: the numbers are the places in the list, from 1 on.
  private static func constants(_ names: [String]) -> String {
    let lines = names.enumerated().map { index, name in
      "  static var \(identifier(of: name)): Name { Name(known: \(index + 1)) }  // \(name)\n"
    }
    return "\nextension Name {\n" + lines.joined() + "}\n"
  }

  /// `validate-jwt` as `validateJwt`.
  private static func identifier(of name: String) -> String {
    let words = name.split { $0 == "-" || $0 == ":" }
    let text = words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return text == "for" ? "`for`" : text
  }

  private static func source(_ type: String, _ summary: String, _ text: String) -> String {
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    return """
      // swift-format-ignore-file
      // Generated from the data files in `policies/` by `swift run embed-policies`; a test compares them.

      /// \(summary)
      enum \(type) {
        static let all: StaticString = #\"\"\"
      \(indented.joined(separator: "\n"))
          \"\"\"#
      }

      """
  }

  // MARK: rows

  private mutating func row(_ cells: String?...) {
    lines.append(cells.map { $0.flatMap { $0.isEmpty ? nil : $0 } ?? "-" }.joined(separator: "|"))
  }

  private func mask(_ words: [String]?, of all: [String]) -> String? {
    words.map { words in String(all.indices.filter { words.contains(all[$0]) }.reduce(0) { $0 | 1 << $1 }) }
  }

  private func flags(required: String?, source: String?, expression: String? = nil) -> String {
    var flags = ""
    if required == "true" { flags += "r" }
    if required == "disputed" { flags += "d" }
    if source == "vscode" || source == "toolkit" || source == "emulator" { flags += "u" }
    switch expression {
    case "true": flags += "x"
    case "false": flags += "n"
    case "disputed": flags += "q"
    default: break
    }
    return flags
  }

  private mutating func add(_ policy: PolicyFile) {
    row(
      "P", policy.name, policy.status, mask(policy.sections, of: PolicyReader.sections),
      mask(policy.sectionsElsewhere, of: PolicyReader.sections), mask(policy.scopes, of: PolicyReader.scopes),
      mask(policy.scopesElsewhere, of: PolicyReader.scopes), mask(policy.gateways, of: PolicyReader.gateways),
      policy.oncePer)
    add(policy.element, depth: 0)
    if !policy.liquidFilters.isEmpty { row("L", policy.liquidFilters.joined(separator: ",")) }
  }

  private mutating func add(_ element: ElementData, depth: Int) {
    names.insert(element.name)
    var flags = flags(required: element.required, source: element.source)
    if element.isPolicy { flags += "p" }
    if element.isOpen { flags += "o" }
    if element.contentsRequired { flags += "c" }
    row(
      "E", String(depth), element.name, flags, element.max == "unbounded" ? nil : element.max,
      element.maxElsewhere.map(String.init), element.missingRule, element.countRule, element.childRule,
      element.contents,
      element.contentsList.joined(separator: ","), element.contentsElsewhere.joined(separator: ","),
      element.contentsExcept.joined(separator: ","))
    add(element.condition)
    if let text = element.text { value("T", nil, text) }
    for attribute in element.attributes {
      names.insert(attribute.name)
      value("A", attribute, attribute.value)
      add(attribute.condition)
    }
    for group in element.groups {
      row("G", group.kind, group.disputed ? "d" : nil, group.rule, group.members.joined(separator: ","))
    }
    if let order = element.order {
      row("O", order.enforced ? "e" : nil, order.names.joined(separator: ","), order.anywhere.joined(separator: ","))
    }
    for child in element.children { add(child, depth: depth + 1) }
  }

  private mutating func value(_ kind: String, _ attribute: AttributeData?, _ value: ValueData) {
    let flags = flags(required: value.required, source: value.source, expression: value.expression)
    row(
      kind, attribute?.name, value.type, flags + (value.isExact ? "t" : ""), value.min.map(String.init),
      value.minElsewhere.map(String.init), value.max.map(String.init), value.maxElsewhere.map(String.init),
      value.result,
      value.valueRule, value.values.joined(separator: ","), value.also.joined(separator: ","), attribute?.defaultValue,
      mask(attribute?.gateways, of: PolicyReader.gateways), attribute?.missingRule)
  }

  private mutating func add(_ condition: ConditionData?) {
    guard let condition else { return }
    row("C", condition.kind, condition.attribute, condition.test, condition.values.joined(separator: ","))
  }

  // MARK: pages

  private static func page(_ policy: PolicyFile) -> String {
    var lines = ["= \(policy.name)|\(policy.title)|\(policy.category)|\(policy.source)"]
    lines += policy.facts.map { "* \($0)" }
    for disagreement in policy.disagreements {
      lines.append("? \(disagreement.about)")
      lines += disagreement.claims.map { "- \($0.source): \($0.claim)" }
    }
    return lines.joined(separator: "\n")
  }
}
