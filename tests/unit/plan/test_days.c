#include <refuel/days.h>

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>
#include <string.h>

#include "plan/day_load.h"
#include "support/days.h"

/* Resting energy 1400 kcal and a level of 1.5: a day spends 1400 and 700 less those of the running hours (29.1667
   each), and the running, 1.00 kcal per kg and km without a pace (10 km/h) less 58.3333 at rest an hour. */
Test(days, energy_of_a_day)
{
    answer a = planned(
        "sex=female;age=34;height=168cm;weight=60kg;resting=1400kcal;living=1.5;run=42km/week;"
        "day-types=rest,easy,hard,long");
    static const double km[] = {0, 24 / 4.25, 30 / 4.25, 48 / 4.25};
    for (int i = 0; i < 4; i++) {
        double hours = km[i] / 10, net = 60 * km[i] - 1400 * hours / 24;
        cr_expect(epsilon_eq(dbl, a.day[i].distance_km, km[i], 1e-9), "day %d", i);
        cr_expect(epsilon_eq(dbl, a.day[i].minutes, 60 * hours, 1e-9), "day %d", i);
        cr_expect(epsilon_eq(dbl, a.day[i].running_kcal_d, net, 1e-9), "day %d", i);
        cr_expect(epsilon_eq(dbl, a.day[i].total_kcal_d, 1400 + 700 * (1 - hours / 24) + net, 1e-9), "day %d", i);
        cr_expect(epsilon_eq(dbl, a.day[i].intake_kcal_d, a.day[i].total_kcal_d, 1e-9), "day %d", i);
    }
    cr_expect(epsilon_eq(dbl, a.mean.distance_km, 6, 1e-9));
    cr_expect(epsilon_eq(dbl, a.mean.intake_kcal_d, a.plan.intake_kcal_d, 1e-9));
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_NONE));
}

/* Ranges of Burke 2011 at the minutes of the day; protein is that of the plan: 1.4 to 1.8 g/kg at 4.2 h a week, its
   middle. */
Test(days, food_of_a_day)
{
    answer a = planned(
        "sex=female;age=34;height=168cm;weight=60kg;resting=1400kcal;living=1.5;run=42km/week;"
        "day-types=rest,easy,hard,long");
    static const double minutes[] = {0, 144 / 4.25, 180 / 4.25, 288 / 4.25};
    cr_expect(epsilon_eq(dbl, a.day[0].carbohydrate_target_g_d.low, 130, 1e-9), "the reference intake");
    cr_expect(epsilon_eq(dbl, a.day[0].carbohydrate_target_g_d.high, 300, 1e-9));
    for (int i = 1; i < 3; i++) {
        cr_expect(epsilon_eq(dbl, a.day[i].carbohydrate_target_g_d.low, 60 * (3 + minutes[i] / 30), 1e-9));
        cr_expect(epsilon_eq(dbl, a.day[i].carbohydrate_target_g_d.high, 60 * (5 + minutes[i] / 30), 1e-9));
    }
    cr_expect(epsilon_eq(dbl, a.day[3].carbohydrate_target_g_d.low, 60 * (5 + (minutes[3] - 60) / 60), 1e-9));
    cr_expect(epsilon_eq(dbl, a.day[3].carbohydrate_target_g_d.high, 60 * (7 + (minutes[3] - 60) / 20), 1e-9));
    for (int i = 0; i < 4; i++) {
        const refuel_split *s = &a.day[i].macros;
        cr_expect(epsilon_eq(dbl, s->protein_g_d, 96, 1e-9), "day %d", i);
        cr_expect(epsilon_eq(dbl, 4 * s->carbohydrate_g_d + 4 * s->protein_g_d + 9 * s->fat_g_d, a.day[i].intake_kcal_d,
                             1e-9));
        cr_expect(eq(i32, s->state, REFUEL_SPLIT_FITS), "day %d", i);
    }
}

/* By how long the run takes: an hour is easy still, an hour and a half is long. */
Test(days, types_of_distances)
{
    answer a = planned(WOMAN "run-week=10km,10.1km,14.9km,15km,0,5km hard,30km easy");
    static const int32_t types[] = {REFUEL_DAY_EASY, REFUEL_DAY_HARD, REFUEL_DAY_HARD, REFUEL_DAY_LONG,
                                    REFUEL_DAY_REST, REFUEL_DAY_HARD, REFUEL_DAY_EASY};
    for (int i = 0; i < 7; i++) cr_expect(eq(i32, a.day[i].type, types[i]), "day %d", i);
}

/* A surplus is the same on every day; energy that is left on a day of rest becomes protein up to 2.0 g/kg. */
Test(days, surplus)
{
    answer a = planned(WOMAN "run=48km/week;living=2;goal=0.25kg/week;day-types=rest,easy,long");
    for (size_t i = 0; i < a.days; i++) cr_expect(epsilon_eq(dbl, a.day[i].goal_kcal_d, a.plan.goal_kcal_d, 1e-9));
    cr_expect(epsilon_eq(dbl, a.day[0].macros.protein_g_d, 2 * 63.5, 1e-9));
    cr_expect(epsilon_eq(dbl, a.day[1].macros.protein_g_d, a.plan.macros.protein_g_d, 1e-9));
    cr_expect(epsilon_eq(dbl, a.day[2].macros.protein_g_d, a.plan.macros.protein_g_d, 1e-9));
    answer little = planned(WOMAN "run=12km/week;living=2;goal=0.25kg/week;day-types=rest,easy,long");
    cr_expect(epsilon_eq(dbl, little.day[0].macros.protein_g_d, little.plan.macros.protein_g_d, 1e-9),
              "who runs for an hour or two a week has the protein of the other days");
}

