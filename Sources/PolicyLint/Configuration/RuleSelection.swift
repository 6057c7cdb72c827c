/// Which rules run: what the configuration says, and above it what the command line asks for.
public struct RuleSelection: Sendable {
  /// A name that means neither a rule nor a category.
  public struct UnknownName: Error, Sendable {
    /// The reason, with what was probably meant.
    public let message: String
  }

  /// How closely a name picks a rule; the closer one wins.
  private enum Closeness: Int, Comparable {
    case none, all, category, rule

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a list of names picks.
  private struct Names: Sendable {
    var rules: Set<RuleID> = []
    var categories: Set<String> = []
    var all = false

    func closeness(to rule: RuleInfo) -> Closeness {
      if rules.contains(rule.id) { return .rule }
      if categories.contains(rule.category) { return .category }
      return all ? .all : .none
    }
  }

  private let builtIn: [RuleInfo]
  private let selected: Names?
  private let added: Names
  private let ignored: Names

  /// A selection by names of rules and categories, and `all`.
  ///
  /// - Parameters:
  ///   - select: the only ones to run; `nil` for those that the configuration has on.
  ///   - extend: ones to run besides.
  ///   - ignore: ones not to run; a rule that is selected by its own name runs though its category is ignored.
  ///   - rules: the rules there are; users' own count only for what names mean.
  /// - Throws: `UnknownName` for the first name that means nothing.
  public init(select: [String]?, extend: [String], ignore: [String], rules: [RuleInfo]) throws(UnknownName) {
    builtIn = rules.filter(\.isBuiltIn)
    if let select {
      selected = try Self.names(select, rules)
    } else {
      selected = nil
    }
    added = try Self.names(extend, rules)
    ignored = try Self.names(ignore, rules)
  }

  /// The rules to run under a configuration, its own among them, and the severity each reports with.
  public func severities(under configuration: Configuration) -> [RuleID: Severity] {
    var severities: [RuleID: Severity] = [:]
    let own = configuration.customRuleInfos
    for rule in own.isEmpty ? builtIn : builtIn + own {
      let (isOn, severity, _) = configuration.level(of: rule)
      var runs = isOn
      // A category never brings in what is off by default, unless the configuration turned it on.
      let isOffered = isOn || rule.isOnByDefault
      var closeness = Closeness.none
      if let selected {
        closeness = selected.closeness(to: rule)
        runs = closeness == .rule || closeness == .all || closeness == .category && isOffered
      }
      let addition = added.closeness(to: rule)
      if addition == .rule || addition == .all || addition == .category && isOffered {
        runs = true
        closeness = max(closeness, addition)
      }
      let refusal = ignored.closeness(to: rule)
      if refusal != .none, refusal >= closeness { runs = false }
      if runs { severities[rule.id] = severity }
    }
    return severities
  }

  private static func names(_ names: [String], _ rules: [RuleInfo]) throws(UnknownName) -> Names {
    let known = RuleNames(rules)
    var result = Names()
    for name in names {
      switch known.meaning(of: name) {
      case .rule(let rule): result.rules.insert(rule)
      case .category(let category): result.categories.insert(category)
      case nil where name == "all": result.all = true
      case nil:
        let hint = Suggestion.text(for: name, among: known.all + ["all"])
        throw UnknownName(message: "there is no rule or category `\(name)`" + (hint ?? ""))
      }
    }
    return result
  }
}

extension Configuration {
  /// Whether a rule is on, the severity it has when it is, and where that was said last.
  func level(of rule: RuleInfo) -> (isOn: Bool, severity: Severity, place: ConfigurationPlace?) {
    var isOn = rule.isOnByDefault
    var severity = rule.severity
    var place: ConfigurationPlace?
    for layer in general {
      if let preset = layer.preset {
        let isOnNow = preset.value.isOn(rule, before: isOn)
        let isReset = preset.value == .recommended && severity != rule.severity
        if isOnNow != isOn || isReset { place = preset.place }
        if isReset { severity = rule.severity }
        isOn = isOnNow
      }
      if let level = layer.categories[rule.category] {
        switch level.value {
        case .off: isOn = false
        case .severity(let chosen):
          severity = chosen
          // A category never brings in what is off by default.
          isOn = isOn || rule.isOnByDefault
        }
        place = level.place
      }
      if let level = layer.rules[rule.id] {
        switch level.value {
        case .off: isOn = false
        case .severity(let chosen): (isOn, severity) = (true, chosen)
        }
        place = level.place
      }
    }
    return (isOn, severity, place)
  }
}
