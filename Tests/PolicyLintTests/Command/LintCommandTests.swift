import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct LintCommandTests {
  @Test func `a finding is a line, the code and what to do, and the summary goes to standard error`() throws {
    let scratch = try Scratch(["p/bad.xml": Sample.bad])
    let outcome = scratch.run("p")
    #expect(
      outcome.output == """
        p/bad.xml:2:28: error: credentials are allowed together with every origin [cors-wildcard-with-credentials]
          2 |   <cors allow-credentials="true">
            |                            ^~~~
            = help: name the origins that may send credentials, or forbid credentials (unsafe fix: --fix --unsafe-fixes)
            = note: p/bad.xml:4:7: every origin is allowed here

        """)
    #expect(outcome.errors == "1 error, 0 warnings in 1 file\n")
    #expect(outcome.status == 1)
  }

  @Test func `nothing to report prints nothing on standard output`() throws {
    let outcome = try Scratch(["good.xml": Sample.good]).run()
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "0 errors, 0 warnings in 1 file\n")
    #expect(outcome.status == 0)
  }

  static let endings: [(arguments: [String], status: Int32)] = [
    (["bad.xml"], 1), (["warned.xml"], 1), (["good.xml"], 0),
    (["--fail-on", "error", "warned.xml"], 0), (["--fail-on", "never", "bad.xml"], 0),
    (["--fail-on", "info", "warned.xml"], 1), (["--exit-zero", "bad.xml"], 0),
    (["--max-warnings", "0", "warned.xml"], 1), (["--max-warnings", "1", "warned.xml"], 0),
    (["--max-warnings", "1", "bad.xml"], 1), (["--ignore", "security", "bad.xml"], 0),
    (["--select", "missing-base", "bad.xml"], 0), (["--select", "missing-base", "bad.xml", "warned.xml"], 1),
    (["--exit-zero", "bad.xml", "absent.xml"], 2), (["absent.xml"], 2), (["--fail-on", "never", "absent.xml"], 2),
    (["--no-such-option"], 2), (["--jobs", "0", "bad.xml"], 2), (["--format", "jsom", "bad.xml"], 2),
    (["--max-warnings", "-1"], 2), (["-0"], 2), (["--stdin-filename", "x.xml"], 2),
    (["--config", "x", "--no-config"], 2),
    (["explain"], 2), (["explain", "no-such-rule"], 2), (["--version"], 0), (["--help"], 0), (["lint", "--help"], 0),
    (["--generate-completion-script", "zsh"], 0), (["inspect", "absent.xml"], 2), (["inspect", "bad.xml"], 0),
  ]

  @Test(arguments: endings) func `the exit status is that of the contract`(
    _ ending: (arguments: [String], status: Int32)
  )
    throws
  {
    let scratch = try Scratch(["bad.xml": Sample.bad, "good.xml": Sample.good, "warned.xml": Sample.warned])
    let outcome = scratch.run(ending.arguments)
    #expect(outcome.status == ending.status, "\(outcome)")
    if ending.status == 2 { #expect(!outcome.errors.isEmpty) }
  }

  @Test func `what cannot be read is told and the rest is linted`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    #expect(mkfifo(scratch.folder.appending(path: "pipe.xml").path, 0o600) == 0)
    let outcome = scratch.run("pipe.xml", "bad.xml", "gone.xml", "/dev/null", "")
    #expect(outcome.findings.count == 1)
    #expect(
      outcome.errors == """
        error: gone.xml: there is no such file or folder
        error: : the path is empty
        error: /dev/null: this is a device, not a file
        error: pipe.xml: this is a pipe, not a file; give `-` to read standard input
        1 error, 0 warnings in 1 file

        """)
    #expect(outcome.status == 2)
  }

  @Test func `a named file must hold a policy, one in a folder need not`() throws {
    let scratch = try Scratch(["pom.xml": "<project/>", "empty.xml": "", "notes.md": "# No policy\n"])
    #expect(scratch.run(".").output.isEmpty)
    #expect(
      scratch.run(".").errors == """
        warning: no policy document found
          looked for: *.xml, *.xml.tpl, *.tftpl, *.cshtml, *.md, *.markdown in . whose root element is `policies`, `fragment` \
        or a policy
          passed over: 3 files that hold no policy
          a file that is named is read whatever it is called: policylint FILE

        """)
    #expect(
      scratch.run("pom.xml", "empty.xml", "notes.md").findings == [
        "empty.xml:1:1: error: no policy in this file [malformed-document]",
        "pom.xml:1:1: error: no policy in this file [malformed-document]",
      ])
  }

  @Test func `output is the same for any number of threads`() throws {
    let scratch = try Scratch()
    for index in 0..<60 {
      let padding = String(repeating: "<!-- -->\n", count: (index * 37) % 200)
      try scratch.write("p/\(index).xml", padding + (index % 3 == 0 ? Sample.good : Sample.bad))
    }
    for format in ["text", "json", "jsonl", "github"] {
      let one = scratch.run("--format", format, "--jobs", "1")
      #expect(one.output == scratch.run("--format", format, "--jobs", "7").output)
      #expect(one.output.contains("p/59.xml"))
    }
    let names = scratch.run("--select", "cors-wildcard-with-credentials").findings.map { $0.prefix { $0 != ":" } }
    #expect(names == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(names.count == 40)
  }

  @Test func `a file is linted once however often it is named`() throws {
    let scratch = try Scratch(["p/bad.xml": Sample.bad])
    let outcome = scratch.run("p", "p/bad.xml", "./p/../p/bad.xml", scratch.folder.path + "/p")
    #expect(outcome.findings.count == 1)
    #expect(outcome.findings.first?.hasPrefix("p/bad.xml:2:28: ") == true)
  }

  @Test func `a file name that is not UTF-8 survives`() throws {
    let scratch = try Scratch()
    let name: [UInt8] = [0xFF, 0x41, 0xC3, 0xA9, 0x2E, 0x78, 0x6D, 0x6C]
    let path = Array((scratch.folder.path + "/").utf8) + name
    do {
      try FileSystem.create(path, with: Array(Sample.bad.utf8))
    } catch {
      // Some file systems take only UTF-8.
      return
    }
    let outcome = scratch.run(PathText.encode(name), "--format", "json")
    #expect(outcome.output.contains("\"file\":\"\u{FFFD}Aé.xml\""))
    #expect(scratch.run(".").status == 1)
  }

  @Test func `standard input is linted under the name it is given`() throws {
    let scratch = try Scratch([".policylint.yml": "rules: {security: warning}"])
    scratch.input = Array(Sample.bad.utf8)
    #expect(scratch.run("-").findings.first?.hasPrefix("<stdin>:2:28: warning: ") == true)
    #expect(scratch.run("-", "--stdin-filename", "apis/x.xml").findings.first?.hasPrefix("apis/x.xml:2:28: ") == true)
    scratch.input = Array("# Title\n\n```xml\n\(Sample.bad)```\n".utf8)
    #expect(scratch.run("-", "--stdin-filename", "x.md").findings.first?.hasPrefix("x.md:5:28: ") == true)
  }

  @Test func `an editor may hand over what is no policy`() throws {
    let scratch = try Scratch(["x/.policylint.yml": "files: {exclude: [old]}"])
    scratch.input = Array("<project/>".utf8)
    #expect(scratch.run("-", "--stdin-filename", "pom.xml").status == 1)
    #expect(scratch.run("-", "--stdin-filename", "pom.xml", "--force-exclude").status == 0)
    scratch.input = Array(Sample.bad.utf8)
    #expect(scratch.run("-", "--stdin-filename", "a.xml", "--force-exclude").status == 1)
    #expect(scratch.run("-", "--stdin-filename", "x/old/a.xml", "--force-exclude").status == 0)
    #expect(scratch.run("-", "--force-exclude").status == 1, "without a name nothing tells that it is no policy")
    let repaired = scratch.run("--fix", "-", "--stdin-filename", "a.txt", "--force-exclude")
    #expect(repaired.output == Sample.bad, "a filter loses nothing")
  }

  @Test func `paths come from a list`() throws {
    let scratch = try Scratch(["a b.xml": Sample.bad, "c.xml": Sample.bad])
    scratch.input = Array("a b.xml\r\n\nc.xml\n".utf8)
    #expect(scratch.run("--files-from", "-").findings.count == 2)
    scratch.input = Array("c.xml\0a b.xml\0".utf8)
    #expect(scratch.run("--files-from", "-", "-0").findings.count == 2)
    try scratch.write("list", "c.xml\n")
    #expect(scratch.run("--files-from", "list").findings.count == 1)
    #expect(scratch.run("--files-from", "absent").status == 2)
    // An empty list is no reason to lint everything.
    scratch.input = []
    #expect(scratch.run("--files-from", "-").findings.isEmpty)
  }

  @Test func `misspelled rules and commands are suggested`() throws {
    let scratch = try Scratch()
    #expect(scratch.run("--select", "missing-bass").errors.contains("did you mean `missing-base`?"))
    #expect(scratch.run("--ignore", "securty").errors.contains("did you mean `security`?"))
    #expect(scratch.run("explian").errors.contains("did you mean `explain`?"))
    #expect(scratch.run("explain", "inverted-any").errors.contains("did you mean `inverted-any-check`?"))
    #expect(scratch.run("--selct", "x").errors.contains("--select"))
  }

  @Test func `colour follows the flag, then the environment, then the terminal`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    func isColored(_ arguments: String..., environment: [String: String] = [:], terminal: Bool = false) -> Bool {
      scratch.environment = environment
      scratch.outputIsTerminal = terminal
      return scratch.run(arguments + ["bad.xml"]).output.contains("\u{1B}[")
    }
    #expect(!isColored())
    #expect(isColored(terminal: true))
    #expect(!isColored(environment: ["TERM": "dumb"], terminal: true))
    #expect(!isColored(environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"], terminal: true))
    #expect(isColored(environment: ["NO_COLOR": ""], terminal: true))
    #expect(isColored(environment: ["FORCE_COLOR": "1"]))
    #expect(isColored("--color", "always", environment: ["NO_COLOR": "1"]))
    #expect(!isColored("--color", "never", environment: ["FORCE_COLOR": "1"], terminal: true))
  }
}
