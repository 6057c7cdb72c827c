/// What a C# compiler would say about a place in an expression.
struct SemanticDiagnostic: Hashable, Sendable {
  /// The number the compiler gives it: 1061 for CS1061.
  var code: Int
  /// The place, as byte offsets in the text the syntax tree speaks of.
  var range: ByteRange
  /// What is wrong, in one sentence without a final stop.
  var message: String
  /// Whether the compiler refuses the expression; otherwise it only warns.
  var isError = true

  /// The number as compilers print it.
  var codeText: String {
    let digits = String(code)
    return "CS" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
