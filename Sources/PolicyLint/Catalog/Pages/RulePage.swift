/// One page of `rules/`, taken apart: a rule's data, its words, and its samples, which are its tests.
///
/// This folder stands alone (no other type of the library but `Severity` and `Confidence`), because the tool that embeds the
/// pages reads them with the same code when the package is built.
struct RulePage: Sendable {
  /// What stands between the two `---` lines.
  var data = RulePageData()
  /// The text of the one first-level heading.
  var title = ""
  /// The line of the title, from 1.
  var titleLine = 0
  /// The first paragraph behind the title, on one line.
  var summary = ""
  /// The second-level headings in order.
  var sections: [Section] = []
  /// The `xml` fences of the sections Bad and Good, in order.
  var samples: [Sample] = []
  /// The fragments that the samples include, by id: fences `xml fragment=ID`.
  var fragments: [String: String] = [:]

  /// Whose rule a page describes.
  enum Kind: Sendable {
    /// One of ours: its check is Swift.
    case builtIn
    /// A user's own: its check is the front matter's `select`.
    case custom

    /// The keys that the front matter must have.
    var requiredKeys: [String] {
      switch self {
      case .builtIn: ["id", "category", "severity", "confidence", "since"]
      case .custom: ["id", "severity", "select", "message"]
      }
    }

    func allows(_ key: String) -> Bool {
      switch self {
      case .builtIn: !["select", "message", "help"].contains(key)
      case .custom: !["reported-by", "fix", "options"].contains(key)
      }
    }

    func refusal(of key: String) -> String {
      switch self {
      case .builtIn: "`\(key)` is for rules of users; the check of this one is Swift"
      case .custom: "`\(key)` is for built-in rules only"
      }
    }
  }

  /// The part of the page below one second-level heading.
  struct Section: Sendable {
    var heading: String
    /// The line of the heading, from 1.
    var line: Int
    /// What stands below it, up to the next such heading, without blank lines around it.
    var text: String
  }

  /// A document to be linted.
  struct Sample: Sendable {
    enum Kind: String, Sendable {
      case bad, good
    }

    var kind: Kind
    /// Counts the samples of one kind, from 1.
    var number: Int
    /// The line of the opening fence, from 1.
    var line: Int
    /// The document, ending in a line feed.
    var text: String
    /// What follows `xml` behind the fence.
    var traits: Set<Trait>
    /// What is known of the document's surroundings, as words `key=value` behind the fence: `scope=api`.
    var settings: [String: String] = [:]
    /// The lines the linter is to print, `LINE:COL severity message [rule]`; `nil` where no `text` fence follows.
    var expected: [String]?
    /// The lines of the page (from 0) between the fences of `expected`, or the empty range behind the sample where they belong.
    var expectedLines: Range<Int>
  }

  /// How a sample wants to be treated by the test suite.
  enum Trait: String, Sendable, CaseIterable {
    /// Is no readable document, so that the reader has more to say than the rule.
    case broken
    /// Is about its layout, which the formatter would change.
    case uncanonical
    /// Means what it means only as it stands: it is not tried behind a comment, nor inside of anything.
    case alone
  }

  /// The section with a heading.
  func section(_ heading: String) -> Section? { sections.first { $0.heading == heading } }
}

/// What the front matter of a page says.
struct RulePageData: Sendable {
  var id = ""
  var category = ""
  var severity = Severity.warning
  var confidence = Confidence.high
  /// The version that brought the rule.
  var since = ""
  /// Names the rule had before.
  var aliases: [String] = []
  var isOnByDefault = true
  /// Whether the reader of documents reports it, so that there is no check.
  var isReportedByReader = false
  var repair = RuleRepair.none
  /// Whether a comment in a policy can turn it off.
  var isIgnorable = true
  /// What users can choose.
  var options: [RuleOption] = []
  /// What a user's own rule finds: an expression of XPath 1.0.
  var select: PageText?
  /// What it says of each.
  var message: PageText?
  /// What to do about it.
  var help: PageText?
}

/// Whether a rule offers repairs.
public enum RuleRepair: String, Sendable, CaseIterable {
  /// It has none to offer.
  case none
  /// All of them keep what runs as it is, or mend a document that would have been refused.
  case safe
  /// They change behaviour, and a person decides.
  case unsafe
}

/// Something wrong with a page.
struct RulePageProblem: Error, Hashable, Sendable {
  /// From 1.
  var line: Int
  /// In code points, from 1.
  var column: Int
  /// One sentence without a final stop.
  var message: String
}
