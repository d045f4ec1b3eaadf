#include "cli/print.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/edge.h"
#include "core/elementary.h"

const char *cli_colour(const char *code)
{
    const char *off = getenv("NO_COLOR"), *terminal = getenv("TERM");
    int dumb = !terminal || strcmp(terminal, "dumb") == 0;
    return isatty(STDOUT_FILENO) && !dumb && !(off && *off) ? code : "";
}

void cli_wrap(const char *text, int at, int indent, int width)
{
    for (const char *word = text; *word;) {
        size_t length = strcspn(word, " ");
        if (at > indent && at + (int)length > width) {
            printf("\n%*s", indent, "");
            at = indent;
        }
        printf("%.*s", (int)length, word);
        at += (int)length;
        word += length;
        if (*word == ' ') {
            word++;
            if (*word && at + 1 + (int)strcspn(word, " ") <= width) {
                putchar(' ');
                at++;
            } else if (*word) {
                printf("\n%*s", indent, "");
                at = indent;
            }
        }
    }
    putchar('\n');
}

void cli_line(const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof text) length = (int)strlen(text);
    while (length > 0 && text[length - 1] == ' ') text[--length] = '\0';
    puts(text);
}

void cli_print_line(void *context, const char *line)
{
    (void)context;
    puts(line);
}

void cli_print_wrapped(void *context, const char *line)
{
    (void)context;
    cli_wrap(line, 0, 0, CLI_WIDTH);
}

void cli_note(void *context, const char *line)
{
    (void)context;
    printf("Note: ");
    cli_wrap(line, 6, 6, CLI_WIDTH);
}

void cli_heading(const char *left, const char *right)
{
    printf("%s", cli_colour("\033[1m"));
    if (*right)
        printf("%-57s%s", left, right);
    else
        printf("%s", left);
    printf("%s\n", cli_colour("\033[0m"));
}

const char *cli_whole(double value, char text[RF_NUMBER_TEXT])
{
    if (isnan(value))
        snprintf(text, RF_NUMBER_TEXT, "-");
    else
        rf_number_fixed(value, 0, true, text);
    return text;
}

void cli_level_text(double level, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(level * 100, 0, false, text);
    strcat(text, " %"); /* two digits and a blank */
}

void cli_span(const char *low, const char *high, char text[CLI_RANGE_TEXT])
{
    if (strcmp(low, high) == 0)
        snprintf(text, CLI_RANGE_TEXT, "%s", low);
    else
        snprintf(text, CLI_RANGE_TEXT, "%s\xE2\x80\x93%s", low, high); /* an en dash */
}

refuel_range cli_edges(double value, refuel_range edges, int decimals)
{
    double unit = rf_pow(10, -decimals), shown = unit * round(value / unit);
    refuel_range out = {unit * ceil(edges.low / unit), unit * floor(edges.high / unit)};
    if (!rf_below(value, edges.low)) out.low = fmin(out.low, shown); /* fmin and fmax pass over a NaN */
    if (!rf_above(value, edges.high)) out.high = fmax(out.high, shown);
    if (isnan(edges.low)) out.low = NAN;
    if (isnan(edges.high)) out.high = NAN;
    return out;
}

int cli_columns(const char *text)
{
    int columns = 0;
    for (; *text; text++) columns += ((unsigned char)*text & 0xC0) != 0x80;
    return columns;
}
