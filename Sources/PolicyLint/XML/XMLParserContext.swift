import CLibXML2

/// A parser of libxml2 that is used for one document after the other: making one costs as much as reading a small document.
struct XMLParserContext {
  let pointer: xmlParserCtxtPtr
  /// How many bytes were read with it: its table of names is kept and grows.
  private var size = 0

  private static let pool = Pool()
  private static let sizeLimit = 16 << 20

  /// Contexts that nobody uses.
  private final class Pool: @unchecked Sendable {
    // Unchecked because of the list, which is only touched under the lock.
    let lock = Lock()
    var idle: [XMLParserContext] = []
  }

  /// A context with nothing in it; `nil` if there is no memory for one.
  static func take() -> XMLParserContext? {
    if let known = pool.lock.withLock({ pool.idle.popLast() }) { return known }
    guard let pointer = xmlNewParserCtxt() else { return nil }
    return XMLParserContext(pointer: pointer)
  }

  /// Gives it back after so many bytes were read with it.
  func giveBack(after count: Int) {
    var context = self
    context.size += count
    guard context.size < Self.sizeLimit else { return xmlFreeParserCtxt(pointer) }
    xmlCtxtReset(pointer)
    pointer.pointee._private = nil
    Self.pool.lock.withLock { Self.pool.idle.append(context) }
  }

  private init(pointer: xmlParserCtxtPtr) {
    self.pointer = pointer
  }
}
