import PolicyLintKit

/// One run of `lint`, from options to exit status.
struct LintRun {
  private let options: LintCommand
  private let world: World
  private let plan: LintPlan

  init(_ options: LintCommand, in world: World) throws {
    self.options = options
    self.world = world
    plan = try LintPlan(options, in: world)
  }

  private func selection(among rules: [RuleInfo]) throws -> RuleSelection {
    do {
      return try RuleSelection(
        select: options.select.isEmpty ? nil : options.select.flatMap(\.names),
        extend: options.extendSelect.flatMap(\.names), ignore: options.ignore.flatMap(\.names), rules: rules)
    } catch {
      throw CommandError(message: error.message)
    }
  }

  func run() throws -> ExitStatus {
    let start = ContinuousClock.now
    var (walk, standardInput) = try findInputs()
    let files = plan.files(walk.finish())
    for failure in walk.failures { complain(about: failure.path, failure.reason) }
    var hasTrouble = !walk.failures.isEmpty || walk.finder.hasProblems

    let rules = walk.finder.allRules(Catalog.rules)
    let selection = try selection(among: rules)
    let outputs = try ReportOutputs(options, rules: rules, in: plan.worldOfReports(standardInput: standardInput != nil))
    var linters = LinterTable(
      selection: selection, gateway: options.configuration.gateway, fragments: fragments(among: files),
      operations: OperationFinder(world: world), spellsElements: plan.spellsElements)
    linters.measuresTime = options.statistics
    linters.threads = WorkerThreads.share(of: options.jobs ?? world.processorCount, among: files.count)
    linters.keepsSuppressed = outputs.showsSuppressed
    let jobs = files.compactMap { file -> FileJob? in
      guard case .valid(let configuration) = walk.finder.outcomes[file.configuration] else { return nil }
      let linter = linters.linter(for: file, configuration)
      let bytes = file.absolute == Self.standardInputPath ? standardInput : nil
      return plan.job(FileJob(file: file, linter: linter, bytes: bytes))
    }
    standardInput = nil
    if world.errorsAreTerminal, !options.quiet {
      outputs.progress = ProgressLine(total: jobs.count, start: start, errors: world.errors)
    }
    plan.prepare()

    var result = ParallelLint(jobs: jobs, outputs: outputs, world: world).run(
      threads: min(options.jobs ?? world.processorCount, max(1, jobs.count)))
    let status = options.showFiles ? .clean : plan.status(result.notes) ?? status(of: result.summary)
    result.summary.isFailure = status != .clean
    hasTrouble = outputs.finish(result.summary) || hasTrouble || result.hasFailures
    hasTrouble = plan.finish(result) || hasTrouble
    if !options.showFiles {
      ClosingWords(options, in: world).write(result, walk: walk, hasTrouble: hasTrouble)
    }
    return hasTrouble ? .trouble : status
  }

  /// The policy fragments among the files; one that cannot be read is complained of when it is linted.
  private func fragments(among files: [InputFile]) -> FragmentLibrary {
    var library = FragmentLibrary()
    for file in files {
      let path = PathText.encode(file.path)
      guard let id = FragmentLibrary.id(ofPath: path, isFragment: file.scope == .fragment),
        let bytes = try? FileSystem.read(file.location, limit: FileReading.limit)
      else { continue }
      library.add(SourceFile(path: path, bytes: bytes), id: id)
    }
    return library
  }

  // MARK: - Inputs

  /// What stands for the path of standard input; no absolute path looks like this.
  private static let standardInputPath = Array("-".utf8)

  private func findInputs() throws -> (walk: FileWalk, standardInput: [UInt8]?) {
    let finder = ConfigurationFinder(options.configuration.source, world: world, rules: Catalog.rules)
    var walk = FileWalk(world: world, finder: finder, scope: options.configuration.scope)
    walk.forcesExclusions = options.forceExclude
    var standardInput: [UInt8]?
    var paths = options.paths.map { PathText.bytes(of: $0) }
    if let list = options.filesFrom {
      paths += try listedPaths(PathText.bytes(of: list))
    } else if paths.isEmpty {
      paths = [[UInt8(ascii: ".")]]
    }
    for path in paths {
      if path == Self.standardInputPath, options.filesFrom != "-" {
        if standardInput == nil { standardInput = try readStandardInput() }
        // An editor lints whatever it shows. What is repaired has to come out again, whatever it is.
        let mayBeForeign = options.forceExclude && options.stdinFilename != nil && !options.repairs.fix
        walk.addStandardInput(
          as: PathText.bytes(of: options.stdinFilename ?? "<stdin>"), key: path, isNamed: !mayBeForeign)
      } else {
        walk.add(path)
      }
    }
    return (walk, standardInput)
  }

