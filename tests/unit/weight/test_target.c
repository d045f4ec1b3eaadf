#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/target.h>
#include <string.h>

#include "support/cases.h"
#include "support/empty.h"
#include "unit/weight/people.h"

static refuel_hall_person person_in(const cases *c)
{
    int32_t sex = case_is(c, "sex", "male") ? REFUEL_MALE : REFUEL_FEMALE;
    return person_of(sex, case_number(c, "age_y"), 100 * case_number(c, "height_m"), case_number(c, "weight_kg"),
                     case_number(c, "pal"));
}

static refuel_target_request target_of(double goal_kg, double day)
{
    refuel_target_request request = REFUEL_TARGET_REQUEST_INIT;
    request.goal_kg = goal_kg;
    request.day = day;
    return request;
}

static refuel_target_result solve(const refuel_hall_person *who, refuel_target_request request)
{
    refuel_target_result got = REFUEL_TARGET_RESULT_INIT;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_solve_intake(who, &request, &got, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    return got;
}

static void check_set(const cases *c, refuel_hall_person who, const char *set)
{
    refuel_target_request request = target_of(case_number(c, "goal_kg"), case_number(c, "days"));
    refuel_target_result got = solve(&who, request);
    char name[64];
    snprintf(name, sizeof name, "%s_goal_kcal_d", set);
    if (!case_has(c, name)) return;
    cr_expect(epsilon_eq(dbl, got.intake_kcal_d, case_number(c, name), 1e-3), "%s:%d %s", c->path, c->line, name);
    cr_expect(eq(int, got.feasible, 1), "%s:%d", c->path, c->line);
    cr_expect(eq(int, got.binding, 0), "%s:%d", c->path, c->line);
    cr_expect(epsilon_eq(dbl, got.weight_kg, request.goal_kg, 1e-6), "%s:%d", c->path, c->line);
    snprintf(name, sizeof name, "%s_after_kcal_d", set);
    cr_expect(epsilon_eq(dbl, got.maintenance_kcal_d, case_number(c, name), 1e-3), "%s:%d %s", c->path, c->line, name);
}

Test(target, published_goals)
{
    cases c = cases_open("hall_goals.csv");
    while (cases_next(&c)) {
        refuel_hall_person who = person_in(&c), planner = who;
        planner.parameters = REFUEL_PARAMETERS_PLANNER;
        planner.fat_kg = NAN; /* its own rule gives the same */
        planner.fat_measured = 0;
        check_set(&c, planner, "planner_exact");
        planner.integrator = REFUEL_INTEGRATOR_RK4;
        check_set(&c, planner, "planner_rk4");
        check_set(&c, who, "hall2011");
        refuel_target_request request = target_of(case_number(&c, "goal_kg"), case_number(&c, "days"));
        refuel_target_result got = solve(&who, request);
        if (case_has(&c, "hall2011_settled_kcal_d"))
            cr_expect(epsilon_eq(dbl, got.settled_kcal_d, case_number(&c, "hall2011_settled_kcal_d"), 1e-3), "%d",
                      c.line);
        refuel_schedule_row fast = {.day = 0};
        refuel_schedule schedule = schedule_of(&fast, 1);
        double day = request.day, weight;
        refuel_projection out = REFUEL_PROJECTION_INIT;
        out.capacity = 1;
        out.weight_kg = &weight;
        cr_assert(eq(int, (int)refuel_project(&who, &schedule, &day, 1, &out, NULL), REFUEL_OK));
        cr_expect(epsilon_eq(dbl, weight, case_number(&c, "hall2011_weight_at_zero_intake_kg"), 1e-4), "%d", c.line);
        cr_expect(eq(int, got.feasible, (int)case_number(&c, "feasible")), "%d", c.line);
        if (case_has(&c, "published_goal_kcal_d") && strstr(case_text(&c, "published_source"), "planner"))
            cr_expect(
                epsilon_eq(dbl, solve(&planner, request).intake_kcal_d, case_number(&c, "published_goal_kcal_d"), 0.5));
    }
    cr_expect(ge(sz, c.rows, 5), "the case file has lost rows");
}

/* A man of 80 kg and 1.80 m: body mass index 24.7, 18.5 at 59.94 kg. */
static refuel_hall_person man(void)
{
    return person_of(REFUEL_MALE, 30, 180, 80, 1.6);
}

static refuel_target_request easy(void)
{
    refuel_target_request request = target_of(77, 180);
    request.minimum_bmi = 18.5;
    request.essential_fat = 1;
    request.intake_gate_kcal_d = 800;
    request.intake_floor_kcal_d = 1500;
    request.rate_kg_week = 2 * 0.45359237;
    request.availability_floor_kcal_d = 1600;
    return request;
}

Test(target, nothing_binds)
{
    refuel_hall_person who = man();
    refuel_target_result got = solve(&who, easy());
    cr_expect(eq(int, got.feasible, 1));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_NONE));
    cr_expect(isnan(got.binding_intake_kcal_d) && isnan(got.binding_weight_kg));
    cr_expect(epsilon_eq(dbl, got.weight_kg, 77, 1e-6));
    cr_expect(got.flags == 0);
    refuel_target_request stay = target_of(80, 100);
    cr_expect(epsilon_eq(dbl, solve(&who, stay).intake_kcal_d, who.pal * who.resting_kcal_d, 1e-3));
    cr_expect(epsilon_eq(dbl, solve(&who, stay).settled_kcal_d, who.pal * who.resting_kcal_d, 1e-6));
}

