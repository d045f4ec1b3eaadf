#include "weight/taylor_bound.h"

enum { ORDER = RF_TAYLOR_ORDER, LANES = RF_LANES };

static const double slack = 1e-9; /* more than the sums here and those of a day can differ by */

RF_INLINE double below_zero(double x)
{
    return x < 0 ? x : 0;
}

RF_INLINE double above_zero(double x)
{
    return x > 0 ? x : 0;
}

/* Each term of the polynomials in w is worst at one end of the step. */
RF_INLINE void tissue(const rf_taylor *s, rf_row least_kg, rf_row most_kg, rf_row least_u)
{
    rf_row end, power;
    for (int l = 0; l < LANES; l++) {
        end[l] = s->step[l] / (s->step[l] + s->reach[l]);
        power[l] = 1;
        least_kg[l] = most_kg[l] = s->tissue_kg[0][l];
        least_u[l] = s->u[0][l];
    }
    for (int n = 1; n <= ORDER; n++)
        for (int l = 0; l < LANES; l++) {
            power[l] *= end[l];
            least_kg[l] += below_zero(s->tissue_kg[n][l] * power[l]);
            most_kg[l] += above_zero(s->tissue_kg[n][l] * power[l]);
            least_u[l] += below_zero(s->u[n][l] * power[l]);
        }
}

/* Water and glycogen go from the start of the segment to where they settle, never back. */
static RF_WIDE void bound_all(const rf_taylor *s, rf_taylor_least *least)
{
    const rf_relaxation *r = &s->relaxation;
    rf_row least_kg, most_kg, least_u;
    tissue(s, least_kg, most_kg, least_u);
    for (int l = 0; l < LANES; l++) {
        double share = s->water_share[l];
        double settled_kg = r->fluid_settled[l] + share * (r->glycogen_settled[l] - RF_GLYCOGEN_START_KG);
        double fluid = r->fluid_gap[l], glycogen = share * r->glycogen_gap[l];
        double most = most_kg[l] + (settled_kg + above_zero(fluid) + above_zero(glycogen));
        double fat_kg = s->fat_kg[l] * rf_wide_exp(least_u[l]);
        least->weight_kg[l] = (least_kg[l] + (settled_kg + below_zero(fluid) + below_zero(glycogen))) * (1 - slack);
        least->fat_share[l] = fat_kg / most * (1 - slack);
    }
}

void rf_taylor_bound_all(const rf_taylor *taylor, rf_taylor_least *least)
{
    bound_all(taylor, least);
}
