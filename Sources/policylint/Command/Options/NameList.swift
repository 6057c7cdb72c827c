import ArgumentParser

/// Rule ids and categories, separated by commas.
struct NameList: ExpressibleByArgument {
  var names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    names.removeAll(where: \.isEmpty)
  }
}
