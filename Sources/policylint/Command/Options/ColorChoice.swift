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

  /// Whether links can be shown on a terminal: there is no way to ask it, so that those are listed that are known to.
  static func showsLinks(isTerminal: Bool, environment: [String: String]) -> Bool {
    if let wish = environment["FORCE_HYPERLINK"], !wish.isEmpty { return wish != "0" }
    guard isTerminal, environment["TERM"] != "dumb" else { return false }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5_000 }
    if environment["WT_SESSION"]?.isEmpty == false || environment["KONSOLE_VERSION"]?.isEmpty == false { return true }
    if let program = environment["TERM_PROGRAM"] {
      return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"].contains(program)
    }
    let term = environment["TERM"] ?? ""
    return ["kitty", "alacritty", "foot", "ghostty", "wezterm"].contains { term.contains($0) }
  }
}
