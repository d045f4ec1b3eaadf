/* JSON for people. */
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"

/* The end of the text or the bracket that opens here: behind it. */
static const char *behind(const char *at, int *inner)
{
    int depth = 0, quoted = 0;
    *inner = 0;
    for (; *at; at++) {
        if (quoted) {
            if (*at == '\\' && at[1])
                at++;
            else if (*at == '"')
                quoted = 0;
        } else if (*at == '"') {
            quoted = 1;
        } else if (strchr("[{", *at)) {
            *inner += depth++ > 0;
        } else if (strchr("]}", *at)) {
            depth--;
        }
        if (!quoted && depth == 0) return at + 1;
    }
    return at;
}

static void line(int indent)
{
    printf("\n%*s", indent, "");
}

/* What stands on one line, with a blank behind each comma and colon outside of texts. */
static void flat(const char *at, const char *end)
{
    for (int quoted = 0; at < end; at++) {
        putchar(*at);
        if (quoted && *at == '\\')
            putchar(*++at);
        else if (*at == '"')
            quoted = !quoted;
        else if (!quoted && strchr(",:", *at))
            putchar(' ');
    }
}

void cli_print_json(const char *text, int indent)
{
    const char *at = text;
    while (*at) {
        int inner = 0;
        const char *end = behind(at, &inner);
        if (strchr("[{\"", *at) && inner == 0) {
            flat(at, end);
            at = end;
        } else if (strchr("[{", *at)) {
            putchar(*at++);
            line(indent += 2);
        } else if (strchr("]}", *at)) {
            line(indent -= 2);
            putchar(*at++);
        } else {
            putchar(*at);
            if (*at == ',') line(indent);
            if (*at == ':') putchar(' ');
            at++;
        }
    }
}
