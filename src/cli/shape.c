#include "cli/shape.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/describe.h"
#include "core/units.h"
#include "io/answer_parts.h"
#include "io/error_report.h"
#include "io/fatigue_parts.h"
#include "io/forecast_parts.h"
#include "io/import_parts.h"
#include "io/load_parts.h"
#include "io/log_parts.h"
#include "io/needs_parts.h"
#include "io/registry.h"
#include "io/report_value.h"
#include "io/session_parts.h"
#include "io/track_parts.h"

const rf_answer_type *const cli_answer_types[] = {&rf_answer_types[RF_ANSWER_PLAN],
                                                  &rf_answer_types[RF_ANSWER_CHECK],
                                                  &rf_answer_types[RF_ANSWER_COMPARE],
                                                  &rf_forecast_type,
                                                  &rf_session_type,
                                                  &rf_load_type,
                                                  &rf_log_type,
                                                  &rf_import_type,
                                                  &rf_track_type,
                                                  &rf_needs_type,
                                                  &rf_fatigue_type,
                                                  &rf_registry_type,
                                                  &rf_error_type,
                                                  NULL};

bool cli_first_met(cli_names *names, const char *name)
{
    for (int i = 0; i < names->count; i++)
        if (strcmp(names->name[i], name) == 0) return false;
    snprintf(names->name[names->count++ % 64], sizeof names->name[0], "%s", name);
    return true;
}

/* "static_rule" as "StaticRule" */
static void class_name(const char *key, char name[32])
{
    size_t used = 0;
    for (int capital = 1; *key && used < 31; key++) {
        if (*key == '_' || *key == '-' || *key == '.')
            capital = 1;
        else
            name[used++] = (char)(capital ? toupper((unsigned char)*key) : *key), capital = 0;
    }
    name[used] = '\0';
}

static cli_node *add(cli_tree *tree, cli_node *parent, const char *key, size_t length)
{
    if (tree->count == CLI_NODES_MAX) abort(); /* a table grew: raise CLI_NODES_MAX */
    cli_node *it = &tree->node[tree->count++];
    *it = (cli_node){.help = ""};
    if (length >= sizeof it->own_key) abort();
    memcpy(it->own_key, key, length);
    it->key = it->own_key;
    class_name(it->key, it->name);
    if (parent && parent->last) parent->last->next = it;
    if (parent && !parent->first) parent->first = it;
    if (parent) parent->last = it;
    return it;
}

static cli_node *child(cli_node *parent, const char *key, size_t length)
{
    for (cli_node *it = parent->first; it; it = it->next)
        if (strlen(it->key) == length && memcmp(it->key, key, length) == 0) return it;
    return NULL;
}

static void describe_group(cli_node *it, const rf_group *groups, const char *path, size_t length)
{
    for (const rf_group *g = groups; g && g->path; g++) {
        if (strlen(g->path) != length || memcmp(g->path, path, length) != 0) continue;
        it->help = g->help;
        if (g->name) snprintf(it->name, sizeof it->name, "%s", g->name);
    }
}

/* The node of a path, with the groups on the way. */
static cli_node *grow(cli_tree *tree, cli_node *parent, const char *path, const rf_group *groups)
{
    const char *key = path;
    for (const char *point; (point = strchr(key, '.')); key = point + 1) {
        cli_node *group = child(parent, key, (size_t)(point - key));
        if (!group) {
            group = add(tree, parent, key, (size_t)(point - key));
            describe_group(group, groups, path, (size_t)(point - path));
        }
        parent = group;
    }
    return add(tree, parent, key, strlen(key));
}

/* The objects of a list in a result. */
static void add_list(cli_tree *tree, cli_node *it, const rf_record *of, const refuel_result_info *row)
{
    const rf_record *record = rf_list_record(of, row);
    it->list = true;
    snprintf(it->name, sizeof it->name, "%s", row->name);
    for (size_t i = 0; i < record->rows; i++) {
        cli_node *member = add(tree, it, record->row[i].path, strlen(record->row[i].path));
        member->row = &record->row[i];
        member->help = record->row[i].help;
    }
}

static void add_members(cli_tree *tree, cli_node *parent, const rf_part *part, const rf_group *groups)
{
    const char *group = part->group ? part->group : "";
    for (size_t i = 0; i < part->record->rows; i++) {
        const refuel_result_info *row = &part->record->row[i];
        if (strncmp(row->path, group, strlen(group)) != 0) continue;
        cli_node *it = grow(tree, parent, row->path + strlen(group), groups);
        if (row->kind == REFUEL_RESULT_LIST)
            add_list(tree, it, part->record, row);
        else
            it->row = row;
        it->help = row->help;
        it->optional = row->optional;
    }
}

static void add_part(cli_tree *tree, cli_node *whole, const rf_part *part, const rf_group *groups)
{
    if (part->shape == RF_SHAPE_MEMBERS) {
        add_members(tree, whole, part, groups);
        return;
    }
    cli_node *it = add(tree, whole, part->key, strlen(part->key));
    it->help = part->help;
    it->optional = part->optional;
    it->list = part->shape == RF_SHAPE_LIST;
    it->lines = part->shape == RF_SHAPE_LINES;
    it->nullable = part->nullable;
    if (part->name) snprintf(it->name, sizeof it->name, "%s", part->name);
    if (part->record) add_members(tree, it, part, NULL);
}

static const refuel_result_info schema_row = {.path = "schema",
                                              .unit = "",
                                              .help = "what this is, and the version of its shape",
                                              .kind = REFUEL_RESULT_WORDS},
                                version_row = {.path = "refuel",
                                               .unit = "",
                                               .help = "version of the library",
                                               .kind = REFUEL_RESULT_WORDS};

