/* Words and numbers on a terminal: colour, wrapping, rounding. */
#ifndef REFUEL_CLI_PRINT_H
#define REFUEL_CLI_PRINT_H

#include <refuel/plan.h>

#include "core/number.h"

#define CLI_WIDTH 88                            /* columns of a table */
#define CLI_RANGE_TEXT (2 * RF_NUMBER_TEXT + 8) /* two numbers and what joins them */

/* A code of colour: only on a terminal, never where NO_COLOR is set. Returns "" where there is none. */
const char *cli_colour(const char *code);

/* Prints text wrapped at width columns; the first line goes on where the cursor stands (column at), the others begin
   with indent blanks. */
void cli_wrap(const char *text, int at, int indent, int width);

/* A line without blanks at its end. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void cli_line(const char *format, ...);

/* Is told a text line by line, so that whoever shows it may lay it out. */
typedef void (*cli_tell)(void *context, const char *line);

/* Print it as it is, wrapped, and as a note under a table; the context is not used. */
void cli_print_line(void *context, const char *line);
void cli_print_wrapped(void *context, const char *line);
void cli_note(void *context, const char *line);

/* A line in bold, with something at its right; "" for nothing. */
void cli_heading(const char *left, const char *right);

/* "2,758"; "-" where the number is not known. */
const char *cli_whole(double value, char text[RF_NUMBER_TEXT]);

/* "80 %" of the level 0.8. */
void cli_level_text(double level, char text[RF_NUMBER_TEXT]);

/* "277-404" with an en dash; once where both ends are the same. */
void cli_span(const char *low, const char *high, char text[CLI_RANGE_TEXT]);

/* Edges of what is ok as they are shown: rounded inwards, so that who keeps to what is printed is inside; but a value that is
   inside is printed so. NaN is no edge. */
refuel_range cli_edges(double value, refuel_range edges, int decimals);

/* How many columns a text takes: of the bytes of a dash only one does. */
int cli_columns(const char *text);

#endif
