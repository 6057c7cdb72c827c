import ArgumentParser

/// When to write in colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// What that means for a stream. The flag counts more than the environment, and of that `NO_COLOR` more than
  /// `FORCE_COLOR`; both count only if they are not empty (no-color.org, force-color.org).
  func isColored(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"]?.isEmpty == false { return false }
      if environment["FORCE_COLOR"]?.isEmpty == false { return true }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}
