import Testing

@testable import PolicyLintKit

@Suite struct GlobTests {
  static let cases: [(pattern: String, matching: [String], other: [String])] = [
    ("*.xml", ["a.xml", "b/c.xml", ".xml"], ["a.xmlx", "xml"]),
    ("/*.xml", ["a.xml"], ["b/c.xml"]),
    ("a/*.xml", ["a/b.xml"], ["x/a/b.xml", "a/b/c.xml"]),
    ("**/b", ["b", "a/b", "a/c/b"], ["b/a", "ab"]),
    ("a/**", ["a/b", "a/b/c"], ["a", "b/a/c"]),
    ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/xb", "x/a/b", "ab"]),
    ("**/x/**/y", ["x/y", "a/x/b/c/y", "x/x/y/y"], ["x", "y", "x/ay"]),
    ("a?c", ["abc", "x/abc"], ["ac", "a/c"]),
    ("[a-c]", ["a", "c"], ["d", "ab"]),
    ("[!a-c]x", ["dx"], ["ax", "/x"]),
    ("[]x]", ["]", "x"], ["a"]),
    ("[[:digit:]]z", ["1z"], ["az"]),
    ("\\*", ["*"], ["a"]),
    ("a*b*c", ["abc", "axxbyyc", "abcbc"], ["ab", "abcd"]),
    ("**", ["a", "a/b"], []),
    ("é*", ["éa"], ["e"]),
  ]

  @Test(arguments: cases) func `a pattern matches as in gitignore`(
    _ example: (pattern: String, matching: [String], other: [String])
  ) throws {
    let glob = try #require(Glob(example.pattern.utf8))
    for path in example.matching { #expect(glob.matches(Array(path.utf8)[...]), "\(path)") }
    for path in example.other { #expect(!glob.matches(Array(path.utf8)[...]), "\(path)") }
  }

  @Test(arguments: ["", "/", "[a", "a\\"]) func `what can match nothing is no pattern`(_ pattern: String) {
    #expect(Glob(pattern.utf8) == nil)
  }

  @Test func `many stars cost no more than their number`() throws {
    let glob = try #require(
      Glob((String(repeating: "*a", count: 400) + "/" + String(repeating: "**/a/", count: 300) + "b").utf8))
    let path = String(repeating: "a", count: 1000) + "/" + String(repeating: "a/", count: 1000)
    #expect(!glob.matches(Array(path.utf8)[...]))
  }

  @Test func `braces are alternatives, also inside each other`() {
    func matches(_ pattern: String, _ path: String) -> Bool {
      PathPattern(pattern, base: Array("/r".utf8))?.matches(Array(("/r/" + path).utf8), isFolder: false) ?? false
    }
    #expect(matches("*.{xml,md}", "a.md"))
    #expect(matches("{a,b{c,d}}.x", "bd.x"))
    #expect(!matches("{a,b{c,d}}.x", "b.x"))
    #expect(matches("{a}.x", "{a}.x"))
    #expect(matches("a{,b}", "a") && matches("a{,b}", "ab"))
    #expect(PathPattern(String(repeating: "{a,b}", count: 20), base: []) == nil)
  }
}
