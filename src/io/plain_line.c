#include "io/plain_line.h"

#include <string.h>

#include "core/printable.h"
#include "core/quick.h"
#include "io/json_number.h"

/* What is read goes into the sheet, or else into the set. */
typedef struct reader {
    const rf_line_keys *keys;
    const rf_sheet_inputs *inputs;
    rf_line_guess *guess;
    rf_sheet *sheet;
    rf_input_set *set;
    char *bytes; /* where the texts of the set go */
    const char *at, *end;
    size_t members;  /* read so far */
    uint32_t opened; /* a bit for each group */
    bool told_id;
    const char *id;
    size_t id_length;
    char unescaped[64]; /* the text in hand, where it has escapes */
} reader;

_Static_assert(RF_LINE_GROUPS <= 32, "a group has a bit");

static void blank(reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\n' || *r->at == '\r')) r->at++;
}

static bool take(reader *r, char c)
{
    bool there = r->at < r->end && *r->at == c;
    r->at += there;
    return there;
}

/* A text without escapes, behind its first quote; at is then behind its last one. */
static bool text(reader *r, const char **begin, size_t *length)
{
    const char *at = r->at;
    while (at < r->end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20) at++;
    if (at == r->end || *at != '"') return false;
    *begin = r->at;
    *length = (size_t)(at - r->at);
    r->at = at + 1;
    return true;
}

/* The byte that an escape means, behind its stroke; 0 where it is none of those that can be printed. */
static char escaped(reader *r)
{
    static const char hex[] = "0123456789abcdef";
    size_t left = (size_t)(r->end - r->at);
    unsigned code = 0;
    if (left > 0 && memchr("\"\\/", *r->at, 3)) return *r->at++;
    if (left < 5 || memcmp(r->at, "u00", 3) != 0) return 0;
    for (int i = 3; i < 5; i++) {
        char c = r->at[i] >= 'A' && r->at[i] <= 'F' ? (char)(r->at[i] - 'A' + 'a') : r->at[i];
        const char *digit = memchr(hex, c, 16);
        if (!digit) return 0;
        code = 16 * code + (unsigned)(digit - hex);
    }
    r->at += 5;
    return code >= ' ' && code <= '~' ? (char)code : 0;
}

/* The same of a text that may have escapes, and is short then. */
static bool any_text(reader *r, const char **begin, size_t *length)
{
    const char *from = r->at;
    if (text(r, begin, length)) return true;
    r->at = from;
    for (size_t used = 0; r->at < r->end && (unsigned char)*r->at >= 0x20; used++) {
        char c = *r->at++;
        if (c == '"') {
            *begin = r->unescaped;
            *length = used;
            return true;
        }
        if (c == '\\') c = escaped(r);
        if (c == 0 || used == sizeof r->unescaped) return false;
        r->unescaped[used] = c;
    }
    return false;
}

static bool is_next(const reader *r, const rf_line_key *key, unsigned group)
{
    return key && key->group == group && (size_t)(r->end - r->at) > key->length && r->at[key->length] == '"' &&
           memcmp(r->at, key->text, key->length) == 0;
}

/* A key with its colon; NULL where it is not known. */
static const rf_line_key *read_key(reader *r, unsigned group)
{
    const char *begin;
    size_t length, n = r->members++;
    if (!take(r, '"')) return NULL;
    const rf_line_key *key = n < RF_LINE_GUESSES ? r->guess->key[n] : NULL;
    if (is_next(r, key, group)) {
        r->at += key->length + 1;
    } else {
        if (!any_text(r, &begin, &length)) return NULL;
        key = rf_line_key_find(r->keys, group, begin, length);
        if (n < RF_LINE_GUESSES) r->guess->key[n] = key;
    }
    blank(r);
    if (!take(r, ':')) return NULL;
    blank(r);
    return key;
}

/* Most numbers are read at sight. Not those with a 0 before other digits, which JSON does not have. */
static bool read_number(reader *r, double *value)
{
    const char *fault = NULL;
    size_t left = (size_t)(r->end - r->at), sign = left > 0 && *r->at == '-';
    bool zero = left > sign + 1 && r->at[sign] == '0' && r->at[sign + 1] >= '0' && r->at[sign + 1] <= '9';
    size_t used = zero ? 0 : rf_quick_read(r->at, left, value);
    if (used == 0) used = rf_json_number_read(r->at, left, value, &fault);
    r->at += used;
    return !fault;
}

static bool take_word(reader *r, const char *word)
{
    size_t length = strlen(word);
    bool there = (size_t)(r->end - r->at) >= length && memcmp(r->at, word, length) == 0;
    if (there) r->at += length;
    return there;
}

/* The place of an input in the set, which it has for itself; NULL where another key of it was read. */
static rf_field_text *place_of(reader *r, const rf_line_key *key)
{
    rf_field_text *it = &r->set->text[key->at];
    if (rf_input_set_reach(r->set, key->at)) return NULL;
    it->tried = true;
    it->called = key->path;
    return it;
}

