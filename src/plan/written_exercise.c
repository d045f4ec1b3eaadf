#include "plan/written_exercise.h"

#include <refuel/request.h>

#include "core/failure.h"
#include "core/pieces.h"
#include "core/printable.h"
#include "core/text.h"
#include "core/word.h"
#include "energy/exercise.h"
#include "plan/exercise_names.h"

_Static_assert(sizeof(rf_item) == sizeof(refuel_exercise) &&
                   offsetof(rf_item, amount) == offsetof(refuel_exercise, hours_week) && RF_ITEMS == REFUEL_EXERCISES,
               "the list is that of the request");
_Static_assert(offsetof(refuel_request, exercise) < offsetof(refuel_request, exercise_kcal_d),
               "who has a place for the energy has one for the list");

const refuel_item_info rf_exercise_item = {.word = "activity",
                                           .amount = "hours_week",
                                           .alone = "kcal_d",
                                           .unit = "h/week",
                                           .words = rf_exercise_choices,
                                           .low = 0,
                                           .high = RF_EXERCISE_MAX_H_WEEK,
                                           .most = RF_ITEMS};

static const refuel_choice none[] = {{"none", 0}, {"no", 0}, {"nothing", 0}, {"0", 0}, {NULL, 0}};

/* What is read of the list so far. */
typedef struct list {
    const rf_reading *reading;
    rf_item item[RF_ITEMS];
    int items;
    double kcal_d;
} list;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes a short word away from one end of a piece: "for" of "cycling for 3h", "of" of "3h of cycling". */
static rf_piece without(rf_piece it, const char *word, bool at_end)
{
    size_t length = strlen(word);
    if (it.length <= length) return it;
    const char *at = at_end ? it.text + it.length - length : it.text;
    bool alone = at_end ? at[-1] == ' ' : at[length] == ' ';
    if (!alone || strncmp(at, word, length) != 0) return it;
    it.length -= length;
    if (!at_end) it.text += length;
    return rf_piece_trimmed(it, " ");
}

static refuel_status unknown_activity(const list *l, rf_piece name)
{
    char shown[RF_PRINTABLE];
    const rf_words words = {.choices = rf_exercise_choices, .also = rf_exercise_names};
    const char *meant = rf_word_nearest(&words, name.text, name.length);
    rf_printable(name.text, name.length, shown);
    return rf_fail(l->reading->err, REFUEL_E_UNKNOWN, l->reading->called,
                   "\"%s\" is no activity; %s%s%srefuel equations lists them, or give the net energy like 300kcal/day",
                   shown, meant ? "did you mean " : "", meant ? meant : "", meant ? "? " : "");
}

static refuel_status activity_of(const list *l, rf_piece name, int32_t *activity)
{
    const rf_reading *r = l->reading;
    const rf_words words = {.choices = rf_exercise_choices, .also = rf_exercise_names};
    double found = 0;
    if (!rf_word_find(&words, name.text, name.length, &found)) return unknown_activity(l, name);
    *activity = (int32_t)found;
    if (*activity == RF_NAME_OF_RUNNING)
        return rf_fail(r->err, REFUEL_E_CONFLICT, r->called,
                       "running has an input of its own, run: here it would be counted twice");
    if (*activity == RF_NAME_OF_WALKING)
        return rf_fail(r->err, REFUEL_E_CONFLICT, r->called,
                       "walking has an input of its own, walk: here it would be counted twice");
    if (*activity == RF_NAME_OF_FOOTBALL)
        return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called,
                       "football can mean soccer or American football: write soccer, or the net energy of the other");
    return REFUEL_OK;
}

