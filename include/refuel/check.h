/* Checks: is what is planned, or eaten, enough to train on, recover from and stay healthy? */
#ifndef REFUEL_CHECK_H
#define REFUEL_CHECK_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Ordered by weight: the worst of several is the largest. */
typedef enum refuel_verdict {
    REFUEL_VERDICT_NONE = 0, /* the rule does not concern this person: it has no row */
    REFUEL_VERDICT_OK = 1,
    REFUEL_VERDICT_UNKNOWN = 2, /* an input is missing, or no reference exists. Missing data is never ok */
    REFUEL_VERDICT_HIGH = 3,
    REFUEL_VERDICT_LOW = 4,
    REFUEL_VERDICT_RISK = 5 /* a health limit is crossed, or a gate fires */
} refuel_verdict;

typedef enum refuel_action {
    REFUEL_ACTION_NONE = 0,
    REFUEL_ACTION_INFORM = 1,
    REFUEL_ACTION_WARN = 2,
    REFUEL_ACTION_REFER = 3, /* worth a talk with a physician or a dietitian */
    REFUEL_ACTION_REFUSE = 4 /* the goal is refused */
} refuel_action;

/* check, number, id, title, unit, key of the source. Append only: the numbers are ABI. */
#define REFUEL_CHECK_LIST(X)                                                                                           \
    X(REFUEL_CHECK_GATE_MINOR, 1, "gate-minor", "age", "", "AAP2017")                                                  \
    X(REFUEL_CHECK_GATE_PREGNANCY, 2, "gate-pregnancy", "pregnancy", "", "IOM2009")                                    \
    X(REFUEL_CHECK_GATE_UNDERWEIGHT, 3, "gate-underweight", "underweight", "", "WHO2004")                              \
    X(REFUEL_CHECK_GATE_VLCD, 4, "gate-vlcd", "very low energy", "", "AHA2013")                                        \
    X(REFUEL_CHECK_INTAKE_PLAUSIBILITY, 5, "intake-plausibility", "reported intake", "kcal/d", "Aerenhouts2010")       \
    X(REFUEL_CHECK_ENERGY_FLOOR, 6, "energy-floor", "energy floor", "kcal/d", "AHA2013")                               \
    X(REFUEL_CHECK_LOSS_RATE, 7, "loss-rate", "rate of loss", "% of body weight per week", "Garthe2011")               \
    X(REFUEL_CHECK_GAIN_RATE, 8, "gain-rate", "rate of gain", "% of body weight per week", "Iraki2019")                \
    X(REFUEL_CHECK_ENERGY_AVAILABILITY, 9, "energy-availability", "energy availability", "kcal/kg FFM/d", "Burke2018") \
    X(REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, 10, "carbohydrate-training-load", "carbohydrate for the training",      \
      "g/d", "Burke2011")                                                                                              \
    X(REFUEL_CHECK_CARBOHYDRATE_MINIMUM, 11, "carbohydrate-minimum", "carbohydrate minimum", "g/d", "IOM2002")         \
    X(REFUEL_CHECK_PROTEIN_DAILY, 12, "protein-daily", "protein", "g/d", "Jager2017")                                  \
    X(REFUEL_CHECK_FAT_MINIMUM, 13, "fat-minimum", "fat", "g/d", "IOM2002")                                            \
    X(REFUEL_CHECK_FIBRE, 14, "fibre", "fibre", "g/d", "IOM2002")                                                      \
    X(REFUEL_CHECK_MACRO_SPLIT, 15, "macro-split", "split into macronutrients", "kcal/d", "refuel")

#define REFUEL_CHECK_MEMBER(name, number, id, title, unit, source) name = number,
typedef enum refuel_check_id {
    REFUEL_CHECK_NONE = 0,
    REFUEL_CHECK_LIST(REFUEL_CHECK_MEMBER) REFUEL_CHECK_END
} refuel_check_id;
#undef REFUEL_CHECK_MEMBER

/** One rule judged. NaN where a number does not exist.
 *
 *  value                        in the unit of the check
 *  interval_low, interval_high  of the value, at the level of the plan
 *  low, high                    the edges of ok
 *  message                      constant text in plain words
 */
typedef struct refuel_finding {
    int32_t id, verdict, action, reserved; /* refuel_check_id, refuel_verdict, refuel_action */
    double value, interval_low, interval_high, low, high;
    const char *message;
} refuel_finding;

