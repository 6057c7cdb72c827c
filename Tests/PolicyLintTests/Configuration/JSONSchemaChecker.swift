import Foundation
import Testing
import Yams

/// As much of JSON Schema (draft 7) as our schema uses; a keyword it does not know is a mistake of the schema.
struct JSONSchemaChecker {
  let root: [String: Any]

  private static let annotations: Set<String> = [
    "$schema", "$id", "title", "description", "default", "deprecated", "definitions",
  ]

  func accepts(_ value: Any) -> Bool { accepts(value, root) }

  private func accepts(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let reference = schema["$ref"] as? String {
      guard let name = reference.split(separator: "/").last, reference == "#/definitions/\(name)",
        let target = (root["definitions"] as? [String: Any])?[String(name)] as? [String: Any]
      else {
        Issue.record("\(reference) leads nowhere")
        return false
      }
      return accepts(value, target)
    }
    return schema.allSatisfy { keyword, wanted in accepts(value, keyword, wanted, schema) }
  }

  private func accepts(_ value: Any, _ keyword: String, _ wanted: Any, _ schema: [String: Any]) -> Bool {
    switch keyword {
    case "type":
      let types = wanted as? [String] ?? [wanted as? String ?? ""]
      return types.contains { Self.isA($0, value) }
    case "enum": return (wanted as? [Any] ?? []).contains { Self.same($0, value) }
    case "const": return Self.same(wanted, value)
    case "minimum": return (value as? Int).map { $0 >= wanted as? Int ?? .max } ?? true
    case "maximum": return (value as? Int).map { $0 <= wanted as? Int ?? .min } ?? true
    case "minLength": return (value as? String).map { $0.count >= wanted as? Int ?? .max } ?? true
    case "pattern":
      guard let text = value as? String, let pattern = wanted as? String else { return true }
      return text.range(of: pattern, options: .regularExpression) != nil
    case "anyOf": return (wanted as? [[String: Any]] ?? []).contains { accepts(value, $0) }
    case "items":
      guard let entries = value as? [Any], let entry = wanted as? [String: Any] else { return true }
      return entries.allSatisfy { accepts($0, entry) }
    case "properties":
      guard let object = value as? [String: Any], let known = wanted as? [String: [String: Any]] else { return true }
      return object.allSatisfy { key, member in known[key].map { accepts(member, $0) } ?? true }
    case "required":
      guard let object = value as? [String: Any] else { return true }
      return (wanted as? [String] ?? []).allSatisfy { object[$0] != nil }
    case "propertyNames":
      guard let object = value as? [String: Any], let names = wanted as? [String: Any] else { return true }
      return object.keys.allSatisfy { accepts($0, names) }
    case "additionalProperties":
      guard let object = value as? [String: Any] else { return true }
      let known = schema["properties"] as? [String: Any] ?? [:]
      let others = object.filter { known[$0.key] == nil }
      if let entry = wanted as? [String: Any] { return others.values.allSatisfy { accepts($0, entry) } }
      return others.isEmpty
    case _ where Self.annotations.contains(keyword): return true
    default:
      Issue.record("the schema uses `\(keyword)`")
      return false
    }
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int && !(value is Bool)
    case "null": value is NSNull
    default: false
    }
  }

  private static func same(_ left: Any, _ right: Any) -> Bool {
    if let left = left as? String { return left == right as? String }
    return isA("integer", right) && left as? Int == right as? Int
  }

  /// A value of YAML 1.2 as JSON.
  static func json(_ node: Yams.Node?) -> Any {
    switch node {
    case .mapping(let mapping)?:
      Dictionary(mapping.map { ($0.key.string ?? "", json($0.value)) }, uniquingKeysWith: { first, _ in first })
        as [String: Any]
    case .sequence(let sequence)?: sequence.map { json($0) } as [Any]
    case .scalar(let scalar)?:
      scalar.style == .plain || scalar.style == .any
        ? plain(scalar.string) : scalar.string
    default: NSNull()
    }
  }

  private static func plain(_ text: String) -> Any {
    switch text {
    case "", "~", "null": NSNull()
    case "true": true
    case "false": false
    default: Int(text).map { $0 as Any } ?? text
    }
  }
}
