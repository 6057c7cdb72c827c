import Testing

@testable import PolicyLintKit

@Suite struct MarkdownTests {
  @Test(arguments: SampleRun.all) func `the summary counts, names the rules and shows the worst findings`(
    _ run: SampleRun
  ) {
    let text = run.report(.markdown)
    let lines = text.split(separator: "\n")
    guard run.count > 0 else {
      #expect(text == "## PolicyLint: nothing to report\n\n0 errors, 0 warnings, 1 suppressed in 1 file.\n")
      return
    }
    #expect(lines[0].hasPrefix("## PolicyLint: "))
    let rows = lines.filter { $0.hasPrefix("| ❌") || $0.hasPrefix("| ⚠️") || $0.hasPrefix("| ℹ️") }
    #expect(rows.count == min(run.count, 200))
    // A row has three cells, whatever stands in them.
    for row in rows { #expect(cells(of: row) == 3) }
    #expect(text.utf8.count < 1 << 20)
    if run.count == 1 {
      #expect(
        rows[0] == """
          | ⚠️ warning | `a b/ü;0&<"'>.policy.xml:2:8` | 50% of `<b>` &amp; "é汉😀" \\| \\[x\\](1)\\]\\]&gt;␁ `missing-base` |
          """)
    } else {
      #expect(rows.allSatisfy { $0.hasPrefix("| ❌ error") }, "1,666 findings are errors")
      #expect(text.hasSuffix("\nThe worst 200 findings are shown; there are 4800 more.\n"))
      #expect(text.contains("| 1667 | `missing-base` | "))
    }
  }

  /// The cells of a row: what stands between bars that are not escaped.
  private func cells(of row: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for character in row.unicodeScalars {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return bars - 1
  }

  @Test func `places are links where the repository can be seen in a browser`() {
    var context = SampleRun.context
    context.sourceHome = "https://example.org/o/r/blob/abc/"
    let text = SampleRun(2).report(ReportFormat.markdown.reporter(in: context))
    let path = "%C3%A9t%C3%A9/a%20b/%C3%BC%3B0%26%3C%22%27%3E.policy.xml"
    #expect(text.contains("](https://example.org/o/r/blob/abc/\(path)#L2) |"))
    #expect(text.contains("](https://example.org/o/r/blob/abc/\(path)#L1-L3) |"))
  }

  static let texts: [(text: String, code: String, escaped: String)] = [
    ("a`b", "`` a`b ``", "a\\`b"), ("``", "``` `` ```", "\\`\\`"), ("a|b\nc", "`a\\|b c`", "a\\|b c"),
    ("`x|<` _y_ @z", "`` `x\\|<` _y_ @z ``", "`x\\|<` \\_y\\_ &#64;z"), ("", "``", ""),
  ]

  @Test(arguments: texts) func `text in cells stays as it is`(_ example: (text: String, code: String, escaped: String))
  {
    #expect(MarkdownText.code(example.text) == example.code)
    #expect(MarkdownText.escaped(example.text) == example.escaped)
  }
}
