#include "energy/requirement_check.h"

#include <math.h>

#include "core/failure.h"
#include "energy/milk.h"
#include "person/person.h"

#define REPRODUCTION_AGE_LOW_Y 14.0 /* the life stages of the reports */
#define REPRODUCTION_AGE_END_Y 51.0

refuel_status rf_requirement_check_body(const refuel_person *who, refuel_error *err)
{
    if (who->sex != REFUEL_FEMALE && who->sex != REFUEL_MALE)
        return rf_fail(err, REFUEL_E_MISSING, "sex", "it was not given; it selects the equation");
    if (isnan(who->age_y)) return rf_fail(err, REFUEL_E_MISSING, "age", "it was not given");
    if (!(who->age_y >= RF_AGE_Y_MIN && who->age_y <= RF_AGE_Y_MAX))
        return rf_fail_range(err, "age", who->age_y, RF_AGE_Y_MIN, RF_AGE_Y_MAX, "y");
    if (isnan(who->weight_kg)) return rf_fail(err, REFUEL_E_MISSING, "weight", "it was not given");
    if (!(who->weight_kg >= RF_WEIGHT_KG_MIN && who->weight_kg <= RF_WEIGHT_KG_MAX))
        return rf_fail_range(err, "weight", who->weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
    return REFUEL_OK;
}

refuel_status rf_requirement_check_height(const refuel_person *who, const char *key, refuel_error *err)
{
    if (isnan(who->height_cm)) return rf_fail(err, REFUEL_E_MISSING, "height", "%s needs it", key);
    if (!(who->height_cm >= RF_HEIGHT_CM_MIN && who->height_cm <= RF_HEIGHT_CM_MAX))
        return rf_fail_range(err, "height", who->height_cm, RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX, "cm");
    return REFUEL_OK;
}

refuel_status rf_requirement_fail_age(refuel_error *err, double age_y, double low, double high, const char *of)
{
    rf_fail_range(err, "age", age_y, low, high, "y");
    rf_note(err, ", the ages of %s", of);
    return REFUEL_E_RANGE;
}

refuel_status rf_requirement_check_life_stage(const refuel_requirement_request *ask, refuel_error *err)
{
    const refuel_person *who = &ask->person;
    if (ask->life_stage == REFUEL_LIFE_STAGE_NONE) return REFUEL_OK;
    if (ask->life_stage != REFUEL_PREGNANT && ask->life_stage != REFUEL_LACTATING)
        return rf_fail(err, REFUEL_E_UNKNOWN, "life_stage", "number %d is no life stage", (int)ask->life_stage);
    if (who->sex == REFUEL_MALE)
        return rf_fail(err, REFUEL_E_CONFLICT, "life_stage", "pregnancy and lactation go with sex female");
    if (!(who->age_y >= REPRODUCTION_AGE_LOW_Y && who->age_y < REPRODUCTION_AGE_END_Y))
        return rf_requirement_fail_age(err, who->age_y, REPRODUCTION_AGE_LOW_Y, REPRODUCTION_AGE_END_Y - 1,
                                       "pregnancy and lactation in the methods");
    if (ask->life_stage == REFUEL_PREGNANT) {
        if (isnan(ask->gestation_week))
            return rf_fail(err, REFUEL_E_MISSING, "gestation_week", "the requirement in pregnancy needs it");
        if (!(ask->gestation_week >= 0 && ask->gestation_week <= RF_WEEKS_MAX))
            return rf_fail_range(err, "gestation_week", ask->gestation_week, 0, RF_WEEKS_MAX, "");
        double before_kg = ask->pre_pregnancy_weight_kg;
        if (!isnan(before_kg) && !(before_kg >= RF_WEIGHT_KG_MIN && before_kg <= RF_WEIGHT_KG_MAX))
            return rf_fail_range(err, "pre_pregnancy_weight", before_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
        return REFUEL_OK;
    }
    if (isnan(ask->months_since_birth))
        return rf_fail(err, REFUEL_E_MISSING, "months_since_birth", "the requirement in lactation needs it");
    if (!(ask->months_since_birth >= 0 && ask->months_since_birth <= RF_MONTHS_MAX))
        return rf_fail_range(err, "months_since_birth", ask->months_since_birth, 0, RF_MONTHS_MAX, "");
    return REFUEL_OK;
}
