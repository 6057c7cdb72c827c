struct InvalidAttributeValue: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    report.take(.invalidAttributeValue, from: context)
    for index in context.document.expressions.indices {
      guard let result = context.schema.result(ofExpression: index, in: context.document),
        result != .string, result != .object, context.isUnderstood(index), !context.decides(index)
      else { continue }
      checkType(of: index, result, in: context, report: &report)
    }
  }

  /// Values are turned into what a policy needs in ways that no page tells; that no number comes of a truth value, and none
  /// of the other way round, holds all the same.
  private func checkType(
    of index: Int, _ result: ExpressionResult, in context: LintContext, report: inout Violations
  ) {
    let type = context.bound(index).type
    let kind: String
    switch result {
    case .int, .long, .double: kind = type == .bool ? "a number" : ""
    case .bool: kind = Self.numbers.contains(type) ? "`true` or `false`" : ""
    default: kind = ""
    }
    if kind.isEmpty { return }
    let expression = context.document.expressions[index]
    guard let attribute = expression.attribute.map({ context.document.attributes[Int($0)] }) else { return }
    report.report(
      expression.range,
      "`\(context.document.string(attribute.nameRange))` takes \(kind), and this gives "
        + "`\(context.binderBox.binder.universe.spelling(type))`")
  }

  private static let numbers: Set<TypeID> = [
    .sbyte, .byte, .short, .ushort, .int, .uint, .long, .ulong, .float, .double, .decimal,
  ]
}
