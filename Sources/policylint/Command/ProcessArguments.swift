import PolicyLintKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The arguments and the environment of the process.
enum ProcessArguments {
  /// The arguments without the command's name; bytes that are not UTF-8 survive (`PathText`).
  static var all: [String] {
    // `CommandLine.arguments` would replace such bytes.
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { text(of: $0) }
    }
  }

  /// The environment variables that matter here.
  static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in World.variables {
      if let value = getenv(name) { values[name] = text(of: value) }
    }
    return values
  }

  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status.rawValue)
    #else
      Glibc.exit(status.rawValue)
    #endif
  }

  private static func text(of string: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: string, count: strlen(string))
    return PathText.encode(bytes)
  }
}
