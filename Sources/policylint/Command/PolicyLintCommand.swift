import ArgumentParser
import PolicyLintKit

@main
struct PolicyLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "policylint", version: "0.1.0")
}
