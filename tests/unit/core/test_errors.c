#include "core/errors.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/failure.h"

static bool add(rf_errors *errors, refuel_status status, const char *field)
{
    return rf_errors_took(errors, rf_fail(rf_errors_place(errors), status, field, "it is wrong"));
}

Test(errors, several)
{
    refuel_error room[3];
    rf_errors errors = {.of = room, .capacity = 3};
    cr_expect(rf_errors_took(&errors, REFUEL_OK) && errors.count == 0 && errors.first == REFUEL_OK);
    cr_expect(not(add(&errors, REFUEL_E_RANGE, "age")));
    cr_expect(not(add(&errors, REFUEL_E_TYPE, "age")), "a second one of an input is not told");
    cr_expect(errors.count == 1 && errors.found == 2 && errors.first == REFUEL_E_RANGE);
    cr_expect(not(rf_errors_full(&errors)));
    add(&errors, REFUEL_E_UNIT, "height");
    cr_expect(errors.count == 2 && rf_errors_full(&errors), "three were found");
    cr_expect(eq(str, room[0].field, "age"));
    cr_expect(eq(int, room[0].status, REFUEL_E_RANGE));
    cr_expect(eq(str, room[1].field, "height"));
    add(&errors, REFUEL_E_UNIT, "weight");
    cr_expect(errors.count == 3 && rf_errors_place(&errors) == NULL);
    add(&errors, REFUEL_E_UNIT, "hip");
    cr_expect(errors.count == 3 && errors.found == 5);
}

/* The err of a caller keeps the first; a caller who has none learns the status. */
Test(errors, one_and_none)
{
    refuel_error err;
    rf_errors one = rf_errors_one(&err), none = rf_errors_one(NULL);
    cr_expect(rf_errors_full(&one) == 0 && rf_errors_full(&none) == 0);
    add(&one, REFUEL_E_RANGE, "age");
    add(&one, REFUEL_E_UNIT, "height");
    cr_expect(eq(str, err.field, "age"));
    cr_expect(one.count == 1 && one.first == REFUEL_E_RANGE && rf_errors_full(&one));
    add(&none, REFUEL_E_UNIT, "height");
    cr_expect(none.count == 0 && none.first == REFUEL_E_UNIT && rf_errors_full(&none));
}
