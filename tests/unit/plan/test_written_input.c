#include "plan/written_input.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/request.h"
#include "support/given.h"

static refuel_status read(refuel_request *r, const char *name, const char *text, refuel_error *err)
{
    return refuel_request_read(r, name, text, err);
}

/* A goal in energy is that of the static rule to the last bit, one in percent goes by the weight. */
Test(written_input, goals)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)read(&r, "goal", "-500kcal/day", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.goal_kg_week, -REFUEL_KG_PER_LB));
    cr_expect(eq(int, (int)read(&r, "goal", "3500 kcal a week", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.goal_kg_week, REFUEL_KG_PER_LB));
    cr_expect(eq(int, (int)read(&r, "goal", "-0.5%/week", &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message,
                 "goal: -0.5%/week is a share of the weight, which was not given; give the weight, or write it like "
                 "-0.5kg/week"));
    cr_expect(eq(dbl, r.goal_kg_week, REFUEL_KG_PER_LB), "a refusal leaves the request alone");
    r.weight_kg = 64;
    cr_expect(eq(int, (int)read(&r, "goal", "-0.5%/week", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.goal_kg_week, -0.32));
    cr_expect(eq(int, (int)read(&r, "goal", "-2%/month", &err), REFUEL_OK));
    cr_expect(eq(int, (int)read(&r, "goal", "-1000kcal/day", &err), REFUEL_OK));
    cr_expect(eq(int, (int)read(&r, "goal", "-1001kcal/day", &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read(&r, "goal", "-0.5%", &err), REFUEL_E_UNIT));
    cr_expect(eq(int, (int)read(&r, "goal", "-50kcal/h", &err), REFUEL_E_UNIT));
    cr_expect(eq(int, (int)read(&r, "goal", "-0.1%/h", &err), REFUEL_E_UNIT));
}

Test(written_input, food)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)read(&r, "protein", "20%", &err), REFUEL_E_MISSING));
    cr_expect(eq(int, (int)read(&r, "protein", "1.6g/kg", &err), REFUEL_E_MISSING));
    r.weight_kg = 64, r.eaten[REFUEL_NUTRIENT_ENERGY] = 2000;
    static const struct {
        const char *input, *text;
        double g_d;
        int nutrient;
    } rows[] = {{"carbohydrate", "55%", 275, REFUEL_NUTRIENT_CARBOHYDRATE},
                {"protein", "20 percent", 100, REFUEL_NUTRIENT_PROTEIN},
                {"fat", "27%", 60, REFUEL_NUTRIENT_FAT},
                {"fat", "0%", 0, REFUEL_NUTRIENT_FAT},
                {"carbohydrate", "100%", 500, REFUEL_NUTRIENT_CARBOHYDRATE},
                {"protein", "1.5 g/kg", 96, REFUEL_NUTRIENT_PROTEIN},
                {"protein", "1500 g per 1000 kg a day", 96, REFUEL_NUTRIENT_PROTEIN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(int, (int)read(&r, rows[i].input, rows[i].text, &err), REFUEL_OK), "%s", rows[i].text);
        cr_expect(epsilon_eq(dbl, r.eaten[rows[i].nutrient], rows[i].g_d, 1e-12), "%s", rows[i].text);
    }
    cr_expect(eq(int, (int)read(&r, "fat", "100.5%", &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "fat: 100.5 % is outside 0..100 %"));
    cr_expect(eq(int, (int)read(&r, "protein", "1.6 g/kg/week", &err), REFUEL_E_UNIT));
    cr_expect(eq(int, (int)read(&r, "fibre", "20%", &err), REFUEL_E_UNIT));
}

