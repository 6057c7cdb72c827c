import ArgumentParser
import PolicyLintKit

struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the page of a rule or of a policy.")

  @Argument(help: "The rule's id, or the policy's name.")
  var rule: String

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  func run(in world: World) throws -> ExitStatus {
    let isColored = color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
    let own = ConfigurationFinder.rules(in: world).filter { !$0.isBuiltIn }
    let info =
      Catalog.rule(RuleID(rawValue: rule)) ?? own.first { $0.id.rawValue == rule || $0.aliases.contains(rule) }
    if let info {
      world.output.write(RulePageText(info, isColored: isColored).text)
    } else if let policy = PolicyPage(named: rule) {
      world.output.write(RulePageText(policy, isColored: isColored).text)
    } else {
      let hint = Suggestion.text(for: rule, among: (Catalog.rules + own).map(\.id.rawValue) + PolicyPage.names)
      throw CommandError(
        message: "there is no rule or policy `\(rule)`" + (hint ?? "; `policylint rules` lists the rules"))
    }
    return .clean
  }
}
