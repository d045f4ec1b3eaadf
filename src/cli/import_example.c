#include "cli/import_example.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "io/import_parts.h"
#include "io/log_reader.h"

/* Two days of a diary of which one is whole. */
static const char diary[] =
    "Date,Energy (kcal),Carbs (g),Fiber (g),Fat (g),Protein (g),Completed\n"
    "2025-06-02,2410,310,30,78,105,false\n"
    "2025-06-03,,,,,,false\n"
    "2025-06-04,610,70,6,20,35,false\n";

refuel_status cli_import_example(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                 refuel_error *err)
{
    const rf_log_options options = RF_LOG_OPTIONS_INIT;
    rf_log_book book = {.entry = NULL};
    rf_log_bytes bytes;
    rf_import_answer *answer = malloc(sizeof *answer);
    rf_json_writer w;
    (void)text, (void)length;
    if (!answer) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    rf_log_bytes_of_text(&bytes, diary, sizeof diary - 1);
    rf_log_read(&bytes, "dailysummary.csv", &options, &book);
    rf_import_merge(&book, NAN, RF_LOG_NO_DAY, answer);
    rf_json_begin(&w);
    rf_report_import(&w, answer);
    refuel_status status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    rf_log_book_free(&book);
    free(answer);
    return status;
}
