// swift-format-ignore-file
// Generated from the data files in `policies/` by `swift run embed-policies`; a test compares them.

/// What the pages of the policies say in words, as lines that `PolicyPage` reads.
enum VocabularyPages {
  static let all: StaticString = #"""
    = authentication-basic|Authenticate with Basic|authentication-and-authorization|authentication-basic-policy
    * It may stand only once in a section.
    * It sets the Authorization header of the request to the backend.
    * Credentials should come from named values backed by a key vault, not from literals.
    * Managed identity or the credential manager are the more secure choices.
    ? scopes
    - page: all five
    - vscode-knowledge-base: API scope
    ? nested use
    - page: not said on this page
    - toolkit: also as a child of send-request and send-one-way-request
    = authentication-certificate|Authenticate with client certificate|authentication-and-authorization|authentication-certificate-policy
    * Either thumbprint or certificate-id may be given; body is for certificates that are not in the store.
    * password belongs to body only.
    * A certificate that lives in a key vault should be named by its ID, because a rotation changes the thumbprint.
    * An expression in body has to return a byte array.
    * A password should come from a named value.
    * Managed identity or the credential manager are the more secure choices.
    * The author of the policy may name a certificate that he cannot read.
    ? exclusion
    - page: only says that thumbprint or certificate-id can be present
    - toolkit: exactly one of thumbprint, certificate-id, body
    - vscode-schema: all optional
    - observed: exactly one in 16 of 16 elements (15 of them toolkit tests)
    ? nested use
    - page: not said on this page
    - toolkit: also as a child of send-request and send-one-way-request
    ? scopes
    - page: all five
    - vscode-knowledge-base: API scope
    = authentication-managed-identity|Authenticate with managed identity|authentication-and-authorization|authentication-managed-identity-policy
    * Without client-id the system-assigned identity is used.
    * It puts the token into the Authorization header with the Bearer scheme.
    * The samples write the token into the header themselves when output-token-variable-name is given.
    * The output variable is a string.
    * ignore-error true lets the request go on without a token.
    * client-id and output-token-variable-name take no expressions.
    * At the global scope the token is available to all APIs, also to those of workspaces.
    * The token goes to whatever backend the request goes to; keeping it from other hosts is the author's task.
    * It may stand inside send-request.
    * Tokens are cached until they expire.
    * It is not available in workspaces.
    ? sections
    - page: inbound
    - toolkit: inbound, outbound
    - observed: 5 of 51 elements stand in outbound, inside a when
    ? client-id
    - page: no expressions
    - toolkit: expressions allowed
    - vscode-schema: plain string
    - observed: named values or constants only (22 elements)
    ? resource
    - page: required
    - toolkit: required
    - vscode-schema: optional
    = authentication-oauth2|Authenticate with OAuth 2.0|authentication-and-authorization|emulator
    * Named only in the inventory of an emulator; its shape is not checked.
    = authentication-token-store|Authenticate with token store|authentication-and-authorization|vscode
    * Known only by its name from the schemas of the VS Code extension; its shape is not checked.
    = authentication-token|Authenticate with token|authentication-and-authorization|vscode
    * Known only by its name from the schemas of the VS Code extension; its shape is not checked.
    = azure-openai-emit-token-metric|Emit metrics for consumption of Azure OpenAI tokens|logging|azure-openai-emit-token-metric-policy
    * It may stand several times in a definition.
    * At least one dimension is needed and at most 10 custom ones are allowed (page of July 2024; the llm page now says 5).
    * value may be left out only for the default dimensions API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway ID and (since 2025) Backend ID.
    * namespace takes no expression.
    * The API has to log to Application Insights with custom metrics and dimensions switched on.
    * With streaming the token counts are estimated.
    * Page read in the version of July 2024; no page of its own in the set of August 2026.
    ? number of dimensions
    - page: at most 10 custom ones in 2024, 5 on the llm page of 2026; a shared include of 2024 says 10
    - toolkit: one or more
    - vscode-schema: 0 to 10
    - observed: 1 to 9; one Microsoft sample has 9
    ? value attribute
    - page: on the page of 2024, probably carried over from emit-metric
    - toolkit: absent
    - vscode-schema: absent
    ? expression in namespace
    - page: not allowed
    - toolkit: marked as allowed
    - vscode-schema: plain string
    ? expression in the name of a dimension
    - page: allowed
    - toolkit: not marked as allowed
    ? undocumented attributes
    - vscode-schema: name (string); value-type (enum: all, total-tokens, prompt-tokens, completion-tokens); ignore-prompt (boolean)
    = azure-openai-semantic-cache-lookup|Get cached responses of Azure OpenAI API requests|caching|azure-openai-semantic-cache-lookup-policy
    * It needs an azure-openai-semantic-cache-store in outbound.
    * It may stand only once in a section.
    * A lower score-threshold asks for a closer match; start low, for example at 0.05.
    * A threshold above 0.2 may give wrong hits (said on the llm page of 2026).
    * embeddings-backend-auth must be system-assigned.
    * ignore-system-messages true is recommended.
    * Several vary-by elements are joined into one partition key.
    * Use vary-by with a user or group identifier to keep callers from each other's answers (said on the llm page of 2026).
    * It needs a configured external cache.
    * The embeddings model needs enough capacity and context size.
    * Page read in the version of April 2025; later pages exist only for the llm form.
    ? meaning of score-threshold
    - page: lower value = closer match (pages of 2025: smaller values represent greater similarity)
    - toolkit: comment: higher values require greater similarity, recommended 0.7 to 0.9
    - observed: 0.8 in labs of Azure-Samples/AI-Gateway, 0.05 in all 6 toolkit tests
    ? gateways
    - page: classic, v2, consumption on the own page of 2025; the include shared with the llm page adds self-hosted in 2026
    ? values of embeddings-backend-auth
    - page: system-assigned
    - toolkit: a test uses managed-identity; the comment speaks of a named value
    - vscode-schema: system-assigned or header, default system-assigned
    ? default of max-message-count
    - page: none
    - toolkit: comment: 4
    ? expressions
    - page: not said for the attributes
    - toolkit: allowed in all but cache-id
    - vscode-schema: score-threshold is a plain xs:float
    ? undocumented attributes
    - toolkit: cache-id (string)
    - vscode-schema: cache-id (string)
    = azure-openai-semantic-cache-store|Cache responses to Azure OpenAI API requests|caching|azure-openai-semantic-cache-store-policy
    * It needs an azure-openai-semantic-cache-lookup in inbound.
    * It may stand only once in a section.
    * Page read in the version of May 2024; later pages exist only for the llm form.
    ? scopes
    - page: with workspace here, without it on the lookup page and on the llm page
    ? cache-response
    - page: only on the llm page of 2026
    = azure-openai-token-limit|Limit Azure OpenAI API token usage|rate-limiting-and-quotas|azure-openai-token-limit-policy
    * It may stand several times in a definition.
    * A rate (tokens-per-minute), a quota (token-quota with token-quota-period) or both are needed.
    * Callers over the rate get 429, over the quota 403.
    * One counter exists for each counter-key value across all scopes.
    * estimate-prompt-tokens false lets prompts through that exceed the limit; later requests are blocked.
    * With streaming the prompt and completion tokens are always estimated.
    * The names of headers and variables take no expressions.
    * The header of consumed tokens is added only after the backend has answered.
    * The variable of consumed tokens has the estimate in backend and the real number from outbound on.
    * It is not available in the Consumption gateway.
    * Expressions in token-quota and token-quota-period are documented since April 2026.
    * Own page read in the version of February 2025 with the changes of April 2026; no page of its own in the set of August 2026.
    ? name of the estimate attribute
    - page: estimate-prompt-tokens
    - toolkit: writes and reads estimate-prompt-token without the s
    - vscode-schema: estimate-prompt-tokens
    - observed: estimate-prompt-token in 11 toolkit tests, estimate-prompt-tokens in 11 other documents
    ? rate and quota together
    - page: allowed
    - toolkit: exactly one of the two, otherwise an error
    - vscode-schema: all optional
    ? token-quota-period values
    - page: Hourly, Daily, Weekly, Monthly, Yearly
    - toolkit: comment: day, week, month; a test uses day
    - vscode-schema: Indefinite, Hourly, Daily, Weekly, Monthly, Yearly
    ? estimate-prompt-tokens
    - page: required
    - vscode-schema: required
    ? expressions in tokens-per-minute and estimate-prompt-tokens
    - page: not said
    - toolkit: allowed in both
    - vscode-schema: allowed in tokens-per-minute, plain boolean for estimate-prompt-tokens
    ? undocumented attributes
    - vscode-schema: prompt-type (enum: auto, chat-completion, completion, embeddings); ignore-prompt (boolean)
    = backend|Backend section|document|set-edit-policies
    * It holds the statements that run just before the request goes to the backend service.
    * It may hold only one policy element; more steps have to be wrapped in one element such as retry, choose or limit-concurrency.
    * By default it holds forward-request at the global scope and base at the other scopes.
    * With an empty backend section the request is not forwarded and outbound starts right after inbound.
    * It stands directly in policies and has no attributes and no text.
    ? number of statements
    - page: one policy element (older page: only forward-request)
    - toolkit: no limit; its test data has base followed by forward-request and base followed by set-backend-service
    - vscode-schema: any number
    - observed: 599 of 615 sections have one statement, 15 none, 1 has base and set-backend-service
    = base|Inherited policies|document|set-edit-policies
    * It stands for the policies of the same section at the next broader scope.
    * Its place before or after the other statements decides the order of evaluation.
    * A section without it inherits nothing; the pages advise against that in most cases.
    * At the global scope it has no effect because there is no parent.
    * It is not allowed in a policy fragment.
    * It is shown only as an empty element without attributes.
    * The pages show it only as a direct child of a section.
    * The service puts it into every section by default.
    ? nesting
    - page: only shown directly in a section
    - toolkit: Base() may be called inside an if, and the tests of choose have base in when and otherwise
    - vscode-schema: declared only in the four sections
    - observed: 0 of 2,242 elements nested; 8 nested ones in toolkit tests (7 in when, 1 in otherwise)
    ? number in a section
    - page: nothing said
    - vscode-schema: meant as at most one (maxOccurs 1 inside a repeating choice, so not enforced)
    - observed: never twice directly in one section
    = block|Block|policy-control-and-flow|vscode
    * Known only from the XML schema of the VS Code extension as a plain container of policies.
    = cache-lookup-value|Get value from cache|caching|cache-lookup-value-policy
    * It needs a cache-store-value with the same key somewhere.
    * After a miss without default-value the variable is not set, so its use needs ContainsKey or GetValueOrDefault.
    * The page says that it may stand only once in a section; do not enforce this (see disagreement).
    * The page says that it is not supported inside a fragment; do not enforce this (see disagreement).
    * The page says that only answers to GET requests are cached, which cannot hold for values.
    * A rate-limit or rate-limit-by-key right after the lookup is advised.
    * variable-name and caching-type take no expressions.
    * The built-in cache is volatile and shared by all units of a region.
    * It is one of the three policies that wait may contain.
    ? variable after a miss
    - page: one row says that null is assigned, another that the variable is not set
    - toolkit: comment: the variable will contain null
    - vscode-knowledge-base: the variable will not be set
    ? once in a section
    - page: once (occurrence left out of this entry on purpose)
    - observed: 2 to 5 times in 24 sections or fragments (118 elements in all), also directly in one section of Microsoft snippets (oauth-proxy-callback has 3 in inbound and 3 in on-error)
    ? fragment
    - page: not supported
    - toolkit: offered in IFragmentContext
    - observed: 30 elements in fragments, also in the oauth-proxy fragments of Microsoft
    ? sections
    - page: all four
    - vscode-knowledge-base: all but backend
    ? default of caching-type
    - page: prefer-external
    - toolkit: comment: external
    = cache-lookup|Get from cache|caching|cache-lookup-policy
    * It needs a cache-store in outbound.
    * It may stand only once in a section.
    * It is not supported inside a policy fragment.
    * Only GET requests are looked up.
    * vary-by-query-parameter may name several parameters separated by semicolons.
    * With vary-by-query-parameter the parameters should be declared in rewrite-uri or copy-unmatched-params be false.
    * With allow-private-response-caching true a vary-by-header for Authorization should be there.
    * Accept and Accept-Charset should be varied by in most cases.
    * allow-private-response-caching is about requests with an Authorization header.
    * must-revalidate matters only when downstream caching is on.
    * A rate-limit or rate-limit-by-key right after the lookup is advised.
    * The built-in cache is volatile and shared by all units of a region.
    ? order of the children
    - page: vary-by-header before vary-by-query-parameter
    - toolkit: writes vary-by-header first; its test data has the other order
    - vscode-schema: any order
    ? downstream-caching-type values
    - page: none, private, public
    - toolkit: comment also names internal, and a test uses it
    - vscode-schema: none, private, public
    ? fragment
    - page: not supported in a fragment
    - toolkit: offered in IFragmentContext
    - observed: never in a fragment
    ? scopes
    - page: all five
    - vscode-knowledge-base: workspace, product, API, operation
    ? required attributes with a default
    - page: vary-by-developer and vary-by-developer-groups are required and have the default false
    - toolkit: required
    - vscode-schema: required
    = cache-remove-value|Remove value from cache|caching|cache-remove-value-policy
    * fail-on-cache-removal-error true fails the request when the removal fails (documented since June 2026).
    * caching-type takes no expression.
    * It has no limit on the number in a section.
    ? fail-on-cache-removal-error
    - page: since June 2026
    - toolkit: absent
    - vscode-schema: absent
    ? sections
    - page: all four
    - vscode-knowledge-base: all but backend
    ? sample
    - page: pages up to 2025 showed a cache-store-value as the sample
    = cache-store-value|Store value in cache|caching|cache-store-value-policy
    * Storing is asynchronous, so a lookup right afterwards may still miss.
    * The page says that it may stand only once in a section; do not enforce this (see disagreement).
    * The page says that only answers to GET requests are cached, which cannot hold for values.
    * caching-type takes no expression.
    * A rate-limit or rate-limit-by-key right after any cache lookup is advised.
    * The built-in cache is volatile and shared by all units of a region.
    ? once in a section
    - page: once (occurrence left out of this entry on purpose)
    - observed: 2 to 5 times in 24 sections or fragments (115 elements in all)
    ? type of value
    - page: not said
    - toolkit: any object
    - vscode-schema: string or expression
    ? sections
    - page: all four
    - vscode-knowledge-base: all but backend
    ? duration in snippets
    - observed: duration="{{cachetime}]" in a Microsoft snippet is a mistyped named value
    = cache-store|Store to cache|caching|cache-store-policy
    * It needs a cache-lookup in inbound.
    * It may stand only once in a section.
    * Only answers to GET requests are cached.
    * Without cache-response only answers with status 200 are cached; cache-response true caches the current answer whatever its status.
    * A rate-limit or rate-limit-by-key right after the lookup is advised.
    * The built-in cache is volatile and shared by all units of a region.
    ? once in a section
    - page: once
    - observed: one toolkit test document has two, in different when branches
    ? default of cache-response
    - page: false, but leaving it out still caches 200 answers
    ? undocumented attributes
    - vscode-schema: caching-mode (string)
    ? cache-store without cache-lookup
    - page: must have one
    - observed: 2 files of the Microsoft snippets (two versions of one sample) have only the store
    ? sample
    - page: duration="seconds" is a placeholder; the expression sample matches the literal text @(max-age=...) because the @ is inside the quotes, so the duration is always 300
    = cache-value|Cache value|caching|toolkit
    * It is known only from the policy toolkit; there is no reference page.
    * It joins lookup and store: the value block runs on a miss or a refresh and has to set the variable named by variable-name.
    * refresh-after has to be below expires-after to protect against a stampede.
    * A refresh-after of 0 runs the value block always.
    * When the value block sets nothing and nothing is cached, default-value is used.
    * A stale value is kept when the value block sets nothing.
    * The emulator of the toolkit takes 28800 seconds when expires-after is absent.
    ? existence
    - page: no page
    - toolkit: compiler, decompiler, emulator and tests, in all four sections and in fragments
    - vscode-schema: no schema
    - observed: toolkit tests only
    = check-header|Check HTTP header|authentication-and-authorization|check-header-policy
    * Without value children only the presence of the header is checked.
    * With several value children one match is enough.
    * Special characters in the error message have to be escaped.
    * A failed check ends the request with the given status and message.
    ? sections
    - page: inbound
    - toolkit: inbound
    - vscode-knowledge-base: inbound or outbound
    ? scopes
    - page: no workspace scope although workspace gateways are listed
    - vscode-knowledge-base: any scope
    ? required attributes
    - page: all four required
    - toolkit: all four required
    - vscode-schema: only name and failed-check-httpcode
    ? value children
    - page: optional
    - toolkit: at least one
    - vscode-schema: optional
    - observed: none in 3 of 26 elements, among them a Microsoft snippet
    = choose|Control flow|policy-control-and-flow|choose-policy
    * At least one when is required.
    * otherwise is optional and comes last.
    * Conditions are tested in document order and only the first true branch runs.
    * condition is a Boolean expression or a Boolean constant.
    ? empty when
    - page: the statement says one or more policy statements
    - vscode-schema: content may be empty
    - observed: 13 empty when elements in 314 parsed corpus documents
    = cors|CORS|cross-domain|cors-policy
    * It may appear only once in a policy section.
    * allowed-origins holds either one origin of * or one or more URIs, never both.
    * An origin URI has scheme, host and port; without a port 80 is used for http and 443 for https.
    * Origins are written without quotation marks.
    * allowed-methods is needed when anything but GET and POST is to be allowed.
    * A method or header of * means all.
    * allowed-methods, allowed-headers and expose-headers each need at least one entry when present.
    * Wildcards can make the API too open.
    * The policy may be set at several scopes and each narrower scope then needs base to inherit.
    * During a preflight OPTIONS request only cors runs.
    * An API operation that defines OPTIONS itself switches off preflight handling for that operation.
    * It should be the first policy in inbound and in general only the first cors met is applied.
    * Later cors policies are only looked for among direct children of inbound, so one nested in choose is not found by that search.
    * At product scope it does not work with a subscription key sent in a header, only in the query string.
    * At API scope it does not work for an API that is versioned by header.
    * A request whose Origin does not match may be answered with an empty 200 OK when terminate-unmatched-request is true.
    ? default of terminate-unmatched-request
    - page: the attribute table says false, the troubleshooting list on the same page calls true the default
    - toolkit: comment says true
    ? allowed-headers
    - page: required
    - toolkit: required
    - vscode-schema: optional
    - observed: 4 of 54 cors elements of the development corpus and 2 of 5 in the Microsoft sample repositories leave it out
    ? type of terminate-unmatched-request
    - page: boolean
    - toolkit: string
    ? child order
    - page: general rule: the order of the policy statement
    - toolkit: emits allowed-origins, allowed-headers, allowed-methods, expose-headers
    - vscode-schema: any order (xs:all)
    ? example origins
    - page: origins in the example end in a slash, which a browser's Origin header never does
    = cosmosdb-data-source|Cosmos DB data source for resolver|graphql-resolvers|cosmosdb-data-source-policy
    * It may only stand in a GraphQL resolver definition.
    * Exactly one of query-request, read-request, delete-request and write-request is configured.
    * It runs only while one field of a matching operation type is being resolved.
    * It is in preview and not available in the Consumption tier.
    * id is required in write-request when type is replace.
    * max-item-count of -1 means no limit.
    * With a managed identity the account key is left out of the connection string.
    * Parameter names are written in @ notation.
    * Parameters may be given as JObject, as a .NET string, int, decimal or bool, or as JValue.
    * Without set-body in write-request the arguments are mapped to JSON.
    * Without set-body in response equally named fields are mapped automatically.
    ? id child of write-request
    - page: allowed, and required for replace
    - vscode-schema: not declared
    ? include-fragment
    - page: not listed
    - vscode-schema: allowed in write-request and in response
    ? order in delete-request
    - page: the statement shows etag, id, partition-key; the table shows id, partition-key, etag
    - vscode-schema: id, partition-key, etag
    ? template attribute of id, partition-key, etag, paging children
    - page: liquid
    - vscode-schema: commented out, so not accepted
    ? undocumented attributes
    - vscode-schema: client-id (string); type (string); enable-content-response-on-write (string)
    ? samples
    - page: the read-request sample leaves partition-key open and repeats the start tag of read-request instead of closing it
    = cross-domain|Allow cross-domain calls|cross-domain|cross-domain-policy
    * The content must be an Adobe cross-domain policy file.
    * It is for Flash and Silverlight clients only.
    * The schema wants site-control, then allow-access-from, then allow-http-request-headers-from.
    * Wildcards in domain or headers can make the API too open.
    ? scopes
    - page: global only on the policy page, yet the policies overview page shows an empty cross-domain element at API scope
    ? child details
    - page: refers to the Adobe specification only
    - vscode-schema: source of the child attributes listed here
    = emit-metric|Emit custom metrics|logging|emit-metric-policy
    * At least one dimension is required.
    * At most 5 custom dimensions.
    * value may be left out only for API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway ID and Backend ID.
    * Backend ID may only be used in the outbound section.
    * Azure Monitor allows 10 dimension keys a metric and 50,000 active time series a region and subscription within 12 hours.
    * The number of time series is the product of the distinct values of all dimensions.
    * The instance needs Application Insights with custom metrics and dimensions enabled.
    ? number of dimensions
    - page: 5 custom dimensions in the page of April 2025, 10 in earlier versions and still 10 in the shared limits include
    - vscode-schema: 10 dimensions in all
    ? dimension element
    - page: at least one required
    - toolkit: required, and an empty list is an error
    - vscode-schema: none required
    ? sections
    - page: inbound, outbound, backend, on-error
    - toolkit: inbound, outbound, on-error
    ? default of namespace
    - page: API Management
    - toolkit: comment says apim
    ? undocumented attributes
    - vscode-schema: default-dimensions (boolean)
    = find-and-replace|Find and replace string in body|transformation|find-and-replace-policy
    * An empty to removes the found text but the attribute must still be present.
    * It works on the message body only.
    = forward-request|Forward request|routing|forward-request-policy
    * It is what sends the request to the backend; the global scope has it by default.
    * Without it, directly or through base, no request is sent and outbound follows inbound at once.
    * timeout and timeout-ms exclude each other.
    * Values of timeout above 240 seconds may not be honoured although the default is 300.
    * buffer-request-body true is needed when the request with a body is sent again by retry.
    * buffer-response false is needed for server-sent events and other streamed answers.
    * fail-on-error-status-code true sends answers from 400 to 599 to on-error.
    * http-version 2 or 2or1 works in the self-hosted gateway and in preview in the v2 gateway.
    * The v2 gateway turns an incoming HTTP/2 connection into HTTP/1 before it forwards.
    * It cannot be used in on-error (azure-docs pull request 55715).
    * Several statements in one document are not supported according to the page of 2022; later pages are silent.
    ? type of buffer-request-body, buffer-response, fail-on-error-status-code
    - page: expressions not allowed in the last two, not said for the first
    - toolkit: expressions in none of the three
    - vscode-schema: plain xs:boolean for all three
    ? http-version
    - page: 1, 2or1, 2
    - toolkit: any string, no expression
    - vscode-schema: any string
    ? upper bound of timeout
    - page: advice of 240
    - observed: 10, 30, 120 and 240 only
    = fragment|Policy fragment|document|policy-fragments
    * It is the root of a policy fragment, which include-fragment inserts as it stands.
    * It must be valid XML with one or more policy statements.
    * It must not contain a section element such as inbound or outbound.
    * It must not contain base.
    * It must not include another fragment.
    * It may have up to 512 KB.
    * Policy expressions are allowed where the contained policies allow them.
    * It may be included in any section and scope that the contained policies support.
    * cache-lookup and cache-lookup-value are said not to be supported in a fragment (see those entries).
    * Variables that it reads have to be set before the place of inclusion.
    * It has no attributes and no text.
    ? base in a fragment
    - page: not allowed
    - toolkit: IFragmentContext has no Base(); one test literal shows a fragment with base
    ? cache policies in a fragment
    - page: cache-lookup and cache-lookup-value not supported
    - toolkit: IFragmentContext offers both
    - observed: 30 cache-lookup-value elements in fragments, among them the oauth-proxy session fragment of the Microsoft snippets repository
    = get-authorization-context|Get authorization context|authentication-and-authorization|get-authorization-context-policy
    * The variable receives an object of type Authorization with AccessToken and Claims.
    * With ignore-error true the variable is null after a failure, so its use has to be null-safe.
    * With ignore-error false a failure gives 500 and is described by context.LastError.
    * identity is ignored unless identity-type is jwt.
    * identity-type jwt is for connections whose access policy names a service principal, and only app-only /.default scopes work.
    * The JWT in identity needs the audience https://azure-api.net/authorization-manager and the claims oid and tid.
    * It does not exist in the self-hosted and workspace gateways.
    * The author of the policy may name a provider or connection that he cannot read.
    ? sections
    - page: inbound
    - toolkit: inbound, backend, outbound
    - observed: backend and outbound only in toolkit tests
    ? case of identity-type
    - page: managed, jwt
    - vscode-schema: any string
    - vscode-snippet: managed, JWT
    = graphql-data-source|GraphQL data source for resolver|graphql-resolvers|vscode
    * Known only from the XML schema of the VS Code extension; no reference page exists.
    * operationName is the only camel-case element in all schemas.
    = http-data-source|HTTP data source for resolver|graphql-resolvers|http-data-source-policy
    * It may only stand in a GraphQL resolver definition.
    * It runs only while one field of a matching operation type is being resolved.
    * Child elements keep the listed order and, unless noted, appear at most once.
    * Without http-response the reply is returned as a raw string.
    * set-method and set-url are required in http-request.
    ? place of include-fragment in http-request
    - page: the statement puts it after set-url, the element table before set-method
    - vscode-schema: after set-url
    ? json-to-xml in http-response
    - page: not listed (it was in the retired set-graphql-resolver page)
    - vscode-schema: allowed after set-body
    ? set-method values
    - page: any method
    - vscode-schema: GET, POST, PUT, PATCH or DELETE only
    ? samples
    - page: the policy statement never closes backend, and one sample expression lacks a semicolon
    = inbound|Inbound section|document|api-management-howto-policies
    * It holds the statements that run on the request.
    * It stands directly in policies and has no attributes and no text.
    = include-fragment|Include fragment|policy-control-and-flow|include-fragment-policy
    * The fragment is inserted as it is at the place of the element.
    * The fragment id may not be an expression.
    * Fragments may not include other fragments.
    * A fragment may be included wherever all its policies are allowed.
    * Anyone who may write a policy can include any fragment of the instance because linked access is not checked.
    ? nesting
    - page: a fragment cannot include another fragment (February 2026)
    - toolkit: IFragmentContext offers IncludeFragment
    ? name of the attribute
    - page: fragment-id
    - observed: 11 uses of id instead of fragment-id in a published architecture document
    = invoke-dapr-binding|Trigger output binding|integration-and-external-communication|invoke-dapr-binding-policy
    * Dapr support must be switched on in the self-hosted gateway.
    * name must match a binding defined in Dapr.
    * timeout ranges from 1 to 240 seconds.
    * ignore-error true keeps a Dapr error from starting on-error.
    * Liquid is the only template value and application/json the only content type.
    * Developer and Premium tiers only.
    ? element name
    - page: invoke-dapr-binding
    - toolkit: compiler emits invoke-darp-binding (misspelt)
    ? case of the template value
    - page: Liquid
    - vscode-schema: liquid
    ? default of operation
    - page: none
    - vscode-schema: create
    ? content-type attribute
    - page: allowed
    - vscode-schema: not declared
    = invoke-request|Invoke request|integration-and-external-communication|toolkit
    * No reference page exists; the toolkit calls it a custom policy.
    * Without response-variable-name the reply becomes the context response and the section stops.
    ? shape
    - toolkit: method, url, backend-id, response-variable-name; header children with name and value attributes; body child
    - vscode-schema: url required, value children, restarts processing at another gateway URI according to the knowledge base
    = ip-filter|Restrict caller IPs|authentication-and-authorization|ip-filter-policy
    * At least one address or address-range is needed.
    * With allow everything that matches no entry is refused; with forbid it is let through.
    * A range has both ends, from and to.
    * Filters of several scopes are applied in the order of policy evaluation.
    * Several filters amount to the intersection of what they let through (azure-docs issue 93882).
    ? action
    - page: required
    - toolkit: required
    - vscode-schema: optional, default allow
    ? expressions in from and to
    - page: not said (address: allowed)
    - toolkit: allowed
    - vscode-schema: plain strings
    ? order of address and address-range
    - page: address first in the policy statement
    - toolkit: writes address first
    - vscode-schema: any order
    = json-to-xml|Convert JSON to XML|transformation|json-to-xml-policy
    * With consider-accept-header true the conversion only happens when the request asks for XML.
    * content-type-json converts only when the Content-Type says JSON.
    * parse-date false copies date values unchanged.
    * namespace-separator is a single character.
    * Properties whose names begin with namespace-prefix become namespace declarations.
    * Properties of the object named by attribute-block-name become attributes.
    ? sections
    - page: inbound, outbound, on-error
    - toolkit: inbound, backend, outbound, on-error
    ? expression in parse-date
    - page: not allowed
    - toolkit: ExpressionAllowed
    - vscode-schema: boolean only
    ? undocumented attributes
    - vscode-schema: attribute-prefix (string); namespace-block-name (string); invalid-character-replacement (string); null-values (string); trim-values (boolean); empty-values (enum: preserve, as-null)
    = jsonp|JSONP|cross-domain|jsonp-policy
    * It may appear only once in a policy section.
    * Without the callback query parameter the reply stays plain JSON.
    * A callback value that is not a JavaScript identifier raises the error CallbackParameterInvalid.
    ? meaning of callback-parameter-name
    - page: the table speaks of a function call with its domain name, the example shows the name of a query parameter
    = limit-concurrency|Limit concurrency|rate-limiting-and-quotas|limit-concurrency-policy
    * It wraps the statements whose parallel execution is limited.
    * Requests over the limit fail at once with 429.
    * One key may be shared by several limit-concurrency statements.
    * max-count takes no expression.
    * The number that is enforced is lower when a region has several capacity units.
    * The limit is never fully exact because the throttling is distributed.
    ? content
    - page: nested statements expected
    - vscode-schema: any element, none required
    - vscode-snippet: empty body
    ? sample
    - page: the comment in the policy statement opens with an em dash instead of two hyphens, so the sample is not well-formed XML
    = llm-content-safety|Enforce content safety checks on LLM requests|content-validation|llm-content-safety-policy
    * In inbound it checks prompts, in outbound answers.
    * It may stand several times in a definition.
    * It is not for the operation scope.
    * enforce-on-completions has an effect in inbound only.
    * window-size has an effect on answers only; prompts always use 10,000, which is the limit of the service.
    * Without window-overlap-size the windows do not overlap.
    * A threshold of 0 is the strictest, 7 the most lenient; content at or above the threshold is blocked.
    * FourSeverityLevels knows only the severities 0, 2, 4 and 6, EightSeverityLevels 0 to 7.
    * Category names and output types are spelt exactly as listed.
    * Flagged content gives 403; in a running stream the rest is cut off without 403.
    * Content over the length limit of the service gives 403.
    * The backend has to point to https://<name>.cognitiveservices.azure.com with managed identity for https://cognitiveservices.azure.com.
    * The author of the policy may name a backend that he cannot read.
    ? sections
    - page: inbound and outbound since 2026, before inbound only
    - toolkit: inbound
    - vscode-knowledge-base: inbound, any scope
    ? name of the blocklists element
    - page: blocklists
    - toolkit: writes and reads block-lists
    - vscode-schema: blocklists
    - observed: block-lists in 3 toolkit tests, blocklists nowhere
    ? number of id elements
    - page: several
    - toolkit: several
    - vscode-schema: one
    ? child order
    - page: categories before blocklists in the statement; general note to keep it
    - vscode-schema: xs:all, any order
    ? enforce-on-completions, window-size, window-overlap-size
    - page: documented in 2025 and 2026
    - toolkit: absent
    - vscode-schema: absent
    ? default of window-size
    - page: 1,000 in August 2026, 10,000 in March 2026
    ? values in tests
    - page: closed lists for category names and output types
    - toolkit: tests use category1, hate_speech, violence, json and outputType, so nothing is checked
    ? category as a direct child
    - page: inside categories
    - observed: the only real document of the corpus puts four category elements directly into llm-content-safety
    = llm-emit-token-metric|Emit metrics for consumption of large language model tokens|logging|llm-emit-token-metric-policy
    * It may stand several times in a definition.
    * At least one dimension is needed and at most 5 custom ones are allowed.
    * value may be left out only for the default dimensions API ID, Operation ID, Product ID, User ID, Subscription ID, Location, Gateway ID and Backend ID.
    * namespace takes no expression.
    * The API has to log to Application Insights with custom metrics and dimensions switched on.
    * When a stream breaks off the counts are inaccurate.
    * Some OpenAI models give token counts in a stream only with include_usage true in the request.
    * A region of a subscription has at most 50,000 active time series in 12 hours.
    ? number of dimensions
    - page: 5 custom ones; the shared include of 2024 said 10
    - toolkit: one or more
    - vscode-schema: 0 to 10
    - observed: 2 elements of a Microsoft repository have 6 dimensions, one of them all custom; the other 6 elements (toolkit tests) have 1 or 2
    ? expression in namespace
    - page: not allowed
    - toolkit: marked as allowed
    ? default dimension names
    - page: names as listed, with a space
    - toolkit: a test uses Operation without a value, which is no default dimension
    ? undocumented attributes
    - vscode-schema: name (string); value-type (enum: all, total-tokens, prompt-tokens, completion-tokens); ignore-prompt (boolean)
    = llm-semantic-cache-lookup|Get cached responses of large language model API requests|caching|llm-semantic-cache-lookup-policy
    * It needs an llm-semantic-cache-store in outbound.
    * It may stand only once in a section.
    * A lower score-threshold asks for a closer match; start low, for example at 0.05.
    * A threshold above 0.2 may give wrong hits.
    * embeddings-backend-auth must be system-assigned.
    * ignore-system-messages true is recommended.
    * Use vary-by with a user or group identifier to keep callers from each other's answers.
    * Several vary-by elements are joined into one partition key.
    * llm-content-safety with shield-prompt is advised beside it.
    * A rate-limit or rate-limit-by-key right after the lookup is advised.
    * Answers found by similarity may be wrong, outdated or unsafe.
    * It needs a configured external cache.
    * It works with OpenAI Chat Completions and Responses, Anthropic Messages (v2 tiers) and Google Vertex AI.
    * The embeddings model needs enough capacity and context size.
    * The author of the policy may name a backend that he cannot read.
    ? meaning of score-threshold
    - page: lower value = closer match, above 0.2 risky
    - toolkit: comment: higher values require greater similarity, recommended 0.7 to 0.9
    ? values of embeddings-backend-auth
    - page: system-assigned
    - toolkit: a test uses managed-identity
    - vscode-schema: system-assigned or header, default system-assigned
    ? undocumented attributes
    - toolkit: cache-id (string)
    - vscode-schema: cache-id (string)
    ? spelling in samples
    - page: embeddings-backend-id = with a space before the equals sign, which is legal XML
    = llm-semantic-cache-store|Cache responses to large language model API requests|caching|llm-semantic-cache-store-policy
    * It needs an llm-semantic-cache-lookup in inbound.
    * It may stand only once in a section.
    * Without cache-response only answers with status 200 are cached.
    * A failed cache operation raises no error.
    * A rate-limit or rate-limit-by-key right after the lookup is advised.
    ? cache-response
    - page: since 2026
    - toolkit: only a duration
    - vscode-schema: only a duration
    = llm-token-limit|Limit large language model API token usage|rate-limiting-and-quotas|llm-token-limit-policy
    * It may stand several times in a definition.
    * A rate (tokens-per-minute), a quota (token-quota with token-quota-period) or both are needed.
    * Callers over the rate get 429, over the quota 403.
    * One counter exists for each counter-key value across all scopes; in v2 tiers keep tokens-per-minute the same for every use of one key.
    * Quota periods start at the UTC time cut to the unit of the period.
    * estimate-prompt-tokens true saves backend calls but may be slower; false may let requests through over the limit.
    * With streaming the prompt and completion tokens are always estimated.
    * Images are counted by the backend; with streaming or estimation each counts up to 1,200 tokens.
    * Concurrent requests may exceed the limit for a moment.
    * The remaining quota is an estimate and may be too large.
    * The names of headers and variables take no expressions.
    * It is not available in the Consumption gateway.
    * Each gateway counts for itself.
    ? name of the estimate attribute
    - page: estimate-prompt-tokens
    - toolkit: writes and reads estimate-prompt-token without the s
    - vscode-schema: estimate-prompt-tokens
    ? estimate-prompt-tokens
    - page: required, yet the quota sample of the page leaves it out
    - toolkit: required
    - vscode-schema: required
    ? rate and quota together
    - page: allowed
    - toolkit: exactly one of the two, otherwise an error
    - vscode-schema: all optional
    - observed: an AI-Gateway lab sets both
    ? token-quota-period values
    - page: Hourly, Daily, Weekly, Monthly, Yearly
    - toolkit: comment: day, week, month; a test uses day
    - vscode-schema: Indefinite, Hourly, Daily, Weekly, Monthly, Yearly
    ? undocumented attributes
    - vscode-schema: prompt-type (enum: auto, chat-completion, completion, embeddings); ignore-prompt (boolean)
    ? misspelt name
    - vscode-knowledge-base: also has an entry lm-token-limit
    = log-to-eventhub|Log to event hub|integration-and-external-communication|log-to-eventhub-policy
    * The message is the text of the element and must be a string.
    * partition-id and partition-key exclude each other.
    * Sampling in Application Insights does not affect it.
    * Messages are cut to 200 KB.
    * Anyone who may write a policy can use any logger of the instance because linked access is not checked.
    ? expression in logger-id
    - page: not allowed
    - toolkit: ExpressionAllowed
    = mock-response|Mock response|transformation|mock-response-policy
    * No attribute of this policy accepts an expression.
    * It ends the pipeline and returns a mocked reply.
    * An example of the operation response is preferred over a generated sample and with neither the body is empty.
    * Without content-type the first content type found is used.
    ? default of content-type
    - page: none
    - toolkit: comment says application/json
    ? undocumented attributes
    - toolkit: index (integer)
    - vscode-schema: index (integer); enabled (boolean)
    = on-error|On-error section|document|api-management-error-handling-policies
    * It holds the statements that run after an error in one of the other sections.
    * It may be used at every scope.
    * context.LastError (Source, Reason, Message, Scope, Section, Path, PolicyId) describes the error here.
    * Reason, Scope, Section, Path and PolicyId of LastError may be missing.
    * Without an on-error section the caller gets a plain 400 or 500 answer.
    * forward-request is not usable here (azure-docs pull request 55715, confirmed by the product team).
    * Writing LastError.Message into a header can fail because the message may have line breaks (azure-docs issue 91179).
    * It stands directly in policies and has no attributes and no text.
    ? policies allowed in on-error
    - page: the error handling page lists only choose, set-variable, find-and-replace, return-response, set-header, set-method, set-status, send-request, send-one-way-request, log-to-eventhub, json-to-xml, xml-to-json, limit-concurrency, mock-response, retry, trace; many policy pages add their own policy to on-error (cache-lookup-value, cache-store-value, cache-remove-value, validate-content, validate-headers, validate-status-code, emit-metric, include-fragment, ...)
    - toolkit: IOnErrorContext also has set-body, set-backend-service, set-query-parameter, xsl-transform, invoke-request, send-service-bus-message, cache-value
    = outbound|Outbound section|document|api-management-howto-policies
    * It holds the statements that run on the response.
    * It stands directly in policies and has no attributes and no text.
    = policies|Policy document|document|api-management-howto-policies
    * It is the root of a policy definition of the global, workspace, product, API or operation scope.
    * Its only children are inbound, backend, outbound and on-error, each at most once.
    * It has no attributes and no text.
    * The pages always show the sections in the order inbound, backend, outbound, on-error.
    * A section may be left out; on-error is not there by default.
    * Pasting a bare section without the policies root is refused with: Policy section is not allowed in the specified scope (azure-docs issue 111058).
    * A policy document may have up to 256 KiB, in the Consumption tier 16 KiB (limits table of 2020; early v2 pages also said 16 KiB).
    * Statements run in document order inside a section.
    * When a step fails, the rest of inbound, backend and outbound is skipped and on-error runs.
    * A GraphQL resolver document has no policies root; it is described in the second half.
    ? order of the sections
    - page: inbound, backend, outbound, on-error in all samples
    - toolkit: the decompiler writes that order
    - vscode-schema: xs:all, any order
    - observed: inbound, outbound, backend, on-error in 260 of 626 documents; other orders in 8
    ? sections left out
    - page: samples without backend, on-error or both are common
    - vscode-schema: every section is optional
    - observed: 31 of 626 documents lack at least one section
    = proxy|Set HTTP proxy|routing|proxy-policy
    * url has the form http://host:port; https between gateway and proxy is not supported.
    * Only Basic and NTLM authentication work.
    * Credentials should come from named values backed by a key vault.
    ? nested use
    - page: not said on this page
    - toolkit: also as a child of send-request and send-one-way-request
    ? sample
    - page: username={{username}} and password={{password}} stand without quotes, so the sample is not well-formed
    ? form of url
    - observed: proxy.example without a scheme in 5 toolkit tests
    = publish-event|Publish event to GraphQL subscription|graphql-resolvers|publish-event-policy
    * It may only stand in the response part of a resolver policy.
    * It runs only when the related query or mutation runs.
    * No resolver should be defined for the subscription itself.
    * id of graphql-subscription is the name of a subscription field and not the general policy id.
    ? child of targets
    - page: the table speaks of target subelements, statement and sample use graphql-subscription
    - vscode-schema: graphql-subscription
    ? where it may stand
    - page: http-response of http-data-source
    - vscode-schema: also in response of sql-data-source and cosmosdb-data-source, as those pages say too
    = publish-to-dapr|Send message to Pub/Sub topic|integration-and-external-communication|publish-to-dapr-policy
    * Dapr support must be switched on in the self-hosted gateway.
    * Without pubsub-name the topic must be written as pubsub-name/topic-name.
    * ignore-error true keeps a Dapr error from starting on-error.
    * timeout ranges from 1 to 240 seconds.
    * Liquid is the only template value and application/json the only content type.
    * Developer and Premium tiers only.
    ? element name
    - page: publish-to-dapr
    - toolkit: compiler emits publish-to-darp (misspelt)
    ? name of the pubsub attribute
    - page: pubsub-name
    - toolkit: compiler emits pub-sub-name
    ? case of the template value
    - page: Liquid
    - vscode-schema: liquid
    ? sections
    - page: inbound
    - toolkit: inbound, outbound, on-error
    ? unit of timeout
    - page: seconds
    - toolkit: comment says milliseconds
    ? workspace scope
    - page: the older page version listed workspace, the current one does not
    = quota-by-key|Set usage quota by key|rate-limiting-and-quotas|quota-by-key-policy
    * At least one of calls and bandwidth is needed.
    * The shortest renewal period is 300 seconds; 0 is allowed and means that the quota never renews.
    * first-period-start has the form yyyy-MM-ddTHH:mm:ssZ.
    * counter-key has to be unique across all APIs of the instance unless the total is to be shared.
    * A key that several policies would increment is incremented once for a request.
    * increment-condition may use context.Response although the policy stands in inbound.
    * Only counter-key, increment-condition and increment-count take expressions.
    * Callers over the quota get 403 with a Retry-After header.
    * It is not available in the Consumption gateway.
    * After a restart of compute resources requests may pass for a short time although the quota is used up.
    ? gateways
    - page: the usage line has classic, v2, self-hosted, workspace; the tier line of the same page names only Developer, Basic, Standard, Premium; pages up to January 2025 had no v2
    ? unit of bandwidth
    - page: kilobytes
    - toolkit: comment of the property says bytes
    ? type of renewal-period
    - page: number of seconds, required
    - vscode-schema: optional string
    ? increment-count
    - page: documented since May 2025
    - toolkit: present
    - vscode-schema: present
    = quota|Set usage quota by subscription|rate-limiting-and-quotas|quota-policy
    * It may stand only once in a policy definition.
    * It belongs to the product scope only.
    * It only takes effect for calls that carry a subscription key.
    * At least one of calls and bandwidth is needed.
    * A renewal period of 0 means that the quota never renews.
    * Periods are counted from the start of the subscription.
    * No attribute takes a policy expression.
    * Callers over the quota get 403 with a Retry-After header.
    * When name and id are both given for an api or operation, name is ignored.
    * Quotas of product, API and operation are counted independently of each other.
    * After a restart of compute resources requests may pass for a short time although the quota is used up.
    * The author of the policy may name an API or operation that he cannot read.
    ? renewal-period of api and operation
    - page: the tables say required, the policy statement on the same page has none (entered here as not required)
    - toolkit: no such property; api and operation have only name, id, calls, bandwidth
    - vscode-schema: no such attribute
    - vscode-snippet: absent
    - observed: absent in every api and operation of the toolkit tests
    ? renewal-period of quota
    - page: required
    - vscode-schema: optional
    ? short renewal periods
    - page: no minimum given on this page (quota-by-key: 300 seconds)
    - observed: 60 in toolkit tests
    = rate-limit-by-key|Limit call rate by key|rate-limiting-and-quotas|rate-limit-by-key-policy
    * It is not available in the Consumption gateway.
    * One counter exists for each counter-key value across all scopes; use different key values where separate counters are wanted.
    * The longest renewal period is 300 seconds.
    * An expression in increment-condition or increment-count is evaluated at the end of the outbound pipeline, so it may use context.Response although the policy stands in inbound.
    * With such an expression the 429 answer comes one call late.
    * The names of headers and variables take no expressions.
    * Callers over the limit get 429.
    * Rate limiting is never fully exact because the throttling is distributed.
    * v2 tiers use a token bucket, classic tiers a sliding window; keep the limit the same for every use of one counter-key.
    * Each gateway, including workspace and regional gateways, counts for itself.
    * Counts of a self-hosted gateway can be synchronised only among the nodes of its own cluster.
    * Several statements in one section are allowed.
    ? undocumented attributes
    - toolkit: increment-after-response (boolean)
    - vscode-schema: increment-after-response (boolean); flexible-retry-window (boolean)
    ? gateways
    - page: classic, v2, self-hosted, workspace; pages of 2024 had no workspace
    ? constant counter-key
    - page: typically an expression
    - observed: a constant key in 4 of 100 elements, which makes one counter for all callers
    = rate-limit|Limit call rate by subscription|rate-limiting-and-quotas|rate-limit-policy
    * It may stand only once in a policy definition.
    * It only takes effect for calls that carry a subscription key.
    * The longest renewal period is 300 seconds.
    * No attribute takes a policy expression.
    * Callers over the limit get 429.
    * Limits of product, API and operation are counted independently of each other.
    * When name and id are both given for an api or operation, name is ignored.
    * Rate limiting is never fully exact because the throttling is distributed.
    * v2 tiers use a token bucket, classic tiers a sliding window.
    * Each gateway, including workspace and regional gateways, counts for itself.
    * Counts of a self-hosted gateway can be synchronised only among the nodes of its own cluster.
    * The author of the policy may name an API or operation that he cannot read.
    * It is advised right after a cache lookup so that a lost cache does not overload the backend.
    ? scopes
    - page: product, API, operation on the page, although workspace gateways are listed
    - vscode-knowledge-base: workspace, product, API, operation
    ? required attributes of rate-limit, api and operation
    - page: calls and renewal-period required on all three
    - toolkit: calls and renewal-period required on all three
    - vscode-schema: both optional everywhere; api and operation also take all header and variable attributes
    - vscode-snippet: api and operation have only name and calls
    ? place of operation
    - page: only inside api
    - toolkit: only inside api
    - vscode-schema: also directly in rate-limit, after the api elements
    ? once in a policy definition
    - page: once
    - observed: one document has it inside a when; none has it twice
    = redirect-content-urls|Mask URLs in content|transformation|redirect-content-urls-policy
    * It may appear only once in a policy section.
    * It has no attributes and no content.
    * It does not touch headers such as Location; use set-header for those.
    * In outbound it points links in the body at the gateway; in inbound it does the reverse.
    ? Location header
    - page: header values are not changed
    - vscode-knowledge-base: says Location header values are rewritten too, and limits scopes to api and operation
    = retry|Retry|policy-control-and-flow|retry-policy
    * Any policy may be a child except wait (page of September 2025).
    * The children run once before condition is tested for the first time.
    * Retrying goes on while condition is true and count is not used up.
    * count lies between 1 and 50.
    * Only interval gives fixed waits.
    * interval and delta give linear waits of interval + (count - 1) * delta.
    * interval, delta and max-interval give exponential waits up to max-interval.
    * max-interval without delta fits none of the three documented schemes.
    * first-fast-retry true makes the first retry immediate.
    * The example sets buffer-request-body on the forward-request that is retried.
    * A send-request inside must set ignore-error to true for its variable to be null after a failure.
    ? interval of zero
    - page: a positive number
    - vscode-schema: zero or more
    - observed: interval 0 in 11 of 13 retry elements of the Microsoft sample repositories and 6 of 13 of the development corpus
    ? required attributes
    - page: condition, count and interval
    - toolkit: interval optional in the record, but the compiler demands it
    - vscode-schema: condition, count and interval
    ? children
    - page: the text excludes wait, the comment in the policy statement still says no restrictions
    = return-response|Return response|transformation|return-response-policy
    * It ends the pipeline so statements after it in the same block never run.
    * With nothing inside and no variable the reply is 200 OK with no body.
    * The named variable must hold a response object, for example from an earlier send-request.
    * When a variable and child statements are both given, the children modify the stored response.
    * A Liquid template in the nested set-body gets an empty input and does not work.
    ? variable together with children
    - page: children modify the response held in the variable
    - toolkit: comment on ReturnResponseConfig says the other properties are ignored when the variable is given
    ? sample in the publish-to-dapr page
    - page: on-error returns a variable named pubsub-response that no statement sets (the policy above it stores dapr-response)
    = rewrite-uri|Rewrite URL|transformation|rewrite-uri-policy
    * When template uses an expression, the whole attribute value must be that expression.
    * Query parameters can be added but path template parameters that the operation lacks cannot.
    * Incoming query parameters that are not in the original template are appended unless copy-unmatched-params is false.
    * The template is path and query only and may hold {name} placeholders of the operation template.
    ? default of copy-unmatched-params
    - page: true
    - toolkit: true
    - vscode-schema: false
    ? scopes
    - page: global, workspace, product, api, operation
    - vscode-knowledge-base: operation
    ? well-formedness
    - page: page samples hold an unescaped & in the attribute value, which a strict XML parser rejects
    ? path without a leading slash and empty template
    - page: nothing said
    - observed: template="keys" and template="" both occur
    = send-one-way-request|Send one way request|integration-and-external-communication|send-one-way-request-policy
    * set-url and set-method are required unless mode is copy.
    * In the outbound section mode copy does not fill the body.
    * The gateway does not wait for a reply so no response variable exists.
    * More than one of these in the outbound section is not supported on the self-hosted gateway.
    ? expression in timeout
    - page: allowed
    - toolkit: allowed
    - vscode-schema: integer only
    ? response-variable-name and ignore-error
    - page: not attributes of this policy
    - toolkit: not attributes of this policy
    = send-request|Send request|integration-and-external-communication|send-request-policy
    * set-url and set-method are required unless mode is copy.
    * mode copy takes over the headers and body of the current request.
    * In the outbound section mode copy does not fill the body.
    * The variable is created only when the call succeeds or its error is ignored.
    * With ignore-error true a failed call leaves null in the variable so later reads need a null test.
    * The stored value is an IResponse.
    * Several headers need several set-header elements.
    * In a VNet in internal mode a call to an API of the same instance can time out; use https://127.0.0.1 plus a Host header.
    ? required attributes and children
    - page: response-variable-name is required, yet the loopback sample on the page has neither it nor set-method
    - toolkit: response-variable-name required, set-url and set-method never
    - vscode-schema: response-variable-name optional
    ? gateways line
    - page: still says dedicated, consumption, self-hosted, workspace; dedicated is the old word for classic and v2, and the index page lists both
    ? nested set-method
    - page: this page forbids expressions, the set-method page allows them
    ? timeout
    - page: statement shows timeout="60 sec" although the value is a plain integer of seconds
    - observed: timeout is a named value such as {{bff-timeout}} in an official snippet
    ? authentication children
    - page: authentication-certificate and authentication-managed-identity
    - toolkit: certificate, managed identity and authentication-basic
    - vscode-schema: certificate, authentication-token, authentication-token-store, managed identity
    ? undocumented attributes
    - vscode-schema: timeout-ms (integer); buffer-response (boolean); fail-on-error-status-code (boolean)
    = send-service-bus-message|Send service bus message|integration-and-external-communication|send-service-bus-message-policy
    * The queue or topic must exist beforehand.
    * The policy may be used several times in a definition.
    * One of queue-name and topic-name must be given.
    * message-id and session-id must be GUIDs and a missing message-id is generated.
    * session-id is needed when the entity requires sessions.
    * time-to-live is a TimeSpan such as 00:10:00.
    * ignore-error covers send failures only; a bad GUID or TTL still fails.
    * The response variable holds MessageId, SessionId and TimeToLive, or Error.Reason and Error.Message after an ignored failure.
    * Without client-id the system-assigned identity is used; the identity needs the Service Bus Data Sender role.
    * Available in the classic Premium/Developer/Standard/Basic tiers only.
    * The August 2026 page (dated 08/25/2026) dropped the preview note and added message-id, session-id, time-to-live, response-variable-name and ignore-error.
    ? queue-name and topic-name together
    - page: says either one must be specified, not that both are an error
    - toolkit: exactly one, anything else is a compile error
    ? attributes of August 2026
    - page: message-id, session-id, time-to-live, response-variable-name, ignore-error
    - toolkit: none of them (May 2026 state)
    ? child order
    - page: the first page version showed payload before message-properties, later versions show message-properties first
    - toolkit: message-properties first
    ? schema
    - vscode-schema: no schema is shipped for this policy
    = set-backend-service|Set backend service|routing|set-backend-service-policy
    * Exactly one of base-url and backend-id is needed.
    * An inherited backend-id can be overridden only by another backend-id, not by base-url.
    * The sf- attributes matter only for a Service Fabric backend; sf-listener-name needs backend-id.
    * In the Dapr form (page set-backend-service-dapr-policy) backend-id is dapr and dapr-app-id and dapr-method are required.
    * The Dapr form works only in the self-hosted gateway with Dapr support switched on, in inbound, at the global, product, API and operation scopes.
    * The Dapr form sends the request to http://localhost:3500/v1.0/invoke/{app-id}[.{namespace}]/method/{method}.
    * A pool or a circuit breaker needs a backend entity, that is backend-id.
    * The author of the policy may name a backend that he cannot read.
    ? sections
    - page: inbound, backend
    - toolkit: inbound, backend, outbound, on-error
    - observed: once in outbound, inside a when
    ? exclusion
    - page: one of the two must be present; the statement shows both
    - toolkit: exactly one
    - vscode-schema: all attributes optional
    - observed: exactly one in 379 of 379 elements; base-url empty in 3
    ? sf-replica-type
    - page: documented since 2026; before only in a sample
    - toolkit: present
    - vscode-schema: present
    ? id
    - observed: id="apim-generated-policy" marks statements that the service itself wrote (10 elements)
    ? sample
    - page: sf-partition-key="@(context.Request.Url.Query.GetValueOrDefault("userId","")" lacks a closing parenthesis
    ? sample with literals
    - page: the text speaks of version 2013-15, which no branch of the sample has
    = set-body|Set body|transformation|set-body-policy
    * Reading context.Request.Body or context.Response.Body consumes the message unless preserveContent is true.
    * A body that is read without preserveContent has to be supplied again by what the expression returns.
    * preserveContent is not needed when the same set-body returns the new body.
    * Preserving the response body in the inbound section is pointless because no response exists there.
    * Preserving the request body in the outbound section is pointless because the request was already sent.
    * Running the policy when the message has no body, as in an inbound GET, raises an exception.
    * liquid is the only documented templating mode.
    * The Liquid engine runs in C# mode with Pascal-case filter names and .NET date formats.
    * Only these Liquid filters exist: Abs, Append, AtLeast, AtMost, Capitalize, Compact, Currency, Date, Default, DividedBy, Downcase, Escape, First, H, Join, Last, Lstrip, Map, Minus, Modulo, NewlineToBr, Plus, Prepend, Remove, RemoveFirst, Replace, ReplaceFirst, Round, Rstrip, Size, Slice, Sort, Split, Strip, StripHtml, StripNewlines, Times, Truncate, TruncateWords, Uniq, Upcase, UrlDecode, UrlEncode.
    * Liquid parses the body as XML only when Content-Type is application/xml, text/xml or ends in +xml.
    * Liquid parses the body as JSON only when Content-Type is application/json, text/json or ends in +json.
    * A Liquid template inside return-response receives an empty string and yields the wrong output.
    * A Liquid template may use body plus context.Request (Url, Method, OriginalMethod, OriginalUrl, IpAddress, MatchedParameters, HasBody, ClientCertificates, Headers) and context.Response (StatusCode, Method, Headers).
    * parse-date false copies date-looking strings unchanged instead of turning them into DateTime.
    ? sections
    - page: inbound, outbound, backend
    - toolkit: inbound, backend, outbound, on-error
    - observed: the policies overview page recommends set-body in on-error, and three official snippets use it there
    ? template values
    - page: liquid
    - toolkit: liquid
    - vscode-schema: none, liquid
    - observed: template="none" occurs in AI-Gateway labs/mcp-client-authorization and in the VS Code snippet
    ? undocumented attributes
    - vscode-schema: html-decode-expression (boolean)
    ? value child element
    - page: body is direct text
    - toolkit: UseValueElement=true wraps the content in a <value> child
    = set-graphql-resolver|Set GraphQL resolver|graphql-resolvers|set-graphql-resolver-policy
    * Retired; the page dates from December 2022 and was replaced by resolver-scoped http-data-source documents.
    * Each occurrence resolves one field and several may stand in a definition.
    * In the old form json-to-xml was allowed in http-response.
    = set-header|Set header|transformation|set-header-policy
    * In inbound it edits the headers sent to the backend, in outbound those sent to the caller.
    * Several value elements give several values for one header.
    * With override only the listed values survive.
    * Several values are joined into one comma-separated header line.
    * These headers are never joined and go out as separate lines: User-Agent, WWW-Authenticate, Proxy-Authenticate, Cookie, Set-Cookie, Warning, Date, Expires, If-Modified-Since, If-Unmodified-Since, Last-Modified, Retry-After.
    * The Server header cannot be removed.
    * Connection, Content-Length, Keep-Alive and Transfer-Encoding can be neither changed nor deleted (the page spells them ContentLength, KeepAlive, TransferEncoding).
    ? exists-action values
    - page: override, skip, append, delete
    - toolkit: HeaderConfig comment lists only override and skip, the compilers emit all four and leave out the default
    - vscode-schema: same four, or an expression
    ? value child
    - page: optional
    - vscode-schema: minOccurs 0
    - observed: in 314 parsed corpus documents no delete has a value and every other action has at least one
    = set-method|Set request method|transformation|set-method-policy
    * The new HTTP method is the text of the element; there are no attributes.
    * A policy expression may supply the method.
    * The statement changes the method of the request that is being processed.
    ? sections
    - page: inbound, on-error
    - toolkit: inbound, backend, outbound, on-error
    ? expression in the text
    - page: set-method page allows expressions; the send-request and send-one-way-request pages say their nested set-method takes no expression
    - toolkit: SetMethod(string) has no ExpressionAllowed mark, so literal only
    ? allowed values
    - page: any HTTP method
    - vscode-schema: any non-empty string, but inside http-data-source/http-request only GET, POST, PUT, PATCH, DELETE
    = set-query-parameter|Set query string parameter|transformation|set-query-parameter-policy
    * Several value elements give the parameter several times.
    * With override only the listed values survive.
    * It is meant for parameters that the backend expects but the request does not carry.
    ? sections
    - page: inbound, backend
    - toolkit: inbound, backend, outbound, on-error
    ? value child
    - page: required, with no exception for exists-action="delete"
    - toolkit: no value for delete, at least one otherwise
    - vscode-schema: minOccurs 0
    = set-request-metric-dimension-value|Set request metric dimension value|logging|vscode
    * Known only from the XML schema of the VS Code extension and meant for first-party metrics.
    = set-status|Set status code|transformation|set-status-policy
    * Both the numeric code and the reason phrase are listed as required.
    * The code must be an integer HTTP status.
    ? required attributes
    - page: code and reason are both required
    - toolkit: config record requires both, the compiler only insists on code
    - vscode-schema: both optional; code is a positive integer or an expression
    - observed: no reason in 21 of 100 set-status elements of the Microsoft sample repositories and in 32 of 252 of the development corpus; code is always there
    = set-url|Set URL|transformation|vscode
    * As a statement of its own known only by its name from the schemas of the VS Code extension; its shape is not checked.
    = set-variable|Set variable|transformation|set-variable-policy
    * A literal value is stored as System.String.
    * The page restricts expression results to a closed list of basic .NET types (see expressionType); JObject, JArray, JToken, IResponse, Jwt and collections are not on it.
    * The variable name may not be an expression.
    * The variable becomes visible through context.Variables to later statements.
    ? type of the value
    - page: only the listed basic types
    - toolkit: SetVariable(string name, object value), any object
    - observed: Microsoft samples store JObject and JArray values (AI-Gateway labs/model-routing and labs/mcp-client-authorization; snippets repo "Forward Azure Event Grid Event")
    ? empty value
    - page: value is required; nothing said about an empty string
    - observed: an empty value occurs (19 of 718 in the development corpus)
    = sql-data-source|Azure SQL data source for resolver|graphql-resolvers|sql-data-source-policy
    * It may only stand in a GraphQL resolver definition.
    * It runs only while one field of a matching operation type is being resolved.
    * Child elements keep the listed order and, unless noted, appear at most once.
    * It is in preview and not available in the Consumption tier.
    * Parameter names are written in @ notation so the attribute starts with @ without being an expression.
    * Several SQL statements run in sequence and the last one gives the result.
    * Without response the data comes back as JSON.
    * A managed identity is recommended instead of a password in the connection string.
    ? get-authorization-context in connection-info
    - page: not listed
    - vscode-schema: allowed as the first child
    ? undocumented attributes of connection-string
    - vscode-schema: scope (string); client-id (string)
    ? sample parameter value
    - page: one sample writes {context.GraphQL.Arguments.["id"]} without the @( ) and with a stray dot
    = trace|Trace|logging|trace-policy
    * Application Insights gets it only when severity is at or above the verbosity of the diagnostic setting.
    * Sampling in Application Insights does not affect it.
    * On the v2 gateway it did not show up in the test console at the time of the 2024 index page.
    * Traces can expose sensitive data such as tokens and keys.
    * The Ocp-Apim-Trace header is no longer supported.
    ? sections
    - page: the trace page lists inbound, outbound, backend; the error-handling page (April 2026) lists trace among the policies for on-error
    - toolkit: inbound, backend, outbound, on-error
    - observed: the official Stackify snippet puts trace in on-error
    ? text directly in trace without message
    - page: message child is required
    - toolkit: message required
    - vscode-schema: mixed content, message optional
    - observed: more than 40 trace elements in over ten corpus documents carry direct text, as do the VS Code snippet and the official Stackify snippet
    = validate-azure-ad-token|Validate Microsoft Entra token|authentication-and-authorization|validate-azure-ad-token-policy
    * The table wants one of header-name, query-parameter-name and token-value, but without any the Authorization header is used.
    * tenant-id is a tenant ID or URL or one of the well-known tenants organizations and common (plain or as login URL).
    * common lets in tokens of every directory and of personal accounts, organizations those of every directory.
    * Without client-application-ids one or more audiences should be given.
    * backend-application-ids are needed only in advanced cases.
    * token-value must not contain the word Bearer.
    * A custom header must hold the bare token without the Bearer prefix (page of 2023).
    * The output variable receives a Jwt object and exists only after a successful validation.
    * Special characters in the error message have to be escaped.
    * match all needs every listed value of the claim, any needs one.
    * A decryption key names a certificate that was uploaded to the instance.
    * authentication-endpoint is for national clouds; the https prefix may be left out.
    * Microsoft Entra ID for customers is not supported.
    * For tokens of other issuers validate-jwt has to be used.
    * It may be set at several scopes, for example Entra sign-in at the API and claims at the operation.
    * The author of the policy may name a certificate that he cannot read.
    ? child order
    - page: statement of 2026: backend-application-ids, client-application-ids, audiences, required-claims, decryption-keys; pages up to 2025 put client-application-ids first; a general note says to keep the order of the statement
    - toolkit: writes backend-application-ids, client-application-ids, audiences, required-claims, decryption-keys
    - vscode-schema: xs:all, any order
    ? client-application-ids
    - page: optional since 2024, required before
    - toolkit: optional
    - vscode-schema: optional
    - observed: 16 of 20 elements (all toolkit tests) have neither client-application-ids nor audiences
    ? claim name
    - page: required
    - toolkit: required
    - vscode-schema: optional
    ? default of authentication-endpoint
    - page: https://login-microsoftonline.com, surely a slip for https://login.microsoftonline.com
    - toolkit: attribute unknown
    ? expressions in tenant-id and others
    - page: allowed in everything but output-token-variable-name, application ids and (not said) authentication-endpoint and certificate-id
    - toolkit: allowed in tenant-id, header-name, query-parameter-name, token-value, failed-validation-*; of the claim only in match
    ? undocumented attributes
    - vscode-schema: require-scheme (string); allow-protected-forwarded-tokens (boolean); allow-proof-of-possession-tokens (boolean)
    ? undocumented attributes of key
    - vscode-schema: id (string)
    ? sample
    - page: tenant-id in the policy statement holds unescaped inner quotes, so the statement is not well-formed
    = validate-client-certificate|Validate client certificate|authentication-and-authorization|validate-client-certificate-policy
    * A certificate has to pass all switched-on checks and to match every attribute of at least one identity.
    * Without identities any certificate that passes the checks is let in (follows from identities being optional).
    * At most 10 identity elements are allowed.
    * No root attribute takes a policy expression.
    * issuer-certificate-id excludes issuer-subject and issuer-thumbprint.
    * Thumbprints are SHA-1, that is 40 hexadecimal digits.
    * subject and issuer-subject are distinguished names with commas between the parts.
    * A part with a comma or another special character has to be put in double quotes inside the name, which means &quot; in the XML (page of January 2025).
    * ignore-error true lets the pipeline go on after a failed validation.
    * It is also the way to override the default validation after custom CA certificates were set up.
    * The author of the policy may name a certificate that he cannot read.
    ? number of identity elements
    - page: up to 10 (named since 2026)
    - toolkit: no limit
    - vscode-schema: 1 to 10
    ? text of identity
    - page: none
    - vscode-schema: plain text allowed
    ? sample
    - page: subject="..., O="Contoso, Inc.", ..." has bare quotes inside the attribute, so the sample is not well-formed XML
    = validate-content|Validate content|content-validation|validate-content-policy
    * max-size may be at most 4 MB (taken here as 4,194,304 bytes) and is compared with Content-Length, after decompression.
    * The API schema may have up to 4 MB; a larger one makes the policy fail at run time.
    * type elements override any-content-type-value and missing-content-type-value.
    * A type element uses from for a known content type or when for a condition.
    * A content element without type applies to every content type of the API schema.
    * For soap the type must be application/soap+xml (SOAP 1.2) or text/xml (SOAP 1.1).
    * Content types are compared without regard to case.
    * schema-ref works only for a JSON schema named by schema-id, for example #/components/schemas/address.
    * schema-ref is not supported for XML schemas.
    * allow-additional-properties and case-insensitive-property-names matter only for JSON.
    * Without schema-id the schema of the API definition is used.
    * An action of a child overrides the action of its parent.
    * prevent answers 400 in inbound and 502 in outbound; detect only records the errors.
    * Errors go to the variable of errors-variable-name and with prevent also to context.LastError.
    * Large schemas and payloads lower the throughput and can cause timeouts in the Consumption and Developer tiers.
    * The author of the policy may name a schema that he cannot read.
    ? action of content
    - page: in the policy statement and every sample, but missing from the attribute table
    - toolkit: required
    - vscode-schema: required, expression allowed
    ? to of type
    - page: in the statement
    - toolkit: required
    - vscode-schema: required; from and when optional without exclusion
    ? errors variable
    - page: errors-variable-name
    - toolkit: errors-variable-name here, but error-variable-name in validate-status-code
    ? statement
    - page: the policy statement writes from | when=..., which is not XML
    = validate-graphql-request|Validate GraphQL request|content-validation|validate-graphql-request-policy
    * It is for pass-through and synthetic GraphQL APIs.
    * It may stand only once in a section.
    * max-size may be at most 102,400 bytes.
    * path has the form /type/field; /__* stands for introspection.
    * Of several matching rules the most specific path wins.
    * An action expression has to return allow, remove, reject or ignore.
    * reject fails the request, remove drops the field, ignore passes to the next rule.
    * Permissions work on leaf nodes of output types only, not on input types, fragments, unions, interfaces or the schema element.
    * Requests with up to 250 query fields over all levels can be validated.
    * Errors are always put into the variable GraphQLErrors, and also into that of error-variable-name.
    * It is not listed for the operation scope (pages up to 2023 did list it, without workspace).
    ? toolkit support
    - page: documented
    - toolkit: not implemented
    ? action values
    - page: allow, remove, reject, ignore
    - vscode-schema: allow, reject, remove
    ? max-size
    - page: required
    - vscode-schema: optional
    ? number of rules
    - page: no limit
    - vscode-schema: 1 to 100
    ? undocumented attributes
    - vscode-schema: max-total-depth (string); max-complexity (string)
    ? sample
    - page: the second sample uses the operator <>, which is not C#, and returns deny, which is no action
    = validate-headers|Validate headers|content-validation|validate-headers-policy
    * It validates response headers only; request headers are the task of validate-parameters.
    * It may stand only once in a section.
    * An action of a header child overrides the root.
    * It may fail for APIs imported with a management API version before 2021-01-01-preview.
    * The API schema may have up to 4 MB; a larger one makes the policy fail at run time.
    * Errors go to the variable of errors-variable-name and with prevent also to context.LastError.
    * prevent answers 502.
    ? sections
    - page: outbound, on-error
    - toolkit: outbound and on-error (its checklist wrongly adds inbound)
    ? action values
    - page: ignore, prevent, detect
    - toolkit: comments name allow and deny
    ? snippet
    - vscode-snippet: writes < followed by a tab before header, which is not well-formed
    = validate-jwt|Validate JWT|authentication-and-authorization|validate-jwt-policy
    * Exactly one of header-name, query-parameter-name and token-value says where the token is.
    * The children have to keep their order; the service refuses another order with: The element validate-jwt has invalid child element (azure-docs issue 35438, azure-docs.fr-fr issue 741).
    * The token needs an exp claim unless require-expiration-time is false.
    * Without openid-config and issuer-signing-keys every signed token is refused (api-management-policy-snippets pull request 66).
    * require-signed-tokens false lets in unsigned tokens.
    * Symmetric algorithms: A128CBC-HS256, A192CBC-HS384, A256CBC-HS512; the key has to be inline in Base64.
    * Asymmetric algorithms: PS256, RS256, RS512, ES256 (ES256 named since 2025 or 2026).
    * The key of an asymmetric algorithm comes from an OpenID configuration, from the ID of an uploaded PFX certificate or from n and e.
    * A Base64 key in the text is taken as symmetric, so a public certificate pasted there fails for RS256.
    * n and e belong together and take no expressions.
    * id, n and e are for issuer signing keys only.
    * When no key matches the kid of the token every key is tried.
    * An audiences list needs at least one audience.
    * require-scheme is ignored with a header other than Authorization.
    * token-value must not contain the word Bearer.
    * The output variable receives a Jwt object and exists only after a successful validation.
    * Special characters in the error message have to be escaped.
    * match all needs every listed value of the claim, any needs one.
    * The OpenID configuration is cached for one hour and on a miss fetched at most every five minutes.
    * validate-connectivity false is meant for configuration URLs that public DNS does not resolve, and for instances in a virtual network.
    * With a self-hosted gateway the OpenID configuration URL has to be reachable by the cloud gateway too (page of 2024).
    * For Microsoft Entra tokens validate-azure-ad-token is the narrower choice.
    * It may be set at several scopes, for example sign-in at the API and claims at the operation.
    * The author of the policy may name a certificate that he cannot read.
    ? child order
    - page: decryption-keys after issuer-signing-keys in the statement, but last (after required-claims) in the decryption example of the same page; pages before 2019 had openid-config last
    - toolkit: writes openid-config, issuer-signing-keys, decryption-keys, audiences, issuers, required-claims
    - vscode-schema: xs:sequence openid-config, issuer-signing-tokens, issuer-signing-keys, decryption-keys, audiences, issuers, required-claims
    - observed: 2 of 69 elements have issuers before audiences, one of them also the signing keys after the audiences
    ? attributes of a decryption key
    - page: certificate-id only since 2025; before also id, n and e
    - toolkit: id, Base64 text, certificate-id, n and e for both lists
    - vscode-schema: id and certificate-id
    ? claim name
    - page: missing from the attribute table, present in every sample
    - toolkit: required
    - vscode-schema: optional
    ? empty lists
    - page: at least one audience
    - vscode-schema: audiences, issuers, required-claims and issuer-signing-keys may be empty
    ? token source
    - page: one of the three must be given
    - toolkit: exactly one of the three
    - vscode-schema: all optional
    - observed: exactly one in 69 of 69 elements
    ? clock-skew
    - page: called a timespan in the table, seconds in the statement
    - toolkit: int
    - vscode-schema: integer or expression
    - observed: 10 and 120
    ? expressions in the children
    - page: not said (sample has an expression in audience)
    - toolkit: allowed in audience, issuer and claim match
    - observed: an expression in openid-config url (2) and in claim match (toolkit tests)
    ? undocumented children
    - vscode-schema: issuer-signing-tokens with token; issuer-signing-keys/zumo-master-key
    ? validate-connectivity of openid-config
    - page: since February 2026
    - toolkit: absent
    - vscode-schema: absent
    ? undocumented attributes of openid-config
    - vscode-schema: host (string)
    ? old place of zumo-master-key
    - page: pages before 2019 show zumo-master-key as a direct child of validate-jwt
    - vscode-schema: inside issuer-signing-keys
    ? snippet
    - vscode-snippet: leaves openid-config unclosed, so the inserted text is not well-formed
    = validate-odata-request|Validate OData request|content-validation|validate-odata-request-policy
    * It is for an OData API that was imported as such.
    * It may stand only once in a section.
    * It is not for the operation scope.
    * default-odata-version is used when the request has no OData-Version header.
    * It was in preview until 2024.
    = validate-parameters|Validate parameters|content-validation|validate-parameters-policy
    * It may stand only once in a section.
    * An action on headers, query or path overrides the one on the root, and one on a parameter overrides both.
    * path has no unspecified-parameter-action.
    * It may fail for APIs imported with a management API version before 2021-01-01-preview.
    * The API schema may have up to 4 MB; a larger one makes the policy fail at run time.
    * Errors go to the variable of errors-variable-name and with prevent also to context.LastError.
    * prevent answers 400.
    ? actions of headers, query and path
    - page: described as overrides of the root, so optional in effect; there is no table for the children
    - toolkit: required
    - vscode-schema: required
    - observed: always present (toolkit tests only)
    ? child order
    - page: headers, query, path in the statement; general note to keep it
    - vscode-schema: xs:sequence headers, query, path
    ? snippet
    - vscode-snippet: writes action=="...", which is not well-formed
    ? sample
    - page: names the header Referrer; the real request header is Referer
    = validate-status-code|Validate status code|content-validation|validate-status-code-policy
    * It may stand only once in a section.
    * A status-code child has no effect for a code that the API schema lists.
    * It can keep backend errors with stack traces from the caller.
    * The API schema may have up to 4 MB; a larger one makes the policy fail at run time.
    * Errors go to the variable of errors-variable-name and with prevent also to context.LastError.
    * prevent answers 502.
    ? name of the errors attribute
    - page: errors-variable-name
    - toolkit: compiles and decompiles error-variable-name, so a real errors-variable-name is lost
    - vscode-schema: errors-variable-name
    - observed: error-variable-name in 2 toolkit tests
    ? number of statements
    - page: once in a section; the page of 2022 said several were supported
    = wait|Wait|policy-control-and-flow|wait-policy
    * Direct children may only be send-request, cache-lookup-value and choose.
    * The direct children run in parallel.
    * With any the remaining children are stopped when the first one ends.
    * It may not stand inside retry.
    ? children
    - page: send-request, cache-lookup-value, choose
    - toolkit: no restriction
    - vscode-schema: choose, forward-request, send-request, cache-lookup-value, cache-store-value, authentication-managed-identity, authentication-token
    ? for
    - page: optional, default all
    - toolkit: optional
    - vscode-schema: required
    ? sections
    - page: inbound, outbound, backend
    - toolkit: inbound, backend, outbound, on-error
    ? sample
    - page: the example has stray = characters inside variable names (execute-branch-one=, value-one=)
    = xml-to-json|Convert XML to JSON|transformation|xml-to-json-policy
    * With consider-accept-header true the conversion only happens when the request asks for JSON.
    * content-type-xml converts only when the Content-Type says XML.
    * always-array-child-elements true turns even a single child element into an array.
    ? sections
    - page: inbound, outbound, on-error
    - toolkit: inbound, backend, outbound, on-error
    ? undocumented attributes
    - vscode-schema: preserve-whitespace-nodes (boolean); empty-values (enum: preserve, as-null); trim-values (boolean)
    = xsl-transform|Transform XML using an XSLT|transformation|xsl-transform-policy
    * It may appear only once in a policy section.
    * Only XSLT version 1.0 is supported.
    * Parameters defined here are read in the stylesheet through xsl:param.
    * The stylesheet element is in the namespace http://www.w3.org/1999/XSL/Transform.
    ? attribute that names a parameter
    - page: the policy statement shows parameter-name, the example on the same page uses name
    - toolkit: name
    - vscode-snippet: name
    ? sections
    - page: inbound, outbound
    - toolkit: inbound, outbound, on-error
    - vscode-knowledge-base: inbound, outbound, on-error
    ? schema
    - vscode-schema: no schema is shipped for this policy
    """#
}
