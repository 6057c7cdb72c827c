public import ArgumentParser
public import PolicyLintKit

/// The options of every command that reads policies.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read this configuration instead of looking for .policylint.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Read no configuration.")
  var noConfig = false

  @Option(help: "Where the policies are attached.")
  var scope: PolicyScope?

  @Option(help: "The gateway that runs the policies.")
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
  /// The case with that name.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all cases.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension PolicyGateway: ExpressibleByArgument {
  /// The case with that name.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all cases.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// A file that a report goes to: `FILE`, in the format of `--format`, or `NAME=FILE`.
struct OutputTarget: Equatable {
  /// The format; `nil` for that of `--format`.
  var format: ReportFormat?
  /// The path; `-` is standard output.
  var path: String

  init(_ argument: String) throws {
    path = argument
    if let equals = argument.firstIndex(of: "=") {
      let name = String(argument[..<equals])
      // What has no form of a name is part of a path.
      if !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "-" }) {
        guard let format = ReportFormat(rawValue: name) else {
          let names = ReportFormat.allCases.map(\.rawValue)
          let hint = Suggestion.text(for: name, among: names) ?? "; there are \(names.joined(separator: ", "))"
          throw ValidationError("--output \(argument): there is no format `\(name)`\(hint)")
        }
        self.format = format
        path = String(argument[argument.index(after: equals)...])
      }
    }
    if path.isEmpty { throw ValidationError("--output needs a path") }
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
