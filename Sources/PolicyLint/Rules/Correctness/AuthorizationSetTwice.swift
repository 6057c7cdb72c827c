struct AuthorizationSetTwice: DocumentCheck {
  private static let writers: NameSet = [.authenticationBasic, .authenticationManagedIdentity, .setHeader]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    let writing = document.elementIDs.filter { Self.writers.contains(document[$0].name) && writes($0, in: document) }
    guard writing.count > 1 else { return }
    let isWriting = ElementSet(writing)
    // By list, the last policy that writes the header.
    var last: [ElementID: ElementID] = [:]
    for policy in document.elementIDs {
      guard let list = document[policy].parent else { continue }
      switch document[policy].name {
      // What lies between may use the first one.
      case .forwardRequest, .choose, .setVariable, .retry: last[list] = nil
      case _ where isWriting.contains(policy):
        if let earlier = last[list], document.isStatementList(list), context.isPolicy(policy) {
          report.report(
            document[policy].startTag, "`Authorization` is written a second time: the first one is lost",
            related: [RelatedPlace(range: document[earlier].startTag, message: "it is written here first")])
        }
        last[list] = policy
      default: break
      }
    }
  }

  private func writes(_ id: ElementID, in document: PolicyDocument) -> Bool {
    if document[id].name != .setHeader { return document.attribute(.outputTokenVariableName, of: id) == nil }
    guard document.isNamed(id, "authorization") else { return false }
    return document.attribute(.existsAction, of: id) == nil || document.literal(.existsAction, of: id) == "override"
  }
}
