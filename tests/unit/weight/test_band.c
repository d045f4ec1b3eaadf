#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/band.h>
#include <stdlib.h>

#include "support/empty.h"
#include "unit/weight/people.h"

enum { DAYS = 3, DRAWS = 1500 };
static const double days[DAYS] = {90, 180, 365};

typedef struct kilograms {
    double weight[DAYS], sd[DAYS], low[DAYS], high[DAYS];
} kilograms;

/* The test case of the band: 500 kcal/d under the baseline of a man of 95 kg. */
static refuel_hall_person band_man(void)
{
    return person_of(REFUEL_MALE, 35, 180, 95, 1.6);
}

static kilograms band_of(refuel_band_request request)
{
    static double workspace[DRAWS * DAYS];
    refuel_hall_person who = band_man();
    refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d - 500};
    refuel_schedule schedule = schedule_of(&row, 1);
    kilograms kg;
    refuel_band out = {.struct_size = sizeof out,
                       .capacity = DAYS,
                       .weight_kg = kg.weight,
                       .sd_kg = kg.sd,
                       .low_kg = kg.low,
                       .high_kg = kg.high};
    request.draws = DRAWS;
    request.workspace = workspace;
    request.workspace_capacity = DRAWS * DAYS;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_project_band(&who, &schedule, days, DAYS, &request, &out, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    return kg;
}

/* NaN leaves a source out. */
static refuel_band_request sources(double resting_kcal_d, double pal, double total_kcal_d, double fat_kg,
                                   double thermogenesis)
{
    refuel_band_request request = REFUEL_BAND_REQUEST_INIT;
    request.resting_sd_kcal_d = resting_kcal_d;
    request.pal_sd = pal;
    request.total_sd_kcal_d = total_kcal_d;
    request.fat_sd_kg = fat_kg;
    request.thermogenesis_sd = thermogenesis;
    return request;
}

static refuel_band_request all_sources(void)
{
    refuel_hall_person who = band_man();
    return sources(0.10 * who.resting_kcal_d, 0.08 * who.pal, NAN, 0.047 * who.weight_kg, 0.5);
}

static refuel_band_request intake_alone(double sd_kcal_d)
{
    refuel_band_request request = REFUEL_BAND_REQUEST_INIT;
    request.intake_sd_kcal_d = sd_kcal_d;
    return request;
}

/* Standard deviations in kg at day 90, 180 and 365, computed with an independent solution of the same model; printed to
   two decimals. */
Test(band, linear_table)
{
    refuel_band_request all = all_sources();
    refuel_hall_person who = band_man();
    double total = who.pal * who.resting_kcal_d;
    const struct {
        const char *name;
        refuel_band_request request;
        double same_intake[DAYS], same_deficit[DAYS], tolerance;
    } rows[] = {
        {"resting", sources(all.resting_sd_kcal_d, NAN, NAN, NAN, NAN), {2.80, 4.88, 7.90}, {0.06, 0.12, 0.29}, 0.0051},
        {"pal", sources(NAN, all.pal_sd, NAN, NAN, NAN), {2.19, 3.75, 5.84}, {0.10, 0.25, 0.71}, 0.0051},
        {"fat", sources(NAN, NAN, NAN, all.fat_sd_kg, NAN), {0.14, 0.20, 0.16}, {0.14, 0.20, 0.16}, 0.0051},
        {"thermogenesis", sources(NAN, NAN, NAN, NAN, 0.5), {0.33, 0.67, 1.18}, {0.33, 0.67, 1.18}, 0.0051},
        {"all", all, {3.57, 6.19, 9.89}, {0.38, 0.75, 1.41}, 0.0051},
        {"measured total", sources(NAN, 1, 0.05 * total, 0.02 * 95, 0.5), {1.4, 2.5, 4.1}, {NAN, NAN, NAN}, 0.051},
    };
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        refuel_band_request request = rows[r].request;
        kilograms same_intake = band_of(request);
        request.mode = REFUEL_BAND_SAME_DEFICIT;
        kilograms same_deficit = band_of(request);
        for (size_t i = 0; i < DAYS; i++) {
            cr_expect(epsilon_eq(dbl, same_intake.sd[i], rows[r].same_intake[i], rows[r].tolerance), "%s day %g",
                      rows[r].name, days[i]);
            if (isnan(rows[r].same_deficit[i])) continue;
            cr_expect(epsilon_eq(dbl, same_deficit.sd[i], rows[r].same_deficit[i], rows[r].tolerance), "%s day %g",
                      rows[r].name, days[i]);
        }
    }
    const double point[DAYS] = {90.37, 86.97, 81.90};
    kilograms kg = band_of(all);
    for (size_t i = 0; i < DAYS; i++) {
        cr_expect(epsilon_eq(dbl, kg.weight[i], point[i], 0.0051));
        cr_expect(epsilon_eq(dbl, kg.high[i] - kg.weight[i], 1.2815515655446004 * kg.sd[i], 1e-9));
        cr_expect(epsilon_eq(dbl, kg.weight[i] - kg.low[i], 1.2815515655446004 * kg.sd[i], 1e-9));
    }
}

