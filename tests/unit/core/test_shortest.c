#include "core/shortest.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

enum { ROOM = 40 };

/* "" where it is not for it. */
static void writes(double value, const char *expect)
{
    char text[ROOM];
    memset(text, '#', sizeof text);
    size_t used = rf_shortest_text(value, text);
    cr_expect(used == strlen(expect) && memcmp(text, expect, used) == 0, "%a: %.*s, not %s", value, (int)used, text,
              expect);
    for (size_t i = RF_SHORTEST_TEXT; i < ROOM; i++) cr_expect(text[i] == '#', "%a writes byte %zu", value, i);
}

Test(shortest, numbers)
{
    writes(1, "1");
    writes(10, "10");
    writes(999999999, "999999999");
    writes(100000000, "100000000");
    writes(0.5, "0.5");
    writes(0.001, "0.001");
    writes(0.0010000000000000002, ""); /* 20 places */
    writes(0.012345678901234567, "0.012345678901234567");
    writes(0.1 + 0.2, "0.30000000000000004");
    writes(2697.2573318710142, "2697.2573318710142");
    writes(63.5, "63.5");
    writes(nextafter(1e9, 0), "999999999.9999999");
    writes(nextafter(10, 0), "9.999999999999998");
    writes(nextafter(1, 2), "1.0000000000000002");
    writes(123456789.01234567, "123456789.01234567");
    writes(100.03, "100.03");
    writes(1e-3 * (1 - 1e-15), "");
    writes(1e9, "");
    writes(0, "");
    writes(-1, "");
    writes(NAN, "");
    writes(INFINITY, "");
}
