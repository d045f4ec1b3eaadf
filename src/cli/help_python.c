/* refuel help --python: what the Python package takes from the tables. */
#include <ctype.h>
#include <refuel/check.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/help_python_results.h"
#include "cli/python_argument.h"
#include "diet/micronutrient.h"

#define CLI_NAME 48 /* of an argument or a class */

/* Whether an argument is called so. */
typedef struct search {
    const char *name;
    int found;
} search;

static void look(const cli_python_argument *it, void *context)
{
    search *looks = context;
    char name[CLI_NAME];
    snprintf(name, sizeof name, "%s%s", it->name, it->unit);
    looks->found |= strcmp(name, looks->name) == 0;
}

/* Whether it takes an array of numbers: one of a list, or of each of what is counted. */
static bool is_list_of_numbers(const cli_python_argument *it)
{
    return rf_field_is_list(it->field) || (it->other && rf_field_lists_numbers(it->field));
}

static void put_hint(const cli_python_argument *it, void *context)
{
    (void)context;
    printf("    ");
    cli_python_name(it->name);
    int is_list = rf_field_is_list(it->field);
    int date = it->field->read && it->field->info.choices == NULL && it->field->info.example &&
               strspn(it->field->info.example, "0123456789-") == strlen(it->field->info.example);
    printf("%s: %s\n", it->unit,
           it->other && rf_field_lists_numbers(it->field) ? "Iterable[float] | None"
           : !it->text && is_list                         ? "Iterable[Any] | None"
           : !it->text                                    ? "Number"
           : it->number                                   ? "Text | Number"
           : it->field->truth                             ? "Text | bool"
           : it->field->info.item                         ? "Text | Iterable[Any]"
           : date                                         ? "Text | datetime.date"
                                                          : "Text");
}

/* An argument of a plan has its hint already: those of the same name are of the same type. */
static void put_new_hint(const cli_python_argument *it, void *context)
{
    char name[CLI_NAME];
    search looks = {name, 0};
    snprintf(name, sizeof name, "%s%s", it->name, it->unit);
    for (int i = 1; i < REFUEL_INPUT_END; i++) cli_python_arguments(&rf_request_fields[i], look, &looks);
    if (!looks.found) put_hint(it, context);
}

/* Those that a batch does not name itself: all but sex and the numbers that are needed. A date has no column. */
static void put_column_hint(const cli_python_argument *it, void *context)
{
    (void)context;
    const refuel_input_info *info = &it->field->info;
    int named = info->needed && (info->whole || !it->text) && !it->alias;
    int list_of_numbers = rf_field_is_list(it->field) && !it->text;
    if (it->other || list_of_numbers || info->number == REFUEL_INPUT_BORN || named) return;
    printf("    ");
    cli_python_name(it->name);
    printf("%s: %s\n", it->unit,
           it->field->truth ? "Text | bool | ArrayLike"
           : it->text       ? "Text | ArrayLike"
                            : "ArrayLike | None");
}

static void put_input(const cli_python_argument *it, void *context)
{
    (void)context;
    const refuel_input_info *info = &it->field->info;
    printf("    \"");
    cli_python_name(it->name);
    printf("%s\": Input(\"%s\", \"%s\", %s, %s, ", it->unit, it->path, info->path, it->text ? "True" : "False",
           it->number && !is_list_of_numbers(it) ? "True" : "False");
    cli_python_words(info->whole || (it->text && it->number) ? info->choices : NULL);
    printf(", \"%s\"", info->excludes ? it->field[info->excludes - info->number].info.path : "");
    if (it->other) printf(", \"%s\"", it->other);
    bool several = it->field->info.item &&
                   (rf_field_lists_numbers(it->field) ? it->other != NULL : it->text || rf_field_is_list(it->field));
    if (several) printf(", several=True");
    printf("),\n");
}

