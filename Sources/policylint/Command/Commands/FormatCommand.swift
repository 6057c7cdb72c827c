import ArgumentParser
import PolicyLintKit

struct FormatCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Rewrite files in the canonical style.",
    discussion: """
      Nothing that runs is changed: every file is read again and compared before it is written. A file with a syntax error \
      is reported and left as it is.

      Exit status: 0 if all files are formatted, 1 if some cannot be (with --check or --diff also if some are not), 2 if \
      something went wrong.
      """)

  @Argument(help: "Files and folders; `-` formats standard input to standard output. (default: .)")
  var paths: [String] = []

  @Flag(help: "Write nothing; tell which files are not formatted.")
  var check = false

  @Flag(help: "Write nothing; show what would change as a unified diff.")
  var diff = false

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup(title: "Style (instead of the configuration's)") var style: StyleOptions

  @Flag(
    help:
      "Treat files that are named as if found in a folder: pass over what is excluded or holds no policy. For hooks.")
  var forceExclude = false

  @Option(help: ArgumentHelp("The path that standard input is taken to be from.", valueName: "path"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("How many files to format at a time. (default: all cores)", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Write no summary.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.contains("-"), paths.count > 1 { throw ValidationError("`-` cannot be formatted together with files") }
    if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename needs the path `-`") }
  }

  func run(in world: World) throws -> ExitStatus {
    try FormatRun(self, in: world).run()
  }
}
