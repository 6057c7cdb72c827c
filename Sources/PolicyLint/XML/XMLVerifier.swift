internal import CLibXML2

/// Has libxml2 judge whether a text is well-formed XML once its expressions are hidden.
///
/// libxml2 reads a masked copy of the same length, so that its offsets are those of the text. It is asked for no network, no
/// DTD and no entities; it gives no tree, only errors and counts.
enum XMLVerifier {
  /// What libxml2 thinks of a text.
  struct Verdict: Sendable {
    /// The errors in the order libxml2 met them; at most `errorLimit`.
    var errors: [XMLError] = []
    /// How many elements and attributes it saw.
    var elementCount = 0
    var attributeCount = 0
  }

  private static let errorLimit = 50
  private static let prefix: StaticString = "<_>"
  private static let suffix: StaticString = "</_>"

  /// libxml2 wants to be initialised once, before the first thread uses it.
  private static let isInitialised: Void = xmlInitParser()

  /// Judges `text` from `start` on, hidden stretches aside. The text is wrapped in one element, so that it may have several
  /// roots or none.
  static func verify(_ text: [UInt8], from start: Int, masks: [MarkupStream.Mask]) -> Verdict {
    _ = isInitialised
    let count = prefix.utf8CodeUnitCount + text.count + suffix.utf8CodeUnitCount
    let masked = UnsafeMutablePointer<CChar>.allocate(capacity: count + 1)
    defer { masked.deallocate() }
    LargePages.expectUse(of: masked, count: count + 1)
    fill(UnsafeMutableRawBufferPointer(start: masked, count: count + 1), with: text, from: start, masks: masks)
    return parse(masked, count)
  }

  /// Writes the wrapper, the masked text and the NUL byte that libxml2 wants at the end.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, with text: [UInt8], from start: Int, masks: [MarkupStream.Mask]
  ) {
    let shift = prefix.utf8CodeUnitCount
    buffer.copyBytes(from: UnsafeBufferPointer(start: prefix.utf8Start, count: shift))
    let body = UnsafeMutableRawBufferPointer(rebasing: buffer[shift..<shift + text.count])
    body.copyBytes(from: text)
    for index in 0..<min(start, text.count) { body[index] = ASCII.space }
    for mask in masks {
      for index in mask.range.indices where body[index] != ASCII.lineFeed && body[index] != ASCII.carriageReturn {
        body[index] = mask.filler
      }
    }
    let behind = UnsafeMutableRawBufferPointer(rebasing: buffer[(shift + text.count)...])
    behind.copyBytes(from: UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
    behind[suffix.utf8CodeUnitCount] = 0
  }

  private static func parse(_ text: UnsafePointer<CChar>, _ count: Int) -> Verdict {
    guard let borrowed = XMLParserContext.take() else { return Verdict() }
    defer { borrowed.giveBack(after: count) }
    let context = borrowed.pointer
    guard let handler = context.pointee.sax else { return Verdict() }
    handler.update(repeating: xmlSAXHandler(), count: 1)
    handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handler.pointee.startElementNs = { user, _, _, _, namespaceCount, _, attributeCount, _, _ in
      guard let verdict = XMLVerifier.verdict(user) else { return }
      verdict.pointee.elementCount += 1
      verdict.pointee.attributeCount += Int(namespaceCount) + Int(attributeCount)
    }
    handler.pointee.serror = { user, error in
      guard let verdict = XMLVerifier.verdict(user), let error, let user,
        verdict.pointee.errors.count < XMLVerifier.errorLimit
      else { return }
      let input = user.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input
      verdict.pointee.errors.append(XMLError(code: error.pointee.code, offset: XMLVerifier.offset(of: input)))
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      | XML_PARSE_RECOVER.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    var verdict = Verdict()
    withUnsafeMutablePointer(to: &verdict) { pointer in
      context.pointee._private = UnsafeMutableRawPointer(pointer)
      context.pointee.userData = UnsafeMutableRawPointer(context)
      if policylint_xml_push_text(context, text, count) >= 0 { xmlParseDocument(context) }
    }
    return verdict
  }

  private static func verdict(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Verdict>? {
    user?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?.assumingMemoryBound(to: Verdict.self)
  }

  /// Where the parser stands, as an offset of the text. `cur - buffer` would be wrong in libxml2 2.11 to 2.13, which copy.
  private static func offset(of input: xmlParserInputPtr?) -> Int {
    guard let input, let current = input.pointee.cur, let base = input.pointee.base else { return 0 }
    return Int(input.pointee.consumed) + (current - base) - prefix.utf8CodeUnitCount
  }
}
