struct IpFilterInvalidRange: DocumentCheck {
  private static let range = Name.addressRange
  private static let from = Name.from
  private static let to = Name.to

  func check(_ context: LintContext, report: inout Violations) {
    report.take("ip-filter-invalid-range", from: context)
    let document = context.document
    for id in document.elementIDs where document[id].name == Self.range && context.schema[id].role == .part {
      guard let low = document.attribute(Self.from, of: id), let high = document.attribute(Self.to, of: id),
        let start = address(low, in: document), let end = address(high, in: document)
      else { continue }
      if start.isVersion4 != end.isVersion4 {
        report.report(
          document[id].startTag, "the range begins in IPv\(start.isVersion4 ? "4" : "6") and ends in the other family")
      } else if start.isAfter(end) {
        report.report(
          document[id].startTag, "the range holds no address: `from` comes after `to`",
          fixes: [
            Fix(
              title: "swap them", applicability: .unsafe,
              edits: [
                TextEdit(low.valueRange, document.string(high.valueRange)),
                TextEdit(high.valueRange, document.string(low.valueRange)),
              ])
          ])
      }
    }
  }

  private func address(_ attribute: Attribute, in document: PolicyDocument) -> IPAddress? {
    attribute.expression >= 0 ? nil : IPAddress(document.string(attribute.valueRange))
  }
}
