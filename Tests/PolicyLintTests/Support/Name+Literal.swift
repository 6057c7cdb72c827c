@testable import PolicyLintKit

/// Tests may spell names; the library has its constants.
extension Name: ExpressibleByStringLiteral {
  public init(stringLiteral value: StaticString) {
    self = value.withUTF8Buffer { Name($0) }
  }
}
