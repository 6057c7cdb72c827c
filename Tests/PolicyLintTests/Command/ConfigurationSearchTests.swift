import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct ConfigurationSearchTests {
  /// The severities reported for `bad.xml` files, by path.
  private func severities(_ scratch: Scratch, _ arguments: String...) -> [String: String] {
    let lines = scratch.run(["--select", "cors-wildcard-with-credentials,missing-base"] + arguments).findings
    return Dictionary(
      lines.map { line in
        let parts = line.split(separator: ":")
        return (String(parts[0]), String(parts[3].dropFirst()))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `configurations are found upward and the nearest counts most`() throws {
    let scratch = try Scratch([
      ".policylint.yml": "rules: {security: warning}", "a/.policylint.yml": "rules: {security: info}",
      "b/.policylint.yml": "root: true", "bad.xml": Sample.bad, "a/bad.xml": Sample.bad,
      "a/deep/er/bad.xml": Sample.bad,
      "b/bad.xml": Sample.bad, "c/bad.xml": Sample.bad,
    ])
    let expected = [
      "bad.xml": "warning", "a/bad.xml": "info", "a/deep/er/bad.xml": "info", "b/bad.xml": "error",
      "c/bad.xml": "warning",
    ]
    #expect(severities(scratch) == expected)
    #expect(severities(scratch, "a/deep/er/bad.xml") == ["a/deep/er/bad.xml": "info"])
    #expect(Set(severities(scratch, "--no-config").values) == ["error"])
  }

  @Test func `a file that is named holds everywhere, relative to the working directory`() throws {
    let scratch = try Scratch([
      ".policylint.yml": "rules: {security: warning}",
      "ci/strict.yml": "rules: {security: info}\nfiles: {exclude: [a/]}",
      "bad.xml": Sample.bad, "a/bad.xml": Sample.bad,
    ])
    #expect(severities(scratch, "--config", "ci/strict.yml") == ["bad.xml": "info"])
    #expect(scratch.run("--config", "absent.yml").errors.hasPrefix("error: absent.yml: there is no such file"))
    #expect(scratch.run("--config", "absent.yml").status == 2)
  }

  @Test func `a bad configuration is told once, and only what it governs is not linted`() throws {
    let scratch = try Scratch([
      "x/.policylint.yml": "rules:\n  nosuch: off\n", "x/bad.xml": Sample.bad, "x/y/bad.xml": Sample.bad,
      "z/bad.xml": Sample.bad,
    ])
    let outcome = scratch.run()
    #expect(outcome.findings.count == 1)
    #expect(outcome.findings.first?.hasPrefix("z/bad.xml:") == true)
    #expect(outcome.errors.hasPrefix("x/.policylint.yml:2:3: error: `rules` has no `nosuch`\n"))
    #expect(outcome.errors.split(separator: "\n").count == 2)
    #expect(outcome.status == 2)
    #expect(scratch.run("inspect", "x/bad.xml").status == 2)
  }

  @Test func `what is no file is no configuration`() throws {
    let scratch = try Scratch(["a/.policylint.yml/x": "", "a/bad.xml": Sample.bad])
    let outcome = scratch.run()
    #expect(outcome.errors.hasPrefix("error: a/.policylint.yml: this is a folder, not a file\n"))
    #expect(outcome.status == 2)
  }

  @Test func `init writes a configuration and never over one`() throws {
    let scratch = try Scratch()
    let first = scratch.run("init")
    #expect(first.status == 0)
    #expect(first.errors == "wrote .policylint.yml\n")
    #expect(try scratch.read(".policylint.yml") == ConfigurationTemplate.text)
    try scratch.write(".policylint.yml", "root: true\n")
    #expect(scratch.run("init").status == 2)
    #expect(try scratch.read(".policylint.yml") == "root: true\n")
    #expect(scratch.run("init", "absent").status == 2)
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "sub"), withIntermediateDirectories: true)
    #expect(scratch.run("init", "sub").status == 0)
    #expect(try scratch.read("sub/.policylint.yml") == ConfigurationTemplate.text)
  }
}
