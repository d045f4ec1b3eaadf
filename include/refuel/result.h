/* The members of the results, as a table that a program can read: JSON, columns, Python classes and documents are made of
   it. */
#ifndef REFUEL_RESULT_H
#define REFUEL_RESULT_H

#include <refuel/field.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The structs that the tables describe. Append only. */
typedef enum refuel_record {
    REFUEL_RECORD_NONE = 0,
    REFUEL_RECORD_PLAN = 1,          /* refuel_plan_result */
    REFUEL_RECORD_EATEN = 2,         /* refuel_plan_result: what a check adds */
    REFUEL_RECORD_FINDING = 3,       /* refuel_finding */
    REFUEL_RECORD_OVERALL = 4,       /* refuel_overall */
    REFUEL_RECORD_COMPARISON = 5,    /* refuel_comparison */
    REFUEL_RECORD_WARNING = 6,       /* refuel_warning */
    REFUEL_RECORD_SOURCE = 7,        /* refuel_reference */
    REFUEL_RECORD_RESTING_PART = 8,  /* refuel_resting_part */
    REFUEL_RECORD_EXERCISE_PART = 9, /* refuel_exercise_part */
    REFUEL_RECORD_NEED = 10,         /* refuel_need */
    REFUEL_RECORD_DAY = 11,          /* refuel_day */
    REFUEL_RECORD_DAYS_MEAN = 12,    /* refuel_days_mean */
    REFUEL_RECORD_FLUID = 13,        /* refuel_plan_result: sweat of a session that was told of */
    REFUEL_RECORD_END
} refuel_record;

/** The i-th member of a record, in the order of JSON; NULL past the end and for an unknown record.
 *
 *  Example:   for (size_t i = 0; refuel_result_at(REFUEL_RECORD_PLAN, i); i++)
 *                 puts(refuel_result_at(REFUEL_RECORD_PLAN, i)->path);
 */
REFUEL_API const refuel_result_info *refuel_result_at(refuel_record record, size_t i);

#ifdef __cplusplus
}
#endif

#endif
