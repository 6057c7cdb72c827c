/// Where something in a configuration was said.
public struct ConfigurationPlace: Hashable, Sendable {
  /// The file as it is printed.
  public let path: String
  /// The line, from 1.
  public let line: Int

  /// `PATH:LINE`.
  public var text: String { "\(path):\(line)" }
}

/// A value and where it was said.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var place: ConfigurationPlace
}
