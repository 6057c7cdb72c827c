/// One data file of `policies/`, read. `policies/README.md` says what each key means.
struct PolicyFile {
  var name: String
  var title: String
  var category: String
  var status: String
  var source: String
  var sections: [String]?
  var sectionsElsewhere: [String]
  var scopes: [String]?
  var scopesElsewhere: [String]
  var gateways: [String]?
  var oncePer: String?
  var liquidFilters: [String]
  var element: ElementData
  var facts: [String]
  var disagreements: [Disagreement]

  struct Disagreement {
    var about: String
    /// Who says what, in the order of `Disagreement.sources`.
    var claims: [(source: String, claim: String)]
    static let sources = ["page", "toolkit", "vscode-schema", "vscode-knowledge-base", "vscode-snippet", "observed"]
  }
}

/// An element: a policy's own or a part of it.
struct ElementData {
  var name: String
  var required: String?
  var max: String?
  var maxElsewhere: Int?
  var condition: ConditionData?
  var isPolicy = false
  var isOpen = false
  var source: String?
  var missingRule: String?
  var countRule: String?
  var childRule: String?
  /// `none`, `data`, `policies` or `list`.
  var contents = "none"
  var contentsList: [String] = []
  var contentsElsewhere: [String] = []
  var contentsExcept: [String] = []
  var contentsRequired = false
  var text: ValueData?
  var attributes: [AttributeData] = []
  var groups: [GroupData] = []
  var order: OrderData?
  var children: [ElementData] = []
}

/// What a value, of an attribute or of an element's text, has to be.
struct ValueData {
  var type: String
  var values: [String]
  var also: [String]
  var min: Int?
  var minElsewhere: Int?
  var max: Int?
  var maxElsewhere: Int?
  var required: String?
  var isExact = false
  var expression: String?
  var result: String?
  var source: String?
  var valueRule: String?
}

struct AttributeData {
  var name: String
  var value: ValueData
  var condition: ConditionData?
  var defaultValue: String?
  var gateways: [String]?
  var missingRule: String?
}

/// When an attribute or child is required.
struct ConditionData {
  /// `when` or `unless`.
  var kind: String
  var attribute: String
  /// `present`, `is` or `contains`.
  var test: String
  var values: [String]
}

struct GroupData {
  var kind: String
  var members: [String]
  var rule: String?
  var disputed: Bool
}

struct OrderData {
  var names: [String]
  var anywhere: [String]
  var enforced: Bool
}
