import Foundation
import Testing

/// Folders, names and paths.
@Suite struct LayoutTests {
  private static let isCaseSensitive = !PackageFolder.exists("package.SWIFT")

  @Test(.enabled(if: isCaseSensitive, "the volume takes both folders for one"))
  func `the command's files are spelled policylint`() throws {
    #expect(!PackageFolder.exists("Sources/PolicyLint/Command"))
    let contents = try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.root.appending(path: "Sources/policylint").path)
    #expect(contents.filter { !$0.hasPrefix(".") } == ["Command"])
  }

  /// On macOS the two folders are one; the manifest has to give targets that do not overlap there too.
  @Test(.enabled(if: isCaseSensitive, "the folders are merged here anyway"))
  func `the manifest holds where both folders are one`() throws {
    let merged = try MergedPackage()
    defer { merged.remove() }
    let targets = try merged.describe()
    let library = try #require(targets.first { $0.name == "PolicyLintKit" })
    let command = try #require(targets.first { $0.name == "PolicyLintCommand" })
    #expect(library.path == "Sources/PolicyLint" && !library.sources.contains { $0.hasPrefix("Command/") })
    #expect(!library.sources.isEmpty && !command.sources.isEmpty)
    let files = library.files + command.files
    #expect(Set(files.map { $0.lowercased() }).count == files.count, "no two files meet")
    let names = targets.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
  }

  /// Paths that the documents name in code style: at least one slash, no blanks and no placeholders. The folders of the
  /// library are called by their own names.
  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"].filter(PackageFolder.exists))
  func `every path that a document names exists`(_ document: String) throws {
    let text = try PackageFolder.text(document)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
      for piece in stride(from: 1, to: pieces.count, by: 2).map({ pieces[$0] }) where isPath(piece) {
        let path = String(piece.hasPrefix("./") ? piece.dropFirst(2) : piece)
        // Folders of the library are named without `Sources/PolicyLint/`.
        #expect(
          PackageFolder.exists(path) || PackageFolder.exists("Sources/PolicyLint/" + path),
          "\(document):\(number + 1): \(path)")
      }
    }
  }

  private func isPath(_ piece: Substring) -> Bool {
    guard piece.contains("/"), !piece.contains("://"), !piece.hasPrefix("/"), !piece.hasPrefix("../") else {
      return false
    }
    return piece.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/+".contains($0)) }
  }
}
