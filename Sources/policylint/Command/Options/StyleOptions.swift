public import ArgumentParser
public import PolicyLintKit

/// The choices of the style as options.
struct StyleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What a level is indented by: 2, 4 or tab.", valueName: "width"))
  var indent: FormatOptions.Indent?

  @Option(help: ArgumentHelp("The columns that a line with attributes may have.", valueName: "columns"))
  var maxWidth: Int?

  @Option(help: "How lines end.")
  var lineEnding: FormatOptions.LineEnding?

  @Option(help: "How the C# of expressions is written in XML.")
  var expressions: FormatOptions.Expressions?

  @Option(help: "How far the C# of expressions is formatted.")
  var csharp: FormatOptions.CSharp?

  func validate() throws {
    if let maxWidth, !FormatOptions.widths.contains(maxWidth) {
      throw ValidationError(
        "--max-width must be from \(FormatOptions.widths.lowerBound) to \(FormatOptions.widths.upperBound)")
    }
  }

  /// The style, where these choices count more than those of a configuration.
  var choices: FormatChoices {
    FormatChoices(
      indent: indent, maxWidth: maxWidth, lineEnding: lineEnding, expressions: expressions, csharp: csharp)
  }
}

extension FormatOptions.Indent: ExpressibleByArgument {
  /// The case with that name.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all cases.
  public static var allValueStrings: [String] { names.map(\.name) }
}

extension FormatOptions.LineEnding: ExpressibleByArgument {}
extension FormatOptions.Expressions: ExpressibleByArgument {}
extension FormatOptions.CSharp: ExpressibleByArgument {}