/* The mean is the plan whatever the total rests on, and whatever else somebody does. */
Test(days, other_plans)
{
    static const char *const rows[] = {
        WOMAN WEEK "goal=-0.5lb/week;method=nasem-2023",
        WOMAN WEEK "goal=-0.5lb/week;expenditure=2500kcal",
        WOMAN WEEK "goal=-0.5lb/week;walk=20km/week;exercise=cycling 3h/week",
        WOMAN WEEK "goal=-0.5lb/week;climb=600m/week;terrain=trail",
        WOMAN WEEK "life-stage=lactating;months-since-birth=4;goal=-0.5lb/week",
        "sex=unknown;age=34;height=168cm;weight=63.5kg;pace=6:00/km;" WEEK "goal=-0.5lb/week",
    };
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        answer a = planned(rows[k]);
        cr_expect(epsilon_eq(dbl, a.mean.total_kcal_d, a.plan.total_kcal_d, 1e-9), "%s", rows[k]);
        cr_expect(epsilon_eq(dbl, a.mean.intake_kcal_d, a.plan.intake_kcal_d + a.mean.short_kcal_d, 1e-9), "%s",
                  rows[k]);
        for (int i = 0; i < 7; i++) {
            const refuel_split *s = &a.day[i].macros;
            cr_expect(epsilon_eq(dbl, 4 * (s->carbohydrate_g_d + s->protein_g_d) + 9 * s->fat_g_d,
                                 a.day[i].intake_kcal_d, 1e-6),
                      "%s", rows[k]);
        }
    }
    answer mean = planned(WOMAN WEEK);
    cr_expect(epsilon_eq(dbl, mean.mean.energy_availability_kcal_kg_d,
                         (mean.plan.intake_kcal_d - mean.plan.running_kcal_d) / mean.plan.fat_free_mass_kg, 1e-9));
    answer pregnant = planned(WOMAN WEEK "life-stage=pregnant;gestation-week=12");
    cr_expect(isnan(pregnant.mean.energy_availability_kcal_kg_d), "there is no reference");
}

/* Of a child under ten the ledger knows no total: types and runs are all there is. */
Test(days, under_ten)
{
    answer a = planned("sex=male;age=8;height=130cm;weight=27kg;run=10km/week;day-types=rest,easy");
    cr_expect(a.days == 2 && a.day[1].distance_km > 0);
    for (size_t i = 0; i < a.days; i++)
        cr_expect(isnan(a.day[i].total_kcal_d) && isnan(a.day[i].intake_kcal_d) && isnan(a.day[i].macros.fat_g_d) &&
                  isnan(a.day[i].carbohydrate_target_g_d.low));
    cr_expect(isnan(a.mean.intake_kcal_d) && isnan(a.mean.three_days_kcal_d));
}

Test(days, statuses)
{
    answer a = planned(WOMAN WEEK);
    refuel_day day[REFUEL_DAYS];
    size_t n = 0;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_days(&a.request, &a.plan, NULL, 0, &n, NULL, &err), REFUEL_OK));
    cr_expect(eq(sz, n, 7));
    n = 0;
    cr_expect(eq(int, (int)refuel_days(&a.request, &a.plan, day, 6, &n, NULL, &err), REFUEL_E_BUFFER));
    cr_expect(eq(sz, n, 7));
    cr_expect(eq(int, (int)refuel_days(NULL, &a.plan, day, 7, &n, NULL, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_days(&a.request, NULL, day, 7, &n, NULL, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_days(&a.request, &a.plan, NULL, 7, &n, NULL, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_days(&a.request, &a.plan, day, 7, NULL, NULL, &err), REFUEL_E_NULL));
    refuel_days_mean unset = {.struct_size = 0};
    cr_expect(eq(int, (int)refuel_days(&a.request, &a.plan, day, 7, &n, &unset, &err), REFUEL_E_VERSION));
    answer none = planned(WOMAN "run=40km/week");
    cr_expect(none.days == 0 && isnan(none.mean.intake_kcal_d));
    answer much =
        ask("sex=male;age=30;height=180cm;weight=75kg;run=200km/week;pace=6:00/km;"
            "day-types=rest,rest,rest,rest,rest,rest,long");
    cr_expect(eq(int, (int)much.status, REFUEL_OK), "%s", much.err.message);
    much =
        ask("sex=male;age=30;height=180cm;weight=75kg;run=300km/week;pace=6:00/km;"
            "day-types=rest,rest,rest,rest,rest,rest,long");
    cr_expect(eq(int, (int)much.status, REFUEL_E_RANGE));
    cr_expect(strstr(much.err.message, "a day with a run of 300.0 km has 30.0 h of training, of 24") != NULL, "%s",
              much.err.message);
}
