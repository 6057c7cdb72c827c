import ArgumentParser
import PolicyLintKit

struct RulesTestCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the samples on the pages of your own rules.",
    discussion: """
      Every bad sample has to give the lines that stand below it in a `text` fence, or, without one, at least one finding; \
      every good sample has to give none.

      Exit status: 0 if all samples do, 1 if some do not, 2 if a page cannot be read.
      """)

  @Argument(help: "Folders of pages, or single pages.")
  var paths: [String]

  @Flag(name: .shortAndLong, help: "Write no summary.")
  var quiet = false

  func run(in world: World) throws -> ExitStatus {
    var pages: [CustomRuleTest.Page] = []
    var hasTrouble = false
    let files = ConfigurationFinder.files(in: world)
    for path in paths {
      let absolute = Path.absolute(PathText.bytes(of: path), in: world.workingDirectory)
      do throws(ConfigurationError) {
        pages += try CustomRuleTest.pages(at: absolute, named: path, files: files, builtIn: Catalog.rules)
      } catch {
        hasTrouble = true
        for line in error.lines { world.note(line) }
      }
    }
    let test = CustomRuleTest(pages)
    for line in test.failures { world.output.write(PathText.bytes(of: line) + [UInt8(ascii: "\n")]) }
    if !quiet { world.note(test.sentence) }
    return hasTrouble ? .trouble : test.failures.isEmpty ? .clean : .findings
  }
}
