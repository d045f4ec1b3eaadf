/* How pages look: the one place of colours and sizes. */
#ifndef REFUEL_CLI_HTML_STYLE_H
#define REFUEL_CLI_HTML_STYLE_H

/* The lines of the style sheet; ends with NULL. */
extern const char *const cli_html_style[];

#endif
