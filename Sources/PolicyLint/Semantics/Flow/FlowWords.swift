/// Names that the null flow knows, as numbers of one universe.
struct FlowWords {
  let getValueOrDefault, containsKey, tryGetValue, isNullOrEmpty, isNullOrWhiteSpace: SymbolName
  let asJwt, asBasic, tryParseJwt, tryParseBasic, count, any, split, equals, startsWith, endsWith, contains: SymbolName
  let request, response, headers, query, url, matchedParameters, variables, claims, body, method,
    certificate: SymbolName
  let hasBody, asBody, asForm, user, subscription, product, lastError, indexOf, isMatch, toString,
    referenceEquals: SymbolName
  /// The types of what policies leave in variables: an answer, a token.
  let responseType, tokenType: TypeID

  init(in universe: inout TypeUniverse) {
    getValueOrDefault = universe.names.intern("GetValueOrDefault")
    containsKey = universe.names.intern("ContainsKey")
    tryGetValue = universe.names.intern("TryGetValue")
    isNullOrEmpty = universe.names.intern("IsNullOrEmpty")
    isNullOrWhiteSpace = universe.names.intern("IsNullOrWhiteSpace")
    asJwt = universe.names.intern("AsJwt")
    asBasic = universe.names.intern("AsBasic")
    tryParseJwt = universe.names.intern("TryParseJwt")
    tryParseBasic = universe.names.intern("TryParseBasic")
    count = universe.names.intern("Count")
    any = universe.names.intern("Any")
    split = universe.names.intern("Split")
    equals = universe.names.intern("Equals")
    startsWith = universe.names.intern("StartsWith")
    endsWith = universe.names.intern("EndsWith")
    contains = universe.names.intern("Contains")
    request = universe.names.intern("Request")
    response = universe.names.intern("Response")
    headers = universe.names.intern("Headers")
    query = universe.names.intern("Query")
    url = universe.names.intern("Url")
    matchedParameters = universe.names.intern("MatchedParameters")
    variables = universe.names.intern("Variables")
    claims = universe.names.intern("Claims")
    body = universe.names.intern("Body")
    method = universe.names.intern("Method")
    certificate = universe.names.intern("Certificate")
    hasBody = universe.names.intern("HasBody")
    asBody = universe.names.intern("As")
    asForm = universe.names.intern("AsFormUrlEncodedContent")
    user = universe.names.intern("User")
    subscription = universe.names.intern("Subscription")
    product = universe.names.intern("Product")
    lastError = universe.names.intern("LastError")
    indexOf = universe.names.intern("IndexOf")
    isMatch = universe.names.intern("IsMatch")
    referenceEquals = universe.names.intern("ReferenceEquals")
    toString = universe.names.intern("ToString")
    responseType = universe.definition(named: "IResponse", arity: 0).map { universe.construct($0) } ?? .unknown
    tokenType = universe.definition(named: "Jwt", arity: 0).map { universe.construct($0) } ?? .unknown
  }
}
