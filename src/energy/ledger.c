#include "energy/ledger.h"

#include <math.h>

rf_ledger rf_ledger_day(const rf_ledger_input *in)
{
    double share_not_running = 1 - in->running_hours_d / 24;
    rf_ledger day = {
        .living_kcal_d = in->resting_kcal_d * (in->living_pal - 1) * share_not_running,
        .running_kcal_d = rf_running_net_kcal_d(in->running_gross_kcal_d, in->resting_kcal_d, in->running_hours_d),
    };
    double base_kcal_d = (in->resting_kcal_d + day.living_kcal_d) + day.running_kcal_d;
    day.total_kcal_d = in->reproduction_kcal_d != 0 ? base_kcal_d + in->reproduction_kcal_d : base_kcal_d;
    /* The three errors are taken as independent. */
    double from_resting = in->living_pal * share_not_running * in->sd_resting_kcal_d;
    double from_living = in->resting_kcal_d * share_not_running * RF_SD_LIVING_PAL;
    double from_running = RF_SD_RUNNING_SHARE * in->running_gross_kcal_d;
    day.sd_total_kcal_d = sqrt(from_resting * from_resting + from_living * from_living + from_running * from_running);
    return day;
}
