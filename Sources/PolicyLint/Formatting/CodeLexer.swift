/// Tokens and comments of one piece of C#; keeps its memory from one piece to the next.
struct CodeLexer {
  private(set) var tokens: [Token] = []
  private(set) var comments: [Trivia] = []
  private(set) var diagnostics: [SyntaxDiagnostic] = []

  mutating func lex(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    comments.removeAll(keepingCapacity: true)
    diagnostics.removeAll(keepingCapacity: true)
    var lexer = Lexer(bytes, tokens: tokens, comments: comments, diagnostics: diagnostics)
    tokens = []
    comments = []
    diagnostics = []
    lexer.run()
    swap(&tokens, &lexer.tokens)
    swap(&comments, &lexer.comments)
    swap(&diagnostics, &lexer.diagnostics)
  }
}
