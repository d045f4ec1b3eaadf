#include "forecast/forecast_course.h"

#include <math.h>

#include "forecast/forecast_input.h"
#include "support/given.h"
#include "unit/forecast/forecasts.h"

static const refuel_forecast_row one_row[] = {{0, 2000, NAN}};

/* What is asked: goal, intake and schedule given or not, a target and its day given or not. */
static refuel_status target_of(int goal, int eats, int rows, double kg, double day, rf_target *out, refuel_error *err)
{
    refuel_request request = her();
    refuel_forecast_request ask = ask_of(NAN, kg, day);
    if (goal) request.goal_kg_week = 0; /* a goal of 0 is a goal */
    if (eats) request = who_eats(request, 2000);
    ask.schedule = one_row, ask.schedule_rows = rows ? 1 : 0;
    return rf_forecast_target(&request, &ask, out, err);
}

Test(forecast_course, what_is_asked)
{
    static const struct {
        int goal, eats, rows;
        double kg, day;
        int question; /* 0: refused */
        int status;
        const char *field;
    } rows[] = {
        {0, 0, 0, NAN, NAN, REFUEL_QUESTION_PATH, REFUEL_OK, ""},
        {1, 0, 0, NAN, NAN, REFUEL_QUESTION_PATH, REFUEL_OK, ""},
        {0, 1, 0, NAN, NAN, REFUEL_QUESTION_PATH, REFUEL_OK, ""},
        {0, 0, 1, NAN, NAN, REFUEL_QUESTION_PATH, REFUEL_OK, ""},
        {0, 0, 0, 60, 90, REFUEL_QUESTION_INTAKE, REFUEL_OK, ""},
        {1, 0, 0, 60, NAN, REFUEL_QUESTION_DAY, REFUEL_OK, ""},
        {0, 1, 0, 60, NAN, REFUEL_QUESTION_DAY, REFUEL_OK, ""},
        {0, 0, 1, 60, NAN, REFUEL_QUESTION_DAY, REFUEL_OK, ""},
        {1, 1, 0, NAN, NAN, 0, REFUEL_E_CONFLICT, "goal"},
        {1, 0, 1, NAN, NAN, 0, REFUEL_E_CONFLICT, "goal"},
        {0, 1, 1, 60, NAN, 0, REFUEL_E_CONFLICT, "goal"},
        {1, 1, 1, 60, 90, 0, REFUEL_E_CONFLICT, "goal"},
        {0, 0, 0, NAN, 90, 0, REFUEL_E_MISSING, "target"},
        {1, 0, 0, NAN, 90, 0, REFUEL_E_MISSING, "target"},
        {1, 0, 0, 60, 90, 0, REFUEL_E_CONFLICT, "target"},
        {0, 1, 0, 60, 90, 0, REFUEL_E_CONFLICT, "target"},
        {0, 0, 1, 60, 90, 0, REFUEL_E_CONFLICT, "target"},
        {0, 0, 0, 60, NAN, 0, REFUEL_E_MISSING, "by"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_target target = {0, -1, -1};
        refuel_error err = {.field = ""};
        refuel_status status =
            target_of(rows[i].goal, rows[i].eats, rows[i].rows, rows[i].kg, rows[i].day, &target, &err);
        cr_expect(eq(int, (int)status, rows[i].status), "%zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%zu", i);
        cr_expect(eq(int, (int)target.question, rows[i].question), "%zu", i);
        if (status == REFUEL_OK) cr_expect(isnan(rows[i].day) ? isnan(target.day) : target.day == 90, "%zu", i);
    }
}

/* refuel_forecast refuses the same, in words. */
Test(forecast_course, questions_that_are_none)
{
    refuel_request both = who_eats(her(), 2300);
    both.goal_kg_week = -0.3;
    expect_refused(both, ask_of(30, NAN, NAN), REFUEL_E_CONFLICT, "goal",
                   "goal: goal, intake and schedule exclude each other: give one of them");
    expect_refused(her(), ask_of(30, NAN, 90), REFUEL_E_MISSING, "target",
                   "target: a date needs the weight to reach by it");
    expect_refused(who_eats(her(), 2300), ask_of(30, 60, 90), REFUEL_E_CONFLICT, "target",
                   "target: a target by a date finds the intake: leave goal, intake and schedule out");
    expect_refused(her(), ask_of(30, 60, NAN), REFUEL_E_MISSING, "by",
                   "by: a target needs a date (by or in), or an intake or goal whose day is to be found");
}

/* Days are whole, and at least one. */
Test(forecast_course, day_of_the_target)
{
    static const struct {
        double given, day;
    } rows[] = {{1, 1}, {1.4, 1}, {1.5, 2}, {30.4375, 30}, {91.3125, 91}, {3650, 3650}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_target target;
        cr_assert(eq(int, (int)target_of(0, 0, 0, 60, rows[i].given, &target, NULL), REFUEL_OK));
        cr_expect(eq(dbl, target.day, rows[i].day), "%g", rows[i].given);
    }
}

typedef struct course {
    rf_start start;
    refuel_schedule_row row[8];
    rf_course course;
} course;

static void course_of(refuel_request request, refuel_forecast_request ask, course *c)
{
    rf_target target;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_forecast_start(&request, &ask, &c->start, &err), REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, (int)rf_forecast_target(&request, &ask, &target, &err), REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, (int)rf_forecast_course(&request, &ask, &c->start, &target, c->row, &c->course, &err), REFUEL_OK),
              "%s", err.message);
    cr_expect(c->course.schedule.row == c->row && c->course.schedule.shape == REFUEL_SCHEDULE_STEP);
}

