struct ChallengeHeaderMissing: ElementCheck {
  static let elements: [Name] = [.returnResponse]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let status = document.child(.setStatus, of: element), document.literal(.code, of: status) == "401",
      !document.children(of: element).contains(where: {
        document[$0].name == .setHeader && document.isNamed($0, "www-authenticate")
      }), context.isPolicy(element)
    else { return }
    report.report(
      document[status].startTag, "the answer does not say how to authenticate",
      help: "set the header `WWW-Authenticate`")
  }
}
