/// What `.policylint.yml` files say, merged: the outermost first, the nearest last.
public struct Configuration: Sendable {
  /// What one file says of the severity of rules.
  struct RuleLevels: Sendable {
    var categories: [String: RuleLevel] = [:]
    var rules: [RuleID: RuleLevel] = [:]
  }

  /// A scope for the files that a pattern matches.
  struct ScopeAssignment: Sendable {
    var pattern: PathPattern
    var scope: PolicyScope
  }

  /// The severities, the nearest file last.
  var levels: [RuleLevels] = []
  /// The files that are read in folders; `nil` for those that `DocumentKind` knows.
  var included: [PathPattern]?
  /// What is passed over in folders.
  var excluded: [PathPattern] = []
  /// Scopes, the first that matches counts.
  var scopes: [ScopeAssignment] = []
  /// The gateway that runs the policies.
  public var gateway: PolicyGateway?
  /// The style of `format`.
  public var format = FormatChoices()
  /// Whether files further up are left alone.
  public var isRoot = false

  /// A configuration that says nothing.
  public init() {}

  /// What holds where this configuration lies nearer to the files than `outer`.
  public func merged(over outer: Configuration) -> Configuration {
    var merged = self
    merged.levels = outer.levels + levels
    merged.included = included ?? outer.included
    merged.excluded = outer.excluded + excluded
    merged.scopes = scopes + outer.scopes
    merged.gateway = gateway ?? outer.gateway
    merged.format = format.merged(over: outer.format)
    merged.isRoot = isRoot || outer.isRoot
    return merged
  }

  /// Whether a folder walk passes over a file or folder, by its absolute path.
  public func excludes(_ path: [UInt8], isFolder: Bool) -> Bool {
    excluded.contains { $0.matches(path, isFolder: isFolder) }
  }

  /// Whether a folder walk reads a file, by its absolute path; `nil` if the configuration leaves that to the file's kind.
  public func includes(_ path: [UInt8]) -> Bool? {
    included.map { $0.contains { $0.matches(path, isFolder: false) } }
  }

  /// The scope of a file, by its absolute path; `nil` if the configuration gives it none.
  public func scope(of path: [UInt8]) -> PolicyScope? {
    scopes.first { $0.pattern.matches(path, isFolder: false) }?.scope
  }
}

/// What a configuration says of a rule or a category.
enum RuleLevel: Sendable, Equatable {
  case off
  case severity(Severity)
}
