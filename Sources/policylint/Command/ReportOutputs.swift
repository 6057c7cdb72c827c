import PolicyLintKit

/// Where the reports of a run go: standard output, files, or both, each in its format.
final class ReportOutputs: @unchecked Sendable {
  // The reporters never change. What is collected changes only in `append` and `finish`, which one thread calls at a time:
  // the one that delivers in order.
  private struct Target {
    var reporter: any Reporter
    /// The file; `nil` for standard output.
    var path: [UInt8]?
    /// Whether something is written as soon as it is there.
    var isStreamed: Bool
    var collected: [UInt8]
    var isFirst = true

    init(_ reporter: any Reporter, _ path: [UInt8]?) {
      self.reporter = reporter
      self.path = path
      isStreamed = path == nil && !reporter.opensWithSummary
      collected = reporter.opensWithSummary ? [] : reporter.opening(RunSummary())
    }

    /// The end of the report, and all of it where its start had to wait for the summary.
    func rest(_ summary: RunSummary) -> [UInt8] {
      let start = reporter.opensWithSummary ? reporter.opening(summary) : []
      return start + collected + reporter.closing(summary)
    }
  }

  private var targets: [Target]
  private let reporters: [any Reporter]
  private let world: World

  /// Standard output is written to in pieces of about this size.
  private static let bufferSize = 1 << 16

  init(_ options: LintCommand, in world: World) throws {
    self.world = world
    let isColored = options.color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
    func target(_ format: ReportFormat, _ path: [UInt8]?) -> Target {
      // A file is no terminal: only a plain demand makes it coloured.
      let isColored = path == nil ? isColored : options.color == .always
      let reporter = format.reporter(rules: Catalog.rules, isColored: isColored)
      return Target(reporter, path)
    }
    var targets: [Target] = []
    if options.showFiles {
      targets = [Target(PathReporter(), nil)]
    } else {
      let outputs = try options.outputs
      for output in outputs {
        let path = output.path == "-" ? nil : PathText.bytes(of: output.path)
        targets.append(target(output.format ?? options.format, path))
      }
      // A report that was redirected does not go to standard output as well; one that was asked for besides does.
      if !outputs.contains(where: { $0.format == nil || $0.path == "-" }) {
        targets.insert(target(options.format, nil), at: 0)
      }
    }
    if targets.count(where: { $0.path == nil }) > 1 {
      throw CommandError(message: "two reports cannot both go to standard output")
    }
    self.targets = targets
    reporters = targets.map(\.reporter)
  }

  /// What each output says of a file. May be called from any thread.
  func pieces(_ report: FileReport) -> [[UInt8]] { reporters.map { $0.piece(report) } }

  /// Adds what `pieces` gave, in the order of the files.
  func append(_ pieces: [[UInt8]]) {
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      if !targets[index].isFirst { targets[index].collected += targets[index].reporter.separator.utf8 }
      targets[index].isFirst = false
      targets[index].collected += piece
      if targets[index].isStreamed, targets[index].collected.count >= Self.bufferSize { flush(index) }
    }
  }

  /// Writes what is left. Returns whether something could not be written.
  func finish(_ summary: RunSummary) -> Bool {
    var hasFailed = false
    for index in targets.indices {
      let rest = targets[index].rest(summary)
      guard let path = targets[index].path else {
        world.output.write(rest)
        continue
      }
      do {
        try FileSystem.replace(world.location(of: path), with: rest)
      } catch {
        world.complain("\(PathText.encode(path)): \(error.reason)")
        hasFailed = true
      }
    }
    return hasFailed
  }

  private func flush(_ index: Int) {
    world.output.write(targets[index].collected)
    targets[index].collected.removeAll(keepingCapacity: true)
  }
}
