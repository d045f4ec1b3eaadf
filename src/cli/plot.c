#include "cli/plot.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"

static int ends_with(const char *path, const char *end)
{
    size_t length = strlen(path), tail = strlen(end);
    return length > tail && strcmp(path + length - tail, end) == 0;
}

/* A text of gnuplot in single quotes: a quote is written twice. */
static void put_quoted(FILE *to, const char *text)
{
    putc('\'', to);
    for (; *text; text++) {
        if (*text == '\'') putc('\'', to);
        putc(*text, to);
    }
    putc('\'', to);
}

static void put_cell(FILE *to, double value)
{
    char text[RF_NUMBER_TEXT] = "NaN";
    if (!isnan(value)) rf_number_text(value, text);
    fprintf(to, " %s", text);
}

static void put_data(FILE *to, const rf_forecast *f)
{
    fprintf(to, "$data << END\n");
    for (size_t row = 0; row < f->rows; row++) {
        size_t at = rf_forecast_index(f, row);
        put_cell(to, f->day[row]);
        put_cell(to, f->low_kg[row]);
        put_cell(to, f->high_kg[row]);
        put_cell(to, f->weight_kg[at]);
        put_cell(to, f->static_kg[at]);
        putc('\n', to);
    }
    fprintf(to, "END\n");
}

static void put_script(FILE *to, const rf_forecast *f, const char *path)
{
    char level[RF_NUMBER_TEXT], target[RF_NUMBER_TEXT], last[RF_NUMBER_TEXT];
    rf_number_text(f->day[f->rows - 1], last);
    rf_number_fixed(f->level * 100, 0, false, level);
    rf_number_text(f->target_kg, target);
    put_data(to, f);
    fprintf(to, "set terminal %s\nset output ",
            ends_with(path, ".svg") ? "svg size 900,540 background rgb 'white'" : "png size 900,540");
    put_quoted(to, path);
    fprintf(to,
            "\nset title 'Projected body weight'\nset xlabel 'day'\nset ylabel 'body weight, kg'\nset grid\nset xrange "
            "[0:%s]\n"
            "set key outside bottom center horizontal\nset style fill solid 0.25 noborder\n"
            "plot $data using 1:2:3 with filledcurves lc rgb '#4477aa' title '%s %% range', "
            "$data using 1:4 with lines lw 2 lc rgb '#224488' title 'model', "
            "$data using 1:5 with lines dt 2 lc rgb '#999999' title 'rule of 3500 kcal per pound'",
            last, level);
    if (f->question != RF_QUESTION_PATH) fprintf(to, ", %s with lines lc rgb '#aa3333' title 'target'", target);
    fprintf(to, "\n");
}

static refuel_status cannot(const char *path, const char *why, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    if (path[0] == '.' && path[1] == '/') path += 2;
    rf_printable(path, strlen(path), shown);
    return rf_fail(err, REFUEL_E_FILE, "plot", "cannot write %s: %s", shown, why);
}

/* gnuplot takes a name that begins with | for a command: in front of a relative name goes "./". */
static refuel_status safe_path(const char *path, char *safe, size_t size, refuel_error *err)
{
    if (!ends_with(path, ".svg") && !ends_with(path, ".png"))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name ends in .svg or .png");
    if (rf_has_control(path, strlen(path)))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name holds a control character");
    int length = snprintf(safe, size, "%s%s", *path == '/' ? "" : "./", path);
    return length > 0 && (size_t)length < size ? REFUEL_OK : cannot(path, "the name is too long", err);
}

static refuel_status run_gnuplot(const rf_forecast *f, const char *path, refuel_error *err)
{
    fflush(NULL);
    FILE *gnuplot = popen("command -v gnuplot >/dev/null || exit 127; exec gnuplot", "w");
    if (!gnuplot) return cannot(path, strerror(errno), err);
    put_script(gnuplot, f, path);
    int failed = ferror(gnuplot), status = pclose(gnuplot);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return cannot(path, "gnuplot is not installed (Debian: apt-get install gnuplot-nox)", err);
    return failed || status != 0 ? cannot(path, "gnuplot failed", err) : REFUEL_OK;
}

refuel_status cli_plot(const rf_forecast *f, const char *path, refuel_error *err)
{
    char safe[4096];
    refuel_status status = safe_path(path, safe, sizeof safe, err);
    if (status != REFUEL_OK) return status;
    /* gnuplot reports a bad path only in passing, so the file is opened here first. */
    int is_new = access(safe, F_OK) != 0;
    FILE *probe = fopen(safe, "ab");
    if (!probe) return cannot(path, strerror(errno), err);
    fclose(probe);
    status = run_gnuplot(f, safe, err);
    if (status != REFUEL_OK && is_new) remove(safe); /* never a file that was there before */
    return status;
}
