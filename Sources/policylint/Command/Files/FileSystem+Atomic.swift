#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

extension FileSystem {
  /// Opens what is there already.
  static func openForWriting(_ path: [UInt8]) throws(FileError) -> Int32 {
    let descriptor = withPath(path) { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .last() }
    return descriptor
  }

  /// Opens a new file without a name on the file system of `path`, to write and then to read.
  static func openNameless(beside path: [UInt8]) throws(FileError) -> Int32 {
    try withoutSignals { () throws(FileError) in
      let (descriptor, temporary) = try createTemporary(beside: path, access: O_RDWR, mode: 0o600)
      withPath(temporary) { _ = unlink($0) }
      Interruption.finished(temporary)
      return descriptor
    }
  }

  /// Puts what was written to a nameless file at a path, all at once.
  static func put(_ source: Int32, at path: [UInt8]) throws(FileError) {
    try withoutSignals { () throws(FileError) in
      let (descriptor, temporary) = try createTemporary(beside: path, access: O_WRONLY, mode: 0o666)
      defer { Interruption.finished(temporary) }
      do throws(FileError) {
        do throws(FileError) {
          try copy(source, to: descriptor)
          // What only some may read stays so.
          var before = stat()
          if withPath(path, { stat($0, &before) }) == 0 { _ = fchmod(descriptor, before.st_mode & 0o777) }
        } catch {
          close(descriptor)
          throw error
        }
        // Some file systems notice only now that there is no room.
        guard close(descriptor) == 0 else { throw FileError.last() }
        guard withPath(temporary, { old in withPath(path) { rename(old, $0) } }) == 0 else { throw FileError.last() }
      } catch {
        withPath(temporary) { _ = unlink($0) }
        throw error
      }
    }
  }

  /// Closes a file that nothing more is wanted of.
  static func release(_ descriptor: Int32) { _ = close(descriptor) }

  /// From now on, writing to a pipe that nobody reads any more is an error instead of the end of the process.
  static func reportClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  private static func createTemporary(
    beside path: [UInt8], access: Int32, mode: mode_t
  ) throws(FileError) -> (descriptor: Int32, path: [UInt8]) {
    let folder = path.contains(Path.slash) ? Path.folder(of: path) ?? [Path.slash] : []
    return try createTemporary(in: folder, access: access, mode: mode)
  }

  private static func copy(_ source: Int32, to destination: Int32) throws(FileError) {
    guard lseek(source, 0, SEEK_SET) == 0 else { throw .last() }
    while true {
      let part = try readPart(source, limit: 1 << 20)
      if part.isEmpty { return }
      try write(part, to: destination)
    }
  }

  /// Keeps signals that end the process waiting while `body` runs: it makes files that it also takes away. Other threads are
  /// not kept from anything, so that there should be none.
  private static func withoutSignals<Result>(_ body: () throws(FileError) -> Result) throws(FileError) -> Result {
    var ending = sigset_t()
    var before = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
