import ArgumentParser
import PolicyLintKit

@main
struct PolicyLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Lints and formats Azure API Management policy documents.",
    discussion: "Exit status: 0 if there is nothing to report, 1 if there are findings, 2 if something went wrong.",
    version: "\(Tool.name) \(Tool.version)",
    subcommands: [
      LintCommand.self, FormatCommand.self, InspectCommand.self, GatesCommand.self, ExplainCommand.self,
      RulesCommand.self,
      InitCommand.self,
    ],
    defaultSubcommand: LintCommand.self)

  /// The names of the commands.
  static var subcommandNames: [String] { configuration.subcommands.map { $0._commandName } }

  static func main() {
    FileSystem.openStandardStreams()
    let world = World.ofProcess()
    let status = run(ProcessArguments.all, in: world)
    ProcessArguments.exit(status)
  }

  /// The whole program: arguments without its own name in, exit status out; everything else it does goes through `world`.
  static func run(_ arguments: [String], in world: World) -> ExitStatus {
    do {
      var command = try namedCommand(arguments) ?? parseAsRoot(arguments)
      guard let subcommand = command as? any Subcommand else {
        // The parser's own command for help, which tells what to print by throwing it.
        try command.run()
        return .clean
      }
      let status = try subcommand.run(in: world)
      return world.output.finish(status, errors: world.errors)
    } catch let failure as CommandError {
      if let place = failure.place {
        world.note("\(place): error: \(failure.message)")
      } else {
        world.complain(failure.message)
      }
      return .trouble
    } catch {
      return report(error, in: world)
    }
  }

  /// The command that the first argument names, with the options behind it. It is what the parser of the whole gives, which
  /// takes a millisecond longer for the same; whatever is out of the ordinary is left to that one, with its messages.
  private static func namedCommand(_ arguments: [String]) -> (any Subcommand)? {
    guard let name = arguments.first,
      let command = configuration.subcommands.first(where: { $0._commandName == name })
    else { return nil }
    return (try? command.parseAsRoot(Array(arguments.dropFirst()))) as? any Subcommand
  }

  /// What the argument parser throws: a wish for help, the version or a completion script, or wrong usage.
  private static func report(_ error: any Error, in world: World) -> ExitStatus {
    let message = fullMessage(for: error)
    if exitCode(for: error).isSuccess {
      world.output.write(message + "\n")
      return world.output.finish(.clean, errors: world.errors)
    }
    world.errors.write(message + "\n")
    return .trouble
  }
}

/// One of the commands: turns its options into work.
protocol Subcommand: ParsableCommand {
  func run(in world: World) throws -> ExitStatus
}

/// How a run ends; scripts depend on the numbers.
enum ExitStatus: Int32 {
  /// Nothing to report.
  case clean = 0
  /// Findings at or above what was asked for, or something to change.
  case findings = 1
  /// Wrong usage, a bad configuration, a file that cannot be read or written, or an error of our own.
  case trouble = 2
  /// Nobody read what was written to the end; what a shell reports of a process that SIGPIPE has ended.
  case closedPipe = 141
}

/// A reason not to go on.
struct CommandError: Error {
  /// The reason, as one line without a final stop.
  let message: String
  /// `PATH:LINE:COLUMN`, where a place of a file is the reason.
  var place: String?
}
