#include "energy/requirement.h"

#include <math.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/warning.h"
#include "energy/requirement_check.h"
#include "energy/requirement_table.h"
#include "person/person.h"

_Static_assert(sizeof(refuel_requirement_terms) == 64, "the layout is ABI");

#define ADULT_GROUPS_AGE_Y 19.0 /* from here on the reports tell weights apart by body mass index */

static const rf_requirement_row *row_of(refuel_equation_id id)
{
    if (id < REFUEL_EQ_REQUIREMENT_BEGIN || id >= REFUEL_EQ_REQUIREMENT_END) return NULL;
    return &requirement_rows[id - REFUEL_EQ_REQUIREMENT_BEGIN];
}

const refuel_equation_info *rf_requirement_info(refuel_equation_id id)
{
    const rf_requirement_row *row = row_of(id);
    return row ? &row->info : NULL;
}

/* 0, 1, 2 */
static int trimester_of(double week)
{
    return week < RF_SECOND_TRIMESTER_WEEK ? 0 : week < RF_THIRD_TRIMESTER_WEEK ? 1 : 2;
}

double rf_requirement_weight_kg(refuel_equation_id eq, int32_t life_stage, double present_kg, double before_kg)
{
    const rf_requirement_row *row = row_of(eq);
    bool before = row && row->weight_before && life_stage == REFUEL_PREGNANT && !isnan(before_kg);
    return before ? before_kg : present_kg;
}

double refuel_reproduction_kcal_d(int32_t life_stage, double gestation_week, double months_since_birth, int32_t nursing)
{
    if (life_stage == REFUEL_PREGNANT) {
        if (!(gestation_week >= 0 && gestation_week <= RF_WEEKS_MAX)) return NAN;
        return row_of(REFUEL_EQ_EER_IOM_2005)->trimester_kcal_d[trimester_of(gestation_week)];
    }
    if (life_stage == REFUEL_LACTATING) return rf_milk_kcal_d(REFUEL_EQ_EER_IOM_2005, nursing, months_since_birth);
    return life_stage == REFUEL_LIFE_STAGE_NONE ? 0 : NAN;
}

refuel_activity refuel_activity_of_pal(refuel_equation_id eq, double age_y, double pal)
{
    const rf_requirement_row *row = row_of(eq);
    const rf_pal_limits *limits = NULL;
    for (int i = 0; row && i < RF_REQUIREMENT_LIMITS && row->limits[i].from[0] > 0; i++)
        if (age_y >= row->limits[i].age_low_y) limits = &row->limits[i];
    if (!limits || isnan(pal)) return REFUEL_ACTIVITY_NONE;
    int category = 0;
    pal *= 1 + 1e-12; /* total / resting of a life at exactly 1.6 may come out as 1.5999999999999999 */
    while (category < RF_REQUIREMENT_CATEGORIES - 1 && limits->from[category] > 0 && pal >= limits->from[category])
        category++;
    return (refuel_activity)row->activity[category];
}

/* The place of the activity among the categories of the method. */
static refuel_status category_of(const rf_requirement_row *row, int32_t activity, int *category, refuel_error *err)
{
    if (activity == REFUEL_ACTIVITY_NONE)
        return rf_fail(err, REFUEL_E_MISSING, "activity", "%s needs one of %s", row->info.key, row->activities);
    if (activity == REFUEL_ACTIVITY_SEDENTARY && row->sedentary_is_inactive) activity = REFUEL_ACTIVITY_INACTIVE;
    for (int i = 0; i < RF_REQUIREMENT_CATEGORIES; i++) {
        if (row->activity[i] != activity) continue;
        *category = i;
        return REFUEL_OK;
    }
    return rf_fail(err, REFUEL_E_CONFLICT, "activity", "%s knows %s", row->info.key, row->activities);
}

static bool in_late_pregnancy(const refuel_requirement_request *ask)
{
    return ask->life_stage == REFUEL_PREGNANT && trimester_of(ask->gestation_week) > 0;
}

/* The first group that holds; a group for late pregnancy stands before the others. */
static const rf_requirement_group *group_of(const rf_requirement_row *row, const refuel_requirement_request *ask)
{
    double age_y = ask->person.age_y;
    for (int i = 0; i < RF_REQUIREMENT_GROUPS && row->group[i].sex; i++) {
        const rf_requirement_group *group = &row->group[i];
        if ((int32_t)group->sex == ask->person.sex && age_y >= group->age_low_y && age_y < group->age_high_y &&
            (!group->pregnant || in_late_pregnancy(ask)))
            return group;
    }
    return NULL;
}

