/* The words of the inputs of a request, and what each stands for; results that repeat an input are told with the same ones. */
#ifndef REFUEL_PLAN_CHOICES_H
#define REFUEL_PLAN_CHOICES_H

#include <refuel/field.h>

#include "person/sex.h"

/* Each ends with a NULL name. */
extern const refuel_choice rf_life_stage_choices[], rf_nursing_choices[], rf_athlete_choices[];
extern const refuel_choice rf_terrain_choices[], rf_gait_choices[], rf_living_choices[];
extern const refuel_choice rf_method_choices[], rf_activity_choices[], rf_goal_choices[], rf_floors_choices[],
    rf_units_choices[];
extern const refuel_choice rf_yes_no_choices[], rf_eating_disorder_choices[], rf_menarche_choices[], rf_diet_choices[],
    rf_sugars_choices[];
extern const refuel_choice rf_day_choices[]; /* of a result as well */

/* Other spellings, which are read and never written. */
extern const refuel_choice rf_athlete_also[], rf_life_stage_also[], rf_nursing_also[];
extern const refuel_choice rf_terrain_also[], rf_gait_also[], rf_living_also[], rf_goal_also[], rf_units_also[];
extern const refuel_choice rf_yes_no_also[], rf_eating_disorder_also[], rf_menarche_also[], rf_sugars_also[];
extern const refuel_choice rf_diet_also[], rf_nutrient_also[], rf_day_also[];

#endif
