import Testing

@testable import PolicyLintKit

/// Every page of `rules/` is a test: its samples are linted, plain and in disguise.
@Suite struct RuleSampleTests {
  @Test(arguments: RuleSample.bad)
  func `a bad sample gives the announced lines`(_ sample: RuleSample) throws {
    let findings = sample.findings(in: sample.sample.text)
    let lines = RuleSample.lines(of: findings, in: sample.sample.text)
    if Blessing.isOn, !lines.isEmpty, lines != sample.sample.expected { return try Blessing.write(lines, for: sample) }
    let expected = try #require(sample.sample.expected, "no `text` fence stands behind the sample")
    #expect(!expected.isEmpty)
    compare(lines, with: expected)
    for finding in findings {
      #expect(finding.message.last != "." && !finding.message.contains("\n"))
      #expect(finding.range.end <= sample.sample.text.utf8.count)
    }
  }

  /// Missing, superfluous, wrong place and wrong words are four different mistakes.
  private func compare(_ lines: [String], with expected: [String]) {
    func place(_ line: String) -> Substring { line.prefix { $0 != " " } }
    func words(_ line: String) -> Substring { line.drop { $0 != " " } }
    var superfluous = lines.filter { !expected.contains($0) }
    for line in expected where !lines.contains(line) {
      if let other = superfluous.firstIndex(where: { place($0) == place(line) }) {
        Issue.record("wrong words\n  announced \(line)\n  found     \(superfluous.remove(at: other))")
      } else if let other = superfluous.firstIndex(where: { words($0) == words(line) }) {
        Issue.record("wrong place\n  announced \(line)\n  found     \(superfluous.remove(at: other))")
      } else {
        Issue.record("missing: \(line)")
      }
    }
    for line in superfluous { Issue.record("superfluous: \(line)") }
  }

  @Test(arguments: RuleSample.bad)
  func `a bad sample can be read`(_ sample: RuleSample) {
    guard !sample.sample.traits.contains(.broken), !sample.rule.isReportedByReader else { return }
    let readers = Set(Catalog.rules.filter(\.isReportedByReader).map(\.id))
    let findings = RuleSample.findingsByDefault(in: sample.sample.text).filter { readers.contains($0.rule) }
    #expect(RuleSample.lines(of: findings, in: sample.sample.text) == [])
  }

  @Test(arguments: RuleSample.good)
  func `a good sample gives nothing`(_ sample: RuleSample) {
    let text = sample.sample.text
    #expect(RuleSample.lines(of: sample.findings(in: text), in: text) == [])
    let errors = RuleSample.findingsByDefault(in: text).filter { $0.severity == .error }
    #expect(RuleSample.lines(of: errors, in: text) == [], "no other rule calls it an error")
    for disguise in sample.disguises {
      let lines = RuleSample.lines(of: sample.findings(in: disguise.text), in: disguise.text)
      #expect(lines == [], "\(disguise.name)")
    }
  }

  @Test(arguments: RuleSample.bad)
  func `a disguise moves findings and changes nothing else`(_ sample: RuleSample) {
    let plain = sample.findings(in: sample.sample.text)
    for disguise in sample.disguises {
      // A fragment may be included behind a guard, so that rules may well speak lower there.
      let expected = plain.map { finding in
        let range = ByteRange(disguise.moved(finding.range.start), disguise.moved(finding.range.end))
        return "\(range.start)..<\(range.end) \(finding.message)"
      }
      let found = sample.findings(in: disguise.text).map { "\($0.range.start)..<\($0.range.end) \($0.message)" }
      #expect(found == expected, "\(disguise.name)")
    }
    if !sample.isAboutLayout, let text = Disguise.commentedOut(sample.sample) {
      #expect(RuleSample.lines(of: sample.findings(in: text), in: text) == [], "commented out")
    }
  }
}
