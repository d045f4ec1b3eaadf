#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/project.h>
#include <stdlib.h>
#include <string.h>

#include "support/cases.h"
#include "support/empty.h"
#include "unit/weight/halls.h"
#include "weight/project.h"

enum { ROWS = 8 };
static const double days[] = {0, 30, 90, 180, 365, 730, 1825};
enum { DAYS = sizeof days / sizeof *days };

static refuel_hall_person person_in(const cases *c)
{
    return (refuel_hall_person){
        .struct_size = sizeof(refuel_hall_person),
        .weight_kg = case_number(c, "weight_kg"),
        .height_cm = 100 * case_number(c, "height_m"),
        .age_y = 30, /* the file gives what age stands for: fat and resting energy */
        .sex = case_is(c, "sex", "male") ? REFUEL_MALE : REFUEL_FEMALE,
        .pal = case_number(c, "pal"),
        .resting_kcal_d = case_number(c, "resting_kcal_d"),
        .fat_kg = case_number(c, "fat0_used_kg"),
        .fat_measured = 1,
        .carbohydrate_fraction = case_number(c, "carb_fraction"),
        .sodium_change_mg_d = case_number(c, "sodium_change_mg_d"),
        .parameters = case_is(c, "param_set", "planner") ? REFUEL_PARAMETERS_PLANNER : REFUEL_PARAMETERS_HALL_2011,
        .sodium = case_is(c, "sodium", "proportional") ? REFUEL_SODIUM_PROPORTIONAL : REFUEL_SODIUM_CONSTANT,
        .integrator = case_is(c, "integrator", "exact") ? REFUEL_INTEGRATOR_EXACT : REFUEL_INTEGRATOR_RK4};
}

/* "0:2000 90:1800" into rows; the second list gives the activity on the same days. */
static size_t rows_in(const cases *c, refuel_schedule_row row[ROWS])
{
    const char *text = case_text(c, "intake_kcal_d"), *activity = case_text(c, "activity_multiplier");
    size_t n = 0;
    for (; *text && n < ROWS; n++) {
        char *end;
        row[n] = (refuel_schedule_row){.day = strtod(text, &end)};
        row[n].intake_kcal_d = strtod(end + 1, &end);
        text = end + strspn(end, " ");
        if (!*activity) continue;
        cr_assert(strtod(activity, &end) == row[n].day);
        row[n].activity_percent = 100 * (strtod(end + 1, &end) - 1);
        activity = end + strspn(end, " ");
    }
    return n;
}

static void check_trajectory(const cases *c, int32_t integrator)
{
    refuel_hall_person who = person_in(c);
    if (integrator) who.integrator = integrator;
    refuel_schedule_row row[ROWS];
    refuel_schedule schedule = schedule_of(row, rows_in(c, row));
    if (case_is(c, "shape", "ramp")) schedule.shape = REFUEL_SCHEDULE_RAMP;
    double weight[DAYS], fat[DAYS], spent[DAYS];
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = DAYS;
    out.weight_kg = weight;
    out.fat_kg = fat;
    out.expenditure_kcal_d = spent;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_project(&who, &schedule, days, DAYS, &out, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c->path, c->line, err.message);
    cr_expect(epsilon_eq(dbl, out.baseline_intake_kcal_d, case_number(c, "intake_baseline_kcal_d"), 1e-5));
    for (size_t i = 0; i < DAYS; i++) {
        char name[32];
        snprintf(name, sizeof name, "weight_d%.0f", days[i]);
        cr_expect(epsilon_eq(dbl, weight[i], case_number(c, name), 1e-4), "%s:%d %s", c->path, c->line, name);
        snprintf(name, sizeof name, "fat_d%.0f", days[i]);
        cr_expect(epsilon_eq(dbl, fat[i], case_number(c, name), 1e-4), "%s:%d %s", c->path, c->line, name);
    }
    cr_expect(epsilon_eq(dbl, spent[4], case_number(c, "expenditure_kcal_d_d365"), 1e-3), "%s:%d", c->path, c->line);
}

Test(project, trajectories)
{
    cases c = cases_open("hall_trajectories.csv");
    while (cases_next(&c)) {
        check_trajectory(&c, 0);
        if (case_is(&c, "integrator", "exact")) check_trajectory(&c, REFUEL_INTEGRATOR_REFERENCE);
    }
    cr_expect(ge(sz, c.rows, 17), "the case file has lost rows");
}

