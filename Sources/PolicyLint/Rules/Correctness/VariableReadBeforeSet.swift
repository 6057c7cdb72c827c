struct VariableReadBeforeSet: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    let reads = flow.reads.filter { $0.definitions.isEmpty && !$0.isGuarded && Self.fails($0) }
    guard !reads.isEmpty else { return }
    let defined = Set(flow.definitions.map(\.name))
    for read in reads {
      if !defined.contains(read.name), let near = Self.near(read.name, among: defined) {
        let isCase = near.lowercased() == read.name.lowercased()
        report.report(
          read.nameRange, "nothing sets the variable `\(read.name)`; did you mean `\(near)`?",
          severity: isCase ? .warning : nil, fixes: Self.fixes(read, near, in: context))
      } else if !read.isOpen {
        let isSilent: Bool
        if case .valueOrDefault = read.form { isSilent = true } else { isSilent = false }
        report.report(
          read.nameRange,
          defined.contains(read.name)
            ? "the variable `\(read.name)` is read before anything sets it"
            : "nothing sets the variable `\(read.name)`",
          severity: isSilent ? .warning : nil)
      }
    }
  }

  /// Whether a read does something else where the variable is missing than its author wrote down.
  private static func fails(_ read: VariableRead) -> Bool {
    switch read.form {
    case .test, .valueOrDefault(hasDefault: true): false
    default: true
    }
  }

  /// The one name that a misspelled one can only mean.
  private static func near(_ name: String, among defined: Set<String>) -> String? {
    if defined.isEmpty { return nil }
    let lowercased = name.lowercased()
    let same = defined.filter { $0.utf8.count == name.utf8.count && $0.lowercased() == lowercased }
    if same.count == 1 { return same.first }
    guard name.utf8.count >= 5 else { return nil }
    let limit = name.utf8.count >= 8 ? 2 : 1
    let close = defined.filter {
      abs($0.utf8.count - name.utf8.count) <= limit && !haveSameLetters(name, $0)
        && EditDistance.between(name.utf8, $0.utf8, atMost: limit) != nil
    }
    return close.count == 1 ? close.first : nil
  }

  /// Whether names differ in digits at most: `url1` and `url2` are two variables.
  private static func haveSameLetters(_ name: String, _ other: String) -> Bool {
    let isLetter: (UInt8) -> Bool = { !ASCII.isDigit($0) }
    return name.utf8.lazy.filter(isLetter).elementsEqual(other.utf8.lazy.filter(isLetter))
  }

  private static func fixes(_ read: VariableRead, _ name: String, in context: LintContext) -> [Fix] {
    let document = context.document
    let written = document.string(read.nameRange)
    // Other names would have to be escaped, in C# and in XML.
    guard name.utf8.allSatisfy({ $0 > ASCII.space && !"\"'\\&<>{}".utf8.contains($0) }),
      let start = written.range(ofText: read.name)
    else { return [] }
    let range = ByteRange(read.nameRange.start + start, read.nameRange.start + start + read.name.utf8.count)
    return [Fix(title: "write `\(name)`", applicability: .unsafe, edits: [TextEdit(range, name)])]
  }
}

extension String {
  /// Where `text` starts in it, in bytes.
  fileprivate func range(ofText text: String) -> Int? {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
