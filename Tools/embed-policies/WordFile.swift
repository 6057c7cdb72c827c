import Yams

/// The lists of words in `words/words.yml`, and the Swift file that carries them.
struct WordFile {
  /// One list.
  struct List {
    var name: String
    var about: String
    var words: [String]
  }

  let lists: [List]

  /// Reads the file; `path` is for messages.
  init(_ text: String, path: String) throws {
    guard let entries = try Yams.load(yaml: text) as? [Any] else {
      throw DataError(path: path, reason: "a list is expected")
    }
    var lists: [List] = []
    for (index, entry) in entries.enumerated() {
      var fields = try Fields(entry, path: "\(path): list \(index + 1)")
      let name = try fields.required("name")
      let about = try fields.required("about")
      guard let words = fields.take("words") as? [String], !words.isEmpty else {
        throw fields.fail("`words` has to be a list of texts")
      }
      try fields.finish()
      guard Set(words).count == words.count, words.allSatisfy({ $0 == $0.lowercased() && !$0.isEmpty }) else {
        throw fields.fail("words are in lower case, and each stands there once")
      }
      guard !lists.contains(where: { $0.name == name }) else { throw fields.fail("`\(name)` stands there twice") }
      lists.append(List(name: name, about: about, words: words))
    }
    self.lists = lists
  }

  /// The generated file.
  var source: String {
    let members = lists.map { list in
      let words = list.words.map { "    \(Self.literal($0))," }.joined(separator: "\n")
      return "  /// \(list.about)\n  static let \(list.name) = [\n\(words)\n  ]\n"
    }
    return """
      // swift-format-ignore-file
      // Generated from `words/words.yml` by `swift run embed-policies`; a test compares them.

      /// Words by which names and texts are told apart, in lower case.
      enum WordTable {
      \(members.joined(separator: "\n"))}

      """
  }

  private static func literal(_ word: String) -> String {
    "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
