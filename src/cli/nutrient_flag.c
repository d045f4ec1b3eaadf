#include "cli/nutrient_flag.h"

#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"

const cli_option cli_nutrient_option = {
    "nutrient", "NAME=AMOUNT",
    "what is eaten of a vitamin or mineral, or of water; may be given again for each; like iron=12mg, vitamin-d=600IU, "
    "water=2.5l; refuel needs lists the names",
    RF_NUTRIENT_GROUP};

int cli_takes_nutrients(const cli_command *command)
{
    return cli_use_of(command, rf_nutrient_row(RF_NUTRIENT_INPUT_FIRST)) != CLI_UNUSED;
}

int cli_nutrients_apart(const cli_command *command)
{
    return cli_takes_nutrients(command) && !cli_takes_all(command, false);
}

int cli_is_nutrient_flag(const cli_command *command, const char *flag, size_t length)
{
    return cli_takes_nutrients(command) && rf_text_is_flag(flag, length, cli_nutrient_option.flag);
}

static refuel_status no_such_nutrient(cli_args *args, const char *name, size_t length)
{
    char shown[RF_PRINTABLE];
    const char *meant = rf_nutrient_nearest(name, length);
    rf_printable(name, length, shown);
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (cli_use_of(args->command, i) != CLI_UNUSED && rf_field_is_flag(&rf_request_fields[i], name, length))
            return rf_fail(&args->err, REFUEL_E_UNKNOWN, cli_nutrient_option.flag,
                           "%s has a flag of its own: write it like --%s %s", shown, rf_request_fields[i].info.flag,
                           rf_field_example(&rf_request_fields[i]));
    if (meant)
        return rf_fail(&args->err, REFUEL_E_UNKNOWN, cli_nutrient_option.flag,
                       "there is no vitamin or mineral \"%s\"; did you mean %s?", shown, meant);
    return rf_fail(&args->err, REFUEL_E_UNKNOWN, cli_nutrient_option.flag,
                   "there is no vitamin or mineral \"%s\"; refuel needs lists the names", shown);
}

refuel_status cli_nutrient_take(cli_args *args, const char *value)
{
    const char *equals = strchr(value, '=');
    char shown[RF_PRINTABLE];
    args->blames_flag = 1;
    rf_printable(value, strlen(value), shown);
    if (!equals)
        return rf_fail(&args->err, REFUEL_E_SYNTAX, cli_nutrient_option.flag,
                       "\"%s\" does not say how much of what; write it like iron=12mg", shown);
    int row = rf_nutrient_row_named(value, (size_t)(equals - value));
    if (!row) return no_such_nutrient(args, value, (size_t)(equals - value));
    args->blames_flag = 0;
    rf_field_text *text = &args->input[row];
    const rf_field *input = &rf_request_fields[row];
    if (text->called) {
        rf_fail(&args->err, REFUEL_E_DUPLICATE, input->info.flag, "it was given twice");
        rf_field_blame(input, &args->err);
        return REFUEL_E_DUPLICATE;
    }
    *text =
        (rf_field_text){.text = equals + 1, .length = strlen(equals + 1), .called = input->info.flag, .tried = true};
    return REFUEL_OK;
}

const char *cli_flag_of(const rf_field *row)
{
    int nutrient = row >= &rf_request_fields[REFUEL_INPUT_END] && row < &rf_request_fields[RF_REQUEST_ROWS];
    return nutrient ? cli_nutrient_option.flag : row->info.flag;
}
