import Foundation
import Testing

@testable import PolicyLintKit
@testable import embed_policies

/// The data files, the generated code and what is parsed from it say the same.
@Suite struct VocabularyDataTests {
  private static let files = Result {
    try PolicyFolder.read(PackageFolder.root.appending(path: "policies").path)
  }

  @Test func `the generated code is that of the data files`() throws {
    for (path, text) in TableWriter.files(for: try Self.files.get()) {
      let stored = try PackageFolder.text("Sources/PolicyLint/" + path)
      #expect(stored == text, "\(path) is not up to date: run `swift run embed-policies`")
    }
  }

  @Test func `the generated words are those of the data file`() throws {
    let words = try WordFile(PackageFolder.text("words/words.yml"), path: "words.yml")
    let stored = try PackageFolder.text("Sources/PolicyLint/Vocabulary/WordTable.swift")
    #expect(stored == words.source, "run `swift run embed-policies`")
    #expect(words.lists.first { $0.name == "denyParts" }?.words == WordTable.denyParts)
    #expect(throws: DataError.self) { try WordFile("[{name: a, about: b, words: [A]}]", path: "p") }
    #expect(throws: DataError.self) { try WordFile("[{name: a, about: b, words: [a, a]}]", path: "p") }
    #expect(throws: DataError.self) { try WordFile("[{name: a, about: b, words: [a], more: c}]", path: "p") }
  }

  @Test func `every fact names its source`() throws {
    for file in try Self.files.get() {
      #expect(!file.source.isEmpty && !file.facts.isEmpty, "\(file.name)")
      for disagreement in file.disagreements { #expect(!disagreement.claims.isEmpty, "\(file.name)") }
    }
  }

  @Test func `the parsed vocabulary says what the files say`() throws {
    let files = try Self.files.get()
    let vocabulary = Vocabulary.shared
    #expect(vocabulary.policies.count == files.count)
    for file in files {
      let policy = try #require(vocabulary.policy(named: Name(file.name.utf8)))
      #expect(policy.sections?.members.map(\.name) == file.sections.map { inOrder($0, PolicyReader.sections) })
      #expect(policy.scopes?.members.map(\.name) == file.scopes.map { inOrder($0, PolicyReader.scopes) })
      #expect(policy.gateways?.members.map(\.name) == file.gateways.map { inOrder($0, PolicyReader.gateways) })
      #expect(policy.sectionsElsewhere.members.count == file.sectionsElsewhere.count)
      #expect(policy.scopesElsewhere.members.count == file.scopesElsewhere.count)
      #expect((policy.occurrence == .any) == (file.oncePer == nil))
      #expect("\(policy.status)" == file.status)
      try compare(vocabulary.elements[Int(policy.element)], with: file.element, in: file.name)
    }
    #expect(vocabulary.liquidFilters == files.flatMap(\.liquidFilters))
    #expect(vocabulary.liquidFilters.contains("AtLeast"))
  }

  private func inOrder(_ words: [String], _ all: [String]) -> [String] { all.filter(words.contains) }

  private func compare(_ spec: ElementSpec, with data: ElementData, in place: String) throws {
    let vocabulary = Vocabulary.shared
    #expect(spec.name.spelling == data.name)
    #expect(spec.isOpen == data.isOpen && spec.contentsRequired == data.contentsRequired, "\(place)")
    #expect("\(spec.contents)" == data.contents && spec.allowed.map(\.spelling) == data.contentsList, "\(place)")
    #expect(spec.excepted.map(\.spelling) == data.contentsExcept)
    #expect(spec.allowedElsewhere.map(\.spelling) == data.contentsElsewhere)
    #expect(spec.childRule?.rawValue == data.childRule)
    try #require(spec.attributes.count == data.attributes.count, "\(place)")
    for (index, attribute) in zip(spec.attributes, data.attributes) {
      compare(vocabulary.attributes[index], with: attribute, in: "\(place) \(attribute.name)")
    }
    let text = vocabulary.text(of: spec)
    #expect((text == nil) == (data.text == nil), "\(place)")
    if let text, let written = data.text {
      compare(text.value, with: written, in: place)
      #expect(text.isExact == written.isExact && (text.requirement == .required) == (written.required == "true"))
    }
    #expect(spec.groups.map { vocabulary.groups[$0].kind.rawValue } == data.groups.map(\.kind), "\(place)")
    for (index, group) in zip(spec.groups, data.groups) {
      let members = vocabulary.groups[index].members.map(\.spelling)
      #expect(members + (vocabulary.groups[index].includesText ? ["#text"] : []) ~= group.members, "\(place)")
      #expect(
        vocabulary.groups[index].rule?.rawValue == group.rule && vocabulary.groups[index].isDisputed == group.disputed)
    }
    #expect(spec.order?.names.map(\.spelling) == data.order?.names && spec.order?.isEnforced == data.order?.enforced)
    try #require(spec.children.count == data.children.count, "\(place)")
    for (index, child) in zip(spec.children, data.children) {
      let found = vocabulary.children[index]
      #expect(
        found.name.spelling == child.name && found.max.map(String.init) == (child.max == "unbounded" ? nil : child.max))
      #expect((found.requirement == .required) == (child.required == "true"), "\(place)/\(child.name)")
      #expect((found.condition == nil) == (child.condition == nil), "\(place)/\(child.name)")
      #expect(found.missingRule?.rawValue == child.missingRule && found.countRule?.rawValue == child.countRule)
      let element = vocabulary.elements[Int(found.element)]
      #expect((element.policy >= 0) == child.isPolicy, "\(place)/\(child.name)")
      if !child.isPolicy { try compare(element, with: child, in: "\(place)/\(child.name)") }
    }
  }

  private func compare(_ spec: AttributeSpec, with data: AttributeData, in place: String) {
    #expect(spec.name.spelling == data.name, "\(place)")
    compare(spec.value, with: data.value, in: place)
    #expect((spec.requirement == .required) == (data.value.required == "true"), "\(place)")
    #expect((spec.requirement == .disputed) == (data.value.required == "disputed"), "\(place)")
    #expect(spec.defaultValue == data.defaultValue && spec.missingRule?.rawValue == data.missingRule, "\(place)")
    #expect(spec.gateways?.members.map(\.name) == data.gateways, "\(place)")
    #expect(spec.condition?.attribute.spelling == data.condition?.attribute, "\(place)")
    #expect(spec.condition?.isUnless == data.condition.map { $0.kind == "unless" }, "\(place)")
    #expect(spec.condition?.values ?? [] == data.condition?.values ?? [], "\(place)")
  }

  private func compare(_ spec: ValueSpec, with data: ValueData, in place: String) {
    #expect(spec.type.rawValue == data.type && spec.values == data.values && spec.also == data.also, "\(place)")
    #expect(spec.min.map(Int.init) == data.min && spec.max.map(Int.init) == data.max, "\(place)")
    #expect(spec.minElsewhere.map(Int.init) == data.minElsewhere, "\(place)")
    #expect(spec.maxElsewhere.map(Int.init) == data.maxElsewhere, "\(place)")
    #expect(spec.result?.rawValue == data.result && spec.valueRule?.rawValue == data.valueRule, "\(place)")
    let use: [ValueSpec.ExpressionUse: String] = [.allowed: "true", .forbidden: "false", .disputed: "disputed"]
    #expect(use[spec.expression] == data.expression, "\(place)")
  }
}

