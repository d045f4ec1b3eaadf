#include "cli/json_out.h"

#include <stdio.h>

refuel_status cli_write_json(cli_json_report report, const void *what, refuel_error *err)
{
    const char *text = NULL;
    size_t length = 0;
    rf_json_writer w;
    rf_json_begin(&w);
    refuel_status status = report(&w, what, err);
    if (status == REFUEL_OK) status = rf_json_whole(&w, &text, &length, err);
    if (status == REFUEL_OK) puts(text);
    rf_json_end(&w);
    return status;
}

refuel_status cli_write_answers(const rf_requests *requests, const rf_asker *asker, size_t *wrong, rf_errors *errors)
{
    const char *text = NULL;
    size_t length = 0;
    rf_json_writer w;
    if (rf_requests_answer(requests, asker, &w, wrong, errors) == REFUEL_OK &&
        rf_errors_took(errors, rf_json_whole(&w, &text, &length, rf_errors_place(errors))))
        puts(text);
    rf_json_end(&w);
    return errors->first;
}
