/// What is wrong with a data file, with the place in it.
struct DataError: Error, CustomStringConvertible {
  var path: String
  var reason: String
  var description: String { "\(path): error: \(reason)" }
}

/// The keys of one mapping of a data file; every key has to be taken, so that a misspelt one does not go unnoticed.
struct Fields {
  let path: String
  private var values: [String: Any]

  init(_ any: Any?, path: String) throws {
    guard let values = any as? [String: Any] else { throw DataError(path: path, reason: "a mapping is expected") }
    self.path = path
    self.values = values
  }

  func fail(_ reason: String) -> DataError { DataError(path: path, reason: reason) }

  mutating func take(_ key: String) -> Any? { values.removeValue(forKey: key) }

  /// A scalar as it would be written: `true`, `300`, `Retry-After`.
  static func scalar(_ any: Any) -> String? {
    switch any {
    case let string as String: string
    case let flag as Bool: flag ? "true" : "false"
    case let number as Int: String(number)
    case let number as Double: String(number)
    default: nil
    }
  }

  mutating func string(_ key: String) throws -> String? {
    guard let value = take(key) else { return nil }
    guard let string = Self.scalar(value) else { throw fail("`\(key)` has to be a scalar") }
    return string
  }

  mutating func required(_ key: String) throws -> String {
    guard let value = try string(key) else { throw fail("`\(key)` is missing") }
    return value
  }

  mutating func integer(_ key: String) throws -> Int? {
    guard let value = take(key) else { return nil }
    guard let number = value as? Int else { throw fail("`\(key)` has to be an integer") }
    return number
  }

  mutating func flag(_ key: String) throws -> Bool {
    guard let value = take(key) else { return false }
    guard let flag = value as? Bool else { throw fail("`\(key)` has to be true or false") }
    return flag
  }

  /// One of some words; a boolean counts as `true` or `false`.
  mutating func word(_ key: String, of words: [String]) throws -> String? {
    guard let value = try string(key) else { return nil }
    guard words.contains(value) else {
      throw fail("`\(key)` is `\(value)`, not one of \(words.joined(separator: ", "))")
    }
    return value
  }

  mutating func list(_ key: String) throws -> [String]? {
    guard let value = take(key) else { return nil }
    guard let items = value as? [Any] else { throw fail("`\(key)` has to be a list") }
    return try items.map { item in
      guard let string = Self.scalar(item) else { throw fail("`\(key)` has to be a list of scalars") }
      return string
    }
  }

  mutating func mappings(_ key: String) throws -> [Fields] {
    guard let value = take(key) else { return [] }
    guard let items = value as? [Any] else { throw fail("`\(key)` has to be a list") }
    return try items.enumerated().map { index, item in try Fields(item, path: "\(path): \(key)[\(index)]") }
  }

  mutating func mapping(_ key: String) throws -> Fields? {
    guard let value = take(key) else { return nil }
    return try Fields(value, path: "\(path): \(key)")
  }

  /// The keys that are left, in alphabetical order.
  var rest: [String] { values.keys.sorted() }

  func finish() throws {
    guard values.isEmpty else { throw fail("unknown key \(rest.map { "`\($0)`" }.joined(separator: ", "))") }
  }
}
