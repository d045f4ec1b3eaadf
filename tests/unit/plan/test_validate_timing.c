#include "plan/validate_timing.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "plan/request.h"
#include "support/requests.h"

#define WHO "sex=female;age=30;height=168cm;weight=60kg;"

static void expect(const char *pairs, refuel_status status, const char *field)
{
    refuel_request request, known;
    refuel_error err = {.field = ""};
    char all[256];
    snprintf(all, sizeof all, "%s%s", WHO, pairs);
    cr_assert(eq(int, (int)request_of(all, &request, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_expect(eq(int, (int)rf_request_check(&request, NULL, &known, &err), (int)status), "%s: %s", pairs, err.message);
    if (status != REFUEL_OK) cr_expect(eq(str, err.field, (char *)field), "%s: %s", pairs, err.message);
}

/* A part is not more than its whole, and nothing is told in two ways. On the edge it is allowed. */
Test(validate_timing, conflicts)
{
    expect("fat=60g;saturated-fat=60g", REFUEL_OK, "");
    expect("fat=60g;saturated-fat=61g", REFUEL_E_CONFLICT, "intake.saturated_fat");
    expect("added-sugar=40g;free-sugar=40g", REFUEL_OK, "");
    expect("added-sugar=41g;free-sugar=40g", REFUEL_E_CONFLICT, "intake.added_sugar");
    expect("carbohydrate=200g;added-sugar=201g", REFUEL_E_CONFLICT, "intake.added_sugar");
    expect("carbohydrate=200g;free-sugar=201g", REFUEL_E_CONFLICT, "intake.free_sugar");
    expect("caffeine=200mg;caffeine-single=200mg", REFUEL_OK, "");
    expect("caffeine=200mg;caffeine-single=201mg", REFUEL_E_CONFLICT, "intake.caffeine_single");
    expect("weight-before=60kg;weight-after=59kg", REFUEL_OK, "");
    expect("sweat-rate=1l/h;weight-before=60kg", REFUEL_OK, "");
    expect("sweat-rate=1l/h;weight-before=60kg;weight-after=59kg", REFUEL_E_CONFLICT, "session.sweat_rate");
    expect("weight-before=60kg;weight-after=130lb", REFUEL_OK, "");
    expect("weight-before=60kg;weight-after=51kg", REFUEL_OK, "");
    expect("weight-before=60kg;weight-after=50.9kg", REFUEL_E_CONFLICT, "session.weight_after");
    expect("weight-before=60kg;weight-after=130kg", REFUEL_E_CONFLICT, "session.weight_after");
}
