/* Where a page goes. */
#ifndef REFUEL_CLI_HTML_FILE_H
#define REFUEL_CLI_HTML_FILE_H

#include "cli/command.h"
#include "cli/page.h"

/* Writes a page with this content. */
typedef void (*cli_html_writer)(const cli_page *page, const void *content);

/* Writes the page of --html, where that was asked for, in the units that are shown (refuel_units): a file, whole or not at all,
   or standard output for "-". REFUEL_E_FILE where it cannot be written. */
refuel_status cli_html_write(const cli_args *args, int32_t units, cli_html_writer write, const void *content,
                             refuel_error *err);

/* Whether standard output holds the page, and nothing else. */
int cli_html_alone(const cli_args *args);

/* Fails with REFUEL_E_CONFLICT where something else wants standard output as well. */
refuel_status cli_html_check(cli_args *args);

#endif
