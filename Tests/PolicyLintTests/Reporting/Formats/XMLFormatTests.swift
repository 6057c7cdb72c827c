import Testing

@testable import PolicyLintKit

@Suite struct XMLFormatTests {
  private static let message = "50% of `<b>` & \"é汉😀\" | [x](1)]]>\u{FFFD}"

  @Test(arguments: SampleRun.all) func `Checkstyle's XML has every finding at its place`(_ run: SampleRun) throws {
    let record = try XMLRecord(run.report(.checkstyle))
    #expect(record.elements.first?.name == "checkstyle")
    #expect(record.elements.first?.attributes == ["version": "4.3"])
    let errors = record.all("error")
    #expect(errors.count == run.count)
    let files = record.all("file")
    #expect(files.count == (run.count + 6) / 7)
    for (index, file) in files.enumerated() {
      #expect(file.attributes == ["name": "a b/ü;\(index * 7)&<\"'>.policy.xml"])
    }
    let expected = [
      [
        "line": "2", "column": "8", "severity": "warning", "message": Self.message, "source": "policylint.missing-base",
      ],
      [
        "line": "1", "column": "1", "severity": "error", "message": Self.message + " (do;\r\nthis)",
        "source": "policylint.inverted-any-check",
      ],
      [
        "line": "1", "column": "1", "severity": "info", "message": Self.message + " (do;\r\nthis)",
        "source": "policylint.cors-not-first",
      ],
    ]
    for (index, error) in errors.enumerated() {
      #expect(error.attributes == expected[index % 3])
      #expect(error.parent.map { record.elements[$0].name } == "file")
    }
  }

  @Test(arguments: SampleRun.all) func `JUnit's XML has a failed test a finding, and one that passes if there is none`(
    _ run: SampleRun
  ) throws {
    let record = try XMLRecord(run.report(.junit))
    #expect(record.elements.first?.name == "testsuites")
    let suites = record.all("testsuite")
    let cases = record.all("testcase")
    #expect(cases.count == max(1, run.count))
    #expect(record.all("failure").count == run.count)
    #expect(suites.reduce(0) { $0 + (Int($1.attributes["tests"] ?? "") ?? 0) } == cases.count)
    #expect(suites.reduce(0) { $0 + (Int($1.attributes["failures"] ?? "") ?? 0) } == run.count)
    #expect(suites.allSatisfy { $0.attributes["errors"] == "0" && $0.attributes["package"] == "org.policylint" })
    // No two tests of a suite have one name.
    let names = cases.map { "\($0.attributes["classname"] ?? ""): \($0.attributes["name"] ?? "")" }
    #expect(Set(names).count == names.count)
    guard run.count > 0 else { return }
    #expect(cases[0].attributes == ["name": "org.policylint.missing-base", "classname": "a b/ü;0&<\"'>.policy"])
    #expect(suites[0].attributes["name"] == "a b/ü;0&<\"'>.policy.xml")
    let failure = record.all("failure")[0]
    #expect(failure.attributes == ["type": "warning", "message": Self.message])
    #expect(failure.text == "line 2, col 8, \(Self.message)")
    if run.count > 3 { #expect(cases[3].attributes["name"] == "org.policylint.missing-base (2)") }
  }

  @Test(arguments: [
    ("a.policy.xml", "a.policy"), ("d.e/a", "d.e/a"), ("d/.hidden", "d/.hidden"), (".x", ".x"), ("a.", "a"), ("", ""),
  ]) func `a class is named as its file without the ending`(_ path: String, _ name: String) throws {
    let file = SourceFile(path: path, bytes: [])
    let finding = Finding(rule: "r", severity: .error, range: .at(0), message: "m")
    let report = FileReport(file: file, isPolicyDocument: true, findings: [finding], suppressedCount: 0)
    let reporter = JUnitReporter()
    let text = String(
      decoding: reporter.opening(RunSummary()) + reporter.piece(report)
        + reporter.closing(RunSummary(report), omitted: 0), as: UTF8.self)
    #expect(try XMLRecord(text).all("testcase").first?.attributes["classname"] == name)
  }
}
