#include "cli/profile.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/file.h"
#include "core/failure.h"
#include "core/field_write.h"
#include "core/printable.h"
#include "io/json_request.h"
#include "io/json_write.h"

#define FOLDER "refuel"
#define FILE_NAME CLI_PROFILE_NAME
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

#define SHOWN 40 /* characters of a path: its end tells more than its beginning */

static void show_path(const char *path, char shown[RF_PRINTABLE + 4])
{
    size_t length = strlen(path), left = length > SHOWN ? length - SHOWN : 0;
    const char *end = left ? strchr(path + left, '/') : path;
    snprintf(shown, 4, "%s", end == path ? "" : "...");
    rf_printable(end, strlen(end), shown + strlen(shown));
}

refuel_status cli_profile_broken(const refuel_error *why, refuel_error *err)
{
    char path[PATH_MAX], shown[RF_PRINTABLE + 4];
    refuel_error reason = *why; /* it may be err itself */
    refuel_status status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    show_path(path, shown);
    const char *what = reason.message; /* "input: " would name the JSON, which is the file */
    if (strcmp(reason.field, "input") == 0) what += strcspn(what, " ") + 1;
    return rf_fail(err, (refuel_status)reason.status, "me",
                   "%s is no profile (%s): mend it, or remove it with refuel me --forget", shown, what);
}

static refuel_status read_file(const char *path, rf_requests *profile, refuel_error *err)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_file("me", path, &text, &length, err);
    if (status != REFUEL_OK) return status;
    status = rf_requests_open(text, length, profile, err);
    free(text);
    if (status == REFUEL_OK && profile->many)
        status = rf_fail(err, REFUEL_E_TYPE, "input", "a profile is one request, not an array");
    return status == REFUEL_OK || status == REFUEL_E_NO_MEMORY ? status : cli_profile_broken(err, err);
}

refuel_status cli_profile_open(rf_requests *profile, int needed, refuel_error *err)
{
    char path[PATH_MAX];
    *profile = (rf_requests){.root = NULL};
    refuel_status status = cli_profile_path(path, err);
    if (status != REFUEL_OK) return status;
    if (exists(path)) return read_file(path, profile, err);
    if (!needed) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_FILE, "me", "there is no profile yet; refuel me writes one: refuel help me");
}

void cli_profile_keep(rf_field_text texts[RF_REQUEST_ROWS])
{
    for (int i = 1; i < RF_REQUEST_ROWS; i++) texts[i].lasting = true;
}

/* Whether an input is the first that is given of those whose paths begin as its own. */
static int opens(int input, size_t beginning, const rf_field_text *texts)
{
    const char *path = rf_request_fields[input].info.path;
    for (int i = 1; i < input; i++)
        if (texts[i].called && strncmp(rf_request_fields[i].info.path, path, beginning) == 0) return 0;
    return 1;
}

static void put_group(rf_json_writer *w, const char *group, const rf_field_text *texts);

/* The group of an input in the group with this length. */
static void put_inner(rf_json_writer *w, const char *path, size_t outer, const rf_field_text *texts)
{
    char inner[RF_PATH];
    size_t length = strcspn(path + outer, ".");
    snprintf(inner, sizeof inner, "%.*s", (int)length, path + outer);
    rf_json_open_object(w, inner);
    snprintf(inner, sizeof inner, "%.*s", (int)(outer + length + 1), path);
    put_group(w, inner, texts);
    rf_json_close(w);
}

/* The inputs of a group, "running." or "" for all: those that are in no group of it, then its groups. */
static void put_group(rf_json_writer *w, const char *group, const rf_field_text *texts)
{
    char text[RF_FIELD_TEXT];
    size_t length = strlen(group);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 1; i < RF_REQUEST_ROWS; i++) {
            const rf_field *field = &rf_request_fields[i];
            const char *path = field->info.path;
            if (!texts[i].called || strncmp(path, group, length) != 0) continue;
            const char *dot = strchr(path + length, '.');
            if (pass == 0 && !dot) rf_json_put_text(w, path + length, rf_field_written(field, &texts[i], text));
            if (pass == 1 && dot && opens(i, (size_t)(dot + 1 - path), texts)) put_inner(w, path, length, texts);
        }
}

/* Whether the text gives the same request: what --me could not read is not written. */
static refuel_status read_back(const char *text, size_t length, const refuel_request *request, refuel_error *err)
{
    rf_requests back;
    rf_input_set set = {.row = rf_request_fields, .rows = RF_REQUEST_ROWS};
    refuel_request again = rf_empty_request;
    refuel_error first;
    rf_errors errors = rf_errors_one(&first);
    rf_done(&first);
    if (rf_errors_took(&errors, rf_requests_open(text, length, &back, &first))) {
        rf_inputs_from_json(back.first, &set, 1, NULL, NULL, &errors);
        cli_profile_keep(set.text);
        rf_request_apply(&again, set.text, NULL, rf_today(), &errors);
        rf_requests_close(&back);
    }
    if (errors.first == REFUEL_E_NO_MEMORY) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (errors.first != REFUEL_OK)
        return rf_fail(err, errors.first, "me", "nothing was written, it could not be read again: %s", first.message);
    for (int i = 1; i < RF_REQUEST_ROWS; i++) {
        const rf_field *field = &rf_request_fields[i];
        double was = rf_field_load(field, request), is = rf_field_load(field, &again);
        if (was != is && !(isnan(was) && isnan(is)))
            return rf_fail(err, REFUEL_E_SYNTAX, field->info.path,
                           "nothing was written, it would be read as another value: write it as a text with its unit");
    }
    return REFUEL_OK;
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

refuel_status cli_profile_write(const rf_field_text texts[RF_REQUEST_ROWS], const refuel_request *request,
                                refuel_error *err)
{
    char path[PATH_MAX];
    const char *text = NULL;
    size_t length = 0;
    rf_json_writer w;
    rf_json_begin(&w);
    put_group(&w, "", texts);
    refuel_status status = rf_json_whole(&w, &text, &length, err);
    if (status == REFUEL_OK) status = read_back(text, length, request, err);
    if (status == REFUEL_OK) status = make_folders(path, err);
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
