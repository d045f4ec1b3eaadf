/* What stands around and between the parts of every page: head, sections, goal, notes, sources, foot. */
#ifndef REFUEL_CLI_RENDER_HTML_FRAME_H
#define REFUEL_CLI_RENDER_HTML_FRAME_H

#include <refuel/needs.h>

#include "cli/page.h"
#include "plan/plan_sources.h"

/* From the start of the file to the line of the person; plan NULL: nobody is known. */
void cli_html_begin(cli_page *page, const char *title, const refuel_plan_result *plan);

/* A part with its heading; its id is a word. */
void cli_html_section(cli_page *page, const char *id, const char *heading);
void cli_html_section_end(cli_page *page);

/* A cli_tell: the line as a paragraph. context is the page. */
void cli_html_paragraph(void *context, const char *line);

/* A verdict as a word in its colour. */
void cli_html_verdict(cli_page *page, int32_t verdict);

/* What should be known beside the numbers; nothing where there is no warning. */
void cli_html_notes(cli_page *page, refuel_warnings set, const refuel_plan_result *plan, const refuel_need *needs,
                    size_t n);

/* How each number came about, between the two line by line, each by a cli_tell whose context is the page. */
void cli_html_explanation_begin(cli_page *page);
void cli_html_explanation_line(void *context, const char *line);
void cli_html_explanation_end(cli_page *page);

/* The papers, each with its address. Its id is that of cli_html_source. */
void cli_html_sources(cli_page *page, const rf_references *references);

/* The key of a paper, which leads to its place among the sources. Nothing where it is not among them. */
void cli_html_source(cli_page *page, const rf_references *references, const char *key);

/* What the range of the level means (NaN: there is none), and to the end of the file. */
void cli_html_end(cli_page *page, double level);

#endif
