#ifndef POLICYLINT_CLIBXML2_SHIM_H
#define POLICYLINT_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU; its headers would pull <unicode/ucnv.h> into this module, where it
   clashes with Foundation's own copy. Only two unused fields of one struct vanish. */
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* `xmlFree` is a mutable global, which Swift 6 refuses to touch. */
static inline void policylint_xml_free(void *pointer) { xmlFree(pointer); }

/* `valuePush` is about to become a macro as well. */
static inline void policylint_xpath_push(xmlXPathParserContextPtr context, xmlXPathObjectPtr value) {
  valuePush(context, value);
}

/* `inputPush` became a macro in 2.14, which Swift does not import. `text` must end in a NUL byte that `length` does
   not count, and must outlive the parse. */
static inline int policylint_xml_push_text(xmlParserCtxtPtr context, const char *text, size_t length) {
#if LIBXML_VERSION >= 21400
  xmlParserInputPtr input = xmlNewInputFromMemory(
      NULL, text, length, (xmlParserInputFlags)(XML_INPUT_BUF_STATIC | XML_INPUT_BUF_ZERO_TERMINATED));
  if (input == NULL) return -1;
  return xmlCtxtPushInput(context, input);
#else
  /* Not xmlParserInputBufferCreateStatic: with 2.9.14 a pull parse reads parts of such a buffer twice. */
  xmlParserInputPtr input = xmlNewStringInputStream(context, (const xmlChar *)text);
  (void)length;
  if (input == NULL) return -1;
  return inputPush(context, input);
#endif
}

#endif
