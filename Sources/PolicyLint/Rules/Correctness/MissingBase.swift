struct MissingBase: ElementCheck {
  static let elements: [Name] = [.policies]
  let options: Options

  func check(_ policies: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[policies].parent == nil, !hasNoParentScope(context), !isGlobalScope(policies, in: document) else {
      return
    }
    var absent: [Name] = []
    for name in [Name.inbound, .backend, .outbound, .onError] where options.sections.contains(name.spelling) {
      guard let section = document.child(name, of: policies) else {
        absent.append(name)
        continue
      }
      guard !inherits(section, in: document), !context.isElided(section) else { continue }
      let isReplaced = name == .backend && document.children(of: section).contains { _ in true }
      report.report(
        document[section].nameRange, "`\(name.spelling)` has no `<base />`: \(loss(in: name))",
        help: isReplaced ? "fine if this backend is meant to replace the inherited one" : "add `<base />`",
        severity: name == .inbound ? nil : .info, fixes: isReplaced ? [] : fixes(for: section, in: document))
    }
    // Documentation leaves out the sections that it does not speak of.
    if context.origin.isDocumentation { return }
    reportAbsence(of: absent, from: policies, in: document, report: &report)
  }

  /// Whether the document is known to be of a scope that inherits nothing, or need not.
  private func hasNoParentScope(_ context: LintContext) -> Bool {
    switch context.origin.scope {
    case .global, .workspace, .fragment: true
    default: false
    }
  }

  private func reportAbsence(
    of sections: [Name], from policies: ElementID, in document: PolicyDocument, report: inout Violations
  ) {
    guard let first = sections.first else { return }
    let names = sections.map { "`\($0.spelling)`" }.joined(separator: ", ")
    let message =
      sections.count == 1
      ? "there is no section \(names): \(loss(in: first))"
      : "there are no sections \(names): what the wider scopes do in them does not happen"
    report.report(
      document[policies].nameRange, message,
      help: sections.count == 1 ? "add it with a `<base />`" : "add them with a `<base />` in each",
      severity: sections.contains(.inbound) ? nil : .info)
  }

  /// What does not happen in a section that inherits nothing.
  private func loss(in section: Name) -> String {
    switch section {
    case .inbound: "authentication, limits and logging of the wider scopes do not apply"
    case .backend: "what the wider scopes do to forward the request does not happen"
    case .outbound: "what the wider scopes do to the answer does not happen"
    default: "the error handling of the wider scopes does not apply"
    }
  }

  /// Whether `base` stands in a section, however deep.
  private func inherits(_ section: ElementID, in document: PolicyDocument) -> Bool {
    document.descendants(of: section).contains { document[$0].name == .base }
  }

  /// A global document has nobody to inherit from, and its backend is where requests are forwarded by default.
  private func isGlobalScope(_ policies: ElementID, in document: PolicyDocument) -> Bool {
    guard let backend = document.child(.backend, of: policies) else { return false }
    var forwards = false
    for child in document.children(of: backend) {
      if document[child].name != .forwardRequest { return false }
      forwards = true
    }
    return forwards && !inherits(policies, in: document)
  }

  private func fixes(for section: ElementID, in document: PolicyDocument) -> [Fix] {
    let element = document[section]
    let edit: TextEdit
    if element.endTag == nil {
      let name = document.nameString(section)
      edit = TextEdit(element.range, "<\(name)><base /></\(name)>")
    } else {
      // `cors` has to run before anything that asks for credentials.
      let first = document.children(of: section).first { _ in true }
      let isCors = first.map { document[$0].name == .cors } ?? false
      edit = TextEdit(
        .at(isCors ? first.map { document[$0].range.end } ?? element.startTag.end : element.startTag.end), "<base />")
    }
    return [Fix(title: "add `<base />`", applicability: .unsafe, edits: [edit])]
  }
}
