/// Follows a request through a document, for `NullFlow`.
struct NullFlowRun {
  let context: LintContext
  let document: PolicyDocument
  let box: BinderBox
  var uses: [NullUse] = []
  /// Answers made of a variable that can be null, with its definition.
  private(set) var nullAnswers: [(range: ByteRange, definition: Int32)] = []
  var indexings: [Indexing] = []
  var reads: [VariableRead] = []
  private(set) var definitions: [VariableDefinition] = []
  private(set) var bodyReads: [BodyRead] = []
  /// Reads of bodies that are gone, with those that used them up.
  private(set) var rereads: [(first: BodyRead, second: BodyRead)] = []
  /// Reads that used up a body which is still needed.
  var consumptions: [BodyRead] = []

  let places: PlaceTable
  /// The variables that the last expression compared with null.
  var tested: [PlaceID] = []
  var state = NullState()
  /// What is known of the places of the code that is remembered, kept for its memory.
  var known: [NullState.Fact] = []
  /// By element: its first expression, or -1; by expression: the next one of the same element, or -1.
  private var firstExpression: [Int32]
  private var nextExpression: [Int32]

  init(of context: LintContext) {
    self.context = context
    document = context.document
    box = context.binderBox
    places = box.places
    firstExpression = Array(repeating: -1, count: document.elements.count)
    nextExpression = Array(repeating: -1, count: document.expressions.count)
    if document.expressions.isEmpty, !document.elements.contains(where: { $0.name == .returnResponse }) { return }
    for (index, expression) in document.expressions.enumerated().reversed() {
      guard let element = expression.element else { continue }
      nextExpression[index] = firstExpression[Int(element.index)]
      firstExpression[Int(element.index)] = Int32(index)
    }
    runDocument()
  }

  // MARK: Sections

  private mutating func runDocument() {
    for root in document.children(of: nil) {
      switch document[root].name {
      case .policies: runPolicies(root)
      case .fragment:
        state = NullState()
        state.isOpen = true
        state.isBehindFragment = true
        runList(root)
      default:
        if document.isSection(root) {
          state = NullState()
          state.isOpen = true
          runList(root)
          endSection(document[root].name)
        }
      }
    }
    runSnippet()
  }

  private mutating func runPolicies(_ root: ElementID) {
    state = NullState()
    // A document without a backend is a piece of one.
    state.isOpen = context.origin.isDocumentation || document.child(.backend, of: root) == nil
    for name in [Name.inbound, .backend, .outbound] {
      for section in document.children(of: root) where document[section].name == name {
        runList(section)
        endSection(name)
      }
    }
    for section in document.children(of: root) where document[section].name == .onError && !isBare(section) {
      // An error may come from anywhere: nothing is certain.
      let variables = Set(definitions.map(\.name))
      state = NullState()
      state.isOpen = true
      for variable in variables { forget(variable: variable) }
      runList(section)
    }
  }

  /// Whether nothing stands in a section but `base`.
  private func isBare(_ section: ElementID) -> Bool {
    document.descendants(of: section).allSatisfy { document[$0].name == .base }
  }

  private mutating func runSnippet() {
    state = NullState()
    state.isOpen = true
    for child in document.children(of: nil) where state.isReachable {
      switch document[child].name {
      case .policies, .fragment: continue
      default: if !document.isSection(child) { run(child) }
      }
    }
  }

  mutating func runList(_ list: ElementID) {
    for child in document.children(of: list) {
      if !state.isReachable { break }
      run(child)
    }
  }

  /// The variable may be anything that one of its definitions gives it, or not be there.
  private mutating func forget(variable: String) {
    let all = definitions.indices.filter { definitions[$0].name == variable }.map { Int32(truncatingIfNeeded: $0) }
    state.variables[variable] = NullState.Variable(definitions: all, mayBeAbsent: false, value: .unknown)
  }

  // MARK: Policies

  mutating func run(_ id: ElementID) {
    switch document[id].name {
    case .choose: runChoose(id)
    case .setVariable: runSetVariable(id)
    case .returnResponse, .mockResponse:
      runExpressions(below: id)
      noteAnswer(id)
      state = .unreachable
    case .retry: runRetry(id)
    case .wait: runWait(id)
    case .limitConcurrency:
      runExpressions(of: id)
      runList(id)
    case .includeFragment:
      state.isBehindFragment = true
      state.ranFragment = true
      state.consumed = [:]
      runOthers(in: context.schema.section(of: id))
    case .base: runOthers(in: context.schema.section(of: id))
    default: runPolicy(id)
    }
  }

  /// `response-variable-name` of an answer: null answers nothing.
  private mutating func noteAnswer(_ id: ElementID) {
    guard state.isReachable, let attribute = document.attribute(.responseVariableName, of: id),
      let name = document.literal(.responseVariableName, of: id), let variable = state.variables[name]
    else { return }
    guard !state.holds(.nonNull, of: self.variable(name)), case .variable(let number)? = variable.value.source else {
      return
    }
    nullAnswers.append((attribute.valueRange, number))
  }

