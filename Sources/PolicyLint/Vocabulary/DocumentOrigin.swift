/// Where a document is attached, as far as its path, its host, the configuration or the command line tell.
///
/// What is `nil` is not known, and nothing that depends on it is reported.
public struct DocumentOrigin: Hashable, Sendable {
  /// The scope; `nil` if unknown.
  public var scope: PolicyScope?
  /// The kind of gateway that will run it; `nil` if unknown.
  public var gateway: PolicyGateway?
  /// Whether it is a sample in documentation, which may leave things out.
  public var isDocumentation: Bool
  /// What words in its path let one suppose.
  public var hints: OriginHints

  /// An origin; nothing is known by default.
  public init(
    scope: PolicyScope? = nil, gateway: PolicyGateway? = nil, isDocumentation: Bool = false, hints: OriginHints = []
  ) {
    self.scope = scope
    self.gateway = gateway
    self.isDocumentation = isDocumentation
    self.hints = hints
  }

  /// Whether it is a product's, or may well be.
  var mayBeOfProduct: Bool { scope == .product || scope == nil && hints.contains(.product) }

  /// The scope that a path tells by convention: the trees of APIOps (`apis/*/policy.xml`, `apis/*/operations/*/policy.xml`,
  /// `products/*/policy.xml`, `policy fragments/*/policy.xml`, `workspaces/*/policy.xml`, and `policy.xml` beside such a
  /// folder) and file names (`*.api.xml`, `*.operation.xml`, `*.product.xml`, `*.fragment.xml`, `global.xml`).
  ///
  /// `hasSibling` tells whether a folder of a name stands beside the file; without it a `policy.xml` beside `apis` is not
  /// recognised.
  public static func scope(ofPath path: String, hasSibling: (String) -> Bool = { _ in false }) -> PolicyScope? {
    guard mayTellScope(path) else { return nil }
    let parts = path.split { $0 == "/" || $0 == "\\" }.map { $0.lowercased() }
    guard let file = parts.last else { return nil }
    if file == "global.xml" || file.hasSuffix(".global.xml") { return .global }
    for scope in [PolicyScope.api, .operation, .product, .fragment, .workspace] {
      if file.hasSuffix(".\(scope.name).xml") { return scope }
    }
    guard file == "policy.xml" else { return nil }
    func folder(_ back: Int) -> String { parts.count > back ? parts[parts.count - 1 - back] : "" }
    if folder(2) == "operations", folder(4) == "apis" { return .operation }
    switch folder(2) {
    case "apis": return .api
    case "products": return .product
    case "policy fragments": return .fragment
    case "workspaces": return .workspace
    default: return ["apis", "policy fragments", "products"].contains(where: hasSibling) ? .global : nil
    }
  }

  /// Whether a file's name is one of those that the conventions are about: `policy.xml`, `global.xml`, or a second ending in
  /// front of the last. Most are not, and are known by their bytes.
  private static func mayTellScope(_ path: String) -> Bool {
    let name = path.utf8.reversed().prefix { $0 != ASCII.slash && $0 != ASCII.backslash }
    let points = name.lazy.filter { $0 == UInt8(ascii: ".") }.count
    return points > 1 || name.count == "policy.xml".utf8.count
  }
}
