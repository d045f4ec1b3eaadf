/* What must hold for every forecast that is answered, over people drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/forecast.h>

#include "property/people.h"

enum { PEOPLE = 2000, DAYS = 400, ROWS = DAYS + 1 };

typedef struct answer {
    refuel_plan_result plan;
    refuel_forecast_result got;
    double weight_kg[ROWS], fat_kg[ROWS], intake_kcal_d[ROWS], low_kg[ROWS], high_kg[ROWS], static_kg[ROWS];
} answer;

static refuel_status forecast_of(const refuel_request *request, const refuel_forecast_request *ask, answer *a)
{
    *a = (answer){.plan = REFUEL_PLAN_RESULT_INIT, .got = REFUEL_FORECAST_RESULT_INIT};
    a->got.capacity = ROWS;
    a->got.weight_kg = a->weight_kg, a->got.fat_kg = a->fat_kg, a->got.intake_kcal_d = a->intake_kcal_d;
    a->got.low_kg = a->low_kg, a->got.high_kg = a->high_kg, a->got.static_weight_kg = a->static_kg;
    return refuel_forecast(request, ask, &a->plan, &a->got, NULL);
}

/* The goal of somebody, what is eaten, or a target that the goal may lead to. */
static refuel_forecast_request question(uint64_t *state, refuel_request *request)
{
    refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
    ask.days = DAYS;
    int eats = people_one_in(state, 2), target = people_one_in(state, 2);
    request->eaten[REFUEL_NUTRIENT_ENERGY] = eats ? people_between(state, 300, 4500) : NAN;
    if (eats) request->goal_kg_week = NAN;
    if (target) ask.target_kg = request->weight_kg * people_between(state, 0.6, 1.2);
    if (target && !eats && people_one_in(state, 2))
        ask.target_day = people_between(state, 20, 300), request->goal_kg_week = NAN;
    return ask;
}

static int measured(const answer *a)
{
    return a->plan.fat_free_mass_source == REFUEL_EQ_MEASURED || a->plan.fat_free_mass_source == REFUEL_EQ_US_NAVY_1984;
}

/* Fallen through a limit: below it, and below the start. A millionth is forgiven. */
static int fell(double now, double start, double limit)
{
    return now < (start < limit ? start : limit) * (1 - 1e-6);
}

static int32_t end_of(const answer *a, int given, size_t day)
{
    double square = a->plan.height_cm * a->plan.height_cm / 1e4, least = a->plan.sex == REFUEL_MALE ? 0.03 : 0.12;
    double share = a->fat_kg[day] / a->weight_kg[day], start = a->weight_kg[0];
    if (measured(a) && fell(share, a->fat_kg[0] / start, least)) return REFUEL_END_ESSENTIAL_FAT;
    if (fell(a->weight_kg[day], start, 15 * square)) return REFUEL_END_BMI_15;
    return !given && fell(a->weight_kg[day], start, 18.5 * square) ? REFUEL_END_BMI_18_5 : 0;
}

/* Nobody who is projected is a minor, pregnant or nursing; the path ends on the first day through a limit and on no other;
   no column shows what no body can be; a target that is reached is held. */
Test(forecast_properties, anybody)
{
    static answer a;
    uint64_t state = 20261129;
    int answered = 0, ended = 0, held = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request request = people_request(&state);
        refuel_forecast_request ask = question(&state, &request);
        if (forecast_of(&request, &ask, &a) != REFUEL_OK) continue;
        int given = !isnan(request.eaten[REFUEL_NUTRIENT_ENERGY]);
        size_t last = a.got.rows - 1;
        answered++;
        ended += a.got.end_reason != 0;
        cr_expect(request.age_y >= 18 && request.life_stage == REFUEL_LIFE_STAGE_NONE, "person %d", i);
        cr_expect(a.got.end_reason ? a.got.end_day == (double)last : last == DAYS, "person %d", i);
        for (size_t day = 0; day <= last; day++) {
            int32_t end = day == last ? a.got.end_reason : 0;
            cr_expect(eq(i32, end_of(&a, given, day), end), "person %d day %zu", i, day);
            cr_expect(a.weight_kg[day] >= 2 && a.weight_kg[day] <= 650, "person %d day %zu", i, day);
            cr_expect(a.low_kg[day] >= 2 && a.high_kg[day] <= 650, "person %d day %zu", i, day);
            cr_expect(isnan(a.static_kg[day]) || (a.static_kg[day] >= 2 && a.static_kg[day] <= 650), "person %d", i);
            cr_expect(day == 0 || !isnan(a.static_kg[day - 1]) || isnan(a.static_kg[day]), "person %d: back again", i);
        }
        if (!(ceil(a.got.target_day) < (double)last) || !(a.got.maintenance_kcal_d > 0)) continue;
        held++;
        for (size_t day = (size_t)ceil(a.got.target_day) + 1; day <= last; day++)
            cr_expect(a.intake_kcal_d[day] == a.got.maintenance_kcal_d, "person %d day %zu", i, day);
    }
    cr_expect(answered > 600 && ended > 100 && held > 100, "%d %d %d", answered, ended, held);
}
