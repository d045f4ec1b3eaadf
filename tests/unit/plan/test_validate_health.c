#include "plan/validate_health.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "support/requests.h"

/* What cannot be together, and on which input it is blamed; "" where it can. */
Test(validate_health, conflicts)
{
    static const struct {
        const char *pairs, *field;
    } rows[] = {{"sex=male;missed-periods=0", "health.missed_periods"},
                {"sex=male;periods-year=12", "health.periods_year"},
                {"sex=male;menarche=13", "health.menarche"},
                {"sex=male;hormonal-contraception=no", "health.hormonal_contraception"},
                {"sex=male;menopause=no", "health.menopause"},
                {"sex=female;low-libido=yes", "health.low_libido"},
                {"sex=male;low-libido=yes", ""},
                {"sex=female;missed-periods=3;menopause=no", ""},
                {"sex=unknown;missed-periods=3;low-libido=yes", ""},
                {"bone-stress=1;bone-stress-high-risk=2", "health.bone_stress_high_risk"},
                {"bone-stress=2;bone-stress-high-risk=2", ""},
                {"bone-stress-high-risk=2", ""},
                {"bone-stress=0;bone-stress-months=1", "health.bone_stress_months"},
                {"bone-stress=0;bone-stress-months=0", ""},
                {"age=15;menarche=16", "health.menarche"},
                {"age=16;menarche=16", ""},
                {"age=16;menarche=not-yet", ""},
                {"menarche=not-yet;periods-year=1", "health.periods_year"},
                {"menarche=not-yet;periods-year=0", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request request;
        refuel_error err = {.field = ""};
        rf_errors errors = rf_errors_one(&err);
        cr_assert(eq(int, (int)request_of(rows[i].pairs, &request, NULL), REFUEL_OK), "%s", rows[i].pairs);
        rf_health_conflicts(&request, &errors);
        cr_expect(eq(int, (int)errors.first, *rows[i].field ? REFUEL_E_CONFLICT : REFUEL_OK), "%s", rows[i].pairs);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].pairs);
    }
}

/* A plan is not made of what cannot be. */
Test(validate_health, plans_refuse)
{
    refuel_plan_result plan;
    refuel_error err = {.message = ""};
    const char *pairs = "sex=male;age=30;height=180cm;weight=75kg;missed-periods=3";
    cr_expect(eq(int, (int)plan_of(pairs, &plan, &err), REFUEL_E_CONFLICT));
    cr_expect(strstr(err.message, "sex female") != NULL, "%s", err.message);
}