static void add_head(cli_tree *tree, cli_node *whole, const refuel_result_info *row)
{
    cli_node *it = add(tree, whole, row->path, strlen(row->path));
    it->row = row;
    it->help = row->help;
}

bool cli_answers_requests(const rf_answer_type *type)
{
    return type != &rf_registry_type && type != &rf_error_type;
}

static void add_id(cli_tree *tree, cli_node *whole, const char *help)
{
    cli_node *it = add(tree, whole, RF_ID_KEY, strlen(RF_ID_KEY));
    it->id = it->optional = true;
    it->help = help;
}

static void add_explain(cli_tree *tree, cli_node *whole)
{
    cli_node *it = add(tree, whole, RF_EXPLAIN_KEY, strlen(RF_EXPLAIN_KEY));
    it->asks = it->optional = true;
    it->help = "true: the answer tells how each number came about";
}

const cli_node *cli_answer_shape(cli_tree *tree, const rf_answer_type *type)
{
    tree->count = 0;
    cli_node *whole = add(tree, NULL, type->key, strlen(type->key));
    whole->help = type->help;
    snprintf(whole->name, sizeof whole->name, "%s", type->name);
    add_head(tree, whole, &schema_row);
    if (type != &rf_registry_type) add_id(tree, whole, "that of the request, as it was written");
    if (type->versioned) add_head(tree, whole, &version_row);
    for (size_t i = 0; i < type->parts; i++) add_part(tree, whole, &type->part[i], type->group);
    return whole;
}

static cli_node *add_form(cli_tree *tree, cli_node *whole, const rf_field *field, const char *path, cli_form form)
{
    cli_node *it = grow(tree, whole, path, NULL);
    it->field = field;
    it->help = field->info.help;
    it->form = form;
    it->unit = form == CLI_FORM_TEXT ? "" : field->info.unit;
    it->low = field->info.low;
    it->high = field->info.high;
    return it;
}

/* A number in another unit. A fast speed is a short pace: the limits change places. What an international unit is depends on
   the form: its amounts have no upper end here. */
static void add_other(cli_tree *tree, cli_node *whole, const rf_field *field, const refuel_number_key *key)
{
    cli_node *it = add_form(tree, whole, field, key->path, CLI_FORM_NUMBER);
    it->unit = key->unit;
    if (rf_field_lists_numbers(field)) return; /* its limits are those of one of the list */
    rf_measure own = rf_measure_named(field->info.unit), other = rf_measure_named(key->unit);
    double ends[] = {rf_measure_convert(it->low, own, other), rf_measure_convert(it->high, own, other)};
    bool fits = rf_measure_fits(own, other);
    it->low = fits ? ends[ends[0] > ends[1]] : 0;
    it->high = fits ? ends[ends[0] <= ends[1]] : INFINITY;
}

static cli_node *add_input(cli_tree *tree, cli_node *whole, const rf_field *field, bool needed)
{
    const refuel_input_info *info = &field->info;
    int either = info->number_path && strcmp(info->number_path, info->path) == 0;
    cli_form form = either || rf_field_takes_number(field) ? CLI_FORM_EITHER : CLI_FORM_TEXT;
    cli_node *text = add_form(tree, whole, field, info->path, form);
    text->needed = needed;
    if (info->number_path && !either) add_form(tree, whole, field, info->number_path, CLI_FORM_NUMBER);
    for (const refuel_number_key *it = info->numbers; it->path; it++) add_other(tree, whole, field, it);
    return text;
}

/* What the command refuses is no part of the input. */
static void leave_out(cli_node *it, const rf_refused *refused)
{
    char help[CLI_HELP];
    cli_help_of(it->field, refused, help);
    snprintf(it->own_help, sizeof it->own_help, "%.*s", CLI_NODE_HELP - 1, help);
    it->help = it->own_help;
    it->refused = refused;
}

static void add_rows(cli_tree *tree, cli_node *whole, const cli_rows *of)
{
    if (!of) return;
    cli_node *rows = add(tree, whole, of->key, strlen(of->key));
    rows->rows = of;
    rows->help = of->help;
}

bool cli_takes_request(const cli_command *command)
{
    return !command->of_lines && (command->takes_inputs || command->fields);
}

bool cli_explains(const cli_command *command)
{
    for (const rf_answer_type *const *type = cli_answer_types; *type; type++)
        for (size_t i = 0; strcmp((*type)->key, command->name) == 0 && i < (*type)->parts; i++)
            if ((*type)->part[i].key && strcmp((*type)->part[i].key, RF_EXPLAIN_KEY) == 0) return true;
    return false;
}

const cli_node *cli_request_shape(cli_tree *tree, const cli_command *command)
{
    tree->count = 0;
    cli_node *whole = add(tree, NULL, command->name, strlen(command->name));
    whole->help = command->summary;
    strcat(whole->name, "Request");
    add_id(tree, whole, "any text or number; the answer echoes it");
    if (cli_explains(command)) add_explain(tree, whole);
    for (int i = 1; command->takes_inputs && i < RF_REQUEST_ROWS; i++) {
        if (cli_goes_with_refused(command, i)) continue;
        cli_node *it = add_input(tree, whole, &rf_request_fields[i], cli_use_of(command, i) == CLI_NEEDED);
        if (cli_refuses(command, i)) leave_out(it, command->refused);
    }
    for (int i = 1; i < command->field_count; i++) add_input(tree, whole, &command->fields[i], false);
    add_rows(tree, whole, command->rows);
    add_rows(tree, whole, command->log);
    return whole;
}