Test(forecast_course, one_intake)
{
    course c;
    refuel_request request = her();
    request.goal_kg_week = 0.25;
    course_of(request, ask_of(NAN, NAN, NAN), &c);
    cr_expect(eq(sz, c.course.schedule.rows, 1));
    cr_expect(eq(dbl, c.row[0].intake_kcal_d, c.start.intake_kcal_d + c.start.plan.goal_kcal_d));
    cr_expect(c.start.plan.goal_kcal_d > 0 && c.row[0].day == 0 && c.row[0].running_change_kcal_d == 0);
    course_of(who_eats(her(), 1234), ask_of(NAN, NAN, NAN), &c);
    cr_expect(c.course.schedule.rows == 1 && c.row[0].intake_kcal_d == 1234);
}

/* Once there, the weight is held: the maintenance intake from the day of the target on. */
Test(forecast_course, holds_the_target)
{
    course c;
    course_of(her(), ask_of(NAN, 61, 90), &c);
    cr_expect(eq(sz, c.course.schedule.rows, 2));
    cr_expect(eq(dbl, c.row[0].intake_kcal_d, c.course.solution.intake_kcal_d));
    cr_expect(c.row[0].day == 0 && c.row[1].day == 90);
    cr_expect(eq(dbl, c.row[1].intake_kcal_d, c.course.solution.maintenance_kcal_d));
    cr_expect(c.row[0].intake_kcal_d < c.row[1].intake_kcal_d && c.row[1].intake_kcal_d < c.start.intake_kcal_d);
}

/* The day was found: from the first whole day on which the target is reached, the intake that holds it. What the
   schedule says for later is left out; what is run on that day goes on. */
Test(forecast_course, holds_a_target_that_is_reached)
{
    static const refuel_forecast_row rows[] = {{0, 2300, 24}, {40, 2200, NAN}, {300, 1500, 0}};
    course c;
    course_of(who_eats(her(), 2300), ask_of(NAN, 61, NAN), &c);
    double day = ceil(c.course.reach.day);
    cr_assert(day > 20 && day < 300 && day > c.course.reach.day);
    cr_expect(eq(sz, c.course.schedule.rows, 2));
    cr_expect(c.row[0].intake_kcal_d == 2300 && c.row[1].day == day && c.course.until_kcal_d == 2300);
    cr_expect(eq(dbl, c.row[1].intake_kcal_d, c.course.reach.maintenance_kcal_d));
    refuel_forecast_request ask = ask_of(NAN, 61, NAN);
    ask.schedule = rows, ask.schedule_rows = 3;
    course_of(her(), ask, &c);
    cr_assert(c.course.reach.day > 40 && c.course.reach.day < 300, "%g", c.course.reach.day);
    cr_expect(c.course.schedule.rows == 3 && c.row[2].day == ceil(c.course.reach.day) && c.course.until_kcal_d == 2200);
    cr_expect(eq(dbl, c.row[2].running_change_kcal_d, c.row[0].running_change_kcal_d));
    cr_expect(eq(dbl, c.row[2].intake_kcal_d, c.course.reach.maintenance_kcal_d));
    course_of(who_eats(her(), 2300), ask_of(NAN, 64, NAN), &c);
    cr_expect(c.course.schedule.rows == 1 && c.row[0].day == 0 && c.course.until_kcal_d == 2300, "it is there already");
    cr_expect(epsilon_eq(dbl, c.row[0].intake_kcal_d, c.start.intake_kcal_d, 1e-6));
    course_of(who_eats(her(), 2300), ask_of(NAN, 66, NAN), &c);
    cr_expect(c.course.schedule.rows == 1 && isnan(c.course.reach.day) && isnan(c.course.until_kcal_d), "never");
}

