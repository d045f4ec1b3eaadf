/* No cliffs: one small step in a person is a small one in the day. Every share of the rule of docs/intervals.md is a
   straight line, so what is left are slopes; their bounds, kcal/d, are those that were found when the rule was made, by
   a scan of the same people with a program of its own. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/plan.h>

#include "property/people.h"

typedef struct body {
    int32_t sex;
    double age_y, height_cm, bmi, km_week, km_h;
} body;

/* What else is given; the climb is 20 m on every km. */
typedef enum variant { AUTO, ATHLETE, FFM_MEASURED, RESTING_MEASURED, GAIT_RUN, GAIT_WALK, CLIMB, VARIANTS } variant;
static const char *const variants[] = {"auto", "athlete", "fat-free mass", "resting", "gait run", "gait walk", "climb"};

typedef enum axis { DISTANCE, SPEED, AGE, WEIGHT, AXES } axis;
static const char *const axes[] = {"km/week", "km/h", "y", "kg"};

typedef struct day {
    double total_kcal_d, sd_kcal_d, ffm_kg;
} day;

static double weight_of(const body *it)
{
    return it->bmi * (it->height_cm / 100) * (it->height_cm / 100);
}

/* The day of a body that is moved along one axis; what was measured stays. */
static day day_at(const body *it, variant v, axis along, double by)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    double weight_kg = weight_of(it);
    r.sex = it->sex;
    r.age_y = it->age_y + (along == AGE ? by : 0);
    r.height_cm = it->height_cm;
    r.weight_kg = weight_kg + (along == WEIGHT ? by : 0);
    r.distance_km_week = fmax(0, it->km_week + (along == DISTANCE ? by : 0));
    r.speed_km_h = it->km_h + (along == SPEED ? by : 0);
    if (v == ATHLETE) r.athlete = REFUEL_ATHLETE_YES;
    if (v == FFM_MEASURED) r.fat_free_mass_kg = weight_kg * (1 - fmin(0.6, fmax(0.1, 0.012 * it->bmi - 0.08)));
    if (v == RESTING_MEASURED) r.resting_kcal_d = 1200 + 10 * (weight_kg - 40);
    if (v == GAIT_RUN) r.gait = REFUEL_GAIT_RUN;
    if (v == GAIT_WALK) r.gait = REFUEL_GAIT_WALK;
    if (v == CLIMB) r.climb_m_week = 20 * it->km_week;
    refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
    refuel_error err = {.message = ""};
    if (refuel_plan(&r, &p, &err) != REFUEL_OK) cr_fatal("%s: %s", variants[v], err.message);
    return (day){p.total_kcal_d, p.sd_total_kcal_d, p.fat_free_mass_kg};
}

static const double bend_y[] = {14, 15, 16, 17, 18, 20, 35, 45, 60, 70}, bend_bmi[] = {18.5, 19.5, 27, 35, 40},
                    bend_km_h[] = {6.5, 8}, bend_h_week[] = {2, 6};

/* In half of the draws one of the bends, to the bit. */
static double or_bend(uint64_t *state, double value, const double *bend, size_t bends)
{
    return people_one_in(state, 2) ? bend[people_next(state) % bends] : value;
}

static body draw(uint64_t *state)
{
    body it = {.sex = people_one_in(state, 2) ? REFUEL_MALE : REFUEL_FEMALE};
    it.age_y = or_bend(state, people_between(state, 10.001, 90), bend_y, sizeof bend_y / sizeof *bend_y);
    it.bmi = or_bend(state, people_between(state, 16, 45), bend_bmi, sizeof bend_bmi / sizeof *bend_bmi);
    it.height_cm = people_one_in(state, 3) ? 200 : people_between(state, 150, 190); /* 2 m: the bends are exact */
    it.km_h = or_bend(state, people_between(state, 4.001, 16), bend_km_h, sizeof bend_km_h / sizeof *bend_km_h);
    double h_week = or_bend(state, people_between(state, 0, 10), bend_h_week, sizeof bend_h_week / sizeof *bend_h_week);
    it.km_week = people_one_in(state, 20) ? 0 : h_week * it.km_h;
    return it;
}

#define NEAR 1e-7
#define NEAR_KCAL_D 0.01
#define NEAR_KG 1e-5

/* From 10 years on nothing jumps: 1e-7 to both sides of anybody, and of every bend. */
Test(continuity, no_jump)
{
    uint64_t state = 31;
    for (int i = 0; i < 20000; i++) {
        body it = draw(&state);
        for (int v = 0; v < VARIANTS; v++)
            for (int a = 0; a < AXES; a++) {
                day up = day_at(&it, v, a, NEAR), down = day_at(&it, v, a, -NEAR);
                if (fabs(up.total_kcal_d - down.total_kcal_d) < NEAR_KCAL_D &&
                    fabs(up.sd_kcal_d - down.sd_kcal_d) < NEAR_KCAL_D && fabs(up.ffm_kg - down.ffm_kg) < NEAR_KG)
                    continue;
                cr_fatal(
                    "%s, %s: sex %d, %.17g y, %.17g cm, BMI %.17g, %.17g km/week, %.17g km/h: total %.9g and %.9g, "
                    "SD %.9g and %.9g, fat-free mass %.9g and %.9g",
                    variants[v], axes[a], it.sex, it.age_y, it.height_cm, it.bmi, it.km_week, it.km_h,
                    down.total_kcal_d, up.total_kcal_d, down.sd_kcal_d, up.sd_kcal_d, down.ffm_kg, up.ffm_kg);
            }
    }
}

