/* refuel help --typescript: the types of requests and answers, and of the functions of the npm package. */
#include <stdio.h>
#include <string.h>

#include "cli/describe.h"
#include "cli/generate.h"
#include "cli/shape.h"

static void put_words(const refuel_choice *choices)
{
    const char *before = "";
    for (const refuel_choice *it = choices; it && it->name; it++) {
        if (!*it->name) continue;
        printf("%s\"%s\"", before, it->name);
        before = " | ";
    }
}

static void put_row_type(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: printf(row->known ? "number" : "number | null"); break;
        case REFUEL_RESULT_RANGE: printf("[number, number] | null"); break;
        case REFUEL_RESULT_TRUTH: printf("boolean"); break;
        case REFUEL_RESULT_CHOICE:
            put_words(row->choices);
            if (!row->known) printf(" | null");
            break;
        case REFUEL_RESULT_EQUATION:
        case REFUEL_RESULT_TEXT: printf("string | null"); break;
        case REFUEL_RESULT_CHECKS:
        case REFUEL_RESULT_TEXTS: printf("string[]"); break;
        case REFUEL_RESULT_BITS:
            putchar('(');
            put_words(row->choices);
            printf(")[]");
            break;
        case REFUEL_RESULT_SERIES: printf("(number | null)[]"); break;
        case REFUEL_RESULT_BAND: printf("[(number | null)[], (number | null)[]]"); break;
        case REFUEL_RESULT_DATE: printf(row->known ? "string" : "string | null"); break;
        case REFUEL_RESULT_DATES: printf("string[]"); break;
        case REFUEL_RESULT_FLAGS:
            putchar('(');
            put_words(row->choices);
            printf(")[][]");
            break;
        default: printf("string");
    }
}

/* The words of an input, but those that the command refuses. */
static void put_choices(const cli_node *it)
{
    const char *before = "";
    for (const refuel_choice *word = it->field->info.choices; word->name; word++) {
        if (!cli_takes_word(it->field, it->refused, word)) continue;
        printf("%s\"%s\"", before, word->name);
        before = " | ";
    }
}

static void put_input_type(const cli_node *it)
{
    const rf_field *field = it->field;
    if (field->kind == RF_KIND_END && field->info.choices) {
        put_choices(it);
        if (field->truth) printf(" | boolean");
    } else if (rf_field_lists_numbers(field) && it->form == CLI_FORM_NUMBER) {
        printf("number[]");
    } else if (rf_field_is_list(field)) {
        printf(it->form == CLI_FORM_NUMBER ? "number[]" : "string | string[]");
    } else if (field->info.item && it->form == CLI_FORM_TEXT) {
        const refuel_item_info *item = field->info.item;
        printf("string | (string | { %s: string; %s: number } | { %s: number })[]", item->word, item->amount,
               item->alone);
    } else {
        printf("%s", it->form == CLI_FORM_TEXT ? "string" : it->form == CLI_FORM_NUMBER ? "number" : "number | string");
    }
}

static void put_about(const cli_node *it, int indent)
{
    const char *unit = it->row ? it->row->unit : it->unit ? it->unit : "";
    if (*it->help) printf("%*s/** %s%s%s%s */\n", indent, "", it->help, *unit ? " (" : "", unit, *unit ? ")" : "");
}

static void put_rows(const cli_rows *rows)
{
    printf("{ ");
    for (int i = 0; i < rows->columns; i++) {
        const cli_column column = rows->column(i);
        printf("%s%s%s: %s%s", i ? "; " : "", column.key, column.optional ? "?" : "",
               column.truth  ? "string | boolean"
               : column.text ? "string"
                             : "number",
               column.optional && rows->open ? " | null" : "");
    }
    printf(" }[]%s", rows->text ? " | string" : "");
}

#define OF_REQUEST 2 /* the indent of its members */

/* A group in a group has an interface of its own, once for all requests. */
static void put_request_members(const cli_node *of, int indent)
{
    for (const cli_node *it = of->first; it; it = it->next) {
        put_about(it, indent);
        int needed = it->rows ? it->rows->needed : it->needed && !it->field->info.excludes && it->field->info.whole;
        printf("%*s%s%s: ", indent, "", it->key, needed ? "" : "?");
        if (it->id) {
            printf("string | number");
        } else if (it->asks) {
            printf("boolean");
        } else if (it->field) {
            put_input_type(it);
        } else if (it->rows) {
            put_rows(it->rows);
        } else if (indent > OF_REQUEST) {
            printf("%s", it->name);
        } else {
            printf("{\n");
            put_request_members(it, indent + 2);
            printf("%*s}", indent, "");
        }
        printf("%s;\n", needed ? "" : " | null");
    }
}

static void put_inner_groups(const cli_node *request, cli_names *met)
{
    for (const cli_node *group = request->first; group; group = group->next)
        for (const cli_node *it = group->first; it; it = it->next) {
            if (!it->first || !cli_first_met(met, it->name)) continue;
            printf("\nexport interface %s {\n", it->name);
            put_request_members(it, OF_REQUEST);
            printf("}\n");
        }
}

