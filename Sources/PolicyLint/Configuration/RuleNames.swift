/// What names in configurations and options mean: rules, their former names, and categories.
struct RuleNames {
  enum Meaning: Equatable {
    case rule(RuleID)
    case category(String)
  }

  private let rules: [RuleInfo]
  /// The categories that names can mean.
  let categories: [String]

  init(_ rules: [RuleInfo]) {
    self.rules = rules
    let isCustom = rules.contains { $0.category == RuleInfo.customCategory }
    categories = BuiltInPage.categories + (isCustom ? [RuleInfo.customCategory] : [])
  }

  /// The rule or category that a name means; `nil` if there is none.
  func meaning(of name: String) -> Meaning? {
    if let rule = rules.first(where: { $0.id.rawValue == name }) { return .rule(rule.id) }
    if categories.contains(name) { return .category(name) }
    return rules.first { $0.aliases.contains(name) }.map { .rule($0.id) }
  }

  /// Every name that means something today.
  var all: [String] { rules.map(\.id.rawValue) + categories }
}