/** What a check is called; source is a key for refuel_source_find. Constant text, nothing is NULL. */
typedef struct refuel_check_info {
    const char *id, *title, *unit, *source;
} refuel_check_info;

/** The name, title, unit and source of a check; empty texts for an unknown id. */
REFUEL_API refuel_check_info refuel_check_describe(refuel_check_id id);

/** "ok", "low", "high", "risk", "unknown"; "" for anything else. */
REFUEL_API const char *refuel_verdict_text(refuel_verdict verdict);

/** "none", "inform", "warn", "refer", "refuse"; "" for anything else. */
REFUEL_API const char *refuel_action_text(refuel_action action);

/* The daily amounts that a split of energy arrives at, and how hard it was. */
typedef enum refuel_split_state {
    REFUEL_SPLIT_NONE = 0, /* no intake is known */
    REFUEL_SPLIT_FITS = 1,
    REFUEL_SPLIT_COMPROMISED = 2, /* something was cut to fit: see cut */
    REFUEL_SPLIT_INFEASIBLE = 3   /* even the smallest amounts do not fit */
} refuel_split_state;

enum { /* what was cut, added up */
       REFUEL_CUT_CARBOHYDRATE_TO_BAND = 1,
       REFUEL_CUT_PROTEIN = 2,
       REFUEL_CUT_CARBOHYDRATE_BELOW_BAND = 4,
       REFUEL_CUT_FAT = 8
};

/** Energy split into carbohydrate, protein and fat. */
typedef struct refuel_split {
    double carbohydrate_g_d, protein_g_d, fat_g_d;
    double fits_kcal_d;      /* the least energy that holds every target */
    double minimum_kcal_d;   /* the least energy that holds the smallest amounts */
    double shortfall_kcal_d; /* how far the energy is below it; 0 where it is not */
    int32_t state;           /* refuel_split_state */
    uint32_t cut;            /* REFUEL_CUT_* */
} refuel_split;

/** What a split starts from.
 *
 *  energy_kcal_d            to be split
 *  basis_kg                 the weight that targets in g/kg refer to
 *  carbohydrate_g_kg        wanted; carbohydrate_low_g_kg is the lower edge for the day's training
 *  protein_g_kg             wanted
 *  essential_fat_g_d        linoleic and alpha-linolenic acid; 0 where no reference exists
 *  deficit                  1 where the energy is below the expenditure on purpose
 */
typedef struct refuel_split_input {
    double energy_kcal_d, basis_kg, carbohydrate_g_kg, carbohydrate_low_g_kg, protein_g_kg, essential_fat_g_d;
    int32_t deficit, reserved;
} refuel_split_input;

/** Splits energy into carbohydrate, protein and fat.
 *
 *  Given:     in   finite, energy_kcal_d 0 or more, basis_kg more than 0
 *  Returned:  the amounts. Where everything fits, fat takes what is left up to 35 % of the energy, and carbohydrate the
 *             rest. Where it does not, the cuts are made in this order, each only as far as needed: carbohydrate to the
 *             lower edge of its band (not below 130 g), protein to 1.6 g/kg in a deficit and then 1.2, carbohydrate to
 *             3 g/kg (not below 130 g), fat to its floor without the part per kg. Infeasible: the smallest amounts, and
 *             fat takes what is left, which may be nothing
 *  Reference: docs/adequacy.md; the order is refuel's own, the amounts are those of the checks
 */
REFUEL_API refuel_split refuel_split_energy(const refuel_split_input *in);

/** The mildest change of a goal that eats enough: towards maintenance in steps of half a pound a week.
 *
 *  Given:     goal_kg_week   the goal asked for
 *             total_kcal_d   expenditure
 *             need_kcal_d    what has to be eaten: the largest of the energy floor and the least energy of a split
 *             weight_kg      for the rate: more than 1.5 % of it a week is a risk
 *  Returned:  kg/week: the goal itself where it eats enough, 0 where not even maintenance does; NaN where an input is
 *  Example:   refuel_mildest_goal_kg_week(-2 * REFUEL_KG_PER_LB, 2027, 1533, 50) is -0.5 lb a week
 */
REFUEL_API double refuel_mildest_goal_kg_week(double goal_kg_week, double total_kcal_d, double need_kcal_d,
                                              double weight_kg);

#ifdef __cplusplus
}
#endif

#endif
