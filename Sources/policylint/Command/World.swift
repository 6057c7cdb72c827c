import PolicyLintKit

/// What a run sees of the world around it: streams, environment and place, all as values, so that tests need no process.
struct World: Sendable {
  /// The environment variables.
  var environment: [String: String]
  /// The working directory, an absolute path without a slash at its end.
  var workingDirectory: [UInt8]
  /// What is put before relative paths to open them: nothing in a process, which has a working directory of its own.
  var pathPrefix: [UInt8] = []
  /// How many files are linted at a time unless the user says otherwise.
  var processorCount: Int
  /// Reads standard input to its end, but no more than so many bytes.
  var readInput: @Sendable (_ limit: Int) throws(FileError) -> [UInt8]
  /// Standard output: findings.
  var output: ByteSink
  /// Standard error: everything else.
  var errors: ByteSink
  /// Whether standard output is a terminal.
  var outputIsTerminal = false
  /// Whether standard error is a terminal.
  var errorsAreTerminal = false

  /// Is called before files are rewritten: from then on a signal that ends the process leaves nothing unfinished behind.
  var willWrite: @Sendable () -> Void = {}

  /// Tells on standard error what went wrong.
  func complain(_ message: String) {
    errors.write(Array("error: ".utf8) + PathText.bytes(of: message) + [UInt8(ascii: "\n")])
  }

  /// Tells something on standard error.
  func note(_ message: String) { errors.write(PathText.bytes(of: message) + [UInt8(ascii: "\n")]) }

  /// The root of the repository, where the machine that the run takes place on tells it.
  var checkout: String? {
    ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
  }

  /// A path as it is opened.
  func location(of path: [UInt8]) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? path : pathPrefix + path
  }
}

extension World {
  /// The environment variables that matter: colours and links, and the machine that a run takes place on.
  static let variables = [
    "NO_COLOR", "FORCE_COLOR", "TERM", "FORCE_HYPERLINK", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION",
    "KONSOLE_VERSION",
    "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA", "TF_BUILD",
    "BUILD_SOURCESDIRECTORY", "CI_PROJECT_DIR",
  ]

  /// The world of this process.
  static func ofProcess() -> World {
    World(
      environment: ProcessArguments.environment, workingDirectory: FileSystem.workingDirectory,
      processorCount: FileSystem.processorCount,
      readInput: { limit throws(FileError) in try FileSystem.readStandardInput(limit: limit) },
      output: ByteSink(descriptor: 1), errors: ByteSink(descriptor: 2), outputIsTerminal: FileSystem.isTerminal(1),
      errorsAreTerminal: FileSystem.isTerminal(2), willWrite: { Interruption.watch() })
  }
}
