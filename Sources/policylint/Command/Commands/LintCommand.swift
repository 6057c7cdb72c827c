import ArgumentParser
import PolicyLintKit

struct LintCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "lint", abstract: "Lint files and folders.")

  @Argument(help: "Files and folders; `-` is standard input. (default: .)")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      How to report findings on standard output. (default: text; without --output, github in GitHub Actions and \
      azure-pipelines in Azure Pipelines)
      """, valueName: "name"))
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      """
      Report to a file: FILE in the format of --format, or NAME=FILE besides; NAME alone is standard output. Repeatable.
      """, valueName: "name=file"))
  var output: [String] = []

  /// The format of what goes to standard output, and of files for which none is named.
  func reportFormat(in environment: [String: String]) -> ReportFormat {
    if let format { return format }
    return output.isEmpty ? ReportFormat(environment: environment) ?? .text : .text
  }

  /// What `--output` says.
  var outputs: [OutputTarget] { get throws { try output.map { try OutputTarget($0) } } }

  @Flag(
    inversion: .prefixedNo,
    help: "In SARIF, also report what comments suppress, marked as such. (default: yes, but not in GitHub Actions)")
  var reportSuppressed: Bool?

  @Option(help: ArgumentHelp("Run only these rules: ids, categories or `all`.", valueName: "rules"))
  var select: [NameList] = []

  @Option(help: ArgumentHelp("Run these rules besides.", valueName: "rules"))
  var extendSelect: [NameList] = []

  @Option(help: ArgumentHelp("Do not run these rules.", valueName: "rules"))
  var ignore: [NameList] = []

  @OptionGroup(title: "Repairs") var repairs: RepairOptions
  @OptionGroup(title: "New findings only") var novelty: NoveltyOptions

  @Option(help: "The lowest severity that makes the run fail with status 1.")
  var failOn: FailureLevel = .warning

  @Option(help: ArgumentHelp("Let so many warnings pass, and no more.", valueName: "n"))
  var maxWarnings: Int?

  @Flag(help: "End with status 0 in spite of findings.")
  var exitZero = false

  @OptionGroup var configuration: ConfigurationOptions

  @Flag(
    help:
      "Treat files that are named as if found in a folder: pass over what is excluded or holds no policy. For hooks.")
  var forceExclude = false

  @Option(help: ArgumentHelp("The path that standard input is taken to be from.", valueName: "path"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("Read paths from a file, one a line; `-` is standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "With --files-from: paths end with a NUL byte.")
  var endsPathsWithNUL = false

  @Option(help: ArgumentHelp("How many files to lint at a time. (default: all cores)", valueName: "n"))
  var jobs: Int?

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Write no summary.")
  var quiet = false

  @Flag(help: "Count the findings of each rule on standard error.")
  var statistics = false

  @Flag(help: "List the files that hold policies instead of linting them.")
  var showFiles = false

  @Option(
    help: ArgumentHelp(
      "Print the configuration that holds for a file, and where each value is said.", valueName: "file"))
  var printConfig: String?

  func validate() throws {
    let outputs = try outputs
    let onStandardOutput = outputs.count { $0.isStandardOutput }
    // One that is named wants standard output too, unless all of it goes to a file.
    let isFormatFree = format == nil || outputs.contains { $0.format == nil }
    if onStandardOutput + (isFormatFree ? 0 : 1) > 1 {
      throw ValidationError("two reports cannot both go to standard output")
    }
    let files = outputs.filter { !$0.isStandardOutput }.map(\.path)
    if let double = files.first(where: { path in files.count { $0 == path } > 1 }) {
      throw ValidationError("two reports cannot both go to \(double)")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings must not be negative") }
    if endsPathsWithNUL, filesFrom == nil { throw ValidationError("-0 belongs to --files-from") }
    if filesFrom == "-", paths.contains("-") {
      throw ValidationError("standard input cannot be both a policy and the list of files")
    }
    if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename needs the path `-`") }
    if paths.contains("-") { try novelty.refuseStandardInput() }
  }

  func run(in world: World) throws -> ExitStatus {
    if let printConfig { return try PrintConfigRun(printConfig, source: configuration.source, in: world).run() }
    return try LintRun(self, in: world).run()
  }
}
