#include "io/log_fit_message.h"

#include <math.h>

#define COMPRESSED 0x80 /* bits of the head of a record */
#define DEFINES 0x40
#define DEVELOPERS 0x20
#define TYPE_BITS 0x1F
#define TIME_BITS 0x1F

/* Whole numbers by the low bits of the base type: all that a run needs. Others are read over. */
static const struct {
    uint8_t size;
    bool is_signed, is_z; /* z: 0 is invalid, else the largest */
} types[] = {
    [0] = {1, false, false}, [1] = {1, true, false},  [2] = {1, false, false}, [3] = {2, true, false},
    [4] = {2, false, false}, [5] = {4, true, false},  [6] = {4, false, false}, [10] = {1, false, true},
    [11] = {2, false, true}, [12] = {4, false, true},
};

/* One of several bytes; -1 where one is missing. */
static int64_t number(rf_fit_messages *it, unsigned size, bool big)
{
    int64_t value = 0;
    for (unsigned i = 0; i < size; i++) {
        int byte = rf_fit_byte(&it->bytes);
        if (byte < 0) return -1;
        value |= (int64_t)byte << 8 * (big ? size - 1 - i : i);
    }
    return value;
}

static bool skip(rf_fit_messages *it, unsigned bytes)
{
    for (; bytes > 0; bytes--)
        if (rf_fit_byte(&it->bytes) < 0) return false;
    return true;
}

static void define_field(rf_fit_definition *to, unsigned i, unsigned field)
{
    unsigned size = field >> 8 & 0xFF, type = field >> 16 & TYPE_BITS;
    unsigned each = type < sizeof types / sizeof *types ? types[type].size : 0;
    to->field[i].number = (uint8_t)(field & 0xFF);
    to->field[i].size = (uint8_t)size;
    if (each == 0 || size < each || size % each != 0) return;
    int64_t most = (INT64_C(1) << 8 * each) - 1;
    to->field[i].each = (uint8_t)each;
    to->field[i].is_signed = types[type].is_signed;
    to->field[i].invalid = types[type].is_z ? 0 : types[type].is_signed ? most >> 1 : most;
}

static bool define(rf_fit_messages *it, int head)
{
    rf_fit_definition *to = &it->definition[head & (RF_FIT_LOCALS - 1)];
    *to = (rf_fit_definition){.known = false};
    if (!skip(it, 1)) return false;
    int64_t big = number(it, 1, false);
    to->big = big == 1;
    int64_t global = big < 0 ? -1 : number(it, 2, to->big), fields = number(it, 1, false);
    if (global < 0 || fields < 0) return false;
    to->global = (unsigned)global;
    to->fields = (unsigned)fields;
    for (unsigned i = 0; i < to->fields; i++) {
        int64_t field = number(it, 3, false);
        if (field < 0) return false;
        define_field(to, i, (unsigned)field);
    }
    int64_t developers = head & DEVELOPERS ? number(it, 1, false) : 0;
    if (developers < 0) return false;
    for (; developers > 0; developers--) {
        int64_t field = number(it, 3, false);
        if (field < 0) return false;
        to->others += field >> 8 & 0xFF;
    }
    to->known = true;
    return true;
}

/* The same of 1, 2 or 4 bytes that lie together. */
static int64_t together(const unsigned char *at, unsigned size, bool big)
{
    if (size == 1) return at[0];
    if (size == 2) return big ? at[0] << 8 | at[1] : at[1] << 8 | at[0];
    uint32_t high = big ? (uint32_t)at[0] << 8 | at[1] : (uint32_t)at[3] << 8 | at[2];
    uint32_t low = big ? (uint32_t)at[2] << 8 | at[3] : (uint32_t)at[1] << 8 | at[0];
    return high << 16 | low;
}

/* The first number of a field; nearly always the whole field is in one piece of the file. */
static int64_t field_number(rf_fit_messages *it, unsigned each, unsigned size, bool big)
{
    const unsigned char *at = it->bytes.at;
    if ((size_t)(it->bytes.end - at) < size) {
        int64_t value = number(it, each, big);
        return value >= 0 && skip(it, size - each) ? value : -1;
    }
    it->bytes.at += size;
    return together(at, each, big);
}

/* Of an array the first; NaN of what is invalid or no whole number. false at the end of the file. */
static bool take_field(rf_fit_messages *it, const rf_fit_definition *by, unsigned i)
{
    unsigned size = by->field[i].size, each = by->field[i].each;
    if (each == 0) return skip(it, size);
    int64_t value = field_number(it, each, size, by->big), over = INT64_C(1) << 8 * each;
    if (value < 0) return false;
    if (value == by->field[i].invalid) return true;
    if (by->field[i].is_signed && value >= over >> 1) value -= over;
    it->value[by->field[i].number] = (double)value;
    it->given[it->givens++] = by->field[i].number;
    return true;
}

/* What the message before gave: few of the fields that there may be. */
static void forget(rf_fit_messages *it)
{
    for (; it->givens > 0; it->givens--) it->value[it->given[it->givens - 1]] = NAN;
    it->value[RF_FIT_TIMESTAMP] = NAN;
}

void rf_fit_begin(rf_fit_messages *it)
{
    for (int i = 0; i < RF_FIT_LOCALS; i++) it->definition[i].known = false;
    for (unsigned i = 0; i <= RF_FIT_FIELDS; i++) it->value[i] = NAN;
    it->givens = 0;
    it->last = 0;
}

static rf_fit_end take(rf_fit_messages *it, const rf_fit_definition *by, int head)
{
    if (!by->known) return RF_FIT_CORRUPT;
    forget(it);
    it->global = by->global;
    for (unsigned i = 0; i < by->fields; i++)
        if (!take_field(it, by, i)) return RF_FIT_END;
    if (!skip(it, by->others)) return RF_FIT_END;
    double *time = &it->value[RF_FIT_TIMESTAMP];
    if (head & COMPRESSED) {
        uint32_t offset = (uint32_t)head & TIME_BITS, before = it->last & TIME_BITS;
        it->last = it->last - before + offset + (offset < before ? TIME_BITS + 1 : 0);
        *time = it->last;
    } else if (*time >= 0 && *time <= UINT32_MAX) {
        it->last = (uint32_t)*time;
    }
    return RF_FIT_MESSAGE;
}

rf_fit_end rf_fit_next(rf_fit_messages *it)
{
    for (;;) {
        int head = rf_fit_byte(&it->bytes);
        if (head < 0) return RF_FIT_END;
        if (head & COMPRESSED) return take(it, &it->definition[head >> 5 & 3], head);
        if (!(head & DEFINES)) return take(it, &it->definition[head & (RF_FIT_LOCALS - 1)], head);
        if (!define(it, head)) return RF_FIT_END;
    }
}
