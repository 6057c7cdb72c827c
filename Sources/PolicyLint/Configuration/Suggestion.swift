/// `; did you mean …?`
package enum Suggestion {
  /// The words to put behind a complaint about a misspelled name; `nil` if nothing known is near it.
  package static func text(for name: String, among known: some Sequence<String>) -> String? {
    // A long name is often remembered only by its start.
    let nearest =
      EditDistance.nearest(to: name, among: known)
      ?? (name.utf8.count >= 3 ? known.first { $0.hasPrefix(name.lowercased()) } : nil)
    return nearest.map { "; did you mean `\($0)`?" }
  }
}
