import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct FixCommandTests {
  /// One safe fix, and one unsafe one.
  private static let fixable = """
    <policies>
      <inbound>
        <set-header name="X" exists-action="delete"><value>1</value></set-header>
      </inbound>
      <backend><base /></backend>
      <outbound><base /></outbound>
      <on-error><base /></on-error>
    </policies>

    """
  private static let safelyFixed = fixable.replacing("<value>1</value>", with: "")

  @Test func `safe fixes are written, and what is left is reported`() throws {
    let scratch = try Scratch(["a.xml": Self.fixable, "b.xml": Self.fixable, "good.xml": Sample.good])
    let outcome = scratch.run("--fix", "a.xml", "good.xml")
    #expect(outcome.findings.map { $0.prefix(15) } == ["a.xml:2:4: warn"])
    #expect(
      outcome.errors == "Fixed 1 finding in 1 file (1 left)\n0 errors, 1 warning in 2 files\n" && outcome.status == 1)
    #expect(try scratch.read("a.xml") == Self.safelyFixed && scratch.read("b.xml") == Self.fixable)
    #expect(try scratch.read("good.xml") == Sample.good)
    let unsafe = scratch.run("--fix", "--unsafe-fixes", ".")
    #expect(unsafe.status == 0 && unsafe.output.isEmpty)
    #expect(unsafe.errors == "Fixed 3 findings in 2 files (0 left)\n0 errors, 0 warnings in 3 files\n")
    #expect(scratch.run("--fix", "--unsafe-fixes", ".").errors.hasPrefix("Fixed 0 findings in 0 files (0 left)\n"))
  }

  @Test func `a diff writes nothing, and tells by its status whether something would change`() throws {
    let scratch = try Scratch(["a.xml": Self.fixable])
    let outcome = scratch.run("--fix", "--diff", "a.xml")
    #expect(
      outcome.output == """
        --- a.xml
        +++ a.xml
        @@ -1,6 +1,6 @@
         <policies>
           <inbound>
        -    <set-header name="X" exists-action="delete"><value>1</value></set-header>
        +    <set-header name="X" exists-action="delete"></set-header>
           </inbound>
           <backend><base /></backend>
           <outbound><base /></outbound>

        """)
    #expect(outcome.errors.hasPrefix("Would fix 1 finding in 1 file (1 left)\n") && outcome.status == 1)
    #expect(try scratch.read("a.xml") == Self.fixable)
    #expect(scratch.run("--fix", "--diff", "--exit-zero", "a.xml").status == 0)
    try scratch.write("a.xml", Self.safelyFixed)
    let nothing = scratch.run("--fix", "--diff", "a.xml")
    #expect(nothing.output.isEmpty && nothing.status == 0)
    #expect(scratch.run("--diff", "a.xml").status == 2)
    #expect(scratch.run("--unsafe-fixes", "a.xml").status == 1)
  }

  @Test func `standard input is filtered, and findings go to standard error`() throws {
    let scratch = try Scratch()
    scratch.input = Array(Self.fixable.utf8)
    let outcome = scratch.run("--fix", "-", "--stdin-filename", "a.xml")
    #expect(outcome.output == Self.safelyFixed && outcome.status == 1)
    #expect(outcome.errors.hasPrefix("a.xml:2:4: warning: ") && outcome.errors.contains("Fixed 1 finding in 1 file"))
    #expect(scratch.run("--fix", "--diff", "-").output.hasPrefix("--- <stdin>\n+++ <stdin>\n"))
    scratch.input = Array("no policy".utf8)
    let other = scratch.run("--fix", "-")
    #expect(other.output == "no policy" && other.status == 1)
  }

  @Test func `what cannot be written is told, and the rest is fixed`() throws {
    let scratch = try Scratch(["a.xml": Self.fixable, "b.xml": Self.fixable])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: scratch.folder.appending(path: "a.xml").path)
    let outcome = scratch.run("--fix", ".")
    #expect(outcome.errors.hasPrefix("error: a.xml: the file is read-only\nFixed 1 finding in 1 file (1 left)\n"))
    #expect(outcome.status == 2)
    #expect(try scratch.read("a.xml") == Self.fixable && scratch.read("b.xml") == Self.safelyFixed)
  }

  @Test func `one file under two names is fixed once`() throws {
    let scratch = try Scratch(["a.xml": Self.fixable])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "b.xml").path, withDestinationPath: "a.xml")
    let outcome = scratch.run("--fix", "--jobs", "2", ".")
    #expect(outcome.errors.hasPrefix("Fixed 1 finding in 1 file (1 left)\n"))
    #expect(try scratch.read("a.xml") == Self.safelyFixed)
  }

  @Test func `only what is reported is fixed`() throws {
    let scratch = try Scratch(["a.xml": Self.fixable])
    #expect(scratch.run("--fix", "--ignore", "style", "a.xml").errors.hasPrefix("Fixed 0 findings"))
    #expect(scratch.run("--fix", "--unsafe-fixes", "--select", "missing-base", "a.xml").status == 0)
    #expect(try scratch.read("a.xml").contains("<value>1</value>"))
    #expect(scratch.run("--fix", "--show-files", "a.xml").output == "a.xml\n")
    #expect(try scratch.read("a.xml").contains("<value>1</value>"))
  }

  @Test func `files that a hook names are taken as if they were found`() throws {
    let scratch = try Scratch([
      "pom.xml": "<project/>", "old/d/a.xml": Self.fixable, "b.xml": Self.fixable, "notes.txt": Self.fixable,
      ".policylint.yml": "version: 1\nfiles:\n  exclude: [old]\n",
    ])
    let names = ["pom.xml", "old/d/a.xml", "b.xml", "notes.txt"]
    #expect(scratch.run(["--show-files", "--force-exclude"] + names).output == "b.xml\n")
    #expect(scratch.run(names).findings.contains { $0.hasPrefix("pom.xml:1:1: error: no policy") })
    let formatted = scratch.run(["format", "--force-exclude"] + names)
    #expect(formatted.errors == "1 file reformatted, 0 left unchanged\n" && formatted.status == 0)
    #expect(scratch.run(["--fix", "--force-exclude"] + names).errors.hasPrefix("Fixed 1 finding in 1 file (1 left)\n"))
    #expect(try scratch.read("old/d/a.xml") == Self.fixable)
  }
}
