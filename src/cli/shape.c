#include "cli/shape.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/units.h"
#include "forecast/forecast_input.h"
#include "io/answer_parts.h"
#include "io/error_report.h"
#include "io/forecast_parts.h"
#include "io/registry.h"
#include "io/schedule_csv.h"
#include "io/session_parts.h"

const rf_answer_type *const cli_answer_types[] = {&rf_answer_types[RF_ANSWER_PLAN],
                                                  &rf_answer_types[RF_ANSWER_CHECK],
                                                  &rf_answer_types[RF_ANSWER_COMPARE],
                                                  &rf_forecast_type,
                                                  &rf_session_type,
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
static void add_list(cli_tree *tree, cli_node *it, const refuel_result_info *row)
{
    const rf_record *record = &rf_records[row->record];
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
            add_list(tree, it, row);
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

/* A number in another unit. A fast speed is a short pace: the limits change places. */
static void add_other(cli_tree *tree, cli_node *whole, const rf_field *field, const refuel_number_key *key)
{
    cli_node *it = add_form(tree, whole, field, key->path, CLI_FORM_NUMBER);
    it->unit = key->unit;
    if (rf_field_lists_numbers(field)) return; /* its limits are those of one of the list */
    rf_measure own = rf_measure_named(field->info.unit), other = rf_measure_named(key->unit);
    double ends[] = {rf_measure_convert(it->low, own, other), rf_measure_convert(it->high, own, other)};
    it->low = ends[ends[0] > ends[1]];
    it->high = ends[ends[0] <= ends[1]];
}

static void add_input(cli_tree *tree, cli_node *whole, const rf_field *field, bool needed)
{
    const refuel_input_info *info = &field->info;
    int either = info->number_path && strcmp(info->number_path, info->path) == 0;
    cli_form form = either || rf_field_takes_number(field) ? CLI_FORM_EITHER : CLI_FORM_TEXT;
    add_form(tree, whole, field, info->path, form)->needed = needed;
    if (info->number_path && !either) add_form(tree, whole, field, info->number_path, CLI_FORM_NUMBER);
    for (const refuel_number_key *it = info->numbers; it->path; it++) add_other(tree, whole, field, it);
}

const cli_node *cli_request_shape(cli_tree *tree, const cli_command *command)
{
    tree->count = 0;
    cli_node *whole = add(tree, NULL, command->name, strlen(command->name));
    whole->help = command->summary;
    strcat(whole->name, "Request");
    add_id(tree, whole, "any text or number; the answer echoes it");
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        add_input(tree, whole, &rf_request_fields[i], cli_use_of(command, i) == CLI_NEEDED);
    for (int i = 1; i < command->field_count; i++) add_input(tree, whole, &command->fields[i], false);
    for (const cli_option *it = command->options; it->flag; it++) {
        if (!it->path) continue;
        cli_node *rows = add(tree, whole, it->path, strlen(it->path));
        rows->rows = true;
        rows->help = "intake and running by day; each row holds from its day on";
    }
    return whole;
}

/* A row takes a day's energy and a week's distance as a plan does. */
cli_column cli_schedule_key(int i)
{
    const refuel_input_info *intake = &rf_request_fields[REFUEL_INPUT_INTAKE].info;
    const refuel_input_info *distance = &rf_request_fields[REFUEL_INPUT_DISTANCE].info;
    const cli_column columns[RF_SCHEDULE_COLUMNS] = {
        {rf_schedule_column[0], "d", "from which the row holds; the days rise from row to row", 0,
         REFUEL_PROJECT_DAYS_MAX, true, false, false},
        {rf_schedule_column[1], intake->unit, "energy eaten in a day", intake->low, intake->high, false, false,
         intake->or_zero != 0},
        {rf_schedule_column[2], distance->unit, "running, at the pace of the plan; left out, it goes on as before",
         distance->low, distance->high, false, true, false},
    };
    return columns[i];
}
