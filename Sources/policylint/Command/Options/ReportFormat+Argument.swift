public import ArgumentParser
public import PolicyLintKit

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