static refuel_status quantity(const list *l, rf_kind kind, double high, rf_piece amount, double *value,
                              refuel_error *err)
{
    const rf_reading *r = l->reading;
    const char *example = kind == RF_KIND_TIME_PER_WEEK ? "cycling 3h/week" : "300kcal/day";
    const rf_limits limits = {.field = r->called, .low = 0, .high = high, .example = example};
    rf_amount read;
    refuel_status status = rf_quantity_amount(kind, &limits, amount.text, amount.length, &read, err);
    if (status != REFUEL_OK) return status;
    const rf_asked asked = {.field = r->called, .example = example, .err = err};
    if (!isnan(read.upper))
        return rf_amount_refuse(&asked, &read, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    return rf_quantity_take(kind, &limits, &read, NAN, value, err);
}

static refuel_status take_hours(list *l, rf_piece name, rf_piece amount)
{
    const rf_reading *r = l->reading;
    int32_t activity = REFUEL_EXERCISE_NONE;
    double hours = 0;
    refuel_status status = activity_of(l, name, &activity);
    if (status == REFUEL_OK)
        status = quantity(l, RF_KIND_TIME_PER_WEEK, RF_EXERCISE_MAX_H_WEEK, amount, &hours, r->err);
    if (status != REFUEL_OK) return status;
    if (l->items == RF_ITEMS)
        return rf_fail(r->err, REFUEL_E_RANGE, r->called,
                       "more than %d activities; give the others together by their net energy, like 300kcal/day",
                       RF_ITEMS);
    l->item[l->items++] = (rf_item){activity, 0, hours};
    return REFUEL_OK;
}

/* "3h/week of cycling": where the name begins. */
static bool find_name(rf_piece whole, rf_piece *amount, rf_piece *name)
{
    const rf_words words = {.choices = rf_exercise_choices, .also = rf_exercise_names};
    double found;
    for (size_t i = 1; i < whole.length; i++) {
        if (whole.text[i] != ' ') continue;
        *name = without(rf_piece_trimmed((rf_piece){whole.text + i, whole.length - i}, " "), "of", false);
        *amount = rf_piece_trimmed((rf_piece){whole.text, i}, " ");
        if (rf_word_find(&words, name->text, name->length, &found)) return true;
    }
    return false;
}

/* Energy alone, where no activity stands before the number or behind it. */
static refuel_status take_energy(list *l, rf_piece it)
{
    double kcal_d = 0, hours;
    if (quantity(l, RF_KIND_TIME_PER_WEEK, RF_EXERCISE_MAX_H_WEEK, it, &hours, NULL) == REFUEL_OK)
        return rf_fail(l->reading->err, REFUEL_E_MISSING, l->reading->called,
                       "hours of what? Write it like cycling 3h/week");
    refuel_status status = quantity(l, RF_KIND_ENERGY_PER_DAY, RF_EXERCISE_MAX_KCAL_D, it, &kcal_d, l->reading->err);
    l->kcal_d += kcal_d;
    return status;
}

static refuel_status take_piece(list *l, rf_piece it)
{
    const rf_reading *r = l->reading;
    rf_piece name, amount;
    size_t digit = 0;
    while (digit < it.length && !is_digit(it.text[digit])) digit++;
    bool has_sign = digit > 1 && strchr("+-", it.text[digit - 1]) && it.text[digit - 2] == ' ';
    digit -= has_sign && digit < it.length;
    bool letter = (*it.text | 0x20) >= 'a' && (*it.text | 0x20) <= 'z';
    if (!letter && find_name(it, &amount, &name)) return take_hours(l, name, amount);
    if (!letter) return take_energy(l, it);
    name = without(rf_piece_trimmed((rf_piece){it.text, digit}, " :=-,"), "for", true);
    amount = (rf_piece){it.text + digit, it.length - digit};
    if (amount.length > 0) return take_hours(l, name, amount);
    int32_t activity = REFUEL_EXERCISE_NONE;
    refuel_status status = activity_of(l, name, &activity);
    if (status != REFUEL_OK) return status;
    return rf_fail(r->err, REFUEL_E_MISSING, r->called, "how much %s? Write it like %s 3h/week",
                   rf_exercise_info(activity)->key, rf_exercise_info(activity)->key);
}

static refuel_status take_all(list *l)
{
    const rf_reading *r = l->reading;
    refuel_status status = REFUEL_OK;
    rf_pieces pieces = {.text = r->text, .length = r->length};
    rf_piece it;
    int count = 0;
    for (; status == REFUEL_OK && rf_pieces_next(&pieces, &it); count++) status = take_piece(l, it);
    if (status == REFUEL_OK && count == 0)
        return take_energy(l, (rf_piece){r->text, r->length}); /* says what is wrong */
    return status;
}

refuel_status rf_exercise_read(const rf_reading *r, double *value)
{
    list l = {.reading = r};
    const rf_words words = {.choices = none};
    if (r->length >= RF_LIST_TEXT) return rf_fail(r->err, REFUEL_E_SYNTAX, r->called, "the text is too long");
    bool nothing = rf_word_find(&words, r->text, r->length, &l.kcal_d);
    refuel_status status = nothing ? REFUEL_OK : take_all(&l);
    if (status != REFUEL_OK) return status;
    if (l.kcal_d > RF_EXERCISE_MAX_KCAL_D)
        return rf_fail_range(r->err, r->called, l.kcal_d, 0, RF_EXERCISE_MAX_KCAL_D, "kcal/d");
    *value = l.kcal_d;
    if (r->side) memcpy(r->side->item, l.item, sizeof l.item);
    return REFUEL_OK;
}