Test(target, gates_refuse)
{
    refuel_hall_person who = man();
    refuel_target_request request = easy();
    request.loss_forbidden = REFUEL_BINDING_PREGNANCY;
    refuel_target_result got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_PREGNANCY));
    cr_expect(epsilon_eq(dbl, got.weight_kg, 80, 1e-5), "no loss is allowed");
    request.loss_forbidden = REFUEL_BINDING_HEALTH;
    cr_expect(eq(int, solve(&who, request).binding, REFUEL_BINDING_HEALTH));
    cr_expect(eq(int, solve(&who, request).feasible, 0));
    request.goal_kg = 82;
    cr_expect(eq(int, solve(&who, request).feasible, 1), "it forbids a loss only");

    request = easy();
    request.goal_kg = 58;
    request.day = 730;
    request.intake_floor_kcal_d = 0;
    got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_BMI));
    cr_expect(epsilon_eq(dbl, got.binding_weight_kg, 18.5 * 1.8 * 1.8, 1e-3));
    cr_expect(epsilon_eq(dbl, got.weight_kg, got.binding_weight_kg, 1e-9));

    who.fat_kg = 0.06 * 80;
    request.minimum_bmi = 0;
    request.goal_kg = 66;
    request.day = 365;
    got = solve(&who, request);
    cr_expect(eq(int, got.binding, REFUEL_BINDING_ESSENTIAL_FAT));
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(epsilon_eq(dbl, got.fat_kg, 0.03 * got.weight_kg, 1e-4));
}

Test(target, intake_gate_and_zero)
{
    refuel_hall_person who = man();
    refuel_target_request request = target_of(70, 28);
    request.intake_gate_kcal_d = 800;
    refuel_target_result got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_INTAKE_FLOOR));
    cr_expect(got.intake_kcal_d == 800 && got.binding_intake_kcal_d == 800);
    cr_expect(gt(dbl, got.weight_kg, 70));
    request = target_of(60, 28);
    got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(got.intake_kcal_d == 0, "the nearest weight is that without food");
    cr_expect(eq(int, got.binding, REFUEL_BINDING_INTAKE_FLOOR));
}