/* The printed results of the worked example of Hall et al. 2011 and of the solution carried on. */
Test(project, published_example)
{
    refuel_hall_person who = example_man();
    const double cut_kcal_d = 2000 / 4.184, at[] = {365, 1095};
    double baseline = who.resting_kcal_d * who.pal, weight[2], rule[2];
    refuel_schedule_row row = {.intake_kcal_d = baseline - cut_kcal_d};
    refuel_schedule schedule = schedule_of(&row, 1);
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 2;
    out.weight_kg = weight;
    out.static_weight_kg = rule;
    cr_assert(eq(int, (int)refuel_project(&who, &schedule, at, 2, &out, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, weight[0], 87.03, 0.005));
    cr_expect(epsilon_eq(dbl, weight[1], 79.30, 0.005));
    cr_expect(epsilon_eq(dbl, rule[0], 100 - cut_kcal_d * 365 / (3500 / 0.45359237), 1e-9));
    cr_expect(epsilon_eq(dbl, out.baseline_intake_kcal_d, 12650 / 4.184, 1), "12.65 MJ/d");
    cr_expect(eq(int, out.status, REFUEL_OK));
    cr_expect(isnan(out.end_day));
}

static double intake_in(const char **text, double baseline)
{
    char *end;
    char sign = **text;
    double value = strtod(sign == '*' ? *text + 1 : *text, &end);
    *text = end + strspn(end, " ");
    return sign == '*' ? value * baseline : sign == '+' || sign == '-' ? baseline + value : value;
}

static double change_of(const cases *c, const char *person, const char **end, int32_t sodium)
{
    double share, age, height, weight, baseline, fat;
    char sex;
    int used = 0;
    int read =
        sscanf(person, "%lf:%c %lf %lf %lf %lf %lf%n", &share, &sex, &age, &height, &weight, &baseline, &fat, &used);
    cr_assert(eq(int, read, 7), "%s:%d", c->path, c->line);
    *end = person + used;
    refuel_hall_person who = person_of(sex == 'M' ? REFUEL_MALE : REFUEL_FEMALE, age, 100 * height, weight, 1);
    who.fat_kg = fat;
    who.pal = baseline / who.resting_kcal_d;
    who.sodium = sodium;
    who.carbohydrate_fraction = case_number(c, "carb_baseline");
    refuel_schedule_row row[ROWS];
    size_t n = 0;
    for (const char *text = case_text(c, "intake"); *text && n < ROWS; n++) {
        char *at;
        row[n] = (refuel_schedule_row){.day = strtod(text, &at)};
        text = at + 1;
        row[n].intake_kcal_d = intake_in(&text, baseline);
        row[n].carbohydrate_change = case_number(c, "carb_after") - who.carbohydrate_fraction;
    }
    refuel_schedule schedule = schedule_of(row, n);
    if (case_has(c, "ramp_activity_percent")) { /* intake at once, activity step by step: as a ramp from day 0 */
        schedule.shape = REFUEL_SCHEDULE_RAMP;
        row[1] = row[0];
        row[1].day = 168;
        row[1].activity_percent = case_number(c, "ramp_activity_percent");
        schedule.rows = 2;
    }
    double day = case_number(c, "day"), kg;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    out.weight_kg = &kg;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_project(&who, &schedule, &day, 1, &out, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c->path, c->line, err.message);
    return share * (kg - weight);
}

static double group_change(const cases *c, int32_t sodium)
{
    double sum = 0;
    for (const char *at = case_text(c, "persons"); *at; at += strspn(at, " +")) sum += change_of(c, at, &at, sodium);
    return sum;
}

Test(project, measured_groups)
{
    cases c = cases_open("hall_weight_change.csv");
    while (cases_next(&c)) {
        double constant = group_change(&c, REFUEL_SODIUM_CONSTANT);
        double proportional = group_change(&c, REFUEL_SODIUM_PROPORTIONAL);
        cr_expect(epsilon_eq(dbl, constant, case_number(&c, "model_constant_kg"), 0.02), "%s:%d", c.path, c.line);
        cr_expect(epsilon_eq(dbl, proportional, case_number(&c, "model_proportional_kg"), 0.02), "%s:%d", c.path,
                  c.line);
    }
    cr_expect(ge(sz, c.rows, 18), "the case file has lost rows");
}

static refuel_status one_day(const refuel_hall_person *who, const refuel_schedule *schedule, double day,
                             refuel_error *err)
{
    double kg = -1;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    out.weight_kg = &kg;
    out.end_day = 77;
    refuel_status status = refuel_project(who, schedule, &day, 1, &out, err);
    if (status != REFUEL_OK) cr_expect(kg == -1 && out.end_day == 77, "a failure left something in out");
    return status;
}

Test(project, bad_days_and_arrays)
{
    refuel_hall_person who = example_man();
    refuel_error err;
    cr_expect(eq(int, (int)one_day(&who, NULL, 3651, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "days"));
    cr_expect(eq(int, (int)one_day(&who, NULL, -1, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)one_day(&who, NULL, NAN, NULL), REFUEL_E_RANGE));
    double falling[] = {5, 4}, kg[2];
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 2;
    out.weight_kg = kg;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, falling, 2, &out, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)refuel_project(&who, NULL, falling, 0, &out, NULL), REFUEL_E_MISSING));
    out.capacity = 1;
    falling[1] = 6;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, falling, 2, &out, NULL), REFUEL_E_BUFFER));
    cr_expect(eq(int, (int)refuel_project(NULL, NULL, falling, 2, &out, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_project(&who, NULL, falling, 2, NULL, NULL), REFUEL_E_NULL));
    out.struct_size = 0;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, falling, 1, &out, NULL), REFUEL_E_VERSION));
}

