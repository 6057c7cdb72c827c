/// The formats that findings can be reported in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people and for the problem matchers of editors: a line a finding, its code and what to do.
  case text
  /// For people: the findings below the name of their file, one a line.
  case grouped
  /// One JSON object.
  case json
  /// One JSON object a line and finding.
  case jsonl
  /// SARIF 2.1.0, which code scanning and many viewers read.
  case sarif
  /// Workflow commands that GitHub Actions turns into annotations.
  case github
  /// The Code Quality report of GitLab.
  case gitlab
  /// Logging commands that Azure Pipelines turns into issues.
  case azurePipelines = "azure-pipelines"
  /// The XML of Checkstyle.
  case checkstyle
  /// The XML of JUnit: a test case a finding.
  case junit
  /// reviewdog's format, one object.
  case rdjson
  /// reviewdog's format, one object a line and finding.
  case rdjsonl
  /// A line a finding, as compilers on Unix print it.
  case unix
  /// A line a finding, as MSBuild and Visual Studio read it.
  case msbuild
  /// A summary of the run for the page of a CI job.
  case markdown

  /// The format that the machine a run takes place on shows best, told by its environment variables; `nil` if it is none
  /// of those that are known.
  public init?(environment: [String: String]) {
    // Source: GitHub's and Azure Pipelines' lists of predefined variables.
    if environment["GITHUB_ACTIONS"]?.lowercased() == "true" {
      self = .github
    } else if environment["TF_BUILD"]?.lowercased() == "true" {
      self = .azurePipelines
    } else {
      return nil
    }
  }

  /// The reporter of the format.
  public func reporter(in context: ReportContext) -> any Reporter {
    switch self {
    case .text: TextReporter(isColored: context.isColored, links: context.links)
    case .grouped: GroupedReporter(isColored: context.isColored, links: context.links)
    case .json: JSONReporter(rules: context.rules)
    case .jsonl: JSONLinesReporter(rules: context.rules)
    case .sarif: SARIFReporter(context)
    case .github: GitHubReporter(paths: context.paths)
    case .gitlab: GitLabReporter(context)
    case .azurePipelines: AzurePipelinesReporter(paths: context.paths)
    case .checkstyle: CheckstyleReporter()
    case .junit: JUnitReporter()
    case .rdjson: ReviewdogReporter(rules: context.rules)
    case .rdjsonl: ReviewdogLinesReporter(rules: context.rules)
    case .unix: UnixReporter()
    case .msbuild: MSBuildReporter()
    case .markdown: MarkdownReporter(context)
    }
  }
}
