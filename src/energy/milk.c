#include "energy/milk.h"

#include <math.h>

const rf_milk *rf_milk_of(refuel_equation_id eq)
{
    static const rf_milk iom = {.kcal_d = 500, .later_kcal_d = 400, .stores_kcal_d = 170}, /* IOM 2002/2005 */
        nasem = {.kcal_d = 540, .later_kcal_d = 380, .stores_kcal_d = 140};                /* NASEM 2023 */
    return eq == REFUEL_EQ_EER_NASEM_2023 ? &nasem : &iom;
}

double rf_milk_kcal_d(refuel_equation_id eq, int32_t nursing, double months)
{
    const rf_milk *milk = rf_milk_of(eq);
    double share = nursing == REFUEL_NURSING_PARTIAL ? RF_PARTIAL_NURSING_SHARE : 1;
    if (!(months >= 0 && months <= RF_MONTHS_MAX)) return NAN;
    return months < RF_LATER_MILK_MONTH ? share * milk->kcal_d : milk->later_kcal_d;
}
