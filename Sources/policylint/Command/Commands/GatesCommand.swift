import ArgumentParser
import PolicyLintKit

struct GatesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "gates", abstract: "Show who gets in: what each authentication gate does with each kind of caller.",
    discussion: "Fragments are put in where they lie in the same folders. The exit status does not tell the verdict.")

  /// How it is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Files and folders; `-` is standard input. (default: .)")
  var paths: [String] = []

  @Option(help: "How to write it.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The path that standard input is taken to be from.", valueName: "path"))
  var stdinFilename: String?

  @Option(help: "Whether to write in colour.")
  var color: ColorChoice = .auto

  @OptionGroup var configuration: ConfigurationOptions

  func run(in world: World) throws -> ExitStatus {
    let finder = ConfigurationFinder(configuration.source, world: world, rules: Catalog.rules)
    var walk = FileWalk(world: world, finder: finder, scope: nil)
    for path in paths.isEmpty ? ["."] : paths where path != "-" { walk.add(PathText.bytes(of: path)) }
    let files = walk.finish()
    for failure in walk.failures { world.complain("\(PathText.encode(failure.path)): \(failure.reason)") }
    var hasTrouble = !walk.failures.isEmpty || walk.finder.hasProblems
    var report = GateReport()
    if paths.contains("-") {
      do {
        report.add(SourceFile(path: stdinFilename ?? "<stdin>", bytes: try world.readInput(FileReading.limit)))
      } catch {
        throw CommandError(message: "standard input: \(error.reason)")
      }
    }
    var fragments = FragmentFinder(files.map { (path: $0.path, location: $0.location) })
    for case .valid(let configuration) in walk.finder.outcomes where !configuration.fragmentFolders.isEmpty {
      for fragment in FragmentFolders.files(in: configuration) { fragments.add(fragment.id, at: fragment.path) }
    }
    for file in files {
      let path = PathText.encode(file.path)
      do {
        let bytes = try FileSystem.read(file.location, limit: FileReading.limit)
        report.add(SourceFile(path: path, bytes: bytes), fragments: fragments.fragments(for: bytes, at: file.location))
      } catch {
        world.complain("\(path): \(error.reason)")
        hasTrouble = true
      }
    }
    switch format {
    case .json: world.output.write(report.json)
    case .text:
      let isColored = color.isColored(isTerminal: world.outputIsTerminal, environment: world.environment)
      world.output.write(report.text(isColored: isColored))
      if report.count == 0 { world.note("no authentication gate found") }
    }
    return hasTrouble ? .trouble : .clean
  }
}
