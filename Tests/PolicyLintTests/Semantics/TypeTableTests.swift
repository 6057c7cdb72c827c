import Foundation
import Testing

@testable import PolicyLintKit

@Suite struct TypeTableTests {
  @Test(arguments: ["context", "dotnet", "newtonsoft", "names"])
  func `the text that is compiled in is the text of the file`(name: String) throws {
    let embedded: [String: StaticString] = [
      "context": TypeData.context, "dotnet": TypeData.dotnet, "newtonsoft": TypeData.newtonsoft,
      "names": TypeData.names,
    ]
    let file = Shared.packageRoot.appendingPathComponent("types/\(name).tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let isSame = embedded[name]?.description == text
    #expect(isSame, "run Tools/embed-types/embed-types.py")
  }

  @Test func `the fixed names and types have the numbers they are spoken of by`() {
    var universe = TypeUniverse()
    for (index, name) in SymbolName.fixed.enumerated() {
      #expect(universe.names.spelling(SymbolName(raw: UInt32(index))) == name.description)
    }
    let spelled: [(SymbolName, String)] = [
      (.constructor, ".ctor"), (.item, "Item"), (.context, "context"), (.voidKeyword, "void"),
      (.explicitConversion, "op_Explicit"), (.greaterThanOrEqual, "op_GreaterThanOrEqual"),
      (.decrement, "op_Decrement"), (.deconstruct, "Deconstruct"), (.underscore, "_"), (.nameof, "nameof"),
      (.chars, "Chars"),
    ]
    for (name, text) in spelled { #expect(universe.names.spelling(name) == text) }
    let types: [TypeID] = [
      .object, .string, .bool, .char, .sbyte, .byte, .short, .ushort, .int, .uint, .long, .ulong, .float, .double,
      .decimal,
    ]
    #expect(
      types.map { universe.spelling($0) } == [
        "object", "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float",
        "double", "decimal",
      ])
    let other = universe.construct(universe.wellKnown.nullable, [.int])
    #expect(universe.spelling(other) == "int?")
  }

  @Test func `every line of the table is understood`() {
    var universe = TypeUniverse()
    #expect(universe.definitions.count > 800)
    for definition in universe.definitions.indices {
      let entry = universe.definitions[definition]
      let range = universe.declaredMembers(Int32(definition))
      let text = universe.texts[Int(entry.text)]
      let lines = text.bytes(Int(entry.firstLine), Int(entry.endOfLines)).split(separator: 0x0A)
        .filter { $0.first != UInt8(ascii: "N") && $0.first != UInt8(ascii: "#") }
      #expect(range.count == lines.count, "\(universe.names.spelling(entry.name))")
      _ = universe.interfaces(universe.construct(Int32(definition)))
    }
    #expect(universe.members.count > 10_000)
  }

  struct Reference: Decodable {
    struct Entry: Decodable {
      struct Part: Decodable {
        var kind: String
        var name: String
        var returnType: String?
        var parameters: [Parameter]?

        /// Unsafe code is not allowed in expressions, and the table leaves it out.
        var hasPointers: Bool {
          (parameters ?? []).contains { $0.type.contains("*") } || returnType?.contains("*") ?? false
        }
      }
      struct Parameter: Decodable { var type: String }
      var clrName: String
      var allowed: Bool
      var members: [Part]
    }
    var types: [String: Entry]
  }

  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func `the table has every member of the reference`() throws {
    let data = try Data(contentsOf: Shared.root.appendingPathComponent("reference/clr-members.json"))
    let reference = try JSONDecoder().decode(Reference.self, from: data)
    var universe = TypeUniverse()
    var count = 0
    for (name, entry) in reference.types {
      let parts = name.split(separator: "<")
      let arity = parts.count > 1 ? Int32(parts[1].split(separator: ",").count) : 0
      let path = parts[0].split(separator: ".").map(String.init)
      var found: Int32 = -1
      for cut in 1..<path.count {
        let space = universe.names.intern(path[..<cut].joined(separator: "."))
        let short = universe.names.intern(path[cut...].joined(separator: "."))
        if found < 0 { found = universe.definition(short, arity: arity, in: space) }
      }
      try #require(found >= 0, "\(name) is not in the table")
      #expect(universe.definitions[Int(found)].isAllowed == entry.allowed, "\(name)")
      for part in entry.members where !part.hasPointers {
        if universe.definitions[Int(found)].kind == .delegate { continue }
        let short = part.kind == "indexer" ? .item : universe.names.intern(part.name)
        let run = universe.declaredMembers(found, short)
        let fits = run.contains { universe.members[$0].parameterCount == part.parameters?.count ?? 0 }
        #expect(fits, "\(name).\(part.name)")
        count += 1
      }
    }
    #expect(count > 3_900)
  }
}
