import PolicyLintKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Signals that end the process while it rewrites files: what is unfinished is taken away first.
///
/// A thread of its own waits for the signals. It takes the lock that guards the list of unfinished files and never gives it
/// back, so that no more begin.
enum Interruption {
  private static let lock = Lock()
  nonisolated(unsafe) private static var unfinished: Set<[UInt8]> = []
  nonisolated(unsafe) private static var isWatching = false
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Starts to watch, before other threads do.
  static func watch() {
    let isFirst = lock.withLock {
      defer { isWatching = true }
      return !isWatching
    }
    guard isFirst else { return }
    // A report that nobody reads any more must not end the process while another thread has a file half done.
    FileSystem.reportClosedPipes()
    var watched = sigset_t()
    sigemptyset(&watched)
    for signal in signals where !isIgnored(signal) { sigaddset(&watched, signal) }
    let set = watched
    // Threads that start later inherit it.
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    WorkerThreads.detach {
      var set = set
      var signal: Int32 = 0
      while sigwait(&set, &signal) != 0 {}
      end(by: signal)
    }
  }

  /// Opens a new file by what `open` does, which gives its descriptor; the file is removed if a signal ends the process before
  /// `finished` is called.
  static func creating(_ path: [UInt8], _ open: () -> Int32) -> Int32 {
    lock.withLock {
      let descriptor = open()
      if descriptor >= 0 { unfinished.insert(path) }
      return descriptor
    }
  }

  /// Says that a file has its name, or is gone.
  static func finished(_ path: [UInt8]) { lock.withLock { _ = unfinished.remove(path) } }

  private static func end(by signal: Int32) {
    lock.withLock {
      for path in unfinished { FileSystem.withPath(path) { _ = unlink($0) } }
      // As if nobody had waited: whoever started the process sees which signal ended it.
      var set = sigset_t()
      sigemptyset(&set)
      sigaddset(&set, signal)
      systemSignal(signal)
      pthread_sigmask(SIG_UNBLOCK, &set, nil)
      kill(getpid(), signal)
      while true { sleep(1) }
    }
  }

  /// Whether the process was started so that a signal means nothing to it, by `nohup` for one.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
  }
}

private func systemSignal(_ number: Int32) { signal(number, SIG_DFL) }
