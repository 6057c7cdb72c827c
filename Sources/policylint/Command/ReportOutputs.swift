import PolicyLintKit

/// Where the reports of a run go: standard output, files, or both, each in its format. One stream of findings feeds them all.
final class ReportOutputs: @unchecked Sendable {
  // The reporters never change. What is collected changes only in `append` and `finish`, which one thread calls at a time:
  // the one that delivers in order.
  private struct Target {
    var assembler: ReportAssembler
    /// Where it goes; `nil` if that is lost already.
    var destination: Destination?
  }

  private enum Destination {
    case standardOutput
    case file(AtomicFile, path: [UInt8])
  }

  private var targets: [Target] = []
  private var reporters: [any Reporter] = []
  private let rules: [RuleInfo]
  private let world: World
  /// What is taken away before something is written, as both may be the same terminal.
  var progress: ProgressLine?
  /// Whether something could not be written.
  private var hasFailed = false

  /// What is written in one go.
  private static let bufferSize = 1 << 16

  /// Opens the outputs. What is wrong with one of them is told at once; the others are written all the same.
  init(_ options: LintCommand, rules: [RuleInfo], in world: World) throws {
    self.rules = rules
    self.world = world
    let outputs = try options.outputs
    let format = options.reportFormat(in: world.environment)
    if options.showFiles {
      add(PathReporter(), .standardOutput)
      return
    }
    // A report that was redirected does not go to standard output as well; one that was asked for besides does.
    let isRedirected = outputs.contains { $0.format == nil || $0.isStandardOutput }
    if !isRedirected {
      add(format.reporter(in: Self.context(options, rules, in: world, isFile: false)), .standardOutput)
    }
    for output in outputs {
      let context = Self.context(options, rules, in: world, isFile: !output.isStandardOutput)
      add((output.format ?? format).reporter(in: context), destination(of: output))
    }
  }

  private func destination(of output: OutputTarget) -> Destination? {
    if output.isStandardOutput { return .standardOutput }
    let path = PathText.bytes(of: output.path)
    // When nobody reads standard output any more, the files are still wanted.
    FileSystem.reportClosedPipes()
    do {
      return .file(try AtomicFile(world.location(of: path)), path: path)
    } catch {
      fail(path, error)
      return nil
    }
  }

  private func add(_ reporter: any Reporter, _ destination: Destination?) {
    reporters.append(reporter)
    targets.append(Target(assembler: ReportAssembler(reporter), destination: destination))
  }

  private static func context(
    _ options: LintCommand, _ rules: [RuleInfo], in world: World, isFile: Bool
  ) -> ReportContext {
    let environment = world.environment
    var context = ReportContext(
      rules: rules,
      paths: ReportPaths(
        workingDirectory: PathText.encode(world.workingDirectory), root: world.checkout))
    // A file is no terminal: only a plain demand makes it coloured.
    context.isColored =
      isFile
      ? options.color == .always
      : options.color.isColored(isTerminal: world.outputIsTerminal, environment: environment)
    context.showsLinks =
      !isFile && context.isColored
      && ColorChoice.showsLinks(isTerminal: world.outputIsTerminal, environment: environment)
    // GitHub's code scanning takes suppressed results for open ones.
    context.showsSuppressed = options.reportSuppressed ?? (environment["GITHUB_ACTIONS"] != "true")
    if let server = environment["GITHUB_SERVER_URL"], let repository = environment["GITHUB_REPOSITORY"],
      let commit = environment["GITHUB_SHA"]
    {
      context.sourceHome = "\(server)/\(repository)/blob/\(commit)/"
    }
    return context
  }

  /// Whether an output tells findings that comments suppress.
  var showsSuppressed: Bool { reporters.contains(where: \.showsSuppressed) }

  /// What each output says of a file. May be called from any thread.
  func entries(_ report: FileReport) -> [[ReportEntry]] { reporters.map { $0.entries(report) } }

  /// Adds what `entries` gave, in the order of the files.
  func append(_ entries: [[ReportEntry]]) {
    for (index, entries) in entries.enumerated() where !entries.isEmpty && targets[index].destination != nil {
      targets[index].assembler.add(entries)
      if targets[index].assembler.isStreamed, targets[index].assembler.size >= Self.bufferSize {
        write(targets[index].assembler.take(), to: index)
      }
    }
  }

  /// Writes what is left. Returns whether something could not be written.
  func finish(_ summary: RunSummary) -> Bool {
    progress?.erase()
    for index in targets.indices where targets[index].destination != nil {
      write(targets[index].assembler.finish(summary), to: index)
      guard case .file(let file, let path) = targets[index].destination else { continue }
      do throws(FileError) { try file.finish() } catch { fail(path, error) }
    }
    return hasFailed
  }

  private func write(_ bytes: [UInt8], to index: Int) {
    progress?.erase()
    switch targets[index].destination {
    case .standardOutput: world.output.write(bytes)
    case .file(let file, let path):
      do throws(FileError) {
        try file.write(bytes)
      } catch {
        file.discard()
        targets[index].destination = nil
        fail(path, error)
      }
    case nil: break
    }
  }

  private func fail(_ path: [UInt8], _ error: FileError) {
    progress?.erase()
    hasFailed = true
    world.complain("\(PathText.encode(path)): \(error.reason)")
  }
}
