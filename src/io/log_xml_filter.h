/* What comes before an XML parser: no blanks before the declaration, no document type, no control characters. */
#ifndef REFUEL_IO_LOG_XML_FILTER_H
#define REFUEL_IO_LOG_XML_FILTER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum rf_xml_place {
    RF_XML_START,
    RF_XML_PROLOG,
    RF_XML_MARK,       /* in what may be <!DOCTYPE */
    RF_XML_TYPE,       /* behind it */
    RF_XML_QUOTE,      /* a text in quotes there */
    RF_XML_SUBSET,     /* behind its [ */
    RF_XML_SUBSET_END, /* behind its ] */
    RF_XML_BODY
} rf_xml_place;

typedef struct rf_xml_filter {
    rf_xml_place place;
    size_t matched, tag; /* bytes of the mark, and of the tag that is open */
    bool in_tag, repaired;
    char quote;
} rf_xml_filter;

#define RF_XML_MARK_BYTES 9

/* Writes what is to be parsed of the bytes; to has room for as many and RF_XML_MARK_BYTES more. Returns how many there are. */
size_t rf_xml_filter_bytes(rf_xml_filter *it, const char *bytes, size_t length, char *to);

#endif
