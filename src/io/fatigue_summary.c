#include "io/fatigue_summary.h"

#include <stdio.h>

#include "core/field.h"
#include "core/text.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/sign.h"
#include "io/sentence_session.h"

static void add(char text[RF_FATIGUE_TEXT], const char *separator, const char *more)
{
    rf_text_join(text, RF_FATIGUE_TEXT, separator, more);
}

/* Titles one behind the other, as they come. */
typedef struct titles {
    char text[RF_FATIGUE_TEXT];
    int count, of;
} titles;

static void add_title(titles *to, const char *title, const char *behind)
{
    add(to->text, to->count + 1 < to->of ? ", " : " and ", title);
    add(to->text, "", behind);
    to->count++;
}

static int32_t most_of(const rf_fatigue *it)
{
    int32_t most = REFUEL_CERTAINTY_NONE;
    for (size_t i = 0; i < it->result.cause_count; i++)
        if (it->cause[i].certainty > most) most = it->cause[i].certainty;
    return most;
}

static int count_of(const rf_fatigue *it, int32_t low, int32_t high)
{
    int count = 0;
    for (size_t i = 0; i < it->result.cause_count; i++)
        count += it->cause[i].certainty >= low && it->cause[i].certainty <= high;
    return count;
}

/* "Most likely: too little food; the signs for it are moderate." */
static void put_most(const rf_fatigue *it, int32_t most, char text[RF_FATIGUE_TEXT])
{
    titles to = {.of = count_of(it, most, most)};
    for (size_t i = 0; i < it->result.cause_count; i++)
        if (it->cause[i].certainty == most) add_title(&to, it->cause[i].title, "");
    add(text, "", most > REFUEL_CERTAINTY_WEAK ? "Most likely: " : "Perhaps: ");
    add(text, "", to.text);
    add(text, "", to.of > 1 ? "; the signs for each are " : "; the signs for it are ");
    add(text, "", rf_choice_name(rf_certainty_words, most));
    add(text, "", ".");
}

/* "Also possible: too little protein (moderate) and training load (weak)." */
static void put_others(const rf_fatigue *it, int32_t most, char text[RF_FATIGUE_TEXT])
{
    titles to = {.of = count_of(it, REFUEL_CERTAINTY_WEAK, most - 1)};
    for (int32_t sure = most - 1; sure > REFUEL_CERTAINTY_NONE; sure--)
        for (size_t i = 0; i < it->result.cause_count; i++) {
            char behind[24];
            snprintf(behind, sizeof behind, " (%s)", rf_choice_name(rf_certainty_words, sure));
            if (it->cause[i].certainty == sure) add_title(&to, it->cause[i].title, behind);
        }
    if (to.of == 0) return;
    add(text, " Also possible: ", to.text);
    add(text, "", ".");
}

/* Running that is not known is spent on top. */
static void put_running(const rf_fatigue *it, char text[RF_FATIGUE_TEXT])
{
    int food = 0;
    for (size_t i = 0; i < it->result.cause_count; i++)
        food |= it->cause[i].id == REFUEL_CAUSE_UNDER_FUELLING && it->cause[i].certainty > REFUEL_CERTAINTY_NONE;
    if (!it->result.without_running) return;
    add(text, " ",
        food ? "How much you run is not known: more is spent than was reckoned with."
             : "How much you run is not known, so too little food cannot be ruled out.");
}

void rf_fatigue_summary(const rf_fatigue *it, char text[RF_FATIGUE_TEXT])
{
    int judged = 0;
    int32_t most = most_of(it);
    text[0] = '\0';
    for (size_t i = 0; i < it->result.cause_count; i++) judged |= it->cause[i].verdict != REFUEL_VERDICT_UNKNOWN;
    if (it->result.emergency) add(text, "", rf_emergency_first);
    rf_sentence_drink(it->judged.finding, it->judged.findings, text, RF_FATIGUE_TEXT);
    if (it->result.emergency) return;
    if (*text) add(text, "", " ");
    if (most > REFUEL_CERTAINTY_NONE) {
        put_most(it, most, text);
        put_others(it, most, text);
    } else {
        add(text, "",
            judged ? "Nothing that was given explains the tiredness."
                   : "Too little is known to say what is behind it.");
    }
    put_running(it, text);
}
