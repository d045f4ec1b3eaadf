/* One member of a result as JSON, by its row. */
#ifndef REFUEL_IO_REPORT_VALUE_H
#define REFUEL_IO_REPORT_VALUE_H

#include <string.h>

#include "io/json_write.h"
#include "plan/result.h"

/* Values of one kind each, read from where they stand. */
static inline double rf_number_at(const char *at)
{
    double value;
    memcpy(&value, at, sizeof value);
    return value;
}

static inline int32_t rf_whole_at(const char *at)
{
    int32_t value;
    memcpy(&value, at, sizeof value);
    return value;
}

static inline const char *rf_text_at(const char *at)
{
    const char *value;
    memcpy(&value, at, sizeof value);
    return value;
}

/* The record of the structs of a list, which is a row of another record. */
const rf_record *rf_list_record(const rf_record *record, const refuel_result_info *row);

/* Writes the value of a row of a record; key is NULL inside an array, series how many numbers its series have. */
void rf_report_value(rf_json_writer *w, const char *key, const rf_record *record, const refuel_result_info *row,
                     const char *at, size_t series);

#endif
