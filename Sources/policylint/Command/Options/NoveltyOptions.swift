import ArgumentParser

/// What keeps findings out of a report that were there before.
struct NoveltyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Report only what this file does not know.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write all findings into a file for --baseline, and report none.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "With --baseline: take out what is not found any more.")
  var pruneBaseline = false

  @Option(help: ArgumentHelp("Report only findings on lines changed since a git revision.", valueName: "rev"))
  var since: String?

  func validate() throws {
    if baseline != nil, writeBaseline != nil {
      throw ValidationError(
        "--baseline and --write-baseline contradict each other; --prune-baseline takes stale entries out")
    }
    if pruneBaseline, baseline == nil { throw ValidationError("--prune-baseline belongs to --baseline") }
    if since != nil, writeBaseline != nil {
      throw ValidationError("--since and --write-baseline contradict each other: a baseline takes in whole files")
    }
  }

  func refuseStandardInput() throws {
    if since != nil { throw ValidationError("--since needs files: git knows nothing of standard input") }
    if writeBaseline != nil { throw ValidationError("--write-baseline needs files") }
  }
}
