/// Every built-in rule, as embedded when the package was built (`Tools/embed-catalog`). Nothing is parsed at run time.
public enum Catalog {
  /// The rules, by id.
  public static let rules: [RuleInfo] = makeRules()

  /// The start of the address below which `rules/` can be read in a browser, with a final slash.
  public static let home: String? = nil

  /// The rule with an id or a former name.
  public static func rule(_ name: RuleID) -> RuleInfo? { index(of: name).map { rules[$0] } }

  /// The rules of a category, by id; none if there is no such category.
  public static func rules(inCategory category: String) -> [RuleInfo] { rules.filter { $0.category == category } }

  /// The categories that have a rule, in the order in which they are shown.
  public static let categories: [String] = BuiltInPage.categories.filter { category in
    rules.contains { $0.category == category }
  }

  /// The place in `rules` of the rule with an id or a former name.
  static func index(of name: RuleID) -> Int? {
    var low = 0
    var high = rules.count
    while low < high {
      let middle = (low + high) / 2
      if rules[middle].id < name { low = middle + 1 } else { high = middle }
    }
    if low < rules.count, rules[low].id == name { return low }
    return rules.firstIndex { $0.aliases.contains(name.rawValue) }
  }
}
