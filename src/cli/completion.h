/* What the shells can complete, from the tables: the one view of it that all three scripts are written from. */
#ifndef REFUEL_CLI_COMPLETION_H
#define REFUEL_CLI_COMPLETION_H

#include "cli/command.h"

#define CLI_WORDS 4096    /* bytes of a list of words: every key of an equation */
#define CLI_FILES "@file" /* instead of a list of words: names of files */
#define CLI_SHORT 96      /* of what something is, in a few words */

/* One flag. */
typedef struct cli_flag {
    const char *name;
    char help[CLI_SHORT];
    int takes_value, takes_file;
    char words[CLI_WORDS]; /* that the value may be, separated by blanks; "" where it is free */
} cli_flag;

/* Whether a command takes an input, but not all that stand with it: those about health, or all others. */
int cli_is_apart(const cli_command *command, int input);

/* The flag of an input, with the choices that are not refused, and of an option. */
void cli_flag_of_input(const rf_field *row, const rf_refused *refused, cli_flag *flag);
void cli_flag_of_option(const cli_option *option, cli_flag *flag);

/* A help up to the first semicolon, without what a quoted text of a shell cannot hold. */
void cli_short(const char *help, char text[CLI_SHORT]);

/* The words for one place of what a command takes besides flags, from "[show KEY]" or "[COMMAND]": itself where it is in
   small letters; commands; keys of equations; CLI_FILES for a LOG. place counts from 0; "" where there is nothing to
   complete. */
void cli_position_words(const cli_command *command, const cli_command *const *commands, int place,
                        char words[CLI_WORDS]);

/* The names of all commands. */
void cli_command_words(const cli_command *const *commands, char words[CLI_WORDS]);

void cli_complete_bash(const cli_command *const *commands);
void cli_complete_zsh(const cli_command *const *commands);
void cli_complete_fish(const cli_command *const *commands);

#endif
