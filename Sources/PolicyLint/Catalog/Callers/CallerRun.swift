/// Runs one caller's request through a document, from the top of each section, and notes what happens where.
///
/// It decides nothing that the document does not decide: where a condition is open, both ways are followed.
struct CallerRun {
  let context: LintContext
  let caller: Caller
  /// An expression's part whose truth is to be turned round: would the gate be right with a `!` there?
  var flipped: CodePlace?

  /// The places where the missing certificate is used.
  private(set) var nullUses: [NullUse] = []
  /// For each `return-response` with 401 or 403 whether the request ends there.
  private(set) var rejections: [ElementID: CallerState.Arrival] = [:]
  /// For each look-up of the caller in a list what it gave.
  private(set) var lookUps: [CodePlace: LookUp] = [:]
  /// Whether the request gets past the last policy of a section, by section; of fragments and snippets by their root.
  private(set) var passes: [ElementID?: CallerState.Arrival] = [:]

  /// By element: its first expression, an index of `PolicyDocument.expressions`, or -1.
  private var firstExpression: [Int32]
  /// By expression: the next one of the same element, or -1.
  private var nextExpression: [Int32]
  /// By expression: whether it speaks of certificates.
  private let mentionsCertificate: [Bool]

  /// A part of an expression.
  struct CodePlace: Hashable {
    var expression: Int
    /// In the document.
    var range: ByteRange
  }

  /// A use of the missing certificate.
  struct NullUse {
    var place: CodePlace
    /// The same place in the syntax tree.
    var node: NodeID
    /// The certificate itself: `context.Request.Certificate`, or the name it was given.
    var certificate: ByteRange?
    /// The `.` behind it.
    var dot: ByteRange?
    var isBehindFragment: Bool
  }

  /// A look-up of the caller in a list.
  struct LookUp {
    var result: CallerValue
    var source: CallerListSource
    var credential: Credential
    /// Whether a policy had checked a token before.
    var hasValidToken: Bool
  }

  init(_ context: LintContext, as caller: Caller, flipping flipped: CodePlace? = nil) {
    self.context = context
    self.caller = caller
    self.flipped = flipped
    let document = context.document
    firstExpression = Array(repeating: -1, count: document.elements.count)
    nextExpression = Array(repeating: -1, count: document.expressions.count)
    mentionsCertificate = document.expressions.map { document.contains("Certificate", in: $0.codeRange) }
    for (index, expression) in document.expressions.enumerated().reversed() {
      guard let element = expression.element else { continue }
      nextExpression[index] = firstExpression[Int(element.index)]
      firstExpression[Int(element.index)] = Int32(index)
    }
    runDocument()
  }

  private var document: PolicyDocument { context.document }

  /// Under which key `passes` tells whether a request gets past the last policy of the list that an element stands in.
  static func passKey(of id: ElementID, in document: PolicyDocument) -> ElementID? {
    var next: ElementID? = id
    while let candidate = next {
      if document.isSection(candidate) || document[candidate].name == .fragment { return candidate }
      next = document[candidate].parent
    }
    return nil
  }

  /// Whether a `set-status` tells callers that they may not.
  static func rejects(_ status: ElementID, in document: PolicyDocument) -> Bool {
    let code = document.literal(.code, of: status)
    return code == "401" || code == "403"
  }

  /// Parts of the names of all methods that look something up in a list.
  static let lookUpWords: [StaticString] = [
    "Contains", "Any", "All", "IndexOf", "Index", "Exists", "Count", "Find", "OrDefault",
  ]

  // MARK: Sections

  private mutating func runDocument() {
    for root in document.children(of: nil) where document[root].name == .policies {
      var state = CallerState()
      for name in [Name.inbound, .backend, .outbound] {
        for section in document.children(of: root) where document[section].name == name {
          state = runList(section, state)
          passes[section] = state.arrival
        }
      }
      for section in document.children(of: root) where document[section].name == .onError {
        passes[section] = runList(section, CallerState()).arrival
      }
    }
    for root in document.children(of: nil) where document[root].name == .fragment || document.isSection(root) {
      var state = CallerState()
      state.isBehindFragment = document[root].name == .fragment
      passes[root] = runList(root, state).arrival
    }
    passes[nil] = runSnippet().arrival
  }

  /// Policies without anything around them.
  private mutating func runSnippet() -> CallerState {
    var state = CallerState()
    for child in document.children(of: nil) where state.arrival != .never {
      switch document[child].name {
      case .policies, .fragment: continue
      default: if !document.isSection(child) { state = run(child, state) }
      }
    }
    return state
  }

  private mutating func runList(_ list: ElementID, _ state: CallerState) -> CallerState {
    var state = state
    for child in document.children(of: list) {
      if state.arrival == .never { break }
      state = run(child, state)
    }
    return state
  }

  // MARK: Policies

  private mutating func run(_ id: ElementID, _ state: CallerState) -> CallerState {
    switch document[id].name {
    case .choose: return runChoose(id, state)
    case .setVariable: return runSetVariable(id, state)
    case .returnResponse, .mockResponse: return runAnswer(id, state)
    case .retry, .limitConcurrency, .wait: return runList(id, runExpressions(of: id, state))
    case .includeFragment:
      var state = state
      state.variables = [:]
      state.isBehindFragment = true
      return state
    default: return runPolicy(id, state)
    }
  }

