#include "plan/health_input.h"

#include <math.h>
#include <refuel/request.h>

#include "core/failure.h"
#include "plan/concentration.h"

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
    static const rf_laboratory_unit units[] = {{"", 1},      {"ug/L", 1}, {"\xC2\xB5g/L", 1}, {"\xCE\xBCg/L", 1},
                                               {"mcg/L", 1}, {"ng/mL", 1}};
    return rf_concentration_read(r, units, sizeof units / sizeof *units, "ferritin", value);
}