Test(project, success_clears_the_error)
{
    refuel_projection empty = REFUEL_PROJECTION_INIT;
    cr_expect(is_empty_struct(&empty, sizeof empty, 3));
    refuel_hall_person who = example_man();
    refuel_error err;
    cr_expect(eq(int, (int)one_day(&who, NULL, 3651, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)one_day(&who, NULL, 3650, &err), REFUEL_OK));
    cr_expect(err.status == 0 && err.field[0] == '\0' && err.message[0] == '\0');
    cr_expect(isnan(err.value) && isnan(err.low) && isnan(err.high));
}

Test(project, older_and_newer_callers)
{
    struct {
        refuel_hall_person who;
        double unknown;
    } newer = {.who = example_man()};
    refuel_hall_person who = example_man();
    newer.who.struct_size = sizeof newer;
    cr_expect(eq(int, (int)one_day(&newer.who, NULL, 1, NULL), REFUEL_OK));
    newer.unknown = 1;
    cr_expect(eq(int, (int)one_day(&newer.who, NULL, 1, NULL), REFUEL_E_VERSION));
    refuel_hall_person older = example_man();
    older.struct_size = offsetof(refuel_hall_person, parameters);
    older.parameters = 99; /* beyond what this caller knows */
    cr_expect(eq(int, (int)one_day(&older, NULL, 1, NULL), REFUEL_OK));
    struct {
        refuel_projection out;
        double unknown;
    } longer = {.out = REFUEL_PROJECTION_INIT, .unknown = NAN};
    double day = 5;
    longer.out.struct_size = sizeof longer;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, &day, 1, &longer.out, NULL), REFUEL_E_BUFFER));
    longer.out.capacity = 1;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, &day, 1, &longer.out, NULL), REFUEL_OK));
    cr_expect(longer.out.struct_size == sizeof longer && isnan(longer.unknown), "what is unknown stays as it is");
    refuel_projection shorter = REFUEL_PROJECTION_INIT;
    shorter.struct_size = offsetof(refuel_projection, end_day);
    shorter.capacity = 1;
    shorter.end_day = -7;
    cr_expect(eq(int, (int)refuel_project(&who, NULL, &day, 1, &shorter, NULL), REFUEL_OK));
    cr_expect(shorter.days == 1 && shorter.end_day == -7, "nothing is written beyond it");
}

static double weight_on(const refuel_hall_person *who, const refuel_schedule_row *row, size_t rows, double day)
{
    refuel_schedule schedule = schedule_of(row, rows);
    double kg;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    out.weight_kg = &kg;
    cr_assert(eq(int, (int)refuel_project(who, &schedule, &day, 1, &out, NULL), REFUEL_OK));
    return kg;
}