  private mutating func runChoose(_ choose: ElementID, _ state: CallerState) -> CallerState {
    var rest = state
    var ways: [CallerState] = []
    for branch in document.children(of: choose) where rest.arrival != .never {
      if document[branch].name == .otherwise {
        ways.append(runList(branch, rest))
        rest = rest.ended
        break
      }
      guard document[branch].name == .when else { continue }
      switch condition(of: branch, rest) {
      case .failed: rest = rest.ended
      case .value(let value):
        switch value.truth {
        case true?:
          ways.append(runList(branch, rest))
          rest = rest.ended
        case false?: break
        case nil:
          rest = rest.weakened
          ways.append(runList(branch, rest))
        }
      }
    }
    if rest.arrival != .never { ways.append(rest) }
    return ways.isEmpty ? rest : CallerState.merged(ways, arrival: state.arrival)
  }

  private mutating func condition(of when: ElementID, _ state: CallerState) -> ExpressionRun.Outcome {
    guard let attribute = document.attribute(.condition, of: when) else { return .value(.unknown) }
    if attribute.expression >= 0 { return evaluate(Int(attribute.expression), state) }
    let text = document.literal(.condition, of: when)?.lowercased()
    return .value(text == "true" ? .bool(true) : text == "false" ? .bool(false) : .unknown)
  }

  private mutating func runSetVariable(_ id: ElementID, _ state: CallerState) -> CallerState {
    var state = state
    guard let name = document.literal(.name, of: id), !name.contains("{{") else { return runPolicy(id, state) }
    guard let attribute = document.attribute(.value, of: id), attribute.expression >= 0 else {
      state.set(name, to: document.literal(.value, of: id).map { .text(.literal($0)) } ?? .unknown)
      return state
    }
    switch evaluate(Int(attribute.expression), state) {
    case .failed: return state.ended
    case .value(let value): state.set(name, to: value)
    }
    return state
  }

  private mutating func runAnswer(_ id: ElementID, _ state: CallerState) -> CallerState {
    let state = runExpressions(below: id, state)
    if document[id].name == .returnResponse, let status = document.child(.setStatus, of: id),
      Self.rejects(status, in: document)
    {
      rejections[id] = max(rejections[id] ?? .never, state.arrival)
    }
    return state.ended
  }

  /// Any other policy: its expressions are evaluated, and it may end the request by itself.
  private mutating func runPolicy(_ id: ElementID, _ state: CallerState) -> CallerState {
    var state = runExpressions(below: id, state)
    if !state.variables.isEmpty { forgetVariables(writtenBy: id, &state) }
    if document[id].name == .validateClientCertificate { return runValidation(id, state) }
    if document[id].name == "validate-jwt" || document[id].name == "validate-azure-ad-token" {
      state.hasValidToken = true
    }
    return state
  }

  /// Whatever a policy writes into a variable is open.
  private func forgetVariables(writtenBy id: ElementID, _ state: inout CallerState) {
    for index in document[id].attributes {
      let attribute = document.attributes[Int(index)]
      if document.string(attribute.nameRange).hasSuffix("variable-name"),
        let name = document.literal(attribute.name, of: id)
      {
        state.variables[name] = nil
      }
    }
  }

  private func runValidation(_ id: ElementID, _ state: CallerState) -> CallerState {
    let ignores = document.attribute("ignore-error", of: id)
    guard ignores == nil || document.literal("ignore-error", of: id)?.lowercased() == "false" else { return state }
    switch caller {
    case .known: return state
    case .anonymous: return state.ended
    case .stranger: return document.child("identities", of: id) == nil ? state : state.ended
    }
  }

  // MARK: Expressions

  private mutating func runExpressions(below id: ElementID, _ state: CallerState) -> CallerState {
    var state = runExpressions(of: id, state)
    for inner in document.descendants(of: id) { state = runExpressions(of: inner, state) }
    return state
  }

  private mutating func runExpressions(of id: ElementID, _ state: CallerState) -> CallerState {
    var expression = firstExpression[Int(id.index)]
    while expression >= 0, state.arrival != .never {
      if case .failed = evaluate(Int(expression), state) { return state.ended }
      expression = nextExpression[Int(expression)]
    }
    return state
  }

  /// Whether the value of an expression can depend on what we know of the caller.
  private func matters(_ expression: Int, _ state: CallerState) -> Bool {
    if caller != .anonymous || mentionsCertificate[expression] { return true }
    return !state.variables.isEmpty
      && document.contains("Variables", in: document.expressions[expression].codeRange)
  }

  private mutating func evaluate(_ expression: Int, _ state: CallerState) -> ExpressionRun.Outcome {
    guard matters(expression, state) else { return .value(.unknown) }
    let tree = context.tree(expression)
    let run = ExpressionRun(
      tree: tree, expression: expression, caller: caller, variables: state.variables, flipped: flipped)
    let outcome = run.evaluate()
    for use in run.nullUses {
      var use = use
      use.isBehindFragment = state.isBehindFragment
      nullUses.append(use)
    }
    for (place, lookUp) in run.lookUps {
      var lookUp = lookUp
      lookUp.hasValidToken = state.hasValidToken
      lookUps[place] = lookUp
    }
    return outcome
  }
}
