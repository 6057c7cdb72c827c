/// All that the vocabulary knows of one policy, as a page for people (Markdown).
public struct PolicyPage: Sendable {
  /// The policy's name.
  public let name: String
  /// The page: a first-level heading, then what it takes and where it may stand. It ends in a line feed.
  public let text: String

  /// The page of a policy, section or document root; `nil` if there is none of that name.
  public init?(named name: String) {
    let vocabulary = Vocabulary.shared
    guard let policy = vocabulary.policy(named: Name(name.utf8)), policy.name != .unknown else { return nil }
    self.name = name
    let words = Self.words(of: name)
    var lines = ["# \(name): \(words.title)", ""]
    lines += Self.places(of: policy)
    lines += ElementOutline(vocabulary.elements[Int(policy.element)]).lines
    lines += words.lines
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The names of all policies that have a page, in alphabetical order.
  public static var names: [String] { Vocabulary.shared.policies.map(\.name.spelling) }

  // MARK: places

  private static func places(of policy: PolicySpec) -> [String] {
    var lines: [String] = []
    func add(_ title: String, _ known: [String]?, _ elsewhere: [String]) {
      guard let known else { return }
      let also = elsewhere.filter { !known.contains($0) }
      let more = also.isEmpty ? "" : " (other sources also: \(also.joined(separator: ", ")))"
      lines.append("- \(title): \(known.isEmpty ? "none" : known.joined(separator: ", "))\(more)")
    }
    switch policy.status {
    case .documented: break
    case .undocumented: lines += ["Only tools know of it; it has no reference page.", ""]
    case .retired: lines += ["It is retired.", ""]
    }
    add("sections", policy.sections?.members.map(\.name), policy.sectionsElsewhere.members.map(\.name))
    add("scopes", policy.scopes?.members.map(\.name), policy.scopesElsewhere.members.map(\.name))
    add("gateways", policy.gateways?.members.map(\.name), [])
    switch policy.occurrence {
    case .any: break
    case .oncePerSection: lines.append("- once in a section")
    case .oncePerDocument: lines.append("- once in a definition")
    }
    return lines
  }

  // MARK: words

  /// The title of a policy, and what its page and other sources say in words.
  private static func words(of name: String) -> (title: String, lines: [String]) {
    var title = ""
    var source = ""
    var facts: [String] = []
    var disagreements: [String] = []
    var isInside = false
    for line in VocabularyPages.all.description.split(separator: "\n") {
      let rest = String(line.dropFirst(2))
      if line.hasPrefix("= ") {
        if isInside { break }
        let cells = rest.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        isInside = cells.first == name
        if isInside, cells.count == 4 {
          title = cells[1]
          source = cells[3]
        }
      } else if isInside {
        switch line.first {
        case "*": facts.append("- \(rest)")
        case "?": disagreements.append("- \(rest)")
        default: disagreements.append("    - \(rest)")
        }
      }
    }
    var lines = facts.isEmpty ? [] : ["", "## Facts", ""] + facts
    if !disagreements.isEmpty { lines += ["", "## Where sources differ", ""] + disagreements }
    return (title, lines + ["", "Source: \(source)."])
  }
}
