import Foundation

// embed-catalog RULES CHECKS OUTPUT
//
// Writes one Swift file with every page of RULES and the check of CHECKS that belongs to it. A page without its check, or
// a check without its page, is an error of the build.

/// Every file with `suffix` below `folder`, as a sorted list of paths relative to it.
func files(below folder: String, suffix: String) -> [String] {
  let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return all.filter { $0.hasSuffix(suffix) }.sorted()
}

/// `inverted-any-check` → `InvertedAnyCheck`.
func typeName(for identifier: some StringProtocol) -> String {
  identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

func stem(_ path: String) -> String {
  String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
}

/// A raw string literal with so many `#` that the text cannot close it.
func rawLiteral(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return hashes + "\"\"\"\n" + text + "\n\"\"\"" + hashes
}

guard CommandLine.arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: embed-catalog RULES CHECKS OUTPUT\n".utf8))
  exit(2)
}
let documentsFolder = CommandLine.arguments[1]
let checksFolder = CommandLine.arguments[2]
let output = CommandLine.arguments[3]

// Only files in a category's folder are checks; what stands beside the folders serves several of them.
let checks = files(below: checksFolder, suffix: ".swift").filter { $0.contains("/") && !$0.contains("+") }
var unclaimed = Dictionary(checks.map { (stem($0), $0) }, uniquingKeysWith: { first, _ in first })
let known = Set(unclaimed.keys)
var problems: [String] = []
var entries = ""

for path in files(below: documentsFolder, suffix: ".md") {
  let text = try String(contentsOfFile: documentsFolder + "/" + path, encoding: .utf8)
  let type = typeName(for: stem(path))
  let front = text.components(separatedBy: "\n---\n").first ?? ""
  let needsNone = front.contains("\nreported-by: reader")
  if text.utf8.contains(0x0D) { problems.append("\(documentsFolder)/\(path):1:1: error: a rule page has LF line ends") }
  if needsNone == known.contains(type) {
    let reason = needsNone ? "is reported by the reader, yet there is \(type).swift" : "needs \(type).swift"
    problems.append("\(documentsFolder)/\(path):1:1: error: this rule \(reason)")
    continue
  }
  unclaimed[type] = nil
  let check = needsNone ? "nil" : "\(type).self"
  entries += "    Entry(path: \"\(path)\", check: \(check), text: \(rawLiteral(text))),\n"
}
for (type, path) in unclaimed.sorted(by: { $0.key < $1.key }) {
  problems.append("\(checksFolder)/\(path):1:1: error: no page under rules/ describes the check \(type)")
}
guard problems.isEmpty else {
  FileHandle.standardError.write(Data((problems.joined(separator: "\n") + "\n").utf8))
  exit(1)
}
let source = """
  extension Catalog {
    static let entries: [Entry] = [
  \(entries)  ]
  }

  """
try source.write(toFile: output, atomically: true, encoding: .utf8)
