/// The kinds of files that policies stand in, told by the file's name.
public enum DocumentKind: Sendable, CaseIterable {
  /// An XML file, or a template of one: all of it is the policy.
  case xml
  /// Markdown: policies stand in fenced code blocks.
  case markdown

  /// The endings of file names, lower case, that a folder walk looks at.
  public var endings: [String] {
    switch self {
    case .xml: [".xml", ".xml.tpl", ".tftpl", ".cshtml"]
    case .markdown: [".md", ".markdown"]
    }
  }

  /// The kind of a file with that name or path, by its ending in any case; `nil` if it is no host of policies.
  public init?(fileName: String) {
    guard let kind = Self.byEnding.first(where: { Self.isEnding($0.ending, of: fileName) })?.kind else { return nil }
    self = kind
  }

  private static let byEnding = allCases.flatMap { kind in kind.endings.map { (ending: $0, kind: kind) } }

  private static func isEnding(_ ending: String, of name: String) -> Bool {
    let rest = name.utf8.count - ending.utf8.count
    return rest >= 0 && name.utf8.dropFirst(rest).elementsEqual(ending.utf8) { ASCII.lowercased($0) == $1 }
  }
}
