/// A rule as SARIF describes it to those who see its results.
struct SARIFRule {
  private let rule: RuleInfo

  /// A rule with more tags loses some of them.
  private static let tagLimit = 10
  private static let nameLimit = 255

  init(_ rule: RuleInfo) {
    self.rule = rule
  }

  func write(to object: inout JSONWriter) {
    object.member("id", rule.id.rawValue)
    if !rule.aliases.isEmpty {
      object.key("deprecatedIds")
      object.array(rule.aliases) { writer, alias in writer.string(alias) }
    }
    object.member("name", String(name.prefix(Self.nameLimit)))
    object.text("shortDescription", SARIFText.clipped(rule.title))
    object.text("fullDescription", SARIFText.clipped(rule.summary))
    if let url = rule.helpURL { object.member("helpUri", url) }
    object.key("help")
    object.object { help in
      help.member("text", plainHelp)
      help.member("markdown", rule.bodyText)
    }
    object.key("defaultConfiguration")
    object.object { configuration in
      configuration.member("enabled", rule.isOnByDefault)
      configuration.member("level", SARIFReporter.level(rule.severity))
    }
    object.key("properties")
    object.object { properties in
      properties.key("tags")
      properties.array(tags.prefix(Self.tagLimit)) { writer, tag in writer.string(tag) }
      properties.member("precision", rule.confidence == .high ? "high" : "medium")
      properties.member("problem.severity", problemSeverity)
      if let score = securitySeverity { properties.member("security-severity", score) }
    }
  }

  /// `inverted-any-check` as SARIF wants names: `InvertedAnyCheck`.
  private var name: String {
    rule.id.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private var tags: [String] { [rule.category, "azure-api-management"] }

  private var problemSeverity: String {
    switch rule.severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }

  /// How bad it is where it is about security, on the scale of CVSS: an error is high there, a warning medium; what is not
  /// quite sure counts a little less.
  private var securitySeverity: String? {
    guard rule.category == "security" else { return nil }
    switch (rule.severity, rule.confidence) {
    case (.error, .high): return "8.8"
    case (.error, .medium): return "7.5"
    case (.warning, .high): return "6.5"
    case (.warning, .medium): return "5.0"
    case (.info, _): return "3.0"
    }
  }

  /// The page without its samples, for viewers that know no Markdown: what the rule is about and why.
  private var plainHelp: String {
    var lines: [Substring] = []
    for line in rule.bodyText.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "## Bad" { break }
      if line.hasPrefix("#") { continue }
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
