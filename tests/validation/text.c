/* Text of the page. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "page.h"

enum { LINE_WIDTH = 110, TEXT_MAX = 2048 };

static void print_wrapped(const char *text, const char *first, const char *later)
{
    size_t used = strlen(first);
    fputs(first, stdout);
    for (int words = 0; *text; words++) {
        size_t length = strcspn(text, " ");
        if (words && used + 1 + length > LINE_WIDTH) {
            printf("\n%s", later);
            used = strlen(later);
        } else if (words) {
            putchar(' ');
            used++;
        }
        printf("%.*s", (int)length, text);
        used += length;
        text += length + strspn(text + length, " ");
    }
    putchar('\n');
}

void print_paragraph(const char *format, ...)
{
    char text[TEXT_MAX];
    va_list values;
    va_start(values, format);
    int length = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    if (length < 0 || (size_t)length >= sizeof text) broken_page("a paragraph is too long", text);
    putchar('\n');
    print_wrapped(text, "", "");
}

void print_item(const char *text)
{
    print_wrapped(text, "- ", "  ");
}
