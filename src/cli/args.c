#include "cli/args.h"

#include <stdio.h>
#include <string.h>

#include "cli/nutrient_flag.h"
#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "fatigue/fatigue_input.h"
#include "fatigue/written_signs.h"
#include "forecast/forecast_input.h"
#include "io/json_request.h"
#include "session/session_input.h"

static int option_index(const cli_command *command, const char *flag, size_t length)
{
    for (int i = 0; command->options[i].flag; i++)
        if (rf_text_is_flag(flag, length, command->options[i].flag)) return i;
    return -1;
}

/* Whether a flag is that of a row. */
typedef bool (*is_of)(const rf_field *row, const char *flag, size_t length);

static int row_of(const rf_field *row, int rows, is_of is, const char *flag, size_t length)
{
    for (int i = 1; i < rows; i++)
        if (is(&row[i], flag, length)) return i;
    return 0;
}

/* Where a flag belongs: the row of a table of inputs and its text; NULL where it is no input. The climb of a run stands
   before that of a week. */
static const rf_field *find_by(cli_args *args, is_of is, const char *flag, size_t length, rf_field_text **text)
{
    const cli_command *command = args->command;
    int row = command->fields ? row_of(command->fields, command->field_count, is, flag, length) : 0;
    if (row) {
        *text = &args->more[row];
        return &command->fields[row];
    }
    row = row_of(rf_request_fields, REFUEL_INPUT_END, is, flag, length);
    bool taken = row && (cli_use_of(command, row) != CLI_UNUSED || cli_goes_with_refused(command, row));
    if (!taken) return NULL; /* what goes with a refusal is read, so that this can be told */
    *text = &args->input[row];
    return &rf_request_fields[row];
}

static const rf_field *find_input(cli_args *args, const char *flag, size_t length, rf_field_text **text)
{
    return find_by(args, rf_field_is_flag, flag, length, text);
}

static void offer_row(rf_nearest *nearest, const rf_field *row)
{
    rf_nearest_offer(nearest, row->info.flag);
    if (row->word_flag) rf_nearest_offer(nearest, row->word_flag);
    for (const char *const *it = row->info.aliases; *it; it++) rf_nearest_offer(nearest, *it);
}

static const char *nearest_flag(const cli_command *command, const char *flag, size_t length)
{
    rf_nearest nearest = {.asked = flag, .length = length};
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (cli_use_of(command, i) != CLI_UNUSED) offer_row(&nearest, &rf_request_fields[i]);
    for (int i = 1; i < command->field_count; i++) offer_row(&nearest, &command->fields[i]);
    for (int i = 0; command->options[i].flag; i++) rf_nearest_offer(&nearest, command->options[i].flag);
    if (cli_takes_nutrients(command)) rf_nearest_offer(&nearest, cli_nutrient_option.flag);
    return nearest.name;
}

/* What says more about a pregnancy or about nursing, where the life stage says all that counts. */
static refuel_status no_life_stage(cli_args *args, int row, const char *shown)
{
    bool carried = row == REFUEL_INPUT_GESTATION_WEEK || row == REFUEL_INPUT_PRE_PREGNANCY_WEIGHT;
    return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "%s; --life-stage %s is enough here", args->command->unused,
                   carried ? "pregnant" : "lactating");
}

