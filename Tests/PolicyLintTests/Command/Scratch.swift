import Foundation
import PolicyLintKit

@testable import PolicyLintCommand

/// A folder of files and a command that runs in it, without a process.
final class Scratch {
  /// The folder, an absolute path with symbolic links resolved.
  let folder: URL
  private var owner: Scratch?
  var environment: [String: String] = [:]
  var input: [UInt8] = []
  var outputIsTerminal = false
  var errorsAreTerminal = false

  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
    /// The output's lines that start a finding.
    var findings: [String] { output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  ") } }
  }

  init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = base.appending(path: "policylint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(path, text) }
  }

  /// A folder inside of another scratch folder, which has to live longer.
  init(sharing other: Scratch, in path: String) throws {
    folder = other.folder.appending(path: path)
    owner = other
  }

  deinit { if owner == nil { try? FileManager.default.removeItem(at: folder) } }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  func run(_ arguments: String...) -> Outcome { run(arguments) }

  func run(_ arguments: [String]) -> Outcome {
    let output = Collector()
    let errors = Collector()
    let input = input
    let world = World(
      environment: environment, workingDirectory: Array(folder.path.utf8),
      pathPrefix: Array((folder.path + "/").utf8), processorCount: 2,
      readInput: { limit throws(FileError) in Array(input.prefix(limit)) },
      output: ByteSink { bytes throws(FileError) in output.add(bytes) },
      errors: ByteSink { bytes throws(FileError) in errors.add(bytes) }, outputIsTerminal: outputIsTerminal,
      errorsAreTerminal: errorsAreTerminal)
    let status = PolicyLintCommand.run(arguments, in: world)
    return Outcome(status: status.rawValue, output: output.text, errors: errors.text)
  }

  /// Gathers what is written; sinks write under their own lock.
  private final class Collector: @unchecked Sendable {
    private var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }
    func add(_ more: [UInt8]) { bytes += more }
  }
}

/// Small policies to lint.
enum Sample {
  /// A fragment with one error, `cors-wildcard-with-credentials` at 2:28.
  static let bad = """
    <fragment>
      <cors allow-credentials="true">
        <allowed-origins>
          <origin>*</origin>
        </allowed-origins>
      </cors>
    </fragment>

    """
  /// A fragment with nothing to report.
  static let good = """
    <fragment>
      <set-header name="X" exists-action="delete" />
    </fragment>

    """
  /// A definition with one warning, `missing-base` at 2:4.
  static let warned = """
    <policies>
      <inbound>
        <set-header name="X" exists-action="delete" />
      </inbound>
      <backend><base /></backend>
      <outbound><base /></outbound>
      <on-error><base /></on-error>
    </policies>

    """
}
