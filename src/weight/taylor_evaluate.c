#include "weight/taylor_evaluate.h"

enum { ORDER = RF_TAYLOR_ORDER, LANES = RF_LANES };

/* Time constants after which a distance has left nothing that a number could show. */
static const double settled_spans = 36;

/* The same number for every day of a block: whole vectors to add. */
RF_INLINE void spread(const rf_row from[], int lane, rf_row to[])
{
    for (int n = 0; n <= ORDER; n++)
        for (int l = 0; l < LANES; l++) to[n][l] = from[n][lane];
}

/* Where in the step a day lies: see taylor.h. */
RF_INLINE double place(double day, double begin, double reach)
{
    return (day - begin) / (day - begin + reach);
}

/* Have glycogen and fluid settled before the step in hand? */
static bool has_settled(const rf_taylor *taylor, int lane)
{
    const rf_relaxation *r = &taylor->relaxation;
    double begin = taylor->begin[lane];
    return r->fluid_rate[lane] * begin > settled_spans && r->glycogen_rate[lane] * begin > settled_spans;
}

RF_INLINE void weights(const rf_taylor *taylor, int lane, const double day[], size_t days, double weight_kg[],
                       bool settled)
{
    const rf_relaxation *r = &taylor->relaxation;
    double begin = taylor->begin[lane], reach = taylor->reach[lane];
    double share = 1 + taylor->hall[lane]->constant->glycogen_water;
    double glycogen_kg = r->glycogen_settled[lane] - RF_GLYCOGEN_START_KG, fluid_kg = r->fluid_settled[lane];
    rf_row tissue_kg[ORDER + 1], here;
    spread(taylor->tissue_kg, lane, tissue_kg);
    for (size_t block = 0; block < days; block += LANES) {
        for (size_t l = 0; l < LANES; l++) {
            double at = day[block + l], w = place(at, begin, reach);
            double glycogen = settled ? 0 : rf_relaxation_glycogen(r, lane, at);
            double fluid = settled ? 0 : rf_relaxation_fluid(r, lane, at);
            double water_kg = (fluid_kg + fluid) + share * (glycogen_kg + glycogen);
            here[l] = rf_taylor_polynomial(tissue_kg, l, w) + water_kg;
        }
        if (days - block >= LANES)
            memcpy(&weight_kg[block], here, sizeof here);
        else
            for (size_t l = 0; block + l < days; l++) weight_kg[block + l] = here[l];
    }
}

static RF_WIDE void moving_weights(const rf_taylor *taylor, int lane, const double day[], size_t days,
                                   double weight_kg[])
{
    weights(taylor, lane, day, days, weight_kg, false);
}

static RF_WIDE void settled_weights(const rf_taylor *taylor, int lane, const double day[], size_t days,
                                    double weight_kg[])
{
    weights(taylor, lane, day, days, weight_kg, true);
}

static RF_WIDE void evaluate_tissue(const rf_taylor *taylor, int lane, rf_evaluated *at, size_t days)
{
    const rf_relaxation *r = &taylor->relaxation;
    double begin = taylor->begin[lane], reach = taylor->reach[lane], thermogenesis = r->thermogenesis_settled[lane];
    double fat_kg = taylor->fat_kg[lane], lean_kg = taylor->lean_kg[lane];
    rf_row u[ORDER + 1];
    spread(taylor->u, lane, u);
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            double day = at->day[block + l], here = rf_taylor_polynomial(u, l, place(day, begin, reach));
            at->fat_kg[block + l] = fat_kg * rf_wide_exp(here);
            at->lean_kg[block + l] = lean_kg + RF_FORBES_KG * here;
            at->thermogenesis_kcal_d[block + l] = thermogenesis + rf_relaxation_thermogenesis(r, lane, day);
        }
}

static RF_WIDE void evaluate_water(const rf_taylor *taylor, int lane, rf_evaluated *at, size_t days)
{
    const rf_relaxation *r = &taylor->relaxation;
    double glycogen = r->glycogen_settled[lane], fluid = r->fluid_settled[lane];
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            at->glycogen_kg[block + l] = glycogen + rf_relaxation_glycogen(r, lane, at->day[block + l]);
            at->fluid_kg[block + l] = fluid + rf_relaxation_fluid(r, lane, at->day[block + l]);
        }
}

void rf_taylor_weights(const rf_taylor *taylor, int lane, const double day[], size_t days, double weight_kg[])
{
    if (has_settled(taylor, lane))
        settled_weights(taylor, lane, day, days, weight_kg);
    else
        moving_weights(taylor, lane, day, days, weight_kg);
}

void rf_taylor_evaluate(const rf_taylor *taylor, int lane, rf_evaluated *at, size_t days)
{
    evaluate_tissue(taylor, lane, at, days);
    if (!has_settled(taylor, lane)) {
        evaluate_water(taylor, lane, at, days);
        return;
    }
    for (size_t i = 0; i < days; i++) {
        at->glycogen_kg[i] = taylor->relaxation.glycogen_settled[lane];
        at->fluid_kg[i] = taylor->relaxation.fluid_settled[lane];
    }
}

rf_hall_state rf_evaluated_state(const rf_evaluated *at, size_t i)
{
    return (rf_hall_state){.fat_kg = at->fat_kg[i],
                           .lean_kg = at->lean_kg[i],
                           .glycogen_kg = at->glycogen_kg[i],
                           .fluid_kg = at->fluid_kg[i],
                           .thermogenesis_kcal_d = at->thermogenesis_kcal_d[i]};
}

rf_hall_state rf_taylor_state(const rf_taylor *taylor, int lane, double day)
{
    rf_evaluated at;
    for (int l = 0; l < LANES; l++) at.day[l] = day;
    rf_taylor_evaluate(taylor, lane, &at, 1);
    return rf_evaluated_state(&at, 0);
}
