/// The comments of one document that turn rules off, and which of them did.
struct Suppressions {
  private let text: [UInt8]
  /// One target of one comment, and where it holds.
  private struct Stretch {
    var name: String
    var nameRange: ByteRange
    /// Where findings start that it suppresses.
    var range: ByteRange
    /// Why the rule is turned off.
    var reason: ByteRange?
    var isUsed = false
    /// Whether its comment gives no reason, and has to.
    var isVoid = false
  }

  private var stretches: [Stretch] = []
  private(set) var directives: [SuppressionDirective] = []
  /// How many findings were suppressed.
  private(set) var count = 0
  private let policy: SuppressionPolicy
  /// The rules of users' own.
  private let ownRules: CustomRules?

  /// Reads the comments of a document: those of XML, and those of C# in expressions, given as ranges with their marks.
  init(
    of document: PolicyDocument, codeComments: [ByteRange], policy: SuppressionPolicy = SuppressionPolicy(),
    rules: CustomRules? = nil
  ) {
    self.policy = policy
    ownRules = rules
    text = document.text
    var comments: [(content: ByteRange, comment: ByteRange)] = []
    for node in document.nodes where node.kind == .comment && node.range.count >= 7 {
      comments.append((ByteRange(node.range.start + 4, node.range.end - 3), node.range))
    }
    for comment in codeComments {
      let isBlock = text[comment.start + 1] == ASCII.star
      comments.append((ByteRange(comment.start + 2, comment.end - (isBlock ? 2 : 0)), comment))
    }
    comments.sort { $0.comment < $1.comment }
    for (content, comment) in comments {
      guard let directive = SuppressionDirective.parse(text, content: content, comment: comment) else { continue }
      directives.append(directive)
    }
    openStretches()
  }

  private mutating func openStretches() {
    for (index, directive) in directives.enumerated() where directive.kind != .end {
      for target in directive.targets {
        let range: ByteRange
        switch directive.kind {
        case .nextLine: range = nextLine(behind: directive.range.end)
        case .file: range = ByteRange(0, text.count + 1)
        default: range = ByteRange(directive.range.end, end(of: target.name, behind: index))
        }
        stretches.append(
          Stretch(
            name: target.name, nameRange: target.range, range: range, reason: directive.reason,
            isVoid: policy.requiresReason && directive.reason == nil))
      }
    }
  }

  /// Where a `policylint-enable` of the rule stands; the end of the text if there is none.
  private func end(of name: String, behind index: Int) -> Int {
    let enable = directives[(index + 1)...].first { later in
      later.kind == .end && (later.targets.isEmpty || later.targets.contains { $0.name == name })
    }
    return enable?.range.start ?? text.count + 1
  }

  /// The line of the first thing behind `offset` that is neither white space nor a comment.
  private func nextLine(behind offset: Int) -> ByteRange {
    var index = offset
    while index < text.count {
      if ASCII.isSpace(text[index]) {
        index += 1
      } else if let comment = directives.first(where: { $0.range.start == index }) {
        index = comment.range.end
      } else {
        break
      }
    }
    var start = index
    while start > offset, text[start - 1] != ASCII.lineFeed { start -= 1 }
    var end = index
    while end < text.count, text[end] != ASCII.lineFeed { end += 1 }
    return ByteRange(start, end + 1)
  }

  /// Whether a finding of a rule that starts at `offset` is suppressed; remembers which comment did it.
  mutating func suppress(_ rule: RuleInfo, at offset: Int) -> Bool {
    if stretches.isEmpty { return false }
    var isSuppressed = false
    let isAllowed = policy.allows(rule)
    for index in stretches.indices where stretches[index].range.contains(offset) && names(stretches[index].name, rule) {
      // A comment that names a rule nobody can turn off is reported for that, whether there is a finding or not.
      if !isAllowed { continue }
      stretches[index].isUsed = true
      if !stretches[index].isVoid { isSuppressed = true }
    }
    if isSuppressed { count += 1 }
    return isSuppressed
  }

  /// Why a finding that is suppressed is: what the first comment that says anything of it gives as the reason.
  func reason(_ rule: RuleInfo, at offset: Int) -> String? {
    let reasons = stretches.lazy.filter { $0.range.contains(offset) && names($0.name, rule) }.compactMap(\.reason)
    return reasons.first.map { String(decoding: text[$0.indices], as: UTF8.self) }
  }

  private func names(_ name: String, _ rule: RuleInfo) -> Bool {
    name == rule.id.rawValue || name == rule.category || rule.aliases.contains(name)
  }

  /// What is wrong with the comments themselves. `isOn` tells whether a rule ran; one that did not cannot be missed.
  func problems(isOn: (RuleID) -> Bool) -> [ReadingProblem] {
    var problems: [ReadingProblem] = []
    for directive in directives where directive.kind != .end && directive.reason == nil {
      problems.append(
        ReadingProblem(
          rule: "suppression-without-reason", range: directive.range,
          message: policy.requiresReason
            ? "this comment does not say why, so that it turns nothing off"
            : "this comment does not say why the rule is turned off",
          help: "add `-- REASON`"))
    }
    for directive in directives {
      for target in directive.targets where !isKnown(target.name) {
        let near = EditDistance.nearest(
          to: target.name, among: Catalog.rules.map(\.id.rawValue) + (ownRules?.rules.map(\.info.id.rawValue) ?? []))
        problems.append(
          ReadingProblem(
            rule: "unknown-rule-in-suppression", range: target.range, message: "there is no rule `\(target.name)`",
            help: near.map { "did you mean `\($0)`?" }))
      }
    }
    for stretch in stretches where refuses(stretch.name) {
      problems.append(
        ReadingProblem(
          rule: "unused-suppression", range: stretch.nameRange,
          message: "no comment can turn `\(stretch.name)` off", help: "remove it"))
    }
    for stretch in stretches
    where !stretch.isUsed && !refuses(stretch.name) && isKnown(stretch.name) && mayBeMissed(stretch.name, isOn) {
      problems.append(
        ReadingProblem(
          rule: "unused-suppression", range: stretch.nameRange,
          message: "`\(stretch.name)` reports nothing here, so that nothing is suppressed", help: "remove it"))
    }
    return problems
  }

  private func isKnown(_ name: String) -> Bool {
    rule(name) != nil || Catalog.categories.contains(name)
      || ownRules?.rules.contains { $0.info.category == name } ?? false
  }

  private func rule(_ name: String) -> RuleInfo? { Catalog.rule(RuleID(rawValue: name)) ?? ownRules?.rule(name) }

  /// Whether a name means a rule that no comment can turn off.
  private func refuses(_ name: String) -> Bool { rule(name).map { !policy.allows($0) } ?? false }

  private func mayBeMissed(_ name: String, _ isOn: (RuleID) -> Bool) -> Bool {
    rule(name).map { isOn($0.id) } ?? true
  }
}
