struct ReturnResponseDefaultsTo200: ElementCheck {
  static let elements: [Name] = [.returnResponse]

  /// Words that no answer to a request that went well has in its body.
  private static let refusals: Set<String> = [
    "denied", "error", "errors", "failed", "failure", "forbidden", "invalid", "missing", "rejected", "required",
    "unauthorised", "unauthorized",
  ]

  func check(_ answer: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.attribute(.responseVariableName, of: answer) == nil else { return }
    var hasBody = false
    for child in document.children(of: answer) {
      switch document[child].name {
      case .setHeader: break
      case .setBody: hasBody = true
      // With `set-status` it has a status; a fragment, or what we do not know, may bring one.
      default: return
      }
    }
    let found = circumstances(of: answer, in: context)
    let severity: Severity = found.isRefusal ? .error : hasBody || found.isPreflight ? .info : .warning
    report.report(
      document[answer].startTag, "this answers 200 OK\(found.isRefusal ? ", although it refuses the request" : "")",
      help: "add a `set-status`", severity: severity, fixes: fixes(for: answer, found.status, in: document))
  }

  private struct Circumstances {
    var isRefusal = false
    var isPreflight = false
    /// What it should answer, if that is plain.
    var status: String?
  }

  private func circumstances(of answer: ElementID, in context: LintContext) -> Circumstances {
    let document = context.document
    var found = Circumstances()
    if let section = document.section(of: answer), document[section].name == .onError {
      found.isRefusal = true
      found.status = "<set-status code=\"500\" reason=\"Internal Server Error\" />"
    }
    for condition in document.conditions(around: answer) {
      if document.string(document.expressions[condition].range).contains("OPTIONS") { found.isPreflight = true }
      guard context.asksForCredential(condition) else { continue }
      found.isRefusal = true
      found.status = found.status ?? "<set-status code=\"403\" reason=\"Forbidden\" />"
    }
    if document.descendants(of: answer).contains(where: { document[$0].name == .setBody && refuses($0, in: document) })
    {
      found.isRefusal = true
    }
    return found
  }

  private func refuses(_ body: ElementID, in document: PolicyDocument) -> Bool {
    let words = document.string(document[body].range).lowercased().split { !$0.isLetter }
    return words.contains { Self.refusals.contains(String($0)) }
  }

  private func fixes(for answer: ElementID, _ status: String?, in document: PolicyDocument) -> [Fix] {
    guard let status else { return [] }
    let element = document[answer]
    // An empty element is opened for it.
    let edit =
      element.endTag == nil
      ? TextEdit(element.range, "<return-response>\(status)</return-response>")
      : TextEdit(.at(element.startTag.end), status)
    return [Fix(title: "add a `set-status`", applicability: .unsafe, edits: [edit])]
  }
}
