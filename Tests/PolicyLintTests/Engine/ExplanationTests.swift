import Testing

@testable import PolicyLintKit

/// One mistake is told once, by the rule that explains it best.
@Suite struct ExplanationTests {
  private static let damaged = ##"""
    <choose>
        <when condition="@(!context.Variables.ContainsKey("latlong="""))">
            <set-variable name="latlong" value="@("0,0")" />
        </when>
    </choose>
    """##

  private static func rules(in text: String, without off: Set<RuleID> = []) -> [String] {
    let rules = Catalog.rules.filter { $0.isOnByDefault && !off.contains($0.id) }.map { ($0.id, $0.severity) }
    let linter = Linter(settings: LintSettings(severities: Dictionary(uniqueKeysWithValues: rules)))
    return linter.lint(SourceFile(path: "a.xml", bytes: Array(text.utf8))).findings.map(\.rule.rawValue)
  }

  @Test func `what a formatter has damaged is no syntax error besides`() {
    #expect(Self.rules(in: Self.damaged) == ["formatter-damaged-literal"])
    #expect(Self.rules(in: Self.damaged, without: ["formatter-damaged-literal"]) == ["expression-syntax-error"])
  }

  @Test func `a mistake before the damage is told`() {
    let inside = Self.damaged.replacing("@(!", with: "@((1 1) && !")
    #expect(Self.rules(in: inside) == ["expression-syntax-error", "formatter-damaged-literal"])
  }
}
