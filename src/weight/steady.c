#include "weight/steady.h"

#include <math.h>

#include "core/elementary.h"
#include "core/numeric.h"

typedef struct balance {
    const rf_hall *hall;
    rf_hall_input input;
    rf_hall_state state; /* fast terms settled */
} balance;

static void set_fat(balance *b, double log_fat)
{
    b->state.fat_kg = b->hall->fat_kg * rf_exp(log_fat);
    b->state.lean_kg = b->hall->lean_kg + RF_FORBES_KG * log_fat;
}

/* Expenditure less intake; rises with fat. */
static double imbalance_kcal_d(double log_fat, void *with)
{
    balance *b = with;
    set_fat(b, log_fat);
    double weight = rf_hall_weight(b->hall, &b->state), share = b->hall->constant->tef + b->hall->thermogenesis;
    double balanced = rf_hall_balance(b->hall, b->state.fat_kg, b->state.lean_kg, weight, b->input.delta_kcal_kg_d);
    return (balanced - b->input.intake_kcal_d) * (1 - share);
}

refuel_status rf_steady_state(const rf_hall *hall, const rf_hall_input *input, rf_hall_state *state)
{
    const double highest = 8; /* e^8 times the fat at baseline */
    rf_hall_state start = rf_hall_start(hall);
    balance b = {.hall = hall, .input = *input, .state = rf_hall_settled(hall, &start, input)};
    double low = -hall->lean_kg / RF_FORBES_KG, high = 0.5, root;
    if (!(imbalance_kcal_d(low, &b) < 0)) return REFUEL_E_MODEL;
    while (high < highest && imbalance_kcal_d(high, &b) < 0) high *= 2;
    if (!(imbalance_kcal_d(high, &b) > 0)) return REFUEL_E_MODEL;
    refuel_status status = rf_root(imbalance_kcal_d, &b, low, high, 1e-12, &root);
    if (status != REFUEL_OK) return status;
    set_fat(&b, root);
    if (!rf_hall_left(hall, &b.state))
        return REFUEL_E_MODEL; /* in balance, but the water that is lost is more than that */
    *state = b.state;
    return REFUEL_OK;
}

typedef struct settling {
    const rf_hall *hall;
    double weight_kg, carbohydrate_fraction, delta_kcal_kg_d;
} settling;

/* u with fat + lean mass = tissue_kg. Newton: the sum is convex in u, so from above it falls to the root. */
static double log_fat_of(const rf_hall *hall, double tissue_kg)
{
    double u = fmax(0, rf_ln(fmax(1, tissue_kg / hall->fat_kg)));
    for (int i = 0; i < 100; i++) {
        double fat = hall->fat_kg * rf_exp(u);
        double step = (fat + hall->lean_kg + RF_FORBES_KG * u - tissue_kg) / (fat + RF_FORBES_KG);
        u -= step;
        if (fabs(step) < 1e-14) break;
    }
    return u;
}

/* Intake that balances the weight with the water of some intake, less that intake; falls with it. */
static double residual_kcal_d(double intake_kcal_d, void *with)
{
    const settling *s = with;
    rf_hall_input input = rf_hall_input_at(s->hall, intake_kcal_d, s->carbohydrate_fraction, s->delta_kcal_kg_d);
    rf_hall_state empty = {0}, settled = rf_hall_settled(s->hall, &empty, &input);
    double u = log_fat_of(s->hall, s->weight_kg - rf_hall_weight(s->hall, &settled));
    double fat = s->hall->fat_kg * rf_exp(u), lean = s->hall->lean_kg + RF_FORBES_KG * u;
    return rf_hall_balance(s->hall, fat, lean, s->weight_kg, s->delta_kcal_kg_d) - intake_kcal_d;
}

refuel_status rf_steady_intake(const rf_hall *hall, double weight_kg, double carbohydrate_fraction,
                               double delta_kcal_kg_d, double *intake_kcal_d)
{
    settling s = {hall, weight_kg, carbohydrate_fraction, delta_kcal_kg_d};
    double got;
    refuel_status status = rf_root(residual_kcal_d, &s, 0, RF_INTAKE_MAX_KCAL_D, 1e-8, &got);
    if (status == REFUEL_OK) *intake_kcal_d = got;
    return status == REFUEL_OK ? REFUEL_OK : REFUEL_E_MODEL;
}
