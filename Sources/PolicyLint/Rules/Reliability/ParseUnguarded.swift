struct ParseUnguarded: ExpressionCheck {
  private static let parsers: Set<String> = [
    "int", "long", "short", "uint", "ulong", "byte", "double", "float", "decimal", "bool", "Int32", "Int64", "Int16",
    "Double", "Decimal", "Boolean", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "JObject", "JArray", "JToken",
    "XDocument", "XElement",
  ]
  private static let conversions: Set<String> = [
    "ToInt16", "ToInt32", "ToInt64", "ToUInt32", "ToUInt64", "ToDouble", "ToDecimal", "ToSingle", "ToBoolean",
    "ToDateTime", "ToByte",
  ]
  /// What looks at a text before it is parsed.
  private static let tests: [StaticString] = ["IsMatch", "TryParse", "IsDigit", "IsNumber", "TryParseExact"]
  private static let validators: [Name] = [.validateParameters, .validateContent]

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.mentions("Parse") || tree.mentions("Convert") || tree.mentions("Guid")
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    // One piece of a text is as good as another.
    var told: Set<SourcePlace?> = []
    for call in context.tree(expression).root.descendants
    where call.kind == .invocationExpression || call.kind == .objectCreationExpression {
      guard let what = Self.target(of: call), let text = call.arguments.first?.expression,
        !call.ancestors.contains(where: { $0.kind == .tryStatement })
      else { continue }
      let origin = context.origin(of: text, in: expression)
      guard !origin.raw.isDisjoint(with: [.header, .query, .body, .routeParameter]), !origin.raw.contains(.unknown),
        !isTested(expression, origin.source, context), told.insert(origin.source).inserted
      else { continue }
      report.report(
        call.documentRange, "the request fails with 500 if \(context.name(of: origin.source)) is no \(what)",
        help: "use `TryParse`, or catch it, and answer 400")
    }
  }

  /// What a call makes of a text; `nil` if it is no such call.
  private static func target(of call: SyntaxNode) -> String? {
    if call.kind == .objectCreationExpression {
      return call.arguments.count == 1 && call.child(1)?.isNamed("Guid") == true ? "GUID" : nil
    }
    guard let function = call.expression, function.kind == .simpleMemberAccessExpression,
      let method = function.name?.identifierText, let type = function.expression
    else { return nil }
    let name = type.identifierText ?? type.text
    if method == "Parse" || method == "ParseExact" {
      guard parsers.contains(name) else { return nil }
      switch name {
      case "Guid": return "GUID"
      case "DateTime", "DateTimeOffset": return "date"
      case "TimeSpan": return "time span"
      case "bool", "Boolean": return "`true` or `false`"
      case "JObject", "JArray", "JToken": return "JSON"
      case "XDocument", "XElement": return "XML"
      default: return "number"
      }
    }
    guard name == "Convert", conversions.contains(method) else { return nil }
    return method == "ToBoolean" ? "`true` or `false`" : method == "ToDateTime" ? "date" : "number"
  }

  /// Whether something has looked at the text before.
  private func isTested(_ expression: Int, _ source: SourcePlace?, _ context: LintContext) -> Bool {
    let document = context.document
    if Self.tests.contains(where: context.tree(expression).mentions) { return true }
    guard let owner = document.expressions[expression].element else { return false }
    if Self.validators.contains(where: context.hasElement) { return true }
    if context.isGuarded(source, before: owner) { return true }
    return document.conditions(around: owner).contains { condition in
      Self.tests.contains(where: context.tree(condition).mentions)
    }
  }
}
