/* The measured groups as persons that refuel can plan for. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "page.h"
#include "support/cases.h"

/* The columns that both files have. */
static group group_of(const cases *c)
{
    group it = {.sex = case_is(c, "sex", "female") ? REFUEL_FEMALE : REFUEL_MALE,
                .n = case_given(c, "n"),
                .age_y = case_given(c, "age_y"),
                .height_cm = case_given(c, "height_cm"),
                .weight_kg = case_given(c, "weight_kg"),
                .distance_km_week = case_given(c, "distance_km_week"),
                .total_kcal_d = case_given(c, "total_kcal_d"),
                .total_sd_kcal_d = case_given(c, "total_sd_kcal_d"),
                .resting_kcal_d = NAN,
                .fat_free_mass_kg = NAN};
    snprintf(it.study, sizeof it.study, "%s", case_text(c, "study"));
    return it;
}

size_t read_groups(group out[GROUPS_MAX])
{
    size_t count = 0;
    cases c = cases_open("dlw_runners.csv");
    while (cases_next(&c)) {
        group it = group_of(&c);
        int known = !isnan(it.weight_kg + it.distance_km_week + it.total_kcal_d + it.age_y + it.height_cm);
        if (!known || !case_is(&c, "method", "dlw") || !case_is(&c, "people", "runners")) continue;
        if (count == GROUPS_MAX) broken_page("too many groups", it.study);
        out[count++] = it;
    }
    if (count == 0) broken_page("no usable group", c.path);
    return count;
}

/* Of adult runners; as in the tables of their totals. */
#define ASSUMED_SPEED_KM_H 12.0

size_t read_trained_groups(group out[GROUPS_MAX])
{
    size_t count = read_groups(out);
    for (size_t i = 0; i < count; i++) out[i].speed_km_h = ASSUMED_SPEED_KM_H, out[i].athletes = true;
    cases c = cases_open("dlw_groups.csv");
    while (cases_next(&c)) {
        if (count == GROUPS_MAX) broken_page("too many groups", c.path);
        out[count] = group_of(&c);
        out[count].speed_km_h = case_number(&c, "speed_km_h");
        out[count].fat_free_mass_kg = case_given(&c, "fat_free_mass_kg");
        out[count].resting_kcal_d = case_given(&c, "resting_kcal_d");
        out[count].football = case_is(&c, "sport", "football");
        out[count++].athletes = case_number(&c, "athletes") != 0;
    }
    return count;
}

static void set(refuel_request *request, refuel_input input, double value)
{
    refuel_error err;
    if (refuel_request_set(request, input, value, &err) != REFUEL_OK) broken_page(err.field, err.message);
}

/* A category contains the running, and refuel refuses both; the resting equation is then told what the running makes. */
static void set_running(refuel_request *request, const group *who, const way *how)
{
    if (how->athlete) set(request, REFUEL_INPUT_ATHLETE, how->athlete);
    if (!how->activity) {
        set(request, REFUEL_INPUT_DISTANCE, who->distance_km_week);
        if (how->speed_km_h > 0) set(request, REFUEL_INPUT_SPEED, how->speed_km_h);
        return;
    }
    set(request, REFUEL_INPUT_ACTIVITY, how->activity);
    bool trained = plan_of(who, &(way){.label = "ledger"}).trained_share >= 0.5;
    set(request, REFUEL_INPUT_ATHLETE, trained ? REFUEL_ATHLETE_YES : REFUEL_ATHLETE_NO);
}

refuel_request request_of(const group *who, const way *how)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    set(&request, REFUEL_INPUT_SEX, who->sex);
    set(&request, REFUEL_INPUT_AGE, who->age_y);
    set(&request, REFUEL_INPUT_HEIGHT, who->height_cm);
    set(&request, REFUEL_INPUT_WEIGHT, who->weight_kg);
    set(&request, REFUEL_INPUT_METHOD, how->method);
    set_running(&request, who, how);
    if (how->equation) set(&request, REFUEL_INPUT_EQUATION, how->equation);
    if (how->living_pal > 0) set(&request, REFUEL_INPUT_LIVING, how->living_pal);
    if (how->fat_free_mass) set(&request, REFUEL_INPUT_FAT_FREE_MASS, who->fat_free_mass_kg);
    if (how->resting) set(&request, REFUEL_INPUT_RESTING, who->resting_kcal_d);
    return request;
}

refuel_plan_result plan_of(const group *who, const way *how)
{
    refuel_request request = request_of(who, how);
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_error err;
    if (refuel_plan(&request, &plan, &err) != REFUEL_OK) broken_page(who->study, err.message);
    return plan;
}
