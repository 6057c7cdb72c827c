struct SetVariableTypeNotAllowed: ElementCheck {
  static let elements: [Name] = [.setVariable]
  /// Types that are plainly none of the basic ones.
  private static let others: Set<String> = [
    "System.Text.StringBuilder", "System.Text.RegularExpressions.Regex", "System.Text.RegularExpressions.Match",
    "System.Text.RegularExpressions.MatchCollection", "System.Uri",
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard let value = context.document.attribute(.value, of: element), value.expression >= 0,
      context.isUnderstood(Int(value.expression)), context.isPolicy(element)
    else { return }
    let expression = Int(value.expression)
    let bound = context.bound(expression)
    let types: [TypeID] =
      bound.tree.form == .expression ? [bound.type] : context.results(of: expression).map { bound[$0.id].type }
    for type in types {
      guard let kind = kind(of: type, in: context.binderBox) else { continue }
      report.report(
        context.document.expressions[expression].range,
        "`\(context.binderBox.binder.universe.spelling(type))` is \(kind): a variable holds basic values, strings and JSON",
        help: "store a string, or a `JObject` or `JArray`")
      return
    }
  }

  /// What makes a type one that the policy does not take; `nil` if it may well.
  private func kind(of type: TypeID, in box: BinderBox) -> String? {
    if type == .string || type == .bool || type == .int { return nil }
    let info = box.info(type)
    if info.hasUnknown { return nil }
    switch info.form {
    case .tuple: return "a tuple"
    case .anonymous: return "an anonymous type"
    case .void: return "nothing"
    case .named:
      let definition = box.definition(of: type)
      guard definition >= 0 else { return nil }
      let name = box.binder.universe.fullName(ofDefinition: definition)
      if Self.others.contains(name) { return "no basic type" }
      if name.hasPrefix("System.Collections.Generic.") || name.hasPrefix("System.Linq.") { return "a collection" }
      return name.hasPrefix("System.Func") || name.hasPrefix("System.Action") ? "a function" : nil
    default: return nil
    }
  }
}
