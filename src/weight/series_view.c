/* What the series shows on given days. */
#include "weight/series.h"

enum { ORDER = RF_SERIES_ORDER, LANES = RF_LANES };

/* Time constants after which a distance has left nothing that a number could show. */
static const double settled_spans = 36;

/* The same number for every day of a block: whole vectors to add. */
RF_INLINE void spread(const rf_row from[], int lane, rf_row to[])
{
    for (int n = 0; n <= ORDER; n++)
        for (int l = 0; l < LANES; l++) to[n][l] = from[n][lane];
}

/* Where in the step a day lies: see series.h. */
RF_INLINE double place(double day, double begin, double reach)
{
    return (day - begin) / (day - begin + reach);
}

/* Have glycogen and fluid settled before the step in hand? */
static bool has_settled(const rf_series *series, int lane)
{
    const rf_relaxation *r = &series->relaxation;
    double begin = series->begin[lane];
    return r->fluid_rate[lane] * begin > settled_spans && r->glycogen_rate[lane] * begin > settled_spans;
}

RF_INLINE void weigh(const rf_series *series, int lane, const double day[], size_t days, double weight_kg[],
                     bool settled)
{
    const rf_relaxation *r = &series->relaxation;
    double begin = series->begin[lane], reach = series->reach[lane];
    double share = 1 + series->hall[lane]->constant->glycogen_water;
    double glycogen_kg = r->glycogen_settled[lane] - RF_GLYCOGEN_START_KG, fluid_kg = r->fluid_settled[lane];
    rf_row tissue_kg[ORDER + 1], here;
    spread(series->tissue_kg, lane, tissue_kg);
    for (size_t block = 0; block < days; block += LANES) {
        for (size_t l = 0; l < LANES; l++) {
            double at = day[block + l], w = place(at, begin, reach);
            double glycogen = settled ? 0 : rf_relaxation_glycogen(r, lane, at);
            double fluid = settled ? 0 : rf_relaxation_fluid(r, lane, at);
            double water_kg = (fluid_kg + fluid) + share * (glycogen_kg + glycogen);
            here[l] = rf_series_polynomial(tissue_kg, l, w) + water_kg;
        }
        if (days - block >= LANES)
            memcpy(&weight_kg[block], here, sizeof here);
        else
            for (size_t l = 0; block + l < days; l++) weight_kg[block + l] = here[l];
    }
}

static RF_WIDE void weigh_moving(const rf_series *series, int lane, const double day[], size_t days, double weight_kg[])
{
    weigh(series, lane, day, days, weight_kg, false);
}

static RF_WIDE void weigh_settled(const rf_series *series, int lane, const double day[], size_t days,
                                  double weight_kg[])
{
    weigh(series, lane, day, days, weight_kg, true);
}

static RF_WIDE void look_at_tissue(const rf_series *series, int lane, rf_view *view, size_t days)
{
    const rf_relaxation *r = &series->relaxation;
    double begin = series->begin[lane], reach = series->reach[lane], thermogenesis = r->thermogenesis_settled[lane];
    double fat_kg = series->fat_kg[lane], lean_kg = series->lean_kg[lane];
    rf_row u[ORDER + 1];
    spread(series->u, lane, u);
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            double day = view->day[block + l], here = rf_series_polynomial(u, l, place(day, begin, reach));
            view->fat_kg[block + l] = fat_kg * rf_wide_exp(here);
            view->lean_kg[block + l] = lean_kg + RF_FORBES_KG * here;
            view->thermogenesis_kcal_d[block + l] = thermogenesis + rf_relaxation_thermogenesis(r, lane, day);
        }
}

static RF_WIDE void look_at_water(const rf_series *series, int lane, rf_view *view, size_t days)
{
    const rf_relaxation *r = &series->relaxation;
    double glycogen = r->glycogen_settled[lane], fluid = r->fluid_settled[lane];
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            view->glycogen_kg[block + l] = glycogen + rf_relaxation_glycogen(r, lane, view->day[block + l]);
            view->fluid_kg[block + l] = fluid + rf_relaxation_fluid(r, lane, view->day[block + l]);
        }
}

void rf_series_weigh(const rf_series *series, int lane, const double day[], size_t days, double weight_kg[])
{
    if (has_settled(series, lane))
        weigh_settled(series, lane, day, days, weight_kg);
    else
        weigh_moving(series, lane, day, days, weight_kg);
}

void rf_series_look(const rf_series *series, int lane, rf_view *view, size_t days)
{
    look_at_tissue(series, lane, view, days);
    if (!has_settled(series, lane)) {
        look_at_water(series, lane, view, days);
        return;
    }
    for (size_t i = 0; i < days; i++) {
        view->glycogen_kg[i] = series->relaxation.glycogen_settled[lane];
        view->fluid_kg[i] = series->relaxation.fluid_settled[lane];
    }
}

rf_hall_state rf_view_state(const rf_view *view, size_t at)
{
    return (rf_hall_state){.fat_kg = view->fat_kg[at],
                           .lean_kg = view->lean_kg[at],
                           .glycogen_kg = view->glycogen_kg[at],
                           .fluid_kg = view->fluid_kg[at],
                           .thermogenesis_kcal_d = view->thermogenesis_kcal_d[at]};
}

rf_hall_state rf_series_state(const rf_series *series, int lane, double day)
{
    rf_view view;
    for (int l = 0; l < LANES; l++) view.day[l] = day;
    rf_series_look(series, lane, &view, 1);
    return rf_view_state(&view, 0);
}