/* Always the danger to life; under a goal or a target the underweight; of fat what a body needs, where it was measured. */
Test(forecast_course, limits_of_the_path)
{
    static const refuel_forecast_row rows[] = {{0, 2300, NAN}};
    const int32_t goal = REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5;
    course c;
    refuel_request request = her(), measured = her(), round = her();
    course_of(request, ask_of(NAN, NAN, NAN), &c);
    cr_expect(eq(i32, c.course.ends, goal), "the goal of a plan is to hold");
    request.goal_kg_week = -0.2;
    course_of(request, ask_of(NAN, NAN, NAN), &c);
    cr_expect(eq(i32, c.course.ends, goal));
    course_of(her(), ask_of(NAN, 61, 90), &c);
    cr_expect(eq(i32, c.course.ends, goal));
    course_of(who_eats(her(), 2300), ask_of(NAN, NAN, NAN), &c);
    cr_expect(eq(i32, c.course.ends, REFUEL_END_BMI_15));
    refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
    ask.schedule = rows, ask.schedule_rows = 1;
    course_of(her(), ask, &c);
    cr_expect(eq(i32, c.course.ends, REFUEL_END_BMI_15));
    measured.body_fat_pct = 22;
    course_of(measured, ask, &c);
    cr_expect(eq(i32, c.course.ends, REFUEL_END_BMI_15 | REFUEL_END_ESSENTIAL_FAT));
    round.neck_cm = 33, round.waist_cm = 70, round.hip_cm = 95;
    course_of(round, ask, &c);
    cr_expect(eq(i32, c.course.ends, REFUEL_END_BMI_15 | REFUEL_END_ESSENTIAL_FAT));
    ask.parameters = REFUEL_PARAMETERS_PLANNER;
    course_of(round, ask, &c);
    cr_expect(eq(i32, c.course.ends, REFUEL_END_BMI_15), "the planner starts from its own rule");
}