/* In capitals: "project" as PROJECT. */
static void upper(const char *text, size_t size, char *out)
{
    size_t i = 0;
    for (; text[i] && i + 1 < size; i++) out[i] = (char)toupper((unsigned char)text[i]);
    out[i] = '\0';
}

static void put_class(const char *head, const char *help)
{
    printf("\n\nclass %s:\n    \"\"\"%s\"\"\"\n\n", head, help);
}

/* Whether the rows of a command are one argument among others; those without which there is nothing stand before them. A log
   is among the arguments of a plan already. */
static int has_rows(const cli_command *command)
{
    int of_plan = command->rows && command->takes_inputs && strcmp(command->rows->key, RF_LOG_KEY) == 0;
    return command->rows && !command->rows->needed && !of_plan;
}

/* The checks of one nutrient. */
static void put_checks(const refuel_nutrient_info *it)
{
    const int32_t of_itself[] = {REFUEL_CHECK_OF_NUTRIENT(it->number), REFUEL_CHECK_OF_UPPER_LEVEL(it->number)};
    printf("    \"%s.%s\": (", RF_NUTRIENT_GROUP, it->key);
    for (int k = 0; k < 2 && it->number <= RF_MICRONUTRIENT_LAST; k++)
        printf("\"%s\", ", refuel_check_describe(of_itself[k])->id);
    for (int32_t whole = RF_MICRONUTRIENT_FIRST; whole <= RF_MICRONUTRIENT_LAST; whole++) {
        const rf_counted_form *form = rf_counted_form_of(whole);
        if (form && form->form == it->number)
            printf("\"%s\", ", refuel_check_describe(REFUEL_CHECK_OF_UPPER_LEVEL(whole))->id);
    }
    int32_t more = it->number == REFUEL_NUTRIENT_SODIUM        ? REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR
                   : it->number == REFUEL_NUTRIENT_TOTAL_WATER ? REFUEL_CHECK_WATER_TOTAL
                                                               : 0;
    if (more) printf("\"%s\", ", refuel_check_describe(more)->id);
    printf("),\n");
}

/* What may stand in the dict of nutrients, and which checks each has. */
static void put_nutrients(void)
{
    printf("\nMICRONUTRIENTS = {\n");
    for (int i = REFUEL_INPUT_END; i < RF_REQUEST_ROWS; i++)
        cli_python_arguments(&rf_request_fields[i], put_input, NULL);
    printf("}\n\nNUTRIENT_CHECKS = {\n");
    for (int i = REFUEL_INPUT_END; i < RF_REQUEST_ROWS; i++)
        put_checks(refuel_nutrient_at((size_t)rf_nutrient_of_row(i) - 1));
    printf("}\n");
}

/* The arguments of a plan and of each command with inputs of its own, which stand in the place of those of the same name. */
static void put_tables(const cli_command *const *commands)
{
    char name[CLI_NAME];
    printf("\n\nINPUTS = {\n");
    for (int i = 1; i < REFUEL_INPUT_END; i++) cli_python_arguments(&rf_request_fields[i], put_input, NULL);
    puts("    \"" RF_LOG_KEY "\": Input(\"" RF_LOG_KEY "\", \"" RF_LOG_KEY "\", False, False, {}, \"\"),");
    puts("    \"micronutrients\": Input(\"" RF_NUTRIENT_GROUP "\", \"" RF_NUTRIENT_GROUP
         "\", False, False, {}, \"\"),");
    for (const cli_command *const *it = commands; *it; it++) {
        if (!cli_has_fields(*it)) continue;
        upper((*it)->name, sizeof name, name);
        printf("}\n\n%s_INPUTS = {\n%s", name, (*it)->takes_inputs ? "    **INPUTS,\n" : "");
        for (int i = 1; i < (*it)->field_count; i++) cli_python_arguments(&(*it)->fields[i], put_input, NULL);
        const char *key = has_rows(*it) ? (*it)->rows->key : NULL;
        if (key) printf("    \"%s\": Input(\"%s\", \"%s\", False, False, {}, \"\"),\n", key, key, key);
    }
    printf("}\n");
    put_nutrients();
}

