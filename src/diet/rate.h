/* The rate at which body weight changes. */
#ifndef REFUEL_DIET_RATE_H
#define REFUEL_DIET_RATE_H

/* The mildest change of a goal that eats enough, towards maintenance in steps of half a pound a week: kg/week. need_kcal_d
   is what has to be eaten. The goal itself where it eats enough and is no risk, 0 where not even maintenance does; NaN
   where an input is. */
double rf_mildest_goal_kg_week(double goal_kg_week, double total_kcal_d, double need_kcal_d, double weight_kg);

#endif
