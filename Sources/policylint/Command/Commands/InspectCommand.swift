import ArgumentParser
import PolicyLintKit

struct InspectCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what the tool sees in a file: elements and expressions.")

  /// How it is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The file; `-` is standard input.")
  var file: String

  @Option(help: "How to write it.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The path that standard input is taken to be from.", valueName: "path"))
  var stdinFilename: String?

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  @OptionGroup var configuration: ConfigurationOptions

  func run(in world: World) throws -> ExitStatus {
    let isInput = file == "-"
    let path = isInput ? stdinFilename ?? "<stdin>" : file
    let bytes: [UInt8]
    do {
      bytes =
        isInput
        ? try world.readInput(FileReading.limit)
        : try FileSystem.read(world.location(of: PathText.bytes(of: file)), limit: FileReading.limit)
    } catch {
      throw CommandError(message: "\(isInput ? "standard input" : path): \(error.reason)")
    }
    let inspection = Inspection(try linter(for: path, in: world).lint(SourceFile(path: path, bytes: bytes)))
    switch format {
    case .json: world.output.write(inspection.json(rules: Catalog.rules))
    case .text:
      let isColored = color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
      world.output.write(inspection.text(isColored: isColored))
    }
    return .clean
  }

  private func linter(for path: String, in world: World) throws -> Linter {
    var finder = ConfigurationFinder(configuration.source, world: world, rules: Catalog.rules)
    let absolute = Path.absolute(PathText.bytes(of: path), in: world.workingDirectory)
    let index = finder.index(for: Path.folder(of: absolute) ?? [Path.slash])
    guard case .valid(let whole) = finder.outcomes[index] else {
      throw CommandError(message: "the configuration is not valid")
    }
    let found = whole.resolved(for: absolute)
    let selection = try RuleSelection(select: nil, extend: [], ignore: [], rules: Catalog.rules)
    var settings = LintSettings(
      severities: selection.severities(under: found), scope: configuration.scope ?? found.scope(of: absolute),
      gateway: configuration.gateway ?? found.gateway)
    settings.apply(found)
    return Linter(settings: settings)
  }
}