Test(band, monte_carlo_agrees_with_the_linear_band)
{
    refuel_band_request request = all_sources();
    kilograms linear = band_of(request);
    request.method = REFUEL_BAND_MONTE_CARLO;
    kilograms random = band_of(request), again = band_of(request);
    const double expected[DAYS] = {3.7, 6.3, 10.1}; /* of another generator */
    for (size_t i = 0; i < DAYS; i++) {
        cr_expect(epsilon_eq(dbl, random.sd[i], linear.sd[i], 0.05 * linear.sd[i]));
        cr_expect(epsilon_eq(dbl, random.sd[i], expected[i], 0.06 * expected[i]));
        cr_expect(epsilon_eq(dbl, random.low[i], linear.low[i], 0.12 * linear.sd[i]));
        cr_expect(epsilon_eq(dbl, random.high[i], linear.high[i], 0.12 * linear.sd[i]));
        cr_expect(random.sd[i] == again.sd[i] && random.low[i] == again.low[i], "the same seed gives the same band");
    }
    request.seed = 7;
    cr_expect(band_of(request).sd[0] != random.sd[0]);
}

Test(band, intake_that_strays)
{
    kilograms kg = band_of(intake_alone(200));
    kilograms double_kg = band_of(intake_alone(400));
    for (size_t i = 0; i < DAYS; i++) cr_expect(epsilon_eq(dbl, double_kg.sd[i], 2 * kg.sd[i], 0.01 * kg.sd[i]));
    refuel_band_request nothing = REFUEL_BAND_REQUEST_INIT;
    nothing.level = 0.9;
    kilograms none = band_of(nothing);
    cr_expect(none.sd[2] == 0 && none.low[2] == none.weight[2] && none.high[2] == none.weight[2]);
}

Test(band, bad_requests)
{
    refuel_hall_person who = band_man();
    double array[DAYS];
    refuel_band out = {.struct_size = sizeof out,
                       .capacity = DAYS,
                       .weight_kg = array,
                       .sd_kg = array,
                       .low_kg = array,
                       .high_kg = array};
    refuel_band_request good = REFUEL_BAND_REQUEST_INIT;
    refuel_error err;
#define STATUS(request) ((int)refuel_project_band(&who, NULL, days, DAYS, &(request), &out, &err))
    refuel_band_request bad = good;
    bad.level = 0.4;
    cr_expect(eq(int, STATUS(bad), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "level"));
    bad = good;
    bad.fat_sd_kg = -1;
    cr_expect(eq(int, STATUS(bad), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "fat_sd"));
    bad = good;
    bad.mode = 3;
    cr_expect(eq(int, STATUS(bad), REFUEL_E_RANGE));
    bad = good;
    bad.struct_size = 0;
    cr_expect(eq(int, STATUS(bad), REFUEL_E_VERSION));
    bad = good;
    bad.method = REFUEL_BAND_MONTE_CARLO;
    cr_expect(eq(int, STATUS(bad), REFUEL_E_BUFFER));
    out.sd_kg = NULL;
    cr_expect(eq(int, STATUS(good), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_project_band(NULL, NULL, days, DAYS, &good, &out, NULL), REFUEL_E_NULL));
}

Test(band, empty_structs)
{
    refuel_band_request request = REFUEL_BAND_REQUEST_INIT;
    refuel_band band = REFUEL_BAND_INIT;
    cr_expect(is_empty_struct(&request, sizeof request, 7));
    cr_expect(is_empty_struct(&band, sizeof band, 0));
}

/* A source that is left out, and one whose SD is 0; the level that is not given, and 0.8. */
Test(band, not_given)
{
    refuel_band_request request = sources(100, NAN, NAN, NAN, NAN);
    kilograms left_out = band_of(request);
    request = sources(100, 0, NAN, 0, 0);
    request.intake_sd_kcal_d = 0;
    request.level = 0.8;
    kilograms zero = band_of(request);
    for (size_t i = 0; i < DAYS; i++)
        cr_expect(left_out.sd[i] == zero.sd[i] && left_out.low[i] == zero.low[i] && left_out.high[i] == zero.high[i]);
    request = sources(100, 0.1, 0, NAN, NAN);
    cr_expect(band_of(request).sd[2] == 0, "a total that was measured without error leaves none to the two above");
}

/* All weights of the random people are held at once: their number is bounded, whatever the workspace. */
Test(band, draws_times_days_are_bounded)
{
    enum { MANY = 1700 };
    static double day[MANY], weight[MANY], sd[MANY], low[MANY], high[MANY];
    refuel_hall_person who = band_man();
    refuel_band out = REFUEL_BAND_INIT;
    refuel_band_request request = all_sources();
    refuel_error err;
    double none;
    for (size_t i = 0; i < MANY; i++) day[i] = (double)i;
    out.capacity = MANY;
    out.weight_kg = weight, out.sd_kg = sd, out.low_kg = low, out.high_kg = high;
    request.method = REFUEL_BAND_MONTE_CARLO;
    request.workspace = &none;
    request.workspace_capacity = SIZE_MAX;
    request.draws = REFUEL_BAND_NUMBERS_MAX / MANY + 1;
    cr_expect(eq(int, (int)refuel_project_band(&who, NULL, day, MANY, &request, &out, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "draws"));
    cr_expect(eq(str, err.message, "draws: 9869 is outside 10..9868 where the days are as many as here"));
    cr_expect(err.value == 9869 && err.low == 10 && err.high == 9868);
    request.draws = REFUEL_BAND_NUMBERS_MAX / MANY;
    request.workspace_capacity = (size_t)request.draws * MANY - 1;
    cr_expect(eq(int, (int)refuel_project_band(&who, NULL, day, MANY, &request, &out, &err), REFUEL_E_BUFFER));
    request.method = REFUEL_BAND_LINEAR; /* which holds no people */
    request.draws = REFUEL_BAND_DRAWS_MAX;
    cr_expect(eq(int, (int)refuel_project_band(&who, NULL, day, MANY, &request, &out, &err), REFUEL_OK));
    cr_expect(err.status == 0 && err.field[0] == '\0' && isnan(err.value));
}
