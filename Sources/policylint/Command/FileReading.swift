import PolicyLintKit

/// How much is read of what.
enum FileReading {
  /// One byte more than a document may have, so that the engine sees that it has too many.
  static let limit = Linter.fileSizeLimit + 1
  /// A list of paths.
  static let listLimit = 1 << 30
}