/* Growth; in late pregnancy the deposition of tissue stands in its place. */
static double growth_kcal_d(const rf_requirement_row *row, const rf_requirement_group *group, const refuel_person *who)
{
    for (int i = 0; i < RF_REQUIREMENT_GROWTH && row->growth[i].sex && !group->pregnant; i++) {
        const rf_requirement_growth *growth = &row->growth[i];
        if ((int32_t)growth->sex == who->sex && who->age_y >= growth->age_low_y && who->age_y < growth->age_high_y)
            return growth->kcal_d;
    }
    return 0;
}

/* Tissue laid down from the second trimester on, by the body mass index before the pregnancy. */
static refuel_status deposition(const rf_requirement_row *row, const refuel_requirement_request *ask, double *kcal_d,
                                refuel_error *err)
{
    *kcal_d = 0;
    if (row->deposition_kcal_d[0] == 0 || !in_late_pregnancy(ask)) return REFUEL_OK;
    double before_kg = ask->pre_pregnancy_weight_kg;
    if (isnan(before_kg))
        return rf_fail(err, REFUEL_E_MISSING, "pre_pregnancy_weight", "%s needs it from week 14 on", row->info.key);
    double bmi = refuel_bmi(before_kg, ask->person.height_cm);
    *kcal_d = row->deposition_kcal_d[bmi < RF_UNDERWEIGHT_BMI  ? 0
                                     : bmi < RF_OVERWEIGHT_BMI ? 1
                                     : bmi < RF_OBESE_BMI      ? 2
                                                               : 3];
    return REFUEL_OK;
}

/* What pregnancy and milk add to the equation of everybody else. */
static double reproduction_of(const rf_requirement_row *row, const refuel_requirement_request *ask)
{
    if (ask->life_stage == REFUEL_PREGNANT) return row->trimester_kcal_d[trimester_of(ask->gestation_week)];
    if (ask->life_stage != REFUEL_LACTATING) return 0;
    return rf_milk_kcal_d(row->info.id, ask->nursing, ask->months_since_birth);
}

static refuel_warnings warnings_of(const rf_requirement_row *row, const refuel_requirement_request *ask)
{
    const refuel_person *who = &ask->person;
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, row->warning, row->warning != REFUEL_WARNING_NONE);
    if (ask->life_stage == REFUEL_PREGNANT) {
        rf_warn_if(&set, REFUEL_WARNING_PRE_PREGNANCY_ABOVE, ask->pre_pregnancy_weight_kg > who->weight_kg);
        rf_warn_if(&set, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN,
                   row->weight_before && isnan(ask->pre_pregnancy_weight_kg));
        return set; /* the present body mass index says nothing about the group */
    }
    rf_warn_if(&set, REFUEL_WARNING_LACTATION_LATE,
               ask->life_stage == REFUEL_LACTATING && ask->months_since_birth > RF_LATE_MILK_MONTH);
    if (who->age_y < ADULT_GROUPS_AGE_Y) return set;
    double bmi = refuel_bmi(who->weight_kg, who->height_cm);
    rf_warn_if(&set, REFUEL_WARNING_OUTSIDE_BMI, row->info.bmi_low > 0 && bmi < row->info.bmi_low);
    rf_warn_if(&set, REFUEL_WARNING_OVERWEIGHT_FORM, row->info.bmi_high > 0 && bmi >= row->info.bmi_high);
    return set;
}

static refuel_requirement_terms terms_of(const rf_requirement_row *row, const rf_requirement_group *group, int category,
                                         const refuel_requirement_request *ask)
{
    const rf_requirement_line *line = &group->line[group->form == RF_LINE_PER_ACTIVITY ? category : 0];
    return (refuel_requirement_terms){.constant_kcal_d = line->constant,
                                      .per_year = line->per_year,
                                      .per_height = line->per_height,
                                      .per_kg = line->per_kg,
                                      .factor = group->form == RF_FACTOR_PER_ACTIVITY ? group->factor[category] : 1,
                                      .week_kcal_d = group->pregnant ? line->per_week * ask->gestation_week : 0,
                                      .height_in_m = row->height_in_m};
}

static double terms_kcal_d(const refuel_requirement_terms *terms, const refuel_person *who, double weight_kg)
{
    double height = terms->height_in_m ? who->height_cm / 100 : who->height_cm;
    double of_height_kcal_d = terms->per_height == 0 ? 0 : terms->per_height * height; /* it may not have been given */
    double body_kcal_d = of_height_kcal_d + terms->per_kg * weight_kg;
    double base_kcal_d = terms->constant_kcal_d + terms->per_year * who->age_y + terms->factor * body_kcal_d;
    return base_kcal_d + terms->week_kcal_d + terms->additions_kcal_d;
}

