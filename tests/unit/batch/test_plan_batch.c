#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/batch.h>
#include <stdlib.h>
#include <string.h>

#include "support/requests.h"
#include "support/warnings.h"

enum { N = 4 };
static const double weight_kg[N] = {80, 60, NAN, 9999}, height_cm[N] = {180, 165, 170, 170},
                    age_y[N] = {30, 36, 40, 40};
static const int32_t sex[N] = {REFUEL_MALE, REFUEL_FEMALE, REFUEL_MALE, REFUEL_MALE};
static const refuel_input_column people[] = {{"age_y", age_y, NULL, NULL},
                                             {"height_cm", height_cm, NULL, NULL},
                                             {"weight_kg", weight_kg, NULL, NULL},
                                             {"sex", NULL, sex, NULL}};

/* One wrong person: NaN, 0 and a status in that row, nothing anywhere else. */
Test(plan_batch, wrong_rows)
{
    double total[N], low[N], availability[N];
    int32_t status[N], overall[N], direction[N], verdict[N], equation[N];
    refuel_warnings warnings[N];
    refuel_result_column out[] = {{"energy.total_kcal_d", total, NULL, NULL},
                                  {"energy.interval.total_kcal_d.low", low, NULL, NULL},
                                  {"checks.energy-floor.value", availability, NULL, NULL},
                                  {"checks.energy-floor.verdict", NULL, verdict, NULL},
                                  {"energy.resting_equation", NULL, equation, NULL},
                                  {"overall.verdict", NULL, overall, NULL},
                                  {"overall.direction", NULL, direction, NULL},
                                  {"status", NULL, status, NULL},
                                  {"warnings", NULL, NULL, warnings}};
    refuel_error err = {.message = "old", .status = 7};
    cr_assert(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, out, 9, &err), REFUEL_OK));
    cr_expect(err.status == REFUEL_OK && err.message[0] == 0, "cleared, although two rows are wrong");
    cr_expect(epsilon_eq(dbl, total[0], 1780 * 1.6, 1e-9));
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_OK);
    cr_expect(eq(int, status[2], REFUEL_E_MISSING), "NaN is not given");
    cr_expect(eq(int, status[3], REFUEL_E_RANGE));
    cr_expect(overall[0] == REFUEL_VERDICT_UNKNOWN && verdict[0] == REFUEL_VERDICT_OK);
    cr_expect(equation[0] == REFUEL_EQ_MIFFLIN_1990 && low[0] < total[0]);
    cr_expect(refuel_warned(warnings[0], REFUEL_WARNING_RUNNING_NOT_GIVEN));
    for (int i = 2; i < N; i++) {
        cr_expect(isnan(total[i]) && isnan(low[i]) && isnan(availability[i]), "row %d", i);
        cr_expect(overall[i] == 0 && direction[i] == 0 && verdict[i] == 0 && equation[i] == 0, "row %d", i);
        cr_expect(warns_only(warnings[i], 0), "row %d", i);
    }
}

/* A check that does not concern a person has no number and no verdict there. */
Test(plan_batch, check_that_does_not_concern)
{
    static const double goal[2] = {-0.3, 0.3};
    double loss[2], gain[2];
    int32_t verdict[2];
    refuel_input_column in[5];
    memcpy(in, people, sizeof people);
    in[4] = (refuel_input_column){"goal", goal, NULL, NULL};
    refuel_result_column out[] = {{"checks.loss-rate.value", loss, NULL, NULL},
                                  {"checks.gain-rate.value", gain, NULL, NULL},
                                  {"checks.loss-rate.verdict", NULL, verdict, NULL}};
    cr_assert(eq(int, (int)refuel_plan_batch(2, in, 5, NULL, out, 3, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, loss[0], 0.3 / 80 * 100, 1e-12));
    cr_expect(isnan(gain[0]) && isnan(loss[1]) && verdict[1] == REFUEL_VERDICT_NONE);
    cr_expect(epsilon_eq(dbl, gain[1], 0.3 / 60 * 100, 1e-12));
}

Test(plan_batch, refusals)
{
    double total[N] = {-7, -7, -7, -7};
    refuel_result_column out[] = {{"energy.total_kcal_d", total, NULL, NULL}};
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_plan_batch(N, NULL, 4, NULL, out, 1, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, NULL, 1, &err), REFUEL_E_NULL));
    refuel_request base = {.struct_size = 0};
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, &base, out, 1, &err), REFUEL_E_VERSION));
    cr_expect(eq(str, err.field, "base"));
    cr_expect(eq(dbl, total[0], -7));
    cr_expect(eq(int, (int)refuel_plan_batch(0, people, 4, NULL, out, 1, &err), REFUEL_OK), "nobody");
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, NULL, 0, &err), REFUEL_OK), "nothing asked");
    cr_expect(eq(dbl, total[0], -7));
    cr_expect(eq(int, (int)refuel_plan_batch(N, NULL, 0, NULL, out, 1, &err), REFUEL_OK), "everybody is wrong");
    cr_expect(isnan(total[0]));
}

