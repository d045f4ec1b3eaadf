/* What is left of the checks of the people of a block, and the worst of all: gates, rates of change, the split, what was written
   down; then one verdict. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/inline.h"
#include "core/limits.h"
#include "core/static_rule.h"
#include "diet/amdr_kernel.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/label_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/rate_kernel.h"
#include "diet/weight_status_kernel.h"

/* A truth, as a number that selects can be made of. */
#define RF_TRUTH(holds) ((holds) ? 1.0 : 0.0)

/* What is eaten needs no goal. */
static void see_gates(rf_block *b)
{
    RF_EACH
    {
        double hungry = rf_below(RF_VALUE(J_ENERGY), RF_VLCD_KCAL_D) ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK;
        RF_VALUE(VLCD_VERDICT) = rf_max(RF_VALUE(VLCD_VERDICT), hungry);
    }
}

/* 1 where a change leads below the essential fat. */
#define RF_ESSENTIAL_FAT RF_BY_SEX(rf_essential_fat_pct(REFUEL_MALE), rf_essential_fat_pct(REFUEL_FEMALE))
#define RF_IS_BARE(fat, weeks, change) rf_gate_less_fat(RF_ESSENTIAL_FAT, fat, RF_GIVEN(WEIGHT), weeks, change)

RF_INLINE void see_essential_fat_of(rf_block *b, const rf_block_call *call, bool measures)
{
    double unsure = RF_CLEAR_OF_A_GUESS_SD * call->sd_fat_points;
    RF_EACH
    {
        double fat = RF_VALUE(FAT), goal = RF_VALUE(REQUESTED), fires = 0, lacks = 0;
        double doubt = RF_VALUE(APPLIED) < 0 ? RF_IS_BARE(fat - unsure, RF_GATE_WEEKS, goal) : 0;
        if (measures) {
            double measured = RF_VALUE(MEASURED), later = RF_IS_BARE(fat, RF_GATE_WEEKS, goal);
            fires = RF_IS_BARE(fat, 0, goal) + later > 0 ? measured : 0;
            lacks = rf_below(fat, RF_ESSENTIAL_FAT) ? measured : 0; /* of adults: a block has no others */
            lacks = goal < 0 ? 0 : lacks;
            doubt = measured > 0 ? 0 : doubt;
        }
        RF_VALUE(ESSENTIAL_VERDICT) = rf_essential_fat_verdict(fires > 0, lacks > 0, doubt > 0);
    }
}

/* The change of weight that is planned, or that the static rule makes of what is eaten. */
RF_INLINE void see_rates_of(rf_block *b, bool eaten, bool measures)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), bmi = RF_VALUE(BMI), fat = RF_VALUE(FAT), total = RF_VALUE(TOTAL);
        double change = eaten ? rf_static_kg_week(RF_VALUE(J_ENERGY) - total) : RF_VALUE(APPLIED);
        double refused = measures ? RF_IS_BARE(fat, 0, change) * RF_VALUE(MEASURED) : 0;
        refused = rf_gate_underweight(RF_GIVEN(AGE), bmi, kg, 0, change) ? 1 : refused;
        double deficit = RF_VALUE(DEFICIT), loses = RF_TRUTH(change < 0);
        double percent = rf_percent_week(fabs(change), kg), gains = RF_TRUTH(change > 0);
        double loss = rf_loss_verdict(percent, deficit > 0, refused > 0);
        double end = refused > 0 ? NAN : RF_LOSS_OK_PERCENT;
        double welcome = RF_VALUE(TO_EAT), gain = rf_gain_verdict(percent, welcome > 0);
        end = deficit > 0 ? end : NAN;
        RF_VALUE(LOSS) = loses > 0 ? percent : NAN;
        RF_VALUE(LOSS_END) = loses > 0 ? end : NAN;
        RF_VALUE(LOSS_VERDICT) = loses > 0 ? loss : (double)REFUEL_VERDICT_NONE;
        end = rf_gain_end_percent(percent, welcome > 0);
        RF_VALUE(GAIN) = gains > 0 ? percent : NAN;
        RF_VALUE(GAIN_END) = gains > 0 ? end : NAN;
        RF_VALUE(GAIN_VERDICT) = gains > 0 ? gain : (double)REFUEL_VERDICT_NONE;
    }
}

