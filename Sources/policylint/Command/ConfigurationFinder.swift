import PolicyLintKit

/// Finds and reads the configuration that holds in a folder, each file once.
struct ConfigurationFinder {
  /// A configuration, or that there is a bad one.
  enum Outcome: Sendable {
    case valid(Configuration)
    /// It was complained about; what it governs is not linted.
    case broken
  }

  private let world: World
  private let reader: ConfigurationReader
  /// What was found so far; folders refer to it by index.
  private(set) var outcomes: [Outcome] = []
  private var indices: [[UInt8]: Int] = [:]
  /// Whether every folder has the same configuration, which is the first outcome.
  private let isFixed: Bool
  /// Whether a configuration is bad.
  private(set) var hasProblems = false

  /// A finder that looks upward from each folder, takes the one file that is named, or finds nothing at all.
  init(_ source: ConfigurationSource, world: World, rules: [RuleInfo]) {
    self.world = world
    reader = ConfigurationReader(rules: rules, files: Self.files(in: world))
    isFixed = source != .found
    switch source {
    case .found: break
    case .none: outcomes = [.valid(Configuration())]
    case .file(let path):
      // Its patterns are relative to the working directory: the file may lie anywhere.
      outcomes = [read(PathText.bytes(of: path), folder: world.workingDirectory)]
    }
  }

  /// The index of the outcome for a folder, by its absolute path.
  mutating func index(for folder: [UInt8]) -> Int {
    if isFixed { return 0 }
    // Upward until something is known, and down again.
    var unknown: [[UInt8]] = []
    var next: [UInt8]? = folder
    var index: Int?
    while let candidate = next {
      if let known = indices[candidate] {
        index = known
        break
      }
      unknown.append(candidate)
      next = Path.folder(of: candidate)
    }
    var current = index ?? add(.valid(Configuration()))
    for folder in unknown.reversed() {
      current = extend(current, with: folder)
      indices[folder] = current
    }
    return current
  }

  private mutating func add(_ outcome: Outcome) -> Int {
    outcomes.append(outcome)
    return outcomes.count - 1
  }

  /// The outcome for a folder whose parent has the outcome `outer`.
  private mutating func extend(_ outer: Int, with folder: [UInt8]) -> Int {
    let path = Path.join(folder, ConfigurationReader.fileName.utf8)
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(path, limit: ConfigurationReader.sizeLimit + 1)
    } catch {
      if error.isMissing { return outer }
      complain([PathText.encode(display(path)) + ": " + error.reason])
      return add(.broken)
    }
    var around = Configuration()
    if case .valid(let configuration) = outcomes[outer] { around = configuration }
    switch (parse(bytes, path: path, folder: folder, outer: around), outcomes[outer]) {
    case (.valid(let configuration), .valid(let around)):
      return add(.valid(configuration.isRoot ? configuration : configuration.merged(over: around)))
    case (.valid(let configuration), .broken) where configuration.isRoot:
      return add(.valid(configuration))
    default:
      return add(.broken)
    }
  }

  private mutating func read(_ path: [UInt8], folder: [UInt8]) -> Outcome {
    do {
      let bytes = try FileSystem.read(world.location(of: path), limit: ConfigurationReader.sizeLimit + 1)
      return parse(bytes, path: path, folder: folder, outer: Configuration())
    } catch {
      complain([PathText.encode(path) + ": " + error.reason])
      return .broken
    }
  }

  private mutating func parse(
    _ bytes: [UInt8], path: [UInt8], folder: [UInt8], outer: Configuration
  ) -> Outcome {
    let shown = PathText.encode(display(path))
    guard bytes.count <= ConfigurationReader.sizeLimit else {
      complain(["\(shown): a configuration has no more than \(ConfigurationReader.sizeLimit) bytes"])
      return .broken
    }
    do {
      let location = Path.absolute(path, in: world.workingDirectory)
      return .valid(try reader.read(bytes, path: shown, folder: folder, location: location, outer: outer))
    } catch {
      hasProblems = true
      for line in error.lines { world.note(line) }
      return .broken
    }
  }

  /// Access to what configurations name.
  static func files(in world: World) -> ConfigurationFiles {
    ConfigurationFiles(
      open: { path throws(ConfigurationFiles.Failure) in
        do throws(FileError) {
          if try FileSystem.kind(of: path) == .folder {
            return .folder(try FileSystem.entries(of: path).map(\.name))
          }
          let bytes = try FileSystem.read(path, limit: ConfigurationReader.sizeLimit + 1)
          guard bytes.count <= ConfigurationReader.sizeLimit else {
            throw FileError("the file has more than \(ConfigurationReader.sizeLimit) bytes")
          }
          return .file(bytes)
        } catch {
          throw ConfigurationFiles.Failure(reason: error.reason)
        }
      }, resolve: { name, folder in Path.absolute(PathText.bytes(of: name), in: folder) },
      shown: { path in
        PathText.encode(Path.relative(path, to: world.workingDirectory).map { Array($0) } ?? path)
      })
  }

  /// All rules: ours, and those of users' own in the configurations that were found.
  func allRules(_ builtIn: [RuleInfo]) -> [RuleInfo] {
    var rules = builtIn
    var seen = Set(builtIn.map(\.id))
    for outcome in outcomes {
      guard case .valid(let configuration) = outcome else { continue }
      for rule in configuration.customRuleInfos where seen.insert(rule.id).inserted { rules.append(rule) }
    }
    return rules
  }

  /// All rules, with those of users' own that hold in the working directory. A bad configuration is complained about.
  static func rules(in world: World) -> [RuleInfo] {
    var finder = ConfigurationFinder(.found, world: world, rules: Catalog.rules)
    let index = finder.index(for: world.workingDirectory)
    guard case .valid(let configuration) = finder.outcomes[index] else { return Catalog.rules }
    return Catalog.rules + configuration.customRuleInfos
  }

  private mutating func complain(_ messages: [String]) {
    hasProblems = true
    for message in messages { world.complain(message) }
  }

  private func display(_ path: [UInt8]) -> [UInt8] {
    Path.relative(path, to: world.workingDirectory).map { Array($0) } ?? path
  }
}
