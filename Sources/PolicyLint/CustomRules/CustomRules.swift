/// The rules of the user's own that hold for some files, ready to run on any thread.
final class CustomRules: @unchecked Sendable {
  // Unchecked because of the list of evaluators, which is only touched under the lock; each works for one thread at a time.
  let rules: [CustomRule]
  private let lock = Lock()
  private var idle: [XPathEvaluator] = []

  init(_ rules: [CustomRule]) {
    self.rules = rules
  }

  /// The rule with an id or a former name.
  func rule(_ name: String) -> RuleInfo? {
    rules.first { $0.info.id.rawValue == name || $0.info.aliases.contains(name) }?.info
  }

  /// Runs the rules that `isOn` lets in on a document. A rule that cannot be run says so at the start of the document.
  func check(_ context: LintContext, where isOn: (RuleInfo) -> Bool, report: (RuleInfo, Violation) -> Void) {
    let chosen = rules.indices.filter { isOn(rules[$0].info) }
    guard !chosen.isEmpty, let evaluator = take() else { return }
    defer { giveBack(evaluator) }
    guard let tree = XPathTree(of: context.document) else { return }
    let facts = ExpressionFacts(context)
    for index in chosen {
      let rule = rules[index]
      do throws(XPathFailure) {
        let nodes = try evaluator.evaluate(index, on: tree) { facts.value(of: $0, of: $1, $2) }
        for node in nodes { report(rule.info, rule.violation(at: facts.place(of: node), facts)) }
      } catch {
        let place = context.document.elements.first?.nameRange ?? .at(0)
        let violation = Violation(
          range: place, message: "the rule's `select` cannot be run on this document: \(error.reason)", related: [],
          fixes: [])
        report(rule.info, violation)
      }
    }
  }

  private func take() -> XPathEvaluator? {
    if let known = lock.withLock({ idle.popLast() }) { return known }
    guard let made = XPathEvaluator() else { return nil }
    for rule in rules {
      // Every expression was compiled once when its page was read.
      guard (try? made.compile(rule.select.text)) != nil else { return nil }
    }
    return made
  }

  private func giveBack(_ evaluator: XPathEvaluator) { lock.withLock { idle.append(evaluator) } }

  // MARK: Trying out

  /// What is wrong with an expression, found by compiling it and running it on a document with nothing in it.
  static func problem(of select: PageText) -> RulePageProblem? {
    guard let evaluator = XPathEvaluator(), let tree = XPathTree(),
      let root = tree.addElement("policies", index: 0, to: nil)
    else { return nil }
    tree.addText("", index: 0, to: root)
    tree.finish()
    let text = select.text
    do throws(XPathFailure) {
      try evaluator.compile(text)
    } catch {
      let place = select.position(ofByte: min(error.offset, text.utf8.count))
      return RulePageProblem(line: place.line, column: place.column, message: error.reason)
    }
    do throws(XPathFailure) {
      _ = try evaluator.evaluate(0, on: tree) { function, _, _ in function == .type ? .text("") : .boolean(false) }
      return nil
    } catch {
      let place = select.position(ofByte: 0)
      return RulePageProblem(line: place.line, column: place.column, message: error.reason)
    }
  }
}

extension CustomRule {
  fileprivate func violation(at place: ExpressionFacts.Place, _ facts: ExpressionFacts) -> Violation {
    Violation(
      range: place.range, message: Self.oneLine(message.text { facts.text(of: $0, at: place) }),
      help: help.map { Self.oneLine($0.text { facts.text(of: $0, at: place) }) }, related: [], fixes: [])
  }

  /// A message is one line, whatever stands in the document.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension XPathTree {
  /// The tree of a document: its elements, attributes, texts and comments. Entities and CDATA sections are read; an
  /// expression is the text it stands for in the policy, `@( )` included.
  convenience init?(of document: PolicyDocument) {
    self.init()
    var parents = [Parent?](repeating: nil, count: document.elements.count)
    for (index, node) in document.nodes.enumerated() {
      let parent = node.parent.flatMap { parents[Int($0.index)] }
      switch node.kind {
      case .element:
        let id = ElementID(Int(node.payload))
        guard let made = addElement(document.nameString(id), index: Int(node.payload), to: parent) else { return nil }
        parents[Int(node.payload)] = made
        for attribute in document[id].attributes {
          let found = document.attributes[Int(attribute)]
          addAttribute(
            document.string(found.nameRange), value: EntityDecoding.decodedString(document.bytes(found.valueRange)),
            index: Int(attribute), to: made)
        }
      case .text: addText(EntityDecoding.decodedString(document.bytes(node.range)), index: index, to: parent)
      case .cdata: addText(document.string(document.inside(node, 9, 3)), index: index, to: parent)
      case .comment: addComment(document.string(document.inside(node, 4, 3)), index: index, to: parent)
      case .processingInstruction: break
      }
    }
    finish()
  }
}

extension PolicyDocument {
  /// What lies between the marks of a comment or section.
  fileprivate func inside(_ node: Node, _ opening: Int, _ closing: Int) -> ByteRange {
    let start = min(node.range.start + opening, node.range.end)
    return ByteRange(start, max(start, node.range.end - closing))
  }
}
