/// The name of a rule, `inverted-any-check`: what users write in configurations and suppressions. It never changes.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name itself.
  public let rawValue: String

  /// The rule with this name, whether there is one or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The rule with this name, whether there is one or not.
  public init(stringLiteral value: String) { rawValue = value }
}

extension RuleID: Comparable {
  /// By name.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}
