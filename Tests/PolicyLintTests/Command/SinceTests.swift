import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct SinceTests {
  /// A line with one finding, `set-header-delete-with-value`.
  private static let bad = "  <set-header name=\"X\" exists-action=\"delete\"><value>1</value></set-header>\n"
  private static let line = "  <set-header name=\"X\" exists-action=\"delete\" />\n"

  private static func policy(_ lines: String...) -> String { "<fragment>\n" + lines.joined() + "</fragment>\n" }

  private static func repository(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch(files)
    try git(scratch, "init", "--quiet")
    try commit(scratch)
    return scratch
  }

  private static func commit(_ scratch: Scratch) throws {
    try git(scratch, "add", "--all")
    try git(scratch, "commit", "--quiet", "--message", "m", "--no-verify")
  }

  private static func git(_ scratch: Scratch, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = scratch.folder
    process.arguments =
      ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
  }

  /// The places of findings, in a run that fails on anything.
  private static func places(_ scratch: Scratch, _ arguments: String...) -> [String] {
    let outcome = scratch.run(["--select", "style", "--no-config"] + arguments)
    #expect(outcome.status != 2, "\(outcome)")
    return outcome.findings.map { line in
      line.prefix { $0 != " " }.split(separator: ":").prefix(2).joined(separator: ":")
    }
  }

  @Test func `only changed lines count`() throws {
    let scratch = try Self.repository([
      "a.xml": Self.policy(Self.bad, Self.line, Self.bad), "b.xml": Self.policy(Self.bad),
      "sub/c.xml": Self.policy(Self.bad),
    ])
    #expect(Self.places(scratch, ".").count == 4)
    let unchanged = scratch.run("--select", "style", "--since", "HEAD", ".")
    #expect(unchanged.output.isEmpty && unchanged.status == 0)
    #expect(unchanged.errors == "no policy has changed since HEAD\n")
    try scratch.write("a.xml", Self.policy(Self.line, Self.bad, Self.bad, Self.line, Self.bad))
    try scratch.write("sub/new ä\"\n.xml", Self.policy(Self.line, Self.bad))
    #expect(Self.places(scratch, "--since", "HEAD", "a.xml", "b.xml", "sub/c.xml") == ["a.xml:3"])
    #expect(Self.places(scratch, "--since", "HEAD").count == 2, "what git does not know is new")
    try Self.commit(scratch)
    #expect(Self.places(scratch, "--since", "HEAD") == [])
    #expect(Self.places(scratch, "--since", "HEAD~1").count == 2)
    #expect(Self.places(scratch, "--since", "HEAD~1", "b.xml") == [])
  }

  @Test func `renamed files, folders and links are found`() throws {
    let lines = String(repeating: Self.line, count: 30)
    let scratch = try Self.repository(["sub/a.xml": Self.policy(Self.bad, lines, Self.bad)])
    try FileManager.default.moveItem(
      at: scratch.folder.appending(path: "sub/a.xml"), to: scratch.folder.appending(path: "sub/b.xml"))
    try scratch.write("sub/b.xml", Self.policy(Self.bad, lines, Self.bad, Self.bad))
    try Self.git(scratch, "add", "--all")
    #expect(Self.places(scratch, "--since", "HEAD", ".") == ["sub/b.xml:34"])
    // From a folder below, with a path that leads out of it, and by a link.
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.xml").path, withDestinationPath: "sub/b.xml")
    #expect(Self.places(scratch, "--since", "HEAD", "link.xml") == ["link.xml:34"])
    try files.createSymbolicLink(atPath: scratch.folder.appending(path: "way").path, withDestinationPath: "sub")
    #expect(Self.places(scratch, "--since", "HEAD", "way/b.xml") == ["way/b.xml:34"])
    let inner = try Scratch(sharing: scratch, in: "sub")
    #expect(Self.places(inner, "--since", "HEAD", ".") == ["b.xml:34"])
    #expect(Self.places(inner, "--since", "HEAD", "../link.xml").count == 1)
  }

  @Test func `UTF-16 counts as a whole, and so do settings that would change the diff`() throws {
    let scratch = try Self.repository(["a.xml": Self.policy(Self.bad, Self.line)])
    let encoding = TextDecoding.Encoding.utf16(isLittleEndian: true, hasMark: true)
    try scratch.write("u.xml", encoding.encode(Array(Self.policy(Self.bad).utf8)))
    try Self.commit(scratch)
    try scratch.write("u.xml", encoding.encode(Array(Self.policy(Self.bad, Self.line).utf8)))
    try scratch.write("a.xml", Self.policy(Self.bad, Self.line, Self.bad))
    for setting in [
      ["diff.noprefix", "false"], ["diff.mnemonicPrefix", "true"], ["color.ui", "always"], ["diff.external", "false"],
      ["diff.context", "9"], ["core.fsmonitor", "false; touch pwned"], ["diff.relative", "true"],
      ["diff.renames", "false"],
    ] {
      try Self.git(scratch, "config", setting[0], setting[1])
    }
    #expect(Self.places(scratch, "--since", "HEAD").sorted() == ["a.xml:4", "u.xml:2"])
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.appending(path: "pwned").path))
  }

  @Test func `fixes keep to changed lines, also when lines move`() throws {
    let scratch = try Self.repository(["a.xml": Self.policy(Self.bad, Self.line, Self.bad)])
    let nested = "  <set-variable name=\"a\" value=\"@(((context.User == null) == true) == true)\" />\n"
    try scratch.write("a.xml", Self.policy(Self.line, nested, Self.bad, Self.line, Self.bad, Self.bad))
    let outcome = scratch.run(["--select", "style", "--no-config", "--fix", "--since", "HEAD", "."])
    #expect(outcome.errors.hasPrefix("Fixed 3 findings in 1 file (0 left)\n"), "\(outcome)")
    let text = try scratch.read("a.xml")
    #expect(
      text.components(separatedBy: Self.bad).count == 3 && text.contains("\"@(((context.User == null)))\""), "\(text)")
  }

  @Test func `without git, a repository or the revision nothing is linted`() throws {
    let scratch = try Self.repository(["a.xml": Self.policy(Self.bad)])
    for revision in ["no-such", "--help", "-p", "--output=x", "HEAD:a.xml", "HEAD..HEAD"] {
      let outcome = scratch.run("--since=" + revision, "a.xml")
      #expect(outcome.status == 2 && outcome.output.isEmpty, "\(revision)")
      #expect(outcome.errors.hasPrefix("error: --since: git knows no revision `\(revision)`"), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.appending(path: "x").path))
    let outside = try Scratch(["a.xml": Self.policy(Self.bad)]).run("--since", "HEAD", "a.xml")
    #expect(outside.status == 2)
    #expect(
      outside.errors.hasPrefix("error: --since needs a git repository, and this is none (git: not a git repository"))
    let bare = try Scratch(["a.xml": Self.policy(Self.bad)])
    try Self.git(bare, "init", "--quiet")
    #expect(bare.run("--since", "HEAD", ".").errors.hasPrefix("error: --since: git knows no revision `HEAD`"))
    var missing: FileError?
    do throws(FileError) {
      _ = try Subprocess(arguments: ["no-such-program-at-all"]).run { _ in }
    } catch {
      missing = error
    }
    #expect(missing?.reason == "`no-such-program-at-all` is not installed, or not in PATH")
  }

  @Test func `another program's output, errors and status arrive whole`() throws {
    var output = 0
    let script =
      "i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789; echo e >&2; i=$((i+1)); done; exit 3"
    let ending = try Subprocess(arguments: ["sh", "-c", script]).run { output += $0.count }
    #expect(output == 3000 * 41 && ending.status == 3 && ending.errors.prefix(4).elementsEqual("e\ne\n".utf8))
    #expect(try Subprocess(arguments: ["sh", "-c", "kill -9 $$"]).run { _ in }.status == 137)
  }

  // MARK: - Parts

  @Test(arguments: [1, 7, 4096]) func `a diff is read in any pieces`(_ size: Int) {
    let diff = """
      diff --git a.xml a.xml
      index 1..2 100644
      --- a.xml
      +++ a.xml
      @@ -3 +3,2 @@ <policies>
      --- old
      +++ new.xml
      +@@ -1 +1 @@
      @@ -9,2 +10,0 @@
      -x
      -y
      \\ No newline at end of file
      @@ -20,0 +20 @@
      +z
      \\ No newline at end of file
      diff --git old.xml new name.xml
      similarity index 90%
      rename from old.xml
      rename to new name.xml
      --- old.xml
      +++ new name.xml\t
      @@ -0,0 +1 @@
      +a
      diff --git "q\\303\\251\\"\\n.xml" "q\\303\\251\\"\\n.xml"
      --- "q\\303\\251\\"\\n.xml"
      +++ "q\\303\\251\\"\\n.xml"
      @@ -1 +1 @@
      -a
      +b
      diff --git gone.xml gone.xml
      deleted file mode 100644
      --- gone.xml
      +++ /dev/null
      @@ -1 +0,0 @@
      -a
      diff --git u and u.xml u and u.xml
      index 1..2 100644
      Binary files u and u.xml and u and u.xml differ
      diff --git n.xml n.xml
      new file mode 100644
      Binary files /dev/null and n.xml differ

      """
    var reader = DiffReader()
    let bytes = Array(diff.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.add(bytes[start..<min(start + size, bytes.count)])
    }
    let expected: [String: LineChanges] = [
      "a.xml": .lines([3..<5, 20..<21]), "new name.xml": .lines([1..<2]), "qé\"\n.xml": .lines([1..<2]),
      "u and u.xml": .all, "n.xml": .all,
    ]
    #expect(
      Dictionary(uniqueKeysWithValues: reader.changes.map { (String(decoding: $0, as: UTF8.self), $1) }) == expected)
  }

  @Test func `places touch changed lines, and follow edits`() {
    let text = Array("aa\nbb\ncc\ndd\n".utf8)
    var places = ChangedPlaces(.lines([2..<3, 4..<5]), in: text)
    func touched() -> String {
      (0..<16).map { places.touch(ByteRange($0, $0 + 1)) ? "x" : "." }.joined()
    }
    #expect(touched() == "...xxx...xxx....")
    #expect(places.touch(ByteRange(0, 16)) && places.touch(.at(3)) && !places.touch(.at(6)) && places.touch(.at(12)))
    // Longer before, inside, and across the end of a changed line.
    places.follow([
      TextEdit(ByteRange(0, 1), "1234"), TextEdit(.at(4), "!"), TextEdit(ByteRange(10, 12), ""),
    ])
    #expect(touched() == "......xxxx...x..")
    #expect(ChangedPlaces(.all, in: text).touch(.at(99)))
    #expect(!ChangedPlaces(.lines([]), in: text).touch(ByteRange(0, 99)))
  }
}
