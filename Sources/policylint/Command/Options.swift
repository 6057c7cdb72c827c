public import ArgumentParser
public import PolicyLintKit

/// The options of every command that reads policies.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read this configuration instead of looking for .policylint.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Read no configuration.")
  var noConfig = false

  @Option(help: ArgumentHelp("Where the policies are attached.", valueName: PolicyScope.choices))
  var scope: PolicyScope?

  @Option(help: ArgumentHelp("The gateway that runs the policies.", valueName: PolicyGateway.choices))
  var gateway: PolicyGateway?

  func validate() throws {
    if config != nil, noConfig { throw ValidationError("--config and --no-config contradict each other") }
  }
}

/// When to write in colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// What that means for a stream. The flag counts more than the environment, and of that `NO_COLOR` more than
  /// `FORCE_COLOR`; both count only if they are not empty (no-color.org, force-color.org).
  func isColored(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"]?.isEmpty == false { return false }
      if environment["FORCE_COLOR"]?.isEmpty == false { return true }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}

/// The level from which findings make a run fail.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  /// The lowest severity that fails; `nil` for none.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

extension ReportFormat: ExpressibleByArgument {}

extension PolicyScope: ExpressibleByArgument {
  static let choices = allCases.map(\.name).joined(separator: "|")
  public init?(argument: String) { self.init(name: argument) }
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension PolicyGateway: ExpressibleByArgument {
  static let choices = allCases.map(\.name).joined(separator: "|")
  public init?(argument: String) { self.init(name: argument) }
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// A file that a report goes to: `FILE`, in the format of `--format`, or `NAME=FILE`.
struct OutputTarget: ExpressibleByArgument, Equatable {
  /// The format; `nil` for that of `--format`.
  var format: ReportFormat?
  /// The path; `-` is standard output.
  var path: String

  init?(argument: String) {
    if argument.isEmpty { return nil }
    path = argument
    guard let equals = argument.firstIndex(of: "=") else { return }
    let name = String(argument[..<equals])
    // What has no form of a name is part of a path.
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "-" }) else { return }
    guard let format = ReportFormat(rawValue: name), argument.index(after: equals) < argument.endIndex else {
      return nil
    }
    self.format = format
    path = String(argument[argument.index(after: equals)...])
  }
}

/// Rule ids and categories, separated by commas.
struct NameList: ExpressibleByArgument {
  var names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    names.removeAll(where: \.isEmpty)
  }
}
