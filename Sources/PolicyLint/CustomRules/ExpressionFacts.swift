/// What users' own rules can ask of the nodes of a document, expressions above all.
struct ExpressionFacts {
  private let context: LintContext
  private var document: PolicyDocument { context.document }

  /// A node that was found, where it stands, and what belongs to it.
  struct Place {
    var range: ByteRange
    var element: ElementID?
    var attribute: Int?
    /// The whole text it stands for.
    var value: ByteRange
    var expression: Int?
  }

  init(_ context: LintContext) {
    self.context = context
  }

  // MARK: Places

  /// Where a node stands: the name of an element, the value of an attribute, a text or comment without blanks around it.
  func place(of node: XPathNode) -> Place {
    switch node.kind {
    case .document:
      let element = document.elements.isEmpty ? nil : ElementID(0)
      return Place(range: element.map { document[$0].nameRange } ?? .at(0), element: element, value: .at(0))
    case .element:
      let id = ElementID(node.index)
      let text = document.childNodes(of: id).lazy.filter { document.nodes[$0].kind == .text }
        .compactMap { document.visibleText(document.nodes[$0].range) }.first
      return Place(
        range: document[id].nameRange, element: id, value: text ?? .at(document[id].startTag.end),
        expression: expressions(of: node).first)
    case .attribute:
      let attribute = document.attributes[node.index]
      let value = attribute.valueRange
      return Place(
        range: value.isEmpty ? attribute.nameRange : value, element: attribute.element, attribute: node.index,
        value: value, expression: expressions(of: node).first)
    case .text, .comment:
      let found = document.nodes[node.index]
      let visible = document.visibleText(found.range) ?? found.range
      return Place(range: visible, element: found.parent, value: visible, expression: expressions(of: node).first)
    }
  }

  /// What a slot of a message stands for at a place.
  func text(of slot: MessageTemplate.Piece, at place: Place) -> String {
    switch slot {
    case .text(let text): text
    case .name:
      if let attribute = place.attribute {
        document.string(document.attributes[attribute].nameRange)
      } else {
        place.element.map { document.nameString($0) } ?? ""
      }
    case .value: Self.shortened(EntityDecoding.decodedString(document.bytes(place.value)))
    case .type: place.expression.flatMap(type) ?? ""
    case .attribute(let name): place.element.flatMap { attribute(name, of: $0) } ?? ""
    }
  }

  private func attribute(_ name: String, of element: ElementID) -> String? {
    let index = document[element].attributes.first {
      document.bytes(document.attributes[Int($0)].nameRange).elementsEqual(name.utf8)
    }
    return index.map {
      Self.shortened(EntityDecoding.decodedString(document.bytes(document.attributes[Int($0)].valueRange)))
    }
  }

  /// So much of a value as a message can hold.
  private static func shortened(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }

  // MARK: Functions

  /// What one of our functions gives for some nodes: whether it is so for one of them, or the type of the first that has one.
  func value(of function: XPathEvaluator.Function, of nodes: [XPathNode], _ argument: String) -> XPathEvaluator.Value {
    let expressions = nodes.lazy.flatMap { self.expressions(of: $0) }
    switch function {
    case .isExpression: return .boolean(!expressions.isEmpty)
    case .calls:
      let path = Self.path(argument)
      return .boolean(expressions.contains { calls($0, path) })
    case .reads:
      let path = Self.path(argument)
      return .boolean(expressions.contains { reads($0, path) })
    case .type: return .text(expressions.compactMap { self.type(of: $0) }.first ?? "")
    }
  }

  /// The expressions that a node is: of an attribute its value, of a text the text, of an element the texts right in it.
  private func expressions(of node: XPathNode) -> [Int] {
    switch node.kind {
    case .attribute:
      let expression = Int(document.attributes[node.index].expression)
      return expression >= 0 ? [expression] : []
    case .text: return expression(ofText: node.index).map { [$0] } ?? []
    case .element: return document.childNodes(of: ElementID(node.index)).compactMap { expression(ofText: $0) }
    case .document, .comment: return []
    }
  }

  private func expression(ofText index: Int) -> Int? {
    let node = document.nodes[index]
    guard node.kind == .text, node.payload >= 0, document.expressions[Int(node.payload)].isWholeValue else {
      return nil
    }
    return Int(node.payload)
  }

  private func type(of expression: Int) -> String? {
    guard context.isUnderstood(expression) else { return nil }
    let type = context.bound(expression).type
    guard !type.isUnknown, type != .untyped else { return nil }
    return context.binderBox.binder.universe.spelling(type)
  }

  /// Whether a method is called whose name ends a path: `Any`, `Convert.FromBase64String`.
  private func calls(_ expression: Int, _ path: [String]) -> Bool {
    guard !path.isEmpty else { return false }
    let tree = context.tree(expression)
    return tree.root.descendants.contains { node in
      guard node.kind == .invocationExpression, let callee = node.expression else { return false }
      return callee.memberPath(atMost: path.count).reversed().elementsEqual(path)
    }
  }

  /// Whether a member is read by its whole path: `context.Request.Certificate`. A variable that was given the first part of
  /// it stands for that part.
  private func reads(_ expression: Int, _ path: [String]) -> Bool {
    guard !path.isEmpty else { return false }
    let tree = context.tree(expression)
    var aliases: [String: [String]] = [:]
    for node in tree.root.descendants where node.kind == .variableDeclarator {
      guard let name = node.identifierText, let value = node.initializer?.wholePath(aliases) else { continue }
      // A variable that is given two things stands for neither.
      aliases[name] = aliases[name] == nil ? value : []
    }
    for node in tree.root.descendants {
      guard
        node.kind == .simpleMemberAccessExpression || node.kind == .memberBindingExpression
          || node.kind == .identifierName, node.isNamed(path[path.count - 1])
      else { continue }
      if node.wholePath(aliases) == path { return true }
    }
    return false
  }

  private static func path(_ text: String) -> [String] { text.split(separator: ".").map(String.init) }
}

extension SyntaxNode {
  fileprivate func isNamed(_ text: String) -> Bool { identifierText == text }

  /// The names of a chain of members, the last first, at most so many: of `a.b(c).d` it is `d`.
  fileprivate func memberPath(atMost limit: Int) -> [String] {
    var names: [String] = []
    var next: SyntaxNode? = self
    while names.count < limit, let node = next?.withoutParentheses {
      switch node.kind {
      case .simpleMemberAccessExpression, .memberBindingExpression:
        guard let name = node.identifierText else { return names }
        names.append(name)
        next = node.receiver
      case .identifierName, .genericName:
        if let name = node.identifierText { names.append(name) }
        return names
      case .predefinedType:
        names.append(node.text)
        return names
      default: return names
      }
    }
    return names
  }

  /// The names of a chain of members from its start; `nil` if it starts with something else than a name.
  fileprivate func wholePath(_ aliases: [String: [String]]) -> [String]? {
    var names: [String] = []
    var next: SyntaxNode? = self
    while let node = next?.withoutParentheses, names.count < 32 {
      switch node.kind {
      case .simpleMemberAccessExpression, .memberBindingExpression:
        guard let name = node.identifierText else { return nil }
        names.append(name)
        next = node.receiver
      case .conditionalAccessExpression:
        // Its value is that of the end of the chain behind `?`.
        next = node.whenNotNull
      case .suppressNullableWarningExpression: next = node.operand
      case .castExpression: next = node.operand
      case .identifierName:
        guard let name = node.identifierText else { return nil }
        return (aliases[name] ?? [name]) + names.reversed()
      default: return nil
      }
    }
    return nil
  }
}
