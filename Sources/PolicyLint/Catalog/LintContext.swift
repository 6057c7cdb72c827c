/// One document while it is linted, with what several checks need to know of it, computed once on demand.
///
/// It lives on one thread.
final class LintContext {
  let document: PolicyDocument

  private(set) lazy var flow = RequestFlow(of: document)

  init(document: PolicyDocument) {
    self.document = document
  }
}
