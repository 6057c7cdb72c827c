internal import CLibXML2

/// A document as a tree of libxml2, for XPath to walk on. Every node carries the index of what it was made from.
///
/// It is built from what our own scan read, never from text: no entity, DTD or file plays a part.
final class XPathTree {
  /// A node that others can be put in.
  struct Parent {
    fileprivate let node: UnsafeMutablePointer<xmlNode>
  }

  fileprivate let document: UnsafeMutablePointer<xmlDoc>

  /// An empty document; `nil` if there is no memory.
  init?() {
    XPathLibrary.start()
    guard let document = xmlNewDoc(nil) else { return nil }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// Adds an element behind all others of its parent; `nil` stands for the document.
  func addElement(_ name: String, index: Int, to parent: Parent?) -> Parent? {
    guard let node = xmlNewDocNode(document, nil, name, nil) else { return nil }
    node.pointee._private = Self.mark(index)
    append(node, to: parent)
    return Parent(node: node)
  }

  /// Adds an attribute behind all others of its element.
  func addAttribute(_ name: String, value: String, index: Int, to parent: Parent) {
    // One without an element: libxml2 would search for the last one each time.
    guard let attribute = xmlNewProp(nil, name, nil) else { return }
    attribute.pointee._private = Self.mark(index)
    attribute.pointee.doc = document
    attribute.pointee.parent = parent.node
    if let last = Self.lastAttribute(of: parent.node) {
      last.pointee.next = attribute
      attribute.pointee.prev = last
    } else {
      parent.node.pointee.properties = attribute
    }
    guard let text = Self.text(value, in: document) else { return }
    text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
    attribute.pointee.children = text
    attribute.pointee.last = text
  }

  /// Adds a text.
  func addText(_ value: String, index: Int, to parent: Parent?) {
    guard let node = Self.text(value, in: document) else { return }
    node.pointee._private = Self.mark(index)
    append(node, to: parent)
  }

  /// Adds a comment.
  func addComment(_ value: String, index: Int, to parent: Parent?) {
    guard let node = xmlNewDocComment(document, value) else { return }
    node.pointee._private = Self.mark(index)
    append(node, to: parent)
  }

  /// To be called once all nodes are in it: sets of nodes are put in order by comparing numbers then.
  func finish() { xmlXPathOrderDocElems(document) }

  /// `xmlAddChild` would join texts, which have places of their own here.
  private func append(_ node: UnsafeMutablePointer<xmlNode>, to parent: Parent?) {
    // A document starts with the same members as a node; libxml2 itself takes one for the other.
    let parent = parent?.node ?? UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    node.pointee.parent = parent
    if let last = parent.pointee.last {
      last.pointee.next = node
      node.pointee.prev = last
    } else {
      parent.pointee.children = node
    }
    parent.pointee.last = node
  }

  private static func lastAttribute(of node: UnsafeMutablePointer<xmlNode>) -> UnsafeMutablePointer<xmlAttr>? {
    // An element has few (`ReadingLimits.attributes`).
    var last = node.pointee.properties
    while let next = last?.pointee.next { last = next }
    return last
  }

  private static func text(_ value: String, in document: UnsafeMutablePointer<xmlDoc>) -> UnsafeMutablePointer<xmlNode>?
  {
    xmlNewDocText(document, value)
  }

  private static func mark(_ index: Int) -> UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: index &+ 1) }
}

/// A node that an expression of XPath gives: what kind it is, and the index of what it was made from.
struct XPathNode: Hashable, Sendable {
  enum Kind: Sendable {
    case document, element, attribute, text, comment
  }

  var kind: Kind
  var index: Int
}

extension XPathTree {
  /// Sets a context on the document as a whole.
  func enter(_ context: UnsafeMutablePointer<xmlXPathContext>) {
    context.pointee.doc = document
    context.pointee.node = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
  }

  /// The nodes of a set, those of namespaces aside.
  static func nodes(of set: UnsafeMutablePointer<xmlNodeSet>?) -> [XPathNode] {
    guard let set, let table = set.pointee.nodeTab else { return [] }
    return (0..<Int(set.pointee.nodeNr)).compactMap { index in
      guard let node = table[index] else { return nil }
      let kind: XPathNode.Kind
      switch node.pointee.type {
      case XML_ELEMENT_NODE: kind = .element
      case XML_ATTRIBUTE_NODE: kind = .attribute
      case XML_TEXT_NODE: kind = .text
      case XML_COMMENT_NODE: kind = .comment
      case XML_DOCUMENT_NODE: return XPathNode(kind: .document, index: 0)
      default: return nil
      }
      // Attributes and nodes start with the same member.
      guard let mark = node.pointee._private else { return nil }
      return XPathNode(kind: kind, index: Int(bitPattern: mark) &- 1)
    }
  }
}

/// libxml2 wants to be initialised once, before the first thread uses it.
enum XPathLibrary {
  private static let isStarted: Void = xmlInitParser()
  static func start() { _ = isStarted }
}
