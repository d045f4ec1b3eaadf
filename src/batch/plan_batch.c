/* refuel_plan and refuel_check over columns: a plain loop over the functions for one person, so that the bits are the
   same. Which member a column is for is found once, from the tables of inputs and of results. */
#include <math.h>
#include <refuel/batch.h>
#include <stdlib.h>
#include <string.h>

#include "batch/column.h"
#include "core/failure.h"
#include "core/sized.h"
#include "plan/request.h"

/* What the single calls do, in their order: which of several faults is told is then the same. */
static refuel_status plan_row(const rf_batch *b, size_t row, rf_batch_answer *answer, refuel_error *err)
{
    refuel_request request = b->base, known;
    answer->plan.struct_size = sizeof answer->plan;
    answer->findings = 0;
    refuel_status status = rf_columns_read(b, row, &request, err);
    if (status == REFUEL_OK && b->eaten) status = rf_request_check(&request, NULL, &known, err);
    if (status == REFUEL_OK && b->eaten) status = rf_request_check_eaten(&known, err);
    if (status == REFUEL_OK) status = refuel_plan(&request, &answer->plan, err);
    if (status != REFUEL_OK) return status;
    if (!b->eaten) rf_warn_not_judged(&answer->plan);
    if (!b->wants_checks) return status;
    status = (b->eaten ? refuel_check : refuel_plan_checks)(&request, &answer->plan, answer->finding, RF_FINDINGS_MAX,
                                                            &answer->findings, err);
    memset(answer->at, 0, sizeof answer->at);
    for (size_t i = 0; i < answer->findings; i++) answer->at[rf_check_place(answer->finding[i].id)] = (uint8_t)(i + 1);
    answer->overall = refuel_overall_of(answer->finding, answer->findings);
    return status;
}

static refuel_status run_batch(bool eaten, size_t n, const refuel_input_column *in, size_t in_count,
                               const refuel_request *base, const refuel_result_column *out, size_t out_count,
                               refuel_error *err)
{
    if ((in_count > 0 && !in) || (out_count > 0 && !out))
        return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_batch b = {.eaten = eaten, .in_count = in_count, .out_count = out_count};
    refuel_status status = rf_sized_read(base, &b.base, &rf_empty_request, sizeof b.base, "base", err);
    if (status == REFUEL_OK) status = rf_columns_find(&b, in, out, err);
    if (status != REFUEL_OK) return status;
    for (size_t row = 0; row < n; row++) {
        rf_batch_answer answer;
        answer.status = plan_row(&b, row, &answer, NULL);
        rf_columns_write(&b, row, &answer);
    }
    return rf_done(err);
}

refuel_status refuel_plan_batch(size_t n, const refuel_input_column *in, size_t in_count, const refuel_request *base,
                                const refuel_result_column *out, size_t out_count, refuel_error *err)
{
    return run_batch(false, n, in, in_count, base, out, out_count, err);
}

refuel_status refuel_check_batch(size_t n, const refuel_input_column *in, size_t in_count, const refuel_request *base,
                                 const refuel_result_column *out, size_t out_count, refuel_error *err)
{
    return run_batch(true, n, in, in_count, base, out, out_count, err);
}

refuel_status refuel_batch_error(size_t row, int32_t eaten, const refuel_input_column *in, size_t in_count,
                                 const refuel_request *base, refuel_error *err)
{
    if (in_count > 0 && !in) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_batch b = {.eaten = eaten != 0, .in_count = in_count, .wants_checks = eaten != 0};
    refuel_status status = rf_sized_read(base, &b.base, &rf_empty_request, sizeof b.base, "base", err);
    if (status == REFUEL_OK) status = rf_columns_find_inputs(&b, in, err);
    rf_batch_answer answer;
    if (status == REFUEL_OK) status = plan_row(&b, row, &answer, err);
    return status == REFUEL_OK ? rf_done(err) : status;
}
