struct TraceInPolicy: ElementCheck {
  static let elements: [Name] = [.trace]
  private static let severity = Name.severity

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let severity = document.literal(Self.severity, of: element)
    guard document.attribute(Self.severity, of: element) == nil || severity == "verbose", context.isPolicy(element)
    else {
      return
    }
    if let section = document.section(of: element), document[section].name == .onError { return }
    if document.conditions(around: element).contains(where: { asksForTracing($0, in: document) }) { return }
    report.report(
      document[element].nameRange, "every call writes this trace",
      help: "take it out, or give it a severity",
      fixes: [
        Fix(title: "delete `trace`", applicability: .unsafe, edits: [TextEdit(document.wholeRange(of: element), "")])
      ])
  }

  /// Whether a condition is there to turn traces on: it names them, or a header for them.
  private func asksForTracing(_ condition: Int, in document: PolicyDocument) -> Bool {
    let code = document.string(document.expressions[condition].codeRange).lowercased()
    return ["trac", "debug", "diagnos", "verbose", "log"].contains(where: code.contains)
  }
}
