#include "plan/written_days.h"

#include <refuel/request.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/word.h"
#include "energy/running.h"
#include "plan/choices.h"

_Static_assert(sizeof(rf_item) == sizeof(refuel_training_day) &&
                   offsetof(rf_item, amount) == offsetof(refuel_training_day, distance_km) &&
                   RF_ITEMS == REFUEL_DAYS + 1,
               "the list is that of the request");
_Static_assert(offsetof(refuel_request, day) < offsetof(refuel_request, days),
               "who has a place for the number of days has one for the list");

#define EXAMPLE "10km"

const refuel_item_info rf_day_type_item = {.unit = "", .words = rf_day_choices, .most = REFUEL_DAYS};
const refuel_item_info rf_run_week_item = {
    .unit = "km", .words = rf_day_choices, .low = 0, .high = RF_RUN_MAX_KM_WEEK, .most = REFUEL_DAYS};

static const rf_words types = {.choices = rf_day_choices, .also = rf_day_also};

/* A piece of the text. */
typedef struct piece {
    const char *text;
    size_t length;
} piece;

static piece trimmed(const char *text, size_t length)
{
    while (length > 0 && text[length - 1] == ' ') length--;
    while (length > 0 && *text == ' ') text++, length--;
    return (piece){text, length};
}

static refuel_status too_many(const rf_reading *r)
{
    return rf_fail(r->err, REFUEL_E_RANGE, r->called, "it has more than %d days", REFUEL_DAYS);
}

static refuel_status empty(const rf_reading *r)
{
    return rf_fail(r->err, REFUEL_E_SYNTAX, r->called, "there is a day without anything; write it like %s",
                   rf_field_example(r->field));
}

/* Calls take for each piece between separators. */
static refuel_status each(const rf_reading *r, const char *separators,
                          refuel_status (*take)(const rf_reading *r, piece it, rf_item *item), rf_item item[RF_ITEMS],
                          int *count)
{
    refuel_status status = REFUEL_OK;
    size_t from = 0;
    if (r->length >= RF_LIST_TEXT) return rf_fail(r->err, REFUEL_E_SYNTAX, r->called, "the text is too long");
    for (size_t at = 0; at <= r->length && status == REFUEL_OK; at++) {
        if (at < r->length && !strchr(separators, r->text[at])) continue;
        piece it = trimmed(r->text + from, at - from);
        if (it.length == 0) return empty(r);
        if (*count == REFUEL_DAYS) return too_many(r);
        status = take(r, it, &item[(*count)++]);
        from = at + 1;
    }
    return status;
}

static refuel_status take_type(const rf_reading *r, piece it, rf_item *item)
{
    double type = 0;
    if (!rf_word_find(&types, it.text, it.length, &type))
        return rf_word_refuse(&types, it.text, it.length, r->called, NULL, r->err);
    *item = (rf_item){(int32_t)type, 0, REFUEL_NOT_GIVEN};
    return REFUEL_OK;
}

static refuel_status finish(const rf_reading *r, const rf_item item[RF_ITEMS], int count, double *value)
{
    *value = count;
    if (r->side) memcpy(r->side->item, item, sizeof r->side->item);
    return REFUEL_OK;
}

refuel_status rf_day_types_read(const rf_reading *r, double *value)
{
    rf_item item[RF_ITEMS] = {{0, 0, 0}};
    int count = 0;
    refuel_status status = each(r, ",;", take_type, item, &count);
    return status == REFUEL_OK ? finish(r, item, count, value) : status;
}

/* The type that stands behind a distance or in front of it: "12km hard", "long 25km"; 0 where none does. */
static int32_t type_beside(piece whole, piece *amount)
{
    double type = 0;
    for (size_t i = 1; i < whole.length; i++) {
        if (whole.text[i] != ' ') continue;
        piece before = trimmed(whole.text, i), behind = trimmed(whole.text + i, whole.length - i);
        int last = rf_word_find(&types, behind.text, behind.length, &type);
        if (!last && !rf_word_find(&types, before.text, before.length, &type)) continue;
        *amount = last ? before : behind;
        return (int32_t)type;
    }
    *amount = whole;
    return REFUEL_DAY_NONE;
}

