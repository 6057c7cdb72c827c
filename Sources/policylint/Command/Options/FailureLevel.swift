import ArgumentParser
import PolicyLintKit

/// The level from which findings make a run fail.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  /// The lowest severity that fails; `nil` for none.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
