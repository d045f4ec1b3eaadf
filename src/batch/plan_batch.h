/* The batch of plans with the code of its blocks given, for tests of every level. */
#ifndef REFUEL_BATCH_PLAN_BATCH_H
#define REFUEL_BATCH_PLAN_BATCH_H

#include <refuel/batch.h>

#include "batch/block_use.h"

/* The arguments of refuel_plan_batch; eaten: of refuel_check_batch. */
typedef struct rf_batch_call {
    size_t n;
    const refuel_input_column *in;
    size_t in_count;
    const refuel_request *base;
    const refuel_result_column *out;
    size_t out_count;
    bool eaten;
    int32_t threads; /* 0: as many as there are processors */
} rf_batch_call;

/* code NULL: person by person. */
refuel_status rf_run_batch(const rf_batch_call *call, const rf_block_code *code, refuel_error *err);

/* A call whose columns were found: it runs again and again over what stands in them. */
typedef struct rf_batch_run {
    rf_batch b;
    rf_block_use use;
    rf_block block;
    bool blocks; /* can make its columns */
} rf_batch_run;

/* n and threads of the call are of no matter; its columns stay the caller's, and in use. */
refuel_status rf_batch_begin(const rf_batch_call *call, rf_batch_run *run, refuel_error *err);

/* The first n rows, in this thread. */
void rf_batch_rows(rf_batch_run *run, const rf_block_code *code, size_t n);

#endif
