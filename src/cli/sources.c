#include "cli/sources.h"

#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/file.h"
#include "cli/profile.h"
#include "cli/shape.h"
#include "cli/urgent.h"
#include "core/failure.h"
#include "fatigue/written_signs.h"
#include "io/emergency.h"

/* The tables of inputs that a command takes. Returns how many there are. */
static int begin_sets(const cli_command *command, rf_input_set set[CLI_TABLES])
{
    int tables = 0;
    if (command->takes_inputs) rf_input_set_begin(&set[tables++], rf_request_fields, RF_REQUEST_ROWS);
    if (command->fields) rf_input_set_begin(&set[tables++], command->fields, command->field_count);
    if (tables > 0) set[0].explains = cli_explains(command);
    return tables;
}

/* From which source the texts of a table are. */
static void mark(rf_field_text *texts, int rows, int source, const char *from)
{
    for (int i = 1; i < rows; i++) {
        texts[i].source = source;
        texts[i].from = from;
    }
}

static void begin_source(cli_source *it)
{
    it->errors = (rf_errors){.of = it->each, .capacity = RF_ERRORS_MAX};
}

/* What was read of a source, and what is wrong with it, bears its name. */
static void name_source(cli_source *it, int tables, int source, const char *from)
{
    for (size_t i = 0; i < it->errors.count && from; i++) rf_note(&it->each[i], " (from %s)", from);
    for (int k = 0; k < tables; k++) mark(it->set[k].text, it->set[k].rows, source, from);
}

/* A value of the wrong kind: another source may override it. All else is wrong with the object as a whole. */
static int is_wrong_value(const refuel_error *error)
{
    return error->status == REFUEL_E_TYPE || error->status == REFUEL_E_UNIT;
}

/* The first error that leaves a profile useless as a whole; NULL where there is none. */
static const refuel_error *whole_error(cli_source *profile)
{
    for (size_t i = 0; i < profile->errors.count; i++) {
        const refuel_error *it = &profile->each[i];
        if (!is_wrong_value(it) || !rf_input_place_of(profile->set, 1, it->field).field) return it;
    }
    return NULL;
}

static refuel_status read_profile(cli_sources *s, int needed, refuel_error *err)
{
    cli_source *it = &s->of_profile;
    refuel_status status = cli_profile_open(&s->profile, needed, err);
    if (status != REFUEL_OK || !s->profile.root) return status;
    rf_input_set_begin(&it->set[0], rf_request_fields, RF_REQUEST_ROWS);
    begin_source(it);
    rf_inputs_from_json(s->profile.first, it->set, 1, NULL, NULL, &it->errors);
    const refuel_error *broken = whole_error(it);
    if (broken) return cli_profile_broken(broken, err);
    name_source(it, 1, CLI_FROM_PROFILE, CLI_PROFILE_NAME);
    cli_profile_keep(it->set[0].text);
    return REFUEL_OK;
}

refuel_status cli_sources_use_profile(cli_sources *s, int needed)
{
    refuel_status status = read_profile(s, needed, &s->args->err);
    s->args->blames_flag = status != REFUEL_OK;
    return status;
}

/* Those of a request, whichever command it is for. What is no JSON may name one all the same; a member of an array has its own
   beside its answer. */
static int32_t emergencies_of(const rf_requests *requests, refuel_status status, const char *text, size_t length)
{
    if (status != REFUEL_OK) return rf_emergencies_within(text, length);
    return requests->many ? 0 : rf_json_emergencies(requests->first);
}

static refuel_status open_input(cli_sources *s, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    refuel_error *err = &s->args->err;
    char *text = NULL;
    size_t length = 0;
    if (strcmp(path, "-") != 0) rf_printable(name, strlen(name), s->input_name);
    refuel_status status = cli_read_request(path, &text, &length, err);
    if (status == REFUEL_OK) {
        status = rf_requests_open(text, length, &s->requests, err);
        cli_urgent(s->args, emergencies_of(&s->requests, status, text, length));
    }
    free(text);
    return status;
}

