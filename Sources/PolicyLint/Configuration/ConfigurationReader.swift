/// Reads `.policylint.yml` and what it builds on.
public struct ConfigurationReader: Sendable {
  private let rules: [RuleInfo]
  private let files: ConfigurationFiles

  /// The name of the file, looked for upward from each linted file.
  public static let fileName = ".policylint.yml"

  /// More than this is no configuration.
  public static let sizeLimit = 1 << 20

  /// A reader that knows these built-in rules and gets at other files in this way.
  public init(rules: [RuleInfo], files: ConfigurationFiles = .none) {
    self.rules = rules
    self.files = files
  }

  /// Reads one file and what it builds on.
  ///
  /// - Parameters:
  ///   - bytes: what stands in the file.
  ///   - path: the file as it is to be printed.
  ///   - folder: what patterns are relative to, an absolute path without a slash at its end.
  ///   - location: the file itself, an absolute path; `nil` if it lies in `folder`.
  ///   - outer: what holds around the folder; its rules of users' own can be spoken of.
  /// - Returns: what the file and all that it builds on say.
  /// - Throws: every mistake at once.
  public func read(
    _ bytes: [UInt8], path: String, folder: [UInt8], location: [UInt8]? = nil, outer: Configuration = Configuration()
  ) throws(ConfigurationError) -> Configuration {
    let location = location ?? folder + [ASCII.slash] + Array(Self.fileName.utf8)
    var reading = ConfigurationReading(rules: rules, files: files, base: folder, outer: outer)
    return try reading.read(bytes, path: path, location: location)
  }
}
