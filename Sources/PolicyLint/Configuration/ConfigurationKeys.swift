/// Every key that a configuration may have. The reader, the JSON Schema and `--print-config` all go by this.
struct ConfigurationKeys: Sendable {
  private let rules: [RuleInfo]

  /// The keys where these are the rules.
  init(rules: [RuleInfo]) {
    self.rules = rules
  }

  /// The keys of the whole file.
  var all: [ConfigurationKey] {
    [
      ConfigurationKey(
        "version", "The version of this format.", .version, standard: "1"),
      ConfigurationKey(
        "root", "Whether files of this name in folders above are left alone.", .boolean, standard: "false"),
      ConfigurationKey(
        "extends",
        "What this configuration builds on: presets (recommended, security, all) and files, relative to this one.",
        .list(.text(noun: "preset or file"))),
      ConfigurationKey("rules", "The severity and the options of rules and categories.", .mapping(ruleKeys)),
      ConfigurationKey(
        "overrides", "What holds for some files only; of several that do the later one wins.",
        .list(.mapping(overrideKeys))),
      ConfigurationKey("files", "Which files are read in folders.", .mapping(fileKeys)),
      ConfigurationKey(
        "scopes", "Where policies are attached, by patterns for their paths; the first match counts.",
        .table(Self.scope)),
      ConfigurationKey("gateway", "The gateway that runs the policies.", Self.gateway),
      ConfigurationKey("format", "The style of `policylint format`.", .mapping(Self.formatKeys)),
      ConfigurationKey(
        "named-values", "The named values that there are, so that others can be reported.",
        .either(mapping: Self.namedValueKeys, other: .list(.text(noun: "name or file")))),
      ConfigurationKey(
        "fragments", "The policy fragments that there are, so that others can be reported.",
        .either(mapping: Self.fragmentKeys, other: .list(.pattern))),
      ConfigurationKey(
        "custom-rules", "Rules of your own: folders of pages, or single pages, relative to this file.",
        .list(.text(noun: "folder or file"))),
      ConfigurationKey("suppressions", "How comments turn rules off.", .mapping(Self.suppressionKeys)),
    ]
  }

  private var overrideKeys: [ConfigurationKey] {
    [
      ConfigurationKey("files", "Patterns for the files, relative to this folder.", .list(.pattern), isRequired: true),
      ConfigurationKey("rules", "The severity and the options of rules and categories.", .mapping(ruleKeys)),
      ConfigurationKey("scope", "Where the policies are attached.", Self.scope),
      ConfigurationKey("gateway", "The gateway that runs the policies.", Self.gateway),
      ConfigurationKey("format", "The style of `policylint format`.", .mapping(Self.formatKeys)),
    ]
  }

  private var fileKeys: [ConfigurationKey] {
    [
      ConfigurationKey("include", "The files to read, instead of those whose names tell their kind.", .list(.pattern)),
      ConfigurationKey("exclude", "Files and folders to pass over.", .list(.pattern)),
    ]
  }

  // MARK: Rules

  private static let level = ConfigurationShape.choice(noun: "severity", words: RuleLevel.names.map(\.name))

  private var ruleKeys: [ConfigurationKey] {
    var keys = RuleNames(rules).categories.map {
      ConfigurationKey($0, "All rules of the category \($0) that are on.", Self.level)
    }
    for rule in rules {
      let shape = ConfigurationShape.either(mapping: Self.keys(of: rule), other: Self.level)
      let standard = rule.isOnByDefault ? rule.severity.rawValue : "off"
      keys.append(ConfigurationKey(rule.id.rawValue, rule.title + ".", shape, standard: standard))
      for name in rule.aliases where !keys.contains(where: { $0.name == name }) {
        keys.append(ConfigurationKey(name, "The former name of `\(rule.id.rawValue)`.", shape, isFormer: true))
      }
    }
    return keys
  }

  private static func keys(of rule: RuleInfo) -> [ConfigurationKey] {
    var keys = [
      ConfigurationKey("severity", "How bad a finding is, or `off`.", level, standard: rule.severity.rawValue)
    ]
    // What keeps a document from being read at all is not up to anybody.
    if rule.isIgnorable {
      keys.append(
        ConfigurationKey(
          "ignorable", "Whether a comment in a policy can turn the rule off.", .boolean, standard: "true"))
    }
    for option in rule.options {
      keys.append(
        ConfigurationKey(option.name, option.summary, option.shape, standard: option.standard.text))
    }
    return keys
  }

  // MARK: Words

  static let scope = ConfigurationShape.choice(noun: "scope", words: PolicyScope.allCases.map(\.name))
  static let gateway = ConfigurationShape.choice(noun: "gateway", words: PolicyGateway.allCases.map(\.name))

  /// The version of the format that is understood.
  static let version = 1

  static let formatKeys: [ConfigurationKey] = {
    let standard = FormatOptions()
    return [
      ConfigurationKey(
        "indent", "What a level is indented by.",
        .choice(noun: "indent", words: FormatOptions.Indent.names.map(\.name)), standard: "4"),
      ConfigurationKey(
        "max-width", "The columns that a line with attributes may have.", .integer(FormatOptions.widths),
        standard: String(standard.maxWidth)),
      ConfigurationKey(
        "line-ending", "How lines end.", words("line ending", FormatOptions.LineEnding.self),
        standard: standard.lineEnding.rawValue),
      ConfigurationKey(
        "expressions", "How the C# of expressions is written in XML.",
        words("flavour of expressions", FormatOptions.Expressions.self), standard: standard.expressions.rawValue),
      ConfigurationKey(
        "csharp", "How far the C# of expressions is formatted.", words("way to format C#", FormatOptions.CSharp.self),
        standard: standard.csharp.rawValue),
    ]
  }()

  private static func words<Choice: RawRepresentable<String> & CaseIterable>(
    _ noun: String, _ type: Choice.Type
  ) -> ConfigurationShape {
    .choice(noun: noun, words: Choice.allCases.map(\.rawValue))
  }

  private static let namedValueKeys = [
    ConfigurationKey("names", "The names; `*` stands for any characters.", .list(.text(noun: "name"))),
    ConfigurationKey(
      "files", "Files that list names, one a line, relative to this file.", .list(.text(noun: "file"))),
  ]

  private static let fragmentKeys = [
    ConfigurationKey(
      "names", "The ids of fragments that come from elsewhere; `*` stands for any characters.",
      .list(.text(noun: "name"))),
    ConfigurationKey("files", "Patterns for the files of fragments, relative to this folder.", .list(.pattern)),
  ]

  private static let suppressionKeys = [
    ConfigurationKey(
      "require-reason", "Whether a comment that gives no reason suppresses nothing.", .boolean, standard: "false")
  ]
}

extension RuleOption {
  /// What its values may be in a configuration.
  var shape: ConfigurationShape {
    let word: ConfigurationShape = words.isEmpty ? .text(noun: "text") : .choice(noun: "value here", words: words)
    return switch kind {
    case .integer: .integer(range)
    case .boolean: .boolean
    case .text: word
    case .list: .list(word)
    }
  }
}

extension RuleOptionValue {
  /// As it is written in YAML.
  var text: String {
    switch self {
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .text(let text): YAMLText.scalar(text)
    case .list(let texts): "[" + texts.map(YAMLText.scalar).joined(separator: ", ") + "]"
    }
  }
}
