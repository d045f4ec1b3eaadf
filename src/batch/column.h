/* Columns of a batch, found by name in the tables of inputs and of results. */
#ifndef REFUEL_BATCH_COLUMN_H
#define REFUEL_BATCH_COLUMN_H

#include <refuel/batch.h>
#include <refuel/plan.h>
#include <stdbool.h>

#include "core/field.h"
#include "diet/case.h"

#define RF_COLUMNS_MAX 512

typedef struct rf_batch_answer {
    refuel_status status;
    refuel_plan_result plan;
    refuel_finding finding[RF_FINDINGS_MAX];
    size_t findings;
    uint8_t
        at[RF_FINDINGS_MAX]; /* where the finding of a check stands, by rf_check_place, from 1 on; 0: there is none. Set
                                    with the findings */
    refuel_overall overall;
} rf_batch_answer;

/* Where the value of a result column stands. */
typedef enum rf_column_of { RF_COLUMN_PLAN, RF_COLUMN_CHECK, RF_COLUMN_OVERALL, RF_COLUMN_STATUS } rf_column_of;

typedef struct rf_result_place {
    rf_column_of of;
    size_t check; /* rf_check_place */
    bool whole, warnings;
    size_t offset; /* in the plan, the finding, or the overall */
} rf_result_place;

/* That of a path; false where there is no such column. */
bool rf_result_place_find(const char *path, rf_result_place *place);

typedef struct rf_batch {
    refuel_request base;
    bool eaten;                             /* what is eaten is judged, not what is planned */
    refuel_input_column in[RF_COLUMNS_MAX]; /* in the order of the table: a text may need what is read before it */
    const rf_field *field[RF_COLUMNS_MAX];
    size_t in_count;
    const refuel_result_column *out;
    rf_result_place place[RF_COLUMNS_MAX];
    size_t out_count;
    bool wants_checks;
} rf_batch;

/* Finds what every column is for. */
refuel_status rf_columns_find(rf_batch *b, const refuel_input_column *in, const refuel_result_column *out,
                              refuel_error *err);

/* The same for the inputs alone. */
refuel_status rf_columns_find_inputs(rf_batch *b, const refuel_input_column *in, refuel_error *err);

/* The inputs of one person on top of the base; fails where a text cannot be read, or where two exclude each other. */
refuel_status rf_columns_read(const rf_batch *b, size_t row, refuel_request *request, refuel_error *err);

/* The results of one person. */
void rf_columns_write(const rf_batch *b, size_t row, const rf_batch_answer *answer);

#endif
