/// Writes what holds for one file as a configuration, with where each value comes from as comments.
public struct ConfigurationPrinter: Sendable {
  private let configuration: Configuration
  private let rules: [RuleInfo]
  private let path: [UInt8]
  private let folder: [UInt8]
  private var lines: [String] = []

  /// A printer of what holds for a file, by its absolute path.
  ///
  /// What is written means the same as a configuration in `folder`, an absolute path: patterns are written relative to it.
  public init(_ configuration: Configuration, rules: [RuleInfo], for path: [UInt8], in folder: [UInt8]) {
    self.configuration = configuration.resolved(for: path)
    self.rules = rules + configuration.customRuleInfos
    self.path = path
    self.folder = folder
  }

  /// The configuration, as YAML that the reader reads.
  public var text: String {
    var printer = self
    printer.write()
    return printer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines = ["version: \(ConfigurationKeys.version)", "# All that holds is said here.", "root: true"]
    writeCustomRules()
    writeRules()
    writeFiles()
    writePlace()
    writeFormat()
    writeNames()
    lines.append("suppressions:")
    let reason = configuration.last(\.requiresReason)
    add(2, "require-reason: \(reason?.value ?? false)", reason?.place)
  }

  /// Adds a line with where its value was said.
  private mutating func add(_ indent: Int, _ text: String, _ place: ConfigurationPlace?) {
    let origin = place.map { ReportedPlace.text($0) } ?? "default"
    lines.append(String(repeating: " ", count: indent) + text + "  # " + origin)
  }

  private enum ReportedPlace {
    /// A comment ends with its line, whatever the file is called.
    static func text(_ place: ConfigurationPlace) -> String { PathText.printable(place.text) }
  }

  // MARK: Rules

  private mutating func writeCustomRules() {
    let own = configuration.layers.flatMap(\.customRules)
    if own.isEmpty { return }
    lines.append("custom-rules:")
    for rule in own { add(2, "- " + YAMLText.scalar(PathText.printable(relative(rule.value.location))), rule.place) }
  }

  private mutating func writeRules() {
    lines.append("rules:")
    let options = configuration.layers.map(\.options)
    for rule in rules {
      let (isOn, severity, place) = configuration.level(of: rule)
      let level = isOn ? severity.rawValue : "off"
      let ignorable = configuration.last { $0.ignorable[rule.id] }
      guard !rule.options.isEmpty || ignorable != nil else {
        add(2, "\(rule.id.rawValue): \(level)", place)
        continue
      }
      lines.append("  \(rule.id.rawValue):")
      add(4, "severity: \(level)", place)
      if let ignorable { add(4, "ignorable: \(ignorable.value)", ignorable.place) }
      for option in rule.options {
        let chosen = options.last { $0[rule.id]?[option.name] != nil }?[rule.id]?[option.name]
        add(4, "\(option.name): \((chosen?.value ?? option.standard).text)", chosen?.place)
      }
    }
  }

  // MARK: Files

  private mutating func writeFiles() {
    let included = configuration.last(\.included)
    let excluded = configuration.layers.flatMap(\.excluded)
    lines.append("files:")
    if let included { writePatterns("include", included, indent: 2) }
    if !excluded.isEmpty { writePatterns("exclude", excluded, indent: 2) }
  }

  private mutating func writePatterns(_ key: String, _ patterns: [Located<PathPattern>], indent: Int) {
    lines.append(String(repeating: " ", count: indent) + "\(key):")
    for pattern in patterns {
      if let text = pattern.value.text(in: folder) {
        add(indent + 2, "- " + YAMLText.scalar(text), pattern.place)
      } else {
        // It can match nothing below the folder.
        add(indent + 2, "# \(PathText.printable(pattern.value.text)) is about other folders,", pattern.place)
      }
    }
  }

  private mutating func writePlace() {
    if let scope = configuration.locatedScope(of: path) {
      lines.append("scopes:")
      add(2, "\(YAMLText.scalar(escapedPath)): \(scope.value.name)", scope.place)
    }
    let gateway = configuration.last(\.gateway)
    if let gateway { add(0, "gateway: \(gateway.value.name)", gateway.place) }
  }

  /// The file as a pattern that matches it and nothing else.
  private var escapedPath: String {
    let special = Set("*?[]{}\\!".utf8)
    let relative = PathText.bytes(of: relative(path))
    let bytes = relative.flatMap { special.contains($0) ? [ASCII.backslash, $0] : [$0] }
    return "/" + PathText.printable(PathText.encode(bytes))
  }

  private mutating func writeFormat() {
    lines.append("format:")
    let options = configuration.format.options
    let indent = FormatOptions.Indent.names.first { $0.1 == options.indent }?.name ?? "4"
    let values = [
      "indent": indent, "max-width": String(options.maxWidth), "line-ending": options.lineEnding.rawValue,
      "expressions": options.expressions.rawValue, "csharp": options.csharp.rawValue,
    ]
    for key in ConfigurationKeys.formatKeys {
      guard let value = values[key.name] else { continue }
      add(2, "\(key.name): \(value)", configuration.last { $0.formatPlaces[key.name] })
    }
  }

  private mutating func writeNames() {
    writeTexts("named-values", configuration.layers.compactMap(\.namedValues))
    let files = configuration.layers.flatMap(\.fragmentFiles)
    let names = configuration.layers.compactMap(\.fragments).flatMap { $0 }
    guard !files.isEmpty || !names.isEmpty else { return }
    lines.append("fragments:")
    if !names.isEmpty {
      lines.append("  names:")
      for name in names { add(4, "- " + YAMLText.scalar(name.value), name.place) }
    }
    if !files.isEmpty { writePatterns("files", files, indent: 2) }
  }

  private mutating func writeTexts(_ key: String, _ lists: [[Located<String>]]) {
    if lists.isEmpty { return }
    lines.append("\(key):")
    let texts = lists.flatMap { $0 }
    if texts.isEmpty { lines[lines.count - 1] += " []" }
    for text in texts { add(2, "- " + YAMLText.scalar(text.value), text.place) }
  }

  /// An absolute path as it is written in the folder.
  private func relative(_ path: [UInt8]) -> String {
    guard path.count > folder.count + 1, path.starts(with: folder), path[folder.count] == ASCII.slash else {
      return PathText.encode(path)
    }
    return PathText.encode(Array(path[(folder.count + 1)...]))
  }
}

extension PathPattern {
  /// The pattern as it is written in another folder, an absolute path; `nil` if it can match nothing there.
  func text(in folder: [UInt8]) -> String? {
    let folder = folder == [ASCII.slash] ? [] : folder
    if folder == base { return text }
    if base.count > folder.count, base.starts(with: folder), base[folder.count] == ASCII.slash {
      let prefix = PathText.encode(Array(base[folder.count...]))
      let isAnchored = text.dropLast().contains("/")
      return prefix + (isAnchored ? (text.hasPrefix("/") ? "" : "/") : "/**/") + text
    }
    guard folder.count > base.count, folder.starts(with: base), folder[base.count] == ASCII.slash else { return nil }
    // A name matches at any depth, and so does what starts with any depth.
    if !text.dropLast().contains("/") || text.hasPrefix("**/") { return text }
    let way = PathText.encode(Array(folder[(base.count + 1)...])) + "/"
    let written = text.hasPrefix("/") ? String(text.dropFirst()) : text
    return written.hasPrefix(way) ? "/" + written.dropFirst(way.count) : nil
  }
}
