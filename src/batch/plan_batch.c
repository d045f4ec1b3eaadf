/* refuel_plan and refuel_check over columns. Whom the blocks are for they compute, by the same kernels as the functions for one
   person; everybody else goes through those. Which member a column is for is found once, from the tables of inputs and of
   results. */
#include "batch/plan_batch.h"

#include <math.h>
#include <refuel/batch.h>
#include <stdlib.h>
#include <string.h>

#include "batch/block_columns.h"
#include "batch/block_results.h"
#include "batch/column.h"
#include "batch/threads.h"
#include "core/failure.h"
#include "core/sized.h"
#include "plan/request.h"
#include "plan/withheld.h"

#define LEAST_OF_A_BLOCK 16 /* fewer people are planned sooner one by one */

static refuel_status judge(const rf_batch *b, const refuel_request *request, rf_batch_answer *answer, refuel_error *err)
{
    refuel_status status = (b->eaten ? refuel_check : refuel_plan_checks)(request, &answer->plan, answer->finding,
                                                                          RF_FINDINGS_MAX, &answer->findings, err);
    memset(answer->at, 0, sizeof answer->at);
    for (size_t i = 0; i < answer->findings; i++) answer->at[rf_check_place(answer->finding[i].id)] = (uint8_t)(i + 1);
    answer->overall = refuel_overall_of(answer->finding, answer->findings);
    return status;
}

/* What the single calls do, in their order: which of several faults is told is then the same. Amounts are withheld as in the
   answer to one person (io/answer.c); blocks are for nobody who answered anything about health. */
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
    if (b->wants_checks) status = judge(b, &request, answer, err);
    if (b->eaten && rf_withholds(&known)) rf_withhold(&answer->plan, answer->finding, answer->findings);
    return status;
}

static void run_row(const rf_batch *b, size_t row)
{
    rf_batch_answer answer;
    answer.status = plan_row(b, row, &answer, NULL);
    rf_columns_write(b, row, &answer);
}

/* A block at a time; who does not fit in goes the way of one person. */
static void run_blocks(const rf_batch *b, const rf_block_use *use, const rf_block_code *code, size_t from, size_t end,
                       rf_block *block)
{
    for (size_t row = from; row < end; row += RF_BLOCK) {
        size_t count = end - row < RF_BLOCK ? end - row : RF_BLOCK;
        rf_block_fill(use, code, row, count, block);
        rf_block_run(use, code, block);
        rf_block_write(b, use, code, block, row, count);
        if (!code->lacks(block)) continue;
        for (size_t i = 0; i < count; i++)
            if (block->value[RF_BLOCK_OK][i] == 0) run_row(b, row + i);
    }
}

/* What the threads of a call share; they read it alone, and write rows of their own. */
typedef struct work {
    const rf_batch *b;
    const rf_block_code *code; /* NULL: person by person */
} work;

static void run_rows(void *context, size_t from, size_t end)
{
    const work *it = context;
    rf_block block;
    rf_block_use use;
    if (it->code && rf_block_begin(it->b, &use, &block))
        run_blocks(it->b, &use, it->code, from, end, &block);
    else
        for (size_t row = from; row < end; row++) run_row(it->b, row);
}

static refuel_status find(const rf_batch_call *call, rf_batch *b, refuel_error *err)
{
    *b = (rf_batch){.eaten = call->eaten, .in_count = call->in_count, .out_count = call->out_count};
    refuel_status status = rf_sized_read(call->base, &b->base, &rf_empty_request, sizeof b->base, "base", err);
    return status == REFUEL_OK ? rf_columns_find(b, call->in, call->out, err) : status;
}

refuel_status rf_batch_begin(const rf_batch_call *call, rf_batch_run *run, refuel_error *err)
{
    refuel_status status = find(call, &run->b, err);
    if (status == REFUEL_OK) run->blocks = rf_block_begin(&run->b, &run->use, &run->block);
    return status;
}

void rf_batch_rows(rf_batch_run *run, const rf_block_code *code, size_t n)
{
    if (code && run->blocks && n >= LEAST_OF_A_BLOCK)
        run_blocks(&run->b, &run->use, code, 0, n, &run->block);
    else
        for (size_t row = 0; row < n; row++) run_row(&run->b, row);
}

refuel_status rf_run_batch(const rf_batch_call *call, const rf_block_code *code, refuel_error *err)
{
    if ((call->in_count > 0 && !call->in) || (call->out_count > 0 && !call->out))
        return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    if (call->threads < 0 || call->threads > RF_THREADS_MAX)
        return rf_fail_range(err, "threads", call->threads, 0, RF_THREADS_MAX, "");
    rf_batch b;
    refuel_status status = find(call, &b, err);
    if (status != REFUEL_OK) return status;
    work shared = {&b, call->n >= LEAST_OF_A_BLOCK ? code : NULL};
    rf_in_threads(call->n, RF_BLOCK, call->threads, run_rows, &shared);
    return rf_done(err);
}

refuel_status refuel_plan_batch(size_t n, const refuel_input_column *in, size_t in_count, const refuel_request *base,
                                const refuel_result_column *out, size_t out_count, refuel_error *err)
{
    const rf_batch_call call = {n, in, in_count, base, out, out_count, false, 1};
    return rf_run_batch(&call, rf_block_code_here(), err);
}

refuel_status refuel_check_batch(size_t n, const refuel_input_column *in, size_t in_count, const refuel_request *base,
                                 const refuel_result_column *out, size_t out_count, refuel_error *err)
{
    const rf_batch_call call = {n, in, in_count, base, out, out_count, true, 1};
    return rf_run_batch(&call, rf_block_code_here(), err);
}

refuel_status refuel_batch_threads(int32_t eaten, size_t n, const refuel_input_column *in, size_t in_count,
                                   const refuel_request *base, const refuel_result_column *out, size_t out_count,
                                   int32_t threads, refuel_error *err)
{
    const rf_batch_call call = {n, in, in_count, base, out, out_count, eaten != 0, threads};
    return rf_run_batch(&call, rf_block_code_here(), err);
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
