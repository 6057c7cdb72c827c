/// A rule's page for a terminal: the Markdown as it is, headings and code set apart.
public struct RulePageText: Sendable {
  /// The page, with what is known of the rule in its second line.
  public let text: String

  /// The page of a rule.
  public init(_ rule: RuleInfo, isColored: Bool) {
    let style = Style(isColored: isColored)
    var facts = [rule.id.rawValue, rule.category, "severity \(rule.severity.rawValue)"]
    facts.append("confidence \(rule.confidence.rawValue)")
    if !rule.isOnByDefault { facts.append("off by default") }
    let factLine = facts.joined(separator: " · ")
    var isInCode = false
    var hasFacts = false
    var lines: [String] = []
    for line in rule.bodyText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isFence = line.hasPrefix("```")
      if isFence { isInCode.toggle() }
      if isInCode || isFence {
        lines.append(style.apply(.dim, line))
      } else if line.hasPrefix("#") {
        lines.append(style.apply(.bold, line))
        if !hasFacts { lines.append(style.apply(.cyan, factLine)) }
        hasFacts = true
      } else {
        lines.append(line)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if let url = rule.helpURL { lines += ["", url] }
    text = lines.joined(separator: "\n") + "\n"
  }
}
