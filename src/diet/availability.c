/* Energy availability, the floors of intake, and whether a reported intake can be true. */
#include <math.h>

#include "core/edge.h"
#include "core/source_keys.h"
#include "diet/availability_kernel.h"
#include "diet/case.h"
#include "diet/gate_kernel.h"
#include "diet/health.h"
#include "diet/rate_kernel.h"
#include "person/person.h"

static const char *threshold_source(int32_t sex)
{
    return sex == REFUEL_MALE ? RF_SOURCE_FAGERBERG_2018 : RF_SOURCE_LOUCKS_2003;
}

/* A finding of energy availability that is not ok, in words; where the fat-free mass is a guess, what to measure. */
typedef enum availability_case {
    REDUCED,
    REDUCED_UNASKED,
    REDUCED_REFERRED,
    REDUCED_IN_GROWTH,
    NEAR_THE_LIMIT,
    NEAR_THE_LIMIT_OF_A_MAN,
    UNDER_THE_LIMIT
} availability_case;
typedef enum fat_case { MEASURED, GUESSED_OF_A_MAN, GUESSED_OF_A_WOMAN, GUESSED_IN_GROWTH } fat_case;
#define GUESSED "; body fat is a guess here: "
#define EACH(text)                                                                               \
    {                                                                                            \
        [MEASURED] = text, [GUESSED_OF_A_MAN] = text GUESSED "give body-fat, or neck and waist", \
        [GUESSED_OF_A_WOMAN] = text GUESSED "give body-fat, or neck, waist and hip",             \
        [GUESSED_IN_GROWTH] = text GUESSED "a measured one (body-fat) is surer"                  \
    }
static const char *const words[][4] = {
    [REDUCED] = EACH("reduced: acceptable for a short planned loss; 45 kcal/kg or more is replete"),
    [REDUCED_UNASKED] =
        EACH("reduced: less is eaten than is spent, and no loss is planned; 45 kcal/kg or more is replete"),
    [REDUCED_REFERRED] =
        EACH("reduced: with what was answered about health a loss is for a talk with a physician first; "
             "45 kcal/kg or more is replete"),
    [REDUCED_IN_GROWTH] =
        EACH("reduced: growth needs more, and weight is not to be lost now; 45 kcal/kg or more is replete"),
    [NEAR_THE_LIMIT] = EACH("near the limit of 30 kcal/kg: its 80 % range reaches below; worth raising the intake"),
    [NEAR_THE_LIMIT_OF_A_MAN] =
        EACH("near the limit of 25 kcal/kg: its 80 % range reaches below; worth raising the intake"),
    [UNDER_THE_LIMIT] = EACH("low: a risk for hormones, bone and performance if it lasts; worth raising the intake"),
};
#undef GUESSED
#undef EACH

static fat_case fat_case_of(const rf_case *c)
{
    if (c->fat_measured) return MEASURED;
    if (c->age_y < RF_ADULT_AGE_Y) return GUESSED_IN_GROWTH;
    return c->sex == REFUEL_FEMALE || c->one_of_two ? GUESSED_OF_A_WOMAN : GUESSED_OF_A_MAN;
}

static void say(refuel_finding *it, const rf_case *c, availability_case which)
{
    it->action = which == UNDER_THE_LIMIT ? REFUEL_ACTION_WARN : REFUEL_ACTION_INFORM;
    it->message = words[which][fat_case_of(c)];
    if (which >= NEAR_THE_LIMIT) it->source = threshold_source(c->sex);
}

static availability_case reduced_case(const rf_case *c)
{
    if (c->age_y < RF_ADULT_AGE_Y) return REDUCED_IN_GROWTH;
    if (c->applied_kg_week >= 0) return REDUCED_UNASKED;
    return rf_health_asks_for_a_talk(c->health, c->sex, c->age_y, c->life_stage) ? REDUCED_REFERRED : REDUCED;
}

/* There is no reference: neither a value nor an edge is shown. */
static refuel_finding in_pregnancy(void)
{
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_AVAILABILITY, NAN, NAN, NAN);
    it.message =
        "in pregnancy there is no reference for it: what is eaten and gained is for a talk with the midwife "
        "or physician";
    return it;
}

/* So much is likely of another unit, or of several days: of no such intake is it said that it is enough. */
static int intake_is_distrusted(const rf_case *c)
{
    return c->eaten && rf_is_distrusted(c->intake_kcal_d, rf_reported_edges_kcal_d(c->resting_kcal_d, c->total_kcal_d));
}

static const char distrusted_words[] = "not judged by an intake that may be in kJ, or of several days";

/* Below the threshold is a risk, whatever the interval; above it, an interval of 80 % that reaches below is never ok,
   whatever the level that the plan shows. */
