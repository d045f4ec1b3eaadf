#include "session/session.h"

#include <math.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/normal.h"
#include "core/sized.h"
#include "core/warning.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fluid_kernel.h"
#include "diet/fuelling.h"
#include "energy/equation.h"
#include "energy/ledger_kernel.h"
#include "energy/running.h"
#include "person/person.h"
#include "plan/plan_day.h"
#include "plan/plan_food.h"
#include "plan/plan_sexes.h"
#include "session/session_input.h"
#include "session/session_result.h"

static const refuel_session_result empty_result = REFUEL_SESSION_RESULT_INIT;

bool rf_session_knows_person(const refuel_request *person)
{
    return person->sex != REFUEL_SEX_NONE && !isnan(person->age_y) && !isnan(person->height_cm);
}

refuel_status rf_session_person(const refuel_request *person, double speed_km_h, refuel_plan_result *plan,
                                refuel_error *err)
{
    refuel_request at_rest = *person;
    if (isnan(at_rest.speed_km_h)) at_rest.speed_km_h = speed_km_h;
    for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) at_rest.eaten[i] = NAN;
    at_rest.goal_kg_week = at_rest.intake_days = at_rest.expenditure_kcal_d = at_rest.expenditure_sd_kcal_d = NAN;
    at_rest.months_since_birth = NAN;
    at_rest.floors = at_rest.method = at_rest.activity = at_rest.nursing = 0;
    if (at_rest.equation == REFUEL_EQ_EER_IOM_2005_OW) at_rest.equation = REFUEL_EQ_NONE;
    if (at_rest.life_stage == REFUEL_LACTATING) at_rest.life_stage = REFUEL_LIFE_STAGE_NONE;
    if (at_rest.life_stage == REFUEL_PREGNANT && isnan(at_rest.gestation_week)) at_rest.gestation_week = 0;
    plan->struct_size = sizeof *plan;
    return refuel_plan(&at_rest, plan, err);
}

/* As a week that holds this run alone. */
static refuel_run run_of(const refuel_request *person, const refuel_session_request *ask)
{
    refuel_run run = REFUEL_RUN_INIT;
    run.distance_km_week = ask->distance_km;
    run.speed_km_h = ask->speed_km_h;
    run.climb_m_week = ask->climb_m;
    run.terrain = ask->terrain ? ask->terrain : person->terrain;
    run.gait = ask->gait ? ask->gait : person->gait;
    return run;
}

static refuel_range around(double value, double half)
{
    return (refuel_range){value - half, value + half};
}

/* Of each kg or hour, and in all; NaN stays NaN. */
static refuel_range times(rf_edges edges, double factor)
{
    return (refuel_range){edges.low * factor, edges.high * factor};
}

/* Gross, and net of what rest would have taken; plan NULL: the resting energy is not known. */
static void put_energy(const refuel_request *person, const refuel_plan_result *plan, refuel_session_result *out)
{
    double per_h = plan ? plan->resting_kcal_d / 24 : RF_REST_KCAL_KG_H * person->weight_kg;
    double sd_rest_kcal = plan ? plan->sd_resting_kcal_d * (out->time_h / 24) : 0,
           kg_km = out->weight_kg * out->distance_km;
    out->rest = plan ? REFUEL_REST_PERSON : REFUEL_REST_MET;
    out->rest_kcal = per_h * out->time_h;
    out->gross_kcal = out->gross_kcal_kg_km * kg_km;
    out->net_kcal = out->gross_kcal - out->rest_kcal;
    out->net_kcal_kg_km = out->net_kcal / kg_km;
    out->sd_gross_kcal = RF_SD_RUNNING_SHARE * out->gross_kcal;
    out->sd_net_kcal = rf_hypot(out->sd_gross_kcal, sd_rest_kcal);
    out->level = isnan(person->level) ? RF_DEFAULT_LEVEL : person->level;
    double z = rf_half_width(out->level);
    out->gross_interval_kcal = around(out->gross_kcal, z * out->sd_gross_kcal);
    out->net_interval_kcal = around(out->net_kcal, z * out->sd_net_kcal);
}

