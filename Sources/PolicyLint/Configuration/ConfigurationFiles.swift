/// How a configuration gets at the files that it names: the library itself opens none.
public struct ConfigurationFiles: Sendable {
  /// What a path leads to.
  public enum Contents: Sendable {
    /// The bytes of a file.
    case file([UInt8])
    /// The names in a folder.
    case folder([[UInt8]])
  }

  /// Why a path cannot be opened.
  public struct Failure: Error, Sendable {
    /// The reason, in a few words.
    public let reason: String

    /// A failure for a reason.
    public init(reason: String) { self.reason = reason }
  }

  /// Opens an absolute path.
  let open: @Sendable ([UInt8]) throws(Failure) -> Contents
  /// The absolute path that a text stands for in a folder, an absolute path.
  let resolve: @Sendable (String, [UInt8]) -> [UInt8]
  /// An absolute path as it is printed.
  let shown: @Sendable ([UInt8]) -> String

  /// Access to files; the functions may be called from any thread.
  public init(
    open: @escaping @Sendable ([UInt8]) throws(Failure) -> Contents,
    resolve: @escaping @Sendable (String, [UInt8]) -> [UInt8], shown: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.open = open
    self.resolve = resolve
    self.shown = shown
  }

  /// No files at all.
  public static let none = ConfigurationFiles(
    open: { (_: [UInt8]) throws(Failure) -> Contents in throw Failure(reason: "there is no such file or folder") },
    resolve: { name, folder in folder + [ASCII.slash] + Array(name.utf8) },
    shown: { String(decoding: $0, as: UTF8.self) })
}
