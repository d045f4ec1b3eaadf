#include "diet/fuelling.h"

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
