import Testing

@testable import PolicyLintKit

@Suite struct StatisticsTableTests {
  private func summary() -> RunSummary {
    var summary = RunSummary()
    for report in SampleRun(13).reports { summary.add(RunSummary(report)) }
    return summary
  }

  @Test func `rules are counted, the most frequent first, with what can be repaired`() {
    let titles = ["missing-base", "cors-not-first", "inverted-any-check"].map { name in
      Catalog.rule(RuleID(rawValue: name))?.title ?? ""
    }
    #expect(
      StatisticsTable(summary(), rules: Catalog.rules).text(isColored: false) == """
        5  [-]  missing-base        \(titles[0])
        4       cors-not-first      \(titles[1])
        4  [-]  inverted-any-check  \(titles[2])
        [*] can be repaired with --fix, [-] with --fix --unsafe-fixes

        """)
    #expect(StatisticsTable(RunSummary(), rules: []).text(isColored: false).isEmpty)
  }

  @Test func `times are told, the longest first`() {
    let times: [(name: String, nanoseconds: Int)] = [("fast", 40_000), ("slow", 29_960_000), ("slower", 70_000_000)]
    #expect(
      StatisticsTable(RunSummary(), rules: [], times: times).text(isColored: false) == """
        time by rule, of 100.0 ms in all:
        70.0 ms   70.0 %  slower
        30.0 ms   29.9 %  slow
         0.0 ms    0.0 %  1 other

        """)
  }

  @Test func `repairs are told as one line`() {
    func summary(_ fixes: [Fix.Applicability?]) -> RunSummary {
      let findings = fixes.map { kind in
        Finding(
          rule: "r", severity: .error, range: .at(0), message: "m",
          fixes: kind.map { [Fix(title: "f", applicability: $0, edits: [])] } ?? [])
      }
      let file = SourceFile(path: "p", bytes: [])
      return RunSummary(FileReport(file: file, isPolicyDocument: true, findings: findings, suppressedCount: 0))
    }
    #expect(summary([nil]).repairs == nil)
    #expect(summary([.safe, nil, .safe]).repairs == "2 can be repaired with --fix")
    #expect(summary([.unsafe]).repairs?.hasPrefix("1 can be repaired with --fix --unsafe-fixes") == true)
    #expect(
      summary([.safe, .unsafe]).repairs?.hasPrefix("1 can be repaired with --fix, 1 more with --unsafe-fixes") == true)
    #expect(summary([.safe, .unsafe]).fixable == 2)
  }
}
