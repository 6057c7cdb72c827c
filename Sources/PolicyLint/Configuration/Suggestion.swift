/// `; did you mean …?`
package enum Suggestion {
  /// The words to put behind a complaint about a misspelled name; `nil` if nothing known is near it.
  package static func text(for name: String, among known: some Sequence<String>) -> String? {
    EditDistance.nearest(to: name, among: known).map { "; did you mean `\($0)`?" }
  }
}