refuel_finding rf_check_energy_availability(const rf_case *c)
{
    double threshold = rf_availability_threshold(c->sex), ffm = c->fat_free_mass_kg, net = c->exercise_net_kcal_d;
    if (c->life_stage == REFUEL_PREGNANT) return in_pregnancy();
    double value = rf_availability_kcal_kg_d(c->intake_kcal_d - c->milk_kcal_d, net, ffm);
    int deficit = rf_deficit(c->intake_kcal_d, c->total_kcal_d);
    int not_lean = rf_not_lean(c->sex, c->age_y, c->bmi, c->body_fat_pct, c->fat_measured);
    double edge = rf_availability_edge_kcal_kg_d(c->sex, deficit, not_lean);
    double half =
        rf_availability_half_width(value, c->intake_kcal_d, net, ffm, rf_fat_free_mass_error(c->fat_measured));
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_AVAILABILITY, value, edge, NAN);
    it.interval_low = value - half * c->level_ratio;
    it.interval_high = value + half * c->level_ratio;
    it.source = deficit ? RF_SOURCE_BURKE_2018 : threshold_source(c->sex);
    if (rf_below(value, threshold))
        say(&it, c, UNDER_THE_LIMIT);
    else if (rf_below(value - half, threshold))
        say(&it, c, c->sex == REFUEL_MALE ? NEAR_THE_LIMIT_OF_A_MAN : NEAR_THE_LIMIT);
    else if (it.verdict == REFUEL_VERDICT_LOW)
        say(&it, c, reduced_case(c));
    int distrusted = intake_is_distrusted(c), unjudged = c->days_too_few || distrusted;
    it.verdict = (int32_t)rf_availability_verdict(value, half, edge, threshold, unjudged);
    if (!unjudged) return it;
    it.action = REFUEL_ACTION_NONE; /* shown, but not judged */
    it.message = distrusted ? distrusted_words : NULL;
    return it;
}

/* The source of the floor that binds: resting energy and the sum are refuel's convention, 1200 and 1500 a guideline's. */
static const char *floor_source(const rf_case *c, double floor_kcal_d)
{
    if (floor_kcal_d == c->resting_kcal_d) return RF_SOURCE_REFUEL;
    if (floor_kcal_d == rf_conventional_floor_kcal_d(c->sex, c->age_y)) return RF_SOURCE_AHA_2013;
    return threshold_source(c->sex);
}

double rf_case_own_floor_kcal_d(const rf_case *c)
{
    return rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
}

double rf_case_floor_kcal_d(const rf_case *c)
{
    return rf_case_own_floor_kcal_d(c) + fmax(0, c->milk_kcal_d); /* fmax passes over a NaN: the floors stand */
}

refuel_finding rf_check_energy_floor(const rf_case *c)
{
    refuel_finding it = rf_judge(REFUEL_CHECK_ENERGY_FLOOR, c->intake_kcal_d, rf_case_floor_kcal_d(c), NAN);
    int distrusted = intake_is_distrusted(c);
    it.verdict = (int32_t)rf_floor_verdict(it.value, it.low, distrusted);
    if (distrusted) it.message = distrusted_words;
    it.source = floor_source(c, rf_case_own_floor_kcal_d(c));
    if (it.verdict == REFUEL_VERDICT_RISK && c->age_y < RF_ADULT_AGE_Y)
        it.message =
            "below a floor of intake (resting energy, energy availability): growth, recovery and health may suffer";
    if (it.verdict == REFUEL_VERDICT_RISK && c->milk_kcal_d > 0)
        it.message =
            "after the milk, below a floor of intake (resting energy, energy availability, 1,200 or 1,500 kcal): "
            "recovery and health may suffer";
    return it;
}

/* So little was hardly eaten for long; so much is likely a wrong unit. Where there is no total, what nobody spends for long
   stands in. Along a projection the low edge is left out: so little may be what is planned. */
refuel_finding rf_check_intake_plausibility(const rf_case *c)
{
    static const char so_much[] = "over 4.5 times resting energy: is it in kJ, or of several days?";
    static const char so_little[] = /* where to doubt the report would be to talk hunger away */
        "under 1.1 times resting energy: if nothing was left out, this is far too little; please talk with a physician";
    if (!c->eaten && !c->along_path) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    rf_edges likely = rf_reported_edges_kcal_d(c->resting_kcal_d, c->total_kcal_d);
    refuel_finding it =
        rf_judge(REFUEL_CHECK_INTAKE_PLAUSIBILITY, c->intake_kcal_d, c->eaten ? likely.low : NAN, likely.high);
    if (it.verdict == REFUEL_VERDICT_LOW) {
        it.action = REFUEL_ACTION_INFORM;
        if (!rf_case_may_be_doubted(c)) it.message = so_little, it.direction = REFUEL_DIRECTION_TOO_LITTLE;
    }
    if (it.verdict == REFUEL_VERDICT_HIGH) it.source = RF_SOURCE_REFUEL;
    if (it.verdict == REFUEL_VERDICT_HIGH && isnan(c->total_kcal_d)) it.message = so_much;
    return it;
}
