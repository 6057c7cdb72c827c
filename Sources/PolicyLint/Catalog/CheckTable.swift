/// The checks of the rules that run, by what they want to see. The engine walks a document once and asks here.
struct CheckTable: Sendable {
  /// A check and the rule it reports, as an index of `Catalog.rules`.
  struct Entry<C: Sendable>: Sendable {
    let rule: Int
    let check: C
  }

  /// A check of expressions, and the rule it reports.
  struct ExpressionEntry: Sendable {
    let rule: Int
    let check: any ExpressionCheck
    let looksAtCodeOnly: Bool
  }

  /// To be called once a document.
  let documentChecks: [Entry<any DocumentCheck>]
  /// To be called for every expression that can be parsed.
  let expressionChecks: [ExpressionEntry]
  /// The checks of elements, in the order of the names they want to see.
  let elementChecks: [Entry<any ElementCheck>]
  /// The checks of the name with id `n` are `elementChecks[elementStarts[n] ..< elementStarts[n + 1]]`.
  private let elementStarts: [Int32]

  /// The table of the rules, indices of `Catalog.rules`, that `isEnabled` lets in, with the options that were chosen.
  init(options: [RuleID: [String: RuleOptionValue]] = [:], where isEnabled: (Int) -> Bool) {
    var documentChecks: [Entry<any DocumentCheck>] = []
    var expressionChecks: [ExpressionEntry] = []
    var byName: [[Entry<any ElementCheck>]] = []
    for rule in Catalog.rules.indices where isEnabled(rule) {
      switch Catalog.check(ofRule: rule, options: options[Catalog.rules[rule].id] ?? [:]) {
      case .document(let check): documentChecks.append(Entry(rule: rule, check: check))
      case .expression(let check):
        expressionChecks.append(
          ExpressionEntry(rule: rule, check: check, looksAtCodeOnly: type(of: check).looksAtCodeOnly))
      case .element(let check, let names):
        for name in names where name != .unknown {
          while byName.count <= Int(name.id) { byName.append([]) }
          byName[Int(name.id)].append(Entry(rule: rule, check: check))
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
  case document(any DocumentCheck)
  case element(any ElementCheck, [Name])
  case expression(any ExpressionCheck)
  /// There is none: the reader of documents reports the rule.
  case reader

  static func of(_ check: some DocumentCheck) -> AnyCheck { .document(check) }
  static func of<C: ElementCheck>(_ check: C) -> AnyCheck { .element(check, C.elements) }
  static func of(_ check: some ExpressionCheck) -> AnyCheck { .expression(check) }
}
