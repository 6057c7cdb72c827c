import PolicyLintKit

/// A line on a terminal that tells how far a run is. It comes when the run takes a while, and goes when anything else is
/// written.
final class ProgressLine {
  // Only the thread that delivers in order touches it.
  private let errors: ByteSink
  private let total: Int
  private let now: () -> ContinuousClock.Instant
  private var next: ContinuousClock.Instant
  private var done = 0
  private var isShown = false

  /// Nobody wants to be told of what is over in a moment.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  /// The line of a run over `total` files that has started at `start`.
  init(
    total: Int, start: ContinuousClock.Instant, errors: ByteSink,
    now: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.total = total
    self.errors = errors
    self.now = now
    next = start + Self.patience
  }

  /// Counts one more file.
  func advance() {
    done += 1
    // Asking for the time costs more than counting.
    guard done % 16 == 0 || total < 1_000 else { return }
    let time = now()
    guard time >= next else { return }
    next = time + Self.interval
    isShown = true
    let share = total == 0 ? 100 : done * 100 / total
    errors.write("\r\u{1B}[Klinting: \(done) of \(total) files (\(share) %)")
  }

  /// Takes the line away, for something else to be written or because the run is over.
  func erase() {
    guard isShown else { return }
    isShown = false
    errors.write("\r\u{1B}[K")
  }
}
