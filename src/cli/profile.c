#include "cli/profile.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/file.h"
#include "core/failure.h"
#include "io/json_request.h"
#include "io/json_write.h"
#include "io/requests.h"

#define FOLDER "refuel"
#define FILE_NAME "me.json"
#define OWN_FOLDER 0700 /* who one is, is nobody else's business */
#define OWN_FILE 0600

/* The folder of all programs: an absolute path, as the XDG base directories ask for. */
static refuel_status config_folder(char path[PATH_MAX], refuel_error *err)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int length = -1;
    if (config && *config == '/')
        length = snprintf(path, PATH_MAX, "%s", config);
    else if (home && *home == '/')
        length = snprintf(path, PATH_MAX, "%s/.config", home);
    if (length > 0 && (size_t)length + sizeof FOLDER + sizeof FILE_NAME < PATH_MAX) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_FILE, "me", "there is no folder for it: set HOME or XDG_CONFIG_HOME");
}

refuel_status cli_profile_path(char path[PATH_MAX], refuel_error *err)
{
    refuel_status status = config_folder(path, err);
    if (status == REFUEL_OK) strcat(path, "/" FOLDER "/" FILE_NAME);
    return status;
}

static int exists(const char *path)
{
    struct stat at;
    return stat(path, &at) == 0 || errno != ENOENT; /* what cannot be looked at is told by whoever opens it */
}

static refuel_status read_text(const char *text, size_t length, refuel_request *request, rf_written written,
                               refuel_error *err)
{
    rf_requests requests;
    rf_input_set set;
    rf_errors errors = rf_errors_one(err);
    refuel_status status = rf_requests_open(text, length, &requests, err);
    if (status != REFUEL_OK) return status;
    if (requests.many)
        rf_errors_took(&errors, rf_fail(err, REFUEL_E_TYPE, "me", "a profile is one request, not an array"));
    else
        rf_request_from_json(requests.first, request, &set, written, &errors);
    rf_requests_close(&requests);
    return errors.first;
}

refuel_status cli_profile_read(refuel_request *request, rf_written written, int *there, refuel_error *err)
{
    char path[PATH_MAX], *text = NULL;
    size_t length = 0;
    refuel_status status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    int found = exists(path);
    if (there) *there = found;
    if (!found && there) return REFUEL_OK;
    if (!found)
        return rf_fail(err, REFUEL_E_FILE, "me", "there is no profile yet; refuel me writes one: refuel help me");
    status = cli_read_file("me", path, &text, &length, err);
    if (status == REFUEL_OK) status = read_text(text, length, request, written, err);
    free(text);
    return status;
}

void cli_profile_join(cli_args *args, refuel_request *request, rf_errors *errors)
{
    if (!cli_option_of(args, "me")) return;
    rf_errors_took(errors, cli_profile_read(request, args->written, NULL, rf_errors_place(errors)));
}

/* The inputs of one group, "running." or "" for those that are in none. */
static void put_group(rf_json_writer *w, const char *group, rf_written written)
{
    size_t length = strlen(group);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const char *path = rf_request_fields[i].info.path;
        int inside = length ? strncmp(path, group, length) == 0 : strchr(path, '.') == NULL;
        if (inside && written[i][0]) rf_json_put_text(w, path + length, written[i]);
    }
}

/* Whether an input is the first with a text in its group. */
static int opens(int input, size_t group, rf_written written)
{
    const char *path = rf_request_fields[input].info.path;
    for (int i = 1; i < input; i++)
        if (written[i][0] && strncmp(rf_request_fields[i].info.path, path, group) == 0) return 0;
    return 1;
}

static void put_all(rf_json_writer *w, rf_written written)
{
    put_group(w, "", written);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const char *path = rf_request_fields[i].info.path, *dot = strchr(path, '.');
        char group[RF_PATH];
        if (!dot || !written[i][0] || !opens(i, (size_t)(dot + 1 - path), written)) continue;
        snprintf(group, sizeof group, "%.*s", (int)(dot - path), path);
        rf_json_open_object(w, group);
        snprintf(group, sizeof group, "%.*s", (int)(dot + 1 - path), path);
        put_group(w, group, written);
        rf_json_close(w);
    }
}

/* As a file of which nobody but its owner may see anything, from its first moment on. */
static refuel_status save(const char *path, const char *text, refuel_error *err)
{
    FILE *whole = tmpfile();
    refuel_status status = whole && fprintf(whole, "%s\n", text) >= 0 && fflush(whole) == 0
                               ? cli_replace_file("me", path, whole, OWN_FILE, err)
                               : cli_cannot_write("me", path, strerror(errno), err);
    if (whole) fclose(whole);
    return status;
}

static refuel_status make_folders(char path[PATH_MAX], refuel_error *err)
{
    refuel_status status = config_folder(path, err);
    if (status != REFUEL_OK) return status;
    for (int k = 0; k < 2; k++) {
        if (k == 1) strcat(path, "/" FOLDER);
        if (mkdir(path, OWN_FOLDER) != 0 && errno != EEXIST) return cli_cannot_write("me", path, strerror(errno), err);
    }
    strcat(path, "/" FILE_NAME);
    return REFUEL_OK;
}

refuel_status cli_profile_write(rf_written written, refuel_error *err)
{
    char path[PATH_MAX];
    const char *text = NULL;
    size_t length = 0;
    rf_json_writer w;
    refuel_status status = make_folders(path, err);
    if (status != REFUEL_OK) return status;
    rf_json_begin(&w);
    put_all(&w, written);
    status = rf_json_whole(&w, &text, &length, err);
    if (status == REFUEL_OK) status = save(path, text, err);
    rf_json_end(&w);
    return status;
}

refuel_status cli_profile_forget(int *there, refuel_error *err)
{
    char path[PATH_MAX];
    refuel_status status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    *there = unlink(path) == 0;
    return *there || errno == ENOENT ? REFUEL_OK : cli_cannot_write("me", path, strerror(errno), err);
}
