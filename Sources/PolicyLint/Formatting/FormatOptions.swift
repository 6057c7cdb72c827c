/// The few choices that the canonical style leaves.
public struct FormatOptions: Hashable, Sendable {
  /// What one level of nesting is indented by.
  public enum Indent: Hashable, Sendable {
    /// So many spaces; 2 or 4.
    case spaces(Int)
    /// One tab, which counts as 4 columns.
    case tab
  }

  /// How lines end.
  public enum LineEnding: String, Hashable, Sendable, CaseIterable {
    /// As most lines of the file end; LF for a tie.
    case auto
    case lf
    case crlf
  }

  /// How the C# of expressions is written in XML.
  public enum Expressions: String, Hashable, Sendable, CaseIterable {
    /// As the file does: raw where any expression is raw, else escaped.
    case preserve
    /// As it is.
    case raw
    /// With XML's entities, so that the document is XML.
    case escaped
  }

  /// How far the C# of expressions is formatted.
  public enum CSharp: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case preserve
    /// Lines are indented by their nesting.
    case reindent
    /// It is printed from its syntax tree.
    case full
  }

  /// What one level of nesting is indented by.
  public var indent: Indent
  /// The columns that a line with a tag may have before its attributes are set one a line.
  public var maxWidth: Int
  /// How lines end.
  public var lineEnding: LineEnding
  /// How the C# of expressions is written in XML.
  public var expressions: Expressions
  /// How far the C# of expressions is formatted.
  public var csharp: CSharp

  /// The style as it is without any configuration, or with some of its choices made.
  public init(
    indent: Indent = .spaces(4), maxWidth: Int = 120, lineEnding: LineEnding = .auto,
    expressions: Expressions = .preserve, csharp: CSharp = .reindent
  ) {
    self.indent = indent
    self.maxWidth = maxWidth
    self.lineEnding = lineEnding
    self.expressions = expressions
    self.csharp = csharp
  }
}