/* The methods that fit total expenditure itself. */
static refuel_status by_group(const rf_requirement_row *row, const refuel_requirement_request *ask,
                              refuel_requirement_result *got, refuel_error *err)
{
    const rf_requirement_group *group = group_of(row, ask);
    if (!group)
        return rf_requirement_fail_age(err, ask->person.age_y, row->group[0].age_low_y, RF_AGE_Y_MAX, row->info.key);
    int category = 0;
    refuel_status status = REFUEL_OK;
    if (group->form != RF_ONE_LINE) status = category_of(row, ask->activity, &category, err);
    if (status == REFUEL_OK && group->line[0].per_height != 0)
        status = rf_requirement_check_height(&ask->person, row->info.key, err);
    double deposition_kcal_d = 0;
    if (status == REFUEL_OK) status = deposition(row, ask, &deposition_kcal_d, err);
    if (status != REFUEL_OK) return status;
    got->activity = group->form == RF_ONE_LINE ? REFUEL_ACTIVITY_NONE : row->activity[category];
    got->terms = terms_of(row, group, category, ask);
    got->reproduction_kcal_d = deposition_kcal_d + reproduction_of(row, ask);
    got->terms.additions_kcal_d = growth_kcal_d(row, group, &ask->person) + got->reproduction_kcal_d;
    double weight_kg =
        rf_requirement_weight_kg(row->info.id, ask->life_stage, ask->person.weight_kg, ask->pre_pregnancy_weight_kg);
    got->total.kcal_d = terms_kcal_d(&got->terms, &ask->person, weight_kg);
    bool borrowed = row->sd_pregnant_kcal_d > 0 && in_late_pregnancy(ask);
    got->total.sd_kcal_d = borrowed ? row->sd_pregnant_kcal_d : group->sd_kcal_d;
    got->total.warnings = warnings_of(row, ask);
    return REFUEL_OK;
}

/* The methods that multiply resting energy. */
static refuel_status by_factor(const rf_requirement_row *row, const refuel_requirement_request *ask,
                               refuel_requirement_result *got, refuel_error *err)
{
    double resting = ask->resting_kcal_d, sd = ask->sd_resting_kcal_d;
    if (ask->person.age_y < row->age_low_y)
        return rf_requirement_fail_age(err, ask->person.age_y, row->age_low_y, RF_AGE_Y_MAX, row->info.key);
    int category = 0;
    refuel_status status = category_of(row, ask->activity, &category, err);
    if (status != REFUEL_OK) return status;
    if (isnan(resting)) return rf_fail(err, REFUEL_E_MISSING, "resting", "%s multiplies it", row->info.key);
    if (!(resting >= 50 && resting <= 20000)) return rf_fail_range(err, "resting", resting, 50, 20000, "kcal/d");
    double pal = row->pal[category], by_resting = pal * sd, by_pal = resting * pal * RF_SD_CATEGORY_SHARE;
    got->activity = row->activity[category];
    got->reproduction_kcal_d = reproduction_of(row, ask);
    got->terms =
        (refuel_requirement_terms){.factor = pal, .additions_kcal_d = got->reproduction_kcal_d, .on_resting = 1};
    got->total.kcal_d = resting * pal + got->terms.additions_kcal_d;
    got->total.sd_kcal_d = sd > 0 ? sqrt(by_resting * by_resting + by_pal * by_pal) : NAN;
    got->total.warnings = warnings_of(row, ask);
    return REFUEL_OK;
}

refuel_status refuel_requirement(const refuel_requirement_request *request, refuel_equation_id eq,
                                 refuel_requirement_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_requirement: a required pointer is null");
    const rf_requirement_row *row = row_of(eq);
    if (!row) return rf_fail(err, REFUEL_E_UNKNOWN, "method", "number %d is no requirement method", (int)eq);
    static const refuel_requirement_request empty = REFUEL_REQUIREMENT_REQUEST_INIT;
    refuel_requirement_request ask;
    refuel_status status = rf_sized_read(request, &ask, &empty, sizeof ask, "request", err);
    if (status == REFUEL_OK) status = rf_sized_check(out, "out", err);
    if (status == REFUEL_OK) status = rf_requirement_check_body(&ask.person, err);
    if (status == REFUEL_OK) status = rf_requirement_check_life_stage(&ask, err);
    if (status != REFUEL_OK) return status;
    refuel_requirement_result got = {.total = {.source = eq}};
    status = row->pal[0] > 0 ? by_factor(row, &ask, &got, err) : by_group(row, &ask, &got, err);
    if (status != REFUEL_OK) return status;
    if (!(got.total.kcal_d > 0))
        return rf_fail(err, REFUEL_E_RANGE, "weight", "%s gives no positive result", row->info.key);
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}