static void put_before(const refuel_request *person, double minutes, refuel_session_result *out)
{
    bool loads = person->age_y >= RF_ADULT_AGE_Y && person->life_stage != REFUEL_PREGNANT;
    rf_edges before = rf_before_g_kg(minutes), loading = rf_loading_g_kg_d(loads ? minutes : NAN);
    rf_edges before_h = rf_edges_if(!isnan(before.low), RF_BEFORE_LOW_H, RF_BEFORE_HIGH_H);
    rf_edges loading_h = rf_edges_if(!isnan(loading.low), RF_LOADING_LOW_H, RF_LOADING_HIGH_H);
    out->before_g_kg = times(before, 1);
    out->before_g = times(before, out->basis_kg);
    out->before_h = times(before_h, 1);
    out->loading_g_kg_d = times(loading, 1);
    out->loading_g_d = times(loading, out->basis_kg);
    out->loading_h = times(loading_h, 1);
    out->before = rf_before_words(minutes);
}

static void put_during(double minutes, refuel_session_result *out)
{
    rf_edges during = rf_during_g_h(rf_during_of(minutes));
    out->during_g_h = times(during, 1);
    out->during_g = times(during, out->time_h);
    out->fluid_loss_kg = RF_FLUID_LOSS_SHARE * out->weight_kg;
    out->during = rf_during_words(minutes, out->distance_km);
    out->drink = rf_drink_words(minutes);
}

static void put_after(double next_h, refuel_session_result *out)
{
    static const rf_edges protein = {RF_AFTER_PROTEIN_LOW_G_KG, RF_AFTER_PROTEIN_HIGH_G_KG};
    rf_edges refuel = rf_refuel_g_kg_h(next_h);
    out->refuel_g_kg_h = times(refuel, 1);
    out->refuel_g_h = times(refuel, out->basis_kg);
    out->refuel_h = rf_refuel_h(next_h);
    out->protein_g_kg = times(protein, 1);
    out->protein_g = times(protein, out->basis_kg);
    out->fluid_after_l_kg = RF_FLUID_AFTER_L_KG;
    out->after = rf_after_words(next_h);
    out->rehydrate = rf_rehydrate_words;
}

static refuel_warnings warnings_of(const refuel_request *person, const refuel_run_energy *cost,
                                   const refuel_session_result *out)
{
    refuel_warnings set = cost->warnings;
    bool later = person->life_stage == REFUEL_PREGNANT && person->gestation_week >= RF_LATER_PREGNANCY_WEEK;
    rf_warn_if(&set, REFUEL_WARNING_FEET_DECIMAL, refuel_warned(person->read_notes, REFUEL_WARNING_FEET_DECIMAL));
    rf_warn_if(&set, REFUEL_WARNING_NET_BY_MET, out->rest == REFUEL_REST_MET);
    rf_warn_if(&set, REFUEL_WARNING_SESSION_MINOR, person->age_y < RF_ADULT_AGE_Y);
    rf_warn_if(&set, REFUEL_WARNING_BASIS_ADJUSTED, out->basis_kg != out->weight_kg);
    rf_warn_if(&set, REFUEL_WARNING_RUNNING_IN_PREGNANCY, later && cost->run_share > 0);
    rf_warn_if(&set, REFUEL_WARNING_RUNNING_AGE, rf_above_sample(rf_running_info(cost->equation), person->age_y));
    return set;
}

