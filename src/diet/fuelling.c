#include "diet/fuelling.h"

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/fluid_kernel.h"
#include "diet/timing.h"
#include "person/person.h"

const char *rf_before_words(double minutes)
{
    if (isnan(rf_before_g_kg(minutes).low))
        return "Nothing in particular: the published amounts are for runs of more than an hour.";
    return "Carbohydrate, 1 to 4 g per kg, 1 to 4 hours before the start: the nearer to it, the less of it.";
}

#define SEVERAL                                                                                              \
    "30 to 60 g of carbohydrate an hour, and up to 90 g by those whose gut is used to it: what is above 60 " \
    "only as glucose and fructose together. Less where the run is easy."

const char *rf_during_words(double minutes, double distance_km)
{
    static const char *const words[] = {
        [RF_DURING_NOTHING] = "No carbohydrate is needed in less than 45 minutes.",
        [RF_DURING_SMALL] =
            "Where the run is hard, a little carbohydrate or a mouth rinse with a sweet drink; else "
            "nothing. No number is published: 30 g an hour is where longer runs begin.",
        [RF_DURING_SINGLE] = "30 to 60 g of carbohydrate an hour; less where the run is easy.",
        [RF_DURING_SEVERAL] = SEVERAL};
    rf_during during = rf_during_of(minutes);
    if (during == RF_DURING_SEVERAL && rf_above(distance_km, RF_MARATHON_KM))
        return SEVERAL
            " Beyond a marathon 30 to 50 g and 150 to 400 kcal an hour are advised: what can be eaten decides.";
    return words[during];
}

const char *rf_after_words(double next_h)
{
    if (rf_refuels(next_h))
        return "With less than 8 hours to the next demanding run: 1 to 1.2 g of carbohydrate per kg an hour, from the "
               "end of this one, for 4 hours or until the next. Protein with it.";
    if (isnan(next_h))
        return "Protein with the next meal. The carbohydrate of the day refills the stores; there is a hurry only where "
               "the next demanding run is less than 8 hours away.";
    return "Protein with the next meal. With 8 hours or more to the next demanding run there is no hurry: the "
           "carbohydrate of the day refills the stores.";
}

#define DRINK \
    "Drink enough to lose no more than 2 % of your weight, and never so much that you gain. Thirst is a fair guide."

const char *rf_drink_words(double minutes)
{
    if (rf_above(minutes, RF_FLUID_LONG_MIN))
        return DRINK
            " Anybody who weighs more than at the start should stop drinking, and with a headache or confusion seek "
            "help at once.";
    return DRINK;
}

const char *const rf_rehydrate_words =
    "After it 1.5 L for each kg that was lost, bit by bit; the scales before and after tell how much that is.";

static const refuel_finding not_asked = {.verdict = REFUEL_VERDICT_NONE};

