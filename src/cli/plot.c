#include "cli/plot.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/file.h"
#include "core/failure.h"
#include "core/printable.h"

extern char **environ;

static int ends_with(const char *path, const char *end)
{
    size_t length = strlen(path), tail = strlen(end);
    return length > tail && strcmp(path + length - tail, end) == 0;
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

/* What is drawn, and by whom. */
typedef struct drawing {
    cli_plot_writer write;
    const void *what;
} drawing;

static refuel_status draw(const drawing *it, FILE *script, FILE *picture, const char *path, refuel_error *err)
{
    int is_svg = ends_with(path, ".svg");
    it->write(script, it->what, is_svg);
    if (fflush(script) != 0 || ferror(script) || fseek(script, 0, SEEK_SET) != 0)
        return cli_cannot_write("plot", path, strerror(errno), err);
    refuel_status status = run_gnuplot(script, picture, path, err);
    if (status == REFUEL_OK && !is_complete(picture, is_svg))
        status = cli_cannot_write("plot", path, "gnuplot left the picture incomplete; is the disk full?", err);
    return status == REFUEL_OK ? cli_replace_file("plot", path, picture, 0, err) : status;
}

void cli_plot_terminal(FILE *script, int is_svg)
{
    fprintf(script, "set terminal %s\n",
            is_svg
                ? "svg size 900,760 font 'sans,14' background rgb 'white' noenhanced"
                : "pngcairo size 1800,1520 font 'sans,26' linewidth 2 pointscale 2 background rgb 'white' noenhanced");
}

refuel_status cli_plot(cli_plot_writer write, const void *what, const char *path, refuel_error *err)
{
    if (!ends_with(path, ".svg") && !ends_with(path, ".png"))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name ends in .svg or .png");
    if (rf_has_control(path, strlen(path)))
        return rf_fail(err, REFUEL_E_SYNTAX, "plot", "the name holds a control character");
    refuel_status status = cli_may_replace("plot", path, err);
    if (status != REFUEL_OK) return status;
    /* Both have no name: whatever happens, nothing of them is left. */
    FILE *script = tmpfile(), *drawn = tmpfile();
    status = script && drawn ? draw(&(drawing){write, what}, script, drawn, path, err)
                             : cli_cannot_write("plot", path, "no temporary file can be made", err);
    if (script) fclose(script);
    if (drawn) fclose(drawn);
    return status;
}
