#include <refuel/target.h>

#include <math.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/project.h"
#include "weight/shoot.h"
#include "weight/steady.h"

const char *refuel_binding_name(int32_t binding)
{
    switch (binding) {
#define NAME(name, number, text) \
    case name: return text;
        REFUEL_BINDING_LIST(NAME)
#undef NAME
    }
    return NULL;
}

static refuel_status read_request(const refuel_target_request *in, refuel_target_request *request, refuel_error *err)
{
    static const refuel_target_request empty = REFUEL_TARGET_REQUEST_INIT;
    refuel_status status = rf_sized_read(in, request, &empty, sizeof *request, "target", err);
    if (status != REFUEL_OK) return status;
    double *const none_is_zero[] = {&request->running_change_kcal_d, &request->carbohydrate_change,
                                    &request->minimum_bmi,           &request->intake_gate_kcal_d,
                                    &request->intake_floor_kcal_d,   &request->availability_floor_kcal_d};
    for (size_t i = 0; i < sizeof none_is_zero / sizeof *none_is_zero; i++)
        *none_is_zero[i] = rf_given_or(*none_is_zero[i], 0);
    const double most = RF_INTAKE_MAX_KCAL_D;
    const rf_bound bounds[] = {
        {request->goal_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "target", "kg"},
        {request->day, 1, 100 * REFUEL_PROJECT_DAYS_MAX, "days", "d"},
        {request->running_change_kcal_d, -most, most, "running", "kcal/d"},
        {request->carbohydrate_change, -1, 1, "carbohydrate_fraction", ""},
        {request->minimum_bmi, 0, 100, "minimum_bmi", "kg/m2"},
        {request->intake_gate_kcal_d, 0, most, "intake_gate", "kcal/d"},
        {request->intake_floor_kcal_d, 0, most, "intake_floor", "kcal/d"},
        {rf_given_or(request->rate_kg_week, 0), 0, 100, "rate", "kg/week"},
        {request->availability_floor_kcal_d, 0, most, "availability_floor", "kcal/d"},
        {request->essential_fat, 0, 1, "essential_fat", ""},
        {request->loss_forbidden == REFUEL_BINDING_HEALTH ? 0 : request->loss_forbidden, 0, REFUEL_BINDING_PREGNANCY,
         "loss_forbidden", ""},
    };
    return rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
}

static const double solution_error_kg = 1e-6, rounding = 1e-12; /* forgiven: nobody can tell them apart */

/* The target in hand. */
typedef struct problem {
    const refuel_target_request *request;
    const rf_hall *hall;
    rf_shooting shooting;
    rf_shoot_side side;
    double goal_intake_kcal_d, keep_intake_kcal_d; /* for the goal; for the present weight on the day of the goal */
    rf_outcome outcome;                            /* of the first */
    double nearest_intake_kcal_d;                  /* the answer within the gates */
    refuel_target_result *out;
} problem;

/* Notes a constraint that the goal violates. The first gate is the binding one, and where there is none the first floor;
   every gate moves the answer. */
static refuel_status note(problem *p, refuel_binding binding, bool gate, double intake_kcal_d)
{
    bool first = p->out->binding == REFUEL_BINDING_NONE || (gate && p->out->feasible);
    if (gate) {
        p->out->feasible = 0;
        p->nearest_intake_kcal_d = fmax(p->nearest_intake_kcal_d, intake_kcal_d);
    }
    if (!first) return REFUEL_OK;
    p->out->binding = (int32_t)binding;
    p->out->binding_intake_kcal_d = intake_kcal_d;
    p->out->binding_weight_kg = rf_shoot_weight(&p->shooting, intake_kcal_d);
    return p->shooting.status;
}

static double bmi_margin(const rf_outcome *outcome, const rf_hall *hall, double minimum_bmi)
{
    return outcome->least_weight_kg - minimum_bmi * hall->height_m * hall->height_m + solution_error_kg;
}

static double fat_margin(const rf_outcome *outcome, const rf_hall *hall, double unused)
{
    (void)hall;
    (void)unused;
    return outcome->least_fat_margin_kg + solution_error_kg;
}

static refuel_status note_margin(problem *p, refuel_binding binding, rf_margin margin, double limit)
{
    double intake;
    if (margin(&p->outcome, p->hall, limit) >= 0) return REFUEL_OK;
    refuel_status status =
        rf_shoot_keep(&p->shooting, margin, limit, p->goal_intake_kcal_d, p->keep_intake_kcal_d, &intake);
    return status == REFUEL_OK ? note(p, binding, true, intake) : status;
}

static refuel_status loss_gates(problem *p)
{
    const refuel_target_request *request = p->request;
    refuel_status status = REFUEL_OK;
    if (request->loss_forbidden) status = note(p, (refuel_binding)request->loss_forbidden, true, p->keep_intake_kcal_d);
    if (status == REFUEL_OK && request->minimum_bmi > 0)
        status = note_margin(p, REFUEL_BINDING_BMI, bmi_margin, request->minimum_bmi);
    if (status == REFUEL_OK && request->essential_fat)
        status = note_margin(p, REFUEL_BINDING_ESSENTIAL_FAT, fat_margin, 0);
    return status;
}

