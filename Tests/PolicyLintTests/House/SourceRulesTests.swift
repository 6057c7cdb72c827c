import Foundation
import Testing

/// What the house asks of its sources and a compiler cannot enforce.
@Suite struct SourceRulesTests {
  /// Words that may stand only below some folders.
  @Test(
    arguments: [
      (["import CLibXML2"], ["Sources/PolicyLint/XML/"]),
      (["import Yams"], ["Sources/PolicyLint/Configuration/", "Sources/PolicyLint/Catalog/"]),
      (["FileHandle", " exit(", "FileManager", "stdout", "stderr"], ["Sources/policylint/Command/"]),
      // The formatter prints into buffers.
      ([" print(", "(print("], ["Sources/policylint/Command/", "Sources/PolicyLint/Formatting/"]),
      (["try!", "as!", "fatalError(", "preconditionFailure("], []),
    ])
  func `words stay on their floor`(_ words: [String], folders: [String]) throws {
    for path in try sources(below: ["Sources"]) {
      if folders.contains(where: path.hasPrefix) { continue }
      for (number, line) in try lines(of: path).enumerated() {
        let code = line.drop { $0 == " " }
        if code.hasPrefix("//") { continue }
        for word in words where (" " + code).contains(word) {
          Issue.record("\(path):\(number + 1): `\(word)` does not belong here")
        }
      }
    }
  }

  /// Floors that must not need Foundation.
  @Test func `the lower floors do without Foundation`() throws {
    let floors = ["Source", "Findings", "Markup", "Expressions", "Document"].map { "Sources/PolicyLint/" + $0 }
    for path in PackageFolder.files(below: floors, ending: ".swift") {
      #expect(try !lines(of: path).contains { $0.hasSuffix("import Foundation") }, "\(path)")
    }
  }

  @Test func `no file is over 400 lines`() throws {
    for path in try sources(below: ["Sources", "Tests", "Tools", "Plugins"]) {
      let count = try lines(of: path).count
      #expect(count <= 401, "\(path) has \(count) lines")
    }
  }

  @Test func `a file is called as the first type in it`() throws {
    for path in PackageFolder.files(below: ["Sources", "Tests", "Tools", "Plugins"], ending: ".swift") {
      let name = (path as NSString).lastPathComponent.dropLast(".swift".count)
      if name == "main" { continue }
      // `Type+Topic.swift` extends a type of another file.
      let isExtension = name.contains("+")
      let stem = name.prefix { $0 != "+" }
      let declared = try declaredTypes(in: path, extensions: isExtension)
      #expect(declared.isEmpty || declared.contains(String(stem)), "\(path) declares \(declared)")
    }
  }

  private func declaredTypes(in path: String, extensions: Bool) throws -> [String] {
    let keywords = ["struct", "class", "enum", "protocol", "actor", "typealias"] + (extensions ? ["extension"] : [])
    let modifiers: Set<Substring> = ["public", "final", "private", "fileprivate", "indirect", "@Suite", "@main"]
    return try lines(of: path).compactMap { line in
      guard line.first?.isWhitespace == false else { return nil }
      var words = line.split(separator: " ")[...]
      while let word = words.first, modifiers.contains(word) { words.removeFirst() }
      guard let keyword = words.first, keywords.contains(String(keyword)), words.count > 1 else { return nil }
      return String(words[words.startIndex + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// The Swift files that people write: data that a tool wrote says so in one of its first lines.
  private func sources(below folders: [String]) throws -> [String] {
    try PackageFolder.files(below: folders, ending: ".swift").filter { path in
      try !lines(of: path).prefix(3).contains { $0.contains("Written by ") || $0.contains("Generated from ") }
    }
  }

  private func lines(of path: String) throws -> [Substring] {
    try PackageFolder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
