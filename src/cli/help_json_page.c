/* refuel help --json-page: docs/json.md, every key of requests and results. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/describe.h"
#include "cli/generate.h"
#include "cli/shape.h"
#include "core/number.h"

/* A bar would end a cell. */
static void cell(const char *text)
{
    printf(" ");
    for (; *text; text++) printf(*text == '|' ? "\\|" : "%c", *text);
    printf(" |");
}

static void code_cell(const char *first, const char *second)
{
    printf(*first ? " `%s`" : "%s", first);
    if (second) printf(", `%s`", second);
    printf(" |");
}

/* Every key that takes a number. */
static void number_cell(const refuel_input_info *info)
{
    const char *before = " ";
    if (info->number_path) {
        printf(" `%s`%s", info->number_path, info->item && !info->item->alone ? " (a list)" : "");
        before = ", ";
    }
    for (const refuel_number_key *it = info->numbers; it->path; it++) {
        printf("%s`%s`", before, it->path);
        before = ", ";
    }
    printf(" |");
}

static void input_row(const rf_field *field)
{
    const refuel_input_info *info = &field->info;
    char value[CLI_VALUE], help[CLI_HELP], range[CLI_RANGE], example[CLI_VALUE];
    int words = field->kind == RF_KIND_END && info->choices;
    cli_describe(field, NULL, value, help);
    cli_range_of(field, range);
    snprintf(example, sizeof example, "%s", rf_field_example(field));
    printf("|");
    code_cell(info->path, NULL);
    number_cell(info);
    if (words) {
        printf(" ");
        for (const refuel_choice *it = info->choices; it->name; it++)
            printf("%s`%s`", it == info->choices ? "" : ", ", it->name);
        printf("%s |", field->truth ? ", `true`, `false`" : "");
    } else {
        cell(example);
    }
    cell(range);
    cell(info->fallback ? info->fallback : info->needed ? "needed" : "");
    cell(info->help);
    printf("\n");
}

static void request_table(const char *title, const char *about, const rf_field *row, int rows)
{
    printf(
        "\n## %s\n\n%s\n\n| text | number | written like | range | default | what it is |\n|---|---|---|---|---|---|\n",
        title, about);
    for (int i = 1; i < rows; i++) input_row(&row[i]);
}

static void range_cell(const cli_column *column)
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], range[CLI_RANGE] = "text";
    rf_number_text(column->low, low);
    rf_number_text(column->high, high);
    if (!column->text && isinf(column->high))
        snprintf(range, sizeof range, "%s %s or more", low, column->unit);
    else if (!column->text)
        snprintf(range, sizeof range, "%s%s..%s %s%s", column->or_zero ? "0 or " : "", low, high, column->unit,
                 column->whole ? ", whole" : "");
    cell(range);
}

static void rows_table(const cli_rows *rows)
{
    printf("\n`%s` is a list of objects%s: %s.%s\n\n", rows->key,
           rows->text ? ", or the text of a file, in base64 behind `data:;base64,` where it is no UTF-8" : "",
           rows->help, rows->open ? " Other keys are not read, and are named in the answer." : "");
    printf("| key of a row | range | default | what it is |\n|---|---|---|---|\n");
    for (int i = 0; i < rows->columns; i++) {
        const cli_column column = rows->column(i);
        printf("|");
        code_cell(column.key, NULL);
        range_cell(&column);
        cell(column.optional ? "may be left out" : "needed");
        cell(column.help);
        printf("\n");
    }
}

/* Of all commands that take one beside their inputs: it is the same. */
static void log_table(const cli_command *const *commands)
{
    const cli_rows *rows = NULL;
    printf("\n## Log in a request\n\nOf");
    for (const cli_command *const *it = commands; *it; it++) {
        if (!(*it)->log) continue;
        printf("%s %s", rows ? "," : "", (*it)->name);
        rows = (*it)->log;
    }
    printf(".\n");
    if (rows) rows_table(rows);
}

static const char *kind_text(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: return row->known ? "number" : "number or null";
        case REFUEL_RESULT_RANGE: return "[low, high] or null";
        case REFUEL_RESULT_TRUTH: return "true or false";
        case REFUEL_RESULT_EQUATION: return "key of a formula, or null";
        case REFUEL_RESULT_CHECK: return "id of a check";
        case REFUEL_RESULT_CHECKS: return "list of ids of checks";
        case REFUEL_RESULT_TEXT: return "text or null";
        case REFUEL_RESULT_BITS: return "list of words";
        case REFUEL_RESULT_CHOICE: return row->known ? "word" : "word or null";
        case REFUEL_RESULT_SERIES: return "list of numbers";
        case REFUEL_RESULT_BAND: return "two lists of numbers";
        case REFUEL_RESULT_DATE: return row->known ? "date" : "date or null";
        case REFUEL_RESULT_DATES: return "list of dates";
        case REFUEL_RESULT_TEXTS: return "list of texts";
        case REFUEL_RESULT_FLAGS: return "list of lists of words";
        default: return "text";
    }
}

