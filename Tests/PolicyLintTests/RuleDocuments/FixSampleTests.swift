import Testing

@testable import PolicyLintKit

/// Every fix that the samples of the pages are offered is made, in every form of a file.
@Suite struct FixSampleTests {
  /// Why a safe fix may change what the formatter would keep.
  private enum Reason {
    /// The service refuses the document as it is, or it fails wherever it is run.
    case wasRefused
    /// Both run the same.
    case runsTheSame(String)
  }

  private static let reasons: [RuleID: Reason] = [
    "attribute-quote-conflict": .wasRefused, "double-encoding": .wasRefused, "expression-kind-mismatch": .wasRefused,
    "header-name-invalid": .wasRefused,
    "invalid-attribute-value": .wasRefused, "invalid-child": .wasRefused, "single-quoted-string": .wasRefused,
    "typographic-characters": .wasRefused, "unknown-attribute": .wasRefused, "unknown-policy": .wasRefused,
    "empty-branch": .runsTheSame("an `otherwise` in which nothing is does nothing"),
    "mixed-and-or-without-parentheses": .runsTheSame("parentheses around what binds tighter anyway bind nothing new"),
    "non-short-circuit-operator": .runsTheSame("the right side can neither fail nor change anything"),
    "redundant-boolean-comparison": .runsTheSame(
      "a comparison of a bool with true or false is that bool, or its opposite"),
    "repeated-operand": .runsTheSame("what was asked already and cannot have changed decides nothing"),
    "set-header-delete-with-value": .runsTheSame("a header that is deleted has no value"),
    "validate-jwt-scheme-ignored": .runsTheSame("the attribute counts for the header `Authorization` only"),
  ]

  @Test(arguments: RuleSample.bad)
  func `a fix removes its finding and breaks nothing`(_ sample: RuleSample) throws {
    let text = sample.sample.text
    let before = sample.findings(in: text)
    #expect(sample.rule.repair != .none || before.allSatisfy { $0.fixes.isEmpty }, "the page does not speak of fixes")
    for finding in before {
      if sample.rule.repair == .safe, let fix = finding.fixes.first { #expect(fix.applicability == .safe) }
      for fix in finding.fixes {
        let after = try Self.making(fix, in: text)
        #expect(sample.findings(in: after).count < before.count, "\(fix.title)\n\(after)")
        Self.expectSyntax(of: after, notWorseThan: text, path: "sample.xml")
        if !sample.sample.traits.contains(.broken), !sample.rule.isReportedByReader {
          let readers = Set(Catalog.rules.filter(\.isReportedByReader).map(\.id))
          let errors = RuleSample.findingsByDefault(in: after).filter { readers.contains($0.rule) }
          #expect(RuleSample.lines(of: errors, in: after) == [], "\(after)")
        }
        if fix.applicability == .safe { Self.expectSameMeaning(text, after, finding) }
      }
    }
  }

  @Test(arguments: RuleSample.bad.filter { $0.rule.repair != .none })
  func `fixes are the same in every form of a file`(_ sample: RuleSample) throws {
    if sample.isAboutLayout { return }
    var forms = sample.disguises.map { (name: $0.name, path: "sample.xml", text: $0.text) }
    forms.append(("in a fence", "sample.md", "# A\n\n```xml\n" + sample.sample.text + "```\n"))
    let lines = sample.sample.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    forms.append(
      ("in a quoted list", "sample.md", "> - ```xml\n" + lines.map { ">   \($0)\n" }.joined() + ">   ```\n"))
    for form in forms {
      let linter = Linter(settings: sample.settings)
      let file = SourceFile(path: form.path, bytes: Array(form.text.utf8))
      var scope = FullScope()
      let result = Fixer(linter: linter, allowsUnsafe: true).fix(file, in: &scope)
      #expect(result.defect == nil, "\(form.name)")
      guard let bytes = result.bytes else {
        #expect(sample.findings(in: form.text, path: form.path).allSatisfy { $0.fixes.isEmpty }, "\(form.name)")
        continue
      }
      let after = String(decoding: bytes, as: UTF8.self)
      Self.expectSyntax(of: after, notWorseThan: form.text, path: form.path)
      #expect(
        result.report.findings.count { $0.rule == sample.rule.id }
          < sample.findings(in: form.text, path: form.path).count, "\(form.name)")
      if form.name == "with CRLF" { #expect(!after.replacing("\r\n", with: "").contains("\n"), "\(after)") }
      if form.name == "in a quoted list" {
        #expect(after.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix(">   ") }, "\(after)")
      }
    }
  }

  private static func making(_ fix: Fix, in text: String) throws -> String {
    let bytes = try #require(fix.edits.applied(to: Array(text.utf8)), "the edits overlap: \(fix)")
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func errors(in text: String, path: String) -> Int {
    FixableText(SourceFile(path: path, bytes: Array(text.utf8))).map { SyntaxErrors(in: $0).count } ?? .max
  }

  private static func expectSyntax(of after: String, notWorseThan before: String, path: String) {
    #expect(errors(in: after, path: path) <= errors(in: before, path: path), "\(after)")
  }

  /// The formatter's own proof, or a reason that stands in the list above.
  private static func expectSameMeaning(_ before: String, _ after: String, _ finding: Finding) {
    let difference = FormatProof.difference(
      DocumentReader.read(Array(before.utf8)), DocumentReader.read(Array(after.utf8)))
    guard let difference else { return }
    switch reasons[finding.rule] {
    case .wasRefused, .runsTheSame: break
    case nil: Issue.record("\(finding.rule.rawValue) \(finding.severity) is fixed, and that changes \(difference)")
    }
  }
}

/// All findings count.
struct FullScope: ReportScope {
  func narrowed(_ report: FileReport) -> FileReport { report }
  func follow(_ edits: [TextEdit], in text: [UInt8]) {}
}
