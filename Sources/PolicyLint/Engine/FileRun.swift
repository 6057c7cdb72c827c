/// The linting of one file's documents: offers every node to the checks that want it, once, and turns what they report into
/// findings of the file.
struct FileRun {
  /// What is looked for, and by which checks.
  let linter: Linter
  private let origin: DocumentOrigin
  /// The path of the file.
  private let path: String
  /// How long the rules took; `nil` if nobody wants to know.
  var times: RuleTimes?
  private var findings: [Finding] = []
  /// What rules know to be secret, as ranges of the file; also where a comment suppresses what they say.
  private(set) var secrets: [ByteRange] = []
  private var secretTexts: [String] = []
  /// How many policy documents were linted.
  private(set) var documentCount = 0
  /// How many findings comments suppressed.
  private(set) var suppressedCount = 0
  /// The findings that comments suppressed; `nil` if nobody wants to know.
  private var suppressed: [SuppressedFinding]?
  /// The comments of the document that is being linted; `nil` if it has none that suppress anything.
  private var suppressions: Suppressions?

  init(_ path: String, origin: DocumentOrigin, linter: Linter) {
    self.path = path
    self.origin = origin
    self.linter = linter
    if linter.settings.measuresTime { times = RuleTimes() }
    if linter.settings.keepsSuppressed { suppressed = [] }
  }

  mutating func lint(_ document: PolicyDocument) {
    documentCount += 1
    let context = LintContext(
      document: document, origin: origin, format: linter.settings.format, fragments: linter.settings.fragments,
      linter: linter)
    if let templates = linter.settings.urlTemplates { context.findURLTemplate = { [path] in templates(path) } }
    context.declared = linter.settings.customization.declared
    if SuppressionDirective.mayStand(in: document.text) {
      suppressions = Suppressions(
        of: document, codeComments: codeComments(context), policy: linter.settings.customization.suppression,
        rules: linter.settings.customization.rules)
    }
    for problem in document.problems where !isNotation(problem, in: document) { take(problem, in: document) }
    var violations = Violations()
    measureShared(context)
    let checks = linter.checks
    for entry in checks.documentChecks {
      measure(entry.rule) { entry.check(context, &violations) }
      if !violations.isUntouched { take(&violations, of: entry.rule, in: document) }
    }
    for id in document.elementIDs {
      for index in checks.elementChecks(for: document[id].name) {
        let entry = checks.elementChecks[index]
        measure(entry.rule) { entry.check(id, context, &violations) }
        if !violations.isUntouched { take(&violations, of: entry.rule, in: document) }
      }
    }
    lintExpressions(context, &violations)
    lintCustomRules(context)
    finishSuppressions(document)
  }

  // MARK: Time

  /// Does what is the work of one rule.
  private mutating func measure(_ rule: Int, _ work: () -> Void) {
    guard linter.settings.measuresTime else { return work() }
    let start = ContinuousClock.now
    work()
    times?.add(rule, since: start)
  }

  /// Does first what many rules share, so that it is not counted as the work of the one that asks first.
  private mutating func measureShared(_ context: LintContext) {
    guard linter.settings.measuresTime else { return }
    let expressions = context.document.expressions.indices
    measure(.syntax) { for expression in expressions { _ = context.tree(expression) } }
    measure(.meaning) {
      for expression in expressions where context.isUnderstood(expression) { _ = context.bound(expression) }
    }
    measure(.schema) { _ = context.schemaFindings }
    measure(.nullFlow) { _ = context.nullFlow }
    measure(.gates) { _ = context.gates }
  }

  private mutating func measure(_ notion: RuleTimes.Shared, _ work: () -> Void) {
    let start = ContinuousClock.now
    work()
    times?.add(notion, since: start)
  }

  // MARK: Comments

  /// Reports comments that suppress nothing, or badly; no comment suppresses that.
  private mutating func finishSuppressions(_ document: PolicyDocument) {
    guard let finished = suppressions else { return }
    suppressions = nil
    suppressedCount += finished.count
    for problem in finished.problems(isOn: { linter.settings.severities[$0] != nil }) { take(problem, in: document) }
  }

