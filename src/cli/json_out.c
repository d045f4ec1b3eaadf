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
