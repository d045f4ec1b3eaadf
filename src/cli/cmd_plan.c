/* refuel plan: energy, intake, food and checks for one person. */
#include "cli/args.h"
#include "cli/commands.h"
#include "cli/log_source.h"
#include "cli/request_rows.h"
#include "cli/respond.h"

static int run(cli_args *args)
{
    return cli_answer(args, cli_option_of(args, "compare") ? RF_ANSWER_COMPARE : RF_ANSWER_PLAN);
}

static const cli_option options[] = {CLI_REQUEST_OPTIONS,
                                     CLI_LOG_OPTION,
                                     {"compare", NULL, "every equation and method that applies, side by side", NULL},
                                     {NULL, NULL, NULL, NULL}};

const cli_command cli_plan = {
    .name = "plan",
    .summary = "daily energy, intake for the goal, carbohydrate, protein and fat, and checks of the plan",
    .run = run,
    .options = options,
    .positions_name = "",
    .takes_inputs = 1,
    .log = &cli_taken_log_rows,
    .example =
        "refuel plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi "
        "--goal -1lb/week",
};
