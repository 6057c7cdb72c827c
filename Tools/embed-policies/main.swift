import Foundation

// embed-policies [PACKAGE]
//
// Reads every data file in `policies/` and writes the Swift files that carry them. To be run by whoever changes a data
// file; a test tells when it was forgotten.

let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
do {
  let policies = try PolicyFolder.read(root + "/policies")
  for (path, text) in TableWriter.files(for: policies) {
    try text.write(toFile: root + "/Sources/PolicyLint/" + path, atomically: true, encoding: .utf8)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