/* A goal that leads away from the target is none; one that leads nowhere does not lead away. */
Test(forecast_course, a_goal_leads_to_the_target)
{
    static const struct {
        double goal, kg;
        int fits;
    } rows[] = {{-0.2, 60, 1},
                {0.2, 70, 1},
                {-0.2, 64, 1},
                {0.2, 64, 1},
                {0, 60, 1},
                {0, 70, 1},
                {-0.2, nextafter(64, 65), 0},
                {0.2, nextafter(64, 63), 0},
                {-0.2, nextafter(64, 63), 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request request = her();
        request.goal_kg_week = rows[i].goal;
        refuel_forecast_request ask = ask_of(NAN, rows[i].kg, NAN);
        rf_target target;
        refuel_error err = {.field = ""};
        refuel_status status = rf_forecast_target(&request, &ask, &target, &err);
        cr_expect(eq(int, (int)status, rows[i].fits ? REFUEL_OK : REFUEL_E_CONFLICT), "%zu", i);
        cr_expect(eq(str, err.field, (char *)(rows[i].fits ? "" : "goal")), "%zu", i);
    }
    refuel_request request = her();
    request.goal_kg_week = -0.3;
    expect_refused(
        request, ask_of(30, 70, NAN), REFUEL_E_CONFLICT, "goal",
        "goal: -0.30 kg/week leads away from the target, 70.0 kg: the weight is 64.0 kg; turn one of them round");
}

/* Net energy of a week at the pace of the plan, with the climb that goes with the distance. */
static double net_kcal_d(const course *c, double km_week, double climb_m_week, int32_t terrain)
{
    refuel_run run =
        RUN(.distance_km_week = km_week, .speed_km_h = 10, .climb_m_week = climb_m_week, .terrain = terrain);
    refuel_person she = {.weight_kg = 64, .age_y = 30, .sex = REFUEL_FEMALE};
    refuel_run_energy energy;
    cr_assert(eq(int, (int)refuel_running(&run, &she, &energy, NULL), REFUEL_OK));
    return energy.gross_kcal_d - c->start.plan.resting_kcal_d * (energy.hours_d / 24);
}

/* The running of a row holds until another row names one. */
Test(forecast_course, running_of_the_rows)
{
    static const refuel_forecast_row rows[] = {{0, 2300, NAN}, {10, 2200, 24}, {20, 2100, NAN}, {30, 2000, 96}};
    refuel_request request = her();
    request.climb_m_week = 1000, request.terrain = REFUEL_TRAIL;
    refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
    ask.schedule = rows, ask.schedule_rows = 4;
    course c;
    course_of(request, ask, &c);
    double base = net_kcal_d(&c, 48, 1000, REFUEL_TRAIL);
    const double change[] = {0, net_kcal_d(&c, 24, 500, REFUEL_TRAIL) - base,
                             net_kcal_d(&c, 24, 500, REFUEL_TRAIL) - base,
                             net_kcal_d(&c, 96, 2000, REFUEL_TRAIL) - base};
    cr_expect(eq(sz, c.course.schedule.rows, 4));
    for (size_t i = 0; i < 4; i++) {
        cr_expect(c.row[i].day == rows[i].day && c.row[i].intake_kcal_d == rows[i].intake_kcal_d, "%zu", i);
        cr_expect(epsilon_eq(dbl, c.row[i].running_change_kcal_d, change[i], 1e-9), "%zu", i);
    }
    cr_expect(change[1] < -100 && change[3] > 200);
}

/* The gait of the request is that of every row, and a boy's cost his. */
Test(forecast_course, running_of_whom)
{
    static const refuel_forecast_row rows[] = {{0, 2300, 24}};
    refuel_request request = her();
    request.sex = REFUEL_MALE, request.age_y = 19;
    for (int32_t gait = REFUEL_GAIT_RUN; gait <= REFUEL_GAIT_WALK; gait++) {
        request.gait = gait;
        refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
        ask.schedule = rows, ask.schedule_rows = 1;
        course c;
        course_of(request, ask, &c);
        refuel_person he = {.weight_kg = 64, .age_y = 19, .sex = REFUEL_MALE};
        double net[2];
        for (int i = 0; i < 2; i++) {
            refuel_run run = RUN(.distance_km_week = i ? 24 : 48, .speed_km_h = 10, .gait = gait);
            refuel_run_energy energy;
            cr_assert(eq(int, (int)refuel_running(&run, &he, &energy, NULL), REFUEL_OK));
            net[i] = energy.gross_kcal_d - c.start.plan.resting_kcal_d * (energy.hours_d / 24);
        }
        cr_expect(epsilon_eq(dbl, c.row[0].running_change_kcal_d, net[1] - net[0], 1e-9), "gait %d", gait);
    }
}

/* Where no running is known, that of a row comes on top of none. */
Test(forecast_course, running_of_a_row_alone)
{
    static const refuel_forecast_row rows[] = {{0, 2300, 20}};
    refuel_request request = her();
    request.distance_km_week = NAN;
    refuel_forecast_request ask = ask_of(NAN, NAN, NAN);
    ask.schedule = rows, ask.schedule_rows = 1;
    course c;
    course_of(request, ask, &c);
    cr_expect(isnan(c.start.training_net_kcal_d));
    cr_expect(epsilon_eq(dbl, c.row[0].running_change_kcal_d, net_kcal_d(&c, 20, NAN, 0), 1e-9));
}

/* A row whose running does not fit into a week, or climbs too much with it, is told as one of the schedule. */
Test(forecast_course, running_that_is_impossible)
{
    static const refuel_forecast_row rows[] = {{0, 2300, 20}, {5, 2300, 400}};
    refuel_request slow = her(), steep = her();
    slow.distance_km_week = 20, slow.speed_km_h = 2; /* 336 km are 168 hours */
    steep.distance_km_week = 20, steep.climb_m_week = 2000;
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    ask.schedule = rows, ask.schedule_rows = 2;
    expect_refused(slow, ask, REFUEL_E_RANGE, "schedule",
                   "schedule row 2: running.distance: 400 km/week is outside 0..335.9 km/week");
    expect_refused(steep, ask, REFUEL_E_RANGE, "schedule",
                   "schedule row 2: running.climb: 40000 m/week is outside 0..30000 m/week");
    refuel_error err;
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_forecast(&slow, &ask, NULL, &got, &err), REFUEL_E_RANGE));
    cr_expect(err.value == 400 && err.low == 0 && err.high == 335.9);
    cr_expect(eq(int, (int)refuel_forecast(&slow, &ask, NULL, &got, NULL), REFUEL_E_RANGE));
}

