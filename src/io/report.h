/* Results as JSON, by the table of results: what a record holds is written in the order of its rows. */
#ifndef REFUEL_IO_REPORT_H
#define REFUEL_IO_REPORT_H

#include <refuel/result.h>
#include <refuel/warning.h>

#include "io/json_write.h"
#include "plan/plan_sources.h"
#include "plan/result.h"

/* Writes the members of a record into the object that is open. series is how many numbers its series have. */
void rf_report_members(rf_json_writer *w, rf_record record, const void *of, size_t series);

/* Only the members of one group ("goal."), which is open. */
void rf_report_group(rf_json_writer *w, const char *group, rf_record record, const void *of);

/* The same as an object with this key, or as an element where key is NULL. */
void rf_report_object(rf_json_writer *w, const char *key, rf_record record, const void *of);

/* What several answers share: "checks" and "overall" with the findings, "warnings", "sources". */
void rf_report_overall(rf_json_writer *w, const refuel_overall *overall, const refuel_finding *findings, size_t count);
void rf_report_checks(rf_json_writer *w, const refuel_finding *findings, size_t count);
void rf_report_warning_list(rf_json_writer *w, refuel_warnings set); /* into the array that is open */
void rf_report_warnings(rf_json_writer *w, refuel_warnings set);
void rf_report_sources(rf_json_writer *w, const rf_references *references);

#endif
