/// What may stand at a place of a configuration: data that the reader checks against and the JSON Schema is made from.
indirect enum ConfigurationShape: Sendable {
  /// `true` or `false`.
  case boolean
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// One of some words; the noun says what they are.
  case choice(noun: String, words: [String])
  /// Any text; the noun says what it is.
  case text(noun: String)
  /// The version of the format, a whole number.
  case version
  /// A text that is a pattern for paths.
  case pattern
  /// A list; one value counts as a list of one.
  case list(ConfigurationShape)
  /// Names that are known, each with its own kind of value.
  case mapping([ConfigurationKey])
  /// Patterns for paths, all with the same kind of value.
  case table(ConfigurationShape)
  /// A mapping, or what else may stand there.
  case either(mapping: [ConfigurationKey], other: ConfigurationShape)
}

/// A key of a mapping.
struct ConfigurationKey: Sendable {
  /// The name as it is written.
  var name: String
  /// What it says, one sentence.
  var summary: String
  /// Its value.
  var shape: ConfigurationShape
  /// Whether it is understood, but not offered any more: the former name of a rule.
  var isFormer = false
  /// Whether it must be there.
  var isRequired = false
  /// What the value is unless it is given, as it would be written; `nil` where that cannot be told in a word.
  var standard: String?

  init(
    _ name: String, _ summary: String, _ shape: ConfigurationShape, standard: String? = nil, isFormer: Bool = false,
    isRequired: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.shape = shape
    self.standard = standard
    self.isFormer = isFormer
    self.isRequired = isRequired
  }
}
