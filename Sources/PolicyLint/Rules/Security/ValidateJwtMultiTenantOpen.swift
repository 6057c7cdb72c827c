struct ValidateJwtMultiTenantOpen: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  private static let url = Name.url
  private static let tenant = Name.tenantId
  /// What stands in the place of a tenant in addresses that serve all of them.
  private static let shared: Set<String> = ["common", "organizations", "consumers"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    guard let place = sharedEndpoint(of: validation, in: document), !validation.restrictsIssuer,
      !validation.requires("tid"), context.isPolicy(element), !looksAtTenant(behind: element, in: context)
    else { return }
    report.report(
      place, "tokens of every Entra tenant are accepted",
      help: "name the tenant, or require the claim `tid` or `iss` with the values that you know")
  }

  /// Where a tenant should be named.
  private func sharedEndpoint(of validation: TokenValidation, in document: PolicyDocument) -> ByteRange? {
    if let tenant = document.attribute(Self.tenant, of: validation.id),
      let value = document.literal(Self.tenant, of: validation.id), Self.shared.contains(value.lowercased())
    {
      return tenant.valueRange
    }
    for config in validation.openIDConfigs {
      guard let url = document.attribute(Self.url, of: config), url.expression < 0 else { continue }
      let pieces = document.string(url.valueRange).lowercased().split(separator: "/")
      guard pieces.count > 3, let host = pieces.dropFirst().first, host.hasPrefix("login.") else { continue }
      if Self.shared.contains(String(pieces[2])) { return url.valueRange }
    }
    return nil
  }

  /// Whether an expression behind the policy asks for the tenant.
  private func looksAtTenant(behind element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    let end = document[element].range.end
    return document.expressions.contains { expression in
      expression.range.start > end
        && (document.contains("\"tid\"", in: expression.codeRange)
          || document.contains("&quot;tid&quot;", in: expression.codeRange)
          || document.contains(".Issuer", in: expression.codeRange))
    }
  }
}
