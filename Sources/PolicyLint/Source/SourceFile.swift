/// One file as it was read: its path as the user gave it, and its bytes as they are stored.
public struct SourceFile: Sendable {
  /// The path as it is to be printed.
  public let path: String
  /// The bytes as stored, byte order mark and line ends included.
  public let bytes: [UInt8]

  /// A file with the given path and contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
