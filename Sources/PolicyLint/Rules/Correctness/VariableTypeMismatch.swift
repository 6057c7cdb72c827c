struct VariableTypeMismatch: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    let box = context.binderBox
    for read in flow.reads where !read.type.isUnknown && !read.definitions.isEmpty {
      if case .test = read.form { continue }
      let definitions = read.definitions.map { flow.definitions[Int($0)] }
      if definitions.contains(where: { $0.type.isUnknown }) { continue }
      let wrong = definitions.filter { !Self.canBe($0.type, read.type, &box.binder.universe) }
      guard let first = wrong.first else { continue }
      let node = SyntaxNode(context.tree(read.expression), read.node)
      let wanted = box.binder.universe.spelling(read.type)
      let stored = box.binder.universe.spelling(first.type)
      report.report(
        node.documentRange, "the variable `\(read.name)` holds a `\(stored)` and is taken for a `\(wanted)`",
        severity: wrong.count == definitions.count ? nil : .warning,
        related: [RelatedPlace(range: first.nameRange, message: "it is set here")],
        fixes: wrong.count == 1 ? Self.fixes(first, read.type, in: context) : [])
    }
  }

  /// Whether what was stored as one type can be read as another: values only as exactly their own.
  private static func canBe(_ stored: TypeID, _ wanted: TypeID, _ universe: inout TypeUniverse) -> Bool {
    let stored = universe.underlying(stored)
    let wanted = universe.underlying(wanted)
    if stored == wanted || wanted == .object || stored == .object || wanted == .dynamic || stored == .dynamic {
      return true
    }
    if universe.info(wanted).isOpen || universe.info(wanted).hasUnknown || universe.info(stored).hasUnknown {
      return true
    }
    let isValue = universe.info(stored).isValueType
    if universe.info(wanted).isValueType || wanted == .string, universe.isInterface(stored) {
      // An interface holds only what implements it, and nothing derives from these types.
      return universe.standardImplicitConversion(wanted, stored).exists
    }
    if universe.info(wanted).isValueType { return false }
    if universe.isInterface(wanted) || universe.isInterface(stored) {
      return !isValue && stored != .string || universe.standardImplicitConversion(stored, wanted).exists
    }
    let up = universe.standardImplicitConversion(stored, wanted)
    let down = universe.standardImplicitConversion(wanted, stored)
    return up.exists || down.exists && !isValue
  }

  /// A literal becomes the expression that was meant.
  private static func fixes(_ definition: VariableDefinition, _ wanted: TypeID, in context: LintContext) -> [Fix] {
    guard case .text(let text) = definition.kind, let value = context.document.attribute(.value, of: definition.element)
    else { return [] }
    let isFit = wanted == .bool ? text == "true" || text == "false" : wanted == .int && Int32(text) != nil
    guard isFit else { return [] }
    return [
      Fix(title: "write `@(\(text))`", applicability: .unsafe, edits: [TextEdit(value.valueRange, "@(\(text))")])
    ]
  }
}
