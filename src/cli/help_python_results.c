/* The results in the module of Python: classes, and the columns of a batch. */
#include <refuel/check.h>
#include <refuel/result.h>
#include <stdio.h>
#include <string.h>

#include "cli/help_python_results.h"

#define DAILY " = field(repr=False, compare=False)" /* json says whether two are equal */
#define HIDDEN " = field(repr=False)"
#define APART " = field(compare=False)"

static int is_series(const cli_node *it)
{
    int32_t kind = it->row ? it->row->kind : REFUEL_RESULT_NONE;
    return kind == REFUEL_RESULT_SERIES || kind == REFUEL_RESULT_BAND || kind == REFUEL_RESULT_DATES ||
           kind == REFUEL_RESULT_FLAGS;
}

static int has_series(const cli_node *of)
{
    for (const cli_node *it = of->first; it; it = it->next)
        if (is_series(it)) return 1;
    return 0;
}

static const char *type_of(const refuel_result_info *row)
{
    int known = row->known && !row->optional;
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: return known ? "float" : "float | None";
        case REFUEL_RESULT_RANGE: return "Range | None";
        case REFUEL_RESULT_TRUTH: return "bool";
        case REFUEL_RESULT_CHOICE: return known ? "str" : "str | None";
        case REFUEL_RESULT_DATE: return known ? "str" : "str | None";
        case REFUEL_RESULT_EQUATION:
        case REFUEL_RESULT_TEXT: return "str | None";
        case REFUEL_RESULT_FLAGS: return "tuple[tuple[str, ...], ...]";
        case REFUEL_RESULT_CHECKS:
        case REFUEL_RESULT_DATES:
        case REFUEL_RESULT_BITS:
        case REFUEL_RESULT_TEXTS: return "tuple[str, ...]";
        case REFUEL_RESULT_SERIES: return "Series";
        case REFUEL_RESULT_BAND: return "tuple[Series, Series]";
        default: return "str";
    }
}

static void put_member(const cli_node *it)
{
    printf("    %s: ", it->key);
    if (it->id) {
        printf("str | int | float | None  # %s\n", it->help);
    } else if (it->row) {
        const char *unit = it->row->unit;
        printf("%s%s  # %s%s%s\n", type_of(it->row), is_series(it) ? DAILY : "", it->help, *unit ? ", " : "", unit);
    } else if (it->list || it->lines) {
        int sources = strcmp(it->name, "Source") == 0;
        printf("tuple[%s, ...]%s\n", it->lines ? "str" : it->name, sources ? HIDDEN : "");
    } else {
        printf("%s%s%s\n", it->name, it->nullable ? " | None" : "", has_series(it) ? APART : "");
    }
}

/* Whether a class that is written before stands for some of the members. */
static int has_key(const cli_node *of, const char *key)
{
    for (const cli_node *it = of ? of->first : NULL; it; it = it->next)
        if (strcmp(it->key, key) == 0) return 1;
    return 0;
}

static void put_class(const cli_node *of, const cli_node *base, int answer)
{
    printf("\n\n@dataclass(frozen=True, kw_only=True, slots=True%s)\nclass %s(%s):\n    \"\"\"%s\"\"\"\n\n",
           has_series(of) && !answer ? ", eq=False" : "", of->name,
           base     ? base->name
           : answer ? "Answer"
                    : "Record",
           of->help);
    for (const cli_node *it = of->first; it; it = it->next)
        if (!has_key(base, it->key)) put_member(it);
    if (answer && !base)
        printf("    json: str%s  # the same as the library wrote it\n", has_series(of) ? HIDDEN : DAILY);
}

static void put_objects(const cli_node *of, cli_names *met)
{
    for (const cli_node *it = of->first; it; it = it->next) {
        if (!it->first) continue;
        put_objects(it, met);
        if (cli_first_met(met, it->name)) put_class(it, NULL, 0);
    }
}

static int contains(const cli_node *of, const cli_node *all)
{
    for (const cli_node *it = all->first; it; it = it->next)
        if (!has_key(of, it->key)) return 0;
    return 1;
}

/* An answer that has everything of the first, the plan, is a kind of it. */
void cli_python_results(void)
{
    static cli_tree plan_tree, tree;
    static cli_names met;
    const cli_node *plan = cli_answer_shape(&plan_tree, cli_answer_types[0]);
    for (const rf_answer_type *const *type = cli_answer_types; *type; type++) {
        const cli_node *whole = cli_answer_shape(&tree, *type);
        if (strcmp((*type)->key, "error") == 0) continue; /* an exception */
        put_objects(whole, &met);
        put_class(whole, type != cli_answer_types && contains(whole, plan) ? plan : NULL, 1);
    }
    printf("\n");
}

void cli_python_words(const refuel_choice *choices)
{
    const char *before = "{";
    if (!choices) printf("{");
    for (const refuel_choice *it = choices; it && it->name; it++) {
        if (!*it->name) continue;
        printf("%s\"%s\": %g", before, it->name, it->value);
        before = ", ";
    }
    printf("}");
}

/* The name of a column: its path without the groups that go without saying. */
static void put_short(const char *path)
{
    static const char *const silent[] = {"person.", "energy.", "goal.", "macros."};
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
        if (strncmp(path, silent[i], strlen(silent[i])) == 0) path += strlen(silent[i]);
    for (; *path; path++) putchar(strchr(".-", *path) ? '_' : *path);
}

static void put_column(const char *path, const char *kind, const refuel_choice *choices)
{
    printf("    \"");
    put_short(path);
    printf("\": Column(\"%s\", \"%s\", ", path, kind);
    cli_python_words(choices);
    printf("),\n");
}

static void put_columns(const char *before, refuel_record record)
{
    char path[96];
    const refuel_result_info *row;
    for (size_t i = 0; (row = refuel_result_at(record, i)); i++) {
        snprintf(path, sizeof path, "%s%s", before, row->path);
        switch (row->kind) {
            case REFUEL_RESULT_NUMBER: put_column(path, "number", NULL); break;
            case REFUEL_RESULT_TRUTH: put_column(path, "truth", NULL); break;
            case REFUEL_RESULT_CHOICE: put_column(path, "choice", row->choices); break;
            case REFUEL_RESULT_EQUATION: put_column(path, "equation", NULL); break;
            case REFUEL_RESULT_BITS: put_column(path, "bits", row->choices); break;
            case REFUEL_RESULT_RANGE:
                snprintf(path, sizeof path, "%s%s.low", before, row->path);
                put_column(path, "number", NULL);
                snprintf(path, sizeof path, "%s%s.high", before, row->path);
                put_column(path, "number", NULL);
                break;
            default: break; /* a text or a list */
        }
    }
}

void cli_python_columns(void)
{
    printf(
        "\n\nclass Column(NamedTuple):\n    \"\"\"One column of a batch by its short name. words are those of its "
        "numbers.\"\"\"\n\n    path: str\n    kind: str\n    words: dict[str, int]\n\n\nCOLUMNS = {\n");
    put_columns("", REFUEL_RECORD_PLAN);
    put_columns("", REFUEL_RECORD_EATEN);
    put_columns("", REFUEL_RECORD_FLUID);
    put_columns("overall.", REFUEL_RECORD_OVERALL);
    put_column("status", "status", NULL);
    put_column("warnings", "warnings", NULL);
    for (size_t i = 0; refuel_check_at(i); i++) {
        char before[64];
        snprintf(before, sizeof before, "checks.%s.", refuel_check_at(i)->id);
        put_columns(before, REFUEL_RECORD_FINDING);
    }
    printf("}\n");
}
