/* refuel_plan over columns: a plain loop over the function for one person, so that the bits are the same. Which member a
   column is for is found once, from the tables of inputs and of results. */
#include <math.h>
#include <refuel/batch.h>
#include <stdlib.h>
#include <string.h>

#include "batch/column.h"
#include "core/failure.h"
#include "core/sized.h"
#include "plan/request.h"

static refuel_status plan_row(const rf_batch *b, size_t row, rf_batch_answer *answer)
{
    refuel_request request = b->base;
    rf_columns_read(b, row, &request);
    answer->plan.struct_size = sizeof answer->plan;
    answer->findings = 0;
    refuel_status status = refuel_plan(&request, &answer->plan, NULL);
    if (status != REFUEL_OK || !b->wants_checks) return status;
    status = refuel_plan_checks(&request, &answer->plan, answer->finding, REFUEL_CHECK_END, &answer->findings, NULL);
    answer->overall = refuel_overall_of(answer->finding, answer->findings);
    return status;
}

refuel_status refuel_plan_batch(size_t n, const refuel_input_column *in, size_t in_count, const refuel_request *base,
                                const refuel_result_column *out, size_t out_count, refuel_error *err)
{
    if ((in_count > 0 && !in) || (out_count > 0 && !out))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_plan_batch: a required pointer is null");
    rf_batch b = {.in_count = in_count, .out_count = out_count};
    refuel_status status = rf_sized_read(base, &b.base, &rf_empty_request, sizeof b.base, "base", err);
    if (status == REFUEL_OK) status = rf_columns_find(&b, in, out, err);
    if (status != REFUEL_OK) return status;
    for (size_t row = 0; row < n; row++) {
        rf_batch_answer answer;
        answer.status = plan_row(&b, row, &answer);
        rf_columns_write(&b, row, &answer);
    }
    return rf_done(err);
}
