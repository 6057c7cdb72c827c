// swift-format-ignore-file
// Generated from `words/words.yml` by `swift run embed-policies`; a test compares them.

/// Words by which names and texts are told apart, in lower case.
enum WordTable {
  /// Headers that carry a credential, whole names.
  static let credentialHeaders = [
    "authorization",
    "cookie",
    "set-cookie",
    "proxy-authorization",
    "ocp-apim-subscription-key",
    "api-key",
    "x-api-key",
    "x-functions-key",
    "apikey",
    "x-auth-token",
    "x-access-token",
  ]

  /// Parts of names of headers and parameters that tell who calls.
  static let credentialHeaderParts = [
    "key",
    "token",
    "auth",
    "secret",
    "signature",
    "credential",
    "password",
    "passwd",
    "cert",
    "thumbprint",
    "fingerprint",
    "fdid",
    "hmac",
    "apikey",
  ]

  /// Parameters that tell who calls although their names have none of those parts, whole names.
  static let credentialParameters = [
    "code",
    "sig",
  ]

  /// Names that have such a part and mean something else, whole names.
  static let notCredentialHeaders = [
    "idempotency-key",
    "x-idempotency-key",
    "cache-key",
    "x-cache-key",
    "author",
    "x-partition-key",
    "partition-key",
    "www-authenticate",
    "keep-alive",
  ]

  /// Headers in which proxies hand on the caller's address, whole names.
  static let forwardingHeaders = [
    "x-forwarded-for",
    "x-real-ip",
    "true-client-ip",
    "cf-connecting-ip",
    "x-client-ip",
    "forwarded",
    "x-azure-clientip",
    "x-azure-socketip",
    "x-original-forwarded-for",
  ]

  /// Words in names of headers that tell a backend who calls or what he may do.
  static let identityHeaderWords = [
    "user",
    "email",
    "mail",
    "upn",
    "subject",
    "sub",
    "oid",
    "role",
    "group",
    "tenant",
    "principal",
    "identity",
    "claim",
    "scope",
    "scp",
    "client",
    "caller",
    "account",
    "customer",
    "member",
    "permission",
  ]

  /// Parts of names of headers that say whose certificate it is.
  static let certificateOwners = [
    "client",
    "ssl",
    "tls",
    "arr",
  ]

  /// Parts of names of headers that say what of a certificate it is.
  static let certificateParts = [
    "cert",
    "fingerprint",
    "thumbprint",
    "-dn",
    "subject",
  ]

  /// Words in names of values that are secrets.
  static let secretWords = [
    "secret",
    "password",
    "pwd",
    "apikey",
    "token",
    "accesstoken",
    "sharedkey",
  ]

  /// Last words of names that speak of a secret and are none.
  static let notSecretEndings = [
    "name",
    "url",
    "uri",
    "id",
    "type",
    "endpoint",
    "header",
    "expiry",
  ]

  /// Parts of names of lists and values that are there to keep somebody out.
  static let denyParts = [
    "revok",
    "block",
    "deny",
    "black",
    "banned",
    "suspend",
  ]

  /// Parts of answers of other services that say no.
  static let refusals = [
    "denied",
    "inactive",
    "fail",
    "reject",
    "false",
    "invalid",
    "expired",
    "unauthorized",
    "forbidden",
    "unknown",
    "error",
  ]

  /// Answers that say no and are parts of other words.
  static let wholeRefusals = [
    "no",
  ]

  /// Texts that make a value a placeholder wherever they stand in it.
  static let samplesAnywhere = [
    "desired-thumbprint",
    "<your",
    "&lt;your",
    "[your",
    "{your",
    "replace_me",
    "replace-me",
    "xxxxx",
    "existing response variable",
    "insert claim here",
    "insert value here",
  ]

  /// Texts that are placeholders where they are all of a value.
  static let samplesWhole = [
    "trusted-issuer",
    "expected-subject-name",
    "replaceme",
    "changeme",
    "change-me",
    "todo",
    "tbd",
    "fixme",
  ]

  /// Texts that make a value a placeholder with a name behind them, such as `your-tenant`, if there is no blank in it.
  static let samplesBeforeNames = [
    "your-",
    "your_",
  ]

  /// Parts of texts that stand where a secret belongs and are none.
  static let sampleSecretParts = [
    "your",
    "xxxx",
    "example",
    "sample",
    "placeholder",
    "changeme",
    "change-me",
    "dummy",
    "insert",
    "replace",
    "secret-here",
    "....",
    "****",
    "0000000000",
    "1234567890",
    "key-here",
    "todo",
    "test-",
    "mypassword",
    "{{",
  ]

  /// Ids that the portal writes into all policies that it makes when it imports a logic app or function app.
  static let generatedPolicyIds = [
    "apim-generated-policy",
  ]
}
