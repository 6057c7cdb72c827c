extension LintSettings {
  /// Settings that run one rule on a sample of its page, with what the sample says of its surroundings.
  init(sample: RulePage.Sample, of rule: RuleInfo, own rules: CustomRules? = nil) {
    let settings = sample.settings
    self.init(
      severities: [rule.id: rule.severity], scope: settings["scope"].flatMap { PolicyScope(name: $0) },
      gateway: settings["gateway"].flatMap { PolicyGateway(name: $0) })
    if let template = settings["template"] { urlTemplates = { _ in URLTemplate(template) } }
    customization.rules = rules
    customization.declared = DeclaredResources(
      namedValues: Self.names(settings["named-values"]), fragments: Self.names(settings["fragments"]))
    for option in rule.options {
      guard let text = settings[option.name] else { continue }
      customization.options[rule.id, default: [:]][option.name] = RuleOptionValue(text[...], of: option.kind)
    }
  }

  private static func names(_ text: String?) -> DeclaredNames? {
    text.map { text in
      var names = DeclaredNames()
      for name in text.split(separator: ",") { names.insert(String(name)) }
      return names
    }
  }
}

extension RulePage.Sample {
  /// The path that the sample is taken to be from.
  var path: String { settings["path"] ?? "sample.xml" }
}
