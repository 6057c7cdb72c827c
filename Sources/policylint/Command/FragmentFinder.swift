import PolicyLintKit

/// Finds the files of fragments by their names: `<id>.fragment.xml`, or `policy fragments/<id>/policy.xml` as APIOps has it.
struct FragmentFinder {
  private var locations: [[UInt8]: [UInt8]] = [:]
  private var texts: [String: [UInt8]] = [:]

  private static let ending = Array(".fragment.xml".utf8)
  private static let folder = Array("policy fragments".utf8)
  private static let fileName = Array("policy.xml".utf8)

  /// Looks among the files of a run; those right beside a policy are found without.
  init(_ files: [(path: [UInt8], location: [UInt8])]) {
    for file in files {
      let parts = file.path.split(separator: Path.slash)
      guard let name = parts.last else { continue }
      if name.count > Self.ending.count, name.suffix(Self.ending.count).elementsEqual(Self.ending) {
        locations[Array(name.dropLast(Self.ending.count))] = file.location
      } else if parts.count > 2, name.elementsEqual(Self.fileName), parts[parts.count - 3].elementsEqual(Self.folder) {
        locations[Array(parts[parts.count - 2])] = file.location
      }
    }
  }

  /// Adds the file of a fragment, unless there is one of that id already.
  mutating func add(_ id: String, at location: [UInt8]) {
    let name = PathText.bytes(of: id)
    if locations[name] == nil { locations[name] = location }
  }

  /// The fragments that a file may include.
  mutating func fragments(for policy: [UInt8], at location: [UInt8]) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var open = GateReport.includedFragments(in: policy)
    while let id = open.popLast(), found.count < 64 {
      guard found[id] == nil, let text = text(of: id, beside: location) else { continue }
      found[id] = text
      open += GateReport.includedFragments(in: text)
    }
    return found
  }

  private mutating func text(of id: String, beside location: [UInt8]) -> [UInt8]? {
    if let known = texts[id] { return known }
    let name = Array(id.utf8)
    var candidates: [[UInt8]] = []
    if let known = locations[name] { candidates.append(known) }
    // An id is no path.
    if !name.contains(Path.slash), !name.contains(0), let folder = Path.folder(of: location) {
      candidates.append(folder + [Path.slash] + name + Self.ending)
    }
    for candidate in candidates {
      if let bytes = try? FileSystem.read(candidate, limit: FileReading.limit) {
        texts[id] = bytes
        return bytes
      }
    }
    return nil
  }
}