static void put_own_inputs(const cli_command *command)
{
    char head[4 * CLI_NAME], help[4 * CLI_NAME], name[CLI_NAME];
    int of_plan = command->takes_inputs;
    upper(command->name, 2, name); /* the first letter */
    snprintf(head, sizeof head, "%s%sInputs(%s, total=False)", name, command->name + 1,
             of_plan ? "Inputs" : "TypedDict");
    snprintf(help, sizeof help, "Keyword arguments of %s%s%s.", command->name,
             of_plan ? ": those of plan, and these" : " besides its ", of_plan ? "" : command->rows->key);
    put_class(head, help);
    for (int i = 1; i < command->field_count; i++)
        cli_python_arguments(&command->fields[i], of_plan ? put_new_hint : put_hint, NULL);
    if (has_rows(command))
        printf("    %s: %sIterable[Any] | None\n", command->rows->key,
               command->rows->text ? "str | os.PathLike[str] | " : "");
}

static void put_inputs(const cli_command *const *commands)
{
    put_class("Inputs(TypedDict, total=False)",
              "Keyword arguments of plan, check and compare. None is the same as not given.");
    for (int i = 1; i < REFUEL_INPUT_END; i++) cli_python_arguments(&rf_request_fields[i], put_hint, NULL);
    printf("    " RF_LOG_KEY ": str | os.PathLike[str] | Iterable[Any] | None\n");
    printf("    micronutrients: Mapping[str, Text | Number] | None\n");
    printf("    id: str | int | float | None\n");
    for (const cli_command *const *it = commands; *it; it++)
        if (cli_has_fields(*it)) put_own_inputs(*it);
    put_class("BatchInputs(TypedDict, total=False)",
              "Keyword arguments of plan_batch and check_batch besides sex, male and the numbers that every person "
              "needs: one for all, or a column.");
    for (int i = 1; i < REFUEL_INPUT_END; i++) cli_python_arguments(&rf_request_fields[i], put_column_hint, NULL);
    printf("    micronutrients: Mapping[str, Text | ArrayLike] | None\n");
    put_class("Input(NamedTuple)", "One argument: where it stands in JSON, and what it takes.");
    printf(
        "    path: str\n    of: str  # the path of its text form: the same for all arguments of one input\n    text: "
        "bool\n"
        "    number: bool\n    words: dict[str, float]  # that stand for the numbers of C; those of a number lie "
        "outside its range\n    excludes: str  # the path of the input that may not be given together with it, or \"\"\n"
        "    unit: str = \"\"  # of the number, where it is not that of the library\n"
        "    several: bool = False  # a list of texts, numbers or objects may be given\n");
    put_tables(commands);
}

static const char head[] =
    "\"\"\"What follows the tables of the library: inputs, results, words, columns.\n\n"
    "Written by refuel help --python; do not edit.\n\"\"\"\n"
    "import datetime\nimport os\nfrom dataclasses import dataclass, field\nfrom typing import TYPE_CHECKING, Any, Iterable, "
    "Mapping, NamedTuple, SupportsFloat, TypedDict\n\n"
    "from refuel._record import Answer, Range, Record, Series\n\n"
    "if TYPE_CHECKING:\n    from numpy.typing import ArrayLike\nelse:\n    ArrayLike = Any\n\n"
    "Text = str | None\nNumber = SupportsFloat | None\n";

void cli_write_python(const cli_command *const *commands)
{
    fputs(head, stdout);
    put_inputs(commands);
    cli_python_results();
    printf("\nWARNINGS = {\n");
    for (size_t i = 0; refuel_warning_at(i); i++)
        printf("    \"%s\": %d,\n", refuel_warning_at(i)->id, (int)refuel_warning_at(i)->number);
    printf("}\n");
    cli_python_columns();
}
