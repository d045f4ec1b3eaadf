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
        to->field[i].number = (uint8_t)(field & 0xFF);
        to->field[i].size = (uint8_t)(field >> 8 & 0xFF);
        to->field[i].type = (uint8_t)(field >> 16 & TYPE_BITS);
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

/* Of an array the first; NaN of what is invalid or no whole number. false at the end of the file. */
static bool take_field(rf_fit_messages *it, const rf_fit_definition *by, unsigned i)
{
    unsigned type = by->field[i].type, size = by->field[i].size;
    unsigned each = type < sizeof types / sizeof *types ? types[type].size : 0;
    if (each == 0 || size < each || size % each != 0) return skip(it, size);
    int64_t value = number(it, each, by->big), most = (INT64_C(1) << 8 * each) - 1;
    if (value < 0 || !skip(it, size - each)) return false;
    int64_t invalid = types[type].is_z ? 0 : types[type].is_signed ? most >> 1 : most;
    if (value == invalid) return true;
    if (types[type].is_signed && value > most >> 1) value -= most + 1;
    it->value[by->field[i].number] = (double)value;
    return true;
}

static rf_fit_end take(rf_fit_messages *it, const rf_fit_definition *by, int head)
{
    if (!by->known) return RF_FIT_CORRUPT;
    for (unsigned i = 0; i <= RF_FIT_FIELDS; i++) it->value[i] = NAN;
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