/* A base that an older program made is shorter: what it lacks was not given, and nothing behind it is read. */
Test(plan_batch, older_base)
{
    enum { OLDER = offsetof(refuel_request, age_y) + sizeof(double) };
    double total[N], same[N];
    refuel_request whole = REFUEL_REQUEST_INIT;
    refuel_request *older = malloc(OLDER);
    cr_assert(ne(ptr, older, NULL));
    whole.struct_size = OLDER;
    memcpy(older, &whole, OLDER);
    refuel_result_column out[] = {{"energy.total_kcal_d", total, NULL, NULL}};
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, older, out, 1, NULL), REFUEL_OK));
    out[0].number = same;
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, out, 1, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(total, same, sizeof total), 0));
    free(older);
}

/* A column replaces what the base gives, also where the base gave its counterpart; NaN and 0 leave the base as it is. */
Test(plan_batch, columns_replace_the_base)
{
    static const double fat_free_kg[2] = {60, NAN}, speed[2] = {12, NAN}, years[2] = {40, NAN};
    static const int32_t terrain[2] = {REFUEL_SAND, REFUEL_TERRAIN_NONE}, all_men[2] = {REFUEL_MALE, REFUEL_MALE};
    static const double tall[2] = {180, 180}, heavy[2] = {80, 80};
    double resting[2], ffm[2], running[2], age[2];
    int32_t status[2];
    refuel_request base;
    cr_assert(eq(int,
                 (int)request_of("age=30;body-fat=10%;run=60km/week;pace=6:00/km;terrain=trail;equation=mifflin-1990",
                                 &base, NULL),
                 REFUEL_OK));
    refuel_input_column in[] = {{"age_y", years, NULL, NULL},
                                {"height_cm", tall, NULL, NULL},
                                {"weight_kg", heavy, NULL, NULL},
                                {"sex", NULL, all_men, NULL},
                                {"fat-free-mass", fat_free_kg, NULL, NULL},
                                {"running.speed_km_h", speed, NULL, NULL},
                                {"running.terrain", NULL, terrain, NULL}};
    refuel_result_column out[] = {{"energy.resting_kcal_d", resting, NULL, NULL},
                                  {"person.fat_free_mass_kg", ffm, NULL, NULL},
                                  {"energy.running_kcal_d", running, NULL, NULL},
                                  {"person.age_y", age, NULL, NULL},
                                  {"status", NULL, status, NULL}};
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)refuel_plan_batch(2, in, 7, &base, out, 5, &err), REFUEL_OK), "%s", err.message);
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_OK);
    cr_expect(eq(dbl, ffm[0], 60), "not the 72 kg of the base");
    cr_expect(eq(dbl, ffm[1], 72), "that of the base");
    cr_expect(age[0] == 40 && age[1] == 30);
    cr_expect(eq(dbl, resting[0], 1730), "of the age in the column, by the equation of the base");
    /* 60 km at 12 km/h: 0.9733110261 kcal/kg/km x 1.6 on sand x 80 kg x 60 / 7, less 1730 x 60 / 7 / 12 / 24 */
    cr_expect(epsilon_eq(dbl, running[0], 0.9733110261 * 1.6 * 80 * 60 / 7 - 1730 * 60.0 / 7 / 12 / 24, 1e-3));
    refuel_plan_result alone;
    cr_assert(eq(int,
                 (int)plan_of("sex=male;age=30;height=180cm;weight=80kg;body-fat=10%;run=60km/week;pace=6:00/km;"
                              "terrain=trail;equation=mifflin-1990",
                              &alone, NULL),
                 REFUEL_OK));
    cr_expect(eq(dbl, running[1], alone.running_kcal_d));
}

