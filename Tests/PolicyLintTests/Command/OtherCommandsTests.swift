import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

@Suite struct OtherCommandsTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the version is the tool's`() throws {
    #expect(try Scratch().run("--version").output == "policylint \(Tool.version)\n")
  }

  @Test func `rules lists all of them, as text and as JSON`() throws {
    let scratch = try Scratch()
    let lines = scratch.run("rules").output.split(separator: "\n")
    #expect(lines.count == Catalog.rules.count)
    #expect(zip(lines, Catalog.rules).allSatisfy { $0.hasPrefix($1.id.rawValue) })
    let rules = try #require(try json(scratch.run("rules", "--format", "json").output)["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Catalog.rules.map(\.id.rawValue))
    #expect(rules.allSatisfy { $0.count == 11 })
  }

  @Test func `explain shows the whole page of a rule`() throws {
    let scratch = try Scratch()
    let rule = try #require(Catalog.rule("inverted-any-check"))
    let page = scratch.run("explain", "inverted-any-check").output
    for line in rule.bodyText.split(separator: "\n") { #expect(page.contains(line)) }
    #expect(page.contains("inverted-any-check · security · severity error · confidence high"))
    #expect(scratch.run("explain", "inverted-any-check", "--color", "always").output.contains("\u{1B}["))
  }

  static let inspected = """
    <policies>
      <inbound>
        <set-variable name="é" value="@(context.Api.Id == &quot;a&quot; ? 1 : 2)" />
        <set-body>@{ return "x"; }</set-body>
      </inbound>
    </policies>

    """

  @Test func `inspect shows elements, attributes and expressions with their places`() throws {
    let scratch = try Scratch([
      "p.xml": Self.inspected, "p.md": "# T\n\n```xml\n\(Self.inspected)```\n\n~~~\n<cors/>\n~~~\n",
    ])
    let object = try json(scratch.run("inspect", "--format", "json", "p.xml").output)
    #expect(object["root"] as? String == "policies")
    let elements = try #require(object["elements"] as? [[String: Any]])
    #expect(elements.map { $0["name"] as? String } == ["policies", "inbound", "set-variable", "set-body"])
    #expect(elements.map { $0["parent"] as? Int } == [nil, 0, 1, 1])
    let expressions = try #require(object["expressions"] as? [[String: Any]])
    #expect(expressions.map { $0["code"] as? String } == ["context.Api.Id == \"a\" ? 1 : 2", " return \"x\"; "])
    #expect(expressions.map { $0["kind"] as? String } == ["single", "multi"])
    #expect(expressions.map { $0["element"] as? String } == ["set-variable", "set-body"])
    #expect(expressions.map { $0["attribute"] as? String } == ["value", nil])
    #expect(expressions.allSatisfy { $0.count == 9 })

    let inFences = try json(scratch.run("inspect", "--format", "json", "p.md").output)
    let more = try #require(inFences["elements"] as? [[String: Any]])
    #expect(more.count == 5)
    #expect(more.map { $0["parent"] as? Int } == [nil, 0, 1, 1, nil])

    let tree = scratch.run("inspect", "p.xml").output
    #expect(tree.contains("    inbound 2:3\n      set-variable 3:5\n        name = \"é\"\n"))
    #expect(tree.contains("value = @(context.Api.Id == \"a\" ? 1 : 2) 3:35 int\n"))
    #expect(tree.contains("set-body 4:5\n        @{ return \"x\"; } 4:15 object\n"))
  }

  @Test func `inspect names what is no C#`() throws {
    let scratch = try Scratch(["p.xml": "<set-body>@(1 +)</set-body>\n", "q.xml": "<set-body>@(1 + 2</set-body>\n"])
    let object = try json(scratch.run("inspect", "--format", "json", "p.xml").output)
    let expression = try #require((object["expressions"] as? [[String: Any]])?.first)
    #expect(expression["parsed"] as? Bool == false)
    let error = try #require((expression["errors"] as? [[String: Any]])?.first)
    #expect((error["code"] as? String)?.hasPrefix("CS") == true)
    let start = (error["range"] as? [String: [String: Int]])?["start"]?["line"]
    #expect(start == 1)
    #expect((object["diagnostics"] as? [[String: Any]])?.first?["rule"] as? String == "expression-syntax-error")
    #expect(scratch.run("inspect", "p.xml").output.contains("      CS"))
    #expect(scratch.run("inspect", "q.xml").output.contains(" never closed\n"))
  }

  @Test(.enabled(if: Shared.isPresent, "needs the reference material"))
  func `what inspect reports stands in the file where it says`() throws {
    for file in Shared.files(in: "corpus", endingIn: ".xml").prefix(200) {
      let bytes = Array(try Data(contentsOf: file))
      let report = Linter(settings: LintSettings(severities: [:])).lint(SourceFile(path: file.path, bytes: bytes))
      guard report.file.bytes == bytes else { continue }
      let object = try json(String(decoding: Inspection(report).json(rules: []), as: UTF8.self))
      func text(_ range: Any?) -> String? {
        guard let range = range as? [String: [String: Int]], let start = range["start"]?["offset"],
          let end = range["end"]?["offset"]
        else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      for element in object["elements"] as? [[String: Any]] ?? [] {
        #expect(text(element["nameRange"]) == element["name"] as? String)
        #expect(text(element["range"])?.hasPrefix("<") == true)
        for attribute in element["attributes"] as? [[String: Any]] ?? [] {
          #expect(text(attribute["nameRange"]) == attribute["name"] as? String)
          #expect(text(attribute["valueRange"]) == attribute["value"] as? String)
        }
      }
      for expression in object["expressions"] as? [[String: Any]] ?? [] {
        let whole = try #require(text(expression["range"]))
        #expect(whole.hasPrefix("@(") || whole.hasPrefix("@{"))
        if let code = expression["code"] as? String, !whole.contains("&") { #expect(whole.contains(code)) }
      }
    }
  }
}
