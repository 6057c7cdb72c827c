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

  init(_ reason: String) { self.reason = reason }

  /// The reason that the last system call gave.
  static func last() -> FileError {
    let code = errno
    var error = FileError(code == ENOENT ? "there is no such file or folder" : String(cString: strerror(code)))
    error.isMissing = code == ENOENT || code == ENOTDIR
    return error
  }
}
