import Testing

@testable import PolicyLintKit

@Suite struct LineHashesTests {
  /// The same from the description, without a window: each line by itself.
  private func naive(_ text: String) -> [String] {
    var units: [UInt64] = []
    var starts = [0]
    // Line ends first, then blanks: a line feed belongs to the return right before it only.
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" {
        scalars[scalars.count - 1] = "\u{FFFFE}"
      } else {
        scalars.append(scalar)
      }
    }
    for scalar in scalars where scalar != " " && scalar != "\t" {
      if scalar == "\n" || scalar == "\r" || scalar == "\u{FFFFE}" {
        units.append(10)
        starts.append(units.count)
      } else {
        units += String(Character(scalar)).utf16.map(UInt64.init)
      }
    }
    units.append(65_535)
    units += Array(repeating: 0, count: 100)
    var seen: [UInt64] = []
    return starts.map { start in
      var hash: UInt64 = 0
      for (index, unit) in units[start..<start + 100].enumerated() {
        var term = unit
        for _ in 0..<(99 - index) { term = term &* 37 }
        hash = hash &+ term
      }
      seen.append(hash)
      return String(hash, radix: 16) + ":\(seen.count { $0 == hash })"
    }
  }

  private func hashes(_ text: String) -> [String] {
    let hashes = LineHashes(Array(text.utf8))
    var all: [String] = []
    while let hash = hashes.hash(ofLine: all.count + 1) { all.append(hash) }
    return all
  }

  @Test func `a file without a byte has the hash of its end`() {
    // 65535 · 37⁹⁹ modulo 2⁶⁴.
    #expect(hashes("") == ["c129715d7a2bc9a3:1"])
    #expect(LineHashes([]).hash(ofLine: 0) == nil)
    #expect(LineHashes([]).hash(ofLine: 2) == nil)
  }

  static let texts = [
    "a", "\n", "\r\n", "\r \n", "\r\r\n\n", " \t", "a\n  b\r\nc\rd", "é汉😀\n\u{FEFF}\n", "\n\n\n\n",
    String(repeating: "x", count: 99), String(repeating: "x", count: 100), String(repeating: "x", count: 250) + "\ny",
    String(repeating: "same line of text\n", count: 30), String(repeating: "\r\n", count: 300) + "end",
    "<policies>\n\t<inbound>\n\t\t<base />\n\t</inbound>\n</policies>\n",
  ]

  @Test(arguments: texts) func `hashes are those of the description`(_ text: String) {
    #expect(hashes(text) == naive(text))
  }

  @Test func `hashes of random text are those of the description, and there is one for each line`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<700, using: &random) {
        text += ["a", "b", " ", "\t", "\n", "\r", "\r\n", "é", "😀", "long word"].randomElement(using: &random) ?? ""
      }
      let hashes = hashes(text)
      #expect(hashes == naive(text))
      #expect(hashes.count == LineIndex(Array(text.utf8)).lineCount)
    }
  }

  @Test func `a line is known again when others come before it`() {
    let line = String(repeating: "<set-header name='X' />", count: 6) + "\n"
    let before = hashes(line + "\n<x/>")[0]
    #expect(hashes("<new/>\n\n" + line + "\n<other/>")[2] == before)
    #expect(hashes("  \t" + line)[0] == before)
  }
}
