import Foundation
import Testing

@testable import PolicyLintKit

/// The verdict of a real compiler on one expression, as `../shared/oracle/README.md` tells.
struct OracleVerdict: Decodable {
  struct Message: Decodable {
    var code: String
    var message: String
  }
  var file: String
  var line: Int
  var code: String
  var kind: String
  var returns: String
  var verdict: String
  var errors: [Message]

  var form: SyntaxTree.Form { kind == "multi" ? .statements : .expression }
  var expected: TypeID { returns == "bool" ? .bool : .object }

  static func read(_ url: URL) throws -> [OracleVerdict] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: url).split(separator: 0x0A).map { try decoder.decode(OracleVerdict.self, from: $0) }
  }
}

@Suite struct OracleTests {
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func `a real compiler and the binder agree on the corpus`() throws {
    let path = ProcessInfo.processInfo.environment["POLICYLINT_ORACLE"]
    let file = path.map { URL(fileURLWithPath: $0) } ?? Shared.root.appending(path: "oracle/corpus.jsonl")
    let verdicts = try OracleVerdict.read(file)
    var binder = Binder()
    var parser = SyntaxParser()
    var falseErrors: [String] = []
    var missed: [String] = []
    for verdict in verdicts {
      let tree = parser.parse(CodeText(verdict.code), as: verdict.form)
      let bound = binder.bind(tree, expecting: verdict.expected)
      let isRefused = tree.hasErrors || bound.hasErrors
      let place = "\(verdict.file):\(verdict.line)"
      if verdict.verdict == "ok", isRefused {
        let reasons =
          tree.diagnostics.map { "\($0.code) \($0.message)" }
          + bound.diagnostics.filter(\.isError).map {
            "\($0.codeText) \($0.message) [\(tree.code.string($0.range).prefix(60))]"
          }
        falseErrors.append("\(place): \(reasons.prefix(3)) in \(verdict.code.prefix(200))")
      } else if verdict.verdict == "error", !isRefused {
        missed.append("\(place): \(verdict.errors.first?.message ?? "") in \(verdict.code.prefix(300))")
      }
    }
    for line in falseErrors { print("FALSE", line) }
    for line in missed { print("MISSED", line) }
    print("expressions=\(verdicts.count) false=\(falseErrors.count) missed=\(missed.count)")
    #expect(falseErrors.isEmpty)
    #expect(missed.count <= 2)
  }
}