  /// Reports what is no C#, and offers the expressions that are to the checks.
  private mutating func lintExpressions(_ context: LintContext, _ violations: inout Violations) {
    let document = context.document
    let clean = linter.checks.expressionChecks.isEmpty ? cleanExpressions(document) : []
    for (index, expression) in document.expressions.enumerated() {
      guard expression.isWholeValue else {
        if document.isAtStart(index), let problem = ExpressionProblems.surplus(behind: index, in: document) {
          take(problem, in: document)
        }
        continue
      }
      if !expression.isClosed || !(clean.isEmpty ? context.hasCleanSyntax(index) : clean[index]) {
        let tree = context.tree(index)
        if origin.isDocumentation, SyntaxNotation.isProse(document.bytes(expression.codeRange)) { continue }
        for problem in ExpressionProblems.problems(
          of: index, tree: tree, in: document, explainsDamage: linter.explainsDamage)
        {
          take(problem, in: document)
        }
        if tree.hasErrors || !expression.isClosed { continue }
      }
      if !linter.checks.expressionChecks.isEmpty { offer(index, context, &violations) }
    }
  }

  /// Whether documentation only shows with it what may be written.
  private func isNotation(_ problem: ReadingProblem, in document: PolicyDocument) -> Bool {
    origin.isDocumentation && problem.rule == "malformed-document"
      && SyntaxNotation.isAlternative(problem.range, in: document.text)
  }

  /// By expression of a big document, whether there is nothing to say of its syntax, found on several threads; empty for a small
  /// one.
  private func cleanExpressions(_ document: PolicyDocument) -> [Bool] {
    let count = document.expressions.count
    guard linter.settings.threads > 1, count >= 2_000 else { return [] }
    return WorkerThreads.map(count, threads: linter.settings.threads) { stretch in
      var parser = SyntaxParser()
      var clean: [Bool] = []
      for index in stretch { clean.append(document.acceptsSyntax(of: index, with: &parser)) }
      return clean
    }.flatMap { $0 }
  }

  /// Offers one expression to the checks that may have something to say of such code.
  private mutating func offer(_ expression: Int, _ context: LintContext, _ violations: inout Violations) {
    let checks = linter.checks.expressionChecks
    let known = context.known(expression)
    let isCondition = context.decides(expression)
    let open = known?.openChecks(checks, asCondition: isCondition) ?? Array(checks.indices)
    var settled: [Int] = []
    for index in open {
      let entry = checks[index]
      measure(entry.rule) { entry.check(expression, context, &violations) }
      if !violations.isUntouched {
        take(&violations, of: entry.rule, in: context.document)
      } else if entry.looksAtCodeOnly {
        settled.append(index)
      }
    }
    if !settled.isEmpty { known?.settle(settled, asCondition: isCondition) }
  }

