#include "cli/plot_axis.h"

#include <math.h>
#include <string.h>

#define MARGIN 0.06 /* of the height of a panel, above and below what it shows */
#define DECIMALS 3  /* finer than a picture shows */

const char *cli_plot_number(double value, char text[RF_NUMBER_TEXT])
{
    strcpy(text, "NaN");
    if (isfinite(value)) rf_number_fixed(value, DECIMALS, false, text);
    return text;
}

void cli_plot_range(FILE *to, const char *axis, double low, double high)
{
    char text[2][RF_NUMBER_TEXT];
    double room = MARGIN * (high - low);
    fprintf(to, "set %srange [%s:%s]\n", axis, cli_plot_number(low - room, text[0]),
            cli_plot_number(high + room, text[1]));
}

void cli_plot_tics(FILE *to, const cli_picture *p, int last, int labelled)
{
    int first = 1;
    char label[CLI_TIC];
    fprintf(to, "set xtics (");
    for (int day = 0; day <= last; day++) {
        if (!cli_tic(p, last, day, label)) continue;
        char *second = strchr(label, '\n');
        if (second) *second++ = '\0';
        fprintf(to, "%s\"%s", first ? "" : ", ", labelled ? label : "");
        if (labelled && second) fprintf(to, "\\n%s", second);
        fprintf(to, "\" %d", day);
        first = 0;
    }
    fprintf(to, ") nomirror\nset xlabel '%s'\n", labelled && !p->dated ? "day" : "");
}

void cli_plot_frame(FILE *to, const char *title, const char *last)
{
    fprintf(to,
            "set multiplot\nset lmargin at screen 0.12\nset rmargin at screen 0.97\nset border 3\nset tics nomirror\n"
            "set grid lw 0.5 lc rgb '#bbbbbb'\nset style fill solid 1 noborder\nset xrange [0:%s]\nset samples 2\n"
            "set key at screen 0.12,0.955 left top vertical maxrows 2 Left reverse samplen 2\n"
            "set label '%s' at screen 0.12,0.975 left\n",
            last, title);
}
