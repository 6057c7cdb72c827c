// swift-format-ignore-file
// Generated from the data files in `policies/` by `swift run embed-policies`; a test compares them.

/// The names of every element and attribute that APIM knows, one a line.
enum KnownNames {
  static let all: StaticString = #"""
    action
    address
    address-range
    allow-access-from
    allow-additional-properties
    allow-credentials
    allow-http-request-headers-from
    allow-private-response-caching
    allow-proof-of-possession-tokens
    allow-protected-forwarded-tokens
    allowed-headers
    allowed-methods
    allowed-origins
    always-array-child-elements
    any-content-type-value
    api
    application-id
    apply
    attribute-block-name
    attribute-prefix
    audience
    audiences
    authentication-basic
    authentication-certificate
    authentication-endpoint
    authentication-managed-identity
    authentication-oauth2
    authentication-token
    authentication-token-store
    authorization-id
    authorize
    azure-openai-emit-token-metric
    azure-openai-semantic-cache-lookup
    azure-openai-semantic-cache-store
    azure-openai-token-limit
    backend
    backend-application-ids
    backend-id
    bandwidth
    base
    base-url
    block
    blocklists
    body
    buffer-request-body
    buffer-response
    cache-id
    cache-lookup
    cache-lookup-value
    cache-remove-value
    cache-response
    cache-store
    cache-store-value
    cache-value
    caching-mode
    caching-type
    callback-parameter-name
    calls
    case-insensitive-property-names
    categories
    category
    certificate-id
    check-header
    choose
    claim
    client-application-ids
    client-id
    clock-skew
    code
    common-name
    condition
    connection-info
    connection-string
    consider-accept-header
    consistency-level
    container-name
    content
    content-type
    content-type-map
    context-variable-name
    continuation-token
    continue-timeout
    copy-unmatched-params
    cors
    cosmosdb-data-source
    count
    counter-key
    cross-domain
    cross-domain-policy
    dapr-app-id
    dapr-method
    dapr-namespace
    data
    data-type
    database-name
    decryption-keys
    default-dimensions
    default-odata-version
    default-value
    delete-request
    delta
    dimension
    dns-name
    document
    domain
    downstream-caching-type
    duration
    e
    embeddings-backend-auth
    embeddings-backend-id
    emit-metric
    empty-values
    enable-content-response-on-write
    enable-low-precision-order-by
    enabled
    enforce-on-completions
    error-variable-name
    errors-variable-name
    estimate-prompt-tokens
    etag
    exists-action
    expires-after
    expose-headers
    fail-on-cache-removal-error
    fail-on-error-status-code
    failed-check-error-message
    failed-check-httpcode
    failed-validation-error-message
    failed-validation-httpcode
    field
    find-and-replace
    first-fast-retry
    first-period-start
    flexible-retry-window
    follow-redirects
    for
    forward-request
    fragment
    fragment-id
    from
    get-authorization-context
    graphql-data-source
    graphql-subscription
    header
    header-name
    headers
    host
    html-decode-expression
    http-data-source
    http-request
    http-response
    http-version
    id
    identities
    identity
    identity-type
    ignore-case
    ignore-error
    ignore-prompt
    ignore-system-messages
    inbound
    include-fragment
    increment-after-response
    increment-condition
    increment-count
    index
    indexing-directive
    interval
    invalid-character-replacement
    invoke-dapr-binding
    invoke-request
    ip-filter
    issuer
    issuer-certificate-id
    issuer-signing-keys
    issuer-signing-tokens
    issuer-subject
    issuer-thumbprint
    issuers
    item
    json-to-xml
    jsonp
    key
    kind
    limit-concurrency
    llm-content-safety
    llm-emit-token-metric
    llm-semantic-cache-lookup
    llm-semantic-cache-store
    llm-token-limit
    log-to-eventhub
    logger-id
    match
    max-complexity
    max-count
    max-depth
    max-interval
    max-item-count
    max-message-count
    max-odata-version
    max-size
    max-total-depth
    message
    message-id
    message-properties
    message-property
    metadata
    method
    min-odata-version
    missing-content-type-value
    mock-response
    mode
    must-revalidate
    n
    name
    namespace
    namespace-block-name
    namespace-prefix
    namespace-separator
    null-values
    on-error
    openid-config
    operation
    operationName
    origin
    otherwise
    outbound
    output-token-variable-name
    output-type
    paging
    parameter
    parameter-name
    parameters
    parent-type
    parse-date
    partition-id
    partition-key
    password
    path
    payload
    permitted-cross-domain-policies
    policies
    post-trigger
    pre-trigger
    preflight-result-max-age
    preserve-whitespace-nodes
    prompt-type
    provider-id
    proxy
    publish-event
    publish-to-dapr
    pubsub-name
    query
    query-parameter-name
    query-request
    queue-name
    quota
    quota-by-key
    rate-limit
    rate-limit-by-key
    read-request
    reason
    redirect-content-urls
    refresh-after
    remaining-calls-header-name
    remaining-calls-variable-name
    remaining-quota-tokens-header-name
    remaining-quota-tokens-variable-name
    remaining-tokens-header-name
    remaining-tokens-variable-name
    renewal-period
    request
    require-expiration-time
    require-scheme
    require-signed-tokens
    required-claims
    resource
    response
    response-variable-name
    retry
    retry-after-header-name
    retry-after-variable-name
    return-response
    rewrite-uri
    rule
    schema-id
    schema-ref
    scope
    score-threshold
    secure
    send-one-way-request
    send-request
    send-service-bus-message
    separator
    serial-number
    session-id
    set-backend-service
    set-body
    set-graphql-resolver
    set-header
    set-method
    set-query-parameter
    set-request-metric-dimension-value
    set-status
    set-url
    set-variable
    severity
    sf-listener-name
    sf-partition-key
    sf-replica-type
    sf-resolve-condition
    sf-service-instance-name
    shield-prompt
    single-result
    site-control
    size-exceeded-action
    source
    specified-header-action
    specified-parameter-action
    sql-data-source
    sql-statement
    sql-type
    status-code
    subject
    targets
    template
    tenant-id
    terminate-unmatched-request
    threshold
    thumbprint
    time-to-live
    timeout
    timeout-ms
    to
    token
    token-quota
    token-quota-period
    token-value
    tokens-consumed-header-name
    tokens-consumed-variable-name
    tokens-per-minute
    topic
    topic-name
    total-calls-header-name
    trace
    trim-values
    type
    unspecified-content-type-action
    unspecified-header-action
    unspecified-parameter-action
    unspecified-status-code-action
    url
    use-managed-identity
    username
    validate-as
    validate-azure-ad-token
    validate-client-certificate
    validate-connectivity
    validate-content
    validate-graphql-request
    validate-headers
    validate-jwt
    validate-not-after
    validate-not-before
    validate-odata-request
    validate-parameters
    validate-revocation
    validate-status-code
    validate-trust
    value
    value-type
    variable
    variable-name
    variables
    vary-by
    vary-by-developer
    vary-by-developer-groups
    vary-by-header
    vary-by-query-parameter
    version
    wait
    when
    window-overlap-size
    window-size
    write-request
    xml-to-json
    xsi-nil
    xsl-transform
    xsl:stylesheet
    zumo-master-key
    """#
}

extension Name {
  static var action: Name { Name(known: 1) }  // action
  static var address: Name { Name(known: 2) }  // address
  static var addressRange: Name { Name(known: 3) }  // address-range
  static var allowAccessFrom: Name { Name(known: 4) }  // allow-access-from
  static var allowAdditionalProperties: Name { Name(known: 5) }  // allow-additional-properties
  static var allowCredentials: Name { Name(known: 6) }  // allow-credentials
  static var allowHttpRequestHeadersFrom: Name { Name(known: 7) }  // allow-http-request-headers-from
  static var allowPrivateResponseCaching: Name { Name(known: 8) }  // allow-private-response-caching
  static var allowProofOfPossessionTokens: Name { Name(known: 9) }  // allow-proof-of-possession-tokens
  static var allowProtectedForwardedTokens: Name { Name(known: 10) }  // allow-protected-forwarded-tokens
  static var allowedHeaders: Name { Name(known: 11) }  // allowed-headers
  static var allowedMethods: Name { Name(known: 12) }  // allowed-methods
  static var allowedOrigins: Name { Name(known: 13) }  // allowed-origins
  static var alwaysArrayChildElements: Name { Name(known: 14) }  // always-array-child-elements
  static var anyContentTypeValue: Name { Name(known: 15) }  // any-content-type-value
  static var api: Name { Name(known: 16) }  // api
  static var applicationId: Name { Name(known: 17) }  // application-id
  static var apply: Name { Name(known: 18) }  // apply
  static var attributeBlockName: Name { Name(known: 19) }  // attribute-block-name
  static var attributePrefix: Name { Name(known: 20) }  // attribute-prefix
  static var audience: Name { Name(known: 21) }  // audience
  static var audiences: Name { Name(known: 22) }  // audiences
  static var authenticationBasic: Name { Name(known: 23) }  // authentication-basic
  static var authenticationCertificate: Name { Name(known: 24) }  // authentication-certificate
  static var authenticationEndpoint: Name { Name(known: 25) }  // authentication-endpoint
  static var authenticationManagedIdentity: Name { Name(known: 26) }  // authentication-managed-identity
  static var authenticationOauth2: Name { Name(known: 27) }  // authentication-oauth2
  static var authenticationToken: Name { Name(known: 28) }  // authentication-token
  static var authenticationTokenStore: Name { Name(known: 29) }  // authentication-token-store
  static var authorizationId: Name { Name(known: 30) }  // authorization-id
  static var authorize: Name { Name(known: 31) }  // authorize
  static var azureOpenaiEmitTokenMetric: Name { Name(known: 32) }  // azure-openai-emit-token-metric
  static var azureOpenaiSemanticCacheLookup: Name { Name(known: 33) }  // azure-openai-semantic-cache-lookup
  static var azureOpenaiSemanticCacheStore: Name { Name(known: 34) }  // azure-openai-semantic-cache-store
  static var azureOpenaiTokenLimit: Name { Name(known: 35) }  // azure-openai-token-limit
  static var backend: Name { Name(known: 36) }  // backend
  static var backendApplicationIds: Name { Name(known: 37) }  // backend-application-ids
  static var backendId: Name { Name(known: 38) }  // backend-id
  static var bandwidth: Name { Name(known: 39) }  // bandwidth
  static var base: Name { Name(known: 40) }  // base
  static var baseUrl: Name { Name(known: 41) }  // base-url
  static var block: Name { Name(known: 42) }  // block
  static var blocklists: Name { Name(known: 43) }  // blocklists
  static var body: Name { Name(known: 44) }  // body
  static var bufferRequestBody: Name { Name(known: 45) }  // buffer-request-body
  static var bufferResponse: Name { Name(known: 46) }  // buffer-response
  static var cacheId: Name { Name(known: 47) }  // cache-id
  static var cacheLookup: Name { Name(known: 48) }  // cache-lookup
  static var cacheLookupValue: Name { Name(known: 49) }  // cache-lookup-value
  static var cacheRemoveValue: Name { Name(known: 50) }  // cache-remove-value
  static var cacheResponse: Name { Name(known: 51) }  // cache-response
  static var cacheStore: Name { Name(known: 52) }  // cache-store
  static var cacheStoreValue: Name { Name(known: 53) }  // cache-store-value
  static var cacheValue: Name { Name(known: 54) }  // cache-value
  static var cachingMode: Name { Name(known: 55) }  // caching-mode
  static var cachingType: Name { Name(known: 56) }  // caching-type
  static var callbackParameterName: Name { Name(known: 57) }  // callback-parameter-name
  static var calls: Name { Name(known: 58) }  // calls
  static var caseInsensitivePropertyNames: Name { Name(known: 59) }  // case-insensitive-property-names
  static var categories: Name { Name(known: 60) }  // categories
  static var category: Name { Name(known: 61) }  // category
  static var certificateId: Name { Name(known: 62) }  // certificate-id
  static var checkHeader: Name { Name(known: 63) }  // check-header
  static var choose: Name { Name(known: 64) }  // choose
  static var claim: Name { Name(known: 65) }  // claim
  static var clientApplicationIds: Name { Name(known: 66) }  // client-application-ids
  static var clientId: Name { Name(known: 67) }  // client-id
  static var clockSkew: Name { Name(known: 68) }  // clock-skew
  static var code: Name { Name(known: 69) }  // code
  static var commonName: Name { Name(known: 70) }  // common-name
  static var condition: Name { Name(known: 71) }  // condition
  static var connectionInfo: Name { Name(known: 72) }  // connection-info
  static var connectionString: Name { Name(known: 73) }  // connection-string
  static var considerAcceptHeader: Name { Name(known: 74) }  // consider-accept-header
  static var consistencyLevel: Name { Name(known: 75) }  // consistency-level
  static var containerName: Name { Name(known: 76) }  // container-name
  static var content: Name { Name(known: 77) }  // content
  static var contentType: Name { Name(known: 78) }  // content-type
  static var contentTypeMap: Name { Name(known: 79) }  // content-type-map
  static var contextVariableName: Name { Name(known: 80) }  // context-variable-name
  static var continuationToken: Name { Name(known: 81) }  // continuation-token
  static var continueTimeout: Name { Name(known: 82) }  // continue-timeout
  static var copyUnmatchedParams: Name { Name(known: 83) }  // copy-unmatched-params
  static var cors: Name { Name(known: 84) }  // cors
  static var cosmosdbDataSource: Name { Name(known: 85) }  // cosmosdb-data-source
  static var count: Name { Name(known: 86) }  // count
  static var counterKey: Name { Name(known: 87) }  // counter-key
  static var crossDomain: Name { Name(known: 88) }  // cross-domain
  static var crossDomainPolicy: Name { Name(known: 89) }  // cross-domain-policy
  static var daprAppId: Name { Name(known: 90) }  // dapr-app-id
  static var daprMethod: Name { Name(known: 91) }  // dapr-method
  static var daprNamespace: Name { Name(known: 92) }  // dapr-namespace
  static var data: Name { Name(known: 93) }  // data
  static var dataType: Name { Name(known: 94) }  // data-type
  static var databaseName: Name { Name(known: 95) }  // database-name
  static var decryptionKeys: Name { Name(known: 96) }  // decryption-keys
  static var defaultDimensions: Name { Name(known: 97) }  // default-dimensions
  static var defaultOdataVersion: Name { Name(known: 98) }  // default-odata-version
  static var defaultValue: Name { Name(known: 99) }  // default-value
  static var deleteRequest: Name { Name(known: 100) }  // delete-request
  static var delta: Name { Name(known: 101) }  // delta
  static var dimension: Name { Name(known: 102) }  // dimension
  static var dnsName: Name { Name(known: 103) }  // dns-name
  static var document: Name { Name(known: 104) }  // document
  static var domain: Name { Name(known: 105) }  // domain
  static var downstreamCachingType: Name { Name(known: 106) }  // downstream-caching-type
  static var duration: Name { Name(known: 107) }  // duration
  static var e: Name { Name(known: 108) }  // e
  static var embeddingsBackendAuth: Name { Name(known: 109) }  // embeddings-backend-auth
  static var embeddingsBackendId: Name { Name(known: 110) }  // embeddings-backend-id
  static var emitMetric: Name { Name(known: 111) }  // emit-metric
  static var emptyValues: Name { Name(known: 112) }  // empty-values
  static var enableContentResponseOnWrite: Name { Name(known: 113) }  // enable-content-response-on-write
  static var enableLowPrecisionOrderBy: Name { Name(known: 114) }  // enable-low-precision-order-by
  static var enabled: Name { Name(known: 115) }  // enabled
  static var enforceOnCompletions: Name { Name(known: 116) }  // enforce-on-completions
  static var errorVariableName: Name { Name(known: 117) }  // error-variable-name
  static var errorsVariableName: Name { Name(known: 118) }  // errors-variable-name
  static var estimatePromptTokens: Name { Name(known: 119) }  // estimate-prompt-tokens
  static var etag: Name { Name(known: 120) }  // etag
  static var existsAction: Name { Name(known: 121) }  // exists-action
  static var expiresAfter: Name { Name(known: 122) }  // expires-after
  static var exposeHeaders: Name { Name(known: 123) }  // expose-headers
  static var failOnCacheRemovalError: Name { Name(known: 124) }  // fail-on-cache-removal-error
  static var failOnErrorStatusCode: Name { Name(known: 125) }  // fail-on-error-status-code
  static var failedCheckErrorMessage: Name { Name(known: 126) }  // failed-check-error-message
  static var failedCheckHttpcode: Name { Name(known: 127) }  // failed-check-httpcode
  static var failedValidationErrorMessage: Name { Name(known: 128) }  // failed-validation-error-message
  static var failedValidationHttpcode: Name { Name(known: 129) }  // failed-validation-httpcode
  static var field: Name { Name(known: 130) }  // field
  static var findAndReplace: Name { Name(known: 131) }  // find-and-replace
  static var firstFastRetry: Name { Name(known: 132) }  // first-fast-retry
  static var firstPeriodStart: Name { Name(known: 133) }  // first-period-start
  static var flexibleRetryWindow: Name { Name(known: 134) }  // flexible-retry-window
  static var followRedirects: Name { Name(known: 135) }  // follow-redirects
  static var `for`: Name { Name(known: 136) }  // for
  static var forwardRequest: Name { Name(known: 137) }  // forward-request
  static var fragment: Name { Name(known: 138) }  // fragment
  static var fragmentId: Name { Name(known: 139) }  // fragment-id
  static var from: Name { Name(known: 140) }  // from
  static var getAuthorizationContext: Name { Name(known: 141) }  // get-authorization-context
  static var graphqlDataSource: Name { Name(known: 142) }  // graphql-data-source
  static var graphqlSubscription: Name { Name(known: 143) }  // graphql-subscription
  static var header: Name { Name(known: 144) }  // header
  static var headerName: Name { Name(known: 145) }  // header-name
  static var headers: Name { Name(known: 146) }  // headers
  static var host: Name { Name(known: 147) }  // host
  static var htmlDecodeExpression: Name { Name(known: 148) }  // html-decode-expression
  static var httpDataSource: Name { Name(known: 149) }  // http-data-source
  static var httpRequest: Name { Name(known: 150) }  // http-request
  static var httpResponse: Name { Name(known: 151) }  // http-response
  static var httpVersion: Name { Name(known: 152) }  // http-version
  static var id: Name { Name(known: 153) }  // id
  static var identities: Name { Name(known: 154) }  // identities
  static var identity: Name { Name(known: 155) }  // identity
  static var identityType: Name { Name(known: 156) }  // identity-type
  static var ignoreCase: Name { Name(known: 157) }  // ignore-case
  static var ignoreError: Name { Name(known: 158) }  // ignore-error
  static var ignorePrompt: Name { Name(known: 159) }  // ignore-prompt
  static var ignoreSystemMessages: Name { Name(known: 160) }  // ignore-system-messages
  static var inbound: Name { Name(known: 161) }  // inbound
  static var includeFragment: Name { Name(known: 162) }  // include-fragment
  static var incrementAfterResponse: Name { Name(known: 163) }  // increment-after-response
  static var incrementCondition: Name { Name(known: 164) }  // increment-condition
  static var incrementCount: Name { Name(known: 165) }  // increment-count
  static var index: Name { Name(known: 166) }  // index
  static var indexingDirective: Name { Name(known: 167) }  // indexing-directive
  static var interval: Name { Name(known: 168) }  // interval
  static var invalidCharacterReplacement: Name { Name(known: 169) }  // invalid-character-replacement
  static var invokeDaprBinding: Name { Name(known: 170) }  // invoke-dapr-binding
  static var invokeRequest: Name { Name(known: 171) }  // invoke-request
  static var ipFilter: Name { Name(known: 172) }  // ip-filter
  static var issuer: Name { Name(known: 173) }  // issuer
  static var issuerCertificateId: Name { Name(known: 174) }  // issuer-certificate-id
  static var issuerSigningKeys: Name { Name(known: 175) }  // issuer-signing-keys
  static var issuerSigningTokens: Name { Name(known: 176) }  // issuer-signing-tokens
  static var issuerSubject: Name { Name(known: 177) }  // issuer-subject
  static var issuerThumbprint: Name { Name(known: 178) }  // issuer-thumbprint
  static var issuers: Name { Name(known: 179) }  // issuers
  static var item: Name { Name(known: 180) }  // item
  static var jsonToXml: Name { Name(known: 181) }  // json-to-xml
  static var jsonp: Name { Name(known: 182) }  // jsonp
  static var key: Name { Name(known: 183) }  // key
  static var kind: Name { Name(known: 184) }  // kind
  static var limitConcurrency: Name { Name(known: 185) }  // limit-concurrency
  static var llmContentSafety: Name { Name(known: 186) }  // llm-content-safety
  static var llmEmitTokenMetric: Name { Name(known: 187) }  // llm-emit-token-metric
  static var llmSemanticCacheLookup: Name { Name(known: 188) }  // llm-semantic-cache-lookup
  static var llmSemanticCacheStore: Name { Name(known: 189) }  // llm-semantic-cache-store
  static var llmTokenLimit: Name { Name(known: 190) }  // llm-token-limit
  static var logToEventhub: Name { Name(known: 191) }  // log-to-eventhub
  static var loggerId: Name { Name(known: 192) }  // logger-id
  static var match: Name { Name(known: 193) }  // match
  static var maxComplexity: Name { Name(known: 194) }  // max-complexity
  static var maxCount: Name { Name(known: 195) }  // max-count
  static var maxDepth: Name { Name(known: 196) }  // max-depth
  static var maxInterval: Name { Name(known: 197) }  // max-interval
  static var maxItemCount: Name { Name(known: 198) }  // max-item-count
  static var maxMessageCount: Name { Name(known: 199) }  // max-message-count
  static var maxOdataVersion: Name { Name(known: 200) }  // max-odata-version
  static var maxSize: Name { Name(known: 201) }  // max-size
  static var maxTotalDepth: Name { Name(known: 202) }  // max-total-depth
  static var message: Name { Name(known: 203) }  // message
  static var messageId: Name { Name(known: 204) }  // message-id
  static var messageProperties: Name { Name(known: 205) }  // message-properties
  static var messageProperty: Name { Name(known: 206) }  // message-property
  static var metadata: Name { Name(known: 207) }  // metadata
  static var method: Name { Name(known: 208) }  // method
  static var minOdataVersion: Name { Name(known: 209) }  // min-odata-version
  static var missingContentTypeValue: Name { Name(known: 210) }  // missing-content-type-value
  static var mockResponse: Name { Name(known: 211) }  // mock-response
  static var mode: Name { Name(known: 212) }  // mode
  static var mustRevalidate: Name { Name(known: 213) }  // must-revalidate
  static var n: Name { Name(known: 214) }  // n
  static var name: Name { Name(known: 215) }  // name
  static var namespace: Name { Name(known: 216) }  // namespace
  static var namespaceBlockName: Name { Name(known: 217) }  // namespace-block-name
  static var namespacePrefix: Name { Name(known: 218) }  // namespace-prefix
  static var namespaceSeparator: Name { Name(known: 219) }  // namespace-separator
  static var nullValues: Name { Name(known: 220) }  // null-values
  static var onError: Name { Name(known: 221) }  // on-error
  static var openidConfig: Name { Name(known: 222) }  // openid-config
  static var operation: Name { Name(known: 223) }  // operation
  static var operationName: Name { Name(known: 224) }  // operationName
  static var origin: Name { Name(known: 225) }  // origin
  static var otherwise: Name { Name(known: 226) }  // otherwise
  static var outbound: Name { Name(known: 227) }  // outbound
  static var outputTokenVariableName: Name { Name(known: 228) }  // output-token-variable-name
  static var outputType: Name { Name(known: 229) }  // output-type
  static var paging: Name { Name(known: 230) }  // paging
  static var parameter: Name { Name(known: 231) }  // parameter
  static var parameterName: Name { Name(known: 232) }  // parameter-name
  static var parameters: Name { Name(known: 233) }  // parameters
  static var parentType: Name { Name(known: 234) }  // parent-type
  static var parseDate: Name { Name(known: 235) }  // parse-date
  static var partitionId: Name { Name(known: 236) }  // partition-id
  static var partitionKey: Name { Name(known: 237) }  // partition-key
  static var password: Name { Name(known: 238) }  // password
  static var path: Name { Name(known: 239) }  // path
  static var payload: Name { Name(known: 240) }  // payload
  static var permittedCrossDomainPolicies: Name { Name(known: 241) }  // permitted-cross-domain-policies
  static var policies: Name { Name(known: 242) }  // policies
  static var postTrigger: Name { Name(known: 243) }  // post-trigger
  static var preTrigger: Name { Name(known: 244) }  // pre-trigger
  static var preflightResultMaxAge: Name { Name(known: 245) }  // preflight-result-max-age
  static var preserveWhitespaceNodes: Name { Name(known: 246) }  // preserve-whitespace-nodes
  static var promptType: Name { Name(known: 247) }  // prompt-type
  static var providerId: Name { Name(known: 248) }  // provider-id
  static var proxy: Name { Name(known: 249) }  // proxy
  static var publishEvent: Name { Name(known: 250) }  // publish-event
  static var publishToDapr: Name { Name(known: 251) }  // publish-to-dapr
  static var pubsubName: Name { Name(known: 252) }  // pubsub-name
  static var query: Name { Name(known: 253) }  // query
  static var queryParameterName: Name { Name(known: 254) }  // query-parameter-name
  static var queryRequest: Name { Name(known: 255) }  // query-request
  static var queueName: Name { Name(known: 256) }  // queue-name
  static var quota: Name { Name(known: 257) }  // quota
  static var quotaByKey: Name { Name(known: 258) }  // quota-by-key
  static var rateLimit: Name { Name(known: 259) }  // rate-limit
  static var rateLimitByKey: Name { Name(known: 260) }  // rate-limit-by-key
  static var readRequest: Name { Name(known: 261) }  // read-request
  static var reason: Name { Name(known: 262) }  // reason
  static var redirectContentUrls: Name { Name(known: 263) }  // redirect-content-urls
  static var refreshAfter: Name { Name(known: 264) }  // refresh-after
  static var remainingCallsHeaderName: Name { Name(known: 265) }  // remaining-calls-header-name
  static var remainingCallsVariableName: Name { Name(known: 266) }  // remaining-calls-variable-name
  static var remainingQuotaTokensHeaderName: Name { Name(known: 267) }  // remaining-quota-tokens-header-name
  static var remainingQuotaTokensVariableName: Name { Name(known: 268) }  // remaining-quota-tokens-variable-name
  static var remainingTokensHeaderName: Name { Name(known: 269) }  // remaining-tokens-header-name
  static var remainingTokensVariableName: Name { Name(known: 270) }  // remaining-tokens-variable-name
  static var renewalPeriod: Name { Name(known: 271) }  // renewal-period
  static var request: Name { Name(known: 272) }  // request
  static var requireExpirationTime: Name { Name(known: 273) }  // require-expiration-time
  static var requireScheme: Name { Name(known: 274) }  // require-scheme
  static var requireSignedTokens: Name { Name(known: 275) }  // require-signed-tokens
  static var requiredClaims: Name { Name(known: 276) }  // required-claims
  static var resource: Name { Name(known: 277) }  // resource
  static var response: Name { Name(known: 278) }  // response
  static var responseVariableName: Name { Name(known: 279) }  // response-variable-name
  static var retry: Name { Name(known: 280) }  // retry
  static var retryAfterHeaderName: Name { Name(known: 281) }  // retry-after-header-name
  static var retryAfterVariableName: Name { Name(known: 282) }  // retry-after-variable-name
  static var returnResponse: Name { Name(known: 283) }  // return-response
  static var rewriteUri: Name { Name(known: 284) }  // rewrite-uri
  static var rule: Name { Name(known: 285) }  // rule
  static var schemaId: Name { Name(known: 286) }  // schema-id
  static var schemaRef: Name { Name(known: 287) }  // schema-ref
  static var scope: Name { Name(known: 288) }  // scope
  static var scoreThreshold: Name { Name(known: 289) }  // score-threshold
  static var secure: Name { Name(known: 290) }  // secure
  static var sendOneWayRequest: Name { Name(known: 291) }  // send-one-way-request
  static var sendRequest: Name { Name(known: 292) }  // send-request
  static var sendServiceBusMessage: Name { Name(known: 293) }  // send-service-bus-message
  static var separator: Name { Name(known: 294) }  // separator
  static var serialNumber: Name { Name(known: 295) }  // serial-number
  static var sessionId: Name { Name(known: 296) }  // session-id
  static var setBackendService: Name { Name(known: 297) }  // set-backend-service
  static var setBody: Name { Name(known: 298) }  // set-body
  static var setGraphqlResolver: Name { Name(known: 299) }  // set-graphql-resolver
  static var setHeader: Name { Name(known: 300) }  // set-header
  static var setMethod: Name { Name(known: 301) }  // set-method
  static var setQueryParameter: Name { Name(known: 302) }  // set-query-parameter
  static var setRequestMetricDimensionValue: Name { Name(known: 303) }  // set-request-metric-dimension-value
  static var setStatus: Name { Name(known: 304) }  // set-status
  static var setUrl: Name { Name(known: 305) }  // set-url
  static var setVariable: Name { Name(known: 306) }  // set-variable
  static var severity: Name { Name(known: 307) }  // severity
  static var sfListenerName: Name { Name(known: 308) }  // sf-listener-name
  static var sfPartitionKey: Name { Name(known: 309) }  // sf-partition-key
  static var sfReplicaType: Name { Name(known: 310) }  // sf-replica-type
  static var sfResolveCondition: Name { Name(known: 311) }  // sf-resolve-condition
  static var sfServiceInstanceName: Name { Name(known: 312) }  // sf-service-instance-name
  static var shieldPrompt: Name { Name(known: 313) }  // shield-prompt
  static var singleResult: Name { Name(known: 314) }  // single-result
  static var siteControl: Name { Name(known: 315) }  // site-control
  static var sizeExceededAction: Name { Name(known: 316) }  // size-exceeded-action
  static var source: Name { Name(known: 317) }  // source
  static var specifiedHeaderAction: Name { Name(known: 318) }  // specified-header-action
  static var specifiedParameterAction: Name { Name(known: 319) }  // specified-parameter-action
  static var sqlDataSource: Name { Name(known: 320) }  // sql-data-source
  static var sqlStatement: Name { Name(known: 321) }  // sql-statement
  static var sqlType: Name { Name(known: 322) }  // sql-type
  static var statusCode: Name { Name(known: 323) }  // status-code
  static var subject: Name { Name(known: 324) }  // subject
  static var targets: Name { Name(known: 325) }  // targets
  static var template: Name { Name(known: 326) }  // template
  static var tenantId: Name { Name(known: 327) }  // tenant-id
  static var terminateUnmatchedRequest: Name { Name(known: 328) }  // terminate-unmatched-request
  static var threshold: Name { Name(known: 329) }  // threshold
  static var thumbprint: Name { Name(known: 330) }  // thumbprint
  static var timeToLive: Name { Name(known: 331) }  // time-to-live
  static var timeout: Name { Name(known: 332) }  // timeout
  static var timeoutMs: Name { Name(known: 333) }  // timeout-ms
  static var to: Name { Name(known: 334) }  // to
  static var token: Name { Name(known: 335) }  // token
  static var tokenQuota: Name { Name(known: 336) }  // token-quota
  static var tokenQuotaPeriod: Name { Name(known: 337) }  // token-quota-period
  static var tokenValue: Name { Name(known: 338) }  // token-value
  static var tokensConsumedHeaderName: Name { Name(known: 339) }  // tokens-consumed-header-name
  static var tokensConsumedVariableName: Name { Name(known: 340) }  // tokens-consumed-variable-name
  static var tokensPerMinute: Name { Name(known: 341) }  // tokens-per-minute
  static var topic: Name { Name(known: 342) }  // topic
  static var topicName: Name { Name(known: 343) }  // topic-name
  static var totalCallsHeaderName: Name { Name(known: 344) }  // total-calls-header-name
  static var trace: Name { Name(known: 345) }  // trace
  static var trimValues: Name { Name(known: 346) }  // trim-values
  static var type: Name { Name(known: 347) }  // type
  static var unspecifiedContentTypeAction: Name { Name(known: 348) }  // unspecified-content-type-action
  static var unspecifiedHeaderAction: Name { Name(known: 349) }  // unspecified-header-action
  static var unspecifiedParameterAction: Name { Name(known: 350) }  // unspecified-parameter-action
  static var unspecifiedStatusCodeAction: Name { Name(known: 351) }  // unspecified-status-code-action
  static var url: Name { Name(known: 352) }  // url
  static var useManagedIdentity: Name { Name(known: 353) }  // use-managed-identity
  static var username: Name { Name(known: 354) }  // username
  static var validateAs: Name { Name(known: 355) }  // validate-as
  static var validateAzureAdToken: Name { Name(known: 356) }  // validate-azure-ad-token
  static var validateClientCertificate: Name { Name(known: 357) }  // validate-client-certificate
  static var validateConnectivity: Name { Name(known: 358) }  // validate-connectivity
  static var validateContent: Name { Name(known: 359) }  // validate-content
  static var validateGraphqlRequest: Name { Name(known: 360) }  // validate-graphql-request
  static var validateHeaders: Name { Name(known: 361) }  // validate-headers
  static var validateJwt: Name { Name(known: 362) }  // validate-jwt
  static var validateNotAfter: Name { Name(known: 363) }  // validate-not-after
  static var validateNotBefore: Name { Name(known: 364) }  // validate-not-before
  static var validateOdataRequest: Name { Name(known: 365) }  // validate-odata-request
  static var validateParameters: Name { Name(known: 366) }  // validate-parameters
  static var validateRevocation: Name { Name(known: 367) }  // validate-revocation
  static var validateStatusCode: Name { Name(known: 368) }  // validate-status-code
  static var validateTrust: Name { Name(known: 369) }  // validate-trust
  static var value: Name { Name(known: 370) }  // value
  static var valueType: Name { Name(known: 371) }  // value-type
  static var variable: Name { Name(known: 372) }  // variable
  static var variableName: Name { Name(known: 373) }  // variable-name
  static var variables: Name { Name(known: 374) }  // variables
  static var varyBy: Name { Name(known: 375) }  // vary-by
  static var varyByDeveloper: Name { Name(known: 376) }  // vary-by-developer
  static var varyByDeveloperGroups: Name { Name(known: 377) }  // vary-by-developer-groups
  static var varyByHeader: Name { Name(known: 378) }  // vary-by-header
  static var varyByQueryParameter: Name { Name(known: 379) }  // vary-by-query-parameter
  static var version: Name { Name(known: 380) }  // version
  static var wait: Name { Name(known: 381) }  // wait
  static var when: Name { Name(known: 382) }  // when
  static var windowOverlapSize: Name { Name(known: 383) }  // window-overlap-size
  static var windowSize: Name { Name(known: 384) }  // window-size
  static var writeRequest: Name { Name(known: 385) }  // write-request
  static var xmlToJson: Name { Name(known: 386) }  // xml-to-json
  static var xsiNil: Name { Name(known: 387) }  // xsi-nil
  static var xslTransform: Name { Name(known: 388) }  // xsl-transform
  static var xslStylesheet: Name { Name(known: 389) }  // xsl:stylesheet
  static var zumoMasterKey: Name { Name(known: 390) }  // zumo-master-key
}