static void put_interface(const cli_node *of, cli_names *met)
{
    if (!cli_first_met(met, of->name)) return;
    printf("\n");
    put_about(of, 0);
    printf("export interface %s {\n", of->name);
    for (const cli_node *it = of->first; it; it = it->next) {
        put_about(it, 2);
        printf("  %s%s: ", it->key, it->optional ? "?" : "");
        if (it->id)
            printf("string | number");
        else if (it->row)
            put_row_type(it->row);
        else
            printf("%s%s%s", it->lines ? "string" : it->name, it->list || it->lines ? "[]" : "",
                   it->nullable ? " | null" : "");
        printf(";\n");
    }
    printf("}\n");
    for (const cli_node *it = of->first; it; it = it->next)
        if (it->first) put_interface(it, met);
}

static const char functions[] =
    "\n/** Why there is no result. */\n"
    "export class RefuelError extends Error {\n"
    "  /** name of the status, as \"REFUEL_E_RANGE\" */\n  readonly status: string;\n"
    "  /** the input at fault, by its JSON path */\n  readonly field: string | null;\n"
    "  readonly value: number | null;\n  readonly low: number | null;\n  readonly high: number | null;\n"
    "  /** every failure that was found, this one first */\n  readonly errors: Failure[];\n"
    "  /** signs that need help now, whatever is wrong; of a request that is a text, message says that there is one */\n"
    "  readonly emergency: Emergency[];\n}\n\n"
    "/** Each takes a request as an object or as its JSON text, and throws RefuelError. An array of requests gives an\n"
    " *  array of answers, with an error in the place of each wrong one. */\n"
    "export function plan(request: PlanRequest | string): Plan;\n"
    "export function plan(requests: PlanRequest[]): (Plan | ErrorAnswer)[];\n"
    "export function check(request: CheckRequest | string): CheckedPlan;\n"
    "export function check(requests: CheckRequest[]): (CheckedPlan | ErrorAnswer)[];\n"
    "export function compare(request: PlanRequest | string): ComparedPlan;\n"
    "export function compare(requests: PlanRequest[]): (ComparedPlan | ErrorAnswer)[];\n"
    "export function project(request: ProjectRequest | string): Projection;\n"
    "export function project(requests: ProjectRequest[]): (Projection | ErrorAnswer)[];\n"
    "/** One run: its cost, and what to eat and drink around it. */\n"
    "export function run(request: RunRequest | string): Run;\n"
    "export function run(requests: RunRequest[]): (Run | ErrorAnswer)[];\n"
    "/** Training load of a log of runs. */\n"
    "export function load(request: LoadRequest | string): Load;\n"
    "export function load(requests: LoadRequest[]): (Load | ErrorAnswer)[];\n"
    "/** Expenditure, learnt from a log of weight and intake. */\n"
    "export function track(request: TrackRequest | string): Tracked;\n"
    "export function track(requests: TrackRequest[]): (Tracked | ErrorAnswer)[];\n"
    "/** The daily reference values of a person: vitamins, minerals, water and more. */\n"
    "export function needs(request: NeedsRequest | string): Needs;\n"
    "export function needs(requests: NeedsRequest[]): (Needs | ErrorAnswer)[];\n"
    "/** Why am I so tired? What may be behind it, how sure that is, and what to do. An emergency stands first. */\n"
    "export function fatigue(request: FatigueRequest | string): Fatigue;\n"
    "export function fatigue(requests: FatigueRequest[]): (Fatigue | ErrorAnswer)[];\n"
    "/** What refuel rests on: everything, or one entry. */\n"
    "export function equations(key?: string): Registry;\n"
    "/** The tables of the inputs, the checks and the signs of tiredness, from which a form is drawn. */\n"
    "export interface Tables {\n"
    "  inputs: {\n    /** the command that takes it; the others take those of a plan too */\n    of: \"plan\" | \"project\" | \"fatigue\";\n"
    "    flag: string;\n    path: string;\n    number_path: string | null;\n    unit: string;\n    help: string;\n"
    "    example: string | null;\n    fallback: string | null;\n    needed: string | null;\n    low: number | null;\n"
    "    high: number | null;\n    or_zero: boolean;\n    several: boolean;\n    choices?: string[];\n"
    "    /** keys that take a number, each in a unit of its own */\n    numbers: { path: string; unit: string }[];\n  }[];\n"
    "  checks: { id: string; title: string }[];\n"
    "  signs: { id: string; title: string; emergency: boolean; message: string }[];\n}\n"
    "export function tables(): Tables;\n"
    "/** The version of the library, as \"0.1.0\". */\n"
    "export function version(): string;\n";

void cli_write_typescript(const cli_command *const *commands)
{
    static cli_tree tree;
    static cli_names met;
    printf("// Requests and results of refuel. Written by refuel help --typescript; do not edit.\n");
    for (const cli_command *const *it = commands; *it; it++) {
        if (!cli_takes_request(*it)) continue;
        const cli_node *whole = cli_request_shape(&tree, *it);
        printf("\n/** The request of %s. */\nexport interface %s {\n", (*it)->name, whole->name);
        put_request_members(whole, OF_REQUEST);
        printf("}\n");
        put_inner_groups(whole, &met);
    }
    for (const rf_answer_type *const *it = cli_answer_types; *it; it++)
        put_interface(cli_answer_shape(&tree, *it), &met);
    fputs(functions, stdout);
}
