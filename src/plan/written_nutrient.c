#include "plan/written_nutrient.h"

#include <math.h>
#include <refuel/request.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/text.h"
#include "diet/nutrient_scale.h"

static bool is_gap(char c)
{
    return c == ' ' || c == '-' || c == '_' || c == '(' || c == ',';
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_letter(char c)
{
    return small(c) >= 'a' && small(c) <= 'z';
}

static size_t without_gap(const char *text, size_t length)
{
    while (length > 0 && is_gap(text[length - 1])) length--;
    return length;
}

/* Bytes in front of a word at the end of a text, and of the gap before it; SIZE_MAX where it is not there. */
static size_t before_word(const char *text, size_t length, const char *word)
{
    size_t at = length;
    for (size_t i = strlen(word); i-- > 0;) {
        size_t next = word[i] == ' ' ? without_gap(text, at) : at - 1;
        if (at == 0 || next == at || (word[i] != ' ' && small(text[next]) != word[i])) return SIZE_MAX;
        at = next;
    }
    if (at == 0 || (is_letter(word[0]) && is_letter(text[at - 1]))) return SIZE_MAX;
    return without_gap(text, at);
}

/* An amount is one of a day anyway; before that the form stands. */
static size_t without_day(const char *text, size_t length)
{
    static const char *const words[] = {"a day", "per day", "each day", "every day", "daily", "/day", "/d"};
    while (length > 0 && text[length - 1] == ' ') length--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t at = before_word(text, length, words[i]);
        if (at != SIZE_MAX) return at;
    }
    return length;
}

/* The longest word of the nutrient that ends the text, and the length of what is in front of it; NULL where there is none. */
static const rf_nutrient_scale *find_scale(int32_t nutrient, const char *text, size_t *length)
{
    const rf_nutrient_scale *found = NULL, *it;
    size_t end = without_day(text, *length), least = SIZE_MAX;
    while (end > 0 && (text[end - 1] == ')' || text[end - 1] == ' ')) end--;
    for (size_t i = 0; (it = rf_nutrient_scale_at(i)); i++) {
        size_t at = it->nutrient == nutrient && *it->word ? before_word(text, end, it->word) : SIZE_MAX;
        if (at < least) found = it, least = at;
    }
    if (found) *length = least;
    return found;
}

/* What an international unit is without a word; NULL where that depends on the form. */
static const rf_nutrient_scale *plain_scale(int32_t nutrient)
{
    const rf_nutrient_scale *it;
    for (size_t i = 0; (it = rf_nutrient_scale_at(i)); i++)
        if (it->nutrient == nutrient && !*it->word) return it;
    return NULL;
}

static int32_t nutrient_of(const rf_field *field)
{
    return (int32_t)((field->info.offset - offsetof(refuel_request, eaten)) / sizeof(double));
}

/* The next form after i that gives an amount another meaning, or where there is no more, the number of all rows. */
static size_t next_form(int32_t nutrient, bool iu, size_t i)
{
    const rf_nutrient_scale *it;
    for (; (it = rf_nutrient_scale_at(i)); i++) {
        double per_one = iu ? it->per_iu : it->per_mass;
        if (it->nutrient == nutrient && it->shown && !isnan(per_one) && (iu || per_one != 1)) break;
    }
    return i;
}

/* "3000IU can mean 900 ug (retinol), 150 ug (beta-carotene of food) or ...". */
static refuel_status ask_back(const rf_reading *r, int32_t nutrient, double number, bool iu)
{
    char readings[256] = "", shown[RF_PRINTABLE];
    const rf_nutrient_scale *it;
    size_t i = next_form(nutrient, iu, 0), next;
    rf_printable(r->text, r->length, shown);
    for (; (it = rf_nutrient_scale_at(i)); i = next) {
        char amount[RF_NUMBER_TEXT], one[96];
        rf_number_text(round(number * (iu ? it->per_iu : it->per_mass) * 1e6) / 1e6, amount);
        snprintf(one, sizeof one, "%s %.2s (%s)", amount, r->field->info.unit, it->shown);
        next = next_form(nutrient, iu, i + 1);
        rf_text_join(readings, sizeof readings, rf_nutrient_scale_at(next) ? ", " : " or ", one);
    }
    if (!*readings)
        return rf_fail(r->err, REFUEL_E_UNIT, r->called,
                       "%s: international units measure vitamins A, D and E alone; write it like %s", shown,
                       r->field->info.example);
    return rf_fail(r->err, REFUEL_E_SYNTAX, r->called, "%s can mean %s: write the form behind the amount", shown,
                   readings);
}

/* The amount in the unit of the nutrient, or in international units a day; NaN where it is neither. */
static double of_day(const rf_reading *r, const rf_amount *amount, bool iu)
{
    rf_measure own = iu ? RF_RATE(IU, D) : rf_kind_rows[r->field->kind].own, given = amount->measure;
    if (!given.of) return NAN;
    if (!given.per) given.per = own.per;
    return rf_measure_fits(own, given) ? rf_measure_convert(amount->number, given, own) : NAN;
}

static void put_counted(const rf_reading *r, const rf_nutrient_scale *scale, double number, bool iu)
{
    if (!r->side || !scale || !scale->counted) return;
    r->side->row[0] =
        r->field->info.number + scale->counted - scale->nutrient; /* the rows are in the order of the numbers */
    r->side->value[0] = number * (iu ? scale->counted_per_iu : scale->counted_per_mass);
}

refuel_status rf_nutrient_read(const rf_reading *r, double *value)
{
    int32_t nutrient = nutrient_of(r->field);
    size_t length = r->length;
    const rf_nutrient_scale *scale = find_scale(nutrient, r->text, &length);
    rf_limits limits = rf_field_limits(r->field, r->called);
    const rf_asked asked = {.field = limits.field, .example = limits.example, .err = r->err};
    rf_amount amount;
    refuel_status status = rf_quantity_amount(r->field->kind, &limits, r->text, length, &amount, r->err);
    if (status != REFUEL_OK) return status;
    if (!isnan(amount.upper))
        return rf_amount_refuse(&asked, &amount, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    bool iu = rf_is_unit(amount.measure.of, RF_U_IU);
    double number = of_day(r, &amount, iu), own = NAN;
    if (iu && !scale) scale = plain_scale(nutrient);
    if (!isnan(number) && (iu || scale)) {
        double per_one = !scale ? NAN : iu ? scale->per_iu : scale->per_mass;
        if (isnan(per_one)) return ask_back(r, nutrient, number, iu);
        own = number * per_one;
    }
    status = rf_quantity_take(r->field->kind, &limits, &amount, own, value, r->err);
    if (status == REFUEL_OK) put_counted(r, scale, number, iu);
    return status;
}
