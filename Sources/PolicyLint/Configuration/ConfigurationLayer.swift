/// What one part of a configuration says: a file without its overrides, one override, or a preset.
///
/// What is empty or `nil` is left to the layers below.
struct ConfigurationLayer: Sendable {
  /// A scope for the files that a pattern matches.
  struct ScopeAssignment: Sendable {
    var pattern: PathPattern
    var scope: Located<PolicyScope>
  }

  /// The files that the layer is about; `nil` for all.
  var files: [PathPattern]?
  /// A ready-made choice of rules, on which the levels below build.
  var preset: Located<RulePreset>?
  /// The levels of all rules of a category.
  var categories: [String: Located<RuleLevel>] = [:]
  /// The levels of single rules.
  var rules: [RuleID: Located<RuleLevel>] = [:]
  /// The options of single rules, by name.
  var options: [RuleID: [String: Located<RuleOptionValue>]] = [:]
  /// Whether comments can turn single rules off.
  var ignorable: [RuleID: Located<Bool>] = [:]
  /// The files that are read in folders; `nil` for those that `DocumentKind` knows.
  var included: [Located<PathPattern>]?
  /// What is passed over in folders.
  var excluded: [Located<PathPattern>] = []
  /// Scopes, the first that matches counts.
  var scopes: [ScopeAssignment] = []
  /// The scope of every file.
  var scope: Located<PolicyScope>?
  /// The gateway that runs the policies.
  var gateway: Located<PolicyGateway>?
  /// The style of `format`.
  var format = FormatChoices()
  /// Where each choice of the style was made, by key.
  var formatPlaces: [String: ConfigurationPlace] = [:]
  /// Names of named values, and patterns of them; `nil` if the layer declares none.
  var namedValues: [Located<String>]?
  /// Names of fragments, and patterns of them; `nil` if the layer declares none.
  var fragments: [Located<String>]?
  /// Files of fragments.
  var fragmentFiles: [Located<PathPattern>] = []
  /// Whether a comment that gives no reason suppresses nothing.
  var requiresReason: Located<Bool>?
  /// Rules of the user's own.
  var customRules: [Located<CustomRule>] = []
}

/// What a configuration says of a rule or a category.
enum RuleLevel: Sendable, Hashable {
  case off
  case severity(Severity)

  /// As configurations write it.
  var name: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }

  static let names: [(name: String, RuleLevel)] =
    [("off", .off)] + Severity.allCases.reversed().map { ($0.rawValue, .severity($0)) }
}

/// A ready-made choice of rules.
enum RulePreset: String, Sendable, CaseIterable {
  /// What runs without any configuration.
  case recommended
  /// Besides what runs anyway, every rule about security.
  case security
  /// Every rule.
  case all

  /// Whether a rule is on, given whether it is without the preset.
  func isOn(_ rule: RuleInfo, before: Bool) -> Bool {
    switch self {
    case .recommended: rule.isOnByDefault
    case .security: before || rule.category == "security"
    case .all: true
    }
  }
}
