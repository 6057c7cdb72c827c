/// Reads what stands below `options:` in a page's front matter: names two blanks in, and what is said of each four blanks in.
struct OptionBlock {
  private(set) var options: [RuleOption] = []
  private(set) var problems: [RulePageProblem] = []

  /// An option that is being read: the values by key, with the line and column of each.
  private struct Draft {
    var name: String
    var line: Int
    var values: [String: (text: Substring, line: Int, column: Int)] = [:]
  }

  private var draft: Draft?

  private static let keys = ["type", "default", "values", "minimum", "maximum", "doc"]

  /// Reads one line, counted from 1. `content` is the line without a comment.
  mutating func read(_ content: Substring, number: Int) {
    let indent = content.prefix { $0 == " " }.count
    guard let colon = content.firstIndex(of: ":") else { return report(number, indent + 1, "expected `key: value`") }
    let key = String(content[..<colon].drop { $0 == " " })
    let value = FrontMatter.trimmed(content[content.index(after: colon)...])
    let column = content.distance(from: content.startIndex, to: value.startIndex) + 1
    switch indent {
    case 2:
      finishOption()
      if !FrontMatter.isIdentifier(key) {
        report(number, 3, "`\(key)` is no lower-case-with-hyphens name")
      } else if options.contains(where: { $0.name == key }) {
        report(number, 3, "the option `\(key)` stands here twice")
      } else if ["severity", "ignorable"].contains(key) {
        report(number, 3, "every rule has `\(key)`, so that no option can be called so")
      } else if !value.isEmpty {
        report(number, column, "what is said of the option `\(key)` stands below it, four blanks in")
      }
      draft = Draft(name: key, line: number)
    case 4:
      guard draft != nil else { return report(number, 5, "no option stands above this") }
      if !Self.keys.contains(key) {
        report(number, 5, "no key of an option is called `\(key)`")
      } else if value.isEmpty {
        report(number, column, "`\(key)` has no value")
      } else if draft?.values.updateValue((value, number, column), forKey: key) != nil {
        report(number, 5, "`\(key)` stands here twice")
      }
    default: report(number, indent + 1, "options stand two blanks in, and what is said of them four")
    }
  }

  /// To be called behind the last line.
  mutating func finish() { finishOption() }

  private mutating func finishOption() {
    guard let draft else { return }
    self.draft = nil
    for key in ["type", "default", "doc"] where draft.values[key] == nil {
      return report(draft.line, 3, "the option `\(draft.name)` needs `\(key)`")
    }
    guard let type = draft.values["type"], let standard = draft.values["default"], let doc = draft.values["doc"] else {
      return
    }
    guard let kind = RuleOption.Kind(rawValue: String(type.text)) else {
      let all = RuleOption.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return report(type.line, type.column, "`\(type.text)` is none of \(all)")
    }
    guard let value = RuleOptionValue(kind == .list ? Self.inBrackets(standard.text) : standard.text, of: kind) else {
      return report(standard.line, standard.column, "`\(standard.text)` is no value of the type \(kind.rawValue)")
    }
    var option = RuleOption(name: draft.name, kind: kind, standard: value, summary: String(doc.text))
    option.words =
      (draft.values["values"]?.text).map(Self.inBrackets)?.split(separator: ",").map {
        String(FrontMatter.trimmed($0))
      } ?? []
    option.minimum = number(draft.values["minimum"])
    option.maximum = number(draft.values["maximum"])
    if !Self.isAllowed(value, by: option) {
      report(standard.line, standard.column, "the default is none of the values that the option allows")
    }
    options.append(option)
  }

  private static func isAllowed(_ value: RuleOptionValue, by option: RuleOption) -> Bool {
    switch value {
    case .integer(let number): option.range.contains(number)
    case .boolean: true
    case .text(let text): option.words.isEmpty || option.words.contains(text)
    case .list(let texts): option.words.isEmpty || texts.allSatisfy(option.words.contains)
    }
  }

  private mutating func number(_ value: (text: Substring, line: Int, column: Int)?) -> Int? {
    guard let value else { return nil }
    let number = Int(value.text)
    if number == nil { report(value.line, value.column, "`\(value.text)` is no whole number") }
    return number
  }

  /// `[a, b]` without its brackets.
  private static func inBrackets(_ text: Substring) -> Substring {
    text.hasPrefix("[") && text.hasSuffix("]") && text.count > 1 ? text.dropFirst().dropLast() : text
  }

  private mutating func report(_ line: Int, _ column: Int, _ message: String) {
    problems.append(RulePageProblem(line: line, column: column, message: message))
  }
}
