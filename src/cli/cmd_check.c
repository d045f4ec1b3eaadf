/* refuel check: is what is eaten enough? */
#include "cli/commands.h"
#include "cli/log_source.h"
#include "cli/request_rows.h"
#include "cli/respond.h"

static int run(cli_args *args)
{
    return cli_answer(args, RF_ANSWER_CHECK);
}

static const cli_option options[] = {CLI_REQUEST_OPTIONS, CLI_LOG_OPTION, {NULL, NULL, NULL, NULL}};

const cli_command cli_check = {
    .name = "check",
    .summary = "judges what you eat: one verdict per rule",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .log = &cli_taken_log_rows,
    .also_required = "what you eat: --intake, or --carbohydrate, --protein and --fat, or --nutrient, or --log",
    .example =
        "refuel check --sex male --age 41 --height 178cm --weight 72kg --run 60km/week --intake 2300kcal "
        "--carbohydrate 260g --protein 90g --fat 75g",
};
