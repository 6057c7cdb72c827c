/// One configuration file while it is read, with all files that it builds on.
struct ConfigurationReading {
  private let rules: [RuleInfo]
  private let files: ConfigurationFiles
  /// What patterns are relative to: also those of files that are built on, which speak of the folder that takes them over.
  private let base: [UInt8]
  private let outer: Configuration
  /// The files that are being read, the outermost first.
  private var chain: [[UInt8]] = []
  /// How many files were read.
  private var count = 0

  /// Nobody builds on so many.
  private static let fileLimit = 64

  init(rules: [RuleInfo], files: ConfigurationFiles, base: [UInt8], outer: Configuration) {
    self.rules = rules
    self.files = files
    self.base = base
    self.outer = outer
  }

  /// Reads the bytes of the file at an absolute path.
  mutating func read(_ bytes: [UInt8], path: String, location: [UInt8]) throws(ConfigurationError) -> Configuration {
    var document = try ConfigurationDocument(bytes, path: path)
    var configuration = Configuration()
    guard let root = document.root else { return configuration }
    chain.append(location)
    defer { chain.removeLast() }
    let folder = Self.folder(of: location)
    configuration.isRoot = root["root"]?.bool ?? false
    // What other files bring is wanted first, so that the rules in them can be spoken of.
    configuration.layers = extended(root["extends"], in: folder, &document)
    var known = configuration.layers.flatMap(\.customRules)
    if !configuration.isRoot || chain.count > 1 { known = outer.layers.flatMap(\.customRules) + known }
    var loader = CustomRuleLoader(rules: rules, files: files, known: known)
    let own = loader.load(root["custom-rules"], in: folder, &document)

    let all = rules + (known + own).map(\.value.info)
    document.check(root, against: .mapping(ConfigurationKeys(rules: all).all), "the configuration")
    try document.finish()
    let values = ConfigurationValues(names: RuleNames(all), rules: all, base: base)
    var layer = values.layer(root, document)
    layer.customRules = own
    readNames(root["named-values"], in: folder, &document, &layer)
    configuration.layers.append(layer)
    for override in root["overrides"]?.list ?? [] {
      configuration.layers.append(values.override(override, &document))
    }
    try document.finish()
    return configuration
  }

  // MARK: What it builds on

  private mutating func extended(
    _ value: ConfigurationNode?, in folder: [UInt8], _ document: inout ConfigurationDocument
  ) -> [ConfigurationLayer] {
    var layers: [ConfigurationLayer] = []
    for entry in value?.list ?? [] {
      guard let name = entry.text, !name.isEmpty else { continue }
      if let preset = RulePreset(rawValue: name) {
        layers.append(ConfigurationLayer(preset: Located(value: preset, place: document.place(of: entry))))
      } else {
        layers += file(name, at: entry, in: folder, &document)
      }
    }
    return layers
  }

  private mutating func file(
    _ name: String, at entry: ConfigurationNode, in folder: [UInt8], _ document: inout ConfigurationDocument
  ) -> [ConfigurationLayer] {
    let location = files.resolve(name, folder)
    let path = files.shown(location)
    if let start = chain.firstIndex(of: location) {
      let circle = (chain[start...] + [location]).map(files.shown).joined(separator: " → ")
      document.report(entry, "this goes round in a circle: \(circle)")
      return []
    }
    count += 1
    guard count <= Self.fileLimit else {
      if count == Self.fileLimit + 1 {
        document.report(entry, "a configuration builds on no more than \(Self.fileLimit) files")
      }
      return []
    }
    do throws(ConfigurationFiles.Failure) {
      guard case .file(let bytes) = try files.open(location) else {
        document.report(entry, "`\(name)` is a folder, not a file")
        return []
      }
      do throws(ConfigurationError) {
        return try read(bytes, path: path, location: location).layers
      } catch {
        document.report(error)
      }
    } catch {
      let presets = RulePreset.allCases.map(\.rawValue)
      // A word without an ending is rather a preset.
      let isWord = !name.contains(".") && !name.contains("/")
      let hint =
        Suggestion.text(for: name, among: presets)
        ?? (isWord ? "; there are the presets " + presets.map { "`\($0)`" }.joined(separator: ", ") : "")
      document.report(entry, isWord ? "there is no preset or file `\(name)`\(hint)" : "`\(name)`: \(error.reason)")
    }
    return []
  }

  // MARK: Files of names

  private func readNames(
    _ value: ConfigurationNode?, in folder: [UInt8], _ document: inout ConfigurationDocument,
    _ layer: inout ConfigurationLayer
  ) {
    guard let value else { return }
    // A text by itself is a file.
    let sources = value.isMapping ? value["files"]?.list ?? [] : value.text != nil && !value.isNull ? [value] : []
    for source in sources {
      guard let name = source.text else { continue }
      do throws(ConfigurationFiles.Failure) {
        let location = files.resolve(name, folder)
        guard case .file(let bytes) = try files.open(location) else {
          document.report(source, "`\(name)` is a folder, not a file")
          continue
        }
        let path = files.shown(location)
        layer.namedValues = (layer.namedValues ?? []) + Self.names(in: bytes, path: path)
      } catch {
        document.report(source, "`\(name)`: \(error.reason)")
      }
    }
  }

  /// The names of a file, one a line; empty lines and those that start with `#` hold none.
  private static func names(in bytes: [UInt8], path: String) -> [Located<String>] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var names: [Located<String>] = []
    for (index, line) in text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop(while: ASCII.isSpace).reversed().drop(while: ASCII.isSpace).reversed()
      if trimmed.isEmpty || trimmed.first == UInt8(ascii: "#") { continue }
      let name = String(decoding: trimmed, as: UTF8.self)
      names.append(Located(value: name, place: ConfigurationPlace(path: path, line: index + 1)))
    }
    return names
  }

  private static func folder(of location: [UInt8]) -> [UInt8] {
    guard let slash = location.lastIndex(of: ASCII.slash) else { return [] }
    return slash == 0 ? [ASCII.slash] : Array(location[..<slash])
  }
}
