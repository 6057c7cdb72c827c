/// The search for a guard that repairs a gate: a test for null, `?.`, a check of the chain, an `otherwise`.
///
/// Each candidate is written into a copy of the document, and the gates of the copy are run again. Only one with which the
/// gate is right, no other one worse, and everything still compiles, is offered.
struct GateGuard {
  /// Something to try.
  struct Candidate {
    var title: String
    var edits: [TextEdit]

    /// How much it changes.
    var size: Int { edits.reduce(0) { $0 + $1.range.count + $1.replacement.utf8.count } }
  }

  let gate: Gate
  let context: LintContext

  /// How many candidates are tried.
  private static let candidateLimit = 24
  /// Longer documents take too long to run again.
  private static let sizeLimit = 1 << 16

  init(_ gate: Gate, in context: LintContext) {
    self.gate = gate
    self.context = context
  }

  /// The smallest guard that makes the gate right; `nil` if none was found.
  func fix() -> Fix? {
    let document = context.document
    guard document.text.count <= Self.sizeLimit, document.problems.isEmpty,
      let index = context.gates.firstIndex(where: { $0.range == gate.range && $0.kinds == gate.kinds })
    else { return nil }
    let candidates = GateGuardCandidates(gate, in: context).all().enumerated()
      .sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
    for (_, candidate) in candidates.prefix(Self.candidateLimit) where repairs(candidate, gate: index) {
      return Fix(title: candidate.title, applicability: .unsafe, edits: candidate.edits)
    }
    return nil
  }

  private func repairs(_ candidate: Candidate, gate index: Int) -> Bool {
    guard let text = candidate.edits.applied(to: context.document.text) else { return false }
    let hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
    let document = DocumentReader.read(text, from: hasMark ? 3 : 0)
    guard document.problems.isEmpty, document.expressions.count == context.document.expressions.count else {
      return false
    }
    let edited = LintContext(document: document, origin: context.origin, fragments: context.fragments)
    guard document.expressions.indices.allSatisfy({ edited.isUnderstood($0) == context.isUnderstood($0) }) else {
      return false
    }
    let gates = GateAnalysis(edited, leavingPlainOut: true, findingRepairs: false).gates()
    guard gates.count == context.gates.count, gates[index].verdict == .ok else { return false }
    guard zip(gates, context.gates).allSatisfy({ $0.verdict >= $1.verdict }) else { return false }
    return edited.languageErrors.entries.count <= context.languageErrors.entries.count
  }
}

extension LintContext {
  /// A guard for something that can be null in the condition of a gate.
  func gateGuard(for use: NullUse) -> [Fix] {
    guard let attribute = document.expressions[use.expression].attribute,
      document.attributes[Int(attribute)].name == .condition,
      let gate = gates.first(where: { gate in
        gate.verdict == .nullUnsafe && gate.exits.contains { $0.conditions.contains(use.expression) }
      })
    else { return [] }
    return GateGuard(gate, in: self).fix().map { [$0] } ?? []
  }
}
