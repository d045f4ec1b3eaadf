#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/forecast_input.h>
#include <string.h>

#include "core/warning.h"
#include "plan/input.h"
#include "support/warnings.h"

/* Numbered from 1 on without a gap; unique ids; words; and a field that is an input of a request or a forecast. */
Test(warning, rows_are_whole)
{
    size_t n = 0;
    for (; refuel_warning_at(n); n++) {
        const refuel_warning *it = refuel_warning_at(n);
        cr_expect(eq(i32, it->number, (int32_t)n + 1), "%s", it->id);
        cr_expect(it->id[0] && it->field[0] && it->message[0], "row %zu", n);
        cr_expect(eq(sz, strspn(it->id, "abcdefghijklmnopqrstuvwxyz-"), strlen(it->id)), "%s", it->id);
        for (size_t other = 0; other < n; other++)
            cr_expect(ne(str, (char *)it->id, (char *)refuel_warning_at(other)->id));
        int found = strcmp(it->field, "schedule") == 0; /* a list, which no row describes */
        for (int i = 1; i < REFUEL_INPUT_END; i++) found |= strcmp(rf_request_fields[i].info.path, it->field) == 0;
        for (int i = 1; refuel_forecast_input_at((refuel_forecast_input)i); i++)
            found |= strcmp(refuel_forecast_input_at((refuel_forecast_input)i)->path, it->field) == 0;
        cr_expect(found, "%s: there is no input %s", it->id, it->field);
    }
    cr_expect(ge(sz, n, 27));
    cr_expect(refuel_warning_at((size_t)-1) == NULL);
}

/* Numbers on both sides of the border between the two words, and those that are none. */
Test(warning, a_set_is_asked_by_number)
{
    refuel_warnings set = {{0, 0}};
    for (int32_t id = -1; id < 130; id++) cr_expect(not(refuel_warned(set, id)));
    set.word[0] = UINT64_C(1) << 63 | 2;
    set.word[1] = UINT64_C(1) << 63 | 1;
    for (int32_t id = -200; id < 400; id++)
        cr_expect(eq(int, refuel_warned(set, id), id == 1 || id == 63 || id == 64 || id == 127), "%d", (int)id);
}

Test(warning, sets_grow_and_shrink)
{
    refuel_warnings set = {{0, 0}}, more = {{0, UINT64_C(1) << 5}};
    rf_warn(&set, REFUEL_WARNING_WALKING);
    rf_warn_if(&set, REFUEL_WARNING_BODY_AGE, false);
    cr_expect(warns_only(set, REFUEL_WARNING_WALKING));
    rf_warnings_add(&set, more);
    cr_expect(refuel_warned(set, 69) && refuel_warned(set, REFUEL_WARNING_WALKING));
    rf_warnings_remove(&set, REFUEL_WARNING_WALKING);
    cr_expect(warns_only(set, 0) && refuel_warned(set, 69));
}
