import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct FormatCommandTests {
  static let messy = "<fragment>\n<base/></fragment>"
  static let neat = "<fragment>\n    <base />\n</fragment>\n"
  static let broken = "<fragment>\n<base></fragment>\n"

  @Test func `files are rewritten, counted, and reported where they cannot be`() throws {
    let scratch = try Scratch([
      "a.xml": Self.messy, "b/c.xml": Self.messy, "d.xml": Self.neat, "e.xml": Self.broken, "f.xml": "<project/>\n",
    ])
    let outcome = scratch.run("format")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        e.xml:2:2: not formatted: `<base>` is never closed
        2 files reformatted, 1 left unchanged, 1 not formatted

        """)
    #expect(try scratch.read("a.xml") == Self.neat && scratch.read("b/c.xml") == Self.neat)
    #expect(try scratch.read("e.xml") == Self.broken && scratch.read("f.xml") == "<project/>\n")
    #expect(scratch.run("format", "a.xml", "b").status == 0)
    #expect(scratch.run("format", "f.xml").errors.hasPrefix("f.xml: not formatted: no policy in this file\n"))
    #expect(scratch.run("format", "absent.xml").status == 2)
  }

  @Test func `check and diff write nothing and say what would change`() throws {
    let scratch = try Scratch(["a.xml": Self.messy, "d.xml": Self.neat])
    let check = scratch.run("format", "--check")
    #expect(check.status == 1 && check.output == "Would reformat: a.xml\n")
    #expect(check.errors == "1 file would be reformatted, 1 already formatted\n")
    #expect(scratch.run("format", "--check", "-q", "d.xml").status == 0)
    let diff = scratch.run("format", "--diff", "--quiet")
    #expect(diff.status == 1 && diff.errors.isEmpty)
    #expect(
      diff.output == """
        --- a.xml
        +++ a.xml
        @@ -1,2 +1,3 @@
         <fragment>
        -<base/></fragment>
        \\ No newline at end of file
        +    <base />
        +</fragment>

        """)
    #expect(try scratch.read("a.xml") == Self.messy)
  }

  @Test func `standard input goes to standard output, formatted or as it is`() throws {
    let scratch = try Scratch([".policylint.yml": "format: {indent: 2}\n"])
    scratch.input = Array(Self.messy.utf8)
    #expect(scratch.run("format", "-").output == "<fragment>\n  <base />\n</fragment>\n")
    #expect(scratch.run("format", "--no-config", "-").output == Self.neat)
    #expect(scratch.run("format", "--check", "-").status == 1)
    scratch.input = Array("# x\n\n```\n\(Self.messy)\n```\n".utf8)
    #expect(
      scratch.run("format", "--no-config", "--stdin-filename", "x.md", "-").output == "# x\n\n```\n\(Self.neat)```\n")
    scratch.input = Array(Self.broken.utf8)
    let outcome = scratch.run("format", "-")
    #expect(outcome.output == Self.broken && outcome.status == 1)
    #expect(outcome.errors == "<stdin>:2:2: not formatted: `<base>` is never closed\n")
  }

  @Test func `options count more than the configuration, the nearest configuration most`() throws {
    let scratch = try Scratch([
      ".policylint.yml": "format: {indent: 2, line-ending: crlf}\n", "a.xml": Self.messy,
      "b/.policylint.yml": "format: {indent: tab}\n", "b/a.xml": Self.messy,
    ])
    #expect(scratch.run("format").status == 0)
    #expect(try scratch.read("a.xml") == "<fragment>\r\n  <base />\r\n</fragment>\r\n")
    #expect(try scratch.read("b/a.xml") == "<fragment>\r\n\t<base />\r\n</fragment>\r\n")
    #expect(scratch.run("format", "--indent", "4", "--line-ending", "lf", "a.xml").status == 0)
    #expect(try scratch.read("a.xml") == Self.neat)
  }

  static let wrongUsage: [[String]] = [
    ["--indent", "3"], ["--max-width", "10"], ["--csharp", "x"], ["-", "a.xml"], ["--jobs", "0"],
    ["--stdin-filename", "x"], ["--config", "x", "--no-config"],
  ]

  @Test(arguments: wrongUsage) func `wrong usage is told`(_ arguments: [String]) throws {
    let outcome = try Scratch(["a.xml": Self.messy]).run(["format"] + arguments)
    #expect(outcome.status == 2 && !outcome.errors.isEmpty)
  }

  static let badConfigurations: [(String, String)] = [
    ("format: {indent: 3}", "1:18: error: `3` is no indent"), ("format: {max-width: 5}", "`max-width` must be from 40"),
    ("format: {width: 5}", "`format` has no `width`"), ("format: {csharp: on}", "`on` is no way to format C#"),
  ]

  @Test(arguments: badConfigurations) func `a bad configuration is told`(_ sample: (String, String)) throws {
    let outcome = try Scratch(["a.xml": Self.messy, ".policylint.yml": sample.0]).run("format")
    #expect(outcome.status == 2 && outcome.errors.contains(sample.1), "\(outcome.errors)")
  }

  @Test func `the rule compares with the style of the configuration`() throws {
    let scratch = try Scratch([
      ".policylint.yml": "format: {indent: 2}\nrules: {format: warning}\n", "a.xml": Self.neat,
    ])
    #expect(
      scratch.run("--select", "format", "a.xml").findings == [
        "a.xml:2:3: warning: the document is not in the canonical format [format]"
      ])
    #expect(scratch.run("format").status == 0)
    #expect(scratch.run("--select", "format", "a.xml").findings == [])
  }
}
