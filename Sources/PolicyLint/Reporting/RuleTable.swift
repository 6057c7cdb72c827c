/// The list of all rules.
public struct RuleTable: Sendable {
  private let rules: [RuleInfo]

  /// The list of these rules, in their order.
  public init(_ rules: [RuleInfo]) {
    self.rules = rules
  }

  /// A table for people: id, severity, whether it is on by default, fix, category and summary.
  public func text(isColored: Bool) -> String {
    let style = Style(isColored: isColored)
    let idWidth = rules.map(\.id.rawValue.count).max() ?? 0
    let categoryWidth = rules.map(\.category.count).max() ?? 0
    var text = ""
    for rule in rules {
      text += style.apply(.bold, Self.pad(rule.id.rawValue, idWidth)) + "  "
      text += style.apply(rule.isOnByDefault ? Style.ink(rule.severity) : .dim, Self.pad(rule.severity.rawValue, 7))
      text += "  " + Self.pad(Self.state(of: rule), 3) + "  " + Self.pad(Self.fix(of: rule), 6) + "  "
      text += Self.pad(rule.category, categoryWidth) + "  " + rule.summary + "\n"
    }
    return text
  }

  /// The page `docs/rules.md` (Markdown): a table for each category, ids linked to their pages.
  public var markdown: String {
    let on = rules.count(where: \.isOnByDefault)
    var lines = [
      "# Rules", "",
      "PolicyLint has \(rules.count) rules; \(on) of them run unless they are switched off. `policylint explain <id>` prints a"
        + " rule's page.", "",
      "This page is written by `make bless` from the pages below `rules/`. A fix is `safe` where what runs stays as it is, or",
      "where the document would have been refused; an `unsafe` one changes behaviour, and a person decides.",
    ]
    for category in Catalog.categories {
      let members = rules.filter { $0.category == category }
      if members.isEmpty { continue }
      lines += ["", "## \(category.prefix(1).uppercased() + category.dropFirst())", ""]
      lines += ["| rule | severity | default | fix | what it finds |", "| --- | --- | --- | --- | --- |"]
      lines += members.map { rule in
        let cells = [
          "[`\(rule.id.rawValue)`](../rules/\(rule.path))", rule.severity.rawValue, Self.state(of: rule),
          Self.fix(of: rule), rule.summary.replacing("|", with: "\\|"),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func state(of rule: RuleInfo) -> String { rule.isOnByDefault ? "on" : "off" }
  private static func fix(of rule: RuleInfo) -> String { rule.repair == .none ? "" : rule.repair.rawValue }

  /// One JSON object.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", 1)
      object.key("rules")
      object.array(rules) { writer, rule in writer.object { Self.write(rule, to: &$0) } }
    }
    return writer.bytes + [ASCII.lineFeed]
  }

  private static func write(_ rule: RuleInfo, to object: inout JSONWriter) {
    object.member("id", rule.id.rawValue)
    object.member("category", rule.category)
    object.member("severity", rule.severity.rawValue)
    object.member("confidence", rule.confidence.rawValue)
    object.member("enabled", rule.isOnByDefault)
    object.member("fix", rule.repair.rawValue)
    object.member("title", rule.title)
    object.member("summary", rule.summary)
    object.member("since", rule.since)
    object.key("aliases")
    object.array(rule.aliases) { writer, alias in writer.string(alias) }
    object.member("url", rule.helpURL)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
