/// The policy fragments of a repository, with what each of them asks of the section that includes it.
///
/// Fill it with the files of a run before they are linted, so that a definition can be checked together with what it
/// includes. What is not in it is not known, and nothing is said of it.
public struct FragmentLibrary: Sendable {
  private struct Fragment {
    var path: String
    /// The policies in it that may not stand in every section.
    var policies: [(name: String, sections: SectionSet)]
  }

  /// By id; `nil` where two files claim the same one.
  private var fragments: [String: Fragment?] = [:]

  /// A library without fragments.
  public init() {}

  /// Whether there is a fragment with an id, whatever it holds.
  func contains(_ id: String) -> Bool { fragments.keys.contains(id) }

  /// Whether nothing is in it.
  public var isEmpty: Bool { fragments.isEmpty }

  /// The id of the fragment that a file holds, by the conventions for paths: `policy fragments/ID/policy.xml` and
  /// `ID.fragment.xml`; for a file that is known to be a fragment also `ID.xml` and `ID/policy.xml`. `nil` if the path is not one of those.
  public static func id(ofPath path: String, isFragment: Bool = false) -> String? {
    let scope = DocumentOrigin.scope(ofPath: path)
    guard scope == .fragment || isFragment else { return nil }
    let parts = path.split { $0 == "/" || $0 == "\\" }.map(String.init)
    guard let file = parts.last else { return nil }
    if file.lowercased() == "policy.xml", parts.count > 1 { return parts[parts.count - 2] }
    for suffix in [".fragment.xml", ".xml"] where file.lowercased().hasSuffix(suffix) {
      let stem = String(file.dropLast(suffix.count))
      return stem.isEmpty ? nil : stem
    }
    return nil
  }

  /// Adds the fragment in a file; a file with another root is passed over.
  public mutating func add(_ file: SourceFile, id: String) {
    let decoded = TextDecoding.decode(file.bytes)
    let document = DocumentReader.read(decoded.text, from: decoded.markLength)
    guard let root = document.children(of: nil).first(where: { _ in true }), document[root].name == .fragment else {
      return
    }
    let schema = DocumentSchema(of: document)
    var policies: [(name: String, sections: SectionSet)] = []
    for element in document.descendants(of: root) {
      // A policy that is a part of another one has its place there.
      guard schema[element].role == .statement, schema[element].child < 0, let policy = schema.policy(of: element),
        let sections = policy.sections
      else { continue }
      let allowed = sections.union(policy.sectionsElsewhere)
      let name = policy.name.spelling
      if allowed.members.count < PolicySection.allCases.count, !policies.contains(where: { $0.name == name }) {
        policies.append((name, allowed))
      }
    }
    fragments[id] = fragments.keys.contains(id) ? .some(nil) : Fragment(path: file.path, policies: policies)
  }

  /// The first policy of a fragment that may not stand in a section, where it may, and the fragment's file.
  func obstacle(to id: String, in section: PolicySection) -> (policy: String, sections: SectionSet, path: String)? {
    guard let fragment = fragments[id] ?? nil,
      let policy = fragment.policies.first(where: { !$0.sections.contains(section) })
    else { return nil }
    return (policy.name, policy.sections, fragment.path)
  }
}