  /// The comments in all expressions, as ranges of the document.
  private func codeComments(_ context: LintContext) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for index in context.document.expressions.indices where context.document.expressions[index].isWholeValue {
      let tree = context.tree(index)
      for comment in tree.comments where comment.kind == .singleLineComment || comment.kind == .multiLineComment {
        ranges.append(tree.documentRange(comment.range))
      }
    }
    return ranges
  }

  /// Says once that offsets are not those of the file.
  mutating func noteTranscoding() {
    let problem = ReadingProblem(
      rule: "malformed-document", range: .at(0),
      message: "the file is UTF-16: lines and columns are right, byte offsets are those of its UTF-8 form",
      help: "store policies as UTF-8", severity: .info)
    add(problem, range: .at(0))
  }

  private mutating func take(_ problem: ReadingProblem, in document: PolicyDocument) {
    let rule = Catalog.rule(problem.rule)
    let isSuppressed = rule.map { suppressions?.suppress($0, at: problem.range.start) == true } ?? false
    if isSuppressed, suppressed == nil { return }
    let count = findings.count
    defer { if isSuppressed, findings.count > count, let rule { suppressLast(rule, at: problem.range.start) } }
    var problem = problem
    let range = problem.range
    for index in problem.related.indices {
      problem.related[index].range = document.map.original(problem.related[index].range)
    }
    problem.fixes = problem.fixes.map { $0.mapped(by: document.map) }
    add(problem, range: document.map.original(problem.range), elements: path(around: range, in: document))
  }

  private func path(around range: ByteRange, in document: PolicyDocument) -> ElementPath {
    ElementPaths(of: document, areSpelled: linter.settings.spellsElements).path(around: range)
  }

  private mutating func add(_ problem: ReadingProblem, range: ByteRange, elements: ElementPath = ElementPath()) {
    guard let rule = Catalog.index(of: problem.rule), let severity = linter.severities[rule] else { return }
    findings.append(
      Finding(
        rule: problem.rule, severity: min(severity, problem.severity ?? .error),
        confidence: Catalog.rules[rule].confidence,
        range: range, message: problem.message, help: problem.help, related: problem.related, fixes: problem.fixes,
        elements: elements))
  }

  private mutating func take(_ violations: inout Violations, of rule: Int, in document: PolicyDocument) {
    defer { violations.removeAll() }
    guard let severity = linter.severities[rule] else { return }
    for violation in violations.all {
      guard let secret = violation.secret else { continue }
      secrets.append(document.map.original(secret))
      secretTexts.append(document.string(secret))
    }
    for violation in violations.all { take(violation, of: Catalog.rules[rule], severity, in: document) }
  }

  /// Makes a finding of a violation unless a comment suppresses it.
  mutating func take(_ violation: Violation, of rule: RuleInfo, _ severity: Severity, in document: PolicyDocument) {
    let isSuppressed = suppressions?.suppress(rule, at: violation.range.start) == true
    if isSuppressed, suppressed == nil { return }
    findings.append(
      Finding(
        rule: rule.id, severity: violation.severity.map { adjusted($0, rule, configured: severity) } ?? severity,
        confidence: rule.confidence, range: document.map.original(violation.range), message: violation.message,
        help: violation.help,
        related: violation.related.map {
          RelatedPlace(range: document.map.original($0.range), message: $0.message)
        },
        fixes: violation.fixes.map { $0.mapped(by: document.map) },
        elements: path(around: violation.range, in: document)))
    if isSuppressed { suppressLast(rule, at: violation.range.start) }
  }

  /// Takes the finding that was added last for a suppressed one. It starts at `offset` of the document.
  private mutating func suppressLast(_ rule: RuleInfo, at offset: Int) {
    let finding = findings.removeLast()
    suppressed?.append(SuppressedFinding(finding: finding, reason: suppressions?.reason(rule, at: offset)))
  }

  /// A check's own word on how bad a case is, as long as the configuration leaves the rule as it is.
  private func adjusted(_ severity: Severity, _ rule: RuleInfo, configured: Severity) -> Severity {
    configured == rule.severity ? severity : configured
  }

  /// The suppressed findings by position, then by rule.
  func sortedSuppressed() -> [SuppressedFinding] {
    var sorted = (suppressed ?? []).sorted {
      ($0.finding.range, $0.finding.rule.rawValue, $0.finding.message)
        < ($1.finding.range, $1.finding.rule.rawValue, $1.finding.message)
    }
    if !secretTexts.isEmpty {
      for index in sorted.indices {
        hideSecrets(in: &sorted[index].finding)
        sorted[index].reason = sorted[index].reason.map { hiding(secretTexts.indices, in: $0) }
      }
    }
    return sorted
  }

  /// The findings by position, then by rule, each once.
  func sortedFindings() -> [Finding] {
    if findings.isEmpty { return [] }
    // A finding is large; its place is not.
    let order = findings.indices.sorted {
      let (one, other) = (findings[$0].range, findings[$1].range)
      if one != other { return one < other }
      return (findings[$0].rule.rawValue, findings[$0].message) < (findings[$1].rule.rawValue, findings[$1].message)
    }
    var unique: [Finding] = []
    unique.reserveCapacity(findings.count)
    for index in order where unique.last != findings[index] { unique.append(findings[index]) }
    if !secretTexts.isEmpty { for index in unique.indices { hideSecrets(in: &unique[index]) } }
    return unique
  }

  /// Other rules may quote a secret that they speak of.
  private func hideSecrets(in finding: inout Finding) {
    let places = [finding.range] + finding.related.map(\.range)
    let near = secrets.indices.filter { index in places.contains { $0.overlaps(secrets[index]) } }
    if near.isEmpty { return }
    let hidden = { (text: String) in hiding(near, in: text) }
    finding.message = hidden(finding.message)
    finding.help = finding.help.map(hidden)
    for index in finding.related.indices { finding.related[index].message = hidden(finding.related[index].message) }
    for index in finding.fixes.indices { finding.fixes[index].title = hidden(finding.fixes[index].title) }
  }

  /// A text without secrets, indices of `secretTexts`.
  private func hiding(_ secrets: some Sequence<Int>, in text: String) -> String {
    secrets.reduce(text) { text, index in
      secretTexts[index].count < 6 ? text : text.replacing(secretTexts[index], with: "…")
    }
  }
}

extension Fix {
  /// The same repair of the text that a map leads to.
  fileprivate func mapped(by map: OffsetMap) -> Fix {
    Fix(
      title: title, applicability: applicability,
      edits: edits.map { TextEdit(map.original($0.range), $0.replacement) })
  }
}
