#include "core/field_read.h"

#include "core/failure.h"
#include "core/word.h"

static refuel_status of_amount(const rf_reading *r, const rf_limits *limits, const rf_amount *amount, double *value)
{
    double own = NAN;
    refuel_status status = r->field->other ? r->field->other(r, amount, &own) : REFUEL_OK;
    if (status != REFUEL_OK) return status;
    return rf_quantity_take(r->field->kind, limits, amount, own, value, r->err);
}

/* The middle of a range, and how far a number that is equally likely anywhere in it lies from there. */
static refuel_status of_range(const rf_reading *r, const rf_limits *limits, const rf_amount *amount, double *value)
{
    rf_amount upper = *amount;
    upper.number = amount->upper;
    double low = 0, high = 0;
    refuel_status status = of_amount(r, limits, amount, &low);
    if (status == REFUEL_OK) status = of_amount(r, limits, &upper, &high);
    if (status != REFUEL_OK) return status;
    *value = (low + high) / 2;
    if (!r->side) return REFUEL_OK;
    r->side->row[0] = r->field->spread;
    r->side->value[0] = (high - low) / sqrt(12);
    return REFUEL_OK;
}

static refuel_status read_quantity(const rf_reading *r, double *value)
{
    rf_limits limits = rf_field_limits(r->field, r->called);
    rf_amount amount;
    refuel_status status = rf_quantity_amount(r->field->kind, &limits, r->text, r->length, &amount, r->err);
    if (status != REFUEL_OK) return status;
    if (!isnan(amount.upper) && r->field->spread == 0) {
        const rf_asked asked = {.field = limits.field, .example = rf_field_example(r->field), .err = r->err};
        return rf_amount_refuse(&asked, &amount, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    }
    status = isnan(amount.upper) ? of_amount(r, &limits, &amount, value) : of_range(r, &limits, &amount, value);
    if (status == REFUEL_OK && r->field->note && r->side) r->field->note(r, &amount);
    return status;
}

/* Where " at " stands in the text; its length where it does not. */
static size_t find_at(const rf_reading *r)
{
    for (size_t i = 1; i + 4 <= r->length; i++)
        if (memcmp(r->text + i, " at ", 4) == 0) return i;
    return r->length;
}

/* "30 mi a week at 9:30/mi", as a plan prints it. */
static refuel_status read_with(const rf_reading *r, size_t at, double *value)
{
    const rf_field *other = r->field - r->field->info.number + r->field->at;
    rf_reading left = *r, right = *r;
    left.length = at;
    right.field = other;
    right.text += at + 4;
    right.length -= at + 4;
    right.side = NULL;
    double beside = NAN;
    left.beside = &beside;
    refuel_status status = rf_field_read(&right, &beside);
    if (status == REFUEL_OK) status = rf_field_read(&left, value);
    if (status != REFUEL_OK || !r->side) return status;
    r->side->row[1] = other->info.number;
    r->side->value[1] = beside;
    r->side->before_at = at;
    return REFUEL_OK;
}

/* A word begins with a letter, or with the space before one. */
static bool may_be_word(const rf_reading *r)
{
    return r->length > 0 && ((unsigned char)*r->text >= 'A' || *r->text == ' ');
}

/* Letters alone, where words may stand as well as a quantity. */
static bool is_other_word(const rf_words *words, const rf_reading *r)
{
    bool letter = r->length > 0 && ((*r->text | 0x20) >= 'a' && (*r->text | 0x20) <= 'z');
    for (size_t i = 0; letter && i < r->length; i++) letter = !(r->text[i] >= '0' && r->text[i] <= '9');
    return letter && words->choices;
}

/* None of it, where so much a day or a week is asked for and nothing is an answer. */
static bool is_nothing(const rf_reading *r)
{
    static const refuel_choice names[] = {{"none", 0}, {"no", 0},   {"nothing", 0}, {"never", 0},
                                          {"nil", 0},  {"zero", 0}, {NULL, 0}};
    static const rf_words nothing = {.choices = names};
    const rf_field *field = r->field;
    double value;
    return may_be_word(r) && rf_kind_rows[field->kind].amounts && rf_field_allows(&field->info, 0) &&
           rf_word_find(&nothing, r->text, r->length, &value);
}

static refuel_status refuse_word(const rf_reading *r, const rf_words *words)
{
    const rf_field *field = r->field;
    const char *example = field->kind == RF_KIND_END ? NULL : rf_field_example(field);
    return rf_word_refuse(words, r->text, r->length, r->called, example, r->err);
}

/* A quantity, alone or with another one behind it. */
static refuel_status read_written(const rf_reading *r, const rf_words *words, double *value)
{
    if (is_nothing(r)) {
        *value = 0;
        return REFUEL_OK;
    }
    size_t at = r->field->at ? find_at(r) : r->length;
    refuel_status status = at < r->length ? read_with(r, at, value) : read_quantity(r, value);
    return status == REFUEL_E_SYNTAX && is_other_word(words, r) ? refuse_word(r, words) : status;
}

static refuel_status take_word(const rf_reading *r, double value)
{
    const rf_refused *refused = rf_refused_choice(r->refused, r->field->info.number, value);
    return refused ? rf_fail(r->err, REFUEL_E_CONFLICT, r->called, "%s", refused->why) : REFUEL_OK;
}

refuel_status rf_field_read(const rf_reading *reading, double *value)
{
    const rf_field *field = reading->field;
    const rf_words words = {field->info.choices, field->also, reading->refused, field->info.number};
    refuel_status status;
    size_t at = field->at ? find_at(reading) : reading->length;
    if (field->read)
        status = at < reading->length ? read_with(reading, at, value) : field->read(reading, value);
    else if ((field->kind == RF_KIND_END || may_be_word(reading)) &&
             rf_word_find(&words, reading->text, reading->length, value))
        status = take_word(reading, *value);
    else if (field->kind == RF_KIND_END)
        status = refuse_word(reading, &words);
    else
        status = read_written(reading, &words, value);
    if (status != REFUEL_OK) rf_field_blame(field, reading->err);
    return status;
}
