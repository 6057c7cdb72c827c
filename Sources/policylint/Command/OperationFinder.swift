import PolicyLintKit
import Synchronization

/// Finds what an operation's address looks like, for policies in a tree of APIOps: `apis/API/operations/OPERATION/policy.xml`
/// beside `apis/API/specification.yaml` or `.json`. A definition is read when a rule asks, and once.
final class OperationFinder: Sendable {
  private let world: World
  /// By the folder of the API; `nil` where there is no definition.
  private let known = Mutex<[[UInt8]: OpenAPIOperations?]>([:])

  private static let names = ["specification.yaml", "specification.yml", "specification.json"]
  /// Bigger definitions take too long to read.
  private static let sizeLimit = 4 << 20

  init(world: World) {
    self.world = world
  }

  /// The template of the operation that a policy belongs to, by the policy's printed path.
  func template(forPolicyAt printed: String) -> URLTemplate? {
    let path = Path.absolute(PathText.bytes(of: printed), in: world.workingDirectory)
    guard let folder = Path.folder(of: path), let operations = Path.folder(of: folder),
      Path.name(of: operations).elementsEqual("operations".utf8), let api = Path.folder(of: operations)
    else { return nil }
    return definition(in: api)?.template(of: PathText.encode(Array(Path.name(of: folder))))
  }

  private func definition(in folder: [UInt8]) -> OpenAPIOperations? {
    known.withLock { known in
      if let operations = known[folder] { return operations }
      let operations = Self.read(folder)
      known[folder] = .some(operations)
      return operations
    }
  }

  private static func read(_ folder: [UInt8]) -> OpenAPIOperations? {
    for name in names {
      guard let bytes = try? FileSystem.read(Path.join(folder, Array(name.utf8)), limit: sizeLimit + 1) else {
        continue
      }
      return bytes.count > sizeLimit ? nil : OpenAPIOperations(bytes)
    }
    return nil
  }
}
