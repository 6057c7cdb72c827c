/// C# on its way to paper: tokens, and between them places where a line may end, in groups that are laid out on one line if
/// they fit and broken if they do not (Oppen, "Pretty printing"; Wadler, "A prettier printer").
struct CodeLayout {
  /// One step of the layout.
  enum Piece {
    /// Code as it is written, as a range of the code.
    case text(Int, Int)
    case space
    /// A line end, or nothing in a group on one line.
    case softLine
    /// A line end, or a space in a group on one line.
    case line
    /// A line end, and maybe a blank line.
    case hardLine(isBlank: Bool)
    /// Starts a group, with its number.
    case open(Int)
    case close
    /// From here on lines are one level deeper, if the group that it stands in is broken.
    case indent
    /// From here on lines are one level deeper.
    case indentAlways
    case outdent
  }

  private(set) var pieces: [Piece] = []
  /// By the number of a group: whether a comment in it ends a line, so that it cannot stand on one.
  private var mustBreak: [Bool] = []
  private var openGroups: [Int] = []

  mutating func append(_ piece: Piece) { pieces.append(piece) }

  mutating func open() {
    openGroups.append(mustBreak.count)
    pieces.append(.open(mustBreak.count))
    mustBreak.append(false)
  }

  mutating func close() {
    openGroups.removeLast()
    pieces.append(.close)
  }

  /// Says that a line ends here, come what may.
  mutating func breakOpenGroups() {
    for group in openGroups { mustBreak[group] = true }
  }

  /// Says that the innermost open group is not laid out on one line.
  mutating func breakGroup() {
    if let group = openGroups.last { mustBreak[group] = true }
  }

  // MARK: Printing

  /// Prints everything. Lines have `width` columns, and the last one `tail` less; `level` is that of the first line.
  func print(
    _ code: UnsafeBufferPointer<UInt8>, level: Int, width: Int, tail: Int, into out: inout OutputBuffer
  ) {
    var run = Run(layout: self, code: code, width: width, tail: tail, level: level, column: out.column)
    run.print(into: &out)
  }

  private struct Run {
    let layout: CodeLayout
    let code: UnsafeBufferPointer<UInt8>
    let width: Int
    let tail: Int
    var level: Int
    var column: Int
    /// Whether the groups around are broken, innermost last; the code as a whole is.
    var isBroken = [true]
    /// Whether each `indent` counted.
    var indents: [Bool] = []

    mutating func print(into out: inout OutputBuffer) {
      for (index, piece) in layout.pieces.enumerated() {
        switch piece {
        case .text(let start, let end): write(start, end, into: &out)
        case .space:
          out.append(ASCII.space)
          column += 1
        case .softLine: if isBroken[isBroken.count - 1] { newline(isBlank: false, into: &out) }
        case .line:
          if isBroken[isBroken.count - 1] {
            newline(isBlank: false, into: &out)
          } else {
            out.append(ASCII.space)
            column += 1
          }
        case .hardLine(let isBlank): newline(isBlank: isBlank, into: &out)
        case .open(let group): isBroken.append(layout.mustBreak[group] || !fits(from: index))
        case .close: isBroken.removeLast()
        case .indent: indent(counts: isBroken[isBroken.count - 1])
        case .indentAlways: indent(counts: true)
        case .outdent: if indents.removeLast() { level -= 1 }
        }
      }
    }

    private mutating func indent(counts: Bool) {
      indents.append(counts)
      if counts { level += 1 }
    }

    private mutating func newline(isBlank: Bool, into out: inout OutputBuffer) {
      out.newline()
      if isBlank { out.newline() }
      out.indent(level)
      column = level * out.indentWidth
    }

    private mutating func write(_ start: Int, _ end: Int, into out: inout OutputBuffer) {
      let text = UnsafeBufferPointer(rebasing: code[start..<end])
      out.appendLines(text)
      column = text.contains(ASCII.lineFeed) ? out.column : column + Columns.count(code, start, end)
    }

    /// Whether what follows, up to the next place where a line ends or may end, has room on this line if the group that
    /// starts at `index` is not broken.
    private func fits(from index: Int) -> Bool {
      if width == .max { return true }
      var left = width - column
      var depth = 0
      var position = index
      while position < layout.pieces.count {
        if left < 0 { return false }
        switch layout.pieces[position] {
        case .text(let start, let end):
          let lineEnd = code[start..<end].firstIndex(of: ASCII.lineFeed) ?? end
          left -= Columns.count(code, start, lineEnd)
          if lineEnd < end { return left >= 0 }
        case .space: left -= 1
        case .softLine, .line:
          // Behind the group a line may end where the groups around it are broken.
          if depth <= 0, isBroken[isBroken.count - 1 + depth] { return true }
          if case .line = layout.pieces[position] { left -= 1 }
        case .hardLine: return true
        case .open: depth += 1
        case .close: depth -= 1
        case .indent, .indentAlways, .outdent: break
        }
        position += 1
      }
      return left >= tail
    }
  }
}
