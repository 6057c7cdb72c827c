/// Something that is wrong with the syntax of an expression.
struct SyntaxDiagnostic: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// It is no C#.
    case error
    /// It is C# of the given later version; policies are compiled as C# 7.
    case tooNew(version: Int)
    /// It is C# 7, but cannot stand in a policy expression: preprocessor lines, `await`, unsafe code, type declarations.
    case notAllowed
    /// It is C# 7 and may well work, but only its outline is read: query syntax.
    case notAnalyzed
  }

  var kind: Kind
  /// The compiler's number for it, such as `CS1026`.
  var code: String
  /// What is wrong, in one line without a final stop.
  var message: String
  /// Where a person would point at, in offsets of the code.
  var range: ByteRange
}
