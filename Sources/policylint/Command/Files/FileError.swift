#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Why a file cannot be read or written.
struct FileError: Error, Equatable {
  /// The reason, in the system's words or ours.
  let reason: String
  /// Whether there is no such file.
  var isMissing = false
  /// Whether it is a pipe that nobody reads any more.
  var isClosedPipe = false

  init(_ reason: String) { self.reason = reason }

  /// The reason that the last system call gave.
  static func last() -> FileError {
    let code = errno
    if code == ENOENT { return missing }
    var error = FileError(String(cString: strerror(code)))
    error.isMissing = code == ENOTDIR
    error.isClosedPipe = code == EPIPE
    return error
  }

  /// A path that leads nowhere.
  static let missing: FileError = {
    var error = FileError("there is no such file or folder")
    error.isMissing = true
    return error
  }()
}