RF_INLINE void see_protein_of(rf_block *b, bool eaten)
{
    RF_EACH
    {
        double it = RF_VALUE(J_PROTEIN), low = RF_PROTEIN_DEFICIT_G_KG * RF_VALUE(BASIS);
        double deficit = RF_VALUE(DEFICIT);
        double high = eaten ? RF_PROTEIN_DEFICIT_MOST_G_KG * RF_VALUE(BASIS) : NAN;
        double verdict = rf_verdict_of(it, low, high), excused = verdict == REFUEL_VERDICT_HIGH ? RF_VALUE(TO_EAT) : 0;
        verdict = excused > 0 ? REFUEL_VERDICT_OK : verdict;
        high = excused > 0 ? NAN : high;
        RF_VALUE(DEFICIT_G) = deficit > 0 ? it : NAN;
        RF_VALUE(DEFICIT_EDGE) = deficit > 0 ? low : NAN;
        RF_VALUE(DEFICIT_END) = deficit > 0 ? high : NAN;
        RF_VALUE(DEFICIT_VERDICT) = deficit > 0 ? verdict : (double)REFUEL_VERDICT_NONE;
        RF_VALUE(WEIGHT_VERDICT) = rf_weight_verdict(RF_VALUE(WEIGHT_CLASS));
    }
}

/* Amounts of a plan alone. */
static void see_split(rf_block *b)
{
    RF_EACH
    {
        double state = RF_VALUE(STATE), verdict = state == REFUEL_SPLIT_FITS ? REFUEL_VERDICT_OK : REFUEL_VERDICT_LOW;
        RF_VALUE(SPLIT_VERDICT) = state == REFUEL_SPLIT_INFEASIBLE ? REFUEL_VERDICT_RISK : verdict;
    }
}

/* Whether what was written down can be. Doubted: a report of little food of somebody whom it does not harm (rf_case_may_be_doubted). */
static void see_report(rf_block *b)
{
    RF_EACH
    {
        double energy = RF_VALUE(J_ENERGY), given = RF_GIVEN(INTAKE), c = RF_GIVEN(CARBOHYDRATE), p = RF_GIVEN(PROTEIN);
        double f = RF_GIVEN(FAT), kcal = rf_food_kcal(c, p, f, NAN), tolerance = rf_label_tolerance_kcal(given);
        rf_edges likely = rf_reported_edges_kcal_d(RF_VALUE(RESTING), RF_VALUE(TOTAL));
        double told = isnan(c) ? 0 : 1, doubted = RF_VALUE(TO_EAT) > 0 ? 0 : 1;
        told = isnan(p) ? told : 1;
        told = isnan(f) ? told : 1;
        told = isnan(given) ? 0 : told;
        RF_VALUE(REPORT_LOW) = likely.low;
        RF_VALUE(REPORT_HIGH) = likely.high;
        RF_VALUE(REPORT_VERDICT) = rf_verdict_of(energy, likely.low, likely.high);
        RF_VALUE(DOUBTED) = rf_below(energy, RF_VLCD_KCAL_D) ? 0 : doubted;
        RF_VALUE(LABEL) = told > 0 ? kcal : NAN;
        RF_VALUE(LABEL_LOW) = told > 0 ? given - tolerance : NAN;
        RF_VALUE(LABEL_HIGH) = told > 0 ? given + tolerance : NAN;
        RF_VALUE(LABEL_VERDICT) = told > 0 ? rf_label_verdict(kcal, given) : (double)REFUEL_VERDICT_NONE;
    }
}

/* The share of the energy that lies farthest outside its range, which stands for all. */
typedef struct farthest {
    double outside, percent, low, high, verdict;
} farthest;

RF_INLINE farthest farther(farthest it, double g_d, double kcal_per_g, double energy_kcal_d, rf_edges share,
                           double spared)
{
    double percent = rf_energy_pct(g_d, kcal_per_g, energy_kcal_d), low = 100 * share.low, high = 100 * share.high;
    double below = rf_below(percent, low) ? low - percent : 0;
    double above = spared > 0 ? 0 : percent - high; /* as rf_check_macro_amdr spares who is to eat */
    double outside = rf_above(percent, high) ? above : below;
    double more = outside > it.outside ? 1 : 0;
    more = energy_kcal_d > 0 ? more : 0;
    return (farthest){more > 0 ? outside : it.outside, more > 0 ? percent : it.percent, more > 0 ? low : it.low,
                      more > 0 ? high : it.high, more > 0 ? rf_verdict_of(percent, low, high) : it.verdict};
}

