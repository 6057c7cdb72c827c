struct DuplicatePolicyId: DocumentCheck {
  private static let id = Name.id

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var seen: [ByteRange] = []
    for attribute in document.attributes where attribute.name == Self.id && attribute.expression < 0 {
      let value = attribute.valueRange
      // Parts of policies have ids of other things, and holes may be filled with different texts.
      guard !value.isEmpty, context.isPolicy(attribute.element), !LiteralPattern(document.bytes(value)).hasHoles,
        !WordTable.generatedPolicyIds.contains(document.string(value))
      else { continue }
      if let first = seen.first(where: { document.bytes($0).elementsEqual(document.bytes(value)) }) {
        report.report(
          value, "another policy has the id `\(document.string(value))` too",
          help: "errors name the policy they come from by its id",
          related: [RelatedPlace(range: first, message: "it stands here first")])
      } else if seen.count < 256 {
        seen.append(value)
      }
    }
  }
}
