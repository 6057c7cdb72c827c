import Foundation

// embed-catalog RULES CHECKS OUTPUT
//
// Writes one Swift file with the data and the text of every page of RULES and the check of CHECKS that belongs to it. A page
// with a mistake, a page without its check, and a check without its page are errors of the build.

guard CommandLine.arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: embed-catalog RULES CHECKS OUTPUT\n".utf8))
  exit(2)
}
var generator = CatalogGenerator(rules: CommandLine.arguments[1], checks: CommandLine.arguments[2])
try generator.readPages()
guard generator.problems.isEmpty else {
  FileHandle.standardError.write(Data((generator.problems.joined(separator: "\n") + "\n").utf8))
  exit(1)
}
try generator.source.write(toFile: CommandLine.arguments[3], atomically: true, encoding: .utf8)
