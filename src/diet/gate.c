/* Gates: they refuse a goal. They act on the goal that was asked for; an observed diet is still assessed. */
#include <math.h>

#include "diet/case.h"
#include "diet/gate.h"
#include "diet/gate_kernel.h"

refuel_finding rf_gate(refuel_check_id id, int fires, refuel_action action)
{
    return (refuel_finding){.id = id,
                            .verdict = fires ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK,
                            .action = fires ? (int32_t)action : REFUEL_ACTION_NONE,
                            .value = NAN,
                            .interval_low = NAN,
                            .interval_high = NAN,
                            .low = NAN,
                            .high = NAN};
}

static double weeks_ahead(const rf_case *c)
{
    return c->along_path ? 0 : RF_GATE_WEEKS;
}

refuel_finding rf_check_gate_minor(const rf_case *c)
{
    return rf_gate(REFUEL_CHECK_GATE_MINOR, rf_gate_minor(c->age_y, c->requested_kg_week), REFUEL_ACTION_REFUSE);
}

refuel_finding rf_check_gate_pregnancy(const rf_case *c)
{
    refuel_finding it = rf_gate(REFUEL_CHECK_GATE_PREGNANCY, rf_gate_pregnancy(c->life_stage, c->requested_kg_week),
                                REFUEL_ACTION_REFUSE);
    if (it.verdict != REFUEL_VERDICT_RISK) return it;
    if (c->requested_kg_week < 0) {
        it.direction =
            REFUEL_DIRECTION_TOO_LITTLE; /* of a gain neither: what is eaten may be too little all the same */
        return it;
    }
    it.message =
        "what pregnancy needs already holds the gain in weight: no more is added on top; a physician or midwife can "
        "advise on the gain";
    return it;
}

refuel_finding rf_check_gate_lactation(const rf_case *c)
{
    double goal = c->requested_kg_week;
    int fires = rf_gate_lactation(c->life_stage, c->months_since_birth, goal);
    refuel_finding it = rf_gate(REFUEL_CHECK_GATE_LACTATION, fires, REFUEL_ACTION_REFUSE);
    if (fires && c->months_since_birth < RF_NO_LOSS_MONTHS)
        it.message =
            "in the first 2 months after a birth no weight loss is planned, as a precaution; a physician or midwife "
            "can advise";
    else if (!fires && c->life_stage == REFUEL_LACTATING && goal < 0 && isnan(c->months_since_birth))
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}

/* Where the goal leads counts as much as where it starts. */
refuel_finding rf_check_gate_underweight(const rf_case *c)
{
    int now = rf_gate_underweight(c->age_y, c->bmi, c->weight_kg, 0, c->requested_kg_week);
    int ahead = rf_gate_underweight(c->age_y, c->bmi, c->weight_kg, weeks_ahead(c), c->requested_kg_week);
    refuel_finding it = rf_gate(REFUEL_CHECK_GATE_UNDERWEIGHT, now || ahead, REFUEL_ACTION_REFUSE);
    if (!now && ahead)
        it.message =
            "at this rate the body mass index would be under 18.5 within four weeks: so much is not planned; a "
            "physician can advise";
    return it;
}

/* Without a measurement the verdict is ok only where even a guess that is far too high would be clear of the limit. */
refuel_finding rf_check_gate_essential_fat(const rf_case *c)
{
    double goal = c->requested_kg_week, weeks = weeks_ahead(c), fat = c->body_fat_pct;
    int now = rf_gate_essential_fat(c->sex, fat, c->weight_kg, 0, goal);
    int ahead = rf_gate_essential_fat(c->sex, fat, c->weight_kg, weeks, goal);
    refuel_finding it =
        rf_gate(REFUEL_CHECK_GATE_ESSENTIAL_FAT, c->fat_measured && (now || ahead), REFUEL_ACTION_REFUSE);
    double least_fat = fat - RF_CLEAR_OF_A_GUESS_SD * c->sd_body_fat_points;
    int in_doubt = isnan(least_fat) || rf_gate_essential_fat(c->sex, least_fat, c->weight_kg, weeks, goal);
    int lacks = !(goal < 0) && rf_lacks_essential_fat(c->sex, c->age_y, fat, c->fat_measured);
    if (lacks) it = rf_gate(REFUEL_CHECK_GATE_ESSENTIAL_FAT, 1, REFUEL_ACTION_REFER); /* what is there needs no goal */
    int loses =
        goal < 0 && c->applied_kg_week < 0; /* where another gate leaves nothing of the goal there is no doubt */
    it.verdict = (int32_t)rf_essential_fat_verdict(c->fat_measured && (now || ahead), lacks,
                                                   !c->fat_measured && loses && in_doubt);
    if (it.action == REFUEL_ACTION_REFER)
        it.message = "the body fat is less than a body needs: please talk with a physician";
    else if (it.verdict == REFUEL_VERDICT_RISK && !now)
        it.message =
            "at this rate the body fat would be less than a body needs within four weeks: so much is not planned; "
            "please talk with a physician";
    return it;
}

/* What is eaten needs no goal: whoever eats so little is referred. Younger than ten, it can be what a child needs. */
refuel_finding rf_check_gate_vlcd(const rf_case *c)
{
    static const char after_milk[] = "less than 800 kcal a day after the milk belongs in medical hands";
    double milk = fmax(0, c->milk_kcal_d); /* fmax passes over a NaN */
    refuel_finding it =
        rf_gate(REFUEL_CHECK_GATE_VLCD, rf_gate_vlcd(c->requested_kg_week, c->requested_intake_kcal_d, milk),
                REFUEL_ACTION_REFUSE);
    if (c->eaten && c->age_y >= RF_VLCD_FROM_AGE_Y && rf_below(c->intake_kcal_d, RF_VLCD_KCAL_D + milk))
        it = rf_gate(REFUEL_CHECK_GATE_VLCD, 1, REFUEL_ACTION_REFER);
    else if (isnan(c->requested_intake_kcal_d))
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (it.verdict == REFUEL_VERDICT_RISK && milk > 0) it.message = after_milk;
    return it;
}
