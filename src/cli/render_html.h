/* Answers as pages for people: one file, which loads nothing and runs nothing. */
#ifndef REFUEL_CLI_RENDER_HTML_H
#define REFUEL_CLI_RENDER_HTML_H

#include "cli/page.h"
#include "cli/picture.h"
#include "io/answer.h"
#include "io/forecast_answer.h"

/* A plan, a comparison, or what is eaten. */
void cli_html_answer(const cli_page *page, const rf_answer *answer);

/* A projection. The picture has every day, also where the answer has not. */
void cli_html_project(const cli_page *page, const rf_forecast_answer *answer, const cli_picture *picture);

#endif
