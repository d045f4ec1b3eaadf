#include "cli/render_log.h"

#include <stdio.h>
#include <string.h>

#include "cli/html.h"
#include "cli/in_units.h"
#include "cli/print.h"
#include "cli/render_html_frame.h"
#include "io/from_log_words.h"

#define WHERE_AT 34 /* the column of where a value comes from */

static const char nothing[] = "Nothing is taken: what it could tell is given.";

/* What stands in a row behind the label. */
typedef struct log_row {
    char value[CLI_IN_UNITS], where[CLI_IN_UNITS];
} log_row;

static void make_row(const rf_taken *it, const cli_units *units, log_row *row)
{
    char value[RF_TAKEN_VALUE], where[RF_TAKEN_LINE], text[RF_TAKEN_LINE];
    rf_taken_value(it, units->weight_pounds != 0, units->miles != 0, value);
    rf_taken_where(it, where);
    if (it->state == RF_TAKEN_OVERRIDDEN) {
        snprintf(text, sizeof text, "not the log's%s%s: %.*s", *value ? " " : "", value, RF_TAKEN_HOW, where);
        strcpy(row->value, "as given");
    } else {
        snprintf(text, sizeof text, "%s", where);
        const char *shown = it->state == RF_TAKEN_NOT ? "not taken" : *value ? value : "taken";
        cli_in_units(units, shown, row->value);
    }
    cli_in_units(units, text, row->where);
}

void cli_render_log(const rf_from_log *from, const cli_units *units)
{
    log_row row;
    if (!from) return;
    cli_heading("From the log", "");
    for (size_t i = 0; i < from->count; i++) {
        make_row(&from->taken[i], units, &row);
        printf("  %-13s %-17s ", from->taken[i].label, row.value);
        cli_wrap(row.where, WHERE_AT, WHERE_AT, CLI_WIDTH);
    }
    if (from->count == 0) printf("  %s\n", nothing);
    rf_from_log_notes(from, cli_note, NULL);
    putchar('\n');
}

void cli_html_log(cli_page *page, const rf_from_log *from)
{
    log_row row;
    if (!from) return;
    cli_html_section(page, "log", "From the log");
    cli_html(page->to, "<table>\n<tbody>\n");
    for (size_t i = 0; i < from->count; i++) {
        make_row(&from->taken[i], &page->units, &row);
        cli_html(page->to, "<tr><th scope=\"row\">%s</th><td class=\"whole\">%s</td><td>%s</td></tr>\n",
                 from->taken[i].label, row.value, row.where);
    }
    cli_html(page->to, "</tbody>\n</table>\n");
    if (from->count == 0) cli_html_paragraph(page, nothing);
    rf_from_log_notes(from, cli_html_paragraph, page);
    cli_html_section_end(page);
}
