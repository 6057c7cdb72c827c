/// What variables of the context hold, by name, in the order in which they were first set.
///
/// There are few: looking through them costs less than a hash table that is copied wherever ways part.
struct VariableTable: Sendable {
  private struct Entry {
    let name: String
    var variable: NullState.Variable
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }
  var names: some Sequence<String> { entries.lazy.map(\.name) }

  /// A variable; `nil` if nothing is known of it. What was set once stays.
  subscript(name: String) -> NullState.Variable? {
    get { index(of: name).map { entries[$0].variable } }
    set {
      guard let newValue else { return }
      if let index = index(of: name) {
        entries[index].variable = newValue
      } else {
        entries.append(Entry(name: name, variable: newValue))
      }
    }
  }

  private func index(of name: String) -> Int? { entries.firstIndex { $0.name == name } }

  /// Forgets what they hold, but not that they are there.
  mutating func forgetValues() {
    for index in entries.indices { entries[index].variable.value = .unknown }
  }
}
