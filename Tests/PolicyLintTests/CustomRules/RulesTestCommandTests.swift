import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct RulesTestCommandTests {
  private static let bad = "## Bad\n\n```xml\n<inbound>\n    <trace source=\"x\" />\n</inbound>\n```"
  private static let expected = "2:6 warning `trace` is not wanted here [own-rule]"

  private func run(_ samples: String, select: String = "//trace") throws -> Scratch.Outcome {
    let page = CustomRuleTests.page(select: select, samples: samples)
    return try Scratch(["rules/own.md": page]).run("rules", "test", "rules")
  }

  @Test func `samples are run, and what is not as announced is told`() throws {
    let good = "\n\n## Good\n\n```xml\n<inbound>\n    <base />\n</inbound>\n```"
    let fine = try run(Self.bad + "\n```text\n\(Self.expected)\n```" + good)
    #expect(fine.status == 0 && fine.output.isEmpty && fine.errors == "1 rule, 2 samples: all as announced\n")
    #expect(try run(Self.bad).status == 0, "without announced lines one finding is enough")
    let wrong = try run(Self.bad + "\n```text\n2:7 warning other [own-rule]\n```")
    #expect(wrong.status == 1)
    #expect(
      wrong.output == """
        rules/own.md:20:1: error: missing: 2:7 warning other [own-rule] [own-rule]
        rules/own.md:14:1: error: not announced: \(Self.expected) [own-rule]

        """)
    let noisy = try run(Self.bad + good.replacing("<base />", with: "<trace source=\"y\" />"))
    #expect(noisy.status == 1 && noisy.output.contains("this good sample gives: 2:6"))
    #expect(try run(Self.bad, select: "//none").output.contains("this bad sample gives nothing"))
    #expect(try run(good).output.contains("there is no bad sample"))
  }

  @Test func `a broken page ends with 2`() throws {
    let outcome = try run(Self.bad, select: "//trace[")
    #expect(outcome.status == 2 && outcome.errors.hasPrefix("rules/own.md:4:17: error: "))
    #expect(try Scratch().run("rules", "test", "absent").status == 2)
  }

  @Test func `a rule of one's own is linted with, selected and explained in reports`() throws {
    let scratch = try Scratch([
      ".policylint.yml": "custom-rules: [rules]", "rules/own.md": CustomRuleTests.page(samples: Self.bad),
      "p.xml": "<inbound>\n    <trace source=\"x\" />\n</inbound>\n",
    ])
    #expect(
      scratch.run("--select", "own-rule").findings == ["p.xml:2:6: warning: `trace` is not wanted here [own-rule]"])
    #expect(scratch.run("--select", "own-rul").errors.contains("did you mean `own-rule`?"))
    #expect(scratch.run("--select", "own-rule", "--format", "sarif").output.contains("A rule of our own"))
    #expect(scratch.run("--select", "own-rule", "--format", "json").output.contains("\"category\":\"custom\""))
    #expect(scratch.run("rules").output.contains("\nown-rule "))
    #expect(scratch.run("explain", "own-rule").output.hasPrefix("# A rule of our own\n"))
    #expect(scratch.run("--select", "own-rule", "--statistics").errors.contains("own-rule"))
    try scratch.write("rules/own.md", "nothing\n")
    let broken = scratch.run()
    #expect(broken.status == 2 && broken.errors.hasPrefix("rules/own.md:1:1: error: a rule page starts with"))
  }
}
