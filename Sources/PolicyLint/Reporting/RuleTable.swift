/// The list of all rules.
public struct RuleTable: Sendable {
  private let rules: [RuleInfo]

  /// The list of these rules, in their order.
  public init(_ rules: [RuleInfo]) {
    self.rules = rules
  }

  /// A table for people: id, severity, whether it is on by default, category and title.
  public func text(isColored: Bool) -> String {
    let style = Style(isColored: isColored)
    let idWidth = rules.map(\.id.rawValue.count).max() ?? 0
    let categoryWidth = rules.map(\.category.count).max() ?? 0
    var text = ""
    for rule in rules {
      let severity = rule.isOnByDefault ? rule.severity.rawValue : "off"
      text += style.apply(.bold, Self.pad(rule.id.rawValue, idWidth)) + "  "
      text += style.apply(rule.isOnByDefault ? Style.ink(rule.severity) : .dim, Self.pad(severity, 7)) + "  "
      text += Self.pad(rule.category, categoryWidth) + "  " + rule.title + "\n"
    }
    return text
  }

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
