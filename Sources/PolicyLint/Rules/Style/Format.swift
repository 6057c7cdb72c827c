struct Format: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    let start = document.text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard document.textAtTop == nil else { return }
    var options = context.format
    let obstacles = FormatObstacles.find(in: document, from: start, csharp: options.csharp)
    guard obstacles.problems.isEmpty else { return }
    // Inside another document lines end as they do there.
    if context.origin.isDocumentation { options.lineEnding = .auto }
    let formatted = DocumentPrinter.print(document, obstacles.trees, from: start, options: options)
    guard formatted != document.text, FormatProof.difference(document, DocumentReader.read(formatted)) == nil else {
      return
    }
    let edit = Self.edit(from: document.text, to: formatted)
    // Where the host puts something before each line, only `format` knows what.
    let fix = Fix(title: "format the document", applicability: .safe, edits: [edit])
    report.report(
      Self.place(of: edit, in: document.text), "the document is not in the canonical format",
      help: "run `policylint format`", fixes: document.map.isShift ? [fix] : [])
  }

  /// The one replacement that makes the new text of the old.
  private static func edit(from old: [UInt8], to new: [UInt8]) -> TextEdit {
    var start = 0
    let shorter = min(old.count, new.count)
    while start < shorter, old[start] == new[start] { start += 1 }
    while start > 0, start < old.count, old[start] & 0xC0 == 0x80 { start -= 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    while tail > 0, old[old.count - tail] & 0xC0 == 0x80 { tail -= 1 }
    return TextEdit(
      ByteRange(start, old.count - tail), String(decoding: new[start..<new.count - tail], as: UTF8.self))
  }

  /// The rest of the line on which the first change is.
  private static func place(of edit: TextEdit, in text: [UInt8]) -> ByteRange {
    let start = edit.range.start
    var end = start
    while end < text.count, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn { end += 1 }
    return ByteRange(start, end)
  }
}
