/// An error that libxml2 reported, by its number; its wording differs by version and is never shown.
struct XMLError: Sendable {
  /// libxml2's number (`xmlParserErrors`).
  var code: Int32
  /// Where the parser stood, a byte offset of the text: at or behind the culprit.
  var offset: Int

  /// What an error is about, as far as that is the same in all versions of libxml2.
  enum Kind: Sendable {
    /// A second attribute of the same name in one tag.
    case attributeRedefined
    /// `&name;` of an entity nobody declared.
    case undeclaredEntity
    /// `&#…;` that stands for no character XML knows, or is none.
    case invalidReference
    /// A control character.
    case invalidCharacter
    /// `]]>` outside of a CDATA section.
    case misplacedSectionEnd
    /// About namespaces, which policies do not use: no error for us.
    case namespace
    /// Everything else that makes a text no XML.
    case other
  }

  var kind: Kind {
    switch code {
    case 42: .attributeRedefined
    case 26, 27: .undeclaredEntity
    case 6, 7, 8: .invalidReference
    case 9: .invalidCharacter
    case 62: .misplacedSectionEnd
    case 200...205: .namespace
    default: .other
    }
  }
}
