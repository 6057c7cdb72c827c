import ArgumentParser
import PolicyLintKit

/// The options of every command that reads policies.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read this configuration instead of looking for .policylint.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Read no configuration.")
  var noConfig = false

  @Option(help: "Where the policies are attached.")
  var scope: PolicyScope?

  @Option(help: "The gateway that runs the policies.")
  var gateway: PolicyGateway?

  var source: ConfigurationSource { noConfig ? .none : config.map { .file($0) } ?? .found }

  func validate() throws {
    if config != nil, noConfig { throw ValidationError("--config and --no-config contradict each other") }
  }
}

/// Where configurations come from.
enum ConfigurationSource: Equatable {
  /// They are looked for upward from each file.
  case found
  /// One file for everything.
  case file(String)
  case none
}
