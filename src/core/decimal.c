#include "core/decimal.h"

#include <math.h>

/* Nine digits in a word: the point stands before word[WHOLE]. 2^1024 has 309 digits, 2^-1075 has 1075 behind the point. */
enum { BASE = 1000000000, DIGITS = 9, WHOLE = 36, WORDS = WHOLE + 121, STEP = 32 };

typedef struct expansion {
    uint32_t word[WORDS];
    int first, end; /* the words in use */
} expansion;

/* step is at most STEP, so that a word and what is carried fit in 64 bits. */
static void multiply(expansion *it, int step)
{
    uint64_t carry = 0;
    for (int i = it->end; i-- > it->first; carry /= BASE) {
        carry += (uint64_t)it->word[i] << step;
        it->word[i] = (uint32_t)(carry % BASE);
    }
    for (; carry > 0; carry /= BASE) it->word[--it->first] = (uint32_t)(carry % BASE);
}

static void divide(expansion *it, int step)
{
    uint64_t rest = 0;
    for (int i = it->first; i < it->end || rest > 0; i++) {
        rest = rest * BASE + it->word[i];
        it->word[i] = (uint32_t)(rest >> step);
        rest &= (UINT64_C(1) << step) - 1;
        if (i >= it->end) it->end = i + 1;
    }
    while (it->first < it->end && it->word[it->first] == 0) it->first++;
}

void rf_decimal_strip(rf_decimal *it)
{
    while (it->count > 0 && it->digit[it->count - 1] == '0') it->count--;
}

/* The last digits of a number, in pairs: half the divisions. Returns where they begin. */
static char *put_digits(uint32_t number, int pairs, char *end)
{
    static const char all[] =
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    for (; pairs > 0; pairs--, number /= 100) memcpy(end -= 2, all + 2 * (number % 100), 2);
    return end;
}

void rf_decimal_from(rf_scientific value, rf_decimal *out)
{
    enum { EIGHT = 100000000, MOST = 20 }; /* 2^64 has no more digits */
    char all[2 * MOST], *end = all + MOST, *at = end;
    uint64_t left = value.digits;
    if (left % EIGHT == 0) left /= EIGHT, value.power += 8;
    if (left % 10000 == 0) left /= 10000, value.power += 4;
    for (; left >= EIGHT; left /= EIGHT) at = put_digits((uint32_t)(left % EIGHT), 4, at);
    for (; left >= 10; left /= 100) at = put_digits((uint32_t)(left % 100), 1, at);
    if (left > 0) *--at = (char)('0' + left);
    out->count = (int)(end - at);
    out->point = out->count + value.power;
    memcpy(out->digit, at, MOST); /* of one size, which is faster; what is behind the count is nothing */
    rf_decimal_strip(out);
}

void rf_decimal_of(rf_binary value, rf_decimal *out)
{
    expansion it = {.first = WHOLE, .end = WHOLE};
    for (; value.mantissa > 0; value.mantissa /= BASE) it.word[--it.first] = (uint32_t)(value.mantissa % BASE);
    for (int left = value.power; left > 0; left -= STEP) multiply(&it, left < STEP ? left : STEP);
    for (int left = -value.power; left > 0; left -= STEP) divide(&it, left < STEP ? left : STEP);
    out->count = 0;
    out->point = DIGITS * (WHOLE - it.first);
    for (int i = it.first; i < it.end; i++) {
        char nine[DIGITS];
        int zeros = 0; /* in front of the first digit */
        for (int k = DIGITS; k-- > 0; it.word[i] /= 10) nine[k] = (char)('0' + it.word[i] % 10);
        while (out->count == 0 && nine[zeros] == '0') zeros++;
        memcpy(out->digit + out->count, nine + zeros, (size_t)(DIGITS - zeros));
        out->count += DIGITS - zeros;
        out->point -= zeros;
    }
    rf_decimal_strip(out);
}

void rf_decimal_round(rf_decimal *it, int count)
{
    if (count >= it->count) return;
    bool up = false;
    if (count >= 0) {
        char next = it->digit[count];
        bool odd = count > 0 && (it->digit[count - 1] - '0') % 2 == 1;
        up = next > '5' || (next == '5' && (odd || it->count > count + 1));
    }
    it->count = count > 0 ? count : 0;
    if (!up) {
        rf_decimal_strip(it);
        return;
    }
    while (it->count > 0 && it->digit[it->count - 1] == '9') it->count--;
    if (it->count > 0) {
        it->digit[it->count - 1]++;
    } else {
        it->digit[it->count++] = '1';
        it->point++;
    }
}

/* Below 0, 0, above 0: as strcmp. */
static int compare(const rf_decimal *a, const rf_decimal *b)
{
    if (a->count == 0 || b->count == 0) return a->count - b->count;
    if (a->point != b->point) return a->point - b->point;
    int both = a->count < b->count ? a->count : b->count;
    int order = memcmp(a->digit, b->digit, (size_t)both);
    return order ? order : a->count - b->count;
}

/* Where it lies to the middle between the double with these bits and the next one up. */
static int against_middle(const rf_decimal *it, uint64_t bits)
{
    rf_binary below = rf_binary_of(bits);
    rf_decimal middle;
    rf_decimal_of((rf_binary){2 * below.mantissa + 1, below.power - 1}, &middle);
    return compare(it, &middle);
}

enum { WORD_DIGITS = 19 }; /* so many fit in a word */

static rf_scientific leading(const rf_decimal *it)
{
    int used = it->count < WORD_DIGITS ? it->count : WORD_DIGITS;
    rf_scientific out = {0, it->point - used};
    for (int i = 0; i < used; i++) out.digits = 10 * out.digits + (uint64_t)(it->digit[i] - '0');
    return out;
}

/* A double that is near it: how near decides only how long the search takes. */
static double guess(rf_scientific it)
{
    static const double powers[] = {1e1, 1e2, 1e4, 1e8, 1e16, 1e32, 1e64, 1e128, 1e256};
    unsigned power = (unsigned)(it.power < 0 ? -it.power : it.power);
    double near = (double)it.digits;
    for (size_t i = 0; i < sizeof powers / sizeof *powers; i++)
        if (power >> i & 1) near = it.power < 0 ? near / powers[i] : near * powers[i];
    return near;
}

double rf_decimal_nearest(const rf_decimal *it)
{
    double quick;
    if (it->count == 0 || it->point < -330) return 0; /* the least double is 4.9e-324 */
    if (it->point > 310) return INFINITY;             /* the largest is 1.8e308 */
    rf_scientific digits = leading(it);
    if (it->count <= WORD_DIGITS && rf_quick_double(digits, &quick)) return quick;
    const uint64_t infinite = rf_bits_of(INFINITY);
    uint64_t bits = rf_bits_of(guess(digits));
    for (int side; bits < infinite && ((side = against_middle(it, bits)) > 0 || (side == 0 && bits % 2 == 1));) bits++;
    for (int side; bits > 0 && ((side = against_middle(it, bits - 1)) < 0 || (side == 0 && bits % 2 == 1));) bits--;
    return rf_double_of(bits);
}
