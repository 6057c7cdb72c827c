/// Finds and reads the pages of users' own rules.
struct CustomRuleLoader {
  private let rules: [RuleInfo]
  private let files: ConfigurationFiles
  /// The files of those that are known already.
  private var seen: Set<[UInt8]>
  /// Whose page says that it has a name, by name.
  private var owners: [String: String]
  private var found: [Located<CustomRule>] = []

  private static let fileLimit = 1000
  private static let depthLimit = 8

  /// A loader where these are the built-in rules, and `known` the user's own that were read before.
  init(rules: [RuleInfo], files: ConfigurationFiles, known: [Located<CustomRule>]) {
    self.rules = rules
    self.files = files
    seen = Set(known.map(\.value.location))
    owners = Dictionary(
      known.flatMap { rule in rule.value.info.names.map { ($0, rule.value.info.path) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rules of a folder, or of a single page, at an absolute path that is called `name` in messages.
  static func load(
    _ location: [UInt8], named name: String, files: ConfigurationFiles, rules: [RuleInfo]
  ) throws(ConfigurationError) -> [CustomRule] {
    // The same as what a configuration does that names the path.
    let entry = "custom-rules: [\(YAMLText.scalar(name))]"
    var document = try ConfigurationDocument(Array(entry.utf8), path: name)
    let own = ConfigurationFiles(open: files.open, resolve: { _, _ in location }, shown: files.shown)
    var loader = CustomRuleLoader(rules: rules, files: own, known: [])
    let found = loader.load(document.root?["custom-rules"], in: [], &document)
    try document.finish()
    return found.map(\.value)
  }

  /// Reads the folders and files that a configuration names.
  mutating func load(
    _ value: ConfigurationNode?, in folder: [UInt8], _ document: inout ConfigurationDocument
  ) -> [Located<CustomRule>] {
    for entry in value?.list ?? [] {
      guard let name = entry.text, !name.isEmpty else { continue }
      let location = files.resolve(name, folder)
      do throws(ConfigurationFiles.Failure) {
        switch try files.open(location) {
        case .file(let bytes): read(bytes, at: location, for: entry, &document)
        case .folder(let names):
          let before = found.count
          read(names, in: location, depth: 0, for: entry, &document)
          if found.count == before, !document.hasProblems {
            document.report(entry, "there is no rule page (`*.md`) in the folder `\(name)`")
          }
        }
      } catch {
        document.report(entry, "`\(name)`: \(error.reason)")
      }
    }
    return found
  }

  private mutating func read(
    _ names: [[UInt8]], in folder: [UInt8], depth: Int, for entry: ConfigurationNode,
    _ document: inout ConfigurationDocument
  ) {
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) where name.first != UInt8(ascii: ".") {
      let location = folder + [ASCII.slash] + name
      let isPage = name.count > 3 && name.suffix(3).elementsEqual(".md".utf8)
      // What is neither a page nor a folder to look into is none of ours, and not opened.
      guard isPage ? !name.elementsEqual("README.md".utf8) : !name.contains(UInt8(ascii: ".")) else { continue }
      do throws(ConfigurationFiles.Failure) {
        switch try files.open(location) {
        case .file(let bytes) where isPage: read(bytes, at: location, for: entry, &document)
        case .folder(let names) where depth < Self.depthLimit:
          read(names, in: location, depth: depth + 1, for: entry, &document)
        default: break
        }
      } catch {
        if isPage { document.report(entry, "`\(files.shown(location))`: \(error.reason)") }
      }
    }
  }

  private mutating func read(
    _ bytes: [UInt8], at location: [UInt8], for entry: ConfigurationNode, _ document: inout ConfigurationDocument
  ) {
    guard seen.insert(location).inserted else { return }
    guard found.count < Self.fileLimit else {
      if found.count == Self.fileLimit { document.report(entry, "there are over \(Self.fileLimit) rule pages") }
      return
    }
    let path = files.shown(location)
    let result = CustomRule.read(bytes, path: path, location: location)
    var problems = result.problems
    if let rule = result.rule {
      problems += clashes(of: rule)
      if problems.isEmpty { found.append(Located(value: rule, place: document.place(of: entry))) }
    }
    if !problems.isEmpty {
      document.report(
        ConfigurationError(
          problems: problems.map {
            ConfigurationError.Problem(path: path, line: $0.line, column: $0.column, message: $0.message)
          }))
    }
  }

  /// A name stands for one rule.
  private mutating func clashes(of rule: CustomRule) -> [RulePageProblem] {
    var problems: [RulePageProblem] = []
    for name in rule.info.names {
      let line = CustomRulePage.line(of: name == rule.info.id.rawValue ? "id" : "aliases", in: rule.info.pageText)
      func report(_ message: String) {
        problems.append(RulePageProblem(line: line, column: 1, message: message))
      }
      if rules.contains(where: { $0.names.contains(name) }) {
        report("there is a built-in rule `\(name)`; choose another id")
      } else if BuiltInPage.categories.contains(name) || name == RuleInfo.customCategory || name == "all" {
        report("`\(name)` is a category; choose another id")
      } else if let owner = owners[name] {
        report("`\(owner)` has a rule `\(name)` too")
      } else {
        owners[name] = rule.info.path
      }
    }
    return problems
  }
}

extension RuleInfo {
  /// The id and the former names.
  fileprivate var names: [String] { [id.rawValue] + aliases }
}
