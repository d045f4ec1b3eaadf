#include "cli/json_out.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/failure.h"

refuel_status cli_write_json(cli_json_writer write, const void *what, refuel_error *err)
{
    size_t needed = 0;
    refuel_status status = write(what, NULL, 0, &needed, err);
    if (status != REFUEL_E_BUFFER) return status;
    char *text = malloc(needed);
    if (!text) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    status = write(what, text, needed, NULL, err);
    if (status == REFUEL_OK) puts(text);
    free(text);
    return status;
}
