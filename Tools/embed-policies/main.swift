import Foundation

// embed-policies [PACKAGE]
//
// Reads every data file in `policies/` and the word lists in `words/`, and writes the Swift files that carry them. To be run by whoever changes a data
// file; a test tells when it was forgotten.

let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
do {
  let policies = try PolicyFolder.read(root + "/policies")
  let words = try WordFile(String(contentsOfFile: root + "/words/words.yml", encoding: .utf8), path: "words.yml")
  var files = TableWriter.files(for: policies)
  files["Vocabulary/WordTable.swift"] = words.source
  for (path, text) in files {
    try text.write(toFile: root + "/Sources/PolicyLint/" + path, atomically: true, encoding: .utf8)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
