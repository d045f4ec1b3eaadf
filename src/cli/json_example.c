/* One worked example for each answer, for docs/json.md: a request, and what comes, shortened. */
#include <math.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/import_example.h"
#include "core/number.h"
#include "io/json.h"

#define ROOM 262144

typedef refuel_status asking(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                             refuel_error *err);

static refuel_status ask_registry(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    (void)text, (void)length;
    return refuel_equations_json("mifflin-1990", buffer, capacity, needed, err);
}

/* A request that is wrong: the error is the answer. */
static refuel_status ask_wrongly(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                 refuel_error *err)
{
    refuel_error found = {.status = REFUEL_OK};
    refuel_plan_json(text, length, buffer, capacity, needed, &found);
    return refuel_error_json(&found, buffer, capacity, needed, err);
}

#define WOMAN                                                                                                   \
    "{\"sex\":\"female\",\"age\":34,\"height\":\"5ft6in\",\"weight_kg\":63.5,\"running\":{\"distance\":\"30mi/" \
    "week\",\"pace\":\"9:30/mi\"}"

static const struct {
    const char *key, *command, *request;
    asking *ask;
} examples[] = {
    {"plan", "refuel plan --json --input request.json", WOMAN ",\"goal\":\"-1lb/week\"}", refuel_plan_json},
    {"check", "refuel check --json --input request.json",
     WOMAN ",\"intake\":{\"energy\":\"2300kcal\",\"carbohydrate_g_d\":300,\"protein_g_d\":95,\"fat_g_d\":75}}",
     refuel_check_json},
    {"compare", "refuel plan --compare --json --input request.json", WOMAN "}", refuel_compare_json},
    {"project", "refuel project --json --input request.json",
     WOMAN ",\"target\":\"60kg\",\"in\":\"16weeks\",\"every\":56}", refuel_project_json},
    {"run", "refuel run --json --input request.json",
     "{\"distance\":\"10km\",\"pace\":\"5:30/km\",\"weight_kg\":63.5,\"next_h\":20}", refuel_run_json},
    {"load", "refuel load --json --input request.json",
     "{\"log\":[{\"date\":\"2025-02-09\",\"distance_km\":15,\"duration\":\"1:27:00\",\"rpe\":5},"
     "{\"date\":\"2025-02-23\",\"distance_km\":20,\"duration\":\"1:58:00\",\"rpe\":7}],\"last\":\"7days\"}",
     refuel_load_json},
    {"needs", "refuel needs --json --input request.json", "{\"sex\":\"female\",\"age\":34}", refuel_needs_json},
    {"fatigue", "refuel fatigue --json --input request.json",
     WOMAN
     ",\"intake\":{\"energy\":\"1700kcal\"},\"sleep\":\"6h\",\"performance_down\":\"3weeks\",\"signs\":[\"heavy-legs\"]}",
     refuel_fatigue_json},
    {"log", "# refuel_log_json in C, refuel.read_log in Python",
     "{\"log\":\"date,distance (mi),duration,shoes\\n2025-02-23,13.1,2:05:00,red\\n2025-02-09,6.2,58:20,red\\n\"}",
     refuel_log_json},
    {"track", "refuel track --json --input request.json",
     "{\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"log\":\"date,weight_kg,intake_kcal\\n2026-03-02,64.1,2269\\n"
     "2026-03-03,,2272\\n2026-03-04,64.0,2823\\n\"}",
     refuel_track_json},
    {"import", "refuel import dailysummary.csv --json -o log.csv", NULL, cli_import_example},
    {"equations", "refuel equations show mifflin-1990 --json", NULL, ask_registry},
    {"error", "refuel plan --json --input request.json",
     "{\"sex\":\"male\",\"age\":30,\"height_cm\":180,\"weight_kg\":7000}", ask_wrongly},
};

static void put(const rf_json_node *node, int indent);

static int is_object(const rf_json_node *node)
{
    return node && rf_json_type_of(node) == RF_JSON_OBJECT;
}

static void put_text(const char *text)
{
    putchar('"');
    for (; *text; text++) printf(strchr("\"\\", *text) ? "\\%c" : "%c", *text);
    putchar('"');
}

/* Members one below the other in the two uppermost levels; of a list of objects the first alone. */
static void put_children(const rf_json_node *of, int indent, int object)
{
    const rf_json_node *first = rf_json_first(of);
    int lines = first && indent < 4 && (object || is_object(first)), only_first = !object && is_object(first);
    putchar(object ? '{' : '[');
    for (const rf_json_node *it = first; it; it = only_first ? NULL : rf_json_next(it)) {
        if (it != first) printf(lines ? "," : ", ");
        if (lines) printf("\n%*s", indent + 2, "");
        if (object) printf("\"%s\": ", rf_json_key(it));
        put(it, indent + 2);
    }
    if (lines) printf("\n%*s", indent, "");
    putchar(object ? '}' : ']');
}

static void put(const rf_json_node *node, int indent)
{
    char number[RF_NUMBER_TEXT];
    switch (rf_json_type_of(node)) {
        case RF_JSON_NULL: printf("null"); break;
        case RF_JSON_TRUTH: printf(rf_json_truth(node) ? "true" : "false"); break;
        case RF_JSON_NUMBER:
            rf_number_text(round(rf_json_number(node) * 100) / 100 + 0.0, number);
            printf("%s", number);
            break;
        case RF_JSON_TEXT: put_text(rf_json_text(node)); break;
        default: put_children(node, indent, rf_json_type_of(node) == RF_JSON_OBJECT);
    }
}

void cli_write_json_example(const char *key)
{
    static char text[ROOM];
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        if (strcmp(examples[i].key, key) != 0) continue;
        const char *request = examples[i].request ? examples[i].request : "";
        rf_json_node *root = NULL;
        printf("```sh\n%s\n```\n", examples[i].command);
        if (*request) printf("\nwith the request\n\n```json\n%s\n```\n", request);
        printf("\ngives, with two decimals and the first of each list,\n\n```json\n");
        if (examples[i].ask(request, strlen(request), text, sizeof text, NULL, NULL) == REFUEL_OK &&
            rf_json_parse(text, strlen(text), &root, NULL) == REFUEL_OK)
            put(root, 0);
        printf("\n```\n\n");
        rf_json_free(root);
    }
}
