import Foundation

/// Pairs the pages of `rules/` with the checks of `Rules/` and writes the Swift file that holds both.
struct CatalogGenerator {
  /// What is wrong, as `PATH:LINE:COLUMN: error: MESSAGE`, which build tools understand.
  private(set) var problems: [String] = []

  private let rulesFolder: String
  private let checksFolder: String
  private var entries: [Entry] = []

  private struct Entry {
    var path: String
    var text: String
    var page: RulePage
    /// The type of its check; `nil` if the reader of documents reports the rule.
    var type: String?
  }

  init(rules: String, checks: String) {
    rulesFolder = rules
    checksFolder = checks
  }

  mutating func readPages() throws {
    // Only files in a category's folder are checks; what stands beside the folders serves several of them, and what has a
    // plus in its name extends one.
    let checks = Self.files(below: checksFolder, suffix: ".swift").filter { $0.contains("/") && !$0.contains("+") }
    var unclaimed: [String: String] = [:]
    for path in checks {
      if let other = unclaimed.updateValue(path, forKey: Self.stem(path)) {
        report(checksFolder + "/" + path, "\(other) has the same name")
      }
    }
    let known = unclaimed
    var owners: [String: String] = [:]
    for path in Self.files(below: rulesFolder, suffix: ".md") {
      let file = rulesFolder + "/" + path
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let (page, found) = BuiltInPage.read(text, path: path)
      for problem in found { report(file, problem.message, line: problem.line, column: problem.column) }
      for name in [page.data.id] + page.data.aliases {
        if let other = owners.updateValue(path, forKey: name) { report(file, "\(other) has the name `\(name)` too") }
      }
      let type = Self.typeName(page.data.id)
      let folder = Self.typeName(page.data.category)
      unclaimed[type] = nil
      entries.append(Entry(path: path, text: text, page: page, type: page.data.isReportedByReader ? nil : type))
      switch (known[type], page.data.isReportedByReader) {
      case (let check?, true): report(file, "this rule is `reported-by: reader`, yet there is \(check)")
      case (nil, false): report(file, "this rule needs a check in Rules/\(folder)/\(type).swift")
      case (let check?, false) where check != "\(folder)/\(type).swift":
        report(checksFolder + "/" + check, "the check of \(path) belongs to the folder \(folder)")
      default: break
      }
    }
    for (type, path) in unclaimed.sorted(by: { $0.key < $1.key }) {
      report(checksFolder + "/" + path, "no page under rules/ describes the check \(type)")
    }
    entries.sort { $0.page.data.id < $1.page.data.id }
  }

  /// The Swift file. Each rule is a statement of its own, so that the compiler's work grows with the number of rules.
  var source: String {
    var source = """
      extension Catalog {
        static func makeRules() -> [RuleInfo] {
          var rules: [RuleInfo] = []
          rules.reserveCapacity(\(entries.count))

      """
    for entry in entries { source += Self.statement(for: entry) }
    source += """
          return rules
        }

        static func check(ofRule index: Int, options: [String: RuleOptionValue]) -> AnyCheck {
          switch index {

      """
    for (index, entry) in entries.enumerated() {
      guard let type = entry.type else { continue }
      let arguments = entry.page.data.options.isEmpty ? "" : "options: \(type).Options(options)"
      source += "    case \(index): return .of(\(type)(\(arguments)))\n"
    }
    source += """
          default: return .reader
          }
        }
      }

      """
    for entry in entries {
      if let type = entry.type { source += Self.optionsType(of: type, entry.page.data.options) }
    }
    return source
  }

  /// The options of a rule as a type of their own, so that a check cannot ask for one that its page does not declare.
  private static func optionsType(of check: String, _ options: [RuleOption]) -> String {
    if options.isEmpty { return "" }
    var source = "\nextension \(check) {\n  struct Options: Sendable {\n"
    var assignments = ""
    for option in options {
      let name = propertyName(option.name)
      let (type, value, label): (String, String, String) =
        switch option.standard {
        case .integer(let number): ("Int", String(number), "integer")
        case .boolean(let flag): ("Bool", String(flag), "boolean")
        case .text(let text): ("String", literal(text), "text")
        case .list(let texts): ("[String]", listLiteral(texts), "list")
        }
      source += "    /// \(option.summary)\n    var \(name): \(type) = \(value)\n"
      assignments +=
        "      if case .\(label)(let value)? = values[\(literal(option.name))] { \(name) = value }\n"
    }
    return source + "    init(_ values: [String: RuleOptionValue] = [:]) {\n" + assignments + "    }\n  }\n}\n"
  }

  private static func source(of option: RuleOption) -> String {
    let standard: String =
      switch option.standard {
      case .integer(let number): ".integer(\(number))"
      case .boolean(let flag): ".boolean(\(flag))"
      case .text(let text): ".text(\(literal(text)))"
      case .list(let texts): ".list(\(listLiteral(texts)))"
      }
    return """
      RuleOption(name: \(literal(option.name)), kind: .\(option.kind), words: \(listLiteral(option.words)), \
      minimum: \(option.minimum.map(String.init) ?? "nil"), maximum: \(option.maximum.map(String.init) ?? "nil"), \
      standard: \(standard), summary: \(literal(option.summary)))
      """
  }

  private static func statement(for entry: Entry) -> String {
    let data = entry.page.data
    return """
          rules.append(
            RuleInfo(
              id: \(literal(data.id)), category: \(literal(data.category)), severity: .\(data.severity), \
      confidence: .\(data.confidence),
              title: \(literal(entry.page.title)),
              summary: \(literal(entry.page.summary)),
              isOnByDefault: \(data.isOnByDefault), since: \(literal(data.since)), \
      aliases: [\(data.aliases.map(literal).joined(separator: ", "))], repair: .\(data.repair),
              isReportedByReader: \(data.isReportedByReader), isIgnorable: \(data.isIgnorable),
              options: [\(data.options.map(source).joined(separator: ", "))], path: \(literal(entry.path)),
              page: \(multilineLiteral(entry.text))))

      """
  }

  private mutating func report(_ file: String, _ message: String, line: Int = 1, column: Int = 1) {
    problems.append("\(file):\(line):\(column): error: \(message)")
  }

  /// Every file with `suffix` below `folder`, as a sorted list of paths relative to it.
  private static func files(below folder: String, suffix: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// `inverted-any-check` → `InvertedAnyCheck`.
  private static func typeName(_ identifier: String) -> String {
    identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `max-seconds` → `maxSeconds`.
  private static func propertyName(_ identifier: String) -> String {
    let name = typeName(identifier)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  private static func listLiteral(_ texts: [String]) -> String {
    "[" + texts.map(literal).joined(separator: ", ") + "]"
  }

  private static func stem(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }

  private static func literal(_ text: String) -> String {
    let hashes = hashes(for: text, quote: "\"")
    return hashes + "\"" + text + "\"" + hashes
  }

  private static func multilineLiteral(_ text: String) -> String {
    let hashes = hashes(for: text, quote: "\"\"\"")
    return hashes + "\"\"\"\n" + text + "\n\"\"\"" + hashes
  }

  /// So many `#` that the text can neither close a raw literal nor start an escape in it.
  private static func hashes(for text: String, quote: String) -> String {
    var hashes = "#"
    while text.contains(quote + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return hashes
  }
}
