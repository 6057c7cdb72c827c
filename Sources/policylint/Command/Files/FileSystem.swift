#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif
import PolicyLintKit

/// System calls, by paths that are bytes; the only place that makes them.
enum FileSystem {
  /// What a path leads to.
  enum Kind: Equatable {
    case file, folder, symbolicLink, other
  }

  /// The bytes of a regular file, but no more than `limit`.
  static func read(_ path: [UInt8], limit: Int) throws(FileError) -> [UInt8] {
    // Opening a FIFO would wait for a writer, and a terminal could become the controlling one.
    let descriptor = withPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .last() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last() }
    guard kind(status) == .file else { throw FileError(refusal(status)) }
    return try readAll(descriptor, size: min(max(0, Int(status.st_size)), limit), limit: limit)
  }

  /// What is left to read from standard input, but no more than `limit` bytes.
  static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    try readAll(0, size: nil, limit: limit)
  }

  /// `size` is how much there should be in a file: where one byte more is asked for and that is not there, nothing follows.
  private static func readAll(_ descriptor: Int32, size: Int?, limit: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    var isAtEnd = false
    var bytes = chunk(descriptor, min(size.map { $0 + 1 } ?? 1 << 16, limit), size: size, &isAtEnd, &failure)
    while failure == nil, !isAtEnd, bytes.count < limit {
      bytes += chunk(descriptor, min(max(1 << 16, bytes.count), limit - bytes.count), &isAtEnd, &failure)
    }
    if let failure { throw failure }
    return bytes
  }

  /// What is left to read of a file, but no more than `limit`; empty at its end.
  static func readPart(_ descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    var isAtEnd = false
    let part = chunk(descriptor, limit, &isAtEnd, &failure)
    if let failure { throw failure }
    return part
  }

  /// Reads up to `count` bytes; less only at the end of the file, which is reached for certain where a call gives less than it
  /// was asked for and `size` bytes are there.
  private static func chunk(
    _ descriptor: Int32, _ count: Int, size: Int? = nil, _ isAtEnd: inout Bool, _ failure: inout FileError?
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      LargePages.expectUse(of: buffer.baseAddress, count: count)
      while filled < count {
        guard let base = buffer.baseAddress else { return }
        let got = systemRead(descriptor, base + filled, count - filled)
        if got > 0 {
          filled += got
          if filled == size, filled < count {
            isAtEnd = true
            return
          }
        } else if got == 0 {
          isAtEnd = true
          return
        } else if errno != EINTR {
          failure = .last()
          return
        }
      }
    }
  }

  /// What a path leads to; a symbolic link at its end is followed unless it is asked about itself.
  static func kind(of path: [UInt8], followingLinks: Bool = true) throws(FileError) -> Kind {
    var status = stat()
    let code = withPath(path) { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard code == 0 else { throw .last() }
    return kind(status)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  private static func refusal(_ status: stat) -> String {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: "this is a folder, not a file"
    case S_IFIFO: "this is a pipe, not a file; give `-` to read standard input"
    case S_IFSOCK: "this is a socket, not a file"
    default: "this is a device, not a file"
    }
  }

  /// The names in a folder and what they are, without `.` and `..`, in no particular order.
  static func entries(of folder: [UInt8]) throws(FileError) -> [(name: [UInt8], kind: Kind)] {
    guard let stream = withPath(folder, { opendir($0) }) else { throw .last() }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], kind: Kind)] = []
    while let entry = readdir(stream) {
      // The name is as long as it is: copying the structure would copy its full 256 bytes, or cut it.
      guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { break }
      let start = UnsafeRawPointer(entry).advanced(by: offset)
      let length = strlen(start.assumingMemoryBound(to: CChar.self))
      let name = Array(UnsafeRawBufferPointer(start: start, count: length))
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append((name, try kind(entry.pointee.d_type, name, in: folder)))
    }
    return entries
  }

  private static func kind(_ type: UInt8, _ name: [UInt8], in folder: [UInt8]) throws(FileError) -> Kind {
    switch Int32(type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .symbolicLink
    case Int32(DT_UNKNOWN):
      // Some file systems do not say.
      return try kind(of: Path.join(folder, name), followingLinks: false)
    default: return .other
    }
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { systemWrite(descriptor, $0 + done, bytes.count - done) } ?? 0
      }
      if written > 0 {
        done += written
      } else if errno != EINTR {
        throw .last()
      }
    }
  }

  /// Writes a new file; fails if there is one already.
  static func create(_ path: [UInt8], with bytes: [UInt8]) throws(FileError) {
    let descriptor = Interruption.creating(path) {
      withPath(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    }
    guard descriptor >= 0 else { throw .last() }
    defer { Interruption.finished(path) }
    try fill(path, descriptor, with: bytes)
  }

  /// Writes a file that was just made, and closes it; removes it if that fails.
  private static func fill(_ path: [UInt8], _ descriptor: Int32, with bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      do throws(FileError) {
        try write(bytes, to: descriptor)
      } catch {
        close(descriptor)
        throw error
      }
      guard close(descriptor) == 0 else { throw FileError.last() }
    } catch {
      withPath(path) { _ = unlink($0) }
      throw error
    }
  }

  /// Sees to it that the three standard streams are open: in the place of one that is closed, the next file to be opened would
  /// be taken for it. Reading or writing such a stream fails as before.
  static func openStandardStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is taken, which is this one.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// The working directory, without a slash at its end.
  static var workingDirectory: [UInt8] {
    guard let path = getcwd(nil, 0) else { return [Path.slash] }
    defer { free(path) }
    return Array(UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }

  /// How many processors may be used.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether a file descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Calls `body` with the path as C wants it.
  static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    body(path.map { CChar(bitPattern: $0) } + [0])
  }
}

// Inside a type with a method of the same name the system's functions must be named by module.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
