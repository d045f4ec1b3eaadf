#include "diet/triad.h"

#include "core/limits.h"
#include "diet/health.h"
#include "diet/triad_kernel.h"

/* Restriction, or an eating disorder before, is one point; one that is there now is two. */
static double energy_points(const refuel_health *h)
{
    int32_t restricts = rf_health_word(h, REFUEL_HEALTH_DIETARY_RESTRICTION),
            disorder = rf_health_word(h, REFUEL_HEALTH_EATING_DISORDER);
    if (disorder == REFUEL_EATING_DISORDER_NOW) return 2;
    if (disorder == REFUEL_EATING_DISORDER_PAST || restricts == REFUEL_YES) return 1;
    return restricts == REFUEL_NO ? 0 : NAN;
}

/* Where bone density was not measured the points of menarche stand in, and where contraception hides the periods those of
   energy: Koltun 2020. */
rf_triad rf_triad_of(const rf_case *c)
{
    const refuel_health *h = c->health;
    int hidden = rf_health_word(h, REFUEL_HEALTH_HORMONAL_CONTRACEPTION) == REFUEL_YES;
    double density = rf_triad_density_points(rf_health_number(h, REFUEL_HEALTH_BONE_DENSITY_Z));
    rf_triad t = {
        .energy = energy_points(h),
        .bmi = rf_triad_bmi_points(c->bmi, rf_health_number(h, REFUEL_HEALTH_UNPLANNED_LOSS_PCT)),
        .menarche = rf_triad_menarche_points(rf_health_number(h, REFUEL_HEALTH_MENARCHE_Y)),
        .menses = rf_triad_menses_points(rf_health_number(h, REFUEL_HEALTH_PERIODS_YEAR)),
        .bone_stress = rf_triad_bone_stress_points(rf_health_number(h, REFUEL_HEALTH_BONE_STRESS),
                                                   rf_health_number(h, REFUEL_HEALTH_BONE_STRESS_HIGH_RISK)),
    };
    t.bone_density = isnan(density) ? t.menarche : density;
    if (hidden) t.menses = t.energy;
    double lost = rf_triad_loss_points(rf_health_number(h, REFUEL_HEALTH_UNPLANNED_LOSS_PCT));
    t.least = rf_given_or(t.energy, 0) + rf_given_or(t.bmi, lost) + rf_given_or(t.menarche, 0) +
              rf_given_or(t.menses, 0) + rf_given_or(t.bone_density, 0) + rf_given_or(t.bone_stress, 0);
    t.sum = t.energy + t.bmi + t.menarche + t.menses + t.bone_density + t.bone_stress;
    return t;
}

/* Points that are certain decide, though some are not known: they can only become more. */
#define AT_LEAST(n)                                                                                  \
    "at least " n                                                                                    \
    " points in the Triad Coalition's table of 2014, some of whose questions were not answered: it " \
    "limits training until a clinician decides; it was revised in 2025: please show this to a sports physician"
static const char *const at_least[] = {NULL, NULL, AT_LEAST("2"), AT_LEAST("3"), AT_LEAST("4"), AT_LEAST("5")};
#undef AT_LEAST
_Static_assert(sizeof at_least / sizeof *at_least == (size_t)RF_TRIAD_RESTRICTED_POINTS, "words for each sum below");

/* The table is one of women who are adult, not pregnant and not nursing, and before menopause: it asks for a body mass index and
   for periods. It stands only where a question of its own was answered. */
refuel_finding rf_check_triad_cra(const rf_case *c)
{
    static const char restricted[] =
        "6 points or more in the Triad Coalition's table of 2014, or a body mass index under 16: it then restricts "
        "training until a clinician decides; it was revised in 2025: please show this to a sports physician";
    const refuel_health *h = c->health;
    int asked = rf_health_word(h, REFUEL_HEALTH_DIETARY_RESTRICTION) != REFUEL_NOT_ANSWERED ||
                !isnan(rf_health_number(h, REFUEL_HEALTH_BONE_DENSITY_Z));
    if (!asked || c->sex == REFUEL_MALE) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int meant =
        c->age_y >= RF_ADULT_AGE_Y && c->life_stage == REFUEL_LIFE_STAGE_NONE && !rf_health_past_menopause(h, c->age_y);
    rf_triad t = rf_triad_of(c);
    int certain = meant && t.least > RF_TRIAD_FULL_POINTS;
    refuel_finding it = rf_judge(REFUEL_CHECK_TRIAD_CRA,
                                 certain ? t.least
                                 : meant ? t.sum
                                         : NAN,
                                 NAN, RF_TRIAD_FULL_POINTS);
    int far_too_light = meant && c->bmi < RF_TRIAD_RESTRICTED_BMI; /* whatever the sum */
    if (!certain && !far_too_light) return it;
    it.verdict = REFUEL_VERDICT_RISK;
    it.action = REFUEL_ACTION_REFER;
    if (t.least >= RF_TRIAD_RESTRICTED_POINTS || far_too_light)
        it.message = restricted;
    else if (isnan(t.sum))
        it.message = at_least[(size_t)t.least];
    return it;
}
