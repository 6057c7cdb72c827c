/// What a reporter may know besides the findings.
public struct ReportContext: Sendable {
  /// The rules that may have been run.
  public var rules: [RuleInfo]
  /// Where the printed paths lead from.
  public var paths: ReportPaths
  /// Whether to write in colour, where the format is for people.
  public var isColored = false
  /// Whether what is written to can show links (OSC 8), where the format is for people.
  public var showsLinks = false
  /// Whether suppressed findings are told, where the format can tell them from others.
  public var showsSuppressed = true
  /// The address that the repository's files can be read below in a browser, with a final slash; `nil` if there is none.
  public var sourceHome: String?

  /// A context without colours and links, with suppressed findings.
  public init(rules: [RuleInfo], paths: ReportPaths) {
    self.rules = rules
    self.paths = paths
  }

  /// The pages of the rules that have one, if links are shown.
  var links: [RuleID: String] {
    guard showsLinks else { return [:] }
    return Dictionary(rules.compactMap { rule in rule.helpURL.map { (rule.id, $0) } }, uniquingKeysWith: { $1 })
  }

  /// The rules by id.
  var rulesByID: [RuleID: RuleInfo] {
    Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Where printed paths lead: they are relative to the working directory, and some readers want them absolute or relative to
/// the root of the repository.
public struct ReportPaths: Sendable {
  /// The working directory, an absolute path.
  public let workingDirectory: String
  /// The root of the repository as far as it is known, an absolute path; the working directory otherwise.
  public let root: String

  private let workingParts: [Substring]
  private let rootParts: [Substring]

  /// Paths are seen from a working directory; a root that the directory does not lie below is not believed.
  public init(workingDirectory: String, root: String? = nil) {
    let workingParts = Self.parts(workingDirectory[...], from: [])
    let rootParts = Self.parts((root ?? workingDirectory)[...], from: [])
    self.workingParts = workingParts
    self.rootParts = workingParts.starts(with: rootParts) && root?.hasPrefix("/") != false ? rootParts : workingParts
    self.workingDirectory = "/" + workingParts.joined(separator: "/")
    self.root = "/" + self.rootParts.joined(separator: "/")
  }

  /// The absolute form of a printed path, without `.` and `..`.
  func absolute(_ path: String) -> String { "/" + parts(path).joined(separator: "/") }

  /// A printed path relative to the root of the repository; `nil` if it does not lie there.
  func inRepository(_ path: String) -> String? {
    let parts = parts(path)
    guard parts.count > rootParts.count, parts.starts(with: rootParts) else { return nil }
    return parts.dropFirst(rootParts.count).joined(separator: "/")
  }

  private func parts(_ path: String) -> [Substring] {
    Self.parts(path[...], from: path.hasPrefix("/") ? [] : workingParts)
  }

  private static func parts(_ path: Substring, from start: [Substring]) -> [Substring] {
    var parts = start
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }
}
