#include "io/needs_parts.h"

#include "core/record.h"
#include "io/need_note.h"
#include "io/shared_parts.h"
#include "plan/needs.h"
#include "plan/plan_sources.h"
#include "plan/request.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_needs_answer *answer;
    rf_references references;
} told;

#define STRUCT refuel_request
static const refuel_result_info person_rows[] = {
    SURE_CHOICE(IN("person.", "sex"), rf_sex_choices, sex, "selects the references"),
    SURE_NUMBER(IN("person.", "age_y"), "y", age_y, "age; completed years count"),
    SURE_CHOICE(IN("person.", "life_stage"), rf_life_stage_choices, life_stage, "pregnancy or lactation"),
    NUMBER(IN("person.", "weight_kg"), "kg", weight_kg, "body weight, where it was given: the protein is of it then"),
    CHOICE(IN("person.", "diet"), rf_diet_choices, diet, "what is eaten, where it was given"),
};
#undef STRUCT

#define STRUCT rf_need_note
static const refuel_result_info note_rows[] = {
    OTHER(KEY("id"), WORDS, id, "the flag"),
    OTHER(KEY("nutrient"), WORDS, nutrient, "that it is about"),
    OTHER(KEY("message"), PROSE, message, "in plain words, with the amounts that it speaks of"),
    OTHER(KEY("source"), WORDS, source, "key of its source"),
};
#undef STRUCT

static const rf_record person_record = RECORD(person_rows);
const rf_record rf_need_note_record = RECORD(note_rows);

static const void *person_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->request : NULL;
}

static const void *need_at(const void *of, size_t i, rf_room *room)
{
    const rf_needs_answer *a = ((const told *)of)->answer;
    (void)room;
    return i < a->needs ? &a->need[i] : NULL;
}

static const void *note_at(const void *of, size_t i, rf_room *room)
{
    const rf_needs_answer *a = ((const told *)of)->answer;
    rf_need_note *it = (rf_need_note *)room->bytes;
    return rf_need_note_at(a->need, a->needs, i, it) ? it : NULL;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static const rf_group groups[] = {{"person", "NeedsPerson", "Who the references are for."}, {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &person_record, .at = person_at},
    {.key = "needs",
     .shape = RF_SHAPE_LIST,
     .record = &rf_records[REFUEL_RECORD_NEED],
     .name = "Need",
     .help = "The reference intakes of one nutrient, a day.",
     .at = need_at},
    {.key = "notes",
     .shape = RF_SHAPE_LIST,
     .record = &rf_need_note_record,
     .name = "NeedNote",
     .help = "What a flag means, for this person.",
     .at = note_at},
    RF_PART_OF_SOURCES(source_at),
};

const rf_answer_type rf_needs_type = {.schema = "refuel/needs/1",
                                      .key = "needs",
                                      .name = "Needs",
                                      .help = "What a person needs in a day, by the reference intakes.",
                                      .versioned = true,
                                      .part = parts,
                                      .parts = sizeof parts / sizeof *parts,
                                      .group = groups};

refuel_status rf_needs_answer_make(const refuel_request *request, rf_needs_answer *out, refuel_error *err)
{
    refuel_status status = rf_request_check_who(request, &out->request, err);
    if (status != REFUEL_OK) return status;
    rf_needs_of(&out->request, 0, out->need);
    out->needs = rf_needs_count;
    return REFUEL_OK;
}

void rf_report_needs(rf_json_writer *w, const rf_needs_answer *answer)
{
    told it = {.answer = answer};
    rf_need_note note;
    for (size_t i = 0; i < answer->needs; i++) rf_reference_paper(&it.references, answer->need[i].source);
    for (size_t i = 0; rf_need_note_at(answer->need, answer->needs, i, &note); i++)
        rf_reference_paper(&it.references, note.source);
    rf_report(w, &rf_needs_type, &it);
}