  private func readStandardInput() throws -> [UInt8] {
    do {
      return try world.readInput(FileReading.limit)
    } catch {
      throw CommandError(message: "standard input: \(error.reason)")
    }
  }

  /// The paths that a file lists.
  private func listedPaths(_ list: [UInt8]) throws -> [[UInt8]] {
    let text: [UInt8]
    do {
      text =
        list == Self.standardInputPath
        ? try world.readInput(FileReading.listLimit)
        : try FileSystem.read(world.location(of: list), limit: FileReading.listLimit)
    } catch {
      let name = list == Self.standardInputPath ? "standard input" : PathText.encode(list)
      throw CommandError(message: "\(name): \(error.reason)")
    }
    if options.endsPathsWithNUL { return text.split(separator: 0).map { Array($0) } }
    return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let path = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return path.isEmpty ? nil : Array(path)
    }
  }

  // MARK: - The end

  private func complain(about path: [UInt8], _ reason: String) {
    var hint = ""
    // `policylint explian x` looks like a path to the argument parser.
    if options.paths.first.map({ PathText.bytes(of: $0) == path }) ?? false {
      hint = Suggestion.text(for: PathText.encode(path), among: PolicyLintCommand.subcommandNames) ?? ""
    }
    world.complain("\(PathText.encode(path)): \(reason)\(hint)")
  }

  private func status(of summary: RunSummary) -> ExitStatus {
    if options.exitZero { return .clean }
    if summary.count(.error) > 0, options.failOn != .never { return .findings }
    if let limit = options.maxWarnings {
      if summary.count(.warning) > limit { return .findings }
    } else if summary.count(.warning) > 0, let level = options.failOn.severity, level <= .warning {
      return .findings
    }
    return summary.count(.info) > 0 && options.failOn == .info ? .findings : .clean
  }
}

/// Makes one linter for each combination of configuration and scope.
private struct LinterTable {
  private struct Key: Hashable {
    var configuration: Int
    var overrides: [Int]
    var fragments: [UInt8]?
    var scope: PolicyScope?
  }

  private let selection: RuleSelection
  private let gateway: PolicyGateway?
  private let fragments: FragmentLibrary
  private let operations: OperationFinder
  private let spellsElements: Bool
  private var fragmentFolders = FragmentFolders()
  /// Whether the time that each rule takes is measured.
  var measuresTime = false
  /// How many threads one big file may use.
  var threads = 1
  /// Whether findings that comments suppress are kept.
  var keepsSuppressed = false
  private var linters: [Key: Linter] = [:]

  init(
    selection: RuleSelection, gateway: PolicyGateway?, fragments: FragmentLibrary, operations: OperationFinder,
    spellsElements: Bool
  ) {
    self.spellsElements = spellsElements
    self.selection = selection
    self.gateway = gateway
    self.fragments = fragments
    self.operations = operations
  }

  mutating func linter(for file: InputFile, _ configuration: Configuration) -> Linter {
    let key = Key(
      configuration: file.configuration, overrides: configuration.overrides(for: file.absolute),
      fragments: fragmentFolders.folder(for: file.absolute), scope: file.scope)
    if let linter = linters[key] { return linter }
    let configuration = configuration.resolved(for: file.absolute)
    var settings = LintSettings(
      severities: selection.severities(under: configuration), scope: file.scope,
      gateway: gateway ?? configuration.gateway)
    settings.apply(configuration)
    let named = configuration.fragmentFolders.isEmpty ? [] : FragmentFolders.files(in: configuration)
    // A pattern that matches nothing rather has a mistake.
    if !named.isEmpty { settings.declare(fragments: named.map(\.id)) }
    if let folder = key.fragments { settings.declare(fragments: fragmentFolders.names(in: folder)) }
    settings.measuresTime = measuresTime
    settings.threads = threads
    settings.keepsSuppressed = keepsSuppressed
    settings.fragments = fragments
    settings.urlTemplates = { [operations] in operations.template(forPolicyAt: $0) }
    settings.spellsElements = spellsElements
    let linter = Linter(settings: settings)
    linters[key] = linter
    return linter
  }
}
