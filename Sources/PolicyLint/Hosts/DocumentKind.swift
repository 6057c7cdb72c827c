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
    var name = fileName
    let known = name.withUTF8 { name in Self.byEnding.first { Self.isEnding($0.ending, of: name) } }
    guard let known else { return nil }
    self = known.kind
  }

  private static let byEnding = allCases.flatMap { kind in kind.endings.map { (ending: Array($0.utf8), kind: kind) } }

  private static func isEnding(_ ending: [UInt8], of name: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = name.count - ending.count
    return rest >= 0 && ending.indices.allSatisfy { ASCII.lowercased(name[rest + $0]) == ending[$0] }
  }
}
