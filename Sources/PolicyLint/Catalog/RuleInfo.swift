/// What is known of a rule without running it: the data of its page under `rules/`.
public struct RuleInfo: Sendable {
  /// The name that configurations and suppressions use.
  public let id: RuleID
  /// `security`, `correctness`, `reliability`, `performance`, `schema`, `expression` or `style`.
  public let category: String
  /// How bad a finding is unless the configuration says otherwise.
  public let severity: Severity
  /// How sure the rule is.
  public let confidence: Confidence
  /// What the rule is about, in a few words without a final stop.
  public let title: String
  /// What the rule finds, the first paragraph of its page (Markdown).
  public let summary: String
  /// Whether it runs without being asked for.
  public let isOnByDefault: Bool
  /// The version that brought it.
  public let since: String
  /// The names it had before.
  public let aliases: [String]
  /// Whether it offers repairs, and of what kind.
  public let repair: RuleRepair
  /// Whether the reader of documents reports it, so that no check belongs to it.
  public let isReportedByReader: Bool
  /// Whether a comment in a policy can turn it off.
  public let isIgnorable: Bool
  /// What users can choose.
  public let options: [RuleOption]
  /// Its page, relative to the folder `rules/`; of a user's own rule the path of the file.
  public let path: String

  private let page: Page

  /// The page of a built-in rule lies in the program, that of a user's in a file that was read.
  private enum Page: Sendable {
    case embedded(StaticString)
    case read(String)
  }

  init(
    id: RuleID, category: String, severity: Severity, confidence: Confidence, title: String, summary: String,
    isOnByDefault: Bool, since: String, aliases: [String], repair: RuleRepair, isReportedByReader: Bool,
    isIgnorable: Bool = true, options: [RuleOption] = [], path: String, page: StaticString
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.confidence = confidence
    self.title = title
    self.summary = summary
    self.isOnByDefault = isOnByDefault
    self.since = since
    self.aliases = aliases
    self.repair = repair
    self.isReportedByReader = isReportedByReader
    self.isIgnorable = isIgnorable
    self.options = options
    self.path = path
    self.page = .embedded(page)
  }

  /// A user's own rule. `path` is the file of its page as it is printed.
  init(custom page: RulePage, text: String, path: String) {
    let data = page.data
    id = RuleID(rawValue: data.id)
    category = data.category.isEmpty ? Self.customCategory : data.category
    severity = data.severity
    confidence = data.confidence
    title = page.title
    summary = page.summary
    isOnByDefault = data.isOnByDefault
    since = data.since
    aliases = data.aliases
    repair = .none
    isReportedByReader = false
    isIgnorable = data.isIgnorable
    options = []
    self.path = path
    self.page = .read(text)
  }

  /// The category of users' own rules that name none.
  public static let customCategory = "custom"

  /// The whole page as it stands under `rules/`, front matter included (Markdown).
  public var pageText: String {
    switch page {
    case .embedded(let text): text.description
    case .read(let text): text
    }
  }

  /// The page without its front matter (Markdown).
  public var bodyText: String {
    let text = pageText
    guard let end = text.range(of: "\n---\n") else { return text }
    return String(text[end.upperBound...].drop { $0 == "\n" })
  }

  /// Whether it is one of ours.
  public var isBuiltIn: Bool {
    if case .embedded = page { true } else { false }
  }

  /// Where the page can be read in a browser; `nil` as long as the project has no public home.
  public var helpURL: String? { isBuiltIn ? Catalog.home.map { $0 + "rules/" + path } : nil }
}

extension String {
  /// The first place of `text`; the standard library has none without Foundation.
  fileprivate func range(of text: String) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    var start = startIndex
    while let candidate = self[start...].firstIndex(of: text[text.startIndex]) {
      if self[candidate...].hasPrefix(text) { return candidate..<index(candidate, offsetBy: text.count) }
      start = index(after: candidate)
    }
    return nil
  }
}