/* Checks are made where one is asked for; the plan is the same with and without. */
Test(plan_batch, checks_change_nothing)
{
    double with[N], without[N];
    int32_t overall[N];
    refuel_result_column plain[] = {{"energy.intake_kcal_d", without, NULL, NULL}};
    refuel_result_column judged[] = {{"energy.intake_kcal_d", with, NULL, NULL},
                                     {"overall.verdict", NULL, overall, NULL}};
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, plain, 1, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)refuel_plan_batch(N, people, 4, NULL, judged, 2, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(with, without, sizeof with), 0));
}

/* A text that cannot be read, and two inputs that exclude each other, concern their own row. */
Test(plan_batch, texts)
{
    static const char *const run[N] = {"30mi/week", "30", NULL, "0km/week"}, *const living[N] = {"on-feet", NULL, NULL,
                                                                                                 NULL};
    static const double kg[N] = {80, 60, 60, 60}, km[N] = {NAN, NAN, 50, 7}, pal[N] = {NAN, 1.7, 1.5, 1.7},
                        fat_pct[N] = {20, NAN, 25, 25}, lean_kg[N] = {NAN, NAN, NAN, 44};
    double distance[N], level[N];
    int32_t status[N];
    refuel_input_column in[] = {{"age_y", age_y, NULL, NULL},
                                {"height_cm", height_cm, NULL, NULL},
                                {"weight_kg", kg, NULL, NULL},
                                {"sex", NULL, sex, NULL},
                                {"run", km, NULL, run},
                                {"living", pal, NULL, living},
                                {"body-fat", fat_pct, NULL, NULL},
                                {"fat-free-mass", lean_kg, NULL, NULL}};
    refuel_result_column out[] = {{"energy.running_h_week", distance, NULL, NULL},
                                  {"energy.living_pal", level, NULL, NULL},
                                  {"status", NULL, status, NULL}};
    cr_assert(eq(int, (int)refuel_plan_batch(N, in, 8, NULL, out, 3, NULL), REFUEL_OK));
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_E_UNIT && status[2] == REFUEL_OK &&
              status[3] == REFUEL_E_CONFLICT);
    cr_expect(epsilon_eq(dbl, level[0], 1.75, 1e-12));
    cr_expect(epsilon_eq(dbl, level[2], 1.5, 1e-12));
    cr_expect(distance[0] > 4 && isnan(distance[1]) && isnan(level[3]));
    refuel_error err = {.message = "old"};
    cr_expect(eq(int, (int)refuel_batch_error(0, 0, in, 8, NULL, &err), REFUEL_OK));
    cr_expect(eq(str, err.message, ""));
    cr_expect(eq(int, (int)refuel_batch_error(1, 0, in, 8, NULL, &err), REFUEL_E_UNIT));
    cr_expect(eq(str, err.field, "running.distance"), "%s", err.message);
    cr_expect(eq(int, (int)refuel_batch_error(3, 0, in, 8, NULL, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.field, "fat_free_mass"), "%s", err.message);
    cr_expect(eq(int, (int)refuel_batch_error(0, 1, in, 8, NULL, &err), REFUEL_E_MISSING), "nothing is eaten");
    cr_expect(eq(int, (int)refuel_batch_error(0, 0, NULL, 8, NULL, &err), REFUEL_E_NULL));
}

/* Hours of running wait for the speed, which stands behind them in the table. */
Test(plan_batch, hours)
{
    static const char *const run[N] = {"4h/week", "3 hours a week at 6:00/km", "4h/week", "half an hour a day"};
    static const double km_h[N] = {11, NAN, NAN, 12}, kg[N] = {80, 60, 60, 60};
    double hours[N];
    int32_t status[N];
    refuel_input_column in[] = {
        {"age_y", age_y, NULL, NULL}, {"height_cm", height_cm, NULL, NULL},     {"weight_kg", kg, NULL, NULL},
        {"sex", NULL, sex, NULL},     {"running.speed_km_h", km_h, NULL, NULL}, {"run", NULL, NULL, run}};
    refuel_result_column out[] = {{"energy.running_h_week", hours, NULL, NULL}, {"status", NULL, status, NULL}};
    cr_assert(eq(int, (int)refuel_plan_batch(N, in, 6, NULL, out, 2, NULL), REFUEL_OK));
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_OK && status[2] == REFUEL_E_MISSING &&
              status[3] == REFUEL_OK);
    cr_expect(epsilon_eq(dbl, hours[0], 4, 1e-12));
    cr_expect(epsilon_eq(dbl, hours[1], 3, 1e-12));
    cr_expect(isnan(hours[2]));
    cr_expect(epsilon_eq(dbl, hours[3], 3.5, 1e-12));
    refuel_error err;
    cr_expect(eq(int, (int)refuel_batch_error(2, 0, in, 6, NULL, &err), REFUEL_E_MISSING));
    cr_expect(strstr(err.message, "4h/week is a time, and the pace was not given") != NULL, "%s", err.message);
}

