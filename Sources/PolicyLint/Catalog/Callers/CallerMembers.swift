/// Members of values, by the names that the object model of APIM and .NET give them.
extension Caller {
  /// What `receiver.name` is. The receiver is not `null`.
  func member(_ name: String, of receiver: CallerValue) -> CallerValue {
    switch receiver {
    case .context(let part): return contextMember(name, of: part)
    case .callerCertificate:
      return certificateMember(name) { .text(.credential(Credential(kind: .certificate, name: $0))) }
    case .uploadedCertificate(let number): return certificateMember(name) { .text(.uploaded(number, $0)) }
    case .uploadedEntry(let number):
      guard name == "Value" else { return .something }
      // The default of a pair has no value.
      return number < 0 ? .null(isCertificate: false) : .uploadedCertificate(number)
    case .list(let entries, let source):
      switch name {
      case "Values": return .list(entries.map { member("Value", of: $0) }, source)
      case "Count", "Length": return source == .policy ? .int(entries.count) : .something
      default: return .unknown
      }
    // `SubjectName.Name`, and the value of something that can be `null`.
    case .text where name == "Name" || name == "Value": return receiver
    case .bool where name == "Value", .int where name == "Value": return receiver
    case .bool where name == "HasValue", .int where name == "HasValue": return .bool(true)
    case .validity where name == "Date": return receiver
    case .token:
      switch name {
      case "Claims": return .claims
      case "Subject": return credential(Credential(kind: .claim, name: "sub"))
      default: return .unknown
      }
    // Names of namespaces and types; what is called so in them is one, or a constant.
    case .type where name.first?.isUppercase == true && name != "Empty": return .type(name)
    case .type("string") where name == "Empty", .type("String") where name == "Empty": return .text(.literal(""))
    default: return .unknown
    }
  }

  private func contextMember(_ name: String, of part: ContextPart) -> CallerValue {
    switch (part, name) {
    case (.whole, "Request"): .context(.request)
    case (.whole, "Deployment"): .context(.deployment)
    case (.whole, "Variables"): .context(.variables)
    case (.request, "Headers"): .context(.headers)
    case (.request, "Certificate"): self == .anonymous ? .null(isCertificate: true) : .callerCertificate
    case (.request, "IpAddress"): credential(Credential(kind: .address, name: "ipaddress"))
    case (.deployment, "Certificates"): .list([.uploadedEntry(0), .uploadedEntry(1)], .uploadedCertificates)
    default: .unknown
    }
  }

  /// A credential that is not a certificate says nothing about a caller that only lacks a certificate.
  func credential(_ credential: Credential) -> CallerValue {
    self == .anonymous || !credential.isTelling ? .unknown : .text(.credential(credential))
  }

  private func certificateMember(_ name: String, _ text: (String) -> CallerValue) -> CallerValue {
    switch name {
    case "Thumbprint": text("thumbprint")
    case "SerialNumber": text("serialnumber")
    case "Subject", "SubjectName": text("subject")
    case "Issuer", "IssuerName": text("issuer")
    case "NotAfter": .validity(isEnd: true)
    case "NotBefore": .validity(isEnd: false)
    default: .something
    }
  }
}
