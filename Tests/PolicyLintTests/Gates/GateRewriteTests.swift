import Testing

@testable import PolicyLintKit

/// What means the same gets the same verdict, however it is written.
@Suite(.enabled(if: Shared.isPresent, "the labelled policies are not part of the repository"))
struct GateRewriteTests {
  @Test(arguments: GateRewrite.all)
  func `a rewriting keeps the verdict and the outcomes`(_ rewrite: GateRewrite) {
    var count = 0
    for one in GateCase.all {
      let context = LintContext(document: DocumentReader.read(Array(one.policy.utf8)))
      guard let text = rewrite.apply(context) else { continue }
      count += 1
      let before = GateAnalysis(context).gates()
      let after = GateCase.gates(in: text)
      #expect(after.map(\.verdict).min() == before.map(\.verdict).min(), "\(one.id): \(text)")
      #expect(Self.outcomes(after) == Self.outcomes(before), "\(one.id): \(text)")
    }
    #expect(count >= 20, "\(count) policies could be rewritten")
  }

  @Test func `a negation of the whole condition turns every outcome round`() {
    var count = 0
    for one in GateCase.all {
      let context = LintContext(document: DocumentReader.read(Array(one.policy.utf8)))
      let gates = GateAnalysis(context).gates()
      guard let text = GateRewrite.negation.apply(context), gates.count == 1, let gate = gates.first,
        gate.exits.count == 1, gate.kinds != [.ip], gate.detail != "reversed-contains", gate.exits[0].kind == .answer,
        !context.document.elements.contains(where: { $0.name == .otherwise })
      else { continue }
      count += 1
      let negated = GateCase.gates(in: text)
      for row in gate.rows {
        let other = negated.first?.outcome(row.name)
        switch row.outcome {
        case .throwing, .policyError, .unknown: #expect(other == row.outcome, "\(one.id) \(row.name)")
        case .admit: #expect(other?.isBlocked ?? false, "\(one.id) \(row.name)")
        // An earlier policy may refuse either way.
        case .reject, .respond:
          let isEarlier = row.exit != gate.exits[0].element
          #expect(isEarlier ? other == row.outcome : other == .admit, "\(one.id) \(row.name)")
        }
      }
      if gate.verdict == .ok { #expect(negated.first?.verdict != .ok, "\(one.id)") }
    }
    #expect(count >= 60, "\(count) policies could be negated")
  }

  private static func outcomes(_ gates: [Gate]) -> [String: String] {
    Dictionary(gates.flatMap(\.rows).map { ($0.name, $0.outcome.text) }, uniquingKeysWith: { $0 == "admit" ? $1 : $0 })
  }
}
