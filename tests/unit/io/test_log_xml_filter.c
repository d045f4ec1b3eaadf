#include "io/log_xml_filter.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdint.h>
#include <string.h>

enum { MOST = 200 };

typedef struct filtered {
    rf_xml_filter filter;
    char text[MOST + RF_XML_MARK_BYTES];
    size_t length;
} filtered;

static filtered through(const char *bytes, size_t length, size_t piece)
{
    filtered it = {.filter = {.place = RF_XML_START}};
    for (size_t at = 0; at < length; at += piece) {
        size_t some = length - at < piece ? length - at : piece;
        it.length += rf_xml_filter_bytes(&it.filter, bytes + at, some, it.text + it.length);
    }
    return it;
}

static void expect(const char *bytes, const char *text, bool repaired)
{
    filtered it = through(bytes, strlen(bytes), MOST);
    it.text[it.length] = '\0';
    cr_expect(eq(str, it.text, (char *)text));
    cr_expect(eq(int, it.filter.repaired, repaired), "%s", bytes);
}

Test(log_xml_filter, what_comes_through)
{
    expect("<a>b</a>", "<a>b</a>", false);
    expect("\xEF\xBB\xBF<a/>", "<a/>", false);
    expect(" \n<?xml version='1.0'?><a/>", "<?xml version='1.0'?><a/>", true);
    expect("<!DOCTYPE a [ <!ELEMENT a (b)> ] ><a>1</a>", "<a>1</a>", false);
    expect("<!DOCTYPE a SYSTEM \"]>\"><a>1</a>", "<a>1</a>", false);
    expect("<a><!DOCTYPE b></a>", "<a><!DOCTYPE b></a>", false);
    expect("<a>\t1\x01\r\n\x02</a>", "<a>\t1 \r\n </a>", true);
    expect("<a x='\x1F'/>12345678\x0C", "<a x=' '/>12345678 ", true);
    expect("<a>\xC3\xA9\xFF\x80 \x7F</a>", "<a>\xC3\xA9\xFF\x80 \x7F</a>", false);
}

/* Wherever a control character stands among eight bytes, high ones beside it. */
Test(log_xml_filter, control_characters_at_every_place)
{
    for (int c = 1; c < 256; c++)
        for (size_t at = 3; at < 40; at++) {
            char bytes[44];
            memset(bytes, at % 2 ? '\xA0' : '!', sizeof bytes);
            memcpy(bytes, "<a>", 3);
            bytes[at] = (char)c;
            filtered it = through(bytes, sizeof bytes, MOST);
            bool control = c < ' ' && c != '\t' && c != '\r' && c != '\n';
            bytes[at] = control ? ' ' : (char)c;
            cr_assert(eq(sz, it.length, sizeof bytes));
            cr_assert(eq(int, memcmp(it.text, bytes, sizeof bytes), 0), "%d at %zu", c, at);
            cr_assert(eq(int, it.filter.repaired, control), "%d at %zu", c, at);
        }
}

/* How long the open tag is, which a limit holds. */
Test(log_xml_filter, the_open_tag)
{
    static const char text[] = "<abc><defgh i='1'";
    const size_t tag[] = {1, 2, 3, 4, 0, 1, 2, 3};
    for (size_t n = 2; n <= sizeof tag / sizeof *tag; n++) {
        filtered it = through(text, n, MOST);
        cr_expect(eq(int, it.filter.in_tag, tag[n - 1] > 0), "%zu", n);
        cr_expect(eq(sz, it.filter.tag, tag[n - 1]), "%zu", n);
    }
    cr_expect(eq(sz, through(text, sizeof text - 1, 3).filter.tag, sizeof "<defgh i='1'" - 1));
}

/* Pieces give what the whole gives, whatever it is. */
Test(log_xml_filter, pieces)
{
    static const char *const parts[] = {"<", ">",    "<!DOCTYPE",  "\"",        "[", "]",
                                        " ", "\x01", "abcdefghij", "<a b='c'>", "?"};
    uint64_t state = 1;
    for (int run = 0; run < 3000; run++) {
        char bytes[MOST] = "";
        size_t length = 0;
        while (length < 100) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            const char *part = parts[(state >> 33) % (sizeof parts / sizeof *parts)];
            memcpy(bytes + length, part, strlen(part));
            length += strlen(part);
        }
        filtered whole = through(bytes, length, MOST);
        for (size_t piece = 1; piece < 12; piece += 3) {
            filtered it = through(bytes, length, piece);
            cr_assert(eq(sz, it.length, whole.length));
            cr_assert(eq(int, memcmp(it.text, whole.text, it.length), 0), "%s", bytes);
            cr_assert(it.filter.place == whole.filter.place && it.filter.in_tag == whole.filter.in_tag &&
                          it.filter.repaired == whole.filter.repaired &&
                          (it.filter.tag == whole.filter.tag || !it.filter.in_tag),
                      "%s", bytes);
        }
    }
}
