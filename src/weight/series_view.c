/* What the series shows on given days. */
#include "weight/series.h"

enum { ORDER = REFUEL_SERIES_ORDER, LANES = REFUEL_LANES };

/* Days after which the fading terms have left nothing that a number could show. */
static const double all_faded = 36;

/* The same number for every day of a block: whole vectors to add. */
REFUEL_INLINE void spread(const refuel_row from[], int lane, refuel_row to[])
{
    for (int n = 0; n <= ORDER; n++)
        for (int l = 0; l < LANES; l++) to[n][l] = from[n][lane];
}

/* Where in the step a day lies: see series.h. */
REFUEL_INLINE double place(double day, double begin, double reach)
{
    return (day - begin) / (day - begin + reach);
}

/* Have glycogen and fluid settled before the step in hand? */
static bool faded(const refuel_series *series, int lane)
{
    const refuel_fading *f = &series->fading;
    double begin = series->begin[lane];
    return f->fluid_fall[lane] * begin > all_faded && f->glycogen_fall[lane] * begin > all_faded;
}

REFUEL_INLINE void weigh(const refuel_series *series, int lane, const double day[], size_t days, double weight_kg[],
                         bool settled)
{
    const refuel_fading *f = &series->fading;
    double begin = series->begin[lane], reach = series->reach[lane];
    double share = 1 + series->hall[lane]->constant->glycogen_water;
    double glycogen_kg = f->glycogen_settled[lane] - REFUEL_GLYCOGEN_START_KG, fluid_kg = f->fluid_settled[lane];
    refuel_row tissue_kg[ORDER + 1], here;
    spread(series->tissue_kg, lane, tissue_kg);
    for (size_t block = 0; block < days; block += LANES) {
        for (size_t l = 0; l < LANES; l++) {
            double at = day[block + l], w = place(at, begin, reach);
            double glycogen = settled ? 0 : refuel_fading_glycogen(f, lane, at);
            double fluid = settled ? 0 : refuel_fading_fluid(f, lane, at);
            double water_kg = (fluid_kg + fluid) + share * (glycogen_kg + glycogen);
            here[l] = refuel_series_polynomial(tissue_kg, l, w) + water_kg;
        }
        if (days - block >= LANES)
            memcpy(&weight_kg[block], here, sizeof here);
        else
            for (size_t l = 0; block + l < days; l++) weight_kg[block + l] = here[l];
    }
}

static REFUEL_WIDE void weigh_moving(const refuel_series *series, int lane, const double day[], size_t days,
                                     double weight_kg[])
{
    weigh(series, lane, day, days, weight_kg, false);
}

static REFUEL_WIDE void weigh_settled(const refuel_series *series, int lane, const double day[], size_t days,
                                      double weight_kg[])
{
    weigh(series, lane, day, days, weight_kg, true);
}

static REFUEL_WIDE void look_at_tissue(const refuel_series *series, int lane, refuel_view *view, size_t days)
{
    const refuel_fading *f = &series->fading;
    double begin = series->begin[lane], reach = series->reach[lane], heat = f->heat_settled[lane];
    double fat_kg = series->fat_kg[lane], lean_kg = series->lean_kg[lane];
    refuel_row u[ORDER + 1];
    spread(series->u, lane, u);
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            double day = view->day[block + l], here = refuel_series_polynomial(u, l, place(day, begin, reach));
            view->fat_kg[block + l] = fat_kg * refuel_wide_exp(here);
            view->lean_kg[block + l] = lean_kg + REFUEL_FORBES_KG * here;
            view->heat_kcal_d[block + l] = heat + refuel_fading_heat(f, lane, day);
        }
}

static REFUEL_WIDE void look_at_water(const refuel_series *series, int lane, refuel_view *view, size_t days)
{
    const refuel_fading *f = &series->fading;
    double glycogen = f->glycogen_settled[lane], fluid = f->fluid_settled[lane];
    for (size_t block = 0; block < days; block += LANES)
        for (size_t l = 0; l < LANES; l++) {
            view->glycogen_kg[block + l] = glycogen + refuel_fading_glycogen(f, lane, view->day[block + l]);
            view->fluid_kg[block + l] = fluid + refuel_fading_fluid(f, lane, view->day[block + l]);
        }
}

void refuel_series_weigh(const refuel_series *series, int lane, const double day[], size_t days, double weight_kg[])
{
    if (faded(series, lane))
        weigh_settled(series, lane, day, days, weight_kg);
    else
        weigh_moving(series, lane, day, days, weight_kg);
}

void refuel_series_look(const refuel_series *series, int lane, refuel_view *view, size_t days)
{
    look_at_tissue(series, lane, view, days);
    if (!faded(series, lane)) {
        look_at_water(series, lane, view, days);
        return;
    }
    for (size_t i = 0; i < days; i++) {
        view->glycogen_kg[i] = series->fading.glycogen_settled[lane];
        view->fluid_kg[i] = series->fading.fluid_settled[lane];
    }
}

refuel_hall_state refuel_view_state(const refuel_view *view, size_t at)
{
    return (refuel_hall_state){.fat_kg = view->fat_kg[at],
                               .lean_kg = view->lean_kg[at],
                               .glycogen_kg = view->glycogen_kg[at],
                               .fluid_kg = view->fluid_kg[at],
                               .thermogenesis_kcal_d = view->heat_kcal_d[at]};
}

refuel_hall_state refuel_series_state(const refuel_series *series, int lane, double day)
{
    refuel_view view;
    for (int l = 0; l < LANES; l++) view.day[l] = day;
    refuel_series_look(series, lane, &view, 1);
    return refuel_view_state(&view, 0);
}
