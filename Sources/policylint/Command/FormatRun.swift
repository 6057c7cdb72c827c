import PolicyLintKit

/// One run of `format`, from options to exit status.
struct FormatRun {
  private let options: FormatCommand
  private let world: World

  init(_ options: FormatCommand, in world: World) {
    self.options = options
    self.world = world
  }

  func run() throws -> ExitStatus {
    if options.paths == ["-"] { return try filter() }
    let finder = ConfigurationFinder(options.configuration.source, world: world, rules: Catalog.rules)
    var walk = FileWalk(world: world, finder: finder, scope: nil)
    walk.forcesExclusions = options.forceExclude
    for path in options.paths.isEmpty ? ["."] : options.paths { walk.add(PathText.bytes(of: path)) }
    let files = walk.finish()
    for failure in walk.failures { world.complain("\(PathText.encode(failure.path)): \(failure.reason)") }

    let threads = WorkerThreads.share(of: options.jobs ?? world.processorCount, among: files.count)
    let jobs = files.withoutDoubles.compactMap { file -> Job? in
      guard case .valid(let configuration) = walk.finder.outcomes[file.configuration] else { return nil }
      return Job(file: file, formatter: formatter(under: configuration.resolved(for: file.absolute), threads: threads))
    }
    var tally = FormatTally()
    tally.hasTrouble = !walk.failures.isEmpty || walk.finder.hasProblems
    let (isWriting, showsDiff) = (!options.check && !options.diff, options.diff)
    if isWriting { world.willWrite() }
    let work = OrderedWork(count: jobs.count) { jobs[$0].run(isWriting: isWriting, showsDiff: showsDiff) }
    work.run(threads: min(options.jobs ?? world.processorCount, max(1, jobs.count))) { outcome in
      world.output.write(outcome.output)
      world.errors.write(outcome.errors)
      tally.add(outcome)
    }
    if !options.quiet {
      if tally.isEmpty, !tally.hasTrouble { world.note("warning: no policy document found") }
      world.note(tally.sentence(isWriting: isWriting))
    }
    return tally.status(isWriting: isWriting)
  }

  private func formatter(under configuration: Configuration, threads: Int = 1) -> Formatter {
    Formatter(options: options.style.choices.merged(over: configuration.format).options, threads: threads)
  }

  // MARK: - Standard input

  /// Formats standard input to standard output. What cannot be formatted goes through as it is, so that an editor that takes
  /// the output for the new text loses nothing.
  private func filter() throws -> ExitStatus {
    let path = options.stdinFilename ?? "<stdin>"
    let bytes: [UInt8]
    do {
      bytes = try world.readInput(FileReading.limit)
    } catch {
      throw CommandError(message: "standard input: \(error.reason)")
    }
    var finder = ConfigurationFinder(options.configuration.source, world: world, rules: Catalog.rules)
    let absolute = Path.absolute(PathText.bytes(of: path), in: world.workingDirectory)
    let index = finder.index(for: Path.folder(of: absolute) ?? [Path.slash])
    guard case .valid(let configuration) = finder.outcomes[index] else {
      throw CommandError(message: "the configuration is not valid")
    }
    let file = SourceFile(path: path, bytes: bytes)
    let result = formatter(under: configuration.resolved(for: absolute)).format(file)
    let isWriting = !options.check && !options.diff
    var outcome = FormatOutcome(result, of: file, isNamed: true, isWriting: isWriting, showsDiff: options.diff)
    if isWriting { outcome.output = result.bytes ?? bytes }
    world.output.write(outcome.output)
    world.errors.write(outcome.errors)
    var tally = FormatTally()
    tally.add(outcome)
    return tally.status(isWriting: isWriting)
  }

  // MARK: - Files

  /// A file to format and how.
  private struct Job: Sendable {
    var file: InputFile
    var formatter: Formatter

    func run(isWriting: Bool, showsDiff: Bool) -> FormatOutcome {
      let path = PathText.encode(file.path)
      do throws(FileError) {
        let bytes = try FileSystem.read(file.location, limit: FileReading.limit)
        let source = SourceFile(path: path, bytes: bytes)
        let result = formatter.format(source, isProven: isWriting || showsDiff)
        let outcome = FormatOutcome(
          result, of: source, isNamed: file.isNamed, isWriting: isWriting, showsDiff: showsDiff)
        if isWriting, let formatted = result.bytes {
          try FileSystem.rewrite(file.location, with: formatted, insteadOf: bytes)
        }
        return outcome
      } catch {
        return FormatOutcome(failure: "\(path): \(error.reason)")
      }
    }
  }
}