/* The checks of a batch are about what is eaten there, and about what is planned in the other. */
Test(plan_batch, eaten)
{
    static const double kcal[N] = {1500, NAN, NAN, 2000}, fat_g[N] = {NAN, 60, 60, NAN},
                        protein_g[N] = {NAN, 80, NAN, NAN}, carbohydrate_g[N] = {NAN, 300, 300, NAN},
                        kg[N] = {80, 60, 60, 9999};
    double eaten[N], balance[N], total[N], planned[N], floor_kcal[N];
    int32_t status[N];
    refuel_input_column in[] = {{"age_y", age_y, NULL, NULL},       {"height_cm", height_cm, NULL, NULL},
                                {"weight_kg", kg, NULL, NULL},      {"sex", NULL, sex, NULL},
                                {"intake", kcal, NULL, NULL},       {"carbohydrate", carbohydrate_g, NULL, NULL},
                                {"protein", protein_g, NULL, NULL}, {"fat", fat_g, NULL, NULL}};
    refuel_result_column out[] = {{"eaten.energy_kcal_d", eaten, NULL, NULL},
                                  {"eaten.balance_kcal_d", balance, NULL, NULL},
                                  {"energy.total_kcal_d", total, NULL, NULL},
                                  {"checks.energy-floor.value", floor_kcal, NULL, NULL},
                                  {"status", NULL, status, NULL}};
    cr_assert(eq(int, (int)refuel_check_batch(N, in, 8, NULL, out, 5, NULL), REFUEL_OK));
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_OK && status[2] == REFUEL_E_MISSING &&
              status[3] == REFUEL_E_RANGE);
    cr_expect(floor_kcal[0] == 1500 && eaten[1] == 4 * 300 + 4 * 80 + 9 * 60 && floor_kcal[1] == eaten[1]);
    cr_expect(balance[0] == 1500 - total[0] && isnan(eaten[2]) && isnan(eaten[3]));
    out[3].number = planned;
    cr_assert(eq(int, (int)refuel_plan_batch(N, in, 8, NULL, out, 5, NULL), REFUEL_OK));
    cr_expect(planned[0] == total[0] && status[2] == REFUEL_OK, "the plan is judged");
}

/* Of several faults of a person the first in the order of the table is told, as the single calls do. */
Test(plan_batch, several_faults)
{
    static const char *const gait[N] = {"jump", "jump", "run", "run"};
    static const double old[N] = {120, 121, 121, 30}, fat_pct[N] = {20, 20, 20, 20}, lean_kg[N] = {NAN, NAN, 50, 50};
    int32_t status[N];
    refuel_input_column in[] = {
        {"gait", NULL, NULL, gait},           {"age_y", old, NULL, NULL}, {"height_cm", height_cm, NULL, NULL},
        {"weight_kg", height_cm, NULL, NULL}, {"sex", NULL, sex, NULL},   {"fat-free-mass", lean_kg, NULL, NULL},
        {"body-fat", fat_pct, NULL, NULL}};
    refuel_result_column out[] = {{"status", NULL, status, NULL}};
    cr_assert(eq(int, (int)refuel_plan_batch(N, in, 7, NULL, out, 1, NULL), REFUEL_OK));
    cr_expect(status[0] == REFUEL_E_UNKNOWN && status[1] == REFUEL_E_RANGE);
    cr_expect(status[2] == REFUEL_E_RANGE && status[3] == REFUEL_E_CONFLICT);
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_batch_error(2, 0, in, 7, NULL, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "age"), "%s", err.message);
}
