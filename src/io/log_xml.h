/* XML of devices and apps, element by element. It reads over the faults that their files really have, resolves no entity but
   the five of XML, and keeps what stands before damage. */
#ifndef REFUEL_IO_LOG_XML_H
#define REFUEL_IO_LOG_XML_H

#include "io/log_format.h"

#define RF_XML_DEPTH 64
#define RF_XML_TEXT 65536 /* bytes of a text, and of a tag */

/* Names come without prefixes: these are arbitrary, and at times never declared. depth: 1 for the root. */
typedef struct rf_xml_reader {
    void (*open)(void *context, int depth, const char *name, const char *const *attributes); /* in pairs, then NULL */
    void (*close)(void *context, int depth, const char *name, const char *text, size_t length);
    void *context;
} rf_xml_reader;

/* Whether the first element of a file has this name. */
bool rf_xml_begins(const rf_log_start *start, const char *name);

/* Reads the file; what was wrong with it is told. A program that was built without expat refuses it. */
void rf_xml_read(rf_log_reading *it, const rf_xml_reader *reader);

/* The value of an attribute; NULL where there is none. */
const char *rf_xml_attribute(const char *const *attributes, const char *name);

#endif
