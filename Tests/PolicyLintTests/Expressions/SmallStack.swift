import Dispatch
import Foundation

/// Runs something on a thread with a stack of 512 KB, as threads have that are not the main one.
func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let box = ResultBox<Result>()
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
private final class ResultBox<Result>: @unchecked Sendable {
  var result: Result?
}
