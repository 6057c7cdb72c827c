struct InvertedAnyCheck: DocumentCheck {
  /// Names of lists whose members are meant to be rejected.
  private static let banningWords = ["revok", "block", "deny", "black", "banned", "suspend"]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard mayHoldGate(document) else { return }
    let known = CallerRun(context, as: .known)
    guard !known.lookUps.isEmpty, !known.rejections.isEmpty else { return }
    let stranger = CallerRun(context, as: .stranger)
    // Each of them costs two more runs.
    let suspects = known.lookUps.filter { stranger.lookUps[$0.key].map(\.result) != $0.value.result }
      .sorted { $0.key.range < $1.key.range }.prefix(16)
    for (place, lookUp) in suspects where stranger.lookUps[place] != nil {
      let exits = suspectExits(of: lookUp, known: known, stranger: stranger, in: document)
      if exits.isEmpty { continue }
      let turnedKnown = CallerRun(context, as: .known, flipping: place)
      let turnedStranger = CallerRun(context, as: .stranger, flipping: place)
      let wrong = exits.first { exit in
        (turnedKnown.rejections[exit] ?? .never) == .never && (turnedStranger.rejections[exit] ?? .never) != .never
          && !isBan(place, lookUp, exit, in: document)
      }
      if let wrong { self.report(place, lookUp, exit: wrong, in: context, &report) }
    }
  }

  /// Whether a request is rejected and a list is looked into at all: most documents need not be run through.
  private func mayHoldGate(_ document: PolicyDocument) -> Bool {
    if document.expressions.isEmpty { return false }
    let rejects = document.elementIDs.contains { id in
      document[id].name == .setStatus && CallerRun.rejects(id, in: document)
    }
    return rejects && CallerRun.lookUpWords.contains { document.hasExpression(containing: $0) }
  }

  /// The rejections that known callers run into and strangers do not, who get past the last policy.
  private func suspectExits(
    of lookUp: CallerRun.LookUp, known: CallerRun, stranger: CallerRun, in document: PolicyDocument
  ) -> [ElementID] {
    // Where anything else may decide as well, only the uploaded certificates are sure to be no ban.
    let least: CallerState.Arrival = lookUp.source == .uploadedCertificates ? .maybe : .surely
    return known.rejections.filter { exit, arrival in
      arrival >= least && (stranger.rejections[exit] ?? .never) == .never
        && (stranger.passes[CallerRun.passKey(of: exit, in: document)] ?? .never) != .never
    }.map(\.key).sorted()
  }

  /// Whether a list is likely to hold those who are not to get in.
  private func isBan(
    _ place: CallerRun.CodePlace, _ lookUp: CallerRun.LookUp, _ exit: ElementID, in document: PolicyDocument
  ) -> Bool {
    if lookUp.source == .uploadedCertificates { return false }
    switch lookUp.credential.kind {
    case .address: return true
    case .claim: if lookUp.hasValidToken { return true }
    case .certificate, .header: break
    }
    var words = document.string(document.expressions[place.expression].range)
    if let status = document.child(.setStatus, of: exit) { words += document.literal("reason", of: status) ?? "" }
    var around: ElementID? = exit
    while let element = around, !document.isSection(element) {
      words += document.comment(before: element) ?? ""
      around = document[element].parent
    }
    words = words.lowercased()
    return Self.banningWords.contains { words.contains($0) }
  }

  private func report(
    _ place: CallerRun.CodePlace, _ lookUp: CallerRun.LookUp, exit: ElementID, in context: LintContext,
    _ report: inout Violations
  ) {
    let document = context.document
    let negation = Negation(of: place.range, in: context.tree(place.expression))
    let who =
      lookUp.source == .uploadedCertificates
      ? "callers whose certificate is uploaded are rejected and all others let in"
      : "callers that are in this list are rejected and all others let in"
    report.report(
      place.range, "\(who): \(negation?.advice ?? "the test is the wrong way round")", help: negation?.help,
      related: [RelatedPlace(range: document[exit].startTag, message: "the request is rejected here")],
      fixes: negation?.fixes ?? [])
  }
}

/// What turns a look-up round.
private struct Negation {
  let advice: String
  let help: String?
  let fixes: [Fix]

  /// Of the call at a range of the document.
  init?(of range: ByteRange, in tree: SyntaxTree) {
    guard
      let index = tree.nodes.indices.first(where: {
        tree.nodes[$0].kind == .invocationExpression && tree.documentRange(tree.nodes[$0].range) == range
      }), let function = tree.children(of: NodeID(index)).first?.node,
      let nameNode = tree.children(of: function).last?.node, let token = tree.children(of: nameNode).first?.token
    else { return nil }
    let name = tree.text(of: token)
    let parent = tree.parent(of: NodeID(index))
    guard ["Any", "Exists", "All", "TrueForAll", "Contains"].contains(name) else {
      advice = "the result of `\(name)` is tested the wrong way round"
      help = nil
      fixes = []
      return
    }
    if let parent, tree.kind(of: parent) == .logicalNotExpression, let mark = tree.children(of: parent).first?.token {
      advice = "the `!` in front of `\(name)` is wrong"
      help = "remove the `!`"
      let edit = TextEdit(tree.documentRange(tree.tokens[mark].range), "")
      fixes = [Fix(title: "remove the `!`", applicability: .unsafe, edits: [edit])]
      return
    }
    advice = "`\(name)` needs a `!` in front"
    help = "write `!…\(name)(…)`"
    // Behind `?.` the call is not all that the `!` has to stand in front of.
    let isWhole =
      tree.kind(of: function) == .simpleMemberAccessExpression
      && parent.map { tree.kind(of: $0) != .conditionalAccessExpression } ?? true
    fixes =
      isWhole
      ? [Fix(title: "put a `!` in front", applicability: .unsafe, edits: [TextEdit(.at(range.start), "!")])] : []
  }
}
