/// A rule's page for a terminal: the Markdown as it is, headings and code set apart.
public struct RulePageText: Sendable {
  /// The page, with what is known of the rule in its second line.
  public let text: String

  /// The page of a rule.
  public init(_ rule: RuleInfo, isColored: Bool) {
    var facts = [rule.id.rawValue, rule.category, "severity \(rule.severity.rawValue)"]
    facts.append("confidence \(rule.confidence.rawValue)")
    if !rule.isOnByDefault { facts.append("off by default") }
    var lines = Self.lines(of: rule.bodyText, facts: facts.joined(separator: " · "), Style(isColored: isColored))
    if let url = rule.helpURL { lines += ["", url] }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The page of a policy.
  public init(_ policy: PolicyPage, isColored: Bool) {
    text = Self.lines(of: policy.text, facts: nil, Style(isColored: isColored)).joined(separator: "\n") + "\n"
  }

  private static func lines(of page: String, facts: String?, _ style: Style) -> [String] {
    var isInCode = false
    var facts = facts
    var lines: [String] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isFence = line.hasPrefix("```")
      if isFence { isInCode.toggle() }
      if isInCode || isFence {
        lines.append(style.apply(.dim, line))
      } else if line.hasPrefix("#") {
        lines.append(style.apply(.bold, line))
        if let line = facts { lines.append(style.apply(.cyan, line)) }
        facts = nil
      } else {
        lines.append(line)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
