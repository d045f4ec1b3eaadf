/* The manual of each command, from the tables. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/describe.h"
#include "cli/nutrient_flag.h"
#include "cli/print.h"
#include "cli/shape.h"

#define INDENT 36
#define FACTS 6 /* range, default and JSON path stand under the flag */

static void flag_line(const char *flag, const char *value, const char *help)
{
    char left[192];
    snprintf(left, sizeof left, "  --%s%s%s", flag, value ? " " : "", value ? value : "");
    int used = printf("%-*s", INDENT, left);
    if (used > INDENT) printf("\n%*s", INDENT, "");
    cli_wrap(help, INDENT, INDENT, CLI_WIDTH);
}

static void input_line(const rf_field *field, const rf_refused *refused, int needed)
{
    char value[CLI_VALUE], help[CLI_HELP], facts[CLI_HELP];
    cli_describe(field, refused, value, help);
    cli_facts(field, needed, facts);
    flag_line(field->info.flag, value, help);
    printf("%*s", FACTS, "");
    cli_wrap(facts, FACTS, FACTS + 2, CLI_WIDTH);
}

/* What a plan is made of, and behind it what stands by itself. */
typedef enum section { SECTION_PLAN, SECTION_FOOD, SECTION_HEALTH } section;

static section section_of(const rf_field *field)
{
    return field->unkept ? SECTION_HEALTH : field->around ? SECTION_FOOD : SECTION_PLAN;
}

static void input_lines(const cli_command *command, section which)
{
    static const char *const headings[] = {
        [SECTION_FOOD] =
            "\nMore about food and drink: single nutrients, meals, and what is eaten and drunk around a "
            "session\nor before a race. Each may be left out; what follows from it: docs/adequacy.md.\n\n",
        [SECTION_HEALTH] =
            "\nHealth questions. Each may be left out; what follows from an answer: docs/adequacy.md.\n"
            "No answer is stored: refuel me refuses them.\n\n"};
    bool begun = which == SECTION_PLAN;
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (section_of(&rf_request_fields[i]) != which || cli_use_of(command, i) == CLI_UNUSED) continue;
        if (!begun) fputs(headings[which], stdout);
        begun = true;
        input_line(&rf_request_fields[i], command->refused, cli_use_of(command, i) == CLI_NEEDED);
    }
}

static void field_lines(const cli_command *command)
{
    for (int i = 1; i < command->field_count; i++) input_line(&command->fields[i], NULL, 0);
}

static void option_line(const cli_option *it)
{
    flag_line(it->flag, it->value, it->help);
    if (it->path) printf("%*sJSON %s\n", FACTS, "", it->path);
}

/* What is required stands in front of the flags that may be left out. */
static void usage(const cli_command *command)
{
    printf("\nusage: refuel %s %s%s", command->name, command->positions_name, *command->positions_name ? " " : "");
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        char value[CLI_VALUE], help[CLI_HELP];
        cli_describe(it, command->refused, value, help);
        if (cli_use_of(command, i) == CLI_NEEDED) printf("--%s %s ", it->info.flag, value);
    }
    printf("[flags]\n");
    if (command->takes_inputs) {
        char required[CLI_HELP], text[2 * CLI_HELP];
        cli_required(command, required);
        if (*required)
            snprintf(text, sizeof text,
                     "Required, as flags or in the file of --input: %s%s%s. All else may be left out.", required,
                     command->also_required ? "; and " : "", command->also_required ? command->also_required : "");
        else if (command->of_lines)
            snprintf(text, sizeof text, "A flag of those below that tell about a person holds for every line.");
        else
            snprintf(text, sizeof text, "Nothing is required; the more is given, the more can be said.");
        cli_wrap(text, 0, 2, CLI_WIDTH);
    }
    if (command->about) cli_wrap(command->about, 0, 2, CLI_WIDTH);
    putchar('\n');
}

int cli_manual(const cli_command *command)
{
    printf("refuel %s: ", command->name);
    cli_wrap(command->summary, 9 + (int)strlen(command->name), 2, CLI_WIDTH);
    usage(command);
    if (cli_takes_part(command)) field_lines(command);
    input_lines(command, SECTION_PLAN);
    if (cli_takes_nutrients(command)) option_line(&cli_nutrient_option);
    if (!cli_takes_part(command)) field_lines(command);
    for (int i = 0; command->options[i].flag; i++) option_line(&command->options[i]);
    input_lines(command, SECTION_FOOD);
    input_lines(command, SECTION_HEALTH);
    if (command->example) printf("\nExample: %s\n", command->example);
    if (cli_takes_request(command)) printf("Information, not medical advice.\n");
    return 0;
}
