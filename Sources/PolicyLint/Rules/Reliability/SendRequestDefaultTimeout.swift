struct SendRequestDefaultTimeout: ElementCheck {
  static let elements: [Name] = [.sendRequest]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    // A copy of the request may be the call of the backend.
    guard document.literal(.mode, of: element) != "copy", context.isPolicy(element) else { return }
    let written = document.attribute(.timeout, of: element)
    if written != nil {
      guard let seconds = document.literal(.timeout, of: element).flatMap({ Int($0) }), seconds > 60 else { return }
    }
    let place = written?.valueRange ?? document[element].startTag
    report.report(
      place,
      written == nil
        ? "without a `timeout` a slow answer holds the caller for up to 60 seconds"
        : "a slow answer holds the caller for more than 60 seconds",
      help: "give it a `timeout` of a few seconds",
      fixes: written == nil
        ? [
          Fix(
            title: "add `timeout=\"10\"`", applicability: .unsafe,
            edits: [TextEdit(.at(document.endOfAttributes(of: element)), " timeout=\"10\"")])
        ] : [])
  }
}
