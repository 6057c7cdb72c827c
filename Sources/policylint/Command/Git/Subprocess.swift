import PolicyLintKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Another program, run to its end.
struct Subprocess {
  /// How it ended.
  struct Ending {
    /// Its exit status; 128 and the number of the signal, if one ended it.
    var status: Int32
    /// The start of what it wrote to standard error.
    var errors: [UInt8]
  }

  /// The program's name, looked for in `PATH`, and its arguments.
  let arguments: [String]

  private static let errorLimit = 1 << 14

  /// Runs it with nothing on standard input; `receive` gets what it writes to standard output as it comes.
  func run(_ receive: (ArraySlice<UInt8>) -> Void) throws(FileError) -> Ending {
    guard let name = arguments.first else { throw FileError("there is nothing to run") }
    let output = try Self.pipe()
    let errors: (reading: Int32, writing: Int32)
    do throws(FileError) {
      errors = try Self.pipe()
    } catch {
      Self.close(output)
      throw error
    }
    let (code, process) = spawn(name, output: output.writing, errors: errors.writing)
    _ = systemClose(output.writing)
    _ = systemClose(errors.writing)
    defer {
      _ = systemClose(output.reading)
      _ = systemClose(errors.reading)
    }
    guard code == 0 else {
      throw FileError(code == ENOENT ? "`\(name)` is not installed, or not in PATH" : String(cString: strerror(code)))
    }
    let complaints = Self.read(output.reading, errors.reading, receive)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .last() }
    }
    let signal = status & 0x7F
    return Ending(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, errors: complaints)
  }

  private func spawn(_ name: String, output: Int32, errors: Int32) -> (code: Int32, process: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process does about signals is its own affair.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { argument in
      FileSystem.withPath(PathText.bytes(of: argument)) { strdup($0) }
    }
    strings.append(nil)
    defer { for string in strings { free(string) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, name, &actions, &attributes, strings, environ)
    return (code, process)
  }

  private static func pipe() throws(FileError) -> (reading: Int32, writing: Int32) {
    var descriptors: [Int32] = [-1, -1]
    guard systemPipe(&descriptors) == 0 else { throw .last() }
    // The other program gets copies without this mark.
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return (descriptors[0], descriptors[1])
  }

  private static func close(_ ends: (reading: Int32, writing: Int32)) {
    _ = systemClose(ends.reading)
    _ = systemClose(ends.writing)
  }

  /// Reads both to their ends, whichever has something; what the second one gave.
  private static func read(
    _ output: Int32, _ errors: Int32, _ receive: (ArraySlice<UInt8>) -> Void
  ) -> [UInt8] {
    var complaints: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while open.contains(where: { $0.fd >= 0 }) {
      guard poll(&open, nfds_t(open.count), -1) >= 0 else {
        if errno == EINTR { continue }
        break
      }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = systemRead(open[index].fd, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          open[index].fd = -1
        } else if index == 0 {
          receive(buffer[..<count])
        } else {
          complaints += buffer[..<min(count, max(0, errorLimit - complaints.count))]
        }
      }
    }
    return complaints
  }
}

// Inside a type with methods of the same names the system's functions must be named by module.
private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &buffer, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemPipe(_ descriptors: inout [Int32]) -> Int32 { pipe(&descriptors) }
