/// Definitions and types that the language itself knows.
struct WellKnownTypes {
  var nullable: Int32 = -1
  var enumerable: Int32 = -1
  var list: Int32 = -1
  var readOnlyList: Int32 = -1
  var collection: Int32 = -1
  var readOnlyCollection: Int32 = -1
  var valueTuples: [Int32] = []

  var array: TypeID = .unknown
  var delegate: TypeID = .unknown
  var multicastDelegate: TypeID = .unknown
  var enumeration: TypeID = .unknown
  var valueType: TypeID = .unknown
  var exception: TypeID = .unknown
  var disposable: TypeID = .unknown
  var plainEnumerable: TypeID = .unknown
  var type: TypeID = .unknown
  var context: TypeID = .unknown
  var formattable: TypeID = .unknown

  init() {}

  init(in universe: inout TypeUniverse) {
    func find(_ name: StaticString, _ arity: Int32 = 0) -> Int32 {
      universe.definition(named: name, arity: arity) ?? -1
    }
    func type(_ name: StaticString) -> TypeID {
      let definition = find(name)
      return definition < 0 ? .unknown : universe.construct(definition)
    }
    nullable = find("Nullable", 1)
    enumerable = find("IEnumerable", 1)
    list = find("IList", 1)
    readOnlyList = find("IReadOnlyList", 1)
    collection = find("ICollection", 1)
    readOnlyCollection = find("IReadOnlyCollection", 1)
    for arity in 1...8 { valueTuples.append(find("ValueTuple", Int32(arity))) }
    array = type("Array")
    delegate = type("Delegate")
    multicastDelegate = type("MulticastDelegate")
    enumeration = type("Enum")
    valueType = type("ValueType")
    exception = type("Exception")
    disposable = type("IDisposable")
    plainEnumerable = type("IEnumerable")
    self.type = type("Type")
    context = type("IExpressionContext")
    formattable = type("IFormattable")
  }
}
