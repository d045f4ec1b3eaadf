#include "weight/taylor_bound.h"

enum { ORDER = RF_TAYLOR_ORDER, LANES = RF_LANES };

static const double slack = 1e-9; /* more than the sums here and those of a day can differ by */

RF_INLINE double absolute(double x) /* the compiler keeps calls of libm out of vectors */
{
    return x < 0 ? -x : x;
}

/* A polynomial over the step lies within middle +- half: each of its terms is worst at one end. */
typedef struct reach {
    double middle, half;
} reach;

RF_INLINE reach reach_of(const rf_row term[], int l, double end)
{
    reach r = {term[ORDER][l], absolute(term[ORDER][l])};
    for (int n = ORDER - 1; n > 0; n--) {
        r.middle = r.middle * end + term[n][l];
        r.half = r.half * end + absolute(term[n][l]);
    }
    r.middle = term[0][l] + 0.5 * end * r.middle;
    r.half = 0.5 * end * r.half;
    return r;
}

/* Water and glycogen go from the start of the segment to where they settle, never back. */
static RF_WIDE void bound_all(const rf_taylor *s, rf_row weight_kg, rf_row fat_share)
{
    const rf_relaxation *r = &s->relaxation;
    rf_row least_kg, share;
    for (int l = 0; l < LANES; l++) {
        double end = s->step[l] / (s->step[l] + s->reach[l]);
        reach tissue = reach_of(s->tissue_kg, l, end), u = reach_of(s->u, l, end);
        double fluid = r->fluid_gap[l], glycogen = s->water_share[l] * r->glycogen_gap[l];
        double settled_kg = r->fluid_settled[l] + s->water_share[l] * (r->glycogen_settled[l] - RF_GLYCOGEN_START_KG);
        double middle_kg = tissue.middle + (settled_kg + 0.5 * (fluid + glycogen));
        double half_kg = tissue.half + 0.5 * (absolute(fluid) + absolute(glycogen));
        least_kg[l] = (middle_kg - half_kg) * (1 - slack);
        share[l] = s->fat_kg[l] * rf_wide_exp(u.middle - u.half) / (middle_kg + half_kg) * (1 - slack);
    }
    memcpy(weight_kg, least_kg, sizeof least_kg);
    memcpy(fat_share, share, sizeof share);
}

void rf_taylor_bound_all(const rf_taylor *taylor, rf_taylor_least *least)
{
    bound_all(taylor, least->weight_kg, least->fat_share);
}
