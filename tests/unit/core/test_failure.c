#include "core/failure.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/printable.h"

Test(failure, fail)
{
    refuel_error err;
    memset(&err, 0x55, sizeof err);
    cr_expect(eq(int, (int)rf_fail(&err, REFUEL_E_UNIT, "height", "%s has %d faults", "170", 2), REFUEL_E_UNIT));
    cr_expect(eq(int, err.status, REFUEL_E_UNIT));
    cr_expect(eq(str, err.field, "height"));
    cr_expect(eq(str, err.message, "height: 170 has 2 faults"));
    cr_expect(isnan(err.value) && isnan(err.low) && isnan(err.high) && err.reserved == 0);
    rf_fail(&err, REFUEL_E_FILE, "", "disk");
    cr_expect(eq(str, err.message, "disk"));
    cr_expect(eq(int, (int)rf_fail(NULL, REFUEL_E_FILE, "", "disk"), REFUEL_E_FILE));
}

Test(failure, fail_range)
{
    refuel_error err;
    cr_expect(eq(int, (int)rf_fail_range(&err, "weight", 7000, 2, 650, "kg"), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "weight: 7000 kg is outside 2..650 kg"));
    cr_expect(err.value == 7000 && err.low == 2 && err.high == 650);
    rf_fail_range(&err, "pal", 3, 1.2, 2.5, "");
    cr_expect(eq(str, err.message, "pal: 3 is outside 1.2..2.5"));
    cr_expect(eq(int, (int)rf_fail_range(NULL, "pal", 3, 1.2, 2.5, ""), REFUEL_E_RANGE));
}

/* What is told of a limit with many digits lies within it; the error has the limit itself. */
Test(failure, fail_within)
{
    refuel_error err;
    const double low = 0.3 * 63.502932, high = 0.98 * 63.502932; /* 19.0508796, 62.23287336 */
    cr_expect(eq(int, (int)rf_fail_within(&err, "fat_free_mass", 70, low, high, 2, "kg"), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "fat_free_mass: 70 kg is outside 19.06..62.23 kg"));
    cr_expect(err.value == 70 && err.low == low && err.high == high);
    rf_fail_within(&err, "x", 70, 0.98 * 60, 60, 1, ""); /* 58.8 and a rounding error */
    cr_expect(eq(str, err.message, "x: 70 is outside 58.8..60"));
    cr_expect(eq(int, (int)rf_fail_within(NULL, "x", 3, 1.2, 2.5, 0, ""), REFUEL_E_RANGE));
}

/* What does not fit is cut between characters, wherever the cut falls. */
Test(failure, cut_at_whole_characters)
{
    static const char *const characters[] = {"\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x8f\x83"};
    for (size_t kind = 0; kind < 3; kind++) {
        for (size_t shift = 0; shift < 4; shift++) {
            char text[500] = "abc";
            text[shift] = '\0';
            while (strlen(text) < sizeof text - 5) strcat(text, characters[kind]);
            refuel_error err;
            rf_fail(&err, REFUEL_E_SYNTAX, text, "%s", text);
            size_t size = strlen(characters[kind]);
            cr_expect(rf_utf8_valid(err.field, strlen(err.field)));
            cr_expect(rf_utf8_valid(err.message, strlen(err.message)));
            cr_expect(gt(sz, strlen(err.field), sizeof err.field - 1 - size));
            cr_expect(gt(sz, strlen(err.message), sizeof err.message - 1 - size));
        }
    }
}

/* A note goes behind the message; without an error there is nothing to add to. */
Test(failure, note)
{
    refuel_error err;
    rf_fail(&err, REFUEL_E_FILE, "plot", "disk");
    rf_note(&err, "; %s", "it is full");
    cr_expect(eq(str, err.message, "plot: disk; it is full"));
    rf_note(NULL, "; %s", "it is full");
}

/* An error that is kept for many calls does not tell of the last one. */
Test(failure, done)
{
    refuel_error err;
    memset(&err, 0x55, sizeof err);
    cr_expect(eq(int, (int)rf_done(&err), REFUEL_OK));
    cr_expect(eq(int, err.status, REFUEL_OK));
    cr_expect(eq(int, err.reserved, 0));
    cr_expect(isnan(err.value) && isnan(err.low) && isnan(err.high));
    cr_expect(eq(str, err.field, ""));
    cr_expect(eq(str, err.message, ""));
    for (size_t i = 0; i < sizeof err.message; i++) cr_expect(eq(chr, err.message[i], 0));
    cr_expect(eq(int, (int)rf_done(NULL), REFUEL_OK));
}
