struct RegexCatastrophic: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Regex") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for call in tree.root.descendants.compactMap({ RegexCall($0) }) {
      let origin = context.origin(of: call.input, in: expression)
      guard !origin.raw.isDisjoint(with: .request), !isBounded(call, in: expression, context),
        let pattern = RegexParser.parse(call.pattern), let ambiguity = RegexAmbiguity.worst(in: pattern)
      else { continue }
      let growth =
        ambiguity.isExponential
        ? "each further `\(ambiguity.pump)` doubles the time that this pattern takes to fail"
        : "the time that this pattern takes to fail grows with the third power of the number of `\(ambiguity.pump)`"
      report.report(
        call.literal.documentRange, "\(growth), and \(context.name(of: origin.source)) decides on it",
        help: "let each sign be matched by one part of the pattern only, and limit the length")
    }
  }

  /// Whether the length of the input is limited where it is used.
  private func isBounded(_ call: RegexCall, in expression: Int, _ context: LintContext) -> Bool {
    let code = context.document.expressions[expression].codeRange
    return call.input.text.contains("Substring") || context.document.contains(".Length", in: code)
  }
}
