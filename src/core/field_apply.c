#include "core/field_apply.h"

#include <stdint.h>
#include <stdio.h>

#include "core/failure.h"
#include "core/field_read.h"
#include "core/number.h"
#include "core/units.h"
#include "core/warning.h"

/* Takes away the notes about one input. Was the range of it among them? */
static bool drop_notes(const char *path, refuel_warnings *notes)
{
    bool ranged = refuel_warned(*notes, REFUEL_WARNING_RANGE_GIVEN);
    if (notes->word[0] == 0 && notes->word[1] == 0) return false;
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (strcmp(refuel_warning_at(i)->field, path) == 0)
            rf_warnings_remove(notes, (refuel_warning_id)refuel_warning_at(i)->number);
    return ranged && !refuel_warned(*notes, REFUEL_WARNING_RANGE_GIVEN);
}

void rf_field_settle(const rf_field *row, int index, void *record, size_t size, double value, const rf_side *side)
{
    const rf_field *it = &row[index];
    bool alone = row[it->info.excludes].info.offset >= size; /* what it excludes cannot have been given */
    if (alone)
        rf_field_store(it, record, value);
    else
        rf_field_put(row, index, record, value);
    rf_field_put_items(it, record, side->item);
    if (it->notes > 0 && it->notes + sizeof(refuel_warnings) <= size) {
        refuel_warnings *notes = (refuel_warnings *)(void *)((char *)record + it->notes);
        if (drop_notes(it->info.path, notes) && it->spread > 0) rf_field_clear(&row[it->spread], record);
        rf_warnings_add(notes, side->notes);
        rf_warn_if(notes, REFUEL_WARNING_RANGE_GIVEN, side->row[0] > 0);
    }
    for (int i = 0; i < 2; i++)
        if (side->row[i] > 0 && row[side->row[i]].info.offset < size)
            rf_field_put(row, side->row[i], record, side->value[i]);
}

/* The inputs of a table, and the record that they are put into. */
typedef struct application {
    const rf_field *row;
    const rf_refused *refused;
    void *record;
    rf_field_text *texts;
    int64_t today;
    bool early; /* rows behind the one in hand have not been read */
} application;

static rf_reading reading_of(const application *a, const rf_field *field, const rf_field_text *in, rf_side *side,
                             refuel_error *err)
{
    return (rf_reading){.field = field,
                        .called = in->called,
                        .text = in->text,
                        .length = in->length,
                        .today = a->today,
                        .record = a->record,
                        .early = a->early && field->waits,
                        .refused = a->refused,
                        .side = side,
                        .err = err};
}

/* A number in another unit; a reader of its own reads it as a text. Where it is refused, the message is that of the text
   "7000lb": in the unit that was written. */
static refuel_status convert(const rf_field *field, const rf_field_text *in, double *value, refuel_error *err)
{
    static const application alone = {.row = NULL};
    char number[RF_NUMBER_TEXT], text[RF_NUMBER_TEXT + 16];
    *value = rf_measure_convert(in->number, rf_measure_named(in->unit), rf_measure_named(field->info.unit));
    refuel_status status = field->read ? REFUEL_E_UNIT : rf_field_check(field, in->called, value, err);
    if (status == REFUEL_OK) return status;
    rf_number_text(in->number, number);
    int length = snprintf(text, sizeof text, "%s%s", number, in->unit);
    rf_field_text as_text = {.called = in->called, .text = text, .length = (size_t)length};
    rf_reading reading = reading_of(&alone, field, &as_text, NULL, err);
    return rf_field_read(&reading, value);
}

static refuel_status read_text(const application *a, int index, double *value, rf_side *side, refuel_error *err)
{
    rf_reading reading = reading_of(a, &a->row[index], &a->texts[index], side, err);
    return rf_field_read(&reading, value);
}

/* Nothing stands beside a number. */
static refuel_status apply_number(const application *a, int index, refuel_error *err)
{
    static const rf_side nothing = {.row = {0, 0}};
    const rf_field *field = &a->row[index];
    const rf_field_text *in = &a->texts[index];
    double value = in->number;
    refuel_status status = in->unit ? convert(field, in, &value, err) : rf_field_check(field, in->called, &value, err);
    if (status == REFUEL_OK) rf_field_settle(a->row, index, a->record, SIZE_MAX, value, &nothing);
    return status;
}

static refuel_status refuse_both(const rf_field *field, const char *one, const char *other, refuel_error *err)
{
    rf_fail(err, REFUEL_E_CONFLICT, other, "%s and %s exclude each other: give one of them", one, other);
    rf_field_blame(field, err);
    return REFUEL_E_CONFLICT;
}

