#include "io/fatigue_summary.h"

#include <stdio.h>

#include "core/field.h"
#include "core/text.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/ranking.h"
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

/* " (moderate)", behind a title. */
static void sure_of(const refuel_cause *cause, char behind[24])
{
    snprintf(behind, 24, " (%s)", rf_choice_name(rf_certainty_words, cause->certainty));
}

/* How many causes are told first, how sure the surest of them is, and whether all are as sure. */
typedef struct first {
    int count, alike;
    int32_t most;
} first;

static first first_of(const rf_fatigue *it)
{
    first them = {.alike = 1};
    const refuel_cause *cause;
    for (size_t i = 0; (cause = rf_ranked(it, i)) && rf_is_likely(it, cause->id); i++) {
        them.alike &= them.count == 0 || cause->certainty == them.most;
        if (cause->certainty > them.most) them.most = cause->certainty;
        them.count++;
    }
    return them;
}

/* "Most likely: too little food; the signs for it are moderate."; where they differ, "too little food (moderate) and ...". */
static void put_most(const rf_fatigue *it, const first *them, char text[RF_FATIGUE_TEXT])
{
    titles to = {.of = them->count};
    for (int i = 0; i < them->count; i++) {
        char behind[24] = "";
        const refuel_cause *cause = rf_ranked(it, (size_t)i);
        if (!them->alike) sure_of(cause, behind);
        add_title(&to, cause->title, behind);
    }
    add(text, "", them->most > REFUEL_CERTAINTY_WEAK ? "Most likely: " : "Perhaps: ");
    add(text, "", to.text);
    if (them->alike) {
        add(text, "", to.of > 1 ? "; the signs for each are " : "; the signs for it are ");
        add(text, "", rf_choice_name(rf_certainty_words, them->most));
    }
    add(text, "", ".");
}

/* "Also possible: too little protein (moderate) and training load (weak)." */
static void put_others(const rf_fatigue *it, int behind_first, char text[RF_FATIGUE_TEXT])
{
    titles to = {.of = 0};
    const refuel_cause *cause;
    char behind[24];
    for (size_t i = (size_t)behind_first; rf_ranked(it, i); i++) to.of++;
    for (size_t i = (size_t)behind_first; (cause = rf_ranked(it, i)); i++) {
        sure_of(cause, behind);
        add_title(&to, cause->title, behind);
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
    first them = first_of(it);
    text[0] = '\0';
    for (size_t i = 0; i < it->result.cause_count; i++) judged |= it->cause[i].verdict != REFUEL_VERDICT_UNKNOWN;
    if (it->result.emergency) add(text, "", rf_emergency_first);
    rf_sentence_drink(it->judged.finding, it->judged.findings, text, RF_FATIGUE_TEXT);
    if (it->result.emergency) return;
    if (*text) add(text, "", " ");
    if (them.count > 0) {
        put_most(it, &them, text);
        put_others(it, them.count, text);
    } else {
        add(text, "",
            judged ? "Nothing that was given explains the tiredness."
                   : "Too little is known to say what is behind it.");
    }
    put_running(it, text);
}

bool rf_fatigue_refers(const refuel_fatigue_result *r)
{
    return !r->emergency && r->withheld > REFUEL_WITHHELD_UNKNOWN && r->see;
}