static refuel_binding obstacle(refuel_plan_result plan, double target_kg, double day, double plateau_kg, int32_t end)
{
    refuel_reach_result reach = REFUEL_REACH_RESULT_INIT;
    reach.day = day, reach.plateau_weight_kg = plateau_kg;
    const rf_start start = {.plan = plan};
    return rf_forecast_obstacle(&start, target_kg, &reach, end);
}

/* 200 cm: a body mass index of exactly 18.5 is 74 kg, in doubles too. */
static refuel_plan_result tall(void)
{
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    plan.sex = REFUEL_FEMALE;
    plan.age_y = 30, plan.height_cm = 200, plan.weight_kg = 80;
    return plan;
}

Test(forecast_course, obstacles_of_a_person)
{
    const refuel_plan_result adult = tall();
    cr_expect(eq(int, (int)obstacle(adult, 75, 50, 70, 0), REFUEL_BINDING_NONE));
    cr_expect(eq(int, (int)obstacle(adult, 74, 50, 70, 0), REFUEL_BINDING_NONE), "exactly 18.5");
    cr_expect(eq(int, (int)obstacle(adult, nextafter(74, 0), 50, 70, 0), REFUEL_BINDING_BMI));
    refuel_plan_result thin = adult;
    thin.weight_kg = 60;
    cr_expect(eq(int, (int)obstacle(thin, 70, 50, 75, 0), REFUEL_BINDING_NONE), "a gain from below");
}

/* A path that ends before the target stands in its way, unless that lies on the other side. */
Test(forecast_course, obstacles_of_a_path)
{
    const refuel_plan_result adult = tall();
    cr_expect(eq(int, (int)obstacle(adult, 75, 50, 70, REFUEL_END_ESSENTIAL_FAT), REFUEL_BINDING_ESSENTIAL_FAT));
    cr_expect(eq(int, (int)obstacle(adult, 75, 50, 70, REFUEL_END_BMI_15), REFUEL_BINDING_BMI));
    cr_expect(eq(int, (int)obstacle(adult, 73, 50, 70, REFUEL_END_ESSENTIAL_FAT), REFUEL_BINDING_BMI));
    cr_expect(eq(int, (int)obstacle(adult, 85, NAN, 50, REFUEL_END_BMI_15), REFUEL_BINDING_PLATEAU));
}

Test(forecast_course, obstacles_of_an_intake)
{
    const refuel_plan_result adult = tall();
    static const struct {
        double target_kg, plateau_kg;
        refuel_binding binding;
    } rows[] = {
        {75, 74.9, REFUEL_BINDING_HORIZON}, {75, 75, REFUEL_BINDING_PLATEAU},   {75, 75.1, REFUEL_BINDING_PLATEAU},
        {75, 85, REFUEL_BINDING_PLATEAU},   {85, 85.1, REFUEL_BINDING_HORIZON}, {85, 85, REFUEL_BINDING_PLATEAU},
        {85, 84.9, REFUEL_BINDING_PLATEAU}, {75, NAN, REFUEL_BINDING_MODEL},    {85, NAN, REFUEL_BINDING_MODEL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(int, (int)obstacle(adult, rows[i].target_kg, NAN, rows[i].plateau_kg, 0), rows[i].binding), "%zu",
                  i);
        cr_expect(eq(int, (int)obstacle(adult, rows[i].target_kg, 9, rows[i].plateau_kg, 0), REFUEL_BINDING_NONE));
    }
    cr_expect(eq(int, (int)obstacle(adult, 73, NAN, 74, 0), REFUEL_BINDING_BMI), "a gate comes first");
}