/* The input of a row, or else the one that it excludes; NULL where neither is given. */
static rf_field_text *given_as(const rf_field *row, rf_field_text *texts, int index)
{
    int other = row[index].info.excludes;
    if (texts[index].called) return &texts[index];
    return other && texts[other].called ? &texts[other] : NULL;
}

/* What stands beside a value may be given by itself as well: then only one of the two stays given. */
static refuel_status settle_side(const application *a, rf_side *side, int index, refuel_error *err)
{
    rf_field_text *in = &a->texts[index];
    for (int i = 0; i < 2; i++) {
        rf_field_text *own = side->row[i] ? given_as(a->row, a->texts, side->row[i]) : NULL;
        if (!own) continue;
        if (own->source == in->source) return refuse_both(&a->row[index], in->called, own->called, err);
        if (own->source < in->source) {
            own->called = NULL;
            continue;
        }
        side->row[i] = 0;
        if (i == 1) in->length = side->before_at;
    }
    return REFUEL_OK;
}

/* Of two inputs of one source that exclude each other the second is wrong. */
static refuel_status check_excluded(const rf_field *row, const rf_field_text *texts, int index, refuel_error *err)
{
    int other = row[index].info.excludes;
    const rf_field_text *it = &texts[index], *first = &texts[other];
    if (!other || other > index || !first->called || first->source != it->source) return REFUEL_OK;
    return refuse_both(&row[index], first->called, it->called, err);
}

/* Reads one input, with what stands beside it, and stores it. */
static refuel_status apply(const application *a, int index, refuel_error *err)
{
    double value = NAN;
    refuel_status status = check_excluded(a->row, a->texts, index, err);
    if (status == REFUEL_OK && a->texts[index].is_number) return apply_number(a, index, err);
    rf_side side = {.row = {0, 0}};
    if (status == REFUEL_OK) status = read_text(a, index, &value, &side, err);
    if (status == REFUEL_OK) status = settle_side(a, &side, index, err);
    if (status == REFUEL_OK) rf_field_settle(a->row, index, a->record, SIZE_MAX, value, &side);
    return status;
}

/* Whether the call was right, as rf_errors_took; the message then says where a wrong input came from. */
static void took(rf_errors *errors, refuel_status status, const char *from)
{
    if (status != REFUEL_OK && from) rf_note(rf_errors_place(errors), " (from %s)", from);
    rf_errors_took(errors, status);
}

enum { WAITING = 2 /* rows of a table that wait for others, at the most */ };

/* Most inputs are given by nobody. */
static int next_given(const rf_field_text *texts, int i, int rows)
{
    while (i < rows && !texts[i].called) i++;
    return i;
}

void rf_fields_apply(const rf_field *row, int rows, const rf_refused *refused, void *record, rf_field_text *texts,
                     int64_t today, rf_errors *errors)
{
    application all = {row, refused, record, texts, today, true};
    int waiting[WAITING] = {0}, waits = 0;
    for (int i = next_given(texts, 1, rows); i < rows + WAITING; i = next_given(texts, i + 1, rows)) {
        int at = i < rows ? i : waiting[i - rows];
        all.early = i < rows;
        if (at == 0 || !texts[at].called) continue;
        if (rf_errors_full(errors)) return;
        refuel_status status = apply(&all, at, rf_errors_place(errors));
        bool missing = status == REFUEL_E_MISSING;
        if (missing && all.early && row[i].waits && waits < WAITING)
            waiting[waits++] = i;
        else if (!missing || !texts[at].lasting || row[at].waits) /* without the pace there would be no running */
            took(errors, status, texts[at].from);
    }
}

bool rf_fields_override(const rf_field *row, const rf_field_text *texts, int index, int source)
{
    const int rows[] = {index, row[index].info.excludes, row[index].yields[0], row[index].yields[1]};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i] && texts[rows[i]].tried && texts[rows[i]].source > source) return true;
    return false;
}

/* What says more about an input, or the same in other words, goes with it: the week of a pregnancy with the life stage. */
static bool yields(const rf_field *row, const rf_field_text *later)
{
    for (int i = 0; i < 2; i++)
        if (row->yields[i] && later[row->yields[i]].called) return true;
    return false;
}

void rf_fields_join(const rf_field *row, int rows, rf_field_text *texts, const rf_field_text *later, rf_errors *errors)
{
    for (int i = 1; i < rows; i++) {
        int other = row[i].info.excludes;
        if (later[i].called) took(errors, check_excluded(row, later, i, rf_errors_place(errors)), later[i].from);
        if (later[i].tried)
            texts[i] = later[i];
        else if ((other && later[other].called) || yields(&row[i], later))
            texts[i] = (rf_field_text){.text = NULL};
    }
}
