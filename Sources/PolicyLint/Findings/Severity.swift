/// How bad a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing breaks.
  case info
  /// Probably wrong, or wrong under circumstances.
  case warning
  /// Fails, or lets the wrong caller in.
  case error

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// By badness.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// How sure a rule is of what it says, apart from how bad that would be.
public enum Confidence: String, Sendable, CaseIterable {
  /// Right practically always.
  case high
  /// Right most of the time; a person should look.
  case medium
}
