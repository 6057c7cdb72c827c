/// What is known of one policy or document element as a whole.
struct PolicySpec: Sendable {
  enum Status: UInt8, Sendable {
    /// It has a reference page.
    case documented
    /// Only tools know of it.
    case undocumented
    /// It had a page once.
    case retired
  }

  /// How often it may stand.
  enum Occurrence: UInt8, Sendable {
    case any, oncePerSection, oncePerDocument
  }

  var name: Name
  var status: Status
  /// Its element, an index of `Vocabulary.elements`.
  var element: ElementSpec.ID
  /// Where its page lets it stand; `nil` where nothing is said.
  var sections: SectionSet?
  /// Where other sources let it stand besides.
  var sectionsElsewhere: SectionSet
  var scopes: ScopeSet?
  var scopesElsewhere: ScopeSet
  var gateways: GatewaySet?
  var occurrence: Occurrence
}

/// What an element may have: attributes, text, children.
struct ElementSpec: Sendable {
  typealias ID = Int16

  /// What stands inside besides the children that are listed.
  enum Contents: UInt8, Sendable {
    /// Nothing.
    case none
    /// Anything; it is no policy and not looked at.
    case data
    /// Every policy statement that its section allows.
    case policies
    /// The policies of `allowed`.
    case list
  }

  var name: Name
  /// The policy whose own element it is, an index of `Vocabulary.policies`; -1 for a part of a policy.
  var policy: Int16
  /// The policy it belongs to, an index of `Vocabulary.policies`.
  var owner: Int16
  var contents: Contents
  /// With `list` the policies it may hold.
  var allowed: [Name] = []
  /// Policies that other sources let stand in it besides.
  var allowedElsewhere: [Name] = []
  /// Policies that must not stand in it although others may.
  var excepted: [Name] = []
  /// Whether it must not be empty.
  var contentsRequired = false
  /// Whether its shape is unknown: nothing in it is checked.
  var isOpen = false
  /// Indices of `Vocabulary.attributes`.
  var attributes: Range<Int> = 0..<0
  /// Indices of `Vocabulary.children`.
  var children: Range<Int> = 0..<0
  /// Indices of `Vocabulary.groups`.
  var groups: Range<Int> = 0..<0
  /// Its text, an index of `Vocabulary.texts`; -1 if it takes none.
  var text: Int16 = -1
  var order: ChildOrder?
  /// The rule that reports wrong attributes and children, where it is not the general one.
  var childRule: RuleID?
}

/// The order of an element's children.
struct ChildOrder: Sendable {
  var names: [Name]
  /// Children that may stand anywhere.
  var anywhere: [Name]
  /// Whether the service refuses another order; else the pages only show this one.
  var isEnforced: Bool
}

/// Whether something has to be there.
enum Requirement: UInt8, Sendable {
  case optional, required
  /// The page asks for it; other sources or real documents do without.
  case disputed
}

/// Something that is required under a condition on a sibling attribute's literal value.
struct Condition: Sendable {
  enum Test: UInt8, Sendable { case present, equals, contains }

  /// Required when the test holds, or unless it does.
  var isUnless: Bool
  var attribute: Name
  var test: Test
  var values: [String]
}

/// A child that an element may have.
struct ChildSpec: Sendable {
  var name: Name
  /// An index of `Vocabulary.elements`; a policy's own one where the child is a policy like any other.
  var element: ElementSpec.ID
  var requirement: Requirement
  /// How many may stand in a row of siblings; `nil` = any number.
  var max: Int32?
  /// How many other sources allow.
  var maxElsewhere: Int32?
  var condition: Condition?
  var isDocumented: Bool
  /// The rule that reports its absence, and the one that reports too many, where it is not the general one.
  var missingRule: RuleID?
  var countRule: RuleID?
}

/// An attribute that an element may have.
struct AttributeSpec: Sendable {
  var name: Name
  var requirement: Requirement
  var value: ValueSpec
  var condition: Condition?
  /// The value that counts when it is missing; `nil` where no page says one.
  var defaultValue: String?
  /// The gateways that know it, where they are fewer than the policy's.
  var gateways: GatewaySet?
  var isDocumented: Bool
  var missingRule: RuleID?
}

/// An element's text.
struct TextSpec: Sendable {
  var requirement: Requirement
  var value: ValueSpec
  var isDocumented: Bool
  /// Whether it is compared or sent as it stands, so that white space around it counts.
  var isExact: Bool
}

/// What a value has to be.
struct ValueSpec: Sendable {
  /// Whether an expression may stand for a literal.
  enum ExpressionUse: UInt8, Sendable {
    /// No page says; expressions are allowed in general.
    case unstated
    case allowed, forbidden
    /// The page says no, another source yes.
    case disputed
  }

  var type: ValueType
  /// The spellings of an enumeration.
  var values: [String]
  /// Further literal values that are accepted.
  var also: [String]
  /// Bounds of a number, and wider ones that another source gives.
  var min: Int32?
  var minElsewhere: Int32?
  var max: Int32?
  var maxElsewhere: Int32?
  var expression: ExpressionUse
  /// The type that an expression has to give; `nil` where nothing is known.
  var result: ExpressionResult?
  /// The rule that reports a wrong value, where it is not the general one.
  var valueRule: RuleID?
}

/// Kinds of literal values. The raw values are those of the data files.
enum ValueType: String, Sendable, CaseIterable {
  case string, key, boolean, integer, decimal, timespan, datetime, url, origin, ip, guid, bytes, kilobytes, base64
  case base64url, thumbprint
  case enumeration = "enum"
  case durationSeconds = "duration-seconds"
  case durationMilliseconds = "duration-milliseconds"
  case proxyURL = "proxy-url"
  case uriTemplate = "uri-template"
  case httpMethod = "http-method"
  case httpMethodOrAny = "http-method-or-any"
  case httpStatus = "http-status"
  case headerName = "header-name"
  case headerNameOrAny = "header-name-or-any"
  case headerValue = "header-value"
  case queryParameterName = "query-parameter-name"
  case variableName = "variable-name"
  case resourceID = "resource-id"
  case tenantID = "tenant-id"
  case contentType = "content-type"
  case jsonPointer = "json-pointer"
  case distinguishedName = "distinguished-name"
  case odataVersion = "odata-version"
  case graphQLPath = "graphql-path"
}

/// What an expression in a value has to give. The raw values are C#'s names, but for `basic`.
enum ExpressionResult: String, Sendable, CaseIterable {
  case bool, string, int, long, double, object
  case bytes = "byte[]"
  /// One of the basic types that a variable may have.
  case basic
}

/// Several of which some number has to be there.
struct GroupSpec: Sendable {
  enum Kind: String, Sendable {
    case oneOf = "one-of"
    case atMostOne = "at-most-one"
    case anyOf = "any-of"
  }

  var kind: Kind
  /// Attributes and children.
  var members: [Name]
  /// Whether the element's own text is a member.
  var includesText: Bool
  var isDisputed: Bool
  var rule: RuleID?
}
