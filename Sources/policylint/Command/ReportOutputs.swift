import PolicyLintKit

/// Where the reports of a run go: standard output, files, or both, each in its format.
final class ReportOutputs: @unchecked Sendable {
  // The reporters never change. What is collected changes only in `append` and `finish`, which one thread calls at a time:
  // the one that delivers in order.
  private struct Target {
    let reporter: any Reporter
    /// The file; `nil` for standard output.
    let path: [UInt8]?
    /// Whether something is written as soon as it is there.
    let isStreamed: Bool
    /// What waits to be written, in parts: a report of megabytes should not be copied each time it grows.
    var parts: [[UInt8]] = []
    var size = 0
    var isFirst = true

    init(_ reporter: any Reporter, _ path: [UInt8]?) {
      self.reporter = reporter
      self.path = path
      isStreamed = path == nil && !reporter.opensWithSummary
      if !reporter.opensWithSummary { add(reporter.opening(RunSummary())) }
    }

    mutating func add(_ part: [UInt8]) {
      guard !part.isEmpty else { return }
      parts.append(part)
      size += part.count
    }

    mutating func addPiece(_ piece: [UInt8]) {
      if !isFirst { add(Array(reporter.separator.utf8)) }
      isFirst = false
      add(piece)
    }

    /// Hands over what waits as one text.
    mutating func take() -> [UInt8] {
      var whole: [UInt8] = []
      whole.reserveCapacity(size)
      for part in parts { whole.append(contentsOf: part) }
      parts.removeAll()
      size = 0
      return whole
    }

    /// The end of the report, and all of it where its start had to wait for the summary.
    mutating func finish(_ summary: RunSummary) -> [UInt8] {
      if reporter.opensWithSummary {
        let opening = reporter.opening(summary)
        parts.insert(opening, at: 0)
        size += opening.count
      }
      add(reporter.closing(summary))
      return take()
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
      targets[index].addPiece(piece)
      if targets[index].isStreamed, targets[index].size >= Self.bufferSize {
        world.output.write(targets[index].take())
      }
    }
  }

  /// Writes what is left. Returns whether something could not be written.
  func finish(_ summary: RunSummary) -> Bool {
    var hasFailed = false
    for index in targets.indices {
      let rest = targets[index].finish(summary)
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
}
