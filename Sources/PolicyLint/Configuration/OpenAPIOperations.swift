internal import Yams

/// The operations of an API as its OpenAPI definition has them; version 2 or 3, in YAML or JSON.
public struct OpenAPIOperations: Sendable {
  /// By the name that a gateway gives the operation; `nil` where two operations share one or not all of it is known.
  private var templates: [String: URLTemplate?] = [:]

  private static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

  /// Reads a definition; `nil` if it is none.
  public init?(_ bytes: [UInt8]) {
    guard TextDecoding.firstInvalid(in: bytes) == nil, AnchorLimits.violation(in: bytes) == nil else { return nil }
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    guard let root = try? Yams.compose(yaml: text), let paths = root["paths"]?.mapping else { return nil }
    for (path, item) in paths {
      guard let path = path.string, let item = item.mapping else { continue }
      let shared = Self.parameters(of: item["parameters"], in: root)
      for (method, operation) in item {
        guard let method = method.string, Self.methods.contains(method),
          let id = operation["operationId"]?.string
        else { continue }
        let own = Self.parameters(of: operation["parameters"], in: root)
        let template = shared.flatMap { shared in own.map { URLTemplate(path, query: shared.union($0)) } }
        let name = Self.resourceName(id)
        templates[name] = templates.keys.contains(name) ? .some(nil) : template
      }
    }
  }

  /// The template of an operation by its name in the gateway; `nil` if the definition does not tell.
  public func template(of operation: String) -> URLTemplate? { templates[Self.resourceName(operation)] ?? nil }

  /// What a gateway makes of an operation's id: lower case, one hyphen for each run of other signs, none at the ends, and
  /// no more than 76 signs. Source: the product's page on restrictions of imported definitions.
  static func resourceName(_ id: String) -> String {
    var name: [UInt8] = []
    for byte in id.lowercased().utf8 {
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        name.append(byte)
      } else if name.last != ASCII.hyphen, !name.isEmpty {
        name.append(ASCII.hyphen)
      }
      if name.count == 76 { break }
    }
    while name.last == ASCII.hyphen { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }

  /// The names of parameters in path and query; `nil` if one of them stands in a place that is not known.
  private static func parameters(of list: Yams.Node?, in root: Yams.Node) -> Set<String>? {
    guard let list else { return [] }
    guard let entries = list.sequence else { return nil }
    var names: Set<String> = []
    for entry in entries {
      guard let parameter = resolved(entry, in: root), let name = parameter["name"]?.string else { return nil }
      let place = parameter["in"]?.string
      if place == "path" || place == "query" { names.insert(name) }
    }
    return names
  }

  /// What a `$ref` of the same file leads to.
  private static func resolved(_ node: Yams.Node, in root: Yams.Node) -> Yams.Node? {
    guard let reference = node["$ref"]?.string else { return node }
    guard reference.hasPrefix("#/") else { return nil }
    var target = root
    for part in reference.dropFirst(2).split(separator: "/") {
      guard let next = target[String(part)] else { return nil }
      target = next
    }
    return target["$ref"] == nil ? target : nil
  }
}