/* Words that are few enough for a cell; those of a sentence are told by their help. */
static void kind_cell(const refuel_result_info *row)
{
    int count = 0;
    for (const refuel_choice *it = row->choices; it && it->name; it++) count++;
    if (!count || count > 8) {
        cell(kind_text(row));
        return;
    }
    for (const refuel_choice *it = row->choices; it->name; it++)
        printf("%s `%s`", it == row->choices ? "" : ",", it->name);
    printf("%s |",
           row->known || row->kind == REFUEL_RESULT_BITS || row->kind == REFUEL_RESULT_FLAGS ? "" : ", or null");
}

static void result_rows(const cli_node *of, const char *before)
{
    for (const cli_node *it = of->first; it; it = it->next) {
        char path[128];
        snprintf(path, sizeof path, "%s%s%s", before, it->key, it->list ? "[]" : "");
        printf("|");
        code_cell(path, NULL);
        if (it->row) {
            kind_cell(it->row);
            cell(it->row->unit);
        } else if (it->id) {
            cell("text or number; left out where the request has none");
            cell("");
        } else {
            cell(it->lines      ? "list of texts"
                 : it->list     ? "list of objects"
                 : it->nullable ? "object or null"
                                : "object");
            cell("");
        }
        cell(it->help);
        printf("\n");
        strcat(path, ".");
        result_rows(it, path);
    }
}

static const char opening[] =
    "# JSON\n\nWritten by `refuel help --json-page` from the tables of the program; [schema.json](schema.json) is the "
    "same for "
    "programs.\n\nA request is one object: `refuel plan --json --input request.json`, `refuel_plan_json` in C. An "
    "input is a text "
    "with its unit (`\"height\": \"5ft7in\"`) or a number whose unit is in the key (`\"height_cm\": 170`), not both. A "
    "point in a "
    "key below stands for an object: `running.distance` is `{\"running\": {\"distance\": \"50km/week\"}}`. Unknown and "
    "duplicate keys "
    "are errors; `null` is not given. Further keys take the number in another unit, which is at their end; ranges are those of "
    "the first.\n\n"
    "`id`, any text or number, is echoed in the answer. `\"explain\": true` asks for the member `explain`, as `--explain` does, "
    "in every request but that of needs. An array of requests gives an array of answers in its order; in "
    "the place of each wrong one stands its error, and the exit status is then 4. An array is answered as JSON with or "
    "without `--json`. A byte-order mark is skipped. Everything that is wrong with a request is told at once, in `errors`.\n\n"
    "A number that is outside its range by a millionth of the limit or less is the limit: it was rounded "
    "when it was printed. In results `null` is \"not known\"; keys may be added, these stay.\n";

void cli_write_json_page(const cli_command *const *commands)
{
    static cli_tree tree;
    fputs(opening, stdout);
    request_table("Request", "Of `plan`, `check`, `project`, `run`, `needs` and `fatigue`.", rf_request_fields,
                  RF_REQUEST_ROWS);
    puts(
        "\n`needs` looks at `sex`, `age` (or `born`), `life_stage`, `diet`, `running.distance`, `heavy_sweat`, `weight` and "
        "`height`, of which it needs the first two; the rest is read and changes nothing: answers about health are not looked at, and amounts are "
        "not made for them. How amounts of vitamins and minerals are written: [needs.md](needs.md).");
    for (const cli_command *const *it = commands; *it; it++) {
        char title[64];
        char about[2 * CLI_HELP] = "Besides those above.", required[CLI_HELP], refused[CLI_HELP];
        snprintf(title, sizeof title, "Request of %s", (*it)->name);
        cli_required(*it, required);
        if (cli_takes_part(*it) && !*required)
            snprintf(about, sizeof about, "Besides those above, of which it needs none.");
        else if (cli_takes_part(*it) && (*it)->fields)
            snprintf(
                about, sizeof about,
                "Besides those above, of which it needs `%s` alone; what tells nothing about who runs is read and "
                "changes nothing: answers about health are not looked at, and amounts are not made for them. Needed "
                "besides: %s.",
                required + strspn(required, "-"), (*it)->also_required);
        cli_refused(*it, false, refused);
        if (*refused) snprintf(about, sizeof about, "Besides those above, of which it refuses %s.", refused);
        if (!(*it)->takes_inputs) strcpy(about, "Instead of those above.");
        if (cli_has_fields(*it)) request_table(title, about, (*it)->fields, (*it)->field_count);
        if ((*it)->rows && !cli_has_fields(*it)) printf("\n## %s\n", title);
        if ((*it)->rows) rows_table((*it)->rows);
    }
    log_table(commands);
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++) {
        const cli_node *whole = cli_answer_shape(&tree, *it);
        printf("\n## Result of %s\n\n%s\n\n", (*it)->key, (*it)->help);
        cli_write_json_example((*it)->key);
        printf("| key | value | unit | what it is |\n|---|---|---|---|\n");
        result_rows(whole, "");
    }
}
