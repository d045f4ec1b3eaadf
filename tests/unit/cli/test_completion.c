#include "cli/completion.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "cli/commands.h"
#include "plan/request.h"

static const cli_command *const commands[] = {&cli_plan, &cli_equations, &cli_help, NULL};

/* Up to a semicolon, or to the last word that fits; nothing that ends a quoted text. */
Test(completion, short_help)
{
    static const char *const rows[][2] = {
        {"the ground", "the ground"},
        {"whether you train; auto: in part", "whether you train"},
        {"waist (men: at the navel), for body fat", "waist (men, at the navel), for body fat"},
        {"it's [a] \"`$\\word", "its a word"},
        {"", ""},
    };
    char text[CLI_SHORT], long_help[2 * CLI_SHORT] = "";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_short(rows[i][0], text);
        cr_expect(eq(str, text, (char *)rows[i][1]));
    }
    while (strlen(long_help) < CLI_SHORT + 10) strcat(long_help, "four ");
    cli_short(long_help, text);
    cr_expect(eq(sz, strlen(text), 94)); /* 19 times "four ", without the last blank */
}

Test(completion, values)
{
    cli_flag flag;
    cli_flag_of_input(&rf_request_fields[REFUEL_INPUT_SEX], NULL, &flag);
    cr_expect(eq(str, flag.words, "female male unknown"));
    cli_flag_of_input(&rf_request_fields[REFUEL_INPUT_WEIGHT], NULL, &flag);
    cr_expect(eq(str, flag.words, ""));
    cr_expect(eq(int, flag.takes_value, 1));
    cli_flag_of_input(&rf_request_fields[REFUEL_INPUT_EQUATION], NULL, &flag);
    cr_expect(eq(int, strncmp(flag.words, "auto mifflin-1990 ", 18), 0));
    cr_expect(lt(sz, strlen(flag.words), CLI_WORDS - 100));
    cli_flag_of_option(&(cli_option){"plot", "FILE", "", NULL}, &flag);
    cr_expect(eq(int, flag.takes_file, 1));
    cli_flag_of_option(&(cli_option){"completion", "bash|zsh", "", NULL}, &flag);
    cr_expect(eq(str, flag.words, "bash zsh"));
    cr_expect(eq(int, flag.takes_file, 0));
    cli_flag_of_option(&(cli_option){"json", NULL, "", NULL}, &flag);
    cr_expect(eq(int, flag.takes_value, 0));
}

Test(completion, places)
{
    char words[CLI_WORDS];
    cli_position_words(&cli_help, commands, 0, words);
    cr_expect(eq(str, words, "plan equations help"));
    cli_position_words(&cli_help, commands, 1, words);
    cr_expect(eq(str, words, ""));
    cli_position_words(&cli_equations, commands, 0, words);
    cr_expect(eq(str, words, "show"));
    cli_position_words(&cli_equations, commands, 1, words);
    cr_expect(eq(int, strncmp(words, "mifflin-1990 ", 13), 0));
    cr_expect(lt(sz, strlen(words), CLI_WORDS - 100));
    cli_position_words(&cli_plan, commands, 0, words);
    cr_expect(eq(str, words, ""));
    cli_position_words(&(cli_command){.positions_name = "DISTANCE"}, commands, 0, words);
    cr_expect(eq(str, words, ""));
}
