/// Where a document is attached, as far as its path, its host, the configuration or the command line tell.
///
/// What is `nil` is not known, and nothing that depends on it is reported.
public struct DocumentOrigin: Hashable, Sendable {
  /// The scope; `nil` if unknown.
  public var scope: PolicyScope?
  /// The kind of gateway that will run it; `nil` if unknown.
  public var gateway: PolicyGateway?

  /// An origin; nothing is known by default.
  public init(scope: PolicyScope? = nil, gateway: PolicyGateway? = nil) {
    self.scope = scope
    self.gateway = gateway
  }

  /// The scope that a path tells by convention: the trees of APIOps (`apis/*/policy.xml`, `apis/*/operations/*/policy.xml`,
  /// `products/*/policy.xml`, `policy fragments/*/policy.xml`, `policy.xml` beside one of those folders) and file names
  /// (`*.api.xml`, `*.operation.xml`, `*.product.xml`, `*.fragment.xml`, `global.xml`).
  public static func scope(ofPath path: String) -> PolicyScope? {
    let parts = path.split { $0 == "/" || $0 == "\\" }.map { $0.lowercased() }
    guard let file = parts.last else { return nil }
    if file == "global.xml" || file.hasSuffix(".global.xml") { return .global }
    for scope in [PolicyScope.api, .operation, .product, .fragment, .workspace] {
      if file.hasSuffix(".\(scope.name).xml") { return scope }
    }
    guard file == "policy.xml" || file == "policies.xml" else { return nil }
    let folders = parts.dropLast()
    func folder(_ back: Int) -> String { folders.count >= back ? folders[folders.endIndex - back] : "" }
    if folder(2) == "operations", folder(4) == "apis" { return .operation }
    switch folder(2) {
    case "apis": return .api
    case "products": return .product
    case "policy fragments", "policyfragments", "policy-fragments": return .fragment
    case "workspaces": return .workspace
    default: return nil
    }
  }
}