static void see_shares(rf_block *b)
{
    RF_EACH
    {
        double energy = RF_VALUE(J_ENERGY), age_y = RF_GIVEN(AGE), c = RF_GIVEN(CARBOHYDRATE), p = RF_GIVEN(PROTEIN);
        double f = RF_GIVEN(FAT), all = isnan(c + p + f) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
        double given = isnan(c) ? 0 : 1;
        given = isnan(p) ? given : 1;
        given = isnan(f) ? given : 1;
        farthest it = {0, NAN, NAN, NAN, all};
        it = farther(it, c, RF_KCAL_PER_G_CARBOHYDRATE, energy, rf_amdr_carbohydrate(), RF_VALUE(TO_EAT));
        it = farther(it, p, RF_KCAL_PER_G_PROTEIN, energy, rf_amdr_protein(age_y), RF_VALUE(TO_EAT));
        it = farther(it, f, RF_KCAL_PER_G_FAT, energy, rf_amdr_fat(age_y), RF_VALUE(TO_EAT));
        double verdict = energy > 0 ? it.verdict : REFUEL_VERDICT_UNKNOWN;
        RF_VALUE(SHARE) = it.percent;
        RF_VALUE(SHARE_LOW) = it.low;
        RF_VALUE(SHARE_HIGH) = it.high;
        RF_VALUE(SHARE_VERDICT) = given > 0 ? verdict : (double)REFUEL_VERDICT_NONE;
    }
}

/* Counts a verdict: the worst of all, the worst of what points towards eating more, and whether there is too much of
   something. */
#define RF_COUNT(name)                                                 \
    do {                                                               \
        double it = RF_VALUE(name);                                    \
        high = it == REFUEL_VERDICT_HIGH ? REFUEL_VERDICT_HIGH : high; \
        it = it == REFUEL_VERDICT_HIGH ? 0 : it;                       \
        low = it > low ? it : low;                                     \
    } while (0)

/* The same of one that is never high. */
#define RF_COUNT_LOW(name) low = RF_VALUE(name) > low ? RF_VALUE(name) : low

RF_INLINE void add_up_of(rf_block *b, bool eaten)
{
    RF_EACH
    {
        double high = 0, low = RF_VALUE(LOSS_VERDICT), plain = REFUEL_VERDICT_OK; /* a fast loss is too little food */
        RF_COUNT_LOW(UNDERWEIGHT_VERDICT);
        RF_COUNT_LOW(VLCD_VERDICT);
        RF_COUNT_LOW(ESSENTIAL_VERDICT);
        RF_COUNT_LOW(FLOOR_VERDICT);
        RF_COUNT(GAIN_VERDICT);
        RF_COUNT_LOW(EA_VERDICT);
        RF_COUNT(LOAD_VERDICT);
        RF_COUNT_LOW(LEAST_VERDICT);
        RF_COUNT(PROTEIN_VERDICT);
        RF_COUNT_LOW(FAT_VERDICT);
        RF_COUNT_LOW(WEIGHT_VERDICT);
        RF_COUNT(DEFICIT_VERDICT);
        if (eaten) {
            double report = RF_VALUE(REPORT_VERDICT), hungry = report == REFUEL_VERDICT_LOW ? 1 - RF_VALUE(DOUBTED) : 0;
            RF_COUNT(FIBRE_VERDICT);
            RF_COUNT(LABEL_VERDICT);
            RF_COUNT(SHARE_VERDICT);
            plain = rf_max(plain, report);
            low = hungry > 0 ? rf_max(low, report) : low;
        } else {
            RF_COUNT_LOW(SPLIT_VERDICT);
        }
        double worst = rf_max(rf_max(high, low), plain), direction = low == worst ? REFUEL_DIRECTION_TOO_LITTLE : 0;
        double both = direction > 0 ? REFUEL_DIRECTION_MIXED : REFUEL_DIRECTION_TOO_MUCH;
        direction = high == worst ? both : direction;
        RF_VALUE(OVERALL) = worst;
        RF_VALUE(DIRECTION) = worst > REFUEL_VERDICT_UNKNOWN ? direction : 0;
    }
}

RF_INLINE void see_all_of(rf_block *b, const rf_block_call *call, bool eaten, bool measures)
{
    see_essential_fat_of(b, call, measures);
    see_rates_of(b, eaten, measures);
    see_protein_of(b, eaten);
}

static void see_eaten(rf_block *b, const rf_block_call *call)
{
    see_gates(b);
    if (call->measures)
        see_all_of(b, call, true, true);
    else
        see_all_of(b, call, true, false);
    see_report(b);
    see_shares(b);
    add_up_of(b, true);
}

static void see_planned(rf_block *b, const rf_block_call *call)
{
    if (call->measures)
        see_all_of(b, call, false, true);
    else
        see_all_of(b, call, false, false);
    see_split(b);
    add_up_of(b, false);
}

void RF_BLOCK_STAGE(rf_block_overall)(rf_block *b, const rf_block_call *call)
{
    if (call->eaten)
        see_eaten(b, call);
    else
        see_planned(b, call);
}