  /// Policies that are not at hand ran: variables may have been written, and the backend may have answered.
  private mutating func runOthers(in section: PolicySection?) {
    state.isOpen = true
    state.forgetValues()
    if section != .inbound { noteAnswered() }
  }

  mutating func noteAnswered() {
    NullAnalysis.noteNonNull(box.flowPlaces.response, in: &state, places)
  }

  private mutating func runChoose(_ choose: ElementID) {
    var end = NullState.unreachable
    for branch in document.children(of: choose) {
      if document[branch].name == .otherwise {
        runList(branch)
        end = .joined(end, state)
        state = .unreachable
        break
      }
      guard document[branch].name == .when else { continue }
      let (yes, no) = condition(of: branch)
      state = yes
      runList(branch)
      end = .joined(end, state)
      state = no
    }
    state = .joined(end, state)
  }

  private mutating func condition(of when: ElementID) -> (NullState, NullState) {
    guard let attribute = document.attribute(.condition, of: when) else { return (state, state) }
    if attribute.expression >= 0, let outcome = evaluate(Int(attribute.expression)) {
      return (outcome.whenTrue, outcome.whenFalse)
    }
    return (state, state)
  }

  private mutating func runSetVariable(_ id: ElementID) {
    guard let attribute = document.attribute(.name, of: id), attribute.expression < 0,
      let name = document.literal(.name, of: id), !name.isEmpty, !name.contains("{{")
    else {
      runExpressions(below: id)
      state.isOpen = true
      return
    }
    let value = document.attribute(.value, of: id)
    var definition = VariableDefinition(
      name: name, kind: .other, element: id, nameRange: attribute.valueRange, type: .unknown)
    guard let value, value.expression >= 0 else {
      if let text = document.literal(.value, of: id) {
        definition.kind = .text(text)
        definition.type = .string
      }
      return define(definition, value: .solid)
    }
    let expression = Int(value.expression)
    definition.kind = .expression(expression)
    guard let outcome = evaluateValue(expression) else { return define(definition, value: .unknown) }
    let type = context.type(of: expression)
    if document.expressions[expression].kind == .single, !type.isUnknown, type != .untyped, type != .null {
      definition.type = type
    }
    var test = NullState.Test(place: variable(name), whenTrue: outcome.whenTrue, whenFalse: outcome.whenFalse)
    if type != .bool {
      // What the variable says of what was tested is not known, but whoever looks at it knows.
      let known = tested.filter { $0 != test.place }.map { NullState.Fact(place: $0, facts: .nonNull) }
      test.whenTrue += known
      test.whenFalse += known
    }
    define(definition, value: outcome.value ?? .unknown)
    if !test.whenTrue.isEmpty || !test.whenFalse.isEmpty { state.add(test) }
  }

  private func variable(_ name: String) -> PlaceID { places.entry(name, of: box.flowPlaces.variables) }

  private mutating func define(_ definition: VariableDefinition, value: FlowValue) {
    if state.hasGivenUp { return }
    let number = Int32(truncatingIfNeeded: definitions.count)
    definitions.append(definition)
    let place = variable(definition.name)
    let isOld: (PlaceID) -> Bool = { [places] candidate in places.isPart(candidate, of: place) }
    state.forget(where: isOld)
    state.note(.present, of: place)
    state.consumed[.variable(definition.name)] = nil
    var value = value
    // A variable that was read from itself, or from another, is looked up anew.
    if places.isPart(value.place, of: place) { value.place = .none }
    if definition.mayBeNull { value = FlowValue(source: .variable(number)) }
    state.set(
      NullState.Variable(definitions: [number], mayBeAbsent: false, value: value), named: definition.name)
  }

  /// Any other policy: its expressions are evaluated, then what it does holds.
  private mutating func runPolicy(_ id: ElementID) {
    runExpressions(below: id)
    PolicyEffects.apply(of: id, in: context, to: &self)
    defineOutputs(of: id)
  }

  /// Whatever a policy writes into variables, by the attributes that name one.
  private mutating func defineOutputs(of id: ElementID) {
    for index in document[id].attributes {
      let attribute = document.attributes[Int(index)]
      guard Vocabulary.shared.mayNameVariable(attribute.name), context.schema.type(of: attribute) == .variableName,
        attribute.expression < 0, let name = document.literal(attribute.name, of: id), !name.isEmpty
      else { continue }
      let kind = PolicyEffects.definition(of: attribute.name, of: id, in: document)
      let isMiss = PolicyEffects.leavesAbsent(id, in: document)
      let before = state.variables[name]
      define(
        VariableDefinition(
          name: name, kind: kind, element: id, nameRange: attribute.valueRange, type: type(of: kind)),
        value: { if case .token = kind { .solid } else { .unknown } }())
      if isMiss {
        // Without a default, a miss leaves the variable as it was.
        state.variables[name]?.mayBeAbsent = before?.mayBeAbsent ?? true
        if before == nil { forgetPresence(of: name) }
        let own = state.variables[name]?.definitions ?? []
        state.variables[name]?.definitions = (before?.definitions ?? []) + own
      }
    }
  }