/// The same members in any order.
private func ~= (left: [String], right: [String]) -> Bool { left.sorted() == right.sorted() }

@Suite struct PolicyReaderTests {
  @Test(
    arguments: [
      ("title: A\n", "`name` is missing"),
      ("name: a\ntitle: A\ncategory: c\n", "`page` or `source` is missing"),
      ("name: a\ntitle: A\ncategory: c\npage: p\ncolour: red\n", "unknown key `colour`"),
      ("name: a\ntitle: A\ncategory: c\npage: p\nsections: [inbond]\n", "`sections` has no `inbond`"),
      ("name: a\ntitle: A\ncategory: c\npage: p\nattributes:\n  - {name: b, type: colour}\n", "not one of string"),
      (
        "name: a\ntitle: A\ncategory: c\npage: p\nattributes:\n  - {name: b, type: enum}\n",
        "belongs to the type `enum`"
      ),
      ("name: a\ntitle: A\ncategory: c\npage: p\ngroups:\n  - {rule: b}\n", "a group is `one-of`"),
      ("name: b\ntitle: A\ncategory: c\npage: p\n", "the file has to be called b.yml"),
    ])
  func `a mistake in a data file is told`(_ text: String, reason: String) {
    let error = #expect(throws: DataError.self) { try PolicyReader.read(text, path: "a.yml") }
    #expect(error?.reason.contains(reason) == true, "\(error.map(String.init(describing:)) ?? "")")
  }
}
