/* The measured groups as persons that refuel can plan for. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "page.h"
#include "support/cases.h"

static double number_or_nan(const cases *c, const char *column)
{
    return case_has(c, column) ? case_number(c, column) : NAN;
}

size_t read_groups(group out[GROUPS_MAX])
{
    size_t count = 0;
    cases c = cases_open("dlw_runners.csv");
    while (cases_next(&c)) {
        group it = {.sex = case_is(&c, "sex", "female") ? REFUEL_FEMALE : REFUEL_MALE,
                    .n = number_or_nan(&c, "n"),
                    .age_y = number_or_nan(&c, "age_y"),
                    .height_cm = number_or_nan(&c, "height_cm"),
                    .weight_kg = number_or_nan(&c, "weight_kg"),
                    .distance_km_week = number_or_nan(&c, "distance_km_week"),
                    .total_kcal_d = number_or_nan(&c, "total_kcal_d"),
                    .total_sd_kcal_d = number_or_nan(&c, "total_sd_kcal_d")};
        snprintf(it.study, sizeof it.study, "%s", case_text(&c, "study"));
        int known = !isnan(it.weight_kg + it.distance_km_week + it.total_kcal_d + it.age_y + it.height_cm);
        if (!known || !case_is(&c, "method", "dlw") || !case_is(&c, "people", "runners")) continue;
        if (count == GROUPS_MAX) broken_page("too many groups", it.study);
        out[count++] = it;
    }
    if (count == 0) broken_page("no usable group", c.path);
    return count;
}

static void set(refuel_request *request, refuel_input input, double value)
{
    refuel_error err;
    if (refuel_request_set(request, input, value, &err) != REFUEL_OK) broken_page(err.field, err.message);
}

/* A category contains the running, and refuel refuses both; the resting equation is then told what the ledger found. */
static void set_running(refuel_request *request, const group *who, const way *how)
{
    if (!how->activity) {
        set(request, REFUEL_INPUT_DISTANCE, who->distance_km_week);
        if (how->speed_km_h > 0) set(request, REFUEL_INPUT_SPEED, how->speed_km_h);
        return;
    }
    set(request, REFUEL_INPUT_ACTIVITY, how->activity);
    set(request, REFUEL_INPUT_ATHLETE, plan_of(who, &(way){.label = "ledger"}).athlete);
}

refuel_plan_result plan_of(const group *who, const way *how)
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
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_error err;
    if (refuel_plan(&request, &plan, &err) != REFUEL_OK) broken_page(who->study, err.message);
    return plan;
}
