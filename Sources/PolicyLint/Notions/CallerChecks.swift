/// Whether somebody has looked at who calls before a policy runs.
extension LintContext {
  private static let checks: NameSet = [.validateJwt, .validateAzureADToken]

  /// Whether a policy that checks tokens runs before an element in every case, as far as the document tells.
  func checksCaller(before element: ElementID) -> Bool {
    document.elementIDs.prefix(Int(element.index)).contains { other in
      guard Self.checks.contains(document[other].name), isPolicy(other) else { return false }
      // It stands in the same list, or in one around it.
      return document[other].parent.map { document[$0].subtreeEnd > element.index } ?? true
    }
  }

  /// Whether policies that are not at hand run before an element: of an outer scope, of a fragment, or around a fragment.
  func mayCheckCaller(before element: ElementID) -> Bool {
    guard document.section(of: element) != nil else {
      return document.children(of: nil).contains { document[$0].name == .fragment }
    }
    return document.elementIDs.prefix(Int(element.index)).contains {
      document[$0].name == .base || document[$0].name == .includeFragment
    }
  }
}
