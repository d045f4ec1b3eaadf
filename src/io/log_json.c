#include "io/log_json.h"

#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "io/data_uri.h"
#include "io/log_runs.h"

/* A text is that of a file, as it is or in base64. */
static void read_text(const rf_json_node *node, rf_log *log, double today, rf_errors *errors)
{
    const char *text = rf_json_text(node);
    bool packed = rf_data_uri_known(text);
    size_t length = packed ? 0 : strlen(text);
    rf_log_bytes *bytes = malloc(sizeof *bytes);
    char *content = packed ? malloc(rf_data_uri_most(text)) : NULL;
    refuel_status status = REFUEL_OK;
    if (!bytes || (packed && !content))
        status = rf_fail(rf_errors_place(errors), REFUEL_E_NO_MEMORY, "", "out of memory");
    else if (packed)
        status = rf_data_uri_read(text, "log", content, &length, rf_errors_place(errors));
    if (rf_errors_took(errors, status)) {
        rf_log_bytes_of_text(bytes, packed ? content : text, length);
        rf_log_runs_read(bytes, "log", today, log, errors);
    }
    free(content);
    free(bytes);
}

/* A key is the name of a column; null is not known. */
static void read_member(const rf_json_node *member, const rf_log_place *place, rf_log *log, rf_log_row *row,
                        bool seen[RF_LOG_WHAT_END], rf_errors *errors)
{
    char shown[RF_PRINTABLE];
    const char *key = rf_json_key(member);
    rf_log_column column = rf_log_column_named(key, strlen(key));
    rf_printable(key, strlen(key), shown);
    if (column.what == RF_LOG_UNKNOWN) {
        rf_log_unknown(log, shown);
        return;
    }
    if (seen[column.what] && column.what >= RF_LOG_DATE) {
        rf_log_blame(place, REFUEL_E_DUPLICATE, errors, "%s was given twice", rf_log_column_name(column.what));
        row->failed = true;
        return;
    }
    seen[column.what] = true;
    switch (rf_json_type_of(member)) {
        case RF_JSON_NULL: return;
        case RF_JSON_NUMBER: rf_log_row_number(row, &column, rf_json_number(member), place, errors); return;
        case RF_JSON_TEXT:
            rf_log_row_text(row, &column, rf_json_text(member), strlen(rf_json_text(member)), place, errors);
            return;
        default: break;
    }
    if (column.what == RF_LOG_OTHER) return;
    rf_log_blame(place, REFUEL_E_TYPE, errors, "%s takes a number or a text", shown);
    row->failed = true;
}

static void read_row(const rf_json_node *object, size_t number, rf_log *log, double today, rf_errors *errors)
{
    const rf_log_place place = {"log row", number, false};
    rf_log_row row;
    bool seen[RF_LOG_WHAT_END] = {false};
    rf_log_row_begin(&row);
    if (rf_json_type_of(object) != RF_JSON_OBJECT) {
        rf_log_blame(&place, REFUEL_E_TYPE, errors, "each row is an object with date and distance_km or duration");
        return;
    }
    for (const rf_json_node *it = rf_json_first(object); it; it = rf_json_next(it))
        read_member(it, &place, log, &row, seen, errors);
    rf_log_take(log, &row, today, &place, errors);
}

void rf_log_from_json(const rf_json_node *node, rf_log *log, double today, rf_errors *errors)
{
    size_t number = 0;
    if (rf_json_type_of(node) == RF_JSON_TEXT) {
        read_text(node, log, today, errors);
        return;
    }
    if (rf_json_type_of(node) != RF_JSON_ARRAY) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_TYPE, "log",
                                       "it takes the text of a CSV file, or an array of rows"));
        return;
    }
    for (const rf_json_node *it = rf_json_first(node); it && !rf_errors_full(errors); it = rf_json_next(it))
        read_row(it, ++number, log, today, errors);
    refuel_log_sort(log->run, log->runs);
}
