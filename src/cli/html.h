/* HTML, piece by piece. What is not markup is escaped here and nowhere else. */
#ifndef REFUEL_CLI_HTML_H
#define REFUEL_CLI_HTML_H

#include <stdio.h>

/* Writes markup. In it %s is a text, which is escaped for an element as well as for an attribute, %f a number of a drawing
   with two decimals at the most, %d a whole number, %% a percent sign; nothing else. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void cli_html(FILE *to, const char *markup, ...);

#endif
