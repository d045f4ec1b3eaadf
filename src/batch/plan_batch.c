/* refuel_plan over columns: a plain loop over the function for one person, so that the bits are the same. */
#include <math.h>
#include <refuel/batch.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "plan/input.h"

/* Which column feeds which input of a request. */
static const struct {
    size_t column;
    refuel_input input;
} inputs[] = {
#define IN(name, input)                            \
    {                                              \
        offsetof(refuel_plan_columns, name), input \
    }
    IN(age_y, REFUEL_INPUT_AGE),
    IN(height_cm, REFUEL_INPUT_HEIGHT),
    IN(weight_kg, REFUEL_INPUT_WEIGHT),
    IN(fat_free_mass_kg, REFUEL_INPUT_FAT_FREE_MASS),
    IN(distance_km_week, REFUEL_INPUT_DISTANCE),
    IN(speed_km_h, REFUEL_INPUT_SPEED),
    IN(climb_m_week, REFUEL_INPUT_CLIMB),
    IN(living_pal, REFUEL_INPUT_LIVING),
    IN(goal_kg_week, REFUEL_INPUT_GOAL),
    IN(resting_kcal_d, REFUEL_INPUT_RESTING),
    IN(expenditure_kcal_d, REFUEL_INPUT_EXPENDITURE),
#undef IN
};

/* Which member of a result fills which column of numbers. */
static const struct {
    size_t column, member;
} outputs[] = {
#define OUT(name)                                                               \
    {                                                                           \
        offsetof(refuel_plan_results, name), offsetof(refuel_plan_result, name) \
    }
    OUT(resting_kcal_d),
    OUT(living_kcal_d),
    OUT(running_kcal_d),
    OUT(total_kcal_d),
    OUT(sd_total_kcal_d),
    OUT(goal_kcal_d),
    OUT(intake_kcal_d),
    OUT(applied_kg_week),
    OUT(safe_kg_week),
    OUT(fat_free_mass_kg),
#undef OUT
    {offsetof(refuel_plan_results, carbohydrate_g_d), offsetof(refuel_plan_result, macros.carbohydrate_g_d)},
    {offsetof(refuel_plan_results, protein_g_d), offsetof(refuel_plan_result, macros.protein_g_d)},
    {offsetof(refuel_plan_results, fat_g_d), offsetof(refuel_plan_result, macros.fat_g_d)},
};

static const double *input_column(const refuel_plan_columns *in, size_t offset)
{
    const double *column;
    memcpy(&column, (const char *)in + offset, sizeof column);
    return column;
}

static double *output_column(const refuel_plan_results *out, size_t offset)
{
    double *column;
    memcpy(&column, (const char *)out + offset, sizeof column);
    return column;
}

static void read_row(const refuel_plan_columns *in, size_t row, refuel_request *request)
{
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        const double *column = input_column(in, inputs[i].column);
        if (!column || isnan(column[row])) continue;
        rf_field_put(rf_request_fields, (int)inputs[i].input, request, &request->given, column[row]);
    }
    request->sex = in->sex[row];
    request->given |= REFUEL_GIVEN(REFUEL_INPUT_SEX);
}

static double energy_availability(const refuel_plan_result *plan)
{
    for (int32_t i = 0; i < plan->check_count; i++)
        if (plan->check[i].id == REFUEL_CHECK_ENERGY_AVAILABILITY) return plan->check[i].value;
    return NAN;
}

static void write_row(const refuel_plan_results *out, size_t row, refuel_status status, const refuel_plan_result *plan)
{
    int done = status == REFUEL_OK;
    for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++) {
        double *column = output_column(out, outputs[i].column);
        double value = NAN;
        if (done) memcpy(&value, (const char *)plan + outputs[i].member, sizeof value);
        if (column) column[row] = value;
    }
    if (out->energy_availability_kcal_kg_d)
        out->energy_availability_kcal_kg_d[row] = done ? energy_availability(plan) : NAN;
    if (out->resting_equation) out->resting_equation[row] = done ? plan->resting_equation : REFUEL_EQ_NONE;
    if (out->overall) out->overall[row] = done ? plan->overall : REFUEL_VERDICT_NONE;
    if (out->warnings) out->warnings[row] = done ? plan->warnings : (refuel_warnings){{0, 0}};
    if (out->status) out->status[row] = (int32_t)status;
}

refuel_status refuel_plan_batch(size_t n, const refuel_plan_columns *in, refuel_plan_results *out,
                                const refuel_request *base, refuel_error *err)
{
    if (!in || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_plan_batch: a required pointer is null");
    if (in->struct_size != sizeof *in || out->struct_size != sizeof *out)
        return rf_fail(err, REFUEL_E_VERSION, "", "refuel_plan_batch: struct_size of the columns is not set");
    if (n > 0 && (!in->age_y || !in->height_cm || !in->weight_kg || !in->sex))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_plan_batch: age, height, weight and sex are needed");
    refuel_request common;
    refuel_request_init(&common);
    refuel_status status = base ? rf_sized_copy(base, &common, sizeof common, "base", err) : REFUEL_OK;
    if (status != REFUEL_OK) return status;
    common.struct_size = sizeof common;
    for (size_t row = 0; row < n; row++) {
        refuel_request request = common;
        refuel_plan_result plan = {.struct_size = sizeof plan};
        read_row(in, row, &request);
        write_row(out, row, refuel_plan(&request, &plan, NULL), &plan);
    }
    return REFUEL_OK;
}