Test(target, floors_are_named)
{
    refuel_hall_person who = man();
    refuel_target_request request = easy();
    request.intake_floor_kcal_d = 2700;
    refuel_target_result got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 1));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_INTAKE_FLOOR));
    cr_expect(epsilon_eq(dbl, got.weight_kg, 77, 1e-6), "the solution stands");
    cr_expect(got.binding_intake_kcal_d == 2700);
    cr_expect(gt(dbl, got.binding_weight_kg, 77));

    request = easy();
    request.rate_kg_week = 0.1;
    got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 1));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_RATE));
    cr_expect(epsilon_eq(dbl, got.binding_weight_kg, 80 - 0.1 * 180 / 7, 1e-5));

    request = easy();
    request.availability_floor_kcal_d = 2700;
    got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 1));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_ENERGY_AVAILABILITY));
}

Test(target, horizon_and_model)
{
    refuel_hall_person who = man();
    refuel_target_request request = easy();
    request.day = 4000;
    refuel_target_result got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_HORIZON));
    cr_expect(epsilon_eq(dbl, got.weight_kg, 77, 1e-5), "ten years are enough");
    request = target_of(300, 30);
    got = solve(&who, request);
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(eq(int, got.binding, REFUEL_BINDING_MODEL));
    cr_expect(epsilon_eq(dbl, got.intake_kcal_d, 5 * who.pal * who.resting_kcal_d, 1e-6));
    cr_expect(eq(str, (char *)refuel_binding_name(got.binding), "model"));
    cr_expect(refuel_binding_name(0) == NULL && refuel_binding_name(99) == NULL);
}

/* A gate takes the place of a floor that was met before it; a floor never that of a gate. */
Test(target, a_gate_comes_before_a_floor)
{
    refuel_hall_person who = man();
    refuel_target_request request = target_of(300, 30);
    request.rate_kg_week = 0.9;
    refuel_target_result got = solve(&who, request);
    cr_expect(eq(int, got.binding, REFUEL_BINDING_MODEL), "30 kg in 30 days are also too fast");
    cr_expect(eq(int, got.feasible, 0));
    cr_expect(epsilon_eq(dbl, got.binding_intake_kcal_d, 5 * who.pal * who.resting_kcal_d, 1e-6));
    request = easy();
    request.intake_floor_kcal_d = 2700, request.availability_floor_kcal_d = 2800, request.day = 4000;
    got = solve(&who, request);
    cr_expect(eq(int, got.binding, REFUEL_BINDING_HORIZON));
    request.day = 180;
    got = solve(&who, request);
    cr_expect(eq(int, got.binding, REFUEL_BINDING_INTAKE_FLOOR), "of floors the first");
    cr_expect(eq(int, got.feasible, 1));
    request = target_of(40, 60);
    request.minimum_bmi = 18.5, request.rate_kg_week = 0.9;
    got = solve(&who, request);
    cr_expect(eq(int, got.binding, REFUEL_BINDING_BMI), "a gate before a floor stays");
}

Test(target, running_more)
{
    refuel_hall_person who = man();
    refuel_target_request request = target_of(77, 180), more = request;
    more.running_change_kcal_d = 300;
    double still = solve(&who, request).intake_kcal_d, run = solve(&who, more).intake_kcal_d;
    cr_expect(run > still + 300 / 0.9 && run < still + 300 / 0.76, "%g %g", still, run);
}

Test(target, bad_requests)
{
    refuel_hall_person who = man();
    const refuel_target_request good = target_of(77, 180);
    struct {
        const char *field;
        refuel_target_request request;
    } rows[] = {{"target", good},  {"target", good},      {"days", good},           {"days", good},
                {"running", good}, {"minimum_bmi", good}, {"loss_forbidden", good}, {"rate", good}};
    rows[0].request.goal_kg = 1, rows[1].request.goal_kg = 651, rows[2].request.day = 0.5;
    rows[3].request.day = INFINITY, rows[4].request.running_change_kcal_d = INFINITY;
    rows[5].request.minimum_bmi = -1, rows[6].request.loss_forbidden = 3, rows[7].request.rate_kg_week = -1;
    refuel_target_result out = {.struct_size = sizeof out, .weight_kg = -5};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.field = ""};
        cr_expect(eq(int, (int)refuel_solve_intake(&who, &rows[i].request, &out, &err), REFUEL_E_RANGE), "%zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%zu", i);
    }
    cr_expect(out.weight_kg == -5);
    cr_expect(eq(int, (int)refuel_solve_intake(&who, NULL, &out, NULL), REFUEL_E_NULL));
    out.struct_size = 3;
    cr_expect(eq(int, (int)refuel_solve_intake(&who, &good, &out, NULL), REFUEL_E_VERSION));
}

