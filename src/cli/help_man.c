/* refuel help --man: docs/refuel.1. */
#include <refuel/version.h>
#include <stdio.h>

#include "cli/describe.h"
#include "cli/generate.h"
#include "cli/nutrient_flag.h"

/* A text of the man page: a dash would become a hyphen and a leading point a request. */
static void troff(const char *text)
{
    for (; *text; text++) {
        if (*text == '-' || *text == '\\') putchar('\\');
        if (*text == '\\')
            putchar('e');
        else
            putchar(*text);
    }
}

static void man_flag(const char *flag, const char *value, const char *help)
{
    printf(".TP\n.B \\-\\-");
    troff(flag);
    if (value) printf(" \\fI%s\\fR", value);
    printf("\n\\&");
    troff(help);
    putchar('\n');
}

static void man_input(const rf_field *field)
{
    char value[CLI_VALUE], help[CLI_HELP], facts[CLI_HELP];
    cli_describe(field, NULL, value, help);
    cli_facts(field, field->info.needed != NULL, facts);
    man_flag(field->info.flag, value, help);
    printf(".br\n");
    troff(facts);
    putchar('\n');
}

static void man_inputs(bool food, bool health)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (rf_request_fields[i].around == food && rf_request_fields[i].unkept == health)
            man_input(&rf_request_fields[i]);
}

static void man_command(const cli_command *command)
{
    printf(".SS refuel %s %s\n", command->name, command->positions_name);
    troff(command->summary);
    printf(".\n");
    if (cli_takes_part(command)) {
        char required[CLI_HELP];
        cli_required(command, required);
        printf("Takes of the inputs below those that tell who runs; of these required: ");
        troff(required);
        printf(".\n");
    } else if (command->takes_inputs) {
        printf("Takes the inputs below.\n");
    }
    char refused[CLI_HELP];
    cli_refused(command, true, refused);
    if (*refused) {
        printf("Refuses ");
        troff(refused);
        printf(".\n");
    }
    if (command->also_required) {
        printf("Required besides: ");
        troff(command->also_required);
        printf(".\n");
    }
    if (command->about) {
        troff(command->about);
        putchar('\n');
    }
    for (int i = 1; i < command->field_count; i++) man_input(&command->fields[i]);
    for (int i = 0; command->options[i].flag; i++)
        man_flag(command->options[i].flag, command->options[i].value, command->options[i].help);
    if (command->example) {
        printf(".PP\nExample:\n.PP\n.nf\n");
        troff(command->example);
        printf("\n.fi\n");
    }
}

void cli_write_man(const cli_command *const *commands)
{
    printf(
        ".TH REFUEL 1 \"\" \"refuel %s\"\n.SH NAME\nrefuel \\- how much a runner needs to eat\n.SH SYNOPSIS\n"
        ".B refuel\n.I command\n.RI [ flags ]\n.SH COMMANDS\n",
        refuel_version());
    for (const cli_command *const *it = commands; *it; it++) man_command(*it);
    printf(".SH INPUTS\nA quantity carries its unit, as 170cm, 5ft7in, 140lb, 30mi/week, 5:30/km, \\-1lb/week.\n");
    man_inputs(false, false);
    man_flag(cli_nutrient_option.flag, cli_nutrient_option.value, cli_nutrient_option.help);
    printf(
        ".SH FOOD AND DRINK\nSingle nutrients, meals, and what is eaten and drunk around a session or before a race. Each may be left out.\n");
    man_inputs(true, false);
    printf(".SH HEALTH QUESTIONS\nEach may be left out. No answer is stored: refuel me refuses them.\n");
    man_inputs(false, true);
    printf(
        ".SH EXIT STATUS\n0 done; 1 could not be done: a file, the disk, memory; 2 the request is wrong; 3 with "
        "\\-\\-strict, a check found something or the goal was refused.\n.SH NOTES\nInformation, not medical "
        "advice.\n");
}
