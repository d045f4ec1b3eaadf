#include "io/session_answer.h"

#include <math.h>
#include <refuel/body.h>

#include "session/session.h"
#include "session/session_input.h"

void rf_session_begin(rf_session_given *given)
{
    given->request = rf_empty_request;
    given->ask = rf_empty_session;
}

void rf_session_from_json(const rf_json_node *object, rf_session_given *given, rf_input_set sets[2], rf_errors *errors)
{
    rf_input_set_begin(&sets[0], rf_request_fields, RF_REQUEST_ROWS);
    sets[0].explains = true;
    rf_input_set_begin(&sets[1], rf_session_fields, REFUEL_SESSION_INPUT_END);
    rf_inputs_from_json(object, sets, 2, NULL, NULL, errors);
    rf_session_apply(given, sets[0].text, sets[1].text, errors);
}

void rf_session_apply(rf_session_given *given, rf_field_text person[RF_REQUEST_ROWS],
                      rf_field_text run[REFUEL_SESSION_INPUT_END], rf_errors *errors)
{
    rf_request_apply(&given->request, person, NULL, rf_today(), errors);
    rf_fields_apply(rf_session_fields, REFUEL_SESSION_INPUT_END, NULL, &given->ask, run, rf_today(), errors);
}

/* The run as a week of its own. */
static void put_week(const rf_session_given *given, const refuel_session_result *run, rf_answer *told)
{
    refuel_request *r = &told->request;
    refuel_plan_result *p = &told->plan;
    *r = given->request;
    r->distance_km_week = p->distance_km_week = run->distance_km;
    r->speed_km_h = p->speed_km_h = run->speed_km_h;
    r->climb_m_week = run->climb_m;
    if (given->ask.terrain) r->terrain = given->ask.terrain;
    if (given->ask.gait) r->gait = given->ask.gait;
    p->sex = r->sex, p->age_y = r->age_y, p->height_cm = r->height_cm, p->weight_kg = r->weight_kg;
    p->bmi_kg_m2 = refuel_bmi(r->weight_kg, r->height_cm);
    p->run_share = run->run_share;
    p->grade = run->grade;
    p->terrain_factor = run->terrain_factor;
    p->running_cost_kcal_kg_km = run->gross_kcal_kg_km;
    p->cost_equation = run->equation;
    p->total_female_kcal_d = p->total_male_kcal_d = NAN; /* of a day, not of a run */
}

refuel_status rf_session_answer_make(const rf_session_given *given, rf_session_answer *out, refuel_error *err)
{
    static const refuel_plan_result nobody = REFUEL_PLAN_RESULT_INIT;
    out->given = *given;
    out->told.kind = RF_ANSWER_PLAN;
    out->told.findings = out->told.rows = 0;
    out->told.plan = nobody;
    out->run.struct_size = sizeof out->run;
    refuel_status status = refuel_session(&given->request, &given->ask, &out->run, err);
    if (status == REFUEL_OK && rf_session_knows_person(&given->request))
        status = rf_session_person(&given->request, out->run.speed_km_h, &out->told.plan, err);
    if (status == REFUEL_OK) put_week(given, &out->run, &out->told);
    return status;
}
