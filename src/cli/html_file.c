#include "cli/html_file.h"

#include <errno.h>
#include <string.h>

#include "cli/args.h"
#include "cli/file.h"
#include "core/failure.h"
#include "io/requests.h"

#define FLAG "html"

/* The file is made where nobody sees it: whatever happens, nothing half is left. */
static refuel_status write_file(const char *path, cli_page *page, cli_html_writer write, const void *content,
                                refuel_error *err)
{
    refuel_status status = cli_may_replace(FLAG, path, err);
    if (status != REFUEL_OK) return status;
    page->to = tmpfile();
    if (!page->to) return cli_cannot_write(FLAG, path, "no temporary file can be made", err);
    write(page, content);
    if (fflush(page->to) != 0 || ferror(page->to))
        status = cli_cannot_write(FLAG, path, strerror(errno), err);
    else
        status = cli_replace_file(FLAG, path, page->to, 0, err);
    fclose(page->to);
    return status;
}

refuel_status cli_html_write(const cli_args *args, int32_t units, cli_html_writer write, const void *content,
                             refuel_error *err)
{
    const char *path = cli_option_of(args, FLAG);
    cli_page page = {.to = stdout,
                     .units = cli_units_of(args, units),
                     .id = rf_requests_id(args->request, NULL),
                     .today = rf_today(),
                     .explain = cli_option_of(args, "explain") != NULL};
    if (!path) return REFUEL_OK;
    if (strcmp(path, "-") != 0) return write_file(path, &page, write, content, err);
    write(&page, content); /* whether that could be written is seen at the end of the program */
    return REFUEL_OK;
}

int cli_html_alone(const cli_args *args)
{
    const char *path = cli_option_of(args, FLAG);
    return path && strcmp(path, "-") == 0;
}

refuel_status cli_html_check(cli_args *args)
{
    static const char *const others[] = {"json", "csv", "chart"};
    for (size_t i = 0; cli_html_alone(args) && i < sizeof others / sizeof *others; i++)
        if (cli_option_of(args, others[i]))
            return rf_fail(&args->err, REFUEL_E_CONFLICT, FLAG, "- and --%s both want standard output: name a file",
                           others[i]);
    return REFUEL_OK;
}
