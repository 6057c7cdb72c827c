import Foundation
import Testing
import Yams

@testable import PolicyLintKit

/// `policylint.schema.json` and the reader say the same.
@Suite struct ConfigurationSchemaTests {
  @Test func `the schema in the repository is that of the reader`() throws {
    let schema = ConfigurationSchema(rules: Catalog.rules).json
    let url = PackageFolder.root.appending(path: "policylint.schema.json")
    if Blessing.isOn, (try? String(contentsOf: url, encoding: .utf8)) != schema {
      try schema.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try PackageFolder.text("policylint.schema.json") == schema, "run `make bless`")
  }

  private static func checker() throws -> JSONSchemaChecker {
    let text = ConfigurationSchema(rules: Catalog.rules).json
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return JSONSchemaChecker(root: root)
  }

  private static func isRead(_ text: String) -> Bool {
    (try? ConfigurationReader(rules: Catalog.rules).read(Array(text.utf8), path: "c.yml", folder: Array("/r".utf8)))
      != nil
  }

  /// Values of every kind of key, and for each whether it is right.
  private static func values(of shape: ConfigurationShape) -> [(text: String, isValid: Bool)] {
    switch shape {
    case .boolean: [("true", true), ("false", true), ("maybe", false), ("[true]", false), ("3", false)]
    case .integer(let range):
      [
        ("\(range.lowerBound)", true), ("\(range.upperBound)", true), ("\(range.upperBound + 1)", false),
        ("\(range.lowerBound - 1)", false), ("many", false), ("[1]", false), ("true", false),
      ]
    case .choice(_, let words):
      words.map { ($0, true) } + [("zzz", false), ("{a: b}", false), ("[\(words[0])]", false)]
    case .text: [("abc", true), ("{a: b}", false), ("''", false)]
    case .version: [("1", true), ("2", false), ("one", false)]
    case .pattern: [("'a/**'", true), ("'!a'", false), ("{a: b}", false)]
    case .list(let entry):
      values(of: entry).filter { !$0.text.hasPrefix("[") && $0.text != "''" }.map { ("[\($0.text)]", $0.isValid) }
        + [("[[[a]]]", false), ("[]", true)]
    case .mapping(let keys):
      [("{}", !keys.contains(where: \.isRequired)), ("{zzz: 1}", false), ("[a]", false), ("12", false)]
    case .table(let entry):
      values(of: entry).map { ("{'a/**': \($0.text)}", $0.isValid) } + [("{'!a': api}", false), ("[a]", false)]
    case .either(_, let other): values(of: other).filter { !$0.text.hasPrefix("{") } + [("{zzz: 1}", false)]
    }
  }

  /// Every key with each value that may stand behind it: as text of a configuration.
  private static func samples(_ keys: [ConfigurationKey], _ wrap: (String) -> String) -> [(String, Bool)] {
    keys.flatMap { key -> [(String, Bool)] in
      // Files that are named have to be there; tests of their own read them.
      if ["extends", "custom-rules"].contains(key.name) { return [] }
      var samples: [(String, Bool)] = []
      let isFile = key.name == "named-values"
      for value in values(of: key.shape) where !isFile || value.text.hasPrefix("[") {
        samples.append((wrap("\(key.name): \(value.text)"), value.isValid))
      }
      switch key.shape {
      case .mapping(let inner), .either(let inner, _):
        let shown = key.name == "named-values" ? inner.filter { $0.name != "files" } : inner
        samples += Self.samples(shown) { wrap("\(key.name): {\($0)}") }
      case .list(.mapping(let inner)):
        let files = "files: [a]"
        samples += Self.samples(inner.filter { $0.name != "files" && $0.name != "rules" }) {
          wrap("\(key.name): [{\(files), \($0)}]")
        }
      default: break
      }
      return samples
    }
  }

  @Test func `every key is judged alike by the schema and the reader`() throws {
    let checker = try Self.checker()
    let samples = Self.samples(ConfigurationKeys(rules: Catalog.rules).all) { $0 }
    #expect(samples.count > 3000)
    for (text, isValid) in samples {
      #expect(Self.isRead(text) == isValid, "the reader on \(text)")
      #expect(checker.accepts(JSONSchemaChecker.json(try Yams.compose(yaml: text))) == isValid, "the schema on \(text)")
    }
  }

  @Test func `every rule and option is offered`() throws {
    let checker = try Self.checker()
    let rules = try #require(
      ((checker.root["definitions"] as? [String: Any])?["rules"] as? [String: Any])?["properties"] as? [String: Any])
    for rule in Catalog.rules {
      let anyOf = try #require((rules[rule.id.rawValue] as? [String: Any])?["anyOf"] as? [[String: Any]])
      let members = try #require(anyOf.last?["properties"] as? [String: Any])
      for option in rule.options { #expect(members[option.name] != nil) }
      #expect(members["severity"] != nil && (members["ignorable"] != nil) == rule.isIgnorable)
    }
    #expect(Catalog.rules.count { !$0.options.isEmpty } >= 3)
  }

  @Test func `the schema takes the example`() throws {
    let example = try PackageFolder.text(".policylint.yml.example")
    #expect(try Self.checker().accepts(JSONSchemaChecker.json(try Yams.compose(yaml: example))))
  }
}
