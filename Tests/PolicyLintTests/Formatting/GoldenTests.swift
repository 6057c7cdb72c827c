import Foundation
import Testing

@testable import PolicyLintKit

/// Pairs of documents before and after, in `Golden/`: what `NAME.in` holds becomes what `NAME.out` holds.
///
/// An input may begin with a line `<!-- options: … -->`, which is no part of it, with the words of the configuration.
@Suite struct GoldenTests {
  static let folder = "Tests/PolicyLintTests/Formatting/Golden"
  static let names = PackageFolder.files(below: [folder], ending: ".in").map { String($0.dropLast(3)) }

  @Test(arguments: names)
  func `a document becomes what stands beside it`(_ name: String) throws {
    let input = try Self.bytes(name + ".in")
    let expected = try Self.bytes(name + ".out")
    let (options, text) = try Self.options(of: input)
    let formatter = PolicyLintKit.Formatter(options: options)
    let kind = name.hasSuffix(".md") ? "sample.md" : "sample.xml"
    let result = formatter.format(SourceFile(path: kind, bytes: text))
    #expect(result.defect == nil)
    let formatted = result.bytes ?? text
    #expect(formatted == expected, "\(String(decoding: formatted, as: UTF8.self))")
    #expect(formatter.format(SourceFile(path: kind, bytes: expected)).bytes == nil, "not canonical itself")
  }

  @Test func `there are pairs for everything`() { #expect(Self.names.count >= 20) }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: PackageFolder.root.appending(path: path)))
  }

  private static func options(of input: [UInt8]) throws -> (FormatOptions, [UInt8]) {
    let mark = Array("<!-- options:".utf8)
    guard input.starts(with: mark), let end = input.firstIndex(of: 0x0A) else { return (FormatOptions(), input) }
    let line = String(decoding: input[mark.count..<end], as: UTF8.self).replacing("-->", with: "")
    let yaml = "format: {" + line.trimmingCharacters(in: .whitespaces) + "}\n"
    let reader = ConfigurationReader(rules: Catalog.rules)
    let configuration = try reader.read(Array(yaml.utf8), path: "options", folder: [0x2F])
    return (configuration.format.options, Array(input[(end + 1)...]))
  }
}
