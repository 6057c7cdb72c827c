import Foundation
import Testing

@testable import PolicyLintKit

/// The parser against a C# compiler's verdict on real expressions.
@Suite struct SyntaxCorpusTests {
  private struct Row: Decodable {
    struct Problem: Decodable { var code: String }
    var code: String
    var kind: String
    var verdict: String
    var errors: [Problem]

    /// Whether it is the syntax that the compiler rejects: mono numbers those errors from 1000 to 1100, and what it did not
    /// get to see at all has a number of the judge's own.
    var isSyntaxError: Bool {
      errors.contains {
        $0.code.hasPrefix("ORA") || $0.code.hasPrefix("CS10") && $0.code != "CS1061" || $0.code == "CS1525"
      }
    }
  }

  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func `what compiles has no diagnostics, and what the compiler cannot read has`() throws {
    let lines = try String(contentsOf: Shared.root.appending(path: "oracle/corpus.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    var parser = SyntaxParser()
    var rejected = 0
    for line in lines {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let tree = parser.parse(CodeText(row.code), as: row.kind == "single" ? .expression : .statements)
      SyntaxInvariants.check(tree, row.code)
      if row.verdict == "ok" {
        #expect(tree.diagnostics.isEmpty, "\(row.code): \(tree.diagnostics)")
      } else if row.isSyntaxError {
        #expect(tree.hasErrors, "\(row.code)")
        rejected += 1
      } else {
        #expect(!tree.hasErrors, "\(row.code): \(tree.diagnostics)")
      }
    }
    #expect(lines.count > 1000 && rejected > 10)
  }
}
