#include "core/shortest.h"

#include <stdint.h>
#include <string.h>

#include "core/quick.h"

enum { EIGHT = 100000000, SIXTEEN = 16 };

static void put_pair(uint32_t number, char *to)
{
    static const char all[] =
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    memcpy(to, all + 2 * number, 2);
}

static void put_four(uint32_t number, char *to)
{
    put_pair(number / 100, to);
    put_pair(number % 100, to + 2);
}

static void put_eight(uint32_t number, char *to)
{
    put_four(number / 10000, to);
    put_four(number % 10000, to + 4);
}

/* A whole number below 10^9; returns its length. */
static size_t put_whole(uint32_t number, char *to)
{
    size_t length = 1;
    while (number >= rf_tens[length]) length++;
    size_t at = length;
    for (; at >= 2; number /= 100) put_pair(number % 100, to + (at -= 2));
    if (at > 0) *to = (char)('0' + number);
    return length;
}

/* So many digits behind the point, 17 at the most of them not 0; returns how many are left without the zeros at the end. */
static size_t put_part(uint64_t part, size_t places, char *to)
{
    uint64_t rest = 0, left = 1;
    if (places > SIXTEEN) {
        left = rf_tens[places - SIXTEEN];
        rest = part % left;
        part /= left;
    } else {
        part *= rf_tens[SIXTEEN - places];
    }
    put_eight((uint32_t)(part / EIGHT), to);
    put_eight((uint32_t)(part % EIGHT), to + 8);
    for (size_t i = SIXTEEN; i < places; i++, rest %= left) to[i] = (char)('0' + rest / (left /= 10));
    while (to[places - 1] == '0') places--;
    return places;
}

size_t rf_shortest_text(double value, char text[RF_SHORTEST_TEXT])
{
    rf_scientific it;
    if (!(value >= 1e-3 && value < 1e9)) return 0;
    uint32_t whole = (uint32_t)value; /* the digits of a double lie between the same whole numbers as it does */
    size_t length = put_whole(whole, text);
    if ((double)whole == value) return length;
    if (rf_quick_digits(value, &it) == 0) return 0;
    size_t places = (size_t)-it.power;
    if (places <= SIXTEEN) it.digits -= whole * rf_tens[places];
    text[length] = '.';
    return length + 1 + put_part(it.digits, places, text + length + 1);
}
