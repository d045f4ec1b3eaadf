/* Tables of inputs. One row describes an input wherever it comes from: a flag, a JSON member, a number from a caller.
   Reading, range check, help and documents derive from the row. */
#ifndef REFUEL_CORE_FIELD_H
#define REFUEL_CORE_FIELD_H

#include <math.h>
#include <refuel/field.h>
#include <refuel/status.h>
#include <stdbool.h>
#include <string.h>

#include <refuel/warning.h>

#include "core/quantity.h"
#include "core/refused.h"

typedef struct rf_field rf_field;

/* One of a list that a text holds: a word, 0 in an empty place, and how much of it. */
typedef struct rf_item {
    int32_t word, reserved;
    double amount;
} rf_item;

enum { RF_ITEMS = 8, RF_LIST_TEXT = 512 }; /* of a list, and bytes of its text with a final NUL */

/* What a text says beside its value: notes, other inputs by the number of their row (0: none), and the words of a list. */
typedef struct rf_side {
    refuel_warnings notes;
    int row[2]; /* first the spread of a range, then what stands behind "at" */
    double value[2];
    size_t before_at; /* length of the text before that */
    rf_item item[RF_ITEMS];
} rf_side;

/* One text to be read. */
typedef struct rf_reading {
    const rf_field *field;
    const char *called; /* how messages name the input: as the user wrote it */
    const char *text;
    size_t length;
    int64_t today;             /* days since 1970-01-01 */
    const void *record;        /* the struct as far as it has been read: rows are read in the order of the table */
    bool early;                /* of a row that waits: those behind it may still be read */
    const double *beside;      /* what stands behind "at" in the same text; NULL: nothing */
    const rf_refused *refused; /* choices that are not taken here */
    rf_side *side;             /* all zeros before; NULL: nobody asks for it */
    refuel_error *err;
} rf_reading;

struct rf_field {
    refuel_input_info info;
    rf_kind kind;                                                    /* RF_KIND_END: words only */
    bool truth;                                                      /* JSON true and false mean yes and no */
    refuel_status (*read)(const rf_reading *reading, double *value); /* replaces kind and choices, or NULL */
    const char *shown;         /* unit in which help shows low and high; NULL = that of the kind */
    const refuel_choice *also; /* other spellings of the choices: read, never written; or NULL */
    /* What an amount of another measure is in the unit of the kind (55% of the energy), or NULL. *own stays NaN where the
       units tell. */
    refuel_status (*other)(const rf_reading *reading, const rf_amount *amount, double *own);
    void (*note)(const rf_reading *reading, const rf_amount *amount); /* what is legal and doubtful, or NULL */
    double usual[2]; /* what people give, for "did you mean"; 0, 0: that of the kind */
    bool waits;      /* may be a share of a row behind it: REFUEL_E_MISSING means once more at the end */
    int spread;      /* row of the standard deviation that a range gives; 0: a range is refused */
    int at;          /* row of what may stand behind "at": the pace of 30 mi a week at 9:30/mi; 0: nothing */
    size_t notes;    /* offset of the refuel_warnings of the record that take the notes; 0: none */
    size_t items;    /* offset of the RF_ITEMS rf_item of the record, before its member, that take the list; 0: none */
    int yields[2];   /* rows: where a later source gives one of them, an earlier one no longer gives this; 0: none */
    const char *word_flag; /* a word of it that is a flag by itself, as --treadmill; or NULL */
    bool around;           /* of food and drink beside what a plan is made of: it stands by itself in the manuals */
    bool unkept;           /* an answer about health: it stands in no profile, and by itself in the manuals */
};

/* What an input may be, for a message that calls it so. */
rf_limits rf_field_limits(const rf_field *field, const char *called);

/* How the input is written, "170cm or 5ft7in"; "" of one that takes words alone. */
const char *rf_field_example(const rf_field *field);

/* Checks a number that is already in the unit of the kind. *value becomes the limit where it is outside by rounding
   alone. */
refuel_status rf_field_check(const rf_field *field, const char *called, double *value, refuel_error *err);

/* Whether a number is taken as it is. Where it is not, rf_field_check finds what to say, or a limit that it means. */
bool rf_field_takes(const rf_field *field, double value);

/* Writes the value into its member of the record, and reads it. */
void rf_field_store(const rf_field *field, void *record, double value);
static inline double rf_field_load(const rf_field *field, const void *record)
{
    const char *member = (const char *)record + field->info.offset;
    int32_t number;
    double value;
    if (field->info.whole)
        memcpy(&number, member, sizeof number);
    else
        memcpy(&value, member, sizeof value);
    return field->info.whole ? number : value;
}

/* Makes the field of *err (may be NULL) the JSON path of the row. */
void rf_field_blame(const rf_field *field, refuel_error *err);

/* Whether name is a flag of the row, or another name of it. A flag may be written with underscores in place of dashes. */
bool rf_field_is_flag(const rf_field *field, const char *name, size_t length);

/* Whether name is the word of the row that is a flag by itself. */
bool rf_field_is_word_flag(const rf_field *field, const char *name, size_t length);

/* The other key of the row with this path; NULL where there is none. */
const refuel_number_key *rf_field_key(const rf_field *field, const char *path);

/* Stores a value, and makes what it excludes not given. */
void rf_field_put(const rf_field *row, int index, void *record, double value);

/* Whether a value lies within what is allowed; its rounding is not forgiven here. */
static inline bool rf_field_allows(const refuel_input_info *info, double value)
{
    return (value >= info->low && value <= info->high) || (info->or_zero && value == 0);
}

/* Writes the list of a row that has one; NULL: an empty one. */
void rf_field_put_items(const rf_field *field, void *record, const rf_item *items);

/* Makes an input not given: NaN, or 0 of a word. */
void rf_field_clear(const rf_field *field, void *record);
static inline bool rf_field_gives(const rf_field *field, const void *record)
{
    double value = rf_field_load(field, record);
    return field->info.whole ? value != 0 : !isnan(value);
}

/* Whether a bare number is understood: years, a physical activity level, a count. There is no unit to be named. */
bool rf_field_takes_number(const rf_field *field);

/* Whether its number is how many there are, and an array in the first of its other keys says how much each is. */
static inline bool rf_field_lists_numbers(const rf_field *field)
{
    return field->info.item && field->kind == RF_KIND_COUNT;
}

/* Whether it exists as text only: a date, a pace, or a list without a number of its own. */
static inline bool rf_field_is_list(const rf_field *field)
{
    return field->info.item && !field->info.item->alone && !rf_field_lists_numbers(field);
}
static inline bool rf_field_is_text_only(const rf_field *field)
{
    return rf_field_is_list(field) || (!field->info.whole && !field->info.number_path);
}

/* Whether it must be a whole number. */
bool rf_field_is_whole(const rf_field *field);

/* The name of a choice; "" where no choice has the value. */
const char *rf_choice_name(const refuel_choice *choices, double value);

/* Whether a number stands for a word of a quantity: it may lie outside the range of the quantity. */
static inline bool rf_field_is_word(const rf_field *field, double value)
{
    return !field->info.whole && *rf_choice_name(field->info.choices, value) != '\0';
}

#endif
