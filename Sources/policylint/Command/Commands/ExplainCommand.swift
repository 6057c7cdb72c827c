import ArgumentParser
import PolicyLintKit

struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "Show the page of a rule.")

  @Argument(help: "The rule's id.")
  var rule: String

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  func run(in world: World) throws -> ExitStatus {
    guard let info = Catalog.rule(RuleID(rawValue: rule)) else {
      let hint = Suggestion.text(for: rule, among: Catalog.rules.map(\.id.rawValue))
      throw CommandError(message: "there is no rule `\(rule)`" + (hint ?? "; `policylint rules` lists them"))
    }
    let isColored = color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
    world.output.write(RulePageText(info, isColored: isColored).text)
    return .clean
  }
}
