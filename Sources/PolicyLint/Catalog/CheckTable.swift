/// The checks of the rules that run, by what they want to see. The engine walks a document once and asks here.
///
/// They are kept as functions: to call one through an array of existential values would copy the value each time.
struct CheckTable: Sendable {
  /// A check of documents, and the rule it reports, as an index of `Catalog.rules`.
  struct DocumentEntry: Sendable {
    let rule: Int
    let check: AnyCheck.OfDocument
  }

  /// A check of elements, and the rule it reports.
  struct ElementEntry: Sendable {
    let rule: Int
    let check: AnyCheck.OfElement
  }

  /// A check of expressions, and the rule it reports.
  struct ExpressionEntry: Sendable {
    let rule: Int
    let check: AnyCheck.OfExpression
    let concerns: @Sendable (SyntaxTree) -> Bool
    let looksAtCodeOnly: Bool
  }

  /// To be called once a document.
  let documentChecks: [DocumentEntry]
  /// To be called for every expression that can be parsed.
  let expressionChecks: [ExpressionEntry]
  /// The checks of elements, in the order of the names they want to see.
  let elementChecks: [ElementEntry]
  /// The checks of the name with id `n` are `elementChecks[elementStarts[n] ..< elementStarts[n + 1]]`.
  private let elementStarts: [Int32]

  /// The table of the rules, indices of `Catalog.rules`, that `isEnabled` lets in, with the options that were chosen.
  init(options: [RuleID: [String: RuleOptionValue]] = [:], where isEnabled: (Int) -> Bool) {
    var documentChecks: [DocumentEntry] = []
    var expressionChecks: [ExpressionEntry] = []
    var byName: [[ElementEntry]] = []
    for rule in Catalog.rules.indices where isEnabled(rule) {
      switch Catalog.check(ofRule: rule, options: options[Catalog.rules[rule].id] ?? [:]) {
      case .document(let check): documentChecks.append(DocumentEntry(rule: rule, check: check))
      case .expression(let check, let concerns, let looksAtCodeOnly):
        expressionChecks.append(
          ExpressionEntry(rule: rule, check: check, concerns: concerns, looksAtCodeOnly: looksAtCodeOnly))
      case .element(let check, let names):
        for name in names where name != .unknown {
          while byName.count <= Int(name.id) { byName.append([]) }
          byName[Int(name.id)].append(ElementEntry(rule: rule, check: check))
        }
      case .reader: break
      }
    }
    self.documentChecks = documentChecks
    self.expressionChecks = expressionChecks
    elementChecks = byName.flatMap { $0 }
    var starts: [Int32] = [0]
    for entries in byName { starts.append((starts.last ?? 0) + Int32(entries.count)) }
    elementStarts = starts
  }

  /// The places in `elementChecks` of those that want to see elements of a name.
  func elementChecks(for name: Name) -> Range<Int> {
    let id = Int(name.id)
    guard id + 1 < elementStarts.count else { return 0..<0 }
    return Int(elementStarts[id])..<Int(elementStarts[id + 1])
  }
}

/// A check by its level, decided when the package is compiled: a dynamic cast for each rule would cost start-up time.
enum AnyCheck: Sendable {
  typealias OfDocument = @Sendable (_ context: LintContext, _ report: inout Violations) -> Void
  typealias OfElement = @Sendable (_ element: ElementID, _ context: LintContext, _ report: inout Violations) -> Void
  typealias OfExpression = @Sendable (_ expression: Int, _ context: LintContext, _ report: inout Violations) -> Void

  case document(OfDocument)
  case element(OfElement, [Name])
  case expression(OfExpression, concerns: @Sendable (SyntaxTree) -> Bool, looksAtCodeOnly: Bool)
  /// There is none: the reader of documents reports the rule.
  case reader

  static func of(_ check: some DocumentCheck) -> AnyCheck { .document { check.check($0, report: &$1) } }

  static func of<C: ElementCheck>(_ check: C) -> AnyCheck {
    .element({ check.check($0, in: $1, report: &$2) }, C.elements)
  }

  static func of<C: ExpressionCheck>(_ check: C) -> AnyCheck {
    .expression(
      { check.check($0, in: $1, report: &$2) }, concerns: { check.concerns($0) }, looksAtCodeOnly: C.looksAtCodeOnly)
  }
}