Test(target, empty_structs)
{
    refuel_target_request request = REFUEL_TARGET_REQUEST_INIT;
    refuel_target_result result = REFUEL_TARGET_RESULT_INIT;
    cr_expect(is_empty_struct(&request, sizeof request, 9));
    cr_expect(is_empty_struct(&result, sizeof result, 7));
    refuel_hall_person who = man();
    refuel_error err;
    cr_expect(eq(int, (int)refuel_solve_intake(&who, &request, &result, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message, "target: is needed"));
    request = target_of(77, NAN);
    cr_expect(eq(int, (int)refuel_solve_intake(&who, &request, &result, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message, "days: is needed"));
    request.day = 180;
    cr_assert(eq(int, (int)refuel_solve_intake(&who, &request, &result, &err), REFUEL_OK));
    cr_expect(err.status == 0 && err.message[0] == '\0');
    request.rate_kg_week = 0; /* a limit of 0 is a limit */
    cr_expect(eq(int, solve(&who, request).binding, REFUEL_BINDING_RATE));
}

/* A gate on the way forgives a thousandth of a gram, which is more than the solution errs by. */
Test(target, tolerance_of_the_gates)
{
    refuel_hall_person who = man();
    const double least_kg = 18.5 * 1.8 * 1.8;
    const struct {
        double below_kg;
        int32_t binding;
    } rows[] = {{0, REFUEL_BINDING_NONE}, {7e-7, REFUEL_BINDING_NONE}, {1.4e-6, REFUEL_BINDING_BMI}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_target_request request = target_of(least_kg - rows[i].below_kg, 730);
        request.minimum_bmi = 18.5;
        refuel_target_result got = solve(&who, request);
        cr_expect(eq(int, got.binding, rows[i].binding), "%g", rows[i].below_kg);
        cr_expect(eq(int, got.feasible, rows[i].binding == REFUEL_BINDING_NONE));
    }
    who.fat_kg = 0.06 * 80;
    refuel_target_request free = target_of(NAN, 365), gated;
    double low = 66, high = 79; /* between them lies the weight at which fat is 3 % */
    while (high - low > 1e-11) {
        free.goal_kg = 0.5 * (low + high);
        refuel_target_result got = solve(&who, free);
        double margin_kg = got.fat_kg - 0.03 * got.weight_kg + 1e-6;
        if (margin_kg < 0)
            low = free.goal_kg;
        else
            high = free.goal_kg;
    }
    gated = free;
    gated.essential_fat = 1;
    gated.goal_kg = high + 2e-6; /* a kilogram of goal is about half a kilogram of fat */
    cr_expect(eq(int, solve(&who, gated).binding, REFUEL_BINDING_NONE));
    gated.goal_kg = low - 2e-6;
    cr_expect(eq(int, solve(&who, gated).binding, REFUEL_BINDING_ESSENTIAL_FAT));
}

/* The floor of the rate forgives rounding, a part in 1e12, and no more. */
Test(target, tolerance_of_the_rate)
{
    refuel_hall_person who = man();
    refuel_target_request request = target_of(77, 180);
    const double week = 3.0 * 7 / 180;
    const struct {
        double part;
        int32_t binding;
    } rows[] = {{1 + 1e-9, REFUEL_BINDING_NONE},
                {1, REFUEL_BINDING_NONE},
                {1 - 5e-13, REFUEL_BINDING_NONE},
                {1 - 2e-12, REFUEL_BINDING_RATE},
                {1 - 1e-9, REFUEL_BINDING_RATE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        request.rate_kg_week = week * rows[i].part;
        cr_expect(eq(int, solve(&who, request).binding, rows[i].binding), "%zu", i);
    }
}
