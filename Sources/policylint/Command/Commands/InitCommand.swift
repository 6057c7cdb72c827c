import ArgumentParser
import PolicyLintKit

struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented .policylint.yml, never over an existing one.")

  @Argument(help: "The folder to write it to.")
  var folder = "."

  func run(in world: World) throws -> ExitStatus {
    let folder = PathText.bytes(of: folder)
    let path = folder == [UInt8(ascii: ".")] ? [] : folder
    let file = Path.join(path, ConfigurationReader.fileName.utf8)
    let shown = PathText.encode(file)
    let location = world.location(of: file)
    // A symbolic link that leads nowhere counts as a file too.
    if (try? FileSystem.kind(of: location, followingLinks: false)) != nil {
      throw CommandError(message: "\(shown): this file exists already and is left alone")
    }
    do {
      try FileSystem.create(location, with: Array(ConfigurationTemplate.text.utf8))
    } catch {
      throw CommandError(message: "\(shown): \(error.reason)")
    }
    world.note("wrote \(shown)")
    return .clean
  }
}
