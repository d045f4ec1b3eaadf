#include "io/log_xml.h"

#include <string.h>

#include "io/log_xml_filter.h"

static const char *behind(const char *at, const char *end, const char *what)
{
    size_t length = strlen(what);
    for (; (size_t)(end - at) >= length; at++)
        if (memcmp(at, what, length) == 0) return at + length;
    return end;
}

/* Behind what is no element: a declaration, a comment, a document type. */
static const char *element(const char *at, const char *end)
{
    while (at < end) {
        at = behind(at, end, "<");
        if (end - at >= 3 && memcmp(at, "!--", 3) == 0)
            at = behind(at, end, "-->");
        else if (at < end && *at != '?' && *at != '!')
            return at;
    }
    return end;
}

bool rf_xml_begins(const rf_log_start *start, const char *name)
{
    const char *at = start->bytes, *end = at + start->length;
    size_t length = strlen(name), used = 0;
    while (at < end && *at && strchr(" \t\r\n\xEF\xBB\xBF", *at)) at++;
    if (at == end || *at != '<') return false;
    at = element(at, end);
    while (at + used < end && at[used] && !strchr(" \t\r\n/>", at[used]) && used < RF_XML_DEPTH) {
        if (at[used++] != ':') continue;
        at += used;
        used = 0;
    }
    return used == length && memcmp(at, name, length) == 0;
}

const char *rf_xml_attribute(const char *const *attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (strcmp(attributes[0], name) == 0) return attributes[1];
    return NULL;
}

#ifndef REFUEL_HAS_EXPAT

void rf_xml_read(rf_log_reading *it, const rf_xml_reader *reader)
{
    (void)reader;
    it->file->format = NULL;
    it->file->why = "it is XML, and this refuel was built without expat: install libexpat1-dev and build it again";
    rf_log_warn(it, RF_LOG_WARNING_NOT_A_LOG, 0);
}

#else

#include <expat.h>
#include <stdlib.h>

typedef struct xml {
    XML_Parser parser;
    rf_xml_filter filter;
    rf_xml_reader reader;
    rf_log_reading *to;
    int depth;
    size_t used;
    bool stopped;
    char text[RF_XML_TEXT], piece[RF_LOG_PIECE + RF_XML_MARK_BYTES];
} xml;

static const char *local(const char *name)
{
    const char *colon = strrchr(name, ':');
    return colon ? colon + 1 : name;
}

static void XMLCALL on_open(void *user, const char *name, const char **attributes)
{
    xml *it = user;
    it->used = 0;
    if (++it->depth > RF_XML_DEPTH) {
        rf_log_warn(it->to, RF_LOG_WARNING_TOO_DEEP, 0);
        it->stopped = true;
        XML_StopParser(it->parser, XML_FALSE);
    } else {
        it->reader.open(it->reader.context, it->depth, local(name), (const char *const *)attributes);
    }
}

static void XMLCALL on_close(void *user, const char *name)
{
    xml *it = user;
    if (!it->stopped) it->reader.close(it->reader.context, it->depth, local(name), it->text, it->used);
    it->depth--;
    it->used = 0;
}

/* What is longer than any number or time is cut: nothing of it is kept. */
static void XMLCALL on_text(void *user, const char *text, int length)
{
    xml *it = user;
    size_t more = (size_t)length, room = sizeof it->text - it->used;
    memcpy(it->text + it->used, text, more < room ? more : room);
    it->used += more < room ? more : room;
}

/* windows-1252, and what is near to it: the letters of names do not matter here, and all else is ASCII. */
static int XMLCALL on_encoding(void *user, const char *name, XML_Encoding *info)
{
    xml *it = user;
    (void)name;
    for (int i = 0; i < 256; i++) info->map[i] = i < 0x80 || i >= 0xA0 ? i : 0xFFFD;
    info->data = NULL;
    info->convert = NULL;
    info->release = NULL;
    rf_log_warn(it->to, RF_LOG_WARNING_ENCODING, 0);
    return XML_STATUS_OK;
}

static void parse(xml *it)
{
    const char *bytes;
    size_t length;
    enum XML_Status status = XML_STATUS_OK;
    do {
        length = rf_log_bytes_take(it->to->bytes, &bytes);
        size_t kept = rf_xml_filter_bytes(&it->filter, bytes, length, it->piece);
        if (it->filter.in_tag && it->filter.tag > RF_XML_TEXT) {
            rf_log_warn(it->to, RF_LOG_WARNING_CORRUPT, 0);
            return;
        }
        status = XML_Parse(it->parser, it->piece, (int)kept, length == 0);
    } while (length > 0 && status == XML_STATUS_OK);
    if (status == XML_STATUS_OK || it->stopped) return;
    enum XML_Error error = XML_GetErrorCode(it->parser);
    bool early = length == 0 && (error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_UNCLOSED_TOKEN ||
                                 error == XML_ERROR_PARTIAL_CHAR || error == XML_ERROR_UNCLOSED_CDATA_SECTION);
    it->to->book->no_memory |= error == XML_ERROR_NO_MEMORY;
    if (early)
        rf_log_warn(it->to, RF_LOG_WARNING_TRUNCATED, 0);
    else
        rf_log_warn(it->to, RF_LOG_WARNING_CORRUPT, (size_t)XML_GetCurrentLineNumber(it->parser));
}

void rf_xml_read(rf_log_reading *to, const rf_xml_reader *reader)
{
    xml *it = malloc(sizeof *it);
    XML_Parser parser = it ? XML_ParserCreate(NULL) : NULL; /* without namespaces: an undeclared prefix is no error */
    to->book->no_memory |= !parser;
    if (parser) {
        it->parser = parser;
        it->filter = (rf_xml_filter){.place = RF_XML_START};
        it->reader = *reader;
        it->to = to;
        it->depth = 0;
        it->used = 0;
        it->stopped = false;
        XML_SetUserData(parser, it);
        XML_SetElementHandler(parser, on_open, on_close);
        XML_SetCharacterDataHandler(parser, on_text);
        XML_SetUnknownEncodingHandler(parser, on_encoding, it);
        parse(it);
        if (it->filter.repaired) rf_log_warn(to, RF_LOG_WARNING_REPAIRED, 0);
        XML_ParserFree(parser);
    }
    free(it);
}

#endif
