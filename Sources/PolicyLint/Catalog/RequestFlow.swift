/// Where requests end: which policies answer whatever comes, so that nothing behind them in their list runs.
struct RequestFlow {
  private let document: PolicyDocument
  private let endings: [Bool]

  init(of document: PolicyDocument) {
    self.document = document
    var endings = [Bool](repeating: false, count: document.elements.count)
    // Children stand behind their parent, so that one pass from the back sees them first.
    for index in document.elements.indices.reversed() {
      let id = ElementID(index)
      switch document[id].name {
      case .returnResponse, .mockResponse: endings[index] = true
      case .when, .otherwise, .retry, .limitConcurrency, .inbound, .backend, .outbound, .onError:
        endings[index] = document.children(of: id).contains { endings[Int($0.index)] }
      case .choose: endings[index] = Self.everyBranchEnds(of: id, in: document, endings)
      default: break
      }
    }
    self.endings = endings
  }

  /// Whether every request that reaches the element is answered in it.
  func endsRequest(_ id: ElementID) -> Bool { endings[Int(id.index)] }

  /// Whether one of the elements behind `id` in its list ends the request, or one of those behind an element around it.
  func isAnsweredBehind(_ id: ElementID) -> Bool {
    var next: ElementID? = id
    while let inner = next, !document.isSection(inner) {
      let outer = document[inner].parent
      // The next branch of a `choose` is none of this one's future.
      let isBranch = outer.map { document[$0].name == .choose } ?? false
      if !isBranch, document.siblings(behind: inner).contains(where: endsRequest) { return true }
      next = outer
    }
    return false
  }

  private static func everyBranchEnds(of choose: ElementID, in document: PolicyDocument, _ endings: [Bool]) -> Bool {
    var hasOtherwise = false
    for branch in document.children(of: choose) {
      guard endings[Int(branch.index)] else { return false }
      if document[branch].name == .otherwise { hasOtherwise = true }
    }
    return hasOtherwise
  }
}

/// The parts of a policy document.
extension PolicyDocument {
  /// Whether an element is one of the four sections.
  func isSection(_ id: ElementID) -> Bool {
    switch self[id].name {
    // `backend` and the others are no children's names at these places.
    case .inbound, .backend, .outbound, .onError: self[id].parent.map { self[$0].name == .policies } ?? true
    default: false
    }
  }

  /// The section around an element; `nil` in fragments and bare snippets.
  func section(of id: ElementID) -> ElementID? {
    var next: ElementID? = id
    while let candidate = next {
      if isSection(candidate) { return candidate }
      next = self[candidate].parent
    }
    return nil
  }

  /// Whether an element holds policies that are run one after the other.
  func isStatementList(_ id: ElementID) -> Bool {
    switch self[id].name {
    case .when, .otherwise, .retry, .limitConcurrency, .fragment: true
    default: isSection(id)
    }
  }

  /// The elements behind `id` with the same parent.
  func siblings(behind id: ElementID) -> ChildElements {
    ChildElements(document: self, first: nodes[Int(self[id].node)].nextSibling)
  }
}
