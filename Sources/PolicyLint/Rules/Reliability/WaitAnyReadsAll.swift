struct WaitAnyReadsAll: ElementCheck {
  static let elements: [Name] = [.wait]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(.for, of: element) == "any", context.isPolicy(element) else { return }
    let flow = context.nullFlow
    // Which child writes a variable.
    var writers: [String: ElementID] = [:]
    for child in document.children(of: element) {
      let inside = document[child].range
      for definition in flow.definitions where inside.contains(definition.nameRange) {
        writers[definition.name] = child
      }
    }
    guard Set(writers.values).count > 1 else { return }
    let end = document[element].range.end
    let reads = flow.reads.filter { read in
      guard case .indexer = read.form else { return false }
      return read.nameRange.start >= end && writers[read.name] != nil && !read.isGuarded
        && read.definitions.allSatisfy { document[element].range.contains(flow.definitions[Int($0)].nameRange) }
    }
    guard Set(reads.compactMap { writers[$0.name] }).count > 1,
      let late = reads.first(where: { writers[$0.name] != writers[reads[0].name] }),
      !reads.contains(where: { tests($0, in: context) })
    else { return }
    report.report(
      late.nameRange, "only one of the answers is certain: the first one that comes ends the others",
      help: "wait for all, or test which one is there",
      related: [RelatedPlace(range: document[element].startTag, message: "it waits for any")])
  }

  /// Whether the code asks whether the variable is there, or null.
  private func tests(_ read: VariableRead, in context: LintContext) -> Bool {
    let node = SyntaxNode(context.tree(read.expression), read.node)
    return node.ancestors.contains { outer in
      switch outer.kind {
      case .equalsExpression, .notEqualsExpression:
        return [outer.left, outer.right].contains { $0?.kind == .nullLiteralExpression }
      case .coalesceExpression, .conditionalAccessExpression, .isPatternExpression, .isExpression: return true
      default: return false
      }
    }
  }
}
