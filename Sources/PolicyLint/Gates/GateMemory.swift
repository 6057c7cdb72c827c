/// Gates that were found right in the documents before: the same gate stands in policy after policy.
final class GateMemory {
  private struct Entry {
    var gate: Gate
    /// By row: which of the exits turned the caller away, if it was one of them.
    var exits: [Int?]
  }

  private var entries: [[UInt8]: Entry] = [:]
  private static let limit = 1_000
  /// Longer texts are those of documents that nobody has twice.
  private static let longest = 16_384

  /// The gate of the run if one like it was right; otherwise it is run.
  func gate(_ run: GateRun, section: ElementID?) -> Gate? {
    let text = run.text(section: section)
    if let known = entries[text] {
      var gate = known.gate
      gate.section = section
      gate.exits = run.exits
      gate.range = run.range
      for (row, exit) in known.exits.enumerated() { gate.rows[row].exit = exit.map { run.exits[$0].element } }
      return gate
    }
    guard let gate = run.gate(section: section) else { return nil }
    if Self.isRight(gate), entries.count < Self.limit, text.count <= Self.longest {
      let exits = gate.rows.map { row in gate.exits.firstIndex { $0.element == row.exit } }
      entries[text] = Entry(gate: gate, exits: exits)
    }
    return gate
  }

  /// Whether nothing but what is in the text was asked to find the gate right: a list that keeps callers out is told by words.
  private static func isRight(_ gate: Gate) -> Bool {
    gate.verdict == .ok && !gate.rows.contains { $0.demand == .reject && $0.outcome == .admit }
  }
}

extension GateRun {
  /// All that the outcome depends on, as bytes: the statements that matter as they are written, and what the finder learned
  /// of the statements around them.
  func text(section: ElementID?) -> [UInt8] {
    var text: [UInt8] = []
    append(list, to: &text)
    let statuses = finder.statusesSeen
    let words = [finder.keyHeaders, finder.keyParameters, finder.forwardingHeaders]
    for words in words {
      text.append(0)
      for word in words.count > 1 ? words.sorted() : Array(words) {
        text += word.utf8
        text.append(0)
      }
    }
    for exit in exits { text += [exit.kind.rawValue, exit.kinds.bits] }
    if let section { text += document[section].name.spelling.utf8 }
    text += [0, finder.isFragment ? 1 : 0]
    for status in [statuses.denied, statuses.allowed ?? 0] {
      text += [UInt8(status & 0xFF), UInt8(status >> 8 & 0xFF)]
    }
    return text
  }

  private func append(_ list: some Sequence<ElementID>, to text: inout [UInt8]) {
    for id in list {
      guard finder.relevant.contains(id) else {
        // What stands in such a branch does not matter, but whether it is taken does.
        if isDeciding(id) { text += document.bytes(document[id].startTag) }
        continue
      }
      if exitElements.contains(id) { text.append(1) }
      switch document[id].name {
      case .choose, .when, .otherwise, .retry, .wait, .limitConcurrency:
        text += document.bytes(document[id].startTag)
        append(document.children(of: id), to: &text)
        text.append(2)
      default: text += document.bytes(document[id].range)
      }
    }
  }

  private func isDeciding(_ branch: ElementID) -> Bool {
    guard let condition = document.attribute(.condition, of: branch)?.expression, condition >= 0 else { return false }
    return finder.deciding.contains(Int(condition))
  }
}
