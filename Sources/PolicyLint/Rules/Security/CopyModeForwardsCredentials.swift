struct CopyModeForwardsCredentials: ElementCheck {
  static let elements: [Name] = [.sendRequest, .sendOneWayRequest]
  private static let mode = Name.mode
  private static let managedIdentity = Name.authenticationManagedIdentity
  private static let credentials = ["Authorization", "Cookie", "Ocp-Apim-Subscription-Key"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(Self.mode, of: element) == "copy", let url = document.child(.setURL, of: element),
      let mode = document.attribute(Self.mode, of: element), !context.urls(in: url).isEmpty,
      !staysAtHome(url, in: document), context.isPolicy(element)
    else { return }
    let kept = Self.credentials.filter { header in
      !document.children(of: element).contains {
        document[$0].name == .setHeader && document.isNamed($0, header.lowercased())
      }
    }
    // Another `Authorization` takes the place of the caller's.
    guard kept.first == "Authorization", document.child(Self.managedIdentity, of: element) == nil,
      !asksForPermission(element, in: context)
    else { return }
    let edits = kept.map { "<set-header name=\"\($0)\" exists-action=\"delete\" />" }.joined()
    report.report(
      mode.valueRange, "the caller's \(ValueChecker.list(kept, "and")) go to another host",
      help: "delete them, or write `mode=\"new\"`",
      fixes: [
        Fix(title: "delete the headers", applicability: .unsafe, edits: [document.appending(edits, to: element)])
      ])
  }

  /// Whether the address is made from that of the request or the service.
  private func staysAtHome(_ url: ElementID, in document: PolicyDocument) -> Bool {
    guard let expression = document.expression(in: url) else { return false }
    let code = document.expressions[expression].codeRange
    return document.contains("ServiceUrl", in: code) || document.contains(".Host", in: code)
  }

  /// Whether a condition looks at the answer's status: who decides on the token has to see it.
  private func asksForPermission(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    guard let variable = document.literal(.responseVariableName, of: element), !variable.isEmpty else { return false }
    return document.elementIDs.contains { id in
      guard document[id].name == .when, let condition = document.attribute(.condition, of: id),
        condition.expression >= 0, document.contains("StatusCode", in: condition.valueRange)
      else { return false }
      return document.string(condition.valueRange).contains(variable)
    }
  }
}
