/// What an expression is, before anything is asked of it.
enum OperandForm: UInt8, Sendable {
  /// A value that can only be read.
  case value
  /// A local, a parameter, a settable property, an element: can be assigned.
  case variable
  /// A property or field that cannot be assigned.
  case readOnly
  /// The literal `null`, `default`, `throw …`, a lambda or anonymous method, the name of methods: no type of their own.
  case null, defaultLiteral, throwing, lambda, methodGroup
  /// The name of a type; of a name space.
  case type, namespace
  /// A call that gives nothing.
  case nothing
  /// An error was reported, or nothing is known.
  case unknown
}

/// The outcome of binding one expression.
struct Operand {
  var form: OperandForm
  var type: TypeID
  /// The expression in the syntax tree.
  var node: NodeID
  /// Its value in the constants of the bound expression, or -1.
  var constant: Int32 = -1
  /// Of a method group, its index in `Binder.methodGroups`; of a name space, its name.
  var detail: Int32 = -1

  static func unknown(_ node: NodeID) -> Operand { Operand(form: .unknown, type: .unknown, node: node) }

  var isUnknown: Bool {
    form == .unknown || type.isUnknown && (form == .value || form == .variable || form == .readOnly)
  }
  /// Whether it is a value of some type, known or not.
  var isValue: Bool {
    switch form {
    case .value, .variable, .readOnly, .unknown: true
    default: false
    }
  }
}

/// An argument of a call.
struct Argument {
  var operand: Operand
  /// The name before the colon, if there is one.
  var name: SymbolName = .none
  /// `out`, `ref`, or neither.
  var mode: ParameterMode = .value
  /// Whether it is `out var x`, whose type follows from the parameter.
  var declaresVariable = false
}

/// Methods of one name, with what stands before the dot and the type arguments that were written.
struct MethodGroup {
  var name: SymbolName
  /// In the universe's `lookupCandidates`.
  var candidates: Range<Int> = 0..<0
  /// What stands before the dot, if that is a value: extension methods take it as their first argument.
  var receiver: Operand?
  var typeArguments: [TypeID] = []
  /// The local function it names; -1 for none.
  var localFunction: Int32 = -1
  var nameRange: ByteRange
}

/// A candidate that takes the arguments, and how.
struct Applicable {
  var candidate: MemberCandidate
  var methodArguments: [TypeID] = []
  /// Whether the last arguments go into the parameter array one by one.
  var isExpanded = false
  /// Of each argument, the position and the type of its parameter.
  var positions: [Int] = []
  var types: [TypeID] = []
  var usesDefaults = false
  /// Whether it applies only because something about a type is not known.
  var isUncertain = false
}

/// Why a candidate does not take the arguments; the later the case, the closer it came.
enum Mismatch {
  case count
  case name(SymbolName)
  case missing(SymbolName)
  case typeArgumentCount
  case inference
  case constraint(TypeID, Int)
  case mode(Int, ParameterMode)
  case argument(Int, TypeID)
  case lambdaBody(Int, TypeID)

  var closeness: Int {
    switch self {
    case .count: 0
    case .typeArgumentCount: 1
    case .name: 2
    case .missing: 3
    case .inference: 4
    case .constraint: 5
    case .mode: 6
    case .argument: 7
    case .lambdaBody: 8
    }
  }
}
