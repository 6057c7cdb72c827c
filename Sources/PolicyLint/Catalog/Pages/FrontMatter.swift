/// Reads the front matter of a rule page: a small, strict part of YAML, one `key: value` a line.
struct FrontMatter {
  private(set) var data = RulePageData()
  private(set) var problems: [RulePageProblem] = []
  private var seen: Set<String> = []

  private static let required = ["id", "category", "severity", "confidence", "since"]

  /// Reads one line, counted from 1.
  mutating func read(_ line: Substring, number: Int) {
    let content = Self.withoutComment(line)
    if content.allSatisfy(\.isWhitespace) { return }
    guard let colon = content.firstIndex(of: ":"), content.first?.isWhitespace == false else {
      return report(number, 1, "expected `key: value`")
    }
    let key = String(content[..<colon])
    let rest = content[content.index(after: colon)...]
    let value = Self.trimmed(rest)
    let column = line.distance(from: line.startIndex, to: value.startIndex) + 1
    if !seen.insert(key).inserted { return report(number, 1, "`\(key)` stands here twice") }
    if value.isEmpty { return report(number, column, "`\(key)` has no value") }
    set(key, to: String(value), line: number, column: column)
  }

  /// To be called behind the last line.
  mutating func finish(line: Int) {
    for key in Self.required where !seen.contains(key) { report(line, 1, "`\(key)` is missing") }
  }

  private mutating func set(_ key: String, to value: String, line: Int, column: Int) {
    switch key {
    case "id":
      data.id = value
      if !Self.isIdentifier(value) { report(line, column, "`\(value)` is no lower-case-with-hyphens name") }
    case "category":
      data.category = value
      if !Self.isIdentifier(value) { report(line, column, "`\(value)` is no lower-case-with-hyphens name") }
    case "severity": data.severity = choice(value, of: Severity.self, line, column) ?? data.severity
    case "confidence": data.confidence = choice(value, of: Confidence.self, line, column) ?? data.confidence
    case "since":
      data.since = value
      let parts = value.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count != 3 || parts.contains(where: { UInt16($0) == nil }) {
        report(line, column, "`\(value)` is no version of three numbers")
      }
    case "aliases": readAliases(value, line: line, column: column)
    case "default": data.isOnByDefault = choice(value, of: Switch.self, line, column) != .off
    case "reported-by": data.isReportedByReader = choice(value, of: Reporter.self, line, column) == .reader
    case "fix": data.repair = choice(value, of: RuleRepair.self, line, column) ?? data.repair
    default: report(line, 1, "no key is called `\(key)`")
    }
  }

  private enum Switch: String, CaseIterable {
    case on, off
  }

  private enum Reporter: String, CaseIterable {
    case check, reader
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: String, of type: Choice.Type, _ line: Int, _ column: Int
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: value) { return choice }
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    report(line, column, "`\(value)` is none of \(all)")
    return nil
  }

  private mutating func readAliases(_ value: String, line: Int, column: Int) {
    guard value.hasPrefix("["), value.hasSuffix("]") else {
      return report(line, column, "expected a list, `[old-name, other-name]`")
    }
    data.aliases = value.dropFirst().dropLast().split(separator: ",").map { String(Self.trimmed($0)) }
    for alias in data.aliases where !Self.isIdentifier(alias) {
      report(line, column, "`\(alias)` is no lower-case-with-hyphens name")
    }
  }

  private mutating func report(_ line: Int, _ column: Int, _ message: String) {
    problems.append(RulePageProblem(line: line, column: column, message: message))
  }

  /// Whether `text` is made of lower-case words and numbers joined by hyphens.
  static func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    if line.first == "#" { return line.prefix(0) }
    var isBehindBlank = false
    for index in line.indices {
      if line[index] == "#", isBehindBlank { return line[..<index] }
      isBehindBlank = line[index].isWhitespace
    }
    return line
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
