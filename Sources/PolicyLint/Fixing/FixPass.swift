/// One round of fixes of a file: those that can be made together.
struct FixPass {
  private let text: FixableText
  /// The fixes that are made, each with its rule and its edits as they are made.
  private var taken: [(rule: RuleID, edits: [TextEdit])] = []
  /// What the edits replace, sorted; none touches another.
  private var ranges: [ByteRange] = []
  /// What is wrong with the syntax now.
  private lazy var errors = SyntaxErrors(in: text)

  /// Takes what fits of the fixes of some findings: in the order of places, all edits of a fix or none, and nothing in an
  /// element that holds a syntax error, unless it mends that.
  init(of findings: [Finding], in text: FixableText, allowsUnsafe: Bool) {
    self.text = text
    var candidates: [(start: Int, rule: RuleID, edits: [TextEdit])] = []
    for finding in findings {
      guard let fix = finding.fixes.first(where: { allowsUnsafe || $0.applicability == .safe }),
        let start = fix.edits.map(\.range.start).min()
      else { continue }
      candidates.append((start, finding.rule, fix.edits))
    }
    // Sorting is stable: what starts at one place stays in the order of findings.
    for (_, rule, edits) in candidates.sorted(by: { $0.start < $1.start }) {
      let hosted = edits.map(text.hosted)
      guard fits(hosted), !breaksOff(hosted) else { continue }
      for edit in hosted { insert(edit.range) }
      taken.append((rule, hosted))
    }
  }

  var isEmpty: Bool { taken.isEmpty }
  /// How many fixes are made.
  var count: Int { taken.count }
  /// All edits.
  var edits: [TextEdit] { taken.flatMap(\.edits) }
  /// The rules whose findings are fixed, each once.
  var rules: [RuleID] { Array(Set(taken.map(\.rule))).sorted() }

  /// The text after the edits. Where fixes break the syntax only together, those that come later wait for another pass.
  mutating func result() throws(FixDefect) -> FixableText {
    if let next = try whole() { return next }
    let culprits = taken.filter { breaks($0.edits) }.map(\.rule)
    guard culprits.isEmpty else { throw FixDefect(Array(Set(culprits)).sorted(), "would break the syntax") }
    let all = taken
    taken = []
    for fix in all where !breaks(edits + fix.edits) { taken.append(fix) }
    guard let next = try whole() else { throw FixDefect(rules, "would break the syntax") }
    return next
  }

  /// The text after all edits; `nil` if they bring a syntax error into it.
  private mutating func whole() throws(FixDefect) -> FixableText? {
    guard let bytes = edits.applied(to: text.bytes) else { throw FixDefect(rules, "would mix up the file") }
    let next = text.replaced(by: bytes)
    return SyntaxErrors(in: next).count > errors.count ? nil : next
  }

  /// So many times is the file read again to look at single fixes.
  private static let inspectionLimit = 200
  private var inspected = 0

  /// What is wrong after some edits alone; `nil` if that is not looked at.
  private mutating func errors(after edits: [TextEdit]) -> SyntaxErrors? {
    guard inspected < Self.inspectionLimit, let bytes = edits.applied(to: text.bytes) else { return nil }
    inspected += 1
    return SyntaxErrors(in: text.replaced(by: bytes))
  }

  /// Whether edits alone bring a syntax error into the file, or cannot be looked at any more.
  private mutating func breaks(_ edits: [TextEdit]) -> Bool {
    errors(after: edits).map { $0.count > errors.count } ?? true
  }

  /// Whether edits alone take a syntax error away, and nothing else with it.
  private mutating func mends(_ edits: [TextEdit]) -> Bool {
    errors(after: edits).map { $0.count < errors.count && $0.pieces >= errors.pieces } ?? false
  }

  // MARK: - Choosing

  /// Whether edits lie in an element that holds a syntax error, and do not mend it.
  private mutating func breaksOff(_ edits: [TextEdit]) -> Bool {
    guard errors.count > 0, let first = edits.first else { return false }
    let whole = edits.reduce(first.range) { $0.union($1.range) }
    return errors.areInElement(around: whole) && !mends(edits)
  }

  /// Whether no edit touches another, or one of those that are taken: even what only meets them may be meant otherwise.
  private func fits(_ edits: [TextEdit]) -> Bool {
    let sorted = edits.map(\.range).sorted()
    for (before, after) in zip(sorted, sorted.dropFirst()) where after.start < before.end { return false }
    return sorted.allSatisfy { range in
      let index = position(of: range)
      let isFreeBefore = index == 0 || ranges[index - 1].end < range.start
      return isFreeBefore && (index == ranges.count || range.end < ranges[index].start)
    }
  }

  private mutating func insert(_ range: ByteRange) { ranges.insert(range, at: position(of: range)) }

  /// How many of the taken ranges start before a range.
  private func position(of range: ByteRange) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle] < range { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
