import Foundation

/// The data files of a folder, in the order of their names.
enum PolicyFolder {
  static func read(_ folder: String) throws -> [PolicyFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yml") }.sorted()
    let policies = try names.map { name in
      try PolicyReader.read(
        String(contentsOfFile: folder + "/" + name, encoding: .utf8), path: folder + "/" + name)
    }
    let known = Set(policies.map(\.name))
    for policy in policies { try check(policy.element, in: policy, known: known) }
    return policies
  }

  /// Whether names that refer to something refer to something that exists.
  private static func check(_ element: ElementData, in policy: PolicyFile, known: Set<String>) throws {
    func fail(_ reason: String) -> DataError { DataError(path: "\(policy.name).yml: \(element.name)", reason: reason) }
    for child in element.children where child.isPolicy && !known.contains(child.name) {
      throw fail("the child `\(child.name)` has no data file")
    }
    let lists = element.contentsList + element.contentsElsewhere + element.contentsExcept
    for name in lists where !known.contains(name) { throw fail("`contents` names `\(name)`, which has no data file") }
    let attributes = Set(element.attributes.map(\.name))
    let parts = attributes.union(element.children.map(\.name)).union(["#text"])
    for member in element.groups.flatMap(\.members) where !parts.contains(member) {
      throw fail("a group names `\(member)`, which is neither attribute nor child")
    }
    for attribute in element.attributes {
      guard let condition = attribute.condition, !attributes.contains(condition.attribute) else { continue }
      throw fail("`\(attribute.name)` depends on `\(condition.attribute)`, which is no attribute")
    }
    for child in element.children {
      if let condition = child.condition, !attributes.contains(condition.attribute) {
        throw fail("`\(child.name)` depends on `\(condition.attribute)`, which is no attribute")
      }
      try check(child, in: policy, known: known)
    }
    if let order = element.order {
      let children = Set(element.children.map(\.name))
      for name in order.names + order.anywhere where !children.contains(name) {
        throw fail("`order` names `\(name)`, which is no child")
      }
    }
  }
}
