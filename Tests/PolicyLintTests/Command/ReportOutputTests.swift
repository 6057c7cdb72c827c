import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct ReportOutputTests {
  private func names(_ scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
  }

  @Test func `reports go to files`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    #expect(scratch.run("--output", "report.txt").output.isEmpty)
    #expect(try scratch.read("report.txt") == scratch.run().output)
    let outcome = scratch.run("--output", "json=report.json", "--output", "github=x=y")
    #expect(outcome.output == scratch.run().output)
    #expect(try scratch.read("report.json") == scratch.run("--format", "json").output)
    #expect(try scratch.read("x=y") == scratch.run("--format", "github").output)
    #expect(scratch.run("--output", "josn=x").errors.contains("did you mean `json`?"))
    #expect(try names(scratch) == ["bad.xml", "report.json", "report.txt", "x=y"])
  }

  @Test(arguments: ReportFormat.allCases) func `a file has what standard output would have`(_ format: ReportFormat)
    throws
  {
    let scratch = try Scratch(["bad.xml": Sample.bad, "a b/good.xml": Sample.good, "warned.xml": Sample.warned])
    let outcome = scratch.run("--format", format.rawValue)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("\n"))
    #expect(scratch.run("--quiet", "--output", "\(format.rawValue)=out", "--output", "./copy").status == 1)
    #expect(try scratch.read("out") == outcome.output)
    // By its name alone it goes to standard output.
    #expect(scratch.run("--output", format.rawValue).output == outcome.output)
  }

  @Test func `several reports are made in one run`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    let outcome = scratch.run("--output", "sarif=out.sarif", "--output", "github", "--output", "junit=j.xml")
    #expect(outcome.output == scratch.run("--format", "github").output)
    #expect(try scratch.read("out.sarif") == scratch.run("--format", "sarif").output)
    #expect(try scratch.read("j.xml") == scratch.run("--format", "junit").output)
  }

  @Test(arguments: [
    ["--output", "json", "--output", "github"], ["--output", "json=-", "--output", "-"],
    ["--format", "json", "--output", "github"], ["--output", "json=/dev/stdout", "--output", "sarif"],
  ]) func `standard output takes one report`(_ arguments: [String]) throws {
    let outcome = try Scratch(["bad.xml": Sample.bad]).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("two reports cannot both go to standard output"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a file takes one report`() throws {
    let outcome = try Scratch(["bad.xml": Sample.bad]).run("--output", "json=x", "--output", "sarif=x")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("two reports cannot both go to x"))
  }

  static let failures: [(output: String, message: String)] = [
    ("sarif=absent/x", "error: absent/x: there is no such folder"),
    ("folder", "error: folder: this is a folder, not a file"),
    ("bad.xml/x", "error: bad.xml/x: Not a directory"), ("folder/", "error: folder/: this is a folder, not a file"),
    ("absent/", "error: absent/: there is no such folder"),
  ]

  @Test(arguments: failures) func `what cannot be written is told, and the rest is written`(
    _ failure: (output: String, message: String)
  ) throws {
    let scratch = try Scratch(["bad.xml": Sample.bad, "folder/x": ""])
    let outcome = scratch.run("--output", failure.output, "--output", "json=fine.json")
    #expect(outcome.status == 2)
    #expect(outcome.errors == failure.message + "\n1 error, 0 warnings in 1 file\n")
    #expect(try scratch.read("fine.json").contains("cors-wildcard-with-credentials"))
    #expect(try names(scratch) == ["bad.xml", "fine.json", "folder"])
    #expect(try scratch.read("bad.xml") == Sample.bad)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no device that is always full"))
  func `a full disk is told`() throws {
    let outcome = try Scratch(["bad.xml": Sample.bad]).run("--output", "/dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: /dev/full: No space left on device\n"))
  }

  @Test func `a file is there all at once, in the place of the old one, and links stay`() throws {
    let scratch = try Scratch(["old": "old", "sub/x": ""])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.path + "/link", withDestinationPath: "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch.folder.path + "/old")
    let path = Array((scratch.folder.path + "/link").utf8)
    let file = try AtomicFile(path)
    try file.write(Array("new ".utf8))
    #expect(try scratch.read("old") == "old")
    #expect(try names(scratch) == ["link", "old", "sub"], "what waits has no name")
    try file.write(Array("text".utf8))
    try file.finish()
    #expect(try scratch.read("old") == "new text")
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder.path + "/old")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try names(scratch) == ["link", "old", "sub"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.folder.path + "/link") == "old")

    let dropped = try AtomicFile(path)
    try dropped.write(Array("other".utf8))
    dropped.discard()
    #expect(try scratch.read("old") == "new text")
    #expect(try names(scratch) == ["link", "old", "sub"])
  }

  static let detections: [(environment: [String: String], arguments: [String], start: String)] = [
    (["GITHUB_ACTIONS": "true"], [], "::error "), (["TF_BUILD": "True"], [], "##vso["),
    (["GITHUB_ACTIONS": "false", "TF_BUILD": ""], [], "bad.xml:"), ([:], [], "bad.xml:"),
    (["GITHUB_ACTIONS": "true"], ["--format", "text"], "bad.xml:"),
    (["GITHUB_ACTIONS": "true"], ["--output", "sarif=x"], "bad.xml:"),
    (["TF_BUILD": "True"], ["--show-files"], "bad.xml\n"),
  ]

  @Test(arguments: detections) func `the format is that of the machine unless something is said`(
    _ example: (environment: [String: String], arguments: [String], start: String)
  ) throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    scratch.environment = example.environment
    #expect(scratch.run(example.arguments).output.hasPrefix(example.start))
  }

  @Test func `paths are those of the repository where the machine tells its root`() throws {
    let scratch = try Scratch(["sub/bad.xml": Sample.bad])
    let outer = scratch.folder.deletingLastPathComponent().path
    let name = scratch.folder.lastPathComponent
    for variable in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"] {
      scratch.environment = [variable: outer]
      #expect(scratch.run("--format", "github").output.hasPrefix("::error file=\(name)/sub/bad.xml,"))
      #expect(scratch.run("--format", "gitlab").output.contains("\"path\":\"\(name)/sub/bad.xml\""))
      let sarif = scratch.run("--format", "sarif").output
      #expect(sarif.contains("\"uri\":\"\(name)/sub/bad.xml\",\"uriBaseId\":\"%SRCROOT%\""))
      #expect(sarif.contains("\"uri\":\"\(URIText.folder(outer))\""))
    }
  }

  /// The results that a SARIF report marks as suppressed: rule, kind and justification.
  private func suppressions(_ outcome: Scratch.Outcome) throws -> [[String]] {
    let log = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    return results.compactMap { result in
      guard let suppression = (result["suppressions"] as? [[String: String]])?.first else { return nil }
      return [result["ruleId"] as? String, suppression["kind"], suppression["justification"]].compactMap { $0 }
    }
  }

  private static let suppressed = """
    <!-- policylint-disable missing-base:   global scope\u{E9} -->
    <policies>
      <inbound>
        <!-- policylint-disable-next-line security -->
        <cors allow-credentials="true">
          <allowed-origins>
            <origin>*</origin>
          </allowed-origins>
        </cors>
      </inbound>
      <backend><base /></backend>
      <outbound><base /></outbound>
      <on-error><base /></on-error>
    </policies>

    """

  @Test func `SARIF names the elements around a finding by something that outlives lines and layout`() throws {
    func prints(_ text: String) throws -> [String?] {
      let outcome = try Scratch(["a.xml": text]).run("--format", "sarif", "--select", "cors-wildcard-with-credentials")
      let log = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
      return results.map { ($0["partialFingerprints"] as? [String: String])?["policylintElementPath/v1"] }
    }
    let before = try prints(Sample.bad)
    #expect(before.count == 1 && before.first??.count == 16)
    #expect(try prints("<!-- new -->\n\n" + Sample.bad.replacing("\n  <cors", with: "<cors")) == before)
  }

  @Test func `SARIF has what comments suppress, marked, with the reason, and no other format has it`() throws {
    let scratch = try Scratch(["a.xml": Self.suppressed])
    let all = scratch.run("--format", "sarif")
    #expect(
      try suppressions(all) == [
        ["missing-base", "inSource", "global scopeé"], ["cors-wildcard-with-credentials", "inSource"],
      ])
    #expect(!scratch.run("--format", "json").output.contains("\"rule\":\"missing-base\""))
    #expect(try suppressions(scratch.run("--format", "sarif", "--no-report-suppressed")).isEmpty)
    // Code scanning would show them as open.
    scratch.environment = ["GITHUB_ACTIONS": "true"]
    #expect(try suppressions(scratch.run("--format", "sarif")).isEmpty)
    let forced = scratch.run("--format", "sarif", "--report-suppressed")
    #expect(try suppressions(forced) == suppressions(all))
    #expect(forced.status == all.status)
  }

  @Test func `a summary, statistics and the list of files are to be had`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad, "sub/warned.xml": Sample.warned, "pom.xml": "<project/>"])
    #expect(scratch.run("--quiet").errors.isEmpty)
    let statistics = scratch.run("--statistics").errors.split(separator: "\n")
    #expect(statistics.contains { $0.hasPrefix("time by rule, of ") && $0.hasSuffix(" ms in all:") })
    try #require(statistics.count > 4)
    #expect(statistics[0].hasPrefix("1  [-]  cors-wildcard-with-credentials  "))
    #expect(statistics[1].hasPrefix("1  [-]  missing-base                    "))
    #expect(statistics.last == "1 error, 1 warning in 2 files")
    let files = scratch.run("--show-files")
    #expect(files.output == "bad.xml\nsub/warned.xml\n")
    #expect(files.status == 0)
    scratch.errorsAreTerminal = true
    #expect(
      scratch.run().errors == """
        2 can be repaired with --fix --unsafe-fixes, which may change what a policy does
        1 error, 1 warning in 2 files

        """)
  }

  @Test func `when nothing was found, the search is told`() throws {
    let scratch = try Scratch([
      "x.txt": "", "y.txt": "", ".gitignore": "ignored\n", "ignored/a.xml": Sample.bad, ".hidden/a.xml": Sample.bad,
      "node_modules/a.xml": Sample.bad, "pom.xml": "<project/>", ".policylint.yml": "files: {exclude: [out]}",
      "out/a.xml": Sample.bad,
    ])
    let lines = scratch.run(".").errors.split(separator: "\n")
    #expect(lines.first == "warning: no policy document found")
    #expect(lines.contains { $0.contains("looked for: *.xml, ") && $0.contains(" in . ") })
    #expect(
      lines.contains {
        $0.hasPrefix("  passed over: 1 file that holds no policy, ")
          && $0.contains(", 1 path that an ignore file names, ")
          && $0.hasSuffix(", 2 hidden folders")
      }, "\(lines)")
    #expect(scratch.run("--quiet", ".").errors.isEmpty)
    scratch.input = []
    #expect(scratch.run("--files-from", "-").errors.contains("the list of files names none"))
  }

  /// The command with a standard output that fails.
  private func run(_ scratch: Scratch, _ arguments: [String], failingWith error: FileError) -> (
    status: Int32, errors: String
  ) {
    final class Errors: @unchecked Sendable { var text = "" }
    let errors = Errors()
    let world = World(
      environment: [:], workingDirectory: Array(scratch.folder.path.utf8),
      pathPrefix: Array((scratch.folder.path + "/").utf8), processorCount: 1, readInput: { _ throws(FileError) in [] },
      output: ByteSink { _ throws(FileError) in throw error },
      errors: ByteSink { bytes throws(FileError) in errors.text += String(decoding: bytes, as: UTF8.self) })
    return (PolicyLintCommand.run(arguments, in: world).rawValue, errors.text)
  }

  @Test func `standard output that cannot be written to is trouble, unless nobody reads it any more`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    let full = run(scratch, ["--quiet", "bad.xml"], failingWith: FileError("full"))
    #expect(full.status == 2)
    #expect(full.errors == "error: standard output: full\n")
    var closed = FileError("closed")
    closed.isClosedPipe = true
    let outcome = run(scratch, ["--quiet", "bad.xml", "--output", "json=x.json"], failingWith: closed)
    #expect(outcome.status == 141)
    #expect(outcome.errors.isEmpty)
    #expect(try scratch.read("x.json").hasSuffix("]}\n"))
  }
}
