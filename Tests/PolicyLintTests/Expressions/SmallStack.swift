import Dispatch
import Foundation

/// A thread with a stack of 512 KB, as threads have that are not the main one.
enum SmallStack {
  /// Runs something there and waits for it.
  static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = body()
      done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    done.wait()
    return box.result
  }

  /// Carries a result over from a thread that has ended.
  private final class Box<Result>: @unchecked Sendable {
    var result: Result?
  }
}
