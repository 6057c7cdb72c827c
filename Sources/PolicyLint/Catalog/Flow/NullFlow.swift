/// What can be null, and what the variables of the context are, at every expression of a document.
///
/// It is computed once for a document (`NullFlowRun`), for all rules that ask.
final class NullFlow {
  // The context holds the flow; holding it back would keep both for ever.
  unowned let context: LintContext
  let uses: [NullUse]
  /// Answers made of a variable that can be null, with its definition.
  let nullAnswers: [(range: ByteRange, definition: Int32)]
  let indexings: [Indexing]
  let reads: [VariableRead]
  let definitions: [VariableDefinition]
  let bodyReads: [BodyRead]
  /// Reads of bodies that are gone, with those that used them up.
  let rereads: [(first: BodyRead, second: BodyRead)]
  /// Reads that used up a body which is still needed.
  let consumptions: [BodyRead]
  private let box: BinderBox

  init(of context: LintContext) {
    let run = NullFlowRun(of: context)
    self.context = context
    box = run.box
    uses = run.uses
    nullAnswers = run.nullAnswers
    indexings = run.indexings
    reads = run.reads
    definitions = run.definitions
    bodyReads = run.bodyReads
    rereads = run.rereads
    consumptions = run.consumptions
  }

  var document: PolicyDocument { context.document }

  /// Whether a use is one of a member of the context object model.
  func isUse(_ use: NullUse, of names: [String], on owner: String) -> Bool {
    guard case .member(let member) = use.source else { return false }
    return names.contains(name(of: member)) && self.owner(of: member) == owner
  }

  /// Whether it comes from a method with one of the names, as its value or through `out`.
  func isOutcome(_ use: NullUse, of names: [String]) -> Bool {
    switch use.source {
    case .member(let member): names.contains(name(of: member)) && owner(of: member) == "ContextExtensions"
    case .out(let member): names.contains(name(of: member))
    case .variable: false
    }
  }

  private func name(of member: MemberID) -> String {
    box.binder.universe.names.spelling(box.member(member).name)
  }

  /// The type that declares a member.
  private func owner(of member: MemberID) -> String {
    let definition = box.binder.universe.definitions[Int(box.member(member).definition)]
    return box.binder.universe.names.spelling(definition.name)
  }
}
