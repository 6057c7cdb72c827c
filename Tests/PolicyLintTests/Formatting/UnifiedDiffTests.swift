import Testing

@testable import PolicyLintKit

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "p.xml").bytes, as: UTF8.self)
  }

  @Test func `equal texts give nothing`() {
    #expect(diff("a\nb\n", "a\nb\n").isEmpty && diff("", "").isEmpty)
  }

  @Test func `changes stand in hunks with three lines around`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n4\n", with: "\nfour\n").replacing("\n18\n", with: "\n")
    #expect(
      diff(old, new) == """
        --- p.xml
        +++ p.xml
        @@ -1,7 +1,7 @@
         1
         2
         3
        -4
        +four
         5
         6
         7
        @@ -15,6 +15,5 @@
         15
         16
         17
        -18
         19
         20

        """)
  }

  @Test func `a missing last line end is told`() {
    #expect(
      diff("a", "a\n") == """
        --- p.xml
        +++ p.xml
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a

        """)
  }

  @Test(.timeLimit(.minutes(1))) func `a diff of much takes no long`() {
    let old = (0..<60_000).map { "a\($0)\n" }.joined()
    let new = (0..<60_000).map { "b\($0)\n" }.joined()
    #expect(diff(old, new).utf8.count > 600_000)
  }

  @Test func `a diff leads from the old text to the new`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...12, using: &random)).map { _ in "\(Int.random(in: 0...4, using: &random))\n" }
      let new = (0..<Int.random(in: 0...12, using: &random)).map { _ in "\(Int.random(in: 0...4, using: &random))\n" }
      #expect(apply(diff(old.joined(), new.joined()), to: old) == new.joined(), "\(old) \(new)")
    }
  }

  /// The text that a diff of `lines` leads to.
  private func apply(_ diff: String, to lines: [String]) -> String {
    var out = ""
    var position = 0
    for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast() {
      if line.hasPrefix("@@") {
        let numbers = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
        let start = numbers.count == 2 && numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        while position < start {
          out += lines[position]
          position += 1
        }
      } else if line.hasPrefix("+") {
        out += line.dropFirst() + "\n"
      } else {
        #expect(lines[position] == line.dropFirst() + "\n")
        if line.hasPrefix(" ") { out += lines[position] }
        position += 1
      }
    }
    return out + lines[position...].joined()
  }
}