/* Feet whose decimals look like inches, and feet whose decimals do not. */
Test(written_input, feet)
{
    static const struct {
        const char *text;
        bool noted;
    } rows[] = {{"5.11ft", true},     {"5.6 feet", true}, {"5.1ft", true},   {"5.05ft", true},
                {"5.50ft", true},     {"5.12ft", false},  {"5.75ft", false}, {"5ft", false},
                {"5ft 6.5in", false}, {"67in", false},    {"1.7m", false},   {"5.125ft", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        cr_expect(eq(int, (int)read(&r, "height", rows[i].text, NULL), REFUEL_OK), "%s", rows[i].text);
        cr_expect(eq(int, refuel_warned(r.read_notes, REFUEL_WARNING_FEET_DECIMAL), rows[i].noted), "%s", rows[i].text);
    }
}

/* A range is its middle, with the SD of a number that is equally likely anywhere in it; a number takes both away. */
Test(written_input, ranges)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)read(&r, "run", "50-60km/week", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.distance_km_week, 55));
    cr_expect(epsilon_eq(dbl, r.distance_sd_km_week, 10 / sqrt(12), 1e-15));
    cr_expect(refuel_warned(r.read_notes, REFUEL_WARNING_RANGE_GIVEN));
    cr_expect(eq(int, (int)refuel_request_set(&r, REFUEL_INPUT_DISTANCE, 40, &err), REFUEL_OK));
    cr_expect(isnan(r.distance_sd_km_week) && !refuel_warned(r.read_notes, REFUEL_WARNING_RANGE_GIVEN));
    r.distance_sd_km_week = 3;
    cr_expect(eq(int, (int)read(&r, "run", "45km/week", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.distance_sd_km_week, 3), "one that was given by itself stays");
    cr_expect(eq(int, (int)read(&r, "run", "55 to 50 mi a week at 9:30/mi", &err), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, r.distance_km_week, 52.5 * REFUEL_KM_PER_MI, 1e-12));
    cr_expect(epsilon_eq(dbl, r.speed_km_h, REFUEL_KM_PER_MI * 3600 / 570, 1e-12));
    cr_expect(eq(int, (int)read(&r, "run", "490-510km/week", &err), REFUEL_E_RANGE), "both ends must be possible");
    cr_expect(eq(int, (int)read(&r, "run", "50km/week at 50km/h", &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read(&r, "climb", "400-500m/week", &err), REFUEL_E_SYNTAX));
}

/* Hours are kilometres by the pace: of the same text, or given before. */
Test(written_input, hours)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)read(&r, "run", "4h/week", &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message,
                 "run: 4h/week is a time, and the pace was not given; give the pace, or write it like "
                 "40km/week or 4h/week at 6:00/km"));
    cr_expect(isnan(r.distance_km_week));
    cr_expect(eq(int, (int)read(&r, "run", "0h/week", &err), REFUEL_OK), "nothing is nothing at any pace");
    cr_expect(eq(dbl, r.distance_km_week, 0));
    cr_expect(eq(int, (int)read(&r, "run", "4h/week at 6:00/km", &err), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, r.distance_km_week, 40, 1e-12));
    cr_expect(epsilon_eq(dbl, r.speed_km_h, 10, 1e-12));
    r.speed_km_h = 12;
    static const struct {
        const char *text;
        double km_week;
    } rows[] = {{"4h/week", 48},           {"4 hours a week", 48},     {"4h30/week", 54}, {"45 min 4 times a week", 36},
                {"1h30 3x a week", 54},    {"half an hour a day", 42}, {"30'/day", 42},   {"4x1h/week", 48},
                {"0:50:00 every day", 70}, {"4:00h per week", 48}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(int, (int)read(&r, "run", rows[i].text, &err), REFUEL_OK), "%s: %s", rows[i].text, err.message);
        cr_expect(epsilon_eq(dbl, r.distance_km_week, rows[i].km_week, 1e-12), "%s", rows[i].text);
    }
    cr_expect(eq(int, (int)read(&r, "run", "3-4h/week", &err), REFUEL_OK));
    cr_expect(eq(dbl, r.distance_km_week, 42));
    cr_expect(epsilon_eq(dbl, r.distance_sd_km_week, 12 / sqrt(12), 1e-12));
    cr_expect(refuel_warned(r.read_notes, REFUEL_WARNING_RANGE_GIVEN));
    static const struct {
        const char *text, *message;
        refuel_status status;
    } wrong[] = {
        {"4h", "run: 4h needs \"a week\" behind it; write it like 4h/week", REFUEL_E_UNIT},
        {"50h/week", "run: 50 h/week is outside 0..41.66 h/week", REFUEL_E_RANGE},
        {"4h/km", "run: 4h/km is a pace, not a distance per week; write it like 50km/week or 30mi/week", REFUEL_E_UNIT},
        {"4.30h/week", "run: 4.30h/week can mean 4h30/week or 4.3h/week: write one of the two", REFUEL_E_SYNTAX},
        {"1:30/week",
         "run: 1:30/week can mean hours and minutes or minutes and seconds: write 1h30 or "
         "1min30s; write it like 50km/week or 30mi/week",
         REFUEL_E_SYNTAX}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        cr_expect(eq(int, (int)read(&r, "run", wrong[i].text, &err), (int)wrong[i].status), "%s", wrong[i].text);
        cr_expect(eq(str, err.message, (char *)wrong[i].message));
    }
}

/* A caller's struct from before these members is written as far as it goes. */
Test(written_input, older_struct)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    r.struct_size = offsetof(refuel_request, distance_sd_km_week);
    r.distance_sd_km_week = -1;
    memset(&r.read_notes, 0x55, sizeof r.read_notes);
    const refuel_warnings before = r.read_notes;
    cr_expect(eq(int, (int)read(&r, "run", "50-60km/week", NULL), REFUEL_OK));
    cr_expect(eq(int, (int)read(&r, "goal", "1lb/week", NULL), REFUEL_OK));
    cr_expect(eq(dbl, r.distance_km_week, 55));
    cr_expect(eq(dbl, r.distance_sd_km_week, -1));
    cr_expect(eq(int, memcmp(&r.read_notes, &before, sizeof before), 0));
}

/* Hours of walking are kilometres at its speed: of the same text, or given before; else at 5 km/h, with a note. */
Test(written_input, hours_of_walking)
{
    static const struct {
        const char *text;
        double speed_km_h, km_week;
        bool noted;
    } rows[] = {{"1h/day", NAN, 35, true},        {"4h/week", NAN, 20, true}, {"30 minutes a day", NAN, 17.5, true},
                {"1h/day", 6, 42, false},         {"0h/week", NAN, 0, false}, {"20km/week", NAN, 20, false},
                {"1h/day at 4km/h", 6, 28, false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_error err = {.message = ""};
        r.walking_speed_km_h = rows[i].speed_km_h;
        cr_expect(eq(int, (int)read(&r, "walk", rows[i].text, &err), REFUEL_OK), "%s: %s", rows[i].text, err.message);
        cr_expect(epsilon_eq(dbl, r.walking_distance_km_week, rows[i].km_week, 1e-12), "%s", rows[i].text);
        cr_expect(eq(int, refuel_warned(r.read_notes, REFUEL_WARNING_WALK_TIME), rows[i].noted), "%s", rows[i].text);
    }
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err;
    cr_expect(eq(int, (int)read(&r, "walk", "4h", &err), REFUEL_E_UNIT));
    cr_expect(eq(int, (int)read(&r, "walk", "1h/day", &err), REFUEL_OK));
    cr_expect(eq(int, (int)read(&r, "walk", "20km/week", &err), REFUEL_OK));
    cr_expect(not(refuel_warned(r.read_notes, REFUEL_WARNING_WALK_TIME)), "a distance takes the note away");
}
