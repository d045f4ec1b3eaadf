/* What every check looks at: one person, one day of energy, one goal, and the amounts that are judged. Plain numbers;
   NaN means "not known". */
#ifndef REFUEL_DIET_CASE_H
#define REFUEL_DIET_CASE_H

#include <math.h>
#include <refuel/check.h>
#include <refuel/health.h>
#include <refuel/nutrient.h>
#include <refuel/person.h>
#include <refuel/split.h>
#include <refuel/timing.h>
#include <stdbool.h>

#include "diet/dri.h"
#include "diet/judge.h"
#include "diet/micronutrient.h"
#include "diet/reference.h"

#define RF_FOOD_FROM_AGE_Y 10.0 /* targets in g/kg are of adults and adolescents who train */

typedef struct rf_case {
    int32_t sex, life_stage;
    double age_y, weight_kg, bmi, basis_kg, fat_free_mass_kg;
    rf_reference reference;

    double resting_kcal_d, total_kcal_d;
    double exercise_net_kcal_d;    /* running, net of resting; NaN where the running is not known */
    double running_h_week;         /* walking does not count; NaN where not known */
    double carbohydrate_minutes_d; /* weighted minutes of training a day; NaN where not known */

    double requested_kg_week, applied_kg_week; /* the goal before and after the gates */
    double requested_intake_kcal_d;            /* total plus the requested goal */

    /* what is judged: the plan's amounts, or what is eaten */
    double intake_kcal_d, carbohydrate_g_d, protein_g_d, fat_g_d, fibre_g_d;
    double weight_change_kg_week; /* that the judged intake implies by the static rule */
    int32_t eaten;                /* 1 where the amounts are eaten, 0 where they are planned */
    int32_t days_too_few;         /* 1 where what is eaten is the mean of fewer than 3 days */
    refuel_split split;           /* of the plan */
    double level_ratio;           /* half-width of an interval at the plan's level, relative to that at 0.8 */
    double planned_kcal_d;        /* intake of the plan, whatever is judged */
    int32_t no_goal_helps;        /* 1 where the split fits neither the goal nor maintenance */

    double milk_kcal_d;        /* that the mother gives away: 0 unless she nurses; NaN where not known */
    double months_since_birth; /* in lactation; NaN where not known */
    double pre_pregnancy_bmi;  /* in pregnancy; NaN where not known */
    double body_fat_pct, sd_body_fat_points;
    int32_t fat_measured;         /* 1 where fat and fat-free mass were measured, also by circumferences */
    int32_t carbohydrate_assumed; /* 1 where it is a share that nobody gave: it has no upper edge */
    int32_t along_path;           /* 1 for a day of a projection, which shows what comes: no gate looks ahead */
    int32_t one_of_two;           /* 1 where the sex is not known, and this is the case of one of the two */
    const refuel_health *health;  /* answers; NULL: nothing was asked */
    const double *amount;         /* what is eaten by refuel_nutrient; NULL where no vitamin or mineral is known */
    int32_t heavy_sweat;          /* 1 where somebody sweats heavily in training */
    const double *food;           /* what is eaten, by refuel_nutrient, as it was given; NULL: amounts are planned */
    const refuel_timing *timing;  /* when and how; NULL: nothing of it is told */
    int32_t days;                 /* that the plan is put on; 0: none */
    int32_t three_days_under;     /* 1 where three of them in a row mean less than their floor */
    double days_least_kcal_d;     /* least mean intake of which they hold the deficit; NaN where not known */
} rf_case;

/* What is eaten of a nutrient; NaN where it is not known, or planned. */
static inline double rf_case_eats(const rf_case *c, refuel_nutrient nutrient)
{
    return c->food ? c->food[nutrient] : NAN;
}

/* The least intake that clears every floor; and that before the milk of a mother who nurses. */
double rf_case_floor_kcal_d(const rf_case *c);
double rf_case_own_floor_kcal_d(const rf_case *c);

/* Whether the weight is low for the height, or was before the pregnancy, or the measured fat is less than a body needs: a gain
   is then what is wanted. And whether the weight is so low that food belongs in medical hands as well. 0 where it is not
   known. */
int rf_case_is_too_light(const rf_case *c);
int rf_case_weight_is_urgent(const rf_case *c);

/* Whether a report of little food may be doubted: not of somebody whose weight is not to be stable (growth, pregnancy,
   nursing), who is too light, whose answers about health speak against a loss, or who eats hardly anything. There it would
   talk hunger away. */
int rf_case_may_be_doubted(const rf_case *c);

/* Whether nothing that is eaten is called too much: of somebody too light, or of whom an eating disorder is known. */
int rf_case_is_to_eat(const rf_case *c);

/* Of them: a finding that would call it too much is ok, without an upper edge, in words of its own; NULL: in those of an ok. What
   does harm in itself, an upper level, caffeine, drink, a dose that the gut cannot take, is not spared. */
void rf_spare(const rf_case *c, refuel_finding *it, const char *words);

/* Where an ok of its own would not be true. */
#define RF_SPARED "no limit of it is asked for here: to eat enough comes first"

/* Each check in the file that bears its subject. */
#define RF_CHECK_FUNCTION(check, number, name) refuel_finding rf_check_##name(const rf_case *c);
REFUEL_CHECK_LIST(RF_CHECK_FUNCTION)
#undef RF_CHECK_FUNCTION

/* Whether a check rests on answers about health, so that what it finds is for a talk and not a limit that an amount crosses. */
int rf_check_is_of_health(int32_t id);

/* What a check of the list says with a verdict where it has no words of its own; NULL where it never does. */
const char *rf_check_words(int32_t id, int32_t verdict);

/* Whether a finding says something else than its check usually does with this verdict. */
int rf_check_has_own_words(const refuel_finding *finding);

/* The reference intakes of the person: rf_dri_cells_of. */
const rf_dri_cell *rf_case_dri(const rf_case *c, rf_dri_cell room[REFUEL_NUTRIENT_END]);

/* The two checks of one vitamin or mineral; dri are the references of all, looked up once. False where it was not given: then
   nothing is written. */
bool rf_check_nutrient(const rf_case *c, const rf_dri_cell *dri, int32_t nutrient, refuel_finding *it);
bool rf_check_upper_level(const rf_case *c, const rf_dri_cell *dri, int32_t nutrient, refuel_finding *it);

/* The most findings that one person can have. */
#define RF_FINDINGS_MAX (REFUEL_CHECK_END - 1 + 2 * RF_MICRONUTRIENTS)

/* One check by its row in the table, with action, direction, words and source; verdict NONE where it does not concern the
   case. */
refuel_finding rf_run_check(int32_t id, const rf_case *c);

/* Where a check stands among all: 0 for the first. */
size_t rf_check_place(int32_t id);

/* Runs every check that concerns the case, in the order of the table, and writes as many as there is room for; returns how
   many there are. */
size_t rf_run_checks(const rf_case *c, refuel_finding *out, size_t capacity);

#endif