static refuel_status no_such_flag(cli_args *args, const char *flag, size_t length)
{
    char shown[RF_PRINTABLE];
    rf_printable(flag, length, shown);
    if (row_of(rf_forecast_fields, REFUEL_FORECAST_INPUT_END, rf_field_is_flag, flag, length))
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "it belongs to project; refuel help project tells more");
    bool of_nutrient = rf_text_is_flag(flag, length, cli_nutrient_option.flag);
    int row = row_of(rf_request_fields, REFUEL_INPUT_END, rf_field_is_flag, flag, length);
    bool unseen = rf_request_fields[row].unkept && args->command->unseen;
    if (row && rf_request_fields[row].yields[0] == REFUEL_INPUT_LIFE_STAGE && args->command->takes_inputs)
        return no_life_stage(args, row, shown);
    if (args->command->use && (of_nutrient || row))
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "%s",
                       unseen ? args->command->unseen : args->command->unused);
    if (args->command->takes_inputs &&
        row_of(rf_session_fields, REFUEL_SESSION_INPUT_END, rf_field_is_flag, flag, length))
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "it belongs to run; refuel help run tells more");
    int nutrient = cli_takes_nutrients(args->command) ? rf_nutrient_row_named(flag, length) : 0;
    if (nutrient)
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "it is written --%s %s=%s", cli_nutrient_option.flag,
                       rf_request_fields[nutrient].info.flag, rf_field_example(&rf_request_fields[nutrient]));
    int tired = row_of(rf_fatigue_fields, REFUEL_FATIGUE_INPUT_END, rf_field_is_flag, flag, length);
    if (tired == REFUEL_FATIGUE_INPUT_SIGN) /* whatever the sign is, and whatever the command */
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, RF_SIGNS_ELSEWHERE);
    if (args->command->takes_inputs && tired)
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "it belongs to fatigue; refuel help fatigue tells more");
    const char *meant = nearest_flag(args->command, flag, length);
    if (meant) return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "there is no such flag; did you mean --%s?", meant);
    return rf_fail(&args->err, REFUEL_E_UNKNOWN, shown, "there is no such flag; refuel help %s lists them",
                   args->command->name);
}

/* The value behind a flag: after its =, or the next argument. A value may begin with one dash (-1lb/week), not two. */
static refuel_status value_of(cli_args *args, const char *flag, const char *equals, int argc, char **argv, int *at,
                              const char **value)
{
    const char *next = *at + 1 < argc ? argv[*at + 1] : NULL;
    if (equals) {
        *value = equals + 1;
    } else if (next && strncmp(next, "--", 2) != 0) {
        *value = next;
        ++*at;
    } else {
        return rf_fail(&args->err, REFUEL_E_MISSING, flag, "a value is missing behind --%s", flag);
    }
    return REFUEL_OK;
}

/* The error that names a flag: its input, where it is one, is then named as everywhere by its JSON path. */
static refuel_status blame_flag(cli_args *args, const rf_field *input, refuel_status status)
{
    args->blames_flag = !input;
    if (input) rf_field_blame(input, &args->err);
    return status;
}

/* An input that is a list may be given again: its texts become one. */
static refuel_status add_to_list(cli_args *args, rf_field_text *text, const char *value)
{
    size_t left = CLI_LISTS - args->lists_used, need = text->length + strlen(value) + sizeof "; ";
    char *whole = args->lists + args->lists_used;
    if (need > left) return rf_fail(&args->err, REFUEL_E_SYNTAX, text->called, "it was given too often");
    snprintf(whole, left, "%s; %s", text->text, value);
    args->lists_used += need;
    text->text = whole;
    text->length = strlen(whole);
    return REFUEL_OK;
}

/* The one flag that may be given more than once. */
static refuel_status read_nutrient(cli_args *args, const char *equals, int argc, char **argv, int *at)
{
    const char *value = "";
    refuel_status status = value_of(args, cli_nutrient_option.flag, equals, argc, argv, at, &value);
    return status == REFUEL_OK ? cli_nutrient_take(args, value) : blame_flag(args, NULL, status);
}

