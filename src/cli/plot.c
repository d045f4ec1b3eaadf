#include "cli/plot.h"

#include <errno.h>
#include <math.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/file.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"

extern char **environ;

static int ends_with(const char *path, const char *end)
{
    size_t length = strlen(path), tail = strlen(end);
    return length > tail && strcmp(path + length - tail, end) == 0;
}

static void put_cell(FILE *to, double value)
{
    char text[RF_NUMBER_TEXT] = "NaN";
    if (!isnan(value)) rf_number_text(value, text);
    fprintf(to, " %s", text);
}

static void put_data(FILE *to, const refuel_forecast_result *f)
{
    fprintf(to, "$data << END\n");
    for (size_t row = 0; row < f->rows; row++) {
        put_cell(to, f->day[row]);
        put_cell(to, f->low_kg[row]);
        put_cell(to, f->high_kg[row]);
        put_cell(to, f->weight_kg[row]);
        put_cell(to, f->static_weight_kg[row]);
        putc('\n', to);
    }
    fprintf(to, "END\n");
}

static void put_script(FILE *to, const refuel_forecast_result *f, int is_svg)
{
    char level[RF_NUMBER_TEXT], target[RF_NUMBER_TEXT], last[RF_NUMBER_TEXT], ended[64] = "";
    rf_number_text(f->day[f->rows - 1], last);
    rf_number_fixed(f->level * 100, 0, false, level);
    rf_number_text(f->target_kg, target);
    if (f->end_reason) snprintf(ended, sizeof ended, "; ends on day %s: %s", last, refuel_end_name(f->end_reason));
    put_data(to, f);
    fprintf(to, "set terminal %s\n", is_svg ? "svg size 900,540 background rgb 'white'" : "png size 900,540");
    fprintf(to,
            "set title 'Projected body weight%s'\nset xlabel 'day'\nset ylabel 'body weight, kg'\nset grid\nset xrange "
            "[0:%s]\n"
            "set key outside bottom center horizontal\nset style fill solid 0.25 noborder\n"
            "plot $data using 1:2:3 with filledcurves lc rgb '#4477aa' title '%s %% range', "
            "$data using 1:4 with lines lw 2 lc rgb '#224488' title 'model', "
            "$data using 1:5 with lines dt 2 lc rgb '#999999' title 'rule of 3500 kcal per pound'",
            ended, last, level);
    if (f->question != REFUEL_QUESTION_PATH) fprintf(to, ", %s with lines lc rgb '#aa3333' title 'target'", target);
    fprintf(to, "\n");
}

/* Starts gnuplot with its input from and its output to a file; without the start-up file of the user, which may set
   anything. The picture goes to its standard output, so that no name of a file stands in a script. */
static int start_gnuplot(int input, int output, pid_t *child)
{
    char name[] = "gnuplot", plain[] = "-d", *argv[] = {name, plain, NULL};
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    error = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    if (!error) error = posix_spawnp(child, name, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

static refuel_status run_gnuplot(FILE *script, FILE *picture, const char *path, refuel_error *err)
{
    pid_t child;
    int status = 0, error = start_gnuplot(fileno(script), fileno(picture), &child);
    if (error == ENOENT)
        return cli_cannot_write("plot", path, "gnuplot is not installed (Debian: apt-get install gnuplot-nox)", err);
    if (error) return cli_cannot_write("plot", path, strerror(error), err);
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return cli_cannot_write("plot", path, strerror(errno), err);
    return status != 0 ? cli_cannot_write("plot", path, "gnuplot failed", err) : REFUEL_OK;
}

/* gnuplot ends in 0 where the disk is full, so the end of its picture is looked at. */
static int is_complete(FILE *picture, int is_svg)
{
    static const char chunk[] = "IEND\xae\x42\x60\x82";
    char tail[32] = "";
    long length = fseek(picture, 0, SEEK_END) == 0 ? ftell(picture) : -1;
    if (length < (long)sizeof tail || fseek(picture, length - (long)sizeof tail, SEEK_SET) != 0 ||
        fread(tail, 1, sizeof tail, picture) != sizeof tail)
        return 0;
    size_t end = sizeof tail;
    while (is_svg && end > 0 && (tail[end - 1] == '\n' || tail[end - 1] == ' ')) end--;
    const char *wanted = is_svg ? "</svg>" : chunk;
    size_t size = strlen(wanted);
    return end >= size && memcmp(tail + end - size, wanted, size) == 0;
}

static refuel_status draw(const refuel_forecast_result *f, FILE *script, FILE *picture, const char *path,
                          refuel_error *err)
{
    int is_svg = ends_with(path, ".svg");
    put_script(script, f, is_svg);
    if (fflush(script) != 0 || ferror(script) || fseek(script, 0, SEEK_SET) != 0)
        return cli_cannot_write("plot", path, strerror(errno), err);
    refuel_status status = run_gnuplot(script, picture, path, err);
    if (status == REFUEL_OK && !is_complete(picture, is_svg))
        status = cli_cannot_write("plot", path, "gnuplot left the picture incomplete; is the disk full?", err);
    return status == REFUEL_OK ? cli_replace_file("plot", path, picture, err) : status;
}

refuel_status cli_plot(const refuel_forecast_result *f, const char *path, refuel_error *err)
{
    if (!ends_with(path, ".svg") && !ends_with(path, ".png"))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name ends in .svg or .png");
    if (rf_has_control(path, strlen(path)))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name holds a control character");
    refuel_status status = cli_may_replace("plot", path, err);
    if (status != REFUEL_OK) return status;
    /* Both have no name: whatever happens, nothing of them is left. */
    FILE *script = tmpfile(), *picture = tmpfile();
    status = script && picture ? draw(f, script, picture, path, err)
                               : cli_cannot_write("plot", path, "no temporary file can be made", err);
    if (script) fclose(script);
    if (picture) fclose(picture);
    return status;
}
