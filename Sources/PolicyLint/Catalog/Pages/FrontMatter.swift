/// Reads the front matter of a rule page: a small, strict part of YAML, one `key: value` a line.
///
/// Two keys have more below them: `options:` (`OptionBlock`), and texts behind `|`, whose lines are indented.
struct FrontMatter {
  private(set) var data = RulePageData()
  private(set) var problems: [RulePageProblem] = []
  private let kind: RulePage.Kind
  private var seen: Set<String> = []
  private var block = Block.none

  /// What the lines belong to that are indented.
  private enum Block {
    case none
    case options(OptionBlock)
    case text(key: String, indent: Int?, PageText)
  }

  init(kind: RulePage.Kind) {
    self.kind = kind
  }

  /// Reads one line, counted from 1.
  mutating func read(_ line: Substring, number: Int) {
    if line.first == " ", readInBlock(line, number: number) { return }
    let content = Self.withoutComment(line)
    if content.allSatisfy(\.isWhitespace) { return }
    closeBlock()
    guard let colon = content.firstIndex(of: ":"), content.first?.isWhitespace == false else {
      return report(number, 1, "expected `key: value`")
    }
    let key = String(content[..<colon])
    let rest = content[content.index(after: colon)...]
    let value = Self.trimmed(rest)
    let column = line.distance(from: line.startIndex, to: value.startIndex) + 1
    if !seen.insert(key).inserted { return report(number, 1, "`\(key)` stands here twice") }
    if key == "options", value.isEmpty {
      block = .options(OptionBlock())
    } else if Self.textKeys.contains(key), value == "|" {
      block = .text(key: key, indent: nil, PageText())
    } else if value.isEmpty {
      report(number, column, "`\(key)` has no value")
    } else {
      set(key, to: String(value), line: number, column: column)
    }
  }

  /// To be called behind the last line.
  mutating func finish(line: Int) {
    closeBlock()
    for key in kind.requiredKeys where !seen.contains(key) { report(line, 1, "`\(key)` is missing") }
  }

  // MARK: Blocks

  private static let textKeys = ["select", "message", "help"]

  /// Whether an indented line belongs to what stands above it.
  private mutating func readInBlock(_ line: Substring, number: Int) -> Bool {
    switch block {
    case .none: return false
    case .options(var options):
      let content = Self.withoutComment(line)
      if !content.allSatisfy(\.isWhitespace) { options.read(content, number: number) }
      block = .options(options)
    case .text(let key, let indent, var text):
      let own = line.prefix { $0 == " " }.count
      let width = min(own, indent ?? own)
      if !line.allSatisfy(\.isWhitespace) { text.append(line.dropFirst(width), line: number, column: width + 1) }
      block = .text(key: key, indent: indent ?? own, text)
    }
    return true
  }

  private mutating func closeBlock() {
    switch block {
    case .none: break
    case .options(var options):
      options.finish()
      data.options = options.options
      problems += options.problems
    case .text(let key, _, let text): setText(key, to: text)
    }
    block = .none
  }

  private mutating func setText(_ key: String, to text: PageText) {
    switch key {
    case "select": data.select = text
    case "message": data.message = text
    default: data.help = text
    }
  }

  // MARK: Values

  private mutating func set(_ key: String, to value: String, line: Int, column: Int) {
    guard kind.allows(key) else { return report(line, 1, kind.refusal(of: key)) }
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
    case "ignorable": data.isIgnorable = choice(value, of: Truth.self, line, column) != .false
    case "reported-by": data.isReportedByReader = choice(value, of: Reporter.self, line, column) == .reader
    case "fix": data.repair = choice(value, of: RuleRepair.self, line, column) ?? data.repair
    case "select", "message", "help": setText(key, to: Self.unquoted(value[...], line: line, column: column))
    default: report(line, 1, "no key is called `\(key)`")
    }
  }

  private enum Switch: String, CaseIterable {
    case on, off
  }

  private enum Truth: String, CaseIterable {
    case `true`, `false`
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

  // MARK: Text

  /// Whether `text` is made of lower-case words and numbers joined by hyphens.
  static func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }
  }

  /// A text without the quotes around it, where the same does not stand inside as well.
  private static func unquoted(_ value: Substring, line: Int, column: Int) -> PageText {
    guard value.count > 1, let quote = value.first, quote == "\"" || quote == "'", value.last == quote,
      !value.dropFirst().dropLast().contains(quote)
    else { return PageText(value, line: line, column: column) }
    return PageText(value.dropFirst().dropLast(), line: line, column: column + 1)
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
