/// A choice that a rule leaves to its users, as its page declares it.
public struct RuleOption: Hashable, Sendable {
  /// What its values are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A whole number.
    case integer
    /// `true` or `false`.
    case boolean
    /// A text, or one of some words.
    case text
    /// A list of texts, or of some words.
    case list
  }

  /// The name that configurations use, in lower case with hyphens.
  public var name: String
  /// What its values are.
  public var kind: Kind
  /// The words that a text or an entry of a list may be; empty if it may be any.
  public var words: [String]
  /// The smallest number; `nil` for a number without bound, and where the values are no numbers.
  public var minimum: Int?
  /// The largest number; `nil` for a number without bound, and where the values are no numbers.
  public var maximum: Int?
  /// The value it has unless a configuration says otherwise.
  public var standard: RuleOptionValue
  /// What it is about, one sentence.
  public var summary: String

  /// An option.
  public init(
    name: String, kind: Kind, words: [String] = [], minimum: Int? = nil, maximum: Int? = nil,
    standard: RuleOptionValue, summary: String
  ) {
    self.name = name
    self.kind = kind
    self.words = words
    self.minimum = minimum
    self.maximum = maximum
    self.standard = standard
    self.summary = summary
  }

  /// The numbers that are allowed.
  public var range: ClosedRange<Int> {
    let low = minimum ?? Int(Int32.min)
    return low...max(low, maximum ?? Int(Int32.max))
  }
}

/// A value of an option.
public enum RuleOptionValue: Hashable, Sendable {
  /// A whole number.
  case integer(Int)
  /// `true` or `false`.
  case boolean(Bool)
  /// A text.
  case text(String)
  /// A list of texts.
  case list([String])

  /// The value of a kind that a text stands for; entries of a list are separated by commas. `nil` if it is none.
  init?(_ text: Substring, of kind: RuleOption.Kind) {
    switch kind {
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .boolean:
      guard text == "true" || text == "false" else { return nil }
      self = .boolean(text == "true")
    case .text: self = .text(String(text))
    case .list: self = .list(text.split(separator: ",").map { String(FrontMatter.trimmed($0)) })
    }
  }
}