/* For one sex, or for somebody of whom it is not given. */
static void one(const refuel_request *person, const refuel_session_request *ask, const refuel_plan_result *plan,
                refuel_session_result *out)
{
    refuel_run run = run_of(person, ask);
    refuel_person who = REFUEL_PERSON_INIT;
    who.weight_kg = person->weight_kg, who.age_y = person->age_y, who.sex = person->sex;
    refuel_run_energy cost = rf_running_energy(&run, &who);
    *out = empty_result;
    out->distance_km = ask->distance_km;
    out->time_h = ask->time_h;
    out->speed_km_h = ask->speed_km_h;
    out->climb_m = ask->climb_m;
    out->grade = cost.grade;
    out->terrain_factor = cost.terrain_factor;
    out->run_share = cost.run_share;
    out->equation = (int32_t)cost.equation;
    out->weight_kg = out->basis_kg = person->weight_kg;
    out->gross_kcal_kg_km = cost.cost_kcal_kg_km;
    if (!isnan(person->height_cm)) out->basis_kg = rf_basis_kg(person->weight_kg, person->height_cm);
    put_energy(person, plan, out);
    put_before(person, 60 * out->time_h, out);
    put_during(60 * out->time_h, out);
    put_after(ask->next_h, out);
    out->warnings = warnings_of(person, &cost, out);
}

/* The middle of both, and ranges that hold both. */
static void merge(const refuel_session_result both[RF_SEXES], refuel_session_result *out)
{
    const refuel_session_result *a = &both[0], *b = &both[1];
    *out = *a;
    rf_sexes_merge(&rf_session_record, a, b, out);
    out->sd_gross_kcal = rf_sexes_sd(a->gross_kcal, b->gross_kcal, a->sd_gross_kcal, b->sd_gross_kcal);
    out->sd_net_kcal = rf_sexes_sd(a->net_kcal, b->net_kcal, a->sd_net_kcal, b->sd_net_kcal);
    rf_warnings_add(&out->warnings, b->warnings);
    rf_warn_if(&out->warnings, REFUEL_WARNING_SEX_UNKNOWN, a->net_kcal != b->net_kcal);
}

static refuel_status session(const refuel_request *person, const refuel_session_request *ask,
                             refuel_session_result *out, refuel_error *err)
{
    refuel_session_result each[RF_SEXES];
    refuel_plan_result plan;
    bool known = rf_session_knows_person(person), both = person->sex == REFUEL_SEX_UNKNOWN;
    for (int k = 0; k < (both ? RF_SEXES : 1); k++) {
        refuel_request as = *person;
        if (both) as.sex = rf_sexes[k];
        refuel_status status = known ? rf_session_person(&as, ask->speed_km_h, &plan, err) : REFUEL_OK;
        if (status != REFUEL_OK) return status;
        one(&as, ask, known ? &plan : NULL, &each[k]);
    }
    if (both)
        merge(each, out);
    else
        *out = each[0];
    return REFUEL_OK;
}

/* Nobody has measured what runs of small children cost. */
static refuel_status check_age(const refuel_request *person, refuel_error *err)
{
    if (!(person->age_y < RF_FOOD_FROM_AGE_Y)) return REFUEL_OK;
    rf_fail_range(err, "age", person->age_y, RF_FOOD_FROM_AGE_Y, RF_AGE_Y_MAX, "y");
    rf_note(err, ": neither the cost of running nor amounts of food around it are known of younger children");
    return REFUEL_E_RANGE;
}

refuel_status refuel_session(const refuel_request *request, const refuel_session_request *ask,
                             refuel_session_result *out, refuel_error *err)
{
    if (!request || !ask || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_session: a required pointer is null");
    refuel_request person;
    refuel_session_request run;
    refuel_session_result got;
    refuel_status status = rf_sized_check(out, "", err);
    if (status == REFUEL_OK) status = rf_request_check_given(request, &person, err);
    if (status == REFUEL_OK) status = rf_session_check(&person, ask, &run, err);
    if (status == REFUEL_OK) status = check_age(&person, err);
    if (status == REFUEL_OK) status = session(&person, &run, &got, err);
    if (status != REFUEL_OK) return status;
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}
