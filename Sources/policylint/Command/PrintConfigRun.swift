import PolicyLintKit

/// `lint --print-config FILE`: what holds for a file, and where each value was said.
struct PrintConfigRun {
  private let path: String
  private let source: ConfigurationSource
  private let world: World

  init(_ path: String, source: ConfigurationSource, in world: World) {
    self.path = path
    self.source = source
    self.world = world
  }

  func run() throws -> ExitStatus {
    var finder = ConfigurationFinder(source, world: world, rules: Catalog.rules)
    let absolute = Path.absolute(PathText.bytes(of: path), in: world.workingDirectory)
    // The file need not be there: what would hold for it can be asked all the same.
    let index = finder.index(for: Path.folder(of: absolute) ?? [Path.slash])
    guard case .valid(let configuration) = finder.outcomes[index] else { return .trouble }
    let printer = ConfigurationPrinter(
      configuration, rules: Catalog.rules, for: absolute, in: world.workingDirectory)
    world.output.write(printer.text)
    return .clean
  }
}
