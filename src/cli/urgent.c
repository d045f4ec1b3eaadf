#include "cli/urgent.h"

#include <stdio.h>
#include <string.h>

#include "cli/print.h"
#include "core/text.h"
#include "fatigue/sign.h"
#include "fatigue/written_signs.h"
#include "io/emergency.h"

#define TITLES 512
#define INDENT 2

void cli_urgent_lines(int32_t signs, void (*group)(void *context, const char *titles, const char *words), void *context)
{
    const refuel_sign_info *sign;
    int32_t told = 0;
    for (size_t i = 0; (sign = rf_emergency_at(signs, i)); i++) {
        char titles[TITLES] = "";
        const refuel_sign_info *other;
        if (told & REFUEL_SIGN_BIT(sign->number)) continue;
        for (size_t k = i; (other = rf_emergency_at(signs, k)); k++) {
            if (strcmp(other->message, sign->message) != 0) continue;
            rf_text_join(titles, sizeof titles, "; ", other->title);
            told |= REFUEL_SIGN_BIT(other->number);
        }
        const char *words = sign->message + strlen(rf_emergency_first);
        group(context, titles, words + strspn(words, " "));
    }
}

static void put(FILE *to, const char *text)
{
    if (to == stdout) {
        printf("%*s", INDENT, "");
        cli_wrap(text, INDENT, INDENT, CLI_WIDTH);
    } else {
        fprintf(to, "%*s%s\n", INDENT, "", text);
    }
}

static void put_group(void *context, const char *titles, const char *words)
{
    char heading[TITLES + 1];
    FILE *to = context;
    snprintf(heading, sizeof heading, "%s", titles);
    if (*heading >= 'a' && *heading <= 'z') *heading = (char)(*heading - 'a' + 'A');
    fprintf(to, "\n%s\n", heading);
    put(to, words);
}

void cli_urgent(cli_args *args, int32_t signs)
{
    int32_t fresh = refuel_sign_emergencies(signs) & ~args->emergency;
    if (!fresh) return;
    int first = args->emergency == 0;
    args->emergency |= fresh;
    if (args->json) return;
    FILE *to = args->page_alone ? stderr : stdout;
    if (first)
        fprintf(to, "%s%s%s\n", to == stdout ? cli_colour("\033[1m") : "", rf_emergency_first,
                to == stdout ? cli_colour("\033[0m") : "");
    cli_urgent_lines(fresh, put_group, to);
    fflush(to); /* whatever goes wrong behind it */
}

static int is_flag(const char *word, const char *const *flags)
{
    size_t length = strcspn(word, "=");
    for (; *flags; flags++)
        if (rf_text_is_flag(word, length, *flags)) return 1;
    return 0;
}

/* Whether a word that belongs to no flag names a file. */
static bool names_files(const cli_command *command)
{
    static const char *const names[] = {"[FILE]", "[LOG]", NULL};
    const char *const *name = names;
    while (command && *name && strcmp(command->positions_name, *name) != 0) name++;
    return command && *name;
}

void cli_urgent_first(cli_args *args, int argc, char **argv)
{
    static const char *const of_files[] = {"input", "html", "log", "plot", "schedule", NULL};
    int32_t found = 0;
    bool files = names_files(args->command);
    const char *flag = "";
    for (int i = 0; i < argc; i++) {
        const char *word = argv[i] + strspn(argv[i], "-"), *value = word;
        if (strncmp(argv[i], "--", 2) == 0) {
            value = strchr(word, '=') ? strchr(word, '=') + 1 : word;
            flag = word;
        }
        if (strcmp(argv[i], "--html") == 0 && i + 1 < argc) args->page_alone |= strcmp(argv[i + 1], "-") == 0;
        if (strcmp(argv[i], "--html=-") == 0) args->page_alone = 1;
        if (is_flag(flag, of_files) && (value != word || argv[i] == word)) continue;
        bool is_sign = is_flag(flag, rf_sign_keys) && value != flag;
        if (files && !is_sign && argv[i] == word) continue;
        if (is_sign) found |= rf_emergencies_in(value, strlen(value));
        found |= rf_emergencies_within(value, strlen(value));
    }
    cli_urgent(args, found);
}
