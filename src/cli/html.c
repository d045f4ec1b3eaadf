#include "cli/html.h"

#include <stdarg.h>
#include <string.h>

#include "cli/print.h"

#define DECIMALS 2 /* of a pixel or a percent */

/* What stands for a character: the same in an element and between quotes. A control character cannot stand in a page. */
static const char *entity(unsigned char c)
{
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        default: return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F ? "&#xFFFD;" : NULL;
    }
}

static void put_text(FILE *to, const char *text)
{
    for (; *text; text++) {
        const char *instead = entity((unsigned char)*text);
        if (instead)
            fputs(instead, to);
        else
            putc(*text, to);
    }
}

void cli_html(FILE *to, const char *markup, ...)
{
    va_list arguments;
    char number[RF_NUMBER_TEXT];
    va_start(arguments, markup);
    for (const char *it = markup; *it; it++) {
        size_t plain = strcspn(it, "%");
        fwrite(it, 1, plain, to);
        it += plain;
        if (!*it || !*++it) break;
        if (*it == 's') put_text(to, va_arg(arguments, const char *));
        if (*it == '%') putc('%', to);
        if (*it != 'f' && *it != 'd') continue;
        rf_number_short(*it == 'f' ? va_arg(arguments, double) : va_arg(arguments, int), DECIMALS, number);
        fputs(number, to);
    }
    va_end(arguments);
}
