import Testing

@testable import PolicyLintKit

@Suite struct TextReporterTests {
  /// The text report of one finding at the first place of `needle`.
  private func report(
    _ text: String, at needle: String, path: String = "p.xml", help: String? = nil, related: [RelatedPlace] = [],
    fixes: [Fix] = []
  ) throws -> String {
    let bytes = Array(text.utf8)
    let wanted = Array(needle.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    let finding = Finding(
      rule: "some-rule", severity: .warning, range: ByteRange(start, start + wanted.count), message: "so it is",
      help: help, related: related, fixes: fixes)
    let report = FileReport(
      file: SourceFile(path: path, bytes: bytes), isPolicyDocument: true, findings: [finding], suppressedCount: 0)
    return String(decoding: TextReporter(isColored: false).piece(report), as: UTF8.self)
  }

  private func frame(_ text: String, at needle: String) throws -> [String] {
    try report(text, at: needle).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
  }

  static let frames: [(text: String, needle: String, lines: [String])] = [
    ("<a b='c'/>", "c", ["  1 | <a b='c'/>", "    |       ^", ""]),
    ("\t<é>汉字<x>", "<x>", ["  1 |     <é>汉字<x>", "    |            ^~~", ""]),
    ("ab\tcd", "cd", ["  1 | ab  cd", "    |     ^~", ""]),
    ("e\u{301}x y", "y", ["  1 | e\u{301}x y", "    |    ^", ""]),
    ("<a\n b\n c>", "<a\n b", ["  1 | <a", "    | ^~", ""]),
    ("a\u{1B}[31mb", "b", ["  1 | a␛[31mb", "    |       ^", ""]),
    ("\u{202E}x", "x", ["  1 | \u{FFFD}x", "    |  ^", ""]),
    ("\u{FEFF}<a>", "<a>", ["  1 | <a>", "    | ^~~", ""]),
  ]

  @Test(arguments: frames) func `the marker stands under the range`(
    _ example: (text: String, needle: String, lines: [String])
  ) throws {
    #expect(try frame(example.text, at: example.needle) == example.lines)
  }

  @Test func `bytes that are no text are shown as such`() {
    let finding = Finding(rule: "r", severity: .error, range: ByteRange(2, 3), message: "m")
    let file = SourceFile(path: "p", bytes: [0x61, 0xFF, 0x62])
    let report = FileReport(file: file, isPolicyDocument: true, findings: [finding], suppressedCount: 0)
    #expect(
      String(decoding: TextReporter(isColored: false).piece(report), as: UTF8.self)
        == "p:1:3: error: m [r]\n  1 | a\u{FFFD}b\n    |   ^\n")
  }

  @Test func `an empty range at the end of a line is marked behind it`() {
    let finding = Finding(rule: "r", severity: .error, range: .at(2), message: "m")
    let file = SourceFile(path: "p", bytes: Array("ab\ncd".utf8))
    let report = FileReport(file: file, isPolicyDocument: true, findings: [finding], suppressedCount: 0)
    #expect(
      String(decoding: TextReporter(isColored: false).piece(report), as: UTF8.self)
        == "p:1:3: error: m [r]\n  1 | ab\n    |   ^\n")
  }

  @Test(arguments: [0, 70, 199, 200, 5_000, 100_000], [0, 50, 300, 100_000])
  func `a long line is cut around the range`(_ before: Int, _ behind: Int) throws {
    let text = String(repeating: "a", count: before) + "<needle>" + String(repeating: "b", count: behind)
    let lines = try frame(text, at: "<needle>")
    let code = lines[0].dropFirst("  1 | ".count)
    #expect(code.count <= 202)
    let column = try #require(lines[1].firstIndex(of: "^").map { lines[1].distance(from: lines[1].startIndex, to: $0) })
    let marked = lines[0].dropFirst(column).prefix(lines[1].count - column)
    #expect(marked == "<needle>")
    #expect(code.hasPrefix("…") == (code.first != "a" && code.first != "<"))
    #expect(code.contains("…") == (before + behind + 8 > 200))
  }

  @Test func `help, fixes and other places follow the code`() throws {
    let fix = Fix(title: "repair it", applicability: .safe, edits: [])
    let related = [RelatedPlace(range: .at(0), message: "see\nhere")]
    #expect(
      try report("x\n y", at: "y", help: "do it", related: related, fixes: [fix]) == """
        p.xml:2:2: warning: so it is [some-rule]
          2 |  y
            |  ^
            = help: do it (fix: --fix)
            = note: p.xml:1:1: see here

        """)
    #expect(try report("y", at: "y", fixes: [fix]).contains("= help: repair it (fix: --fix)\n"))
    let unsafe = Fix(title: "repair it", applicability: .unsafe, edits: [])
    #expect(
      try report("y", at: "y", fixes: [unsafe]).contains("= help: repair it (unsafe fix: --fix --unsafe-fixes)\n"))
    #expect(try report("y", at: "y", help: "do it").contains("= help: do it\n"))
  }

  @Test func `a place in a byte order mark is shown at the start of the line`() {
    let text = ReportedText(unchecked: SourceFile(path: "a.xml", bytes: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)))
    for range in [ByteRange.at(0), ByteRange(0, 3), ByteRange(0, 5), ByteRange(2, 3)] {
      let frame = CodeFrame(range: range, in: text)
      #expect(frame.code == Array("<a/>".utf8), "\(range)")
      var marker: [UInt8] = []
      frame.appendMarker(to: &marker)
      #expect(frame.indent == 0 && marker.first == UInt8(ascii: "^"), "\(range)")
    }
  }

  @Test func `the gutter is as wide as the number of the line`() throws {
    let text = String(repeating: "\n", count: 1233) + "y"
    #expect(try frame(text, at: "y") == ["  1234 | y", "       | ^", ""])
  }

  @Test func `control characters in a path do not reach the terminal`() throws {
    #expect(try report("y", at: "y", path: "a\u{1B}[2J\nb.xml").hasPrefix("a␛[2J␊b.xml:1:1: warning: "))
  }
}
