/// Reads `.policylint.yml`: the only place that knows its keys.
public struct ConfigurationReader: Sendable {
  private let rules: [RuleInfo]

  /// The name of the file, looked for upward from each linted file.
  public static let fileName = ".policylint.yml"

  /// More than this is no configuration.
  public static let sizeLimit = 1 << 20

  /// The version of the format that is understood.
  static let version = 1

  /// A reader that knows these rules.
  public init(rules: [RuleInfo]) {
    self.rules = rules
  }

  /// Reads one file. Patterns in it are relative to `folder`, an absolute path without a slash at its end.
  ///
  /// `path` is the file as it is to be printed. Throws every mistake of the file at once.
  public func read(_ bytes: [UInt8], path: String, folder: [UInt8]) throws(ConfigurationError) -> Configuration {
    var document = try ConfigurationDocument(bytes, path: path)
    var configuration = Configuration()
    if let root = document.root {
      document.members(of: root, "the configuration") { document, key, value in
        switch key {
        case "version": Self.readVersion(value, &document)
        case "root": configuration.isRoot = document.bool(value) ?? false
        case "rules": readLevels(value, &document, &configuration)
        case "files": Self.readFiles(value, &document, folder, &configuration)
        case "scopes": Self.readScopes(value, &document, folder, &configuration)
        case "gateway": configuration.gateway = document.choice(value, "gateway", Self.gateways)
        case "format": Self.readFormat(value, &document, &configuration)
        default: return ["version", "root", "rules", "files", "scopes", "gateway", "format"]
        }
        return nil
      }
    }
    try document.finish()
    return configuration
  }

  private static func readVersion(_ value: ConfigurationNode, _ document: inout ConfigurationDocument) {
    guard let number = document.integer(value), number != version else { return }
    let reason = number > version ? "; a newer policylint may" : ""
    document.report(value, "this version of policylint reads configurations of version \(version)\(reason)")
  }

  private func readLevels(
    _ value: ConfigurationNode, _ document: inout ConfigurationDocument, _ configuration: inout Configuration
  ) {
    var levels = Configuration.RuleLevels()
    document.members(of: value, "`rules`") { document, key, value in
      let names = RuleNames(rules)
      guard let meaning = names.meaning(of: key) else { return names.all }
      guard let level = document.choice(value, "severity", Self.levels) else { return nil }
      switch meaning {
      case .rule(let rule): levels.rules[rule] = level
      case .category(let category): levels.categories[category] = level
      }
      return nil
    }
    configuration.levels = [levels]
  }

  private static func readFiles(
    _ value: ConfigurationNode, _ document: inout ConfigurationDocument, _ folder: [UInt8],
    _ configuration: inout Configuration
  ) {
    document.members(of: value, "`files`") { document, key, value in
      switch key {
      case "include": configuration.included = patterns(value, &document, folder)
      case "exclude": configuration.excluded = patterns(value, &document, folder)
      default: return ["include", "exclude"]
      }
      return nil
    }
  }

  private static func readScopes(
    _ value: ConfigurationNode, _ document: inout ConfigurationDocument, _ folder: [UInt8],
    _ configuration: inout Configuration
  ) {
    document.members(of: value, "`scopes`") { document, key, value in
      guard let scope = document.choice(value, "scope", scopes) else { return nil }
      guard let pattern = PathPattern(key, base: folder) else {
        document.report(value.key ?? value, "`\(key)` is no pattern that could match a path")
        return nil
      }
      configuration.scopes.append(Configuration.ScopeAssignment(pattern: pattern, scope: scope))
      return nil
    }
  }

  private static func readFormat(
    _ value: ConfigurationNode, _ document: inout ConfigurationDocument, _ configuration: inout Configuration
  ) {
    document.members(of: value, "`format`") { document, key, value in
      switch key {
      case "indent": configuration.format.indent = document.choice(value, "indent", FormatOptions.Indent.names)
      case "max-width":
        let width = document.integer(value)
        if let width, !FormatOptions.widths.contains(width) {
          document.report(
            value, "the width must be from \(FormatOptions.widths.lowerBound) to \(FormatOptions.widths.upperBound)")
        }
        configuration.format.maxWidth = width
      case "line-ending": configuration.format.lineEnding = document.choice(value, "line ending", named())
      case "expressions": configuration.format.expressions = document.choice(value, "flavour of expressions", named())
      case "csharp": configuration.format.csharp = document.choice(value, "way to format C#", named())
      default: return ["indent", "max-width", "line-ending", "expressions", "csharp"]
      }
      return nil
    }
  }

  /// The cases of an enumeration by their names.
  private static func named<Choice: RawRepresentable<String> & CaseIterable>() -> [(name: String, Choice)] {
    Choice.allCases.map { (name: $0.rawValue, $0) }
  }

  private static func patterns(
    _ value: ConfigurationNode, _ document: inout ConfigurationDocument, _ folder: [UInt8]
  ) -> [PathPattern] {
    document.list(value).compactMap { item in
      guard let text = document.string(item) else { return nil }
      if text.hasPrefix("!") {
        document.report(item, "a pattern that starts with `!` is not understood here; list what is meant instead")
        return nil
      }
      let pattern = PathPattern(text, base: folder)
      if pattern == nil { document.report(item, "`\(text)` is no pattern that could match a path") }
      return pattern
    }
  }

  private static let levels: [(name: String, RuleLevel)] =
    [("off", .off)] + Severity.allCases.reversed().map { ($0.rawValue, .severity($0)) }
  private static let scopes = PolicyScope.allCases.map { (name: $0.name, $0) }
  private static let gateways = PolicyGateway.allCases.map { (name: $0.name, $0) }
}
