@testable import PolicyLintKit

/// Tests may spell names; the library has its constants.
extension Name: ExpressibleByStringLiteral {
  /// The name spelled so.
  public init(stringLiteral value: StaticString) {
    self = value.withUTF8Buffer { Name($0) }
  }
}
