/// Something to tell the user about a place in a file.
public struct Finding: Hashable, Sendable {
  /// The rule that says so.
  public var rule: RuleID
  /// How bad it is, after configuration.
  public var severity: Severity
  /// How sure the rule is.
  public var confidence: Confidence
  /// The place, as byte offsets of the file as stored.
  public var range: ByteRange
  /// What is wrong, in one sentence without a final stop.
  public var message: String
  /// What to do about it, if there is something to say.
  public var help: String?
  /// Other places of the same file that explain the finding.
  public var related: [RelatedPlace]
  /// Repairs to choose from, the best first.
  public var fixes: [Fix]
  /// The elements around the place, as far as they are known.
  public var elements: ElementPath

  /// A finding at a place.
  public init(
    rule: RuleID, severity: Severity, confidence: Confidence = .high, range: ByteRange, message: String,
    help: String? = nil, related: [RelatedPlace] = [], fixes: [Fix] = [], elements: ElementPath = ElementPath()
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.fixes = fixes
    self.elements = elements
  }
}

/// A second place that explains a finding.
public struct RelatedPlace: Hashable, Sendable {
  /// The place, as byte offsets of the file as stored.
  public var range: ByteRange
  /// What is to be seen there.
  public var message: String

  /// A place and what it shows.
  public init(range: ByteRange, message: String) {
    self.range = range
    self.message = message
  }
}

/// A repair: edits that belong together.
public struct Fix: Hashable, Sendable {
  /// Whether a repair may be made without asking.
  public enum Applicability: String, Sendable {
    /// Keeps what runs as it is, or repairs a document that would have been refused.
    case safe
    /// Changes behaviour; a person decides.
    case unsafe
  }

  /// What the repair does, as an order: "write `!context…`".
  public var title: String
  /// Whether it may be made without asking.
  public var applicability: Applicability
  /// The edits, none overlapping another.
  public var edits: [TextEdit]

  /// A repair made of edits.
  public init(title: String, applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}