static refuel_status intake_limits(problem *p)
{
    const refuel_target_request *request = p->request;
    bool beyond = p->side == RF_SHOOT_TOO_LOW; /* not even without food */
    if (beyond || p->goal_intake_kcal_d < request->intake_gate_kcal_d)
        return note(p, REFUEL_BINDING_INTAKE_FLOOR, true, request->intake_gate_kcal_d);
    if (p->goal_intake_kcal_d < request->intake_floor_kcal_d)
        return note(p, REFUEL_BINDING_INTAKE_FLOOR, false, request->intake_floor_kcal_d);
    return REFUEL_OK;
}

static refuel_status rate_limit(problem *p)
{
    double change = p->request->goal_kg - p->hall->weight_kg, limit = p->request->rate_kg_week, intake;
    double most = limit * p->request->day / REFUEL_DAYS_PER_WEEK;
    if (isnan(limit) || fabs(change) <= most * (1 + rounding)) return REFUEL_OK;
    rf_shoot_side side;
    refuel_status status = rf_shoot_solve(&p->shooting, p->hall->weight_kg + copysign(most, change), &intake, &side);
    return status == REFUEL_OK ? note(p, REFUEL_BINDING_RATE, false, intake) : status;
}

static refuel_status judge(problem *p)
{
    const refuel_target_request *request = p->request;
    refuel_status status = REFUEL_OK;
    if (request->goal_kg < p->hall->weight_kg) status = loss_gates(p);
    if (status == REFUEL_OK) status = intake_limits(p);
    if (status == REFUEL_OK) status = rate_limit(p);
    if (status == REFUEL_OK && p->goal_intake_kcal_d < request->availability_floor_kcal_d)
        status = note(p, REFUEL_BINDING_ENERGY_AVAILABILITY, false, request->availability_floor_kcal_d);
    if (status == REFUEL_OK && request->day > REFUEL_PROJECT_DAYS_MAX)
        status = note(p, REFUEL_BINDING_HORIZON, true, p->goal_intake_kcal_d);
    if (status == REFUEL_OK && (p->side == RF_SHOOT_TOO_HIGH || (p->outcome.flags & REFUEL_PROJECT_ENDED)))
        status = note(p, REFUEL_BINDING_MODEL, true, p->goal_intake_kcal_d);
    return status;
}

static refuel_status report(problem *p)
{
    refuel_target_result *out = p->out;
    rf_outcome outcome;
    refuel_status status = rf_shoot_outcome(&p->shooting, p->nearest_intake_kcal_d, &outcome);
    if (status != REFUEL_OK) return status;
    out->intake_kcal_d = p->nearest_intake_kcal_d;
    out->flags |= outcome.flags;
    if (outcome.flags & REFUEL_PROJECT_ENDED) return REFUEL_OK;
    const rf_hall_state *after = &outcome.state_after;
    double delta = fmax(0, p->hall->delta_kcal_kg_d + p->request->running_change_kcal_d / p->hall->weight_kg);
    out->weight_kg = outcome.weight_kg;
    out->fat_kg = outcome.state.fat_kg;
    out->maintenance_kcal_d =
        rf_hall_balance(p->hall, after->fat_kg, after->lean_kg, rf_hall_weight(p->hall, after), delta);
    double share = p->hall->carbohydrate_fraction + p->request->carbohydrate_change;
    if (rf_steady_intake(p->hall, out->weight_kg, share, delta, &out->settled_kcal_d) != REFUEL_OK)
        out->settled_kcal_d = NAN;
    return REFUEL_OK;
}

static refuel_status solve(problem *p)
{
    rf_shoot_side side;
    refuel_status status = rf_shoot_solve(&p->shooting, p->request->goal_kg, &p->goal_intake_kcal_d, &p->side);
    if (status == REFUEL_OK) status = rf_shoot_outcome(&p->shooting, p->goal_intake_kcal_d, &p->outcome);
    if (status == REFUEL_OK) status = rf_shoot_solve(&p->shooting, p->hall->weight_kg, &p->keep_intake_kcal_d, &side);
    if (status != REFUEL_OK) return status;
    p->nearest_intake_kcal_d = p->goal_intake_kcal_d;
    status = judge(p);
    return status == REFUEL_OK ? report(p) : status;
}

refuel_status refuel_solve_intake(const refuel_hall_person *who, const refuel_target_request *in,
                                  refuel_target_result *out, refuel_error *err)
{
    if (!who || !in || !out) return rf_fail(err, REFUEL_E_NULL, "", "who, request and out are needed");
    refuel_target_request request;
    rf_hall hall;
    rf_forcing forcing;
    refuel_status status = rf_sized_check(out, "out", err);
    if (status == REFUEL_OK) status = read_request(in, &request, err);
    if (status == REFUEL_OK) status = rf_baseline_read(who, &hall, err);
    if (status != REFUEL_OK) return status;
    refuel_schedule_row row = {.running_change_kcal_d = request.running_change_kcal_d,
                               .carbohydrate_change = request.carbohydrate_change};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row;
    schedule.rows = 1;
    double day = fmin(request.day, REFUEL_PROJECT_DAYS_MAX);
    status = rf_forcing_read(&schedule, &hall, &forcing, err);
    if (status == REFUEL_OK) status = rf_project_check_days(&hall, &day, 1, err);
    if (status != REFUEL_OK) return status;
    refuel_target_result got = REFUEL_TARGET_RESULT_INIT;
    got.feasible = 1;
    got.flags = rf_project_request_flags(&hall, &forcing);
    problem p = {.request = &request, .hall = &hall, .out = &got};
    p.shooting = (rf_shooting){.hall = &hall, .row = row, .day = day, .err = err};
    status = solve(&p);
    if (status != REFUEL_OK) return status;
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}