refuel_status cli_sources_open(cli_args *args, cli_sources *out)
{
    const char *path = cli_option_of(args, "input");
    out->args = args;
    out->profile = out->requests = (rf_requests){.root = NULL};
    out->input_name[0] = '\0';
    refuel_status status = cli_option_of(args, "me") ? cli_sources_use_profile(out, 1) : REFUEL_OK;
    if (status == REFUEL_OK && path) status = open_input(out, path);
    bool explains = status == REFUEL_OK && !out->requests.many && rf_requests_explains(out->requests.first);
    if (explains && cli_explains(args->command)) cli_option_set(args, RF_EXPLAIN_KEY);
    return status;
}

void cli_sources_close(cli_sources *s)
{
    rf_requests_close(&s->profile);
    rf_requests_close(&s->requests);
}

/* The texts of the profile for another table than its own. */
static void by_path(const rf_input_set *profile, const rf_input_set *to, rf_field_text texts[RF_INPUT_ROWS_MAX])
{
    for (int i = 1; i < to->rows; i++)
        for (int j = 1; j < profile->rows; j++)
            if (strcmp(to->row[i].info.path, profile->row[j].info.path) == 0) texts[i] = profile->text[j];
}

static void join_profile(cli_sources *s, rf_errors *errors)
{
    for (int k = 0; k < s->tables; k++) {
        rf_input_set *to = &s->set[k];
        rf_field_text texts[RF_INPUT_ROWS_MAX] = {{.text = NULL}};
        by_path(&s->of_profile.set[0], to, texts);
        rf_fields_join(to->row, to->rows, to->text, texts, errors);
    }
}

static void join_request(cli_sources *s, const rf_json_node *object, rf_request_other other, void *context,
                         rf_errors *errors)
{
    cli_source *it = &s->of_request;
    begin_sets(s->args->command, it->set);
    begin_source(it);
    rf_inputs_from_json(object, it->set, s->tables, other, context, &it->errors);
    int named = *s->input_name && !s->requests.many; /* a member of an array is named by its number */
    name_source(it, s->tables, CLI_FROM_INPUT, named ? s->input_name : NULL);
    for (int k = 0; k < s->tables; k++)
        rf_fields_join(s->set[k].row, s->set[k].rows, s->set[k].text, it->set[k].text, errors);
}

static void join_flags(cli_sources *s, rf_errors *errors)
{
    for (int k = 0; k < s->tables; k++) {
        rf_input_set *to = &s->set[k];
        rf_field_text *texts = to->row == rf_request_fields ? s->args->input : s->args->more;
        mark(texts, to->rows, CLI_FROM_FLAGS, NULL);
        rf_fields_join(to->row, to->rows, to->text, texts, errors);
    }
}

/* What is wrong with a source joins the errors, but for values that a later source overrides, or that are none of the
   command. */
static void take_errors(cli_sources *s, const cli_source *it, int source, rf_errors *errors)
{
    for (size_t i = 0; i < it->errors.count; i++) {
        const refuel_error *error = &it->each[i];
        rf_input_place to = rf_input_place_of(s->set, s->tables, error->field);
        if (!to.field && source == CLI_FROM_PROFILE) continue;
        if (to.field && is_wrong_value(error) &&
            rf_fields_override(to.set->row, to.set->text, to.field->info.number, source))
            continue;
        refuel_error *place = rf_errors_place(errors);
        if (place) *place = *error;
        rf_errors_took(errors, (refuel_status)error->status);
    }
}

void cli_sources_read(cli_sources *s, const rf_json_node *object, rf_request_other other, void *context,
                      rf_errors *errors)
{
    s->tables = begin_sets(s->args->command, s->set);
    if (s->args->command->takes_inputs) s->args->given = s->set[0].text;
    if (s->profile.root) join_profile(s, errors);
    if (object) join_request(s, object, other, context, errors);
    join_flags(s, errors);
    if (s->profile.root) take_errors(s, &s->of_profile, CLI_FROM_PROFILE, errors);
    if (object) take_errors(s, &s->of_request, CLI_FROM_INPUT, errors);
}
