/// What is wrong with the syntax of a file's policies, in XML and in C#.
struct SyntaxErrors {
  private var documents: [PolicyDocument] = []
  /// Where the errors start, as offsets of the file, sorted.
  private var places: [Int] = []

  /// Problems of the reader that are errors of syntax, beside those that break a document.
  private static let rules: Set<RuleID> = ["comment-double-hyphen", "typographic-characters"]

  init(in text: FixableText) {
    var parser = SyntaxParser()
    for embedded in text.embedded {
      let document = DocumentReader.read(embedded.text, from: embedded.start, map: embedded.map)
      guard let root = document.elements.first, Vocabulary.isPolicyRoot(root.name) else { continue }
      documents.append(document)
      pieces += document.elements.count + document.expressions.count
      for problem in document.problems
      where problem.severity != .info && (problem.breaksDocument || Self.rules.contains(problem.rule)) {
        places.append(document.map.original(problem.range.start))
      }
      for (index, expression) in document.expressions.enumerated() where expression.isWholeValue {
        let start = document.map.original(expression.range.start)
        if !expression.isClosed { places.append(start) }
        let errors = document.parse(index, with: &parser).diagnostics.filter { $0.kind == .error }
        places += errors.map { _ in start }
      }
    }
    places.sort()
  }

  /// How many elements and expressions there are besides.
  private(set) var pieces = 0

  /// How many there are.
  var count: Int { places.count }

  /// Whether one lies in the innermost element that holds a range of the file, or, where none does, in the whole document.
  func areInElement(around range: ByteRange) -> Bool {
    for document in documents {
      guard let whole = Self.range(of: document), whole.contains(range) else { continue }
      let element = Self.innermostElement(around: range, in: document)
      return hasPlace(in: element.map { document.map.original(document[$0].range) } ?? whole)
    }
    return !places.isEmpty
  }

  private func hasPlace(in range: ByteRange) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] <= range.end
  }

  private static func range(of document: PolicyDocument) -> ByteRange? {
    document.map.original(ByteRange(0, document.text.count))
  }

  /// The innermost element, by ranges of the file.
  private static func innermostElement(around range: ByteRange, in document: PolicyDocument) -> ElementID? {
    var low = 0
    var high = document.elements.count
    while low < high {
      let middle = (low + high) / 2
      if document.map.original(document.elements[middle].range.start) <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var next = low > 0 ? ElementID(low - 1) : nil
    while let id = next, !document.map.original(document[id].range).contains(range) { next = document[id].parent }
    return next
  }
}
