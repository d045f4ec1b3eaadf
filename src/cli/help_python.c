/* refuel help --python: what the Python package takes from the tables. */
#include <ctype.h>
#include <refuel/check.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/help_python_results.h"

/* A name of Python: "body-fat" as body_fat; "in" and "from" are words of the language. */
static void put_name(const char *flag)
{
    for (const char *it = flag; *it; it++) putchar(*it == '-' ? '_' : *it);
    if (strcmp(flag, "in") == 0 || strcmp(flag, "from") == 0) putchar('_');
}

/* What an argument of the number form is called: the last key of its path. */
static const char *last_key(const char *path)
{
    const char *point = strrchr(path, '.');
    return point ? point + 1 : path;
}

/* The unit behind the name in the number form: "_km_week" of distance_km_week; NULL where the flag is named likewise. */
static const char *alias_unit(const refuel_input_info *info, const char *number_path)
{
    const char *last = last_key(info->path), *number = last_key(number_path);
    size_t length = strlen(last);
    if (strncmp(number, last, length) != 0 || strcmp(info->flag, last) == 0) return NULL;
    const char *unit = number + length;
    return *unit && !strchr(info->flag, '-') ? unit : NULL;
}

typedef struct argument {
    const rf_field *field;
    const char *name, *unit; /* the argument is called name and unit together */
    const char *path;
    int text, number;
    const char *other; /* the unit of the number, where it is not that of the row; else NULL */
} argument;

static void number_arguments(const rf_field *field, const char *path, const char *other,
                             void (*put)(const argument *it))
{
    const char *unit = alias_unit(&field->info, path);
    put(&(argument){field, last_key(path), "", path, 0, 1, other});
    if (unit) put(&(argument){field, field->info.flag, unit, path, 0, 1, other});
}

static void each_argument(const rf_field *field, void (*put)(const argument *it))
{
    const refuel_input_info *info = &field->info;
    int either = info->number_path && strcmp(info->number_path, info->path) == 0;
    put(&(argument){field, info->flag, "", info->path, 1, either || rf_field_takes_number(field), NULL});
    if (info->number_path && !either) number_arguments(field, info->number_path, NULL, put);
    for (const refuel_number_key *it = info->numbers; it->path; it++) number_arguments(field, it->path, it->unit, put);
}

static void put_hint(const argument *it)
{
    printf("    ");
    put_name(it->name);
    int date = it->field->read && it->field->info.choices == NULL && it->field->info.example &&
               strspn(it->field->info.example, "0123456789-") == strlen(it->field->info.example);
    printf("%s: %s\n", it->unit,
           !it->text          ? "Number"
           : it->number       ? "Text | Number"
           : it->field->truth ? "Text | bool"
           : date             ? "Text | datetime.date"
                              : "Text");
}

/* Those that a batch does not name itself: all but sex and the numbers that are needed. A date has no column. */
static void put_column_hint(const argument *it)
{
    const refuel_input_info *info = &it->field->info;
    if (it->other || info->number == REFUEL_INPUT_BORN || (info->needed && (info->whole || !it->text))) return;
    printf("    ");
    put_name(it->name);
    printf("%s: %s\n", it->unit,
           it->field->truth ? "Text | bool | ArrayLike"
           : it->text       ? "Text | ArrayLike"
                            : "ArrayLike | None");
}

static void put_input(const argument *it)
{
    const refuel_input_info *info = &it->field->info;
    printf("    \"");
    put_name(it->name);
    printf("%s\": Input(\"%s\", \"%s\", %s, %s, ", it->unit, it->path, info->path, it->text ? "True" : "False",
           it->number ? "True" : "False");
    cli_python_words(info->whole || (it->text && it->number) ? info->choices : NULL);
    printf(", \"%s\"", info->excludes ? it->field[info->excludes - info->number].info.path : "");
    if (it->other) printf(", \"%s\"", it->other);
    printf("),\n");
}

static void put_class(const char *head, const char *help)
{
    printf("\n\nclass %s:\n    \"\"\"%s\"\"\"\n\n", head, help);
}

static const char *upper(const char *name, char text[64])
{
    size_t i = 0;
    for (; name[i] && i < 63; i++) text[i] = (char)toupper((unsigned char)name[i]);
    text[i] = '\0';
    return text;
}

