#include "plan/health_input.h"

#include <math.h>
#include <refuel/request.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/text.h"

refuel_status rf_loss_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    if (!amount->measure.of || !rf_measure_same(amount->measure, RF_MEASURE(KG))) return REFUEL_OK;
    double lost_kg = rf_measure_convert(amount->number, amount->measure, RF_MEASURE(KG));
    if (isnan(request->weight_kg))
        return rf_fail(r->err, REFUEL_E_MISSING, r->called,
                       "a mass is a share of the weight, which was not given; give the weight, or write it like 3%%");
    if (lost_kg >= 0) *own = 100 * lost_kg / (request->weight_kg + lost_kg);
    return REFUEL_OK;
}

refuel_status rf_read_ferritin(const rf_reading *r, double *value)
{
    static const char *const units[] = {"", "ug/L", "\xC2\xB5g/L", "\xCE\xBCg/L", "mcg/L", "ng/mL"};
    char unit[8] = "", shown[RF_PRINTABLE];
    size_t used = rf_number_read(r->text, r->length, value), end = r->length;
    while (used < end && r->text[used] == ' ') used++;
    while (end > used && r->text[end - 1] == ' ') end--;
    int known = 0;
    if (used > 0 && end - used < sizeof unit) memcpy(unit, r->text + used, end - used);
    for (size_t i = 0; used > 0 && i < sizeof units / sizeof *units; i++) known |= rf_text_same(unit, units[i]);
    if (known) return rf_field_check(r->field, r->called, value, r->err);
    rf_printable(r->text, r->length, shown);
    return rf_fail(r->err, used > 0 ? REFUEL_E_UNIT : REFUEL_E_SYNTAX, r->called,
                   "\"%s\" is no amount of ferritin; write it like %s", shown, r->field->info.example);
}
