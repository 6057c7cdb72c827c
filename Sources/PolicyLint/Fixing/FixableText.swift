/// The text of a file that is to be repaired, and how it is stored.
struct FixableText {
  /// UTF-8, with at most a byte order mark in front.
  let bytes: [UInt8]
  /// The texts in it that may be policies.
  let embedded: [EmbeddedText]
  /// How the file is stored.
  private let encoding: TextDecoding.Encoding
  private let kind: DocumentKind

  /// The text of a file; `nil` if it could not be stored again as it was, because bytes in it mean nothing in its encoding.
  init?(_ file: SourceFile) {
    let decoded = TextDecoding.decode(file.bytes)
    guard TextDecoding.firstInvalid(in: decoded.text) == nil,
      decoded.encoding == .utf8 || decoded.encoding.encode(decoded.text) == file.bytes
    else { return nil }
    self.init(bytes: decoded.text, encoding: decoded.encoding, kind: DocumentKind(fileName: file.path) ?? .xml)
  }

  private init(bytes: [UInt8], encoding: TextDecoding.Encoding, kind: DocumentKind) {
    self.bytes = bytes
    self.encoding = encoding
    self.kind = kind
    // A fix may take the mark away.
    let markLength = encoding == .utf8 ? TextDecoding.decode(bytes).markLength : 0
    embedded = EmbeddedText.all(in: bytes, markLength: markLength, kind: kind)
  }

  /// The same file with other text.
  func replaced(by bytes: [UInt8]) -> FixableText {
    FixableText(bytes: bytes, encoding: encoding, kind: kind)
  }

  /// The bytes as they are stored.
  var stored: [UInt8] { encoding.encode(bytes) }

  /// An edit as its place wants it: lines of the new text end as those around it do, and have in front what the host has
  /// there.
  func hosted(_ edit: TextEdit) -> TextEdit {
    guard edit.replacement.utf8.contains(ASCII.lineFeed) else { return edit }
    let isCRLF = bytes.firstIndex(of: ASCII.lineFeed).map { $0 > 0 && bytes[$0 - 1] == ASCII.carriageReturn } ?? false
    let prefix = kind == .markdown ? linePrefix(at: edit.range.start) : []
    if !isCRLF, prefix.isEmpty { return edit }
    var text: [UInt8] = []
    for byte in edit.replacement.utf8 {
      guard byte == ASCII.lineFeed else {
        text.append(byte)
        continue
      }
      if isCRLF, text.last != ASCII.carriageReturn { text.append(ASCII.carriageReturn) }
      text.append(byte)
      text += prefix
    }
    return TextEdit(edit.range, String(decoding: text, as: UTF8.self))
  }

  /// What the host puts in front of the line of a policy that holds an offset.
  private func linePrefix(at offset: Int) -> [UInt8] {
    for text in embedded where text.map.original(0) <= offset {
      guard offset <= text.map.original(text.text.count) else { continue }
      // The line that starts last before the offset.
      var start = 0
      for index in text.text.indices where text.text[index] == ASCII.lineFeed && index + 1 < text.text.count {
        if text.map.original(index + 1) > offset { break }
        start = index + 1
      }
      let content = text.map.original(start)
      var line = content
      while line > 0, bytes[line - 1] != ASCII.lineFeed { line -= 1 }
      return Array(bytes[line..<content])
    }
    return []
  }
}
