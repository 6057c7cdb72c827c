import Testing

@testable import PolicyLintKit

@Suite(.enabled(if: Shared.isPresent, "the labelled policies are not part of the repository"))
struct GateCaseVerdictTests {
  @Test(arguments: GateCase.all)
  func `verdict and outcomes are those of the label`(_ one: GateCase) {
    let gates = GateCase.gates(in: one.policy)
    #expect(one.accepts(gates.map(\.verdict).min()?.rawValue ?? "none"))
    var outcomes: [String: String] = [:]
    for row in gates.flatMap(\.rows) where outcomes[row.name] == nil || outcomes[row.name] == "admit" {
      outcomes[row.name] = row.outcome.text
    }
    for (name, outcome) in one.worlds { #expect(outcomes[name] == outcome, "\(name)") }
  }

  @Test(arguments: GateCase.all)
  func `the repair is right`(_ one: GateCase) throws {
    let context = LintContext(document: DocumentReader.read(Array(one.policy.utf8)))
    for gate in context.gates {
      let finding = GateFinding(gate, in: context)
      for fix in finding.fixes {
        let text = try #require(fix.edits.applied(to: Array(one.policy.utf8)))
        let repaired = String(decoding: text, as: UTF8.self)
        #expect(GateCase.verdict(of: repaired) == "ok", "\(repaired)")
      }
    }
  }

  @Test func `a gate takes under 20 ms`() {
    let clock = ContinuousClock()
    for one in GateCase.all {
      let time = clock.measure { _ = GateCase.gates(in: one.policy) }
      // Ten times as much in a build without optimisation, on a machine that does other things as well.
      #expect(time < .milliseconds(200), "\(one.id): \(time)")
    }
  }
}
