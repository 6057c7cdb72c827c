/// What a configuration or a command line says about the style; what it leaves open stays open.
public struct FormatChoices: Hashable, Sendable {
  /// What one level of nesting is indented by.
  public var indent: FormatOptions.Indent?
  /// The columns that a line with a tag may have.
  public var maxWidth: Int?
  /// How lines end.
  public var lineEnding: FormatOptions.LineEnding?
  /// How the C# of expressions is written in XML.
  public var expressions: FormatOptions.Expressions?
  /// How far the C# of expressions is formatted.
  public var csharp: FormatOptions.CSharp?

  /// Choices, none unless given.
  public init(
    indent: FormatOptions.Indent? = nil, maxWidth: Int? = nil, lineEnding: FormatOptions.LineEnding? = nil,
    expressions: FormatOptions.Expressions? = nil, csharp: FormatOptions.CSharp? = nil
  ) {
    self.indent = indent
    self.maxWidth = maxWidth
    self.lineEnding = lineEnding
    self.expressions = expressions
    self.csharp = csharp
  }

  /// These choices, and where they leave something open those of `outer`.
  public func merged(over outer: FormatChoices) -> FormatChoices {
    FormatChoices(
      indent: indent ?? outer.indent, maxWidth: maxWidth ?? outer.maxWidth, lineEnding: lineEnding ?? outer.lineEnding,
      expressions: expressions ?? outer.expressions, csharp: csharp ?? outer.csharp)
  }

  /// The options, the style's own where nothing was chosen.
  public var options: FormatOptions {
    let base = FormatOptions()
    return FormatOptions(
      indent: indent ?? base.indent, maxWidth: maxWidth ?? base.maxWidth, lineEnding: lineEnding ?? base.lineEnding,
      expressions: expressions ?? base.expressions, csharp: csharp ?? base.csharp)
  }
}

extension FormatOptions {
  /// The widths that make sense.
  public static let widths = 40...1000
}

extension FormatOptions.Indent {
  /// Every indent by the name it has in configurations and on the command line.
  public static let names: [(name: String, FormatOptions.Indent)] = [
    ("2", .spaces(2)), ("4", .spaces(4)), ("tab", .tab),
  ]

  /// The indent with that name; `nil` if there is none.
  public init?(name: String) {
    guard let found = Self.names.first(where: { $0.name == name }) else { return nil }
    self = found.1
  }
}
