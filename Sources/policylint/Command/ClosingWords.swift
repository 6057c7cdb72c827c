import PolicyLintKit

/// What a person is told on standard error when a run is over.
struct ClosingWords {
  private let options: LintCommand
  private let world: World

  init(_ options: LintCommand, in world: World) {
    self.options = options
    self.world = world
  }

  /// Writes statistics where they were asked for, and, unless that is not wanted, what the run came to.
  func write(_ result: ParallelLint.Result, walk: FileWalk, hasTrouble: Bool) {
    let summary = result.summary
    if options.statistics {
      let isColored = options.color.isColored(
        isTerminal: world.errorsAreTerminal, environment: world.environment)
      world.errors.write(
        StatisticsTable(summary, rules: Catalog.rules).text(isColored: isColored))
    }
    guard !options.quiet else { return }
    if summary.files > 0 {
      // Only people want to know; what scripts see is the contract's one line.
      if world.errorsAreTerminal, let repairs = summary.repairs { world.note(repairs) }
      world.note(summary.sentence)
    } else if let revision = options.novelty.since {
      world.note("no policy has changed since \(revision)")
    } else if !hasTrouble {
      world.note("warning: no policy document found")
      for line in search(result, walk) { world.note("  " + line) }
    }
  }

  /// What was looked for and what was passed over, when nothing was found.
  private func search(_ result: ParallelLint.Result, _ walk: FileWalk) -> [String] {
    if options.paths.isEmpty, options.filesFrom != nil { return ["the list of files names none"] }
    let places = options.paths.isEmpty ? ["."] : options.paths
    let endings = DocumentKind.allCases.flatMap(\.endings).map { "*" + $0 }
    var lines = [
      """
      looked for: \(endings.joined(separator: ", ")) in \(places.joined(separator: ", ")) whose root element is `policies`, \
      `fragment` or a policy
      """
    ]
    let passedOver = walk.passedOver
    let counts: [(Int, String, String)] = [
      (result.passedOver, "file that holds no policy", "files that hold no policy"),
      (passedOver.otherFiles, "file of another name", "files of other names"),
      (passedOver.ignored, "path that an ignore file names", "paths that ignore files name"),
      (passedOver.excluded, "path that the configuration excludes", "paths that the configuration excludes"),
      (passedOver.hiddenFolders, "hidden folder", "hidden folders"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    lines.append("passed over: " + (parts.isEmpty ? "nothing; there are no files" : parts.joined(separator: ", ")))
    if passedOver.otherFiles > 0 || result.passedOver > 0 {
      lines.append("a file that is named is read whatever it is called: \(Tool.name) FILE")
    }
    return lines
  }
}
