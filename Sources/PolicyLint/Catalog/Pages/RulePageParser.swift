/// Takes a rule page apart, line by line, in one pass.
struct RulePageParser {
  /// What was read; whole only if there are no problems.
  private(set) var page = RulePage()
  /// What is wrong, in the order of the page.
  private(set) var problems: [RulePageProblem] = []

  private let kind: RulePage.Kind
  private let lines: [Substring]
  private var index = 0
  private var counts: [RulePage.Sample.Kind: Int] = [:]

  /// Pages beyond this size are refused: none of ours has a tenth of it.
  private static let sizeLimit = 1 << 20

  init(_ text: String, kind: RulePage.Kind = .builtIn) {
    self.kind = kind
    guard text.utf8.count <= Self.sizeLimit else {
      lines = []
      problems = [RulePageProblem(line: 1, column: 1, message: "the page is larger than 1 MB")]
      return
    }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let line = lines.firstIndex(where: { $0.utf8.contains(0x0D) }) {
      report(line, "a rule page has LF line ends")
    }
    readFrontMatter()
    readTitle()
    while index < lines.count { readSection() }
  }

  /// The page, or the first thing that is wrong with it.
  static func parse(_ text: String) throws(RulePageProblem) -> RulePage {
    let parser = RulePageParser(text)
    if let problem = parser.problems.first { throw problem }
    return parser.page
  }

  // MARK: Parts

  private mutating func readFrontMatter() {
    guard lines.first == "---" else { return report(0, "a rule page starts with a line `---`") }
    guard let end = lines.dropFirst().firstIndex(of: "---") else {
      index = lines.count
      return report(0, "the front matter has no closing line `---`")
    }
    var front = FrontMatter(kind: kind)
    for line in 1..<end { front.read(lines[line], number: line + 1) }
    front.finish(line: end + 1)
    page.data = front.data
    problems += front.problems
    index = end + 1
  }

  private mutating func readTitle() {
    skipBlankLines()
    guard index < lines.count, lines[index].hasPrefix("# ") else {
      return report(min(index, lines.count - 1), "expected the title, `# …`, behind the front matter")
    }
    page.title = String(FrontMatter.trimmed(lines[index].dropFirst(2)))
    page.titleLine = index + 1
    index += 1
    skipBlankLines()
    var words: [Substring] = []
    while index < lines.count, !lines[index].isEmpty, !lines[index].hasPrefix("#"), fence(at: index) == nil {
      words.append(FrontMatter.trimmed(lines[index]))
      index += 1
    }
    page.summary = words.joined(separator: " ")
    if page.summary.isEmpty {
      report(min(index, lines.count - 1), "expected a paragraph that says what the rule finds")
    }
    skipToHeading()
  }

  private mutating func readSection() {
    let start = index
    let heading = String(FrontMatter.trimmed(lines[start].dropFirst(3)))
    if page.section(heading) != nil { report(start, "the section \(heading) stands here twice") }
    index += 1
    let kind = RulePage.Sample.Kind(rawValue: heading.lowercased())
    while index < lines.count, !lines[index].hasPrefix("## ") {
      if lines[index].hasPrefix("# ") { report(index, "a page has one title") }
      guard let fence = fence(at: index) else {
        index += 1
        continue
      }
      readFence(fence, in: kind)
    }
    var body = lines[start + 1..<index]
    while body.first?.isEmpty == true { body.removeFirst() }
    while body.last?.isEmpty == true { body.removeLast() }
    page.sections.append(RulePage.Section(heading: heading, line: start + 1, text: body.joined(separator: "\n")))
  }

  // MARK: Fences

  private struct Fence {
    var marker: Substring
    var words: [Substring]
  }

  /// The fence that opens at a line. Only fences without an indent are samples, and ours have none.
  private func fence(at line: Int) -> Fence? {
    guard let mark = lines[line].first, mark == "`" || mark == "~" else { return nil }
    let marker = lines[line].prefix { $0 == mark }
    guard marker.count >= 3 else { return nil }
    return Fence(marker: marker, words: lines[line].dropFirst(marker.count).split(separator: " "))
  }

  private mutating func readFence(_ fence: Fence, in kind: RulePage.Sample.Kind?) {
    let start = index
    guard let content = content(of: fence) else { return }
    guard let kind else { return }
    switch fence.words.first {
    case "xml" where fence.words.count == 2 && fence.words[1].hasPrefix("fragment="):
      page.fragments[String(fence.words[1].dropFirst("fragment=".count))] = lines[content].joined(separator: "\n")
    case "xml": addSample(kind, fence: fence, line: start, content: content)
    case "text":
      guard var sample = page.samples.last, sample.kind == kind, sample.expected == nil else {
        return report(start, "no `xml` fence of this section stands before these lines")
      }
      if kind == .good { report(start, "a good sample has no findings to announce") }
      sample.expected = lines[content].map(String.init)
      sample.expectedLines = content
      page.samples[page.samples.count - 1] = sample
    default: report(start, "a fence in the section \(kind == .bad ? "Bad" : "Good") is `xml` or `text`")
    }
  }

  /// The lines inside; moves behind the closing fence.
  private mutating func content(of fence: Fence) -> Range<Int>? {
    let start = index
    index += 1
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix(fence.marker), line.allSatisfy({ $0 == fence.marker.first }) {
        index += 1
        return start + 1..<index - 1
      }
      index += 1
    }
    report(start, "this fence is never closed")
    return nil
  }

  private mutating func addSample(_ kind: RulePage.Sample.Kind, fence: Fence, line: Int, content: Range<Int>) {
    var traits: Set<RulePage.Trait> = []
    var settings: [String: String] = [:]
    for word in fence.words.dropFirst() {
      let parts = word.split(separator: "=")
      if let trait = RulePage.Trait(rawValue: String(word)) {
        traits.insert(trait)
      } else if parts.count == 2, isSetting(parts[0]) {
        settings[String(parts[0])] = String(parts[1])
      } else {
        report(
          line, "no sample is `\(word)`; known is \(RulePage.Trait.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    }
    let number = (counts[kind] ?? 0) + 1
    counts[kind] = number
    page.samples.append(
      RulePage.Sample(
        kind: kind, number: number, line: line + 1, text: lines[content].joined(separator: "\n") + "\n", traits: traits,
        settings: settings, expected: nil, expectedLines: index..<index))
  }

  /// What a sample can say of its surroundings: its path, where it is attached, what is declared beside it, options of the rule.
  private func isSetting(_ name: Substring) -> Bool {
    ["path", "scope", "gateway", "template", "named-values", "fragments"].contains(name)
      || page.data.options.contains { $0.name == name }
  }

  // MARK: Lines

  private mutating func skipBlankLines() {
    while index < lines.count, lines[index].isEmpty { index += 1 }
  }

  private mutating func skipToHeading() {
    while index < lines.count, !lines[index].hasPrefix("## ") {
      if let fence = fence(at: index) { _ = content(of: fence) } else { index += 1 }
    }
  }

  /// `line` counts from 0.
  private mutating func report(_ line: Int, _ message: String) {
    problems.append(RulePageProblem(line: max(0, line) + 1, column: 1, message: message))
  }
}
