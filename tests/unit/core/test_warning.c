#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/warning.h>
#include <string.h>

#include "plan/input.h"

/* One bit each, in the order of the bits; unique ids; words; and a field that is an input of a request. */
Test(warning, rows_are_whole)
{
    size_t n = 0;
    for (; refuel_warning_at(n); n++) {
        const refuel_warning *it = refuel_warning_at(n);
        cr_expect(eq(u32, it->flag, (uint32_t)1 << n), "%s", it->id);
        cr_expect(it->id[0] && it->field[0] && it->message[0], "row %zu", n);
        cr_expect(eq(sz, strspn(it->id, "abcdefghijklmnopqrstuvwxyz-"), strlen(it->id)), "%s", it->id);
        for (size_t other = 0; other < n; other++)
            cr_expect(ne(str, (char *)it->id, (char *)refuel_warning_at(other)->id));
        int found = 0;
        for (int i = 1; i < REFUEL_INPUT_END; i++) found |= strcmp(rf_request_fields[i].path, it->field) == 0;
        cr_expect(found, "%s: there is no input %s", it->id, it->field);
    }
    cr_expect(ge(sz, n, 27));
    cr_expect(refuel_warning_at((size_t)-1) == NULL);
}