/* A run by how long it takes. */
static refuel_status by_time(const rf_reading *r, const rf_amount *amount, const rf_limits *limits, double *km)
{
    const refuel_request *request = r->record;
    double speed_km_h = request ? request->speed_km_h : NAN;
    char shown[RF_PRINTABLE];
    rf_printable(amount->text, amount->length, shown);
    if (isnan(speed_km_h))
        return rf_fail(r->err, REFUEL_E_MISSING, r->called,
                       "%s is a time, and the pace was not given; give the pace, or write a distance like %s", shown,
                       EXAMPLE);
    double own_km = rf_measure_convert(amount->number, amount->measure, RF_MEASURE(H)) * speed_km_h;
    return rf_quantity_take(RF_KIND_DISTANCE, limits, amount, own_km, km, r->err);
}

static refuel_status distance_of(const rf_reading *r, piece it, double *km)
{
    const rf_limits limits = {.field = r->called, .low = 0, .high = RF_RUN_MAX_KM_WEEK, .example = EXAMPLE};
    rf_amount amount;
    if (it.length == 1 && *it.text == '0') {
        *km = 0;
        return REFUEL_OK;
    }
    refuel_status status = rf_quantity_amount(RF_KIND_DISTANCE, &limits, it.text, it.length, &amount, r->err);
    if (status != REFUEL_OK) return status;
    const rf_asked asked = {.field = r->called, .example = EXAMPLE, .err = r->err};
    if (!isnan(amount.upper))
        return rf_amount_refuse(&asked, &amount, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    bool is_time = amount.measure.of && amount.measure.of->dimension == RF_DIMENSION_TIME && !amount.measure.per;
    return is_time ? by_time(r, &amount, &limits, km)
                   : rf_quantity_take(RF_KIND_DISTANCE, &limits, &amount, NAN, km, r->err);
}

static refuel_status take_run(const rf_reading *r, piece it, rf_item *item)
{
    double alone = 0, km = 0;
    piece amount = it;
    char shown[RF_PRINTABLE];
    rf_printable(it.text, it.length, shown);
    bool is_word = rf_word_find(&types, it.text, it.length, &alone);
    if (is_word && alone != REFUEL_DAY_REST)
        return rf_fail(r->err, REFUEL_E_MISSING, r->called, "\"%s\": how far? Write it like %s %s", shown, EXAMPLE,
                       rf_choice_name(rf_day_choices, alone));
    int32_t type = is_word ? REFUEL_DAY_REST : type_beside(it, &amount);
    refuel_status status = is_word ? REFUEL_OK : distance_of(r, amount, &km);
    if (status != REFUEL_OK) return status;
    if (type != REFUEL_DAY_NONE && (type == REFUEL_DAY_REST) != (km == 0))
        return rf_fail(r->err, REFUEL_E_CONFLICT, r->called,
                       "\"%s\": a day of rest has no run, and every other one has", shown);
    if (type == REFUEL_DAY_NONE) type = km == 0 ? REFUEL_DAY_REST : REFUEL_DAY_BY_DISTANCE;
    *item = (rf_item){type, 0, km};
    return REFUEL_OK;
}

/* A comma stands between two days, since 0,8km are a day of rest and a run; beside a semicolon it is one of a number.
   */
refuel_status rf_run_week_read(const rf_reading *r, double *value)
{
    rf_item item[RF_ITEMS] = {{0, 0, 0}};
    int count = 0;
    bool semicolons = r->length > 0 && memchr(r->text, ';', r->length) != NULL;
    refuel_status status = each(r, semicolons ? ";" : ",", take_run, item, &count);
    if (status != REFUEL_OK) return status;
    if (count != REFUEL_DAYS)
        return rf_fail(r->err, REFUEL_E_SYNTAX, r->called,
                       "it takes the seven days of a week, Monday first, and has %d; "
                       "write it like %s",
                       count, rf_field_example(r->field));
    return finish(r, item, count, value);
}
