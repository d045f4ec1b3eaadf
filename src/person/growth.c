#include "person/growth.h"

#include <math.h>
#include <refuel/person.h>

#include "core/elementary.h"
#include "core/ramp.h"
#include "person/growth_table.h"

rf_lms rf_growth_lms(int32_t sex, double age_y)
{
    const rf_lms *rows = sex == REFUEL_MALE ? growth_male : growth_female;
    int known = age_y >= RF_GROWTH_FROM_AGE_Y && age_y < RF_GROWTH_TO_AGE_Y;
    double at = known ? fmin(12 * age_y, RF_GROWTH_LAST_MONTH) - RF_GROWTH_FIRST_MONTH : 0;
    int month = (int)fmin(floor(at), RF_GROWTH_MONTHS - 2);
    const rf_lms *a = &rows[month], *b = a + 1;
    double share = at - month;
    if (!known) return (rf_lms){NAN, NAN, NAN};
    return (rf_lms){rf_blend(share, a->l, b->l), rf_blend(share, a->m, b->m), rf_blend(share, a->s, b->s)};
}

double rf_bmi_at_z(int32_t sex, double age_y, double z)
{
    rf_lms it = rf_growth_lms(sex, age_y);
    if (isnan(it.m)) return NAN; /* of adults, in every check of every day */
    return it.m * rf_pow(1 + it.l * it.s * z, 1 / it.l);
}