static void put_tables(const cli_command *project)
{
    printf("\n\nINPUTS = {\n");
    for (int i = 1; i < REFUEL_INPUT_END; i++) each_argument(&rf_request_fields[i], put_input);
    printf("}\n\nPROJECT_INPUTS = {\n    **INPUTS,\n");
    for (int i = 1; i < project->field_count; i++) each_argument(&project->fields[i], put_input);
    printf("    \"%s\": Input(\"%s\", \"%s\", False, False, {}, \"\"),\n", project->rows->key, project->rows->key,
           project->rows->key);
    printf("}\n");
}

/* Of a command with inputs of its own alone; its rows are an argument of their own. */
static void put_own_inputs(const cli_command *command)
{
    char head[64];
    printf("\n\n%s_INPUTS = {\n", upper(command->name, head));
    for (int i = 1; i < command->field_count; i++) each_argument(&command->fields[i], put_input);
    printf("}\n");
}

static void put_own_hints(const cli_command *command)
{
    char head[64], help[96];
    snprintf(head, sizeof head, "%sInputs(TypedDict, total=False)", command->name);
    head[0] = (char)toupper((unsigned char)head[0]);
    snprintf(help, sizeof help, "Keyword arguments of %s besides its %s.", command->name, command->rows->key);
    put_class(head, help);
    for (int i = 1; i < command->field_count; i++) each_argument(&command->fields[i], put_hint);
}

static void put_inputs(const cli_command *project)
{
    put_class("Inputs(TypedDict, total=False)",
              "Keyword arguments of plan, check and compare. None is the same as not given.");
    for (int i = 1; i < REFUEL_INPUT_END; i++) each_argument(&rf_request_fields[i], put_hint);
    put_class("ProjectInputs(Inputs, total=False)", "Keyword arguments of project: those of plan, and these.");
    for (int i = 1; i < project->field_count; i++) each_argument(&project->fields[i], put_hint);
    printf("    %s: Iterable[Any] | None\n", project->rows->key);
    put_class("BatchInputs(TypedDict, total=False)",
              "Keyword arguments of plan_batch and check_batch besides sex, male and the numbers that every person "
              "needs: one for all, or a column.");
    for (int i = 1; i < REFUEL_INPUT_END; i++) each_argument(&rf_request_fields[i], put_column_hint);
    put_class("Input(NamedTuple)", "One argument: where it stands in JSON, and what it takes.");
    printf(
        "    path: str\n    of: str  # the path of its text form: the same for all arguments of one input\n    text: "
        "bool\n"
        "    number: bool\n    words: dict[str, float]  # that stand for the numbers of C; those of a number lie "
        "outside its range\n    excludes: str  # the path of the input that may not be given together with it, or \"\"\n"
        "    unit: str = \"\"  # of the number, where it is not that of the library\n");
    put_tables(project);
}

static const char head[] =
    "\"\"\"What follows the tables of the library: inputs, results, words, columns.\n\n"
    "Written by refuel help --python; do not edit.\n\"\"\"\n"
    "import datetime\nfrom dataclasses import dataclass, field\nfrom typing import TYPE_CHECKING, Any, Iterable, "
    "NamedTuple, SupportsFloat, TypedDict\n\n"
    "from refuel._record import Answer, Range, Record, Series\n\n"
    "if TYPE_CHECKING:\n    from numpy.typing import ArrayLike\nelse:\n    ArrayLike = Any\n\n"
    "Text = str | None\nNumber = SupportsFloat | None\n";

void cli_write_python(const cli_command *const *commands)
{
    fputs(head, stdout);
    for (const cli_command *const *it = commands; *it; it++)
        if ((*it)->fields && (*it)->takes_inputs)
            put_inputs(*it); /* project, the one with inputs of a plan and its own */
    for (const cli_command *const *it = commands; *it; it++) {
        if (!(*it)->fields || (*it)->takes_inputs) continue;
        put_own_hints(*it);
        put_own_inputs(*it);
    }
    cli_python_results();
    printf("\nWARNINGS = {\n");
    for (size_t i = 0; refuel_warning_at(i); i++)
        printf("    \"%s\": %d,\n", refuel_warning_at(i)->id, (int)refuel_warning_at(i)->number);
    printf("}\n");
    cli_python_columns();
}
