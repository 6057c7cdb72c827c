internal import CLibXML2

/// Runs expressions of XPath 1.0 that were compiled once. It belongs to one thread at a time.
///
/// libxml2 keeps what it looks up in the compiled expression, so that two threads cannot share one.
final class XPathEvaluator {
  /// A function of ours, by the name behind `pl:`.
  enum Function: String, CaseIterable {
    case isExpression = "is-expression"
    case calls, reads, type
  }

  /// What a function of ours gives.
  enum Value {
    case boolean(Bool)
    case text(String)
  }

  /// The namespace of our functions; its prefix is `pl`.
  static let namespace = "urn:policylint:xpath"
  /// More steps than this are given up: a second's work on a document of usual size takes a thousandth of them.
  private static let stepLimit: UInt = 5_000_000

  /// What C's functions see of a run.
  private final class Session {
    var failure: XPathFailure?
    var call: ((Function, [XPathNode], String) -> Value)?
  }

  private let context: UnsafeMutablePointer<xmlXPathContext>
  private let session = Session()
  private var compiled: [OpaquePointer] = []

  /// An evaluator without expressions; `nil` if there is no memory.
  init?() {
    XPathLibrary.start()
    guard let context = xmlXPathNewContext(nil) else { return nil }
    self.context = context
    context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
    context.pointee.error = { user, error in
      guard let session = XPathEvaluator.session(user), let error, session.failure == nil else { return }
      session.failure = XPathFailure(code: error.pointee.code, offset: Int(error.pointee.int1))
    }
    xmlXPathRegisterNs(context, "pl", Self.namespace)
    let functions: [(Function, xmlXPathFunction)] = [
      (.isExpression, { XPathEvaluator.run(.isExpression, $0, $1) }), (.calls, { XPathEvaluator.run(.calls, $0, $1) }),
      (.reads, { XPathEvaluator.run(.reads, $0, $1) }), (.type, { XPathEvaluator.run(.type, $0, $1) }),
    ]
    for (function, body) in functions { xmlXPathRegisterFuncNS(context, function.rawValue, Self.namespace, body) }
  }

  deinit {
    for expression in compiled { xmlXPathFreeCompExpr(expression) }
    xmlXPathFreeContext(context)
  }

  /// Compiles an expression, which gets the next index. Its failure has its place.
  func compile(_ expression: String) throws(XPathFailure) {
    session.failure = nil
    guard let result = xmlXPathCtxtCompile(context, expression) else {
      throw session.failure ?? XPathFailure(code: 0, offset: 0)
    }
    compiled.append(result)
  }

  /// The nodes that an expression, by its index, gives for a document, in document order.
  ///
  /// `call` answers the functions of ours: the nodes of the first argument, and the text of the second one if there is one.
  func evaluate(
    _ index: Int, on tree: XPathTree, call: (Function, [XPathNode], String) -> Value
  ) throws(XPathFailure) -> [XPathNode] {
    session.failure = nil
    tree.enter(context)
    context.pointee.opLimit = Self.stepLimit
    context.pointee.opCount = 0
    // The function is called back only before this one returns.
    let object = withoutActuallyEscaping(call) { call in
      session.call = call
      defer { session.call = nil }
      return xmlXPathCompiledEval(compiled[index], context)
    }
    defer { xmlXPathFreeObject(object) }
    guard let object, session.failure == nil else { throw session.failure ?? XPathFailure(code: 0, offset: 0) }
    guard object.pointee.type == XPATH_NODESET else { throw XPathFailure(noNodes: object.pointee.type) }
    if let nodes = object.pointee.nodesetval { xmlXPathNodeSetSort(nodes) }
    return XPathTree.nodes(of: object.pointee.nodesetval)
  }

  private static func session(_ user: UnsafeMutableRawPointer?) -> Session? {
    user.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A call of one of our functions: takes the arguments from the stack and puts the value there.
  private static func run(
    _ function: Function, _ parser: UnsafeMutablePointer<xmlXPathParserContext>?, _ count: Int32
  ) {
    guard let parser else { return }
    let takesText = function == .calls || function == .reads
    guard count == (takesText ? 2 : 1) else { return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue)) }
    var text = ""
    if takesText, let popped = xmlXPathPopString(parser) {
      text = String(cString: popped)
      policylint_xml_free(popped)
    }
    guard parser.pointee.error == 0, let value = parser.pointee.value, value.pointee.type == XPATH_NODESET else {
      return xmlXPathErr(parser, Int32(XPATH_INVALID_TYPE.rawValue))
    }
    let set = xmlXPathPopNodeSet(parser)
    defer { xmlXPathFreeNodeSet(set) }
    guard let context = parser.pointee.context, let session = session(context.pointee.userData),
      let call = session.call
    else { return xmlXPathErr(parser, Int32(XPATH_INVALID_CTXT.rawValue)) }
    switch call(function, XPathTree.nodes(of: set), text) {
    case .boolean(let flag): policylint_xpath_push(parser, xmlXPathNewBoolean(flag ? 1 : 0))
    case .text(let text): policylint_xpath_push(parser, xmlXPathNewCString(text))
    }
  }
}

/// Why an expression of XPath cannot be compiled or run.
struct XPathFailure: Error, Sendable {
  /// The reason, in a few words.
  var reason: String
  /// Where in the expression, in bytes; of no meaning for what fails when it runs.
  var offset: Int

  /// A failure by libxml2's number (`xmlParserErrors`).
  init(code: Int32, offset: Int) {
    self.offset = max(0, offset)
    switch code - Int32(XML_XPATH_EXPRESSION_OK.rawValue) {
    case Int32(XPATH_UNFINISHED_LITERAL_ERROR.rawValue): reason = "a text is never closed"
    case Int32(XPATH_UNCLOSED_ERROR.rawValue): reason = "a bracket is never closed"
    case Int32(XPATH_INVALID_PREDICATE_ERROR.rawValue): reason = "this is no condition in `[ ]`"
    case Int32(XPATH_UNKNOWN_FUNC_ERROR.rawValue): reason = "there is no such function"
    case Int32(XPATH_UNDEF_VARIABLE_ERROR.rawValue): reason = "there are no variables here"
    case Int32(XPATH_UNDEF_PREFIX_ERROR.rawValue): reason = "there is no such prefix"
    case Int32(XPATH_INVALID_ARITY.rawValue): reason = "a function has too many or too few arguments"
    case Int32(XPATH_INVALID_TYPE.rawValue): reason = "a function wants nodes, and gets something else"
    case Int32(XPATH_OP_LIMIT_EXCEEDED.rawValue): reason = "it takes too many steps"
    case Int32(XPATH_RECURSION_LIMIT_EXCEEDED.rawValue): reason = "it is nested too deeply"
    default: reason = "this is no XPath 1.0"
    }
  }

  /// An expression that gives something else than nodes.
  init(noNodes type: xmlXPathObjectType) {
    offset = 0
    switch type {
    case XPATH_BOOLEAN:
      reason = "this gives true or false, and should give nodes; write it in `[ ]` behind what it is about"
    case XPATH_NUMBER: reason = "this gives a number, and should give nodes"
    default: reason = "this gives a text, and should give nodes"
    }
  }
}
