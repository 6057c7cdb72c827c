import Testing

@testable import PolicyLintKit

/// Every member of the context object model that can be null, as the type table says: its plain use is told, and none of
/// eight guards in front of it lets anything be told.
@Suite struct NullFlowTests {
  /// One member, and code that reads and uses it.
  struct Nullable: Sendable, CustomTestStringConvertible {
    var name: String
    /// Statements that make sure of what it is read from.
    var before: String
    /// The member.
    var read: String
    /// What fails on null, behind the member.
    var use: String
    var section: PolicySection

    var testDescription: String { name }

    static let all: [Nullable] = {
      var binder = Binder()
      var found: [Nullable] = []
      for definition in binder.universe.definitions.indices where binder.universe.definitions[definition].text == 0 {
        for index in binder.universe.declaredMembers(Int32(definition)) {
          let member = binder.universe.members[index]
          guard member.nullability == .yes, let made = make(index, in: &binder.universe) else { continue }
          found.append(made)
        }
      }
      return found
    }()

    /// How an expression gets at a value of a type, by the type's name.
    private static let owners: [String: (before: String, path: String)] = [
      "IExpressionContext": ("", "context"), "IRequest": ("", "context.Request"),
      "ILastError": ("if (context.LastError == null) { return 0; }", "context.LastError"),
      "IProduct": ("if (context.Product == null) { return 0; }", "context.Product"),
      "ISubscription": ("if (context.Subscription == null) { return 0; }", "context.Subscription"),
      "IAzureVnetInfo": ("if (context.Request.AzureVnetInfo == null) { return 0; }", "context.Request.AzureVnetInfo"),
      "Jwt": ("var jwt = \"\".AsJwt(); if (jwt == null) { return 0; }", "jwt"),
    ]

    private static func make(_ index: Int, in universe: inout TypeUniverse) -> Nullable? {
      let member = universe.members[index]
      let owner = universe.names.spelling(universe.definitions[Int(member.definition)].name)
      let name = universe.names.spelling(member.name)
      let section = PolicySection.allCases.first { member.nullSections.contains($0) } ?? .inbound
      let use = universe.info(member.type).isNullable ? ".Value.ToString()" : ".GetHashCode()"
      if member.flags.contains(.isExtension) {
        let receiver = universe.spelling(universe.parameters[Int(member.firstParameter)].type)
        let (before, path) = self.receiver(of: receiver)
        let argument = member.parameterCount > 1 ? "\"a\"" : ""
        guard !path.isEmpty else { return nil }
        return Nullable(
          name: "\(name) of \(receiver)", before: before, read: "\(path).\(name)(\(argument))", use: use,
          section: section)
      }
      guard let (before, path) = owners[owner] else {
        return Nullable(name: "\(owner).\(name)", before: "", read: "no way to \(owner)", use: use, section: section)
      }
      return Nullable(
        name: "\(owner).\(name)", before: before, read: "\(path).\(name)", use: use,
        section: owner == "ILastError" ? .onError : section)
    }

    /// What an extension method is called on. Variables have a flow of their own.
    private static func receiver(of type: String) -> (before: String, path: String) {
      switch type {
      case "string": ("", "context.Request.Headers.GetValueOrDefault(\"b\", \"\")")
      case "IReadOnlyDictionary<string, string[]>": ("", "context.Request.Headers")
      case "IReadOnlyDictionary<string, object>": ("", "")
      case let type where type.hasPrefix("IReadOnlyDictionary<"): ("", "context.Request.MatchedParameters")
      case "IDictionary<string, IList<string>>": ("var all = new Dictionary<string, IList<string>>();", "all")
      default: ("IDictionary<string, string> all = new Dictionary<string, string>();", "all")
      }
    }
  }

  enum Guard: String, CaseIterable, Sendable {
    case and, or, conditional, conditionalAccess, earlyReturn, enclosingIf, type, coalesce

    func code(_ one: Nullable) -> String {
      let (read, use) = (one.read, one.use)
      return switch self {
      case .and: "return \(read) != null && \(read)\(use) != null;"
      case .or: "return \(read) == null || \(read)\(use) != null;"
      case .conditional: "return null == \(read) ? null : (object)\(read)\(use);"
      case .conditionalAccess: "return \(read)?\(use.replacing(".Value", with: ""));"
      case .earlyReturn: "var x = \(read); if (x == null) { return 0; } return x\(use);"
      case .enclosingIf: "if (!(\(read) == null)) { return \(read)\(use); } return 0;"
      case .type: "return \(read) is object && \(read)\(use) != null;"
      case .coalesce:
        "var x = \(read); if ((x ?? null) != null || x != null) { if (x == null) { throw new Exception(); } return x\(use); } return 0;"
      }
    }
  }

  private static func uses(of code: String, in section: PolicySection) -> [NullUse] {
    let text =
      "<policies><\(section.name)><set-variable name=\"x\" value=\"@{ \(code) }\" /></\(section.name)></policies>"
    let bytes = Array(text.utf8)
    let context = LintContext(document: DocumentReader.read(bytes, from: 0, map: OffsetMap()))
    #expect(!context.bound(0).hasErrors, "\(code): \(context.bound(0).diagnostics)")
    return context.nullFlow.uses
  }

  @Test func `the table has what the reference names`() {
    let names = Nullable.all.map(\.name)
    for name in [
      "IRequest.Certificate", "IRequest.Body", "IExpressionContext.User", "AsJwt of string", "Jwt.NotBefore",
    ] {
      #expect(names.contains(name))
    }
  }

  @Test(arguments: Nullable.all)
  func `the plain use of a member that can be null is told`(_ one: Nullable) {
    #expect(Self.uses(of: "\(one.before) return \(one.read)\(one.use);", in: one.section).count == 1)
  }

  @Test(arguments: Nullable.all, Guard.allCases)
  func `nothing is told behind a guard`(_ one: Nullable, behind guarded: Guard) {
    let code = "\(one.before) \(guarded.code(one))"
    #expect(Self.uses(of: code, in: one.section).isEmpty, "\(code)")
  }
}