static refuel_status read_flag(cli_args *args, int argc, char **argv, int *at)
{
    const char *flag = argv[*at] + 2, *equals = strchr(flag, '='), *value = "";
    size_t length = equals ? (size_t)(equals - flag) : strlen(flag);
    int option = option_index(args->command, flag, length);
    rf_field_text *text = NULL;
    if (cli_is_nutrient_flag(args->command, flag, length)) return read_nutrient(args, equals, argc, argv, at);
    const rf_field *input = find_input(args, flag, length, &text),
                   *by_word = find_by(args, rf_field_is_word_flag, flag, length, &text);
    if (by_word) input = by_word, value = by_word->word_flag;
    if (option < 0 && !input) return blame_flag(args, NULL, no_such_flag(args, flag, length));
    const char *name = input ? input->info.flag : args->command->options[option].flag;
    bool again = input ? text->called != NULL : args->option[option] != NULL;
    bool may = input ? input->info.item != NULL : args->command->log && strcmp(name, args->command->log->key) == 0;
    if (again && !(may && args->more_count < CLI_AGAIN_MAX))
        return blame_flag(args, input, rf_fail(&args->err, REFUEL_E_DUPLICATE, name, "it was given twice"));
    bool takes_value = !by_word && (input || args->command->options[option].value);
    if (takes_value) {
        refuel_status status = value_of(args, name, equals, argc, argv, at, &value);
        if (status != REFUEL_OK) return blame_flag(args, input, status);
    } else if (equals) {
        const char *called = by_word ? value : name;
        return blame_flag(args, NULL, rf_fail(&args->err, REFUEL_E_SYNTAX, called, "--%s takes no value", called));
    }
    if (input && again) return blame_flag(args, input, add_to_list(args, text, value));
    if (input)
        *text = (rf_field_text){.text = value, .length = strlen(value), .called = name, .tried = true};
    else if (again)
        args->more_of[args->more_count++] = value;
    else
        args->option[option] = value;
    return REFUEL_OK;
}

static refuel_status read_word(cli_args *args, const char *word)
{
    char shown[RF_PRINTABLE];
    if (args->command->any_words) {
        args->words[args->positions++] = word;
        return REFUEL_OK;
    }
    if (args->positions < args->command->positions) {
        args->position[args->positions++] = word;
        return REFUEL_OK;
    }
    rf_printable(word, strlen(word), shown);
    return rf_fail(&args->err, REFUEL_E_SYNTAX, "command",
                   "\"%s\" belongs to no flag; flags begin with --, as refuel help %s shows", shown,
                   args->command->name);
}

static void keep_error(cli_args *args, refuel_status status)
{
    refuel_error *place = rf_errors_place(&args->errors);
    if (place) {
        *place = args->err;
        args->blames_each[args->errors.count] = (char)args->blames_flag;
    }
    rf_errors_took(&args->errors, status);
    args->blames_flag = 0;
}

static int is_known(cli_args *args, const char *flag)
{
    rf_field_text *text = NULL;
    size_t length = strcspn(flag + 2, "=");
    return option_index(args->command, flag + 2, length) >= 0 || find_input(args, flag + 2, length, &text) ||
           find_by(args, rf_field_is_word_flag, flag + 2, length, &text) ||
           cli_is_nutrient_flag(args->command, flag + 2, length);
}

refuel_status cli_args_read(cli_args *args, int argc, char **argv)
{
    args->words = (const char **)argv; /* words that were read stand where flags and words stood */
    static char output[] = "--output";
    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "-o") == 0 && option_index(args->command, "output", 6) >= 0) argv[i] = output;
        int is_flag = strncmp(argv[i], "--", 2) == 0 && argv[i][2];
        refuel_status status = REFUEL_OK;
        if (strcmp(argv[i], "-h") == 0)
            args->wants_help = 1;
        else
            status = is_flag ? read_flag(args, argc, argv, &i) : read_word(args, argv[i]);
        if (status == REFUEL_OK) continue;
        keep_error(args, status);
        if (status == REFUEL_E_MISSING && i + 1 < argc && !is_known(args, argv[i + 1]))
            i++; /* a value with two dashes */
        int has_value =
            (status == REFUEL_E_UNKNOWN || status == REFUEL_E_DUPLICATE) && !strchr(argv[i], '=') && i + 1 < argc;
        if (has_value && strncmp(argv[i + 1], "--", 2) != 0) i++; /* most flags take one: it is no word of its own */
    }
    return args->errors.first;
}

void cli_option_set(cli_args *args, const char *flag)
{
    int i = option_index(args->command, flag, strlen(flag));
    if (i >= 0) args->option[i] = "";
}

const char *cli_option_of(const cli_args *args, const char *flag)
{
    int i = option_index(args->command, flag, strlen(flag));
    return i < 0 ? NULL : args->option[i];
}
