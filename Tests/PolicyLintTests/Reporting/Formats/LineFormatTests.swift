import Testing

@testable import PolicyLintKit

@Suite struct LineFormatTests {
  /// What a format says of three findings, one of each kind.
  private func three(_ format: ReportFormat) -> String { SampleRun(3).report(format) }

  private static let shown = "50% of `<b>` & \"é汉😀\" | [x](1)]]>␁"

  static let lines: [(format: ReportFormat, report: String)] = [
    (
      .unix,
      """
      a b/ü;0&<"'>.policy.xml:2:8: warning: \(shown) [missing-base]
      a b/ü;0&<"'>.policy.xml:1:1: error: \(shown) [inverted-any-check]
      a b/ü;0&<"'>.policy.xml:1:1: info: \(shown) [cors-not-first]

      """
    ),
    (
      .msbuild,
      """
      a b/ü;0&<"'>.policy.xml(2,8,2,11): warning missing-base: \(shown)
      a b/ü;0&<"'>.policy.xml(1,1,3,5): error inverted-any-check: \(shown)
      a b/ü;0&<"'>.policy.xml(1,1): warning cors-not-first: \(shown)

      """
    ),
    (
      .grouped,
      """
      a b/ü;0&<"'>.policy.xml:
        2:8  warning  \(shown)  [missing-base]
        1:1  error    \(shown)  [inverted-any-check]
        1:1  info     \(shown)  [cors-not-first]

      """
    ),
    (
      .github,
      """
      ::warning file=été/a b/ü;0&<"'>.policy.xml,line=2,col=8,endLine=2,endColumn=11,title=policylint (missing-base)\
      ::a b/ü;0&<"'>.policy.xml:2:8: 50%25 of `<b>` & "é汉😀" | [x](1)]]>\u{1}
      ::error file=été/a b/ü;0&<"'>.policy.xml,line=1,endLine=3,title=policylint (inverted-any-check)\
      ::a b/ü;0&<"'>.policy.xml:1:1: 50%25 of `<b>` & "é汉😀" | [x](1)]]>\u{1}%0Ado;%0D%0Athis
      ::notice file=été/a b/ü;0&<"'>.policy.xml,line=1,col=1,endLine=1,endColumn=1,title=policylint (cors-not-first)\
      ::a b/ü;0&<"'>.policy.xml:1:1: 50%25 of `<b>` & "é汉😀" | [x](1)]]>\u{1}%0Ado;%0D%0Athis

      """
    ),
    (
      .azurePipelines,
      """
      ##vso[task.logissue type=warning;sourcepath=/repo/été/a b/ü%3B0&<"'>.policy.xml;linenumber=2;columnnumber=8;\
      code=missing-base;]50%AZP25 of `<b>` & "é汉😀" | [x](1)]]>\u{1}
      ##vso[task.logissue type=error;sourcepath=/repo/été/a b/ü%3B0&<"'>.policy.xml;linenumber=1;columnnumber=1;\
      code=inverted-any-check;]50%AZP25 of `<b>` & "é汉😀" | [x](1)]]>\u{1} (do;%0D%0Athis)
      ##vso[task.logissue type=warning;sourcepath=/repo/été/a b/ü%3B0&<"'>.policy.xml;linenumber=1;columnnumber=1;\
      code=cors-not-first;]50%AZP25 of `<b>` & "é汉😀" | [x](1)]]>\u{1} (do;%0D%0Athis)
      ##vso[task.complete result=SucceededWithIssues;]1 error, 1 warning, 1 info, 1 suppressed in 2 files

      """
    ),
  ]

  @Test(arguments: lines) func `a line a finding is what the format asks for`(
    _ example: (format: ReportFormat, report: String)
  ) {
    #expect(three(example.format) == example.report)
  }

  @Test(arguments: lines.map(\.format)) func `nothing is written where there is nothing to report`(
    _ format: ReportFormat
  ) {
    #expect(SampleRun(0).report(format).isEmpty)
  }

  @Test(arguments: [ReportFormat.unix, .msbuild, .github, .azurePipelines])
  func `no finding of many takes more than its line`(_ format: ReportFormat) {
    let ends = SampleRun(5_000).report(format).split(separator: "\n").count
    #expect(ends == 5_000 + (format == .github || format == .azurePipelines ? 1 : 0))
  }

  @Test(arguments: [(0, false), (21, false), (30, false), (33, true)])
  func `GitHub's limit is told when it is met`(_ count: Int, _ isTold: Bool) {
    // A third of the findings has each severity.
    let last = SampleRun(count).report(.github).split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("::notice title=policylint::11 errors, 11 warnings, 11 infos") == isTold)
  }

  @Test func `Azure Pipelines is told whether the step failed`() {
    var summary = RunSummary(SampleRun(1).reports[1])
    summary.isFailure = true
    let reporter = AzurePipelinesReporter(paths: SampleRun.paths)
    #expect(
      String(decoding: reporter.closing(summary, omitted: 0), as: UTF8.self)
        == "##vso[task.complete result=Failed;]0 errors, 1 warning in 1 file\n")
  }

  @Test func `groups stand apart, and names of rules become links where there are some`() {
    #expect(SampleRun(8).report(.grouped).contains("[missing-base]\n\na b/ü;7&"))
    let reporter = GroupedReporter(isColored: false, links: ["missing-base": "https://example.org/x"])
    let link = "\u{1B}]8;;https://example.org/x\u{1B}\\[missing-base]\u{1B}]8;;\u{1B}\\"
    #expect(SampleRun(1).report(reporter).contains(link))
    #expect(
      SampleRun(1).report(TextReporter(isColored: false, links: ["missing-base": "https://example.org/x"])).contains(
        link))
  }

  static let paths: [(path: String, inside: String?, absolute: String)] = [
    ("a.xml", "sub/a.xml", "/r/sub/a.xml"), ("../a.xml", "a.xml", "/r/a.xml"),
    ("./b/../a.xml", "sub/a.xml", "/r/sub/a.xml"),
    ("/r/x/a.xml", "x/a.xml", "/r/x/a.xml"), ("../../a.xml", nil, "/a.xml"), ("/rr/a.xml", nil, "/rr/a.xml"),
    ("..", nil, "/r"), ("../../../../a", nil, "/a"),
  ]

  @Test(arguments: paths) func `paths are told from the root of the repository and of the file system`(
    _ example: (path: String, inside: String?, absolute: String)
  ) {
    let paths = ReportPaths(workingDirectory: "/r/sub", root: "/r/")
    #expect(paths.inRepository(example.path) == example.inside)
    #expect(paths.absolute(example.path) == example.absolute)
  }

  @Test(arguments: [nil, "/elsewhere", "r", "/r/sub/deeper"]) func `a root that is none is not believed`(
    _ root: String?
  ) {
    #expect(ReportPaths(workingDirectory: "/r/sub", root: root).root == "/r/sub")
  }
}
