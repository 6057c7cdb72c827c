/// The code of one expression, with what was found out about it wherever it stands.
///
/// Policies repeat their expressions, in one document and from one to the next; what depends on nothing but the code is found
/// out once.
final class KnownExpression {
  /// The code as it is written in documents, entities not decoded.
  let source: [UInt8]
  let isEscaped: Bool
  /// The tree, in a document that consists of the expression's code.
  let tree: SyntaxTree
  let hasErrors: Bool
  /// How many bytes the longest string literal has, its quotes among them.
  private(set) lazy var longestString =
    tree.tokens.lazy.filter { $0.kind == .stringLiteralToken }.map(\.range.count).max() ?? 0
  private var meaning: Meaning?
  private var meaningAsCondition: Meaning?
  /// Where the values in it come from, by node, if that depends on no variable of the context.
  var origins: [Provenance]?
  /// The checks that may have something to say of it, indices of `CheckTable.expressionChecks`, where it is no condition and where
  /// it is one; `nil` until they were asked.
  private var openChecks: [[Int]?] = [nil, nil]
  /// What is written, white space and comments apart.
  var plainText: String?
  /// What it looks at of the caller's credentials.
  var credentials: CredentialScan.Result?

  /// What code means, and whether a compiler and API Management take it as it is.
  final class Meaning {
    let bound: BoundExpression
    /// `nil` until it was asked.
    var isFaultless: Bool?
    /// What the null flow learned of it: by section, then for none, as far as that was asked.
    var flows = [FlowMemory?](repeating: nil, count: PolicySection.allCases.count + 1)

    init(_ bound: BoundExpression) { self.bound = bound }
  }

  /// What it means, by whether it is a condition.
  subscript(asCondition: Bool) -> Meaning? {
    get { asCondition ? meaningAsCondition : meaning }
    set { if asCondition { meaningAsCondition = newValue } else { meaning = newValue } }
  }

  init(source: [UInt8], isEscaped: Bool, tree: SyntaxTree) {
    self.source = source
    self.isEscaped = isEscaped
    self.tree = tree
    hasErrors = tree.hasErrors
  }

  /// The checks that may have something to say of such code, indices of `checks`, which are the same in every call.
  func openChecks(_ checks: [CheckTable.ExpressionEntry], asCondition: Bool) -> [Int] {
    if let open = openChecks[asCondition ? 1 : 0] { return open }
    let open = checks.indices.filter { checks[$0].concerns(tree) }
    openChecks[asCondition ? 1 : 0] = open
    return open
  }

  /// Notes that some checks have nothing to say, whatever is around.
  func settle(_ checks: [Int], asCondition: Bool) {
    openChecks[asCondition ? 1 : 0]?.removeAll { checks.contains($0) }
  }
}
