#include "core/word.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static const refuel_choice sexes[] = {{"female", 1}, {"male", 2}, {"unknown", 3}, {NULL, 0}};
static const refuel_choice also[] = {{"woman", 1}, {"non-binary", 3}, {NULL, 0}};
static const rf_refused third[] = {{7, 3, "one of two"}, {0, 0, NULL}};

static const rf_words all = {.choices = sexes, .also = also};
static const rf_words two = {.choices = sexes, .also = also, .refused = third, .row = 7};

Test(word, list)
{
    const rf_words other_row = {.choices = sexes, .refused = third, .row = 8};
    const rf_words one = {.choices = sexes + 2};
    const rf_words none = {.choices = sexes + 2, .refused = third, .row = 7};
    const struct {
        const rf_words *words;
        const char *list;
    } rows[] = {{&all, "female, male or unknown"},
                {&two, "female or male"},
                {&other_row, "female, male or unknown"},
                {&one, "unknown"},
                {&none, ""}};
    char list[64];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_word_list(rows[i].words, list, sizeof list);
        cr_expect(eq(str, list, (char *)rows[i].list));
    }
}

/* What is refused is found all the same: whoever wrote it is told why. */
Test(word, refused_is_found)
{
    double value = 0;
    cr_expect(rf_word_find(&two, " Non Binary ", 12, &value));
    cr_expect(value == 3);
    cr_expect(not(rf_word_find(&two, "nobody", 6, &value)));
}

Test(word, refuse)
{
    const struct {
        const rf_words *words;
        const char *text, *example, *message;
    } rows[] = {
        {&all, "femal", NULL, "sex: \"femal\" is not known; did you mean female? Write female, male or unknown"},
        {&all, "unknow", NULL, "sex: \"unknow\" is not known; did you mean unknown? Write female, male or unknown"},
        {&two, "unknow", NULL,
         "sex: \"unknow\" is not known; did you mean unknown? It is not taken here: write female or male"},
        {&two, "nonbinry", NULL,
         "sex: \"nonbinry\" is not known; did you mean non-binary? It is not taken here: write female or male"},
        {&two, "wolf", NULL, "sex: \"wolf\" is not known; write female or male"},
        {&two, "wolf", "1", "sex: \"wolf\" is not known; write it like 1"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err;
        refuel_status status =
            rf_word_refuse(rows[i].words, rows[i].text, strlen(rows[i].text), "sex", rows[i].example, &err);
        cr_expect(eq(int, (int)status, REFUEL_E_UNKNOWN));
        cr_expect(eq(str, err.message, (char *)rows[i].message));
    }
}
