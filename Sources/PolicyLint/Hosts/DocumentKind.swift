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
    let name = fileName.lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(where: name.hasSuffix) }) else { return nil }
    self = kind
  }
}
