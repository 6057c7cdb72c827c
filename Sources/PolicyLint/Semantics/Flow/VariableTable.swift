/// What variables of the context hold, by name, in the order in which they were first set.
///
/// There are few: looking through them costs less than a hash table that is copied wherever ways part.
struct VariableTable: Sendable {
  private(set) var names: [String] = []
  private var variables: [NullState.Variable] = []

  var isEmpty: Bool { names.isEmpty }
  var count: Int { names.count }

  /// A variable; `nil` if nothing is known of it. What was set once stays.
  subscript(name: String) -> NullState.Variable? {
    get { names.firstIndex(of: name).map { variables[$0] } }
    set {
      guard let newValue else { return }
      if let index = names.firstIndex(of: name) {
        variables[index] = newValue
      } else {
        names.append(name)
        variables.append(newValue)
      }
    }
  }

  /// Forgets what they hold, but not that they are there.
  mutating func forgetValues() {
    for index in variables.indices { variables[index].value = .unknown }
  }
}