static bool put_text(reader *r, const rf_line_key *key, const char *text, size_t length)
{
    if (r->sheet) return rf_sheet_put_text(r->inputs, r->sheet, key->at, text, length);
    rf_field_text *it = place_of(r, key);
    if (!it || !rf_utf8_valid(text, length)) return false;
    memcpy(r->bytes, text, length);
    r->bytes[length] = '\0';
    it->text = r->bytes;
    it->length = length;
    r->bytes += length + 1;
    return true;
}

static bool put_number(reader *r, const rf_line_key *key, double value)
{
    if (r->sheet) return rf_sheet_put(r->inputs, r->sheet, key->at, value, key->unit);
    rf_field_text *it = key->takes_list ? NULL : place_of(r, key);
    if (!it) return false;
    it->is_number = true;
    it->number = value;
    it->unit = key->unit;
    return true;
}

static bool put_nothing(reader *r, const rf_line_key *key)
{
    if (r->sheet) return rf_sheet_put_nothing(r->inputs, r->sheet, key->at);
    return !rf_input_set_reach(r->set, key->at);
}

/* true and false mean yes and no where the table says so. */
static bool read_truth(reader *r, const rf_line_key *key)
{
    bool yes = take_word(r, "true");
    if (!yes && !take_word(r, "false")) return false;
    if (!rf_request_fields[key->at].truth) return false;
    return put_text(r, key, yes ? "yes" : "no", yes ? 3 : 2);
}

static bool read_input(reader *r, const rf_line_key *key)
{
    const char *begin;
    size_t length;
    double value;
    if (take(r, '"')) return key->takes_text && any_text(r, &begin, &length) && put_text(r, key, begin, length);
    if (take_word(r, "null")) return put_nothing(r, key);
    if (r->at < r->end && (*r->at == 't' || *r->at == 'f')) return read_truth(r, key);
    return key->takes_number && read_number(r, &value) && put_number(r, key, value);
}

/* As it stands there, with its quotes. */
static bool read_id(reader *r)
{
    const char *from = r->at, *begin;
    size_t length;
    double value;
    if (r->told_id) return false;
    r->told_id = true;
    if (take_word(r, "null")) return true;
    if (take(r, '"')) {
        if (!text(r, &begin, &length) || !rf_utf8_valid(begin, length)) return false;
    } else if (!read_number(r, &value)) {
        return false;
    }
    r->id = from;
    r->id_length = (size_t)(r->at - from);
    return true;
}

/* Enters a group that this line did not open before. */
static bool enters(reader *r, const rf_line_key *key)
{
    uint32_t bit = UINT32_C(1) << key->at;
    bool again = (r->opened & bit) != 0;
    r->opened |= bit;
    return !again && take(r, '{');
}

/* The members of an object, behind its bracket. A group opens once, so they are not nested deeply. */
static bool read_members(reader *r, unsigned group)
{
    blank(r);
    if (take(r, '}')) return true;
    do {
        blank(r);
        const rf_line_key *key = read_key(r, group);
        if (!key) return false;
        bool plain = key->kind == RF_LINE_INPUT ? read_input(r, key)
                     : key->kind == RF_LINE_ID  ? read_id(r)
                                                : enters(r, key) && read_members(r, key->at);
        if (!plain) return false;
        blank(r);
    } while (take(r, ','));
    return take(r, '}');
}

static bool read_line(reader *r)
{
    blank(r);
    if (!take(r, '{') || !read_members(r, 0)) return false;
    blank(r);
    return r->at == r->end;
}

bool rf_plain_line_read(const rf_line_keys *keys, const rf_sheet_inputs *inputs, const char *text_, size_t length,
                        rf_line_guess *guess, rf_sheet *sheet)
{
    reader r = {.keys = keys, .inputs = inputs, .guess = guess, .sheet = sheet, .at = text_, .end = text_ + length};
    if (!read_line(&r)) return false;
    sheet->id[sheet->rows] = r.id;
    sheet->id_length[sheet->rows] = r.id_length;
    return true;
}

/* Without its quotes, and ended. */
static void take_id(const reader *r, rf_line_id *id)
{
    size_t quote = *r->id == '"';
    *id = (rf_line_id){r->bytes, !quote};
    memcpy(r->bytes, r->id + quote, r->id_length - 2 * quote);
    r->bytes[r->id_length - 2 * quote] = '\0';
}

bool rf_known_line_read(const rf_line_keys *keys, const char *text_, size_t length, rf_line_guess *guess, char *bytes,
                        rf_input_set *set, rf_line_id *id)
{
    reader r = {.keys = keys, .guess = guess, .set = set, .bytes = bytes, .at = text_, .end = text_ + length};
    *id = (rf_line_id){.text = NULL};
    if (!read_line(&r)) return false;
    if (r.id) take_id(&r, id);
    return true;
}
