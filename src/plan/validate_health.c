#include "plan/validate_health.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "plan/input.h"
#include "plan/request.h"

bool rf_health_answered(const refuel_request *r)
{
    return memcmp(&r->health, &rf_empty_request.health, sizeof r->health) != 0;
}

static void conflict(refuel_input input, const char *text, rf_errors *errors)
{
    rf_errors_took(errors,
                   rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, rf_request_fields[input].info.path, "%s", text));
}

static int gives(const refuel_request *r, refuel_input input)
{
    return rf_field_gives(&rf_request_fields[input], r);
}

static void check_sex(const refuel_request *r, rf_errors *errors)
{
    static const refuel_input of_women[] = {REFUEL_INPUT_MISSED_PERIODS, REFUEL_INPUT_PERIODS_YEAR,
                                            REFUEL_INPUT_MENARCHE, REFUEL_INPUT_HORMONAL_CONTRACEPTION,
                                            REFUEL_INPUT_MENOPAUSE};
    for (size_t i = 0; i < sizeof of_women / sizeof *of_women; i++)
        if (r->sex == REFUEL_MALE && gives(r, of_women[i])) conflict(of_women[i], "it goes with sex female", errors);
    if (r->sex == REFUEL_FEMALE && gives(r, REFUEL_INPUT_LOW_LIBIDO))
        conflict(REFUEL_INPUT_LOW_LIBIDO, "the published sign is one of men: it goes with sex male", errors);
}

/* A comparison with NaN, which is not answered, does not hold. */
static void check_amounts(const refuel_request *r, rf_errors *errors)
{
    const double *it = r->health.number;
    if (it[REFUEL_HEALTH_BONE_STRESS_HIGH_RISK] > it[REFUEL_HEALTH_BONE_STRESS])
        conflict(REFUEL_INPUT_BONE_STRESS_HIGH_RISK, "it is a part of bone_stress, and more than that", errors);
    if (it[REFUEL_HEALTH_BONE_STRESS] == 0 && it[REFUEL_HEALTH_BONE_STRESS_MONTHS] > 0)
        conflict(REFUEL_INPUT_BONE_STRESS_MONTHS,
                 "months were lost to injuries, and bone_stress says that there was none", errors);
    if (it[REFUEL_HEALTH_MENARCHE_Y] > r->age_y)
        conflict(REFUEL_INPUT_MENARCHE, "the age at the first period lies above the age", errors);
    if (it[REFUEL_HEALTH_MENARCHE_Y] == REFUEL_MENARCHE_NOT_YET && it[REFUEL_HEALTH_PERIODS_YEAR] > 0)
        conflict(REFUEL_INPUT_PERIODS_YEAR, "there were periods, and menarche says that there was none so far", errors);
}

void rf_health_conflicts(const refuel_request *r, rf_errors *errors)
{
    check_sex(r, errors);
    check_amounts(r, errors);
}
