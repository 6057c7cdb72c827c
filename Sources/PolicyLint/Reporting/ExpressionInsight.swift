/// What is known of one expression, as `inspect` shows it.
struct ExpressionInsight: Sendable {
  /// A mistake of the language.
  struct LanguageError: Sendable {
    /// The C# compiler's number, such as `CS1061`.
    var code: String
    var message: String
    /// The place, in the document.
    var range: ByteRange
  }

  /// Whether it is C# as far as its syntax goes, and ends where it should.
  var isParsed = true
  /// The C# name of its type; `nil` where it has none that is known.
  var type: String?
  /// The C# name of the type it has to give; `nil` where any does.
  var expectedType: String?
  var errors: [LanguageError] = []

  /// The expressions of a document, in order.
  static func all(in document: PolicyDocument) -> [ExpressionInsight] {
    let context = LintContext(document: document)
    return document.expressions.indices.map { ExpressionInsight($0, in: context) }
  }

  private init(_ index: Int, in context: LintContext) {
    let expression = context.document.expressions[index]
    let tree = context.tree(index)
    isParsed = expression.isClosed && !tree.hasErrors
    errors = tree.diagnostics.lazy.filter { $0.kind != .notAnalyzed }.map {
      LanguageError(code: $0.code, message: $0.message, range: tree.documentRange($0.range))
    }
    if !expression.isWholeValue, context.document.isAtStart(index) {
      let end = expression.range.end
      errors.append(
        LanguageError(
          code: "CS1525", message: "text stands behind the end of the expression", range: ByteRange(end - 1, end)))
    }
    guard expression.isWholeValue, context.isUnderstood(index) else { return }
    let bound = context.bound(index)
    errors += bound.diagnostics.lazy.filter(\.isError).map {
      LanguageError(code: $0.codeText, message: $0.message, range: tree.documentRange($0.range))
    }
    let universe = context.binderBox.binder.universe
    if !bound.type.isUnknown, bound.type != .untyped { type = universe.spelling(bound.type) }
    if bound.expectedType != .object { expectedType = universe.spelling(bound.expectedType) }
  }
}
