/// The code half of a rule; its page under `rules/` is the other half and holds all that is said about it.
///
/// A check is stateless: it reads the document through its context and reports places and words. Id, severity, order,
/// suppression and configuration are the engine's business. A type conforms to exactly one of the protocols below, so that
/// no level can hide another.
///
/// A rule whose page declares options has a stored property `let options: Options`; the type is made from the page when the
/// package is built.
protocol Check: Sendable {}

/// Looks at a document as a whole.
protocol DocumentCheck: Check {
  func check(_ context: LintContext, report: inout Violations)
}

/// Looks at one element; the engine calls it for elements with one of the names.
protocol ElementCheck: Check {
  /// The elements it wants to see.
  static var elements: [Name] { get }
  func check(_ element: ElementID, in context: LintContext, report: inout Violations)
}

/// Looks at one expression that has no syntax error.
protocol ExpressionCheck: Check {
  /// Whether what it says depends on nothing but the code and what it means, so that it need not look at equal code again.
  /// Whether it is a condition is part of what it means.
  static var looksAtCodeOnly: Bool { get }
  /// Whether it may have something to say of such code; asked once for equal code. The tree is not that of the document.
  func concerns(_ tree: SyntaxTree) -> Bool
  /// `expression` is an index of `PolicyDocument.expressions`.
  func check(_ expression: Int, in context: LintContext, report: inout Violations)
}

extension ExpressionCheck {
  static var looksAtCodeOnly: Bool { false }
  func concerns(_ tree: SyntaxTree) -> Bool { true }
}

/// What checks find, in the order they find it.
struct Violations {
  private(set) var all: [Violation] = []
  /// Whether a check that looks at code only found that what stands around it decides.
  private var dependOnSurroundings = false

  /// Whether no check has said anything.
  var isUntouched: Bool { all.isEmpty && !dependOnSurroundings }

  /// Reports a place, as a range of the document's text. `message` is one sentence without a final stop.
  mutating func report(
    _ range: ByteRange, _ message: String, help: String? = nil, severity: Severity? = nil, related: [RelatedPlace] = [],
    fixes: [Fix] = []
  ) {
    all.append(
      Violation(range: range, message: message, help: help, severity: severity, related: related, fixes: fixes))
  }

  /// Reports a place at which a secret is written; `secret` is all of it. No output shows it.
  mutating func report(_ range: ByteRange, secret: ByteRange, _ message: String, help: String) {
    all.append(Violation(range: range, message: message, help: help, related: [], fixes: [], secret: secret))
  }

  /// Says that equal code has to be looked at again wherever it stands, for a check that otherwise looks at code only.
  mutating func noteSurroundings() { dependOnSurroundings = true }

  /// Forgets what was reported so far.
  mutating func removeAll() {
    dependOnSurroundings = false
    all.removeAll(keepingCapacity: true)
  }
}

/// One report of a check.
struct Violation: Sendable {
  var range: ByteRange
  var message: String
  var help: String?
  /// Lower than the rule's own, where this case is less bad; configuration still has the last word.
  var severity: Severity?
  var related: [RelatedPlace]
  var fixes: [Fix]
  /// What must not be shown, as a range of the document's text.
  var secret: ByteRange?
}