/* Who a bound is for: the ordinary adult, a heavy one who runs a lot, and the corner, where one finds a boy of 162 kg
   on 160 km a week. Age is a slope of the young (the level falls from 17 to 20, and Henry gives way to Mifflin), by
   their size. */
typedef enum group { ADULTS, HEAVY_ADULTS, CORNER, GROUPS } group;

static int belongs(const body *it, group g, axis along)
{
    if (along == AGE && g != CORNER) return it->age_y >= 20 || it->bmi <= (g == ADULTS ? 22 : 30);
    if (g == ADULTS) return it->age_y >= 20 && weight_of(it) <= 75 && it->km_week <= 100;
    return g == CORNER || (it->age_y >= 20 && weight_of(it) <= 90);
}

/* A small step along each axis, and the most that it moves the total. A pace that somebody calls running where others
   walk makes many hours of it; with a measured fat-free mass the athletes' equation is further from the general one. */
static const double step[AXES] = {0.1, 0.01, 0.01, 0.1};
static const double bound_kcal_d[AXES][GROUPS] = {{3.5, 3.5, 3.5}, {5.6, 8.5, 18}, {3.3, 5.3, 10}, {3.5, 4.3, 5.5}};
static const double run_kcal_d[AXES][GROUPS] = {{4, 4, 5.2}, {5.6, 8.5, 18}, {3.3, 5.3, 10}, {3.8, 4.8, 6.1}};
static const double ffm_kcal_d[AXES][GROUPS] = {{3.5, 3.5, 4}, {7.4, 10.3, 17}, {3.3, 5.3, 10}, {3.5, 4.3, 5.5}};

static double bound_of(variant v, axis a, group g)
{
    return (v == GAIT_RUN ? run_kcal_d : v == FFM_MEASURED ? ffm_kcal_d : bound_kcal_d)[a][g];
}

typedef struct worst {
    body at;
    double kcal_d;
} worst;

static double moved(const body *it, variant v, axis along)
{
    return fabs(day_at(it, v, along, step[along]).total_kcal_d - day_at(it, v, along, 0).total_kcal_d);
}

static void keep(worst *of, const body *it, double kcal_d)
{
    if (kcal_d > of->kcal_d) *of = (worst){*it, kcal_d};
}

/* Every corner of the grid, and the worst of each group. */
static void scan(variant v, worst found[AXES][GROUPS])
{
    static const double age_y[] = {10, 14, 17, 20, 27, 36, 50, 69.9, 80}, bmi[] = {16, 22, 26.5, 30, 38, 45},
                        height_cm[] = {150, 170, 190}, km_week[] = {0, 8, 16, 40, 100, 160},
                        km_h[] = {4, 5.5, 6.5, 7, 8, 10, 12, 16};
    enum { Y = 9, B = 6, H = 3, K = 6, S = 8 };
    for (int n = 0; n < 2 * Y * B * H * K * S; n++) {
        int i = n / 2;
        body it = {n % 2 ? REFUEL_MALE : REFUEL_FEMALE,
                   age_y[i % Y],
                   height_cm[i / Y % H],
                   bmi[i / (Y * H) % B],
                   km_week[i / (Y * H * B) % K],
                   km_h[i / (Y * H * B * K)]};
        for (int a = 0; a < AXES; a++) {
            double kcal_d = moved(&it, v, a);
            for (int g = 0; g < GROUPS; g++)
                if (belongs(&it, g, a)) keep(&found[a][g], &it, kcal_d);
        }
    }
}

static double near(uint64_t *state, double value, double reach, double low, double high)
{
    return fmin(high, fmax(low, value + people_between(state, -reach, reach)));
}

/* From the worst one uphill, by steps that get smaller. */
static void refine(uint64_t *state, variant v, axis a, group g, worst *of)
{
    for (int i = 0; i < 1500; i++) {
        double reach = pow(0.5, i / 150.0);
        body it = of->at;
        it.age_y = near(state, it.age_y, 8 * reach, 10, 90);
        it.height_cm = near(state, it.height_cm, 10 * reach, 150, 190);
        it.bmi = near(state, it.bmi, 5 * reach, 16, 45);
        it.km_week = near(state, it.km_week, 30 * reach, 0, 160);
        it.km_h = near(state, it.km_h, reach, 4, 16);
        if (belongs(&it, g, a)) keep(of, &it, moved(&it, v, a));
    }
}

/* The worst step that can be found stays under its bound; that of the rule itself comes near it, so that the bound says
   something. */
Test(continuity, small_steps)
{
    uint64_t state = 32;
    for (int v = 0; v < CLIMB; v++) {
        worst found[AXES][GROUPS] = {{{.kcal_d = 0}}};
        scan(v, found);
        for (int a = 0; a < AXES; a++)
            for (int g = 0; g < GROUPS; g++) {
                worst *it = &found[a][g];
                refine(&state, v, a, g, it);
                cr_expect(it->kcal_d <= bound_of(v, a, g),
                          "%s, %g %s, group %d: %g kcal: sex %d, %g y, %g cm, BMI %g, %g km/week, %g km/h", variants[v],
                          step[a], axes[a], g, it->kcal_d, it->at.sex, it->at.age_y, it->at.height_cm, it->at.bmi,
                          it->at.km_week, it->at.km_h);
                if (v == AUTO && g == CORNER)
                    cr_expect(it->kcal_d > 0.9 * bound_of(v, a, g), "%s: %g", axes[a], it->kcal_d);
            }
    }
}
