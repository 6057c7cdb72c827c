import PolicyLintKit

/// A stream to write to, from one thread at a time; remembers the first failure instead of throwing at every write.
final class ByteSink: @unchecked Sendable {
  // The lock makes the class safe to share; it is never contended, as only the thread that holds a run's order writes.
  private let lock = Lock()
  private let send: @Sendable ([UInt8]) throws(FileError) -> Void
  private var failure: FileError?

  /// A sink that hands everything to a function.
  init(_ send: @escaping @Sendable ([UInt8]) throws(FileError) -> Void) {
    self.send = send
  }

  /// A sink that writes to a file descriptor.
  convenience init(descriptor: Int32) {
    self.init { bytes throws(FileError) in try FileSystem.write(bytes, to: descriptor) }
  }

  func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    lock.withLock {
      guard failure == nil else { return }
      do throws(FileError) { try send(bytes) } catch { failure = error }
    }
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// The status of a run that has written all it had to: `trouble` if not everything could be written. A reader that has seen
  /// enough is no trouble and nothing to tell of.
  func finish(_ status: ExitStatus, errors: ByteSink) -> ExitStatus {
    guard let failure = lock.withLock({ failure }) else { return status }
    if failure.isClosedPipe { return .closedPipe }
    errors.write("error: standard output: \(failure.reason)\n")
    return .trouble
  }
}
