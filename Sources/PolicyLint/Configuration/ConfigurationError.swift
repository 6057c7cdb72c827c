/// What is wrong with a configuration, all of it.
public struct ConfigurationError: Error, Sendable {
  /// One mistake and its place.
  public struct Problem: Hashable, Sendable {
    /// The file as it is to be printed.
    public var path: String
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode code points, from 1.
    public var column: Int
    /// The reason, with what was probably meant.
    public var message: String
  }

  /// The mistakes, in the order of the file; those of other files that it refers to stand behind its own.
  public let problems: [Problem]

  /// One line a mistake, `PATH:LINE:COLUMN: error: REASON`.
  public var lines: [String] {
    problems.map { "\($0.path):\($0.line):\($0.column): error: \($0.message)" }
  }
}
