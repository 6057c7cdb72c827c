struct CorsInvalidOrigin: DocumentCheck {
  private static let list = Name.allowedOrigins

  func check(_ context: LintContext, report: inout Violations) {
    report.take("cors-invalid-origin", from: context)
    let document = context.document
    for id in document.elementIDs where document[id].name == Self.list && context.schema[id].role == .part {
      let origins = Array(document.children(of: id))
      guard origins.count > 1, let all = origins.first(where: { document.content(of: $0) == "*" }) else { continue }
      report.report(
        document[all].range, "`*` stands beside other origins",
        help: "`*` has to be the only origin; it would let in everybody")
    }
  }
}