/* Amounts per kg were studied in adults and in adolescents who train. */
static refuel_finding judge_g(const rf_case *c, refuel_check_id id, double value_g, rf_edges g_kg)
{
    int known = c->age_y >= RF_FOOD_FROM_AGE_Y;
    double low_g = g_kg.low * c->basis_kg, high_g = g_kg.high * c->basis_kg;
    refuel_finding it = rf_judge(id, value_g, known ? low_g : NAN, known ? high_g : NAN);
    if (!known || isnan(g_kg.low)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    return it;
}

/* How long it is eaten counts only where the race is long enough for it. */
refuel_finding rf_check_carbohydrate_loading(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    double minutes = 60 * rf_told(t, REFUEL_TIMING_EVENT_H), g_d = rf_told(t, REFUEL_TIMING_LOADING_G_D),
           hours = rf_told(t, REFUEL_TIMING_LOADING_H);
    if (isnan(minutes) && isnan(g_d) && isnan(hours)) return not_asked;
    int adult = c->age_y >= RF_ADULT_AGE_Y && c->life_stage != REFUEL_PREGNANT;
    int lasts = rf_above(minutes, RF_LOADING_OVER_MIN);
    refuel_finding it =
        judge_g(c, REFUEL_CHECK_CARBOHYDRATE_LOADING, g_d, rf_fuelling_up_g_kg_d(adult ? minutes : NAN));
    if (!adult) it.message = "filling the stores was studied in adults who are not pregnant: there is no reference";
    rf_spare(c, &it, RF_SPARED);
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    if (it.verdict != REFUEL_VERDICT_OK || !lasts) return it;
    if (isnan(hours)) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (rf_below(hours, RF_LOADING_LOW_H)) {
        it.verdict = REFUEL_VERDICT_LOW;
        it.message = "enough a day, but for less than the 36 hours that fill the stores for so long a race";
    } else if (rf_above(hours, RF_LOADING_HIGH_H)) {
        it.action = REFUEL_ACTION_INFORM;
        it.message = "enough; after 48 hours the stores are full, and more days of it add nothing";
    }
    return it;
}

refuel_finding rf_check_carbohydrate_pre_session(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    double minutes = 60 * rf_told(t, REFUEL_TIMING_SESSION_H), g = rf_told(t, REFUEL_TIMING_BEFORE_G),
           hours = rf_told(t, REFUEL_TIMING_BEFORE_H);
    if (isnan(g) && isnan(hours)) return not_asked;
    refuel_finding it = judge_g(c, REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, g, rf_before_g_kg(minutes));
    rf_spare(c, &it, RF_SPARED);
    if (!rf_above(minutes, RF_BEFORE_OVER_MIN) && minutes >= 0) {
        it.verdict = REFUEL_VERDICT_OK;
        it.message = "up to an hour needs nothing in particular before it";
    } else if (rf_below(hours, RF_BEFORE_LOW_H) || rf_above(hours, RF_BEFORE_HIGH_H)) {
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.message = "the published amounts are of what is eaten 1 to 4 hours before the start";
    } else if (isnan(hours)) {
        it.verdict = REFUEL_VERDICT_UNKNOWN;
    }
    return it;
}

/* More than one kind of sugar is taken up: what is known of them decides above 60 g an hour. */
static refuel_finding judge_several(refuel_finding it, int32_t sugars)
{
    it.high = sugars == REFUEL_SUGARS_GLUCOSE_FRUCTOSE ? RF_DURING_STUDIED_G_H : RF_DURING_SINGLE_G_H;
    if (!rf_above(it.value, RF_DURING_SINGLE_G_H)) return it;
    if (rf_above(it.value, RF_DURING_STUDIED_G_H)) {
        it.verdict = REFUEL_VERDICT_HIGH;
    } else if (sugars == REFUEL_SUGARS_GLUCOSE) {
        it.verdict = REFUEL_VERDICT_HIGH;
        it.message =
            "more than 60 g an hour of one kind of sugar is not taken up and can upset the gut: above that only "
            "glucose and fructose together";
    } else if (sugars == REFUEL_SUGARS_NOT_GIVEN) {
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.message = "above 60 g an hour it matters whether it is glucose and fructose together, or one of them";
    } else if (rf_above(it.value, RF_DURING_MOST_G_H)) {
        it.verdict = REFUEL_VERDICT_OK;
        it.action = REFUEL_ACTION_INFORM;
        it.source = RF_SOURCE_PODLOGAR_2022A;
        it.message =
            "so much was studied in few trained athletes: they burnt more of it, and whether it makes faster is not known";
    }
    return it;
}

refuel_finding rf_check_carbohydrate_during(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    double g_h = rf_told(t, REFUEL_TIMING_DURING_G_H), minutes = 60 * rf_told(t, REFUEL_TIMING_SESSION_H);
    if (isnan(g_h)) return not_asked;
    int known = !isnan(minutes) && c->age_y >= RF_FOOD_FROM_AGE_Y;
    rf_during during = rf_during_of(minutes);
    rf_edges edges = rf_during_g_h(during);
    refuel_finding it =
        rf_judge(REFUEL_CHECK_CARBOHYDRATE_DURING, g_h, known ? edges.low : NAN, known ? edges.high : NAN);
    if (!known) it.verdict = REFUEL_VERDICT_UNKNOWN;
    if (known && during == RF_DURING_SEVERAL) it = judge_several(it, rf_told_word(t, REFUEL_TIMING_SUGARS));
    int harmless = it.verdict == REFUEL_VERDICT_LOW
                       ? during == RF_DURING_SINGLE
                       : it.verdict == REFUEL_VERDICT_HIGH && !rf_above(g_h, RF_DURING_SINGLE_G_H);
    if (harmless) it.action = REFUEL_ACTION_INFORM;
    if (harmless) rf_spare(c, &it, RF_SPARED);
    return it;
}

refuel_finding rf_check_refuel_window(const rf_case *c)
{
    const refuel_timing *t = c->timing;
    double g_h = rf_told(t, REFUEL_TIMING_AFTER_G_H), next_h = rf_told(t, REFUEL_TIMING_NEXT_H);
    int leisure = !isnan(next_h) && !rf_refuels(next_h);
    if (isnan(g_h) && (isnan(next_h) || leisure)) return not_asked;
    refuel_finding it = judge_g(c, REFUEL_CHECK_REFUEL_WINDOW, g_h, rf_refuel_g_kg_h(next_h));
    if (leisure) {
        it.verdict = REFUEL_VERDICT_OK;
        it.message = "with 8 hours or more to the next demanding run the carbohydrate of the day refills the stores";
    }
    rf_spare(c, &it, RF_SPARED);
    if (it.verdict == REFUEL_VERDICT_HIGH) it.action = REFUEL_ACTION_INFORM;
    return it;
}