Test(project, running_acts_through_body_weight)
{
    refuel_hall_person who = person_of(REFUEL_FEMALE, 30, 168, 60, 1.9);
    double eat = who.pal * who.resting_kcal_d, delta = ((0.9 * who.pal) - 1) * who.resting_kcal_d / who.weight_kg;
    refuel_schedule_row stop = {.intake_kcal_d = eat, .running_change_kcal_d = -300};
    refuel_schedule_row percent = {.intake_kcal_d = eat, .activity_percent = -100 * 300 / (delta * who.weight_kg)};
    double kg = weight_on(&who, &stop, 1, 365);
    cr_expect(gt(dbl, kg, 62), "who stops to run and eats on gains");
    cr_expect(epsilon_eq(dbl, kg, weight_on(&who, &percent, 1, 365), 1e-9));
    stop.running_change_kcal_d = -1000; /* more than there is */
    percent.activity_percent = -100;
    cr_expect(epsilon_eq(dbl, weight_on(&who, &stop, 1, 365), weight_on(&who, &percent, 1, 365), 1e-9));
    refuel_schedule schedule = schedule_of(&stop, 1);
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    double day = 10;
    cr_assert(eq(int, (int)refuel_project(&who, &schedule, &day, 1, &out, NULL), REFUEL_OK));
    cr_expect(out.all_flags == REFUEL_PROJECT_ACTIVITY_CLAMPED);
}

/* 3.7 kg per kg glycogen and 4000 mg of sodium: half the carbohydrate at equal energy takes 1.21 kg of water. */
Test(project, carbohydrate_moves_water)
{
    refuel_hall_person who = example_man();
    refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d, .carbohydrate_change = -0.25};
    refuel_schedule schedule = schedule_of(&row, 1);
    double day = 12, kg, fat;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    out.weight_kg = &kg;
    out.fat_kg = &fat;
    cr_assert(eq(int, (int)refuel_project(&who, &schedule, &day, 1, &out, NULL), REFUEL_OK));
    double tissue = fat - who.fat_kg + 10.4 * log(fat / who.fat_kg); /* fed by the glycogen that was burnt */
    cr_expect(epsilon_eq(dbl, kg - 100 - tissue, 3.7 * 0.5 * (sqrt(0.5) - 1) - 4000 * 0.5 / 3000, 1e-4));
}

Test(project, inputs_before_the_day)
{
    refuel_hall_person who = example_man();
    refuel_schedule_row rows[] = {{.day = 10, .intake_kcal_d = 2000}, {.day = 20, .intake_kcal_d = 2500}};
    refuel_schedule schedule = schedule_of(rows, 2);
    double at[] = {0, 10, 10.001, 20, 20.001}, eaten[5], spent[5], kg[5];
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 5;
    out.weight_kg = kg;
    out.intake_kcal_d = eaten;
    out.expenditure_kcal_d = spent;
    cr_assert(eq(int, (int)refuel_project(&who, &schedule, at, 5, &out, NULL), REFUEL_OK));
    double baseline = who.pal * who.resting_kcal_d, expected[] = {baseline, baseline, 2000, 2000, 2500};
    for (size_t i = 0; i < 5; i++) cr_expect(epsilon_eq(dbl, eaten[i], expected[i], 1e-9), "%zu", i);
    cr_expect(epsilon_eq(dbl, spent[1], baseline, 1e-9));
    cr_expect(epsilon_eq(dbl, kg[1], 100, 1e-9));
}

Test(project, nothing_left)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 30, 178, 70, 1.6);
    double at[] = {100, 300, 500, 1000}, kg[4];
    uint32_t flags[4];
    refuel_schedule_row fast = {.intake_kcal_d = 0};
    refuel_schedule schedule = schedule_of(&fast, 1);
    double ends[2];
    for (int i = 0; i < 2; i++) {
        who.integrator = i == 0 ? REFUEL_INTEGRATOR_EXACT : REFUEL_INTEGRATOR_REFERENCE;
        refuel_projection out = REFUEL_PROJECTION_INIT;
        out.capacity = 4;
        out.weight_kg = kg;
        out.flags = flags;
        cr_assert(eq(int, (int)refuel_project(&who, &schedule, at, 4, &out, NULL), REFUEL_OK));
        cr_expect(eq(int, out.status, REFUEL_E_MODEL));
        cr_expect(lt(sz, out.days, 4));
        cr_expect(isnan(kg[3]) && flags[3] == REFUEL_PROJECT_ENDED);
        cr_expect(0 != (flags[0] & REFUEL_PROJECT_FAT_TRANSFER));
        cr_expect(0 != (out.all_flags & REFUEL_PROJECT_FAT_LOW));
        cr_expect(0 != (out.all_flags & REFUEL_PROJECT_BMI_LOW));
        ends[i] = out.end_day;
    }
    cr_expect(ends[0] > ends[1] - 1.0001 && ends[0] <= ends[1], "%g %g", ends[0], ends[1]);
}

