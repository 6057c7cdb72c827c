struct StatusReasonMismatch: ElementCheck {
  static let elements: [Name] = [.setStatus]
  private static let reason = Name.reason

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let code = document.literal(.code, of: element).flatMap({ Int($0) }),
      let reason = document.literal(Self.reason, of: element), let phrase = HTTPStatus.phrase(of: code),
      reason != phrase, let attribute = document.attribute(Self.reason, of: element)
    else { return }
    let codes = HTTPStatus.codes(of: reason)
    guard let other = codes.min(), !codes.contains(code), context.isPolicy(element) else { return }
    report.report(
      attribute.valueRange, "`\(reason)` is the reason of \(other), not of \(code)", help: "write `\(phrase)`",
      fixes: [Fix(title: "write `\(phrase)`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, phrase)])])
  }
}
