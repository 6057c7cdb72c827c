struct CacheKeyMismatch: ElementCheck {
  static let elements: [Name] = [.cacheLookupValue]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let name = document.literal(.variableName, of: element), let key = document.attribute(.key, of: element),
      key.expression < 0 || context.isUnderstood(Int(key.expression)), let wanted = context.plainText(of: key),
      context.isPolicy(element),
      // The branch that is run after a miss.
      let branch = missBranch(behind: element, of: name, in: context)
    else { return }
    let stores = document.descendants(of: branch).filter { document[$0].name == .cacheStoreValue }
    guard stores.count == 1, let store = stores.first, let stored = document.attribute(.key, of: store),
      let written = context.plainText(of: stored), written != wanted, !isSame(key, stored, in: context),
      // A second look-up with that key may be what it is stored for.
      !document.elementIDs.contains(where: { other in
        other != element && document[other].name == .cacheLookupValue
          && document.attribute(.key, of: other).flatMap { context.plainText(of: $0) } == written
      })
    else { return }
    report.report(
      stored.valueRange, "what is stored here is never found: the look-up uses another key",
      help: "use the same key for both",
      related: [RelatedPlace(range: key.valueRange, message: "the key of the look-up")],
      fixes: [
        Fix(
          title: "use the key of the look-up", applicability: .unsafe,
          edits: [TextEdit(stored.valueRange, document.string(key.valueRange))])
      ])
  }

  private func missBranch(behind element: ElementID, of name: String, in context: LintContext) -> ElementID? {
    let document = context.document
    guard let choose = document.siblings(behind: element).first(where: { document[$0].name == .choose }) else {
      return nil
    }
    return document.children(of: choose).first { branch in
      guard document[branch].name == .when, let condition = context.condition(of: branch) else { return false }
      let code = document.string(document.expressions[condition].codeRange)
      return code.contains(name) && (code.contains("!context.Variables.ContainsKey") || code.contains("== null"))
    }
  }

  /// Whether two keys are put together of the same pieces, variables followed to what they were set from.
  private func isSame(_ first: Attribute, _ second: Attribute, in context: LintContext) -> Bool {
    guard let one = pieces(first, in: context), let other = pieces(second, in: context) else { return true }
    return one == other
  }

  /// `nil` if nothing certain can be said.
  private func pieces(_ key: Attribute, in context: LintContext) -> String? {
    guard key.expression >= 0 else { return context.document.string(key.valueRange) }
    let all = context.pieces(of: Int(key.expression))
    guard all.count == 1 else { return nil }
    var text = ""
    for piece in all[0] {
      switch piece {
      case .text(let part): text += part
      case .value(let node, _):
        // A variable that may have several values tells nothing.
        if context.variableRead(by: node) != nil || node.kind == .identifierName { return nil }
        text += "\u{0}" + node.plainText + "\u{0}"
      }
    }
    return text
  }
}