Test(project, steps_of_one_day_refuse_what_they_cannot_do)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 25, 185, 80, 2.4);
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    who.carbohydrate_fraction = 0.6;
    refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d + 2500};
    refuel_schedule schedule = schedule_of(&row, 1);
    refuel_error err;
    cr_expect(eq(int, (int)one_day(&who, &schedule, 30, NULL), REFUEL_OK));
    who.integrator = REFUEL_INTEGRATOR_RK4;
    cr_expect(eq(int, (int)one_day(&who, &schedule, 30, &err), REFUEL_E_NUMERIC));
    cr_expect(eq(str, err.field, "integrator"));
}

/* Fat at the essential share, 3 % of a man's weight, is not below it: the error of a solution, a milligram, is forgiven. */
Test(project, edge_of_essential_fat)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    state.lean_kg = 97; /* with 3 kg of fat and no change of water a weight of 100 kg */
    static const struct {
        double below_kg;
        uint32_t flags;
    } rows[] = {{0, 0}, {5e-7, 0}, {2e-6, REFUEL_PROJECT_FAT_LOW}, {1, REFUEL_PROJECT_FAT_LOW}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        state.fat_kg = 3 - rows[i].below_kg;
        cr_expect(eq(u32, rf_project_flags(&hall, &state, 0), rows[i].flags), "%g", rows[i].below_kg);
    }
}

/* The static rule ends where it leaves what a body can weigh, 2 to 650 kg, and does not come back. */
Test(project, static_rule_ends)
{
    refuel_hall_person who = example_man();
    double per_kg = 3500 / 0.45359237, baseline = who.pal * who.resting_kcal_d, day[5] = {0}, rule_kg[5];
    for (int gains = 0; gains < 2; gains++) { /* until it has left; then the other way round */
        double eaten = gains ? 2 * baseline : baseline / 2, kg_d = (eaten - baseline) / per_kg;
        double last = floor((gains ? 550 : -98) / kg_d);
        day[1] = last, day[2] = last + 1, day[3] = last + 5, day[4] = last + 50;
        refuel_schedule_row rows[2] = {{.intake_kcal_d = eaten},
                                       {.day = last + 2, .intake_kcal_d = gains ? baseline / 2 : 2 * baseline}};
        refuel_schedule schedule = schedule_of(rows, 2);
        refuel_projection out = REFUEL_PROJECTION_INIT;
        out.capacity = 5;
        out.static_weight_kg = rule_kg;
        cr_assert(eq(int, (int)refuel_project(&who, &schedule, day, 5, &out, NULL), REFUEL_OK));
        cr_expect(epsilon_eq(dbl, rule_kg[0], 100, 1e-12));
        cr_expect(epsilon_eq(dbl, rule_kg[1], 100 + kg_d * day[1], 1e-9), "%d", gains);
        cr_expect(isnan(rule_kg[2]) && isnan(rule_kg[3]) && isnan(rule_kg[4]), "%d", gains);
    }
}

Test(project, names_of_the_ends)
{
    cr_expect(eq(str, (char *)refuel_end_name(REFUEL_END_ESSENTIAL_FAT), "essential-fat"));
    cr_expect(eq(str, (char *)refuel_end_name(REFUEL_END_BMI_15), "bmi-15"));
    cr_expect(eq(str, (char *)refuel_end_name(REFUEL_END_BMI_18_5), "bmi-18.5"));
    cr_expect(refuel_end_name(0) == NULL && refuel_end_name(3) == NULL && refuel_end_name(8) == NULL);
}
