#include "core/quick.h"

#include "core/bits.h"

/* Powers of ten that a double holds exactly. */
static const double exact[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
enum { EXACT = sizeof exact / sizeof *exact };

const uint64_t rf_tens[RF_TENS] = {1,
                                   10,
                                   100,
                                   1000,
                                   10000,
                                   100000,
                                   1000000,
                                   10000000,
                                   100000000,
                                   1000000000,
                                   10000000000,
                                   100000000000,
                                   1000000000000,
                                   10000000000000,
                                   100000000000000,
                                   1000000000000000,
                                   10000000000000000,
                                   100000000000000000,
                                   1000000000000000000,
                                   10000000000000000000U};

/* The power of ten of the first digit of value, or one more: log10(2) is 0.30103. */
static int first_digit(rf_binary value)
{
    int power = value.power + 53; /* value is below 2^power */
    return (power * 30103 - (power < 0 ? 99999 : 0)) / 100000;
}

/* 15 digits. Two of them lie further apart than two doubles, so at most one number of 15 digits reads back as value; and one
   operation on two exact numbers, rounded once, is what reading it gives. */
static bool fifteen(double value, int first, rf_scientific *out)
{
    int places = 14 - first;
    if (places + 1 >= EXACT || -places >= EXACT) return false;
    double scaled = places < 0 ? value / exact[-places] : value * exact[places];
    if (scaled < 1e14) scaled = ++places < 0 ? value / exact[-places] : value * exact[places];
    double digits = (double)(int64_t)(scaled + 0.5);
    *out = (rf_scientific){(uint64_t)digits, -places};
    return (places < 0 ? digits * exact[-places] : digits / exact[places]) == value;
}

static bool rounds_up(bool above_half, bool half, uint64_t digits)
{
    return above_half || (half && digits % 2 == 1);
}

/* Does digits * 10^-places read back as value? scaled is value * 10^places * 2^shift, exactly, and shift the value's own
   -power, so that half the distance to the next double is 10^places / 2 there. */
static bool reads_back(uint64_t digits, rf_two_words scaled, int shift, uint64_t power, uint64_t mantissa)
{
    rf_two_words written = rf_shift_left((rf_two_words){0, digits}, shift);
    bool below = rf_less(written, scaled);
    rf_two_words apart = below ? rf_difference(scaled, written) : rf_difference(written, scaled);
    if (apart.high > 0 || apart.low > power / 2) return false;
    if (below && mantissa == RF_LEAST_NORMAL) return apart.low <= power / 4; /* doubles are closer on this side */
    return apart.low < power / 2 || mantissa % 2 == 0;
}

/* The number of digits, 16 or 17, from the exact product of value and a power of ten, which has 17 before the point. */
static int exact_digits(rf_binary value, int places, rf_two_words scaled, rf_scientific *out)
{
    int shift = -value.power;
    rf_two_words whole = rf_shift_right(scaled, shift), rest = rf_difference(scaled, rf_shift_left(whole, shift));
    rf_two_words one = rf_shift_left((rf_two_words){0, 1}, shift), twice = rf_shift_left(rest, 1);
    uint64_t seventeen = whole.low, sixteen = seventeen / 10, last = seventeen % 10;
    bool more = rest.high > 0 || rest.low > 0, tie = !rf_less(twice, one) && !rf_less(one, twice);
    sixteen += rounds_up(last > 5 || (last == 5 && more), last == 5, sixteen);
    if (reads_back(10 * sixteen, scaled, shift, rf_tens[places], value.mantissa)) {
        *out = (rf_scientific){sixteen, 1 - places};
        return 16;
    }
    seventeen += rounds_up(rf_less(one, twice), tie, seventeen);
    *out = (rf_scientific){seventeen, -places};
    return 17;
}

int rf_quick_digits(double value, rf_scientific *out)
{
    rf_binary binary = rf_binary_of(rf_bits_of(value));
    int first = first_digit(binary), places = 16 - first;
    if (fifteen(value, first, out)) return 15;
    if (binary.power >= 0 || places < 1 || places + 1 >= RF_TENS) return 0;
    rf_two_words scaled = rf_product(binary.mantissa, rf_tens[places]);
    if (rf_shift_right(scaled, -binary.power).low < rf_tens[16])
        scaled = rf_product(binary.mantissa, rf_tens[++places]);
    return exact_digits(binary, places, scaled, out);
}

/* near is at most one double beside the right one. */
static double put_right(rf_scientific it, uint64_t near)
{
    rf_binary binary = rf_binary_of(near);
    rf_two_words wanted = rf_shift_left((rf_two_words){0, it.digits}, -binary.power);
    rf_two_words found = rf_product(binary.mantissa, rf_tens[-it.power]);
    bool above = rf_less(found, wanted);
    rf_two_words apart = above ? rf_difference(wanted, found) : rf_difference(found, wanted);
    uint64_t half = rf_tens[-it.power] / 2; /* the distance to the middle between two doubles */
    bool right = apart.high == 0 && (apart.low < half || (apart.low == half && near % 2 == 0));
    return rf_double_of(right ? near : above ? near + 1 : near - 1);
}

bool rf_quick_double(rf_scientific it, double *value)
{
    double digits = (double)it.digits;
    if (it.power <= -EXACT || it.power >= EXACT) return false;
    double near = it.power < 0 ? digits / exact[-it.power] : digits * exact[it.power];
    *value = near;
    if (it.digits <= 2 * RF_LEAST_NORMAL) return true; /* digits is exact as well: rounded once */
    rf_binary binary = rf_binary_of(rf_bits_of(near));
    if (it.power >= 0 || it.power <= -RF_TENS || binary.power >= 0 || binary.mantissa == RF_LEAST_NORMAL) return false;
    *value = put_right(it, rf_bits_of(near));
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

size_t rf_quick_read(const char *text, size_t length, double *value)
{
    size_t sign = length > 0 && *text == '-', at = sign, whole, part = 0;
    rf_scientific it = {0, 0};
    for (; at < length && is_digit(text[at]); at++) it.digits = 10 * it.digits + (uint64_t)(text[at] - '0');
    whole = at - sign;
    if (at < length && text[at] == '.') {
        size_t from = ++at;
        for (; at < length && is_digit(text[at]); at++) it.digits = 10 * it.digits + (uint64_t)(text[at] - '0');
        part = at - from;
        if (part == 0) return 0;
    }
    bool goes_on = at < length && (text[at] == 'e' || text[at] == 'E' || text[at] == '.');
    if (whole == 0 || whole + part >= RF_TENS || goes_on) return 0;
    it.power = -(int)part;
    if (it.digits <= 2 * RF_LEAST_NORMAL)
        *value = part > 0 ? (double)it.digits / exact[part] : (double)it.digits; /* of exact numbers: rounded once */
    else if (!rf_quick_double(it, value))
        return 0;
    if (sign) *value = -*value;
    return at;
}
