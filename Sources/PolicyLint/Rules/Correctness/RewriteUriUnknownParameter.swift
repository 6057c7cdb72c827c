struct RewriteUriUnknownParameter: ElementCheck {
  static let elements: [Name] = [.rewriteUri]
  private static let template = Name.template

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(Self.template, of: element), attribute.expression < 0 else { return }
    let places = URLTemplate.parameters(in: document.bytes(attribute.valueRange))
    guard !places.isEmpty, !document.expressions.contains(where: { attribute.valueRange.contains($0.range) }),
      context.isPolicy(element), let template = context.findURLTemplate?(), !template.hasWildcard
    else { return }
    for place in places {
      let name = document.string(place)
      guard !LiteralPattern(document.bytes(place)).hasHoles, !template.parameters.contains(name) else { continue }
      // Whether case counts here is not told anywhere.
      let other = template.parameters.first { $0.lowercased() == name.lowercased() }
      report.report(
        ByteRange(place.start - 1, place.end + 1),
        "`{\(name)}` is no parameter of the operation's template `\(template.text)`",
        help: (other ?? EditDistance.nearest(to: name, among: template.parameters.sorted())).map {
          "did you mean `{\($0)}`?"
        }, severity: other == nil ? nil : .info)
    }
  }
}
