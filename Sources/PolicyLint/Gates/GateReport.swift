/// The gates of files, for people and for tools.
public struct GateReport: Sendable {
  private struct Entry: Sendable {
    var file: String
    var start: Position
    var end: Position
    var section: String?
    var kind: String
    var verdict: String
    var detail: String?
    var also: [String]
    var rows: [(name: String, caller: String, outcome: String, cell: String)]
    var explanation: String
  }

  private var entries: [Entry] = []

  /// An empty report.
  public init() {}

  /// How many gates were found.
  public var count: Int { entries.count }

  /// Adds the gates of a file. Fragments are those at hand, by their id.
  public mutating func add(_ file: SourceFile, fragments: [String: [UInt8]] = [:]) {
    let decoded = TextDecoding.decode(file.bytes)
    let kind = DocumentKind(fileName: file.path) ?? .xml
    let text = ReportedText(
      unchecked: decoded.isTranscoded ? SourceFile(path: file.path, bytes: decoded.text) : file)
    for embedded in EmbeddedText.all(in: decoded.text, markLength: decoded.markLength, kind: kind) {
      let spliced = FragmentSplice(embedded.text, from: embedded.start, map: embedded.map, fragments: fragments)
      let document = DocumentReader.read(spliced.text, from: embedded.start, map: spliced.map)
      for gate in GateAnalysis(LintContext(document: document)).gates() {
        add(gate, of: document, at: spliced.place(of: gate.range), in: text, path: file.path)
      }
    }
  }

  private mutating func add(
    _ gate: Gate, of document: PolicyDocument, at range: ByteRange, in text: ReportedText, path: String
  ) {
    entries.append(
      Entry(
        file: path, start: text.position(at: range.start), end: text.position(at: range.end),
        section: gate.section.map { document.nameString($0) }, kind: gate.kindName, verdict: gate.verdict.rawValue,
        detail: gate.detail, also: gate.also.map(\.rawValue),
        rows: gate.rows.map { row in
          (row.name, GateWords.caller(row.name, of: gate.kinds), row.outcome.text, GateWords.cell(row.outcome))
        },
        explanation: gate.explanation))
  }

  /// The ids of the fragments that a policy includes.
  public static func includedFragments(in bytes: [UInt8]) -> [String] {
    let decoded = TextDecoding.decode(bytes)
    let document = DocumentReader.read(decoded.text, from: decoded.markLength)
    return document.elementIDs.compactMap { id in
      document[id].name == .includeFragment ? document.literal(GateNames.fragmentID, of: id) : nil
    }
  }

  // MARK: Output

  /// One JSON object.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", 1)
      object.key("gates")
      object.array(entries) { writer, entry in writer.object { Self.write(entry, to: &$0) } }
    }
    return writer.bytes + [ASCII.lineFeed]
  }

  private static func write(_ entry: Entry, to object: inout JSONWriter) {
    object.member("file", entry.file)
    object.key("range")
    object.object { range in
      for (key, position) in [("start" as StaticString, entry.start), ("end", entry.end)] {
        range.key(key)
        range.object { place in
          place.member("line", position.line)
          place.member("column", position.column)
          place.member("offset", position.offset)
        }
      }
    }
    object.member("section", entry.section)
    object.member("kind", entry.kind)
    object.member("verdict", entry.verdict)
    object.member("detail", entry.detail)
    object.key("also")
    object.array(entry.also) { writer, also in writer.string(also) }
    object.key("worlds")
    object.object { worlds in
      for row in entry.rows {
        worlds.key(name: row.name)
        worlds.string(row.outcome)
      }
    }
    object.member("explanation", entry.explanation)
  }

  /// Tables for people, one a gate: callers and what happens to them.
  public func text(isColored: Bool) -> String {
    let style = Style(isColored: isColored)
    return entries.map { Self.table($0, style) }.joined(separator: "\n")
  }

  private static func table(_ entry: Entry, _ style: Style) -> String {
    let place = "\(VisibleText.line(entry.file)):\(entry.start.line):\(entry.start.column)"
    let ink: Style.Ink = entry.verdict == "ok" ? .green : entry.verdict == "unknown" ? .dim : .red
    var text = style.apply(.bold, place) + ": \(entry.kind) gate: " + style.apply(ink, entry.verdict)
    if let detail = entry.detail { text += " (\(detail))" }
    text += "\n  \(entry.explanation)\n\n"
    let width = entry.rows.map(\.caller.count).max() ?? 0
    func row(_ left: String, _ right: String) -> String {
      "  | " + left + String(repeating: " ", count: max(0, width - left.count)) + " | \(right) |\n"
    }
    text += row("caller", "what happens")
    text += "  |" + String(repeating: "-", count: width + 2) + "|" + "--------------|\n"
    for line in entry.rows { text += row(line.caller, line.cell) }
    return text
  }
}
