import ArgumentParser
import PolicyLintKit

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List all rules, or test your own.",
    subcommands: [RulesListCommand.self, RulesTestCommand.self], defaultSubcommand: RulesListCommand.self)
}

struct RulesListCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List all rules.")

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "How to write the list.")
  var format: Format = .text

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  func run(in world: World) throws -> ExitStatus {
    let table = RuleTable(ConfigurationFinder.rules(in: world))
    switch format {
    case .json: world.output.write(table.json)
    case .text:
      let isColored = color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
      world.output.write(table.text(isColored: isColored))
    }
    return .clean
  }
}