  private mutating func forgetPresence(of name: String) {
    let place = variable(name)
    state.forget { $0 == place }
  }

  private func type(of kind: VariableDefinition.Kind) -> TypeID {
    switch kind {
    case .response: box.flowWords.responseType
    case .token: box.flowWords.tokenType
    case .accessToken: .string
    default: .unknown
    }
  }

  // MARK: Expressions

  private mutating func runExpressions(below id: ElementID) {
    runExpressions(of: id)
    for inner in document.descendants(of: id) { runExpressions(of: inner) }
  }

  mutating func runExpressions(of id: ElementID) {
    var expression = firstExpression[Int(id.index)]
    while expression >= 0 {
      if state.isReachable { pass(Int(expression)) }
      expression = nextExpression[Int(expression)]
    }
  }

  /// What holds behind an expression.
  struct Outcome {
    var whenTrue: NullState
    var whenFalse: NullState
    var value: FlowValue?
  }

  /// Follows an expression of which nobody asks what it gives.
  private mutating func pass(_ expression: Int) {
    guard !state.hasGivenUp, context.isUnderstood(expression) else { return }
    if PolicyEffects.runsLater(expression, in: document) {
      _ = evaluate(expression)
      return
    }
    let section = section(of: expression)
    guard let known = recall(expression, in: section) else {
      _ = follow(expression, in: section, isLater: false, before: state)
      return
    }
    advance(past: known)
  }

  /// What a variable is set to, and what its truth says.
  private struct EvaluatedValue {
    var value: FlowValue?
    var whenTrue: [NullState.Fact]
    var whenFalse: [NullState.Fact]
  }

  /// The same as `evaluate`, but mostly without a copy of the state.
  private mutating func evaluateValue(_ expression: Int) -> EvaluatedValue? {
    guard !state.hasGivenUp, context.isUnderstood(expression) else { return nil }
    let section = section(of: expression)
    if let known = recall(expression, in: section) {
      advance(past: known)
      return EvaluatedValue(value: value(of: known), whenTrue: known.whenTrue.news, whenFalse: known.whenFalse.news)
    }
    let before = state
    return follow(expression, in: section, isLater: false, before: before).map {
      EvaluatedValue(
        value: $0.value, whenTrue: $0.whenTrue.news(since: before), whenFalse: $0.whenFalse.news(since: before))
    }
  }

  private func section(of expression: Int) -> PolicySection? {
    document.expressions[expression].element.flatMap { context.schema.section(of: $0) }
  }

  mutating func evaluate(_ expression: Int) -> Outcome? {
    guard !state.hasGivenUp, context.isUnderstood(expression) else { return nil }
    let section = section(of: expression)
    let isLater = PolicyEffects.runsLater(expression, in: document)
    let before = state
    if isLater { noteAnswered() }
    if let known = recall(expression, in: section) {
      let outcome = outcome(known)
      state = isLater ? before : known.endsAlike ? outcome.whenTrue : .joined(outcome.whenTrue, outcome.whenFalse)
      return outcome
    }
    return follow(expression, in: section, isLater: isLater, before: before)
  }

  /// Follows an expression where it stands.
  private mutating func follow(
    _ expression: Int, in section: PolicySection?, isLater: Bool, before: NullState
  ) -> Outcome? {
    let bound = context.bound(expression)
    if bound.tree.isDeeper(than: Self.depthLimit) {
      state.giveUp()
      return nil
    }
    var analysis = NullAnalysis(expression, bound, box: box, section: section, state: state)
    analysis.newBodyOf = document.expressions[expression].element.flatMap { newBody(of: $0) }
    analysis.run()
    uses += analysis.uses
    bodyReads += analysis.bodyReads
    rereads += analysis.rereads
    tested = analysis.tested
    indexings += analysis.indexings
    reads += analysis.reads
    if isLater {
      state = before
    } else if analysis.state.isReachable {
      state = analysis.state
    } else {
      // An expression that always fails: nothing behind it needs to be told.
      state = .unreachable
    }
    return Outcome(whenTrue: analysis.whenTrue, whenFalse: analysis.whenFalse, value: analysis.result)
  }

  /// The analysis descends with the code, and a chain of operators is as deep as it is long. Nobody writes deeper code.
  static let depthLimit = 500
}
