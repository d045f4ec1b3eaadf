#include "io/fatigue_told.h"

#include <string.h>

#include "core/field.h"
#include "core/verdict.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/lacking.h"
#include "fatigue/see.h"
#include "io/fatigue_summary.h"
#include "io/fatigue_words.h"

#define TOLD_EVIDENCE 30 /* more than a cause has: vitamins and minerals have most */

typedef struct told_cause {
    int32_t id, verdict, certainty, reserved;
    const char *title, *message, *advice, *source;
    refuel_evidence evidence[TOLD_EVIDENCE + 1]; /* the last is empty */
    char advice_text[RF_FATIGUE_TEXT];
} told_cause;
_Static_assert(sizeof(told_cause) <= sizeof(rf_room), "a cause with its evidence has room");

const void *rf_told_cause(const rf_fatigue *it, size_t i, rf_room *room)
{
    told_cause *out = (told_cause *)room->bytes;
    if (i >= it->result.cause_count) return NULL;
    const refuel_cause *cause = &it->cause[i];
    size_t count = cause->evidence_count < TOLD_EVIDENCE ? cause->evidence_count : TOLD_EVIDENCE;
    rf_fatigue_advice(it, cause, out->advice_text);
    out->id = cause->id;
    out->verdict = cause->verdict;
    out->certainty = cause->certainty;
    out->title = cause->title;
    out->message = cause->message;
    out->advice = out->advice_text;
    out->source = cause->source;
    memcpy(out->evidence, it->evidence + cause->evidence_first, count * sizeof *out->evidence);
    out->evidence[count].cause = REFUEL_CAUSE_NONE;
    return out;
}

#define STRUCT told_cause
static const refuel_result_info cause_rows[] = {
    SURE_CHOICE(KEY("id"), rf_cause_names, id, "the cause"),
    OTHER(KEY("title"), WORDS, title, "the same in plain words"),
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict,
                "the worst of what speaks for it; ok only where all that it needs was judged"),
    CHOICE(KEY("certainty"), rf_certainty_words, certainty, "how much speaks for it; null: nothing does"),
    {KEY("evidence"), .unit = "", KIND(LIST, evidence), .name = "Evidence", .stride = sizeof(refuel_evidence),
     .record = REFUEL_FATIGUE_RECORD_EVIDENCE,
     .help = "Something that speaks for the cause or against it, or that is missing."},
    OTHER(KEY("message"), WORDS, message, "what the verdict means"),
    OTHER(KEY("advice"), PROSE, advice, "what to do about it, with the numbers of the person"),
    OTHER(KEY("source"), TEXT, source, "what the cause rests on"),
};
#undef STRUCT
const rf_record rf_cause_record = {cause_rows, sizeof cause_rows / sizeof *cause_rows, rf_fatigue_records};

typedef struct told_text {
    const char *id, *message;
    const char *const *inputs;
    const char *path[RF_LACKING_INPUTS + 1];
    char text[RF_FATIGUE_TEXT];
} told_text;

const void *rf_told_summary(const rf_fatigue *it, size_t i, rf_room *room)
{
    told_text *out = (told_text *)room->bytes;
    rf_fatigue_summary(it, out->text);
    out->message = out->text;
    return i == 0 ? out : NULL;
}

const void *rf_told_see(const rf_fatigue *it, size_t i, rf_room *room)
{
    told_text *out = (told_text *)room->bytes;
    int see = rf_see_at(it->result.see, i);
    out->id = rf_choice_name(rf_see_names, see);
    out->message = refuel_see_text(see);
    return see ? out : NULL;
}

const void *rf_told_missing(const rf_fatigue *it, size_t i, rf_room *room)
{
    told_text *out = (told_text *)room->bytes;
    const refuel_input_info *inputs[RF_LACKING_INPUTS];
    int lacking = rf_lacking_at(it, i), count = 0;
    if (!lacking) return NULL;
    rf_lacking_inputs(&it->judged, (refuel_lacking)lacking, inputs);
    while (count < RF_LACKING_INPUTS && inputs[count]) out->path[count] = inputs[count]->path, count++;
    out->path[count] = NULL;
    out->inputs = out->path;
    out->id = rf_choice_name(rf_lacking_names, lacking);
    out->message = refuel_lacking_text(lacking);
    return out;
}

#define STRUCT told_text
static const refuel_result_info summary_rows[] = {
    OTHER(KEY("summary"), PROSE, message, "what is most likely, and how sure that is"),
};
static const refuel_result_info see_rows[] = {
    OTHER(KEY("id"), WORDS, id, "why"),
    OTHER(KEY("message"), WORDS, message, "whom, and why, in plain words"),
};
static const refuel_result_info missing_rows[] = {
    OTHER(KEY("id"), WORDS, id, "what is missing"),
    OTHER(KEY("inputs"), TEXTS, inputs, "inputs that give it, by their JSON paths"),
    OTHER(KEY("message"), WORDS, message, "what it would tell"),
};
#undef STRUCT
const rf_record rf_summary_record = RECORD(summary_rows), rf_see_record = RECORD(see_rows),
                rf_missing_record = RECORD(missing_rows);
