#include "energy/exercise.h"

#include <math.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/source_keys.h"

_Static_assert(sizeof(refuel_exercise) == 16, "the layout is ABI");

static const refuel_exercise_info activities[] = {
#define ROW(activity, number, key, code, met, text) {number, 0, key, code, text, RF_SOURCE_HERRMANN_2024, met},
    REFUEL_EXERCISE_LIST(ROW)
#undef ROW
};

const refuel_choice rf_exercise_choices[] = {
#define WORD(activity, number, key, code, met, text) {key, number},
    REFUEL_EXERCISE_LIST(WORD)
#undef WORD
        {NULL, 0}};

const refuel_exercise_info *refuel_exercise_at(size_t i)
{
    return i < sizeof activities / sizeof *activities ? &activities[i] : NULL;
}

const refuel_exercise_info *rf_exercise_info(int32_t activity)
{
    return activity > REFUEL_EXERCISE_NONE ? refuel_exercise_at((size_t)activity - 1) : NULL;
}

double rf_exercise_gross_kcal_d(const refuel_exercise *it, double weight_kg)
{
    const refuel_exercise_info *info = rf_exercise_info(it->activity);
    return info ? info->met * weight_kg * (it->hours_week / REFUEL_DAYS_PER_WEEK) : 0;
}

rf_exercise_energy rf_exercise_energy_of(const refuel_exercise of[REFUEL_EXERCISES], double given_kcal_d,
                                         double weight_kg)
{
    rf_exercise_energy sum = {0, 0};
    for (int i = 0; i < REFUEL_EXERCISES; i++) {
        if (!of[i].activity) continue;
        sum.gross_kcal_d += rf_exercise_gross_kcal_d(&of[i], weight_kg);
        sum.hours_d += of[i].hours_week / REFUEL_DAYS_PER_WEEK;
    }
    sum.gross_kcal_d += rf_given_or(given_kcal_d, 0);
    return sum;
}

refuel_status rf_exercise_check(const refuel_exercise of[REFUEL_EXERCISES], refuel_error *err)
{
    for (int i = 0; i < REFUEL_EXERCISES; i++) {
        double hours = of[i].hours_week;
        if (of[i].activity && !rf_exercise_info(of[i].activity))
            return rf_fail(err, REFUEL_E_UNKNOWN, "exercise", "number %d is no activity", (int)of[i].activity);
        if (!of[i].activity && !isnan(hours))
            return rf_fail(err, REFUEL_E_MISSING, "exercise", "hours were given without the activity");
        if (of[i].activity && isnan(hours))
            return rf_fail(err, REFUEL_E_MISSING, "exercise", "the hours of %s were not given",
                           rf_exercise_info(of[i].activity)->key);
        if (of[i].activity && !(hours >= 0 && hours <= RF_EXERCISE_MAX_H_WEEK))
            return rf_fail_range(err, "exercise", hours, 0, RF_EXERCISE_MAX_H_WEEK, "h/week");
    }
    return REFUEL_OK;
}
