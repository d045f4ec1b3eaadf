#include "io/log_xml_filter.h"

#include <stdint.h>
#include <string.h>

#define MARK "<!DOCTYPE"
#define BLANKS " \t\r\n"

static bool is_one_of(char c, const char *signs)
{
    return c != '\0' && strchr(signs, c);
}

static bool is_control(char c)
{
    return (unsigned char)c < ' ' && !is_one_of(c, BLANKS);
}

/* A byte that is handed on. */
static size_t pass(rf_xml_filter *it, char c, char *to)
{
    if (c == '<' || c == '>') {
        it->in_tag = c == '<';
        it->tag = 0;
    }
    it->tag += it->in_tag;
    if (is_control(c)) {
        it->repaired = true;
        c = ' ';
    }
    *to = c;
    return 1;
}

/* In what may be the mark: it is written once it is none. */
static size_t mark(rf_xml_filter *it, char c, char *to)
{
    size_t length = 0;
    if (c == MARK[it->matched]) {
        if (++it->matched == sizeof MARK - 1) it->place = RF_XML_TYPE;
        return 0;
    }
    for (size_t i = 0; i < it->matched; i++) length += pass(it, MARK[i], to + length);
    it->place = it->matched == 1 && c != '?' ? RF_XML_BODY : RF_XML_PROLOG;
    return length + pass(it, c, to + length);
}

/* Within a document type, of which nothing is handed on: those of Apple are not well formed. */
static void skip(rf_xml_filter *it, char c)
{
    switch (it->place) {
        case RF_XML_TYPE:
            if (c == '"' || c == '\'') it->place = RF_XML_QUOTE;
            if (c == '[') it->place = RF_XML_SUBSET;
            if (c == '>') it->place = RF_XML_PROLOG;
            it->quote = c;
            break;
        case RF_XML_QUOTE:
            if (c == it->quote) it->place = RF_XML_TYPE;
            break;
        case RF_XML_SUBSET:
            if (c == ']') it->place = RF_XML_SUBSET_END;
            break;
        default:
            if (c == '>')
                it->place = RF_XML_PROLOG;
            else if (c != ']' && !is_one_of(c, BLANKS))
                it->place = RF_XML_SUBSET;
    }
}

/* Whether one of eight bytes is below a space: the highest bit of a byte is set by the borrow of 0x20, unless it was set. */
static bool any_low(const char *bytes)
{
    uint64_t eight;
    memcpy(&eight, bytes, sizeof eight);
    return ((eight - UINT64_C(0x2020202020202020)) & ~eight & UINT64_C(0x8080808080808080)) != 0;
}

/* The body, which is nearly all of a file: handed on as it is, but for control characters; of the tags the last one counts. */
static size_t pass_body(rf_xml_filter *it, const char *bytes, size_t length, char *to)
{
    memcpy(to, bytes, length);
    for (size_t i = 0; i < length;) {
        if (length - i >= sizeof(uint64_t) && !any_low(to + i)) {
            i += sizeof(uint64_t);
            continue;
        }
        if (is_control(to[i])) {
            it->repaired = true;
            to[i] = ' ';
        }
        i++;
    }
    size_t behind = 0; /* bytes from the last sign of a tag on */
    while (behind < length && to[length - 1 - behind] != '<' && to[length - 1 - behind] != '>') behind++;
    if (behind < length) {
        it->in_tag = to[length - 1 - behind] == '<';
        it->tag = 0;
        behind++;
    }
    if (it->in_tag) it->tag += behind;
    return length;
}

size_t rf_xml_filter_bytes(rf_xml_filter *it, const char *bytes, size_t length, char *to)
{
    size_t written = 0;
    for (size_t i = 0; i < length; i++) {
        char c = bytes[i];
        if (it->place == RF_XML_BODY) return written + pass_body(it, bytes + i, length - i, to + written);
        if (it->place == RF_XML_START) {
            it->repaired |= is_one_of(c, BLANKS);
            if (is_one_of(c, BLANKS "\xEF\xBB\xBF")) continue;
            it->place = RF_XML_PROLOG;
        }
        if (it->place == RF_XML_PROLOG && c == '<') {
            it->place = RF_XML_MARK;
            it->matched = 1;
        } else if (it->place == RF_XML_PROLOG) {
            written += pass(it, c, to + written);
        } else if (it->place == RF_XML_MARK) {
            written += mark(it, c, to + written);
        } else {
            skip(it, c);
        }
    }
    return written;
}
