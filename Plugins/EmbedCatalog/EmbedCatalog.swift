import Foundation
import PackagePlugin

/// Turns `rules/**/*.md` and the file names under `Sources/PolicyLint/Rules` into one Swift file.
@main
struct EmbedCatalog: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let documents = context.package.directoryURL.appending(path: "rules")
    let checks = context.package.directoryURL.appending(path: "Sources/PolicyLint/Rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedCatalog.swift")
    return [
      .buildCommand(
        displayName: "Embedding the rule catalog",
        executable: try context.tool(named: "embed-catalog").url,
        arguments: [documents.path, checks.path, output.path],
        // The folders are inputs as well as the files: otherwise an added file goes unnoticed.
        inputFiles: everything(in: documents) + everything(in: checks),
        outputFiles: [output])
    ]
  }

  private func everything(in folder: URL) -> [URL] {
    let contents = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return [folder] + (contents?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
  }
}
