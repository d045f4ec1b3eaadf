/* In which forms and measures people write a vitamin, and how much of it that is. */
#ifndef REFUEL_DIET_NUTRIENT_SCALE_H
#define REFUEL_DIET_NUTRIENT_SCALE_H

#include <math.h>
#include <refuel/nutrient.h>

/* Of what a word means: so much of the unit of the nutrient is one international unit, and one unit of mass; NaN: it is not
   measured so; where neither is known, the word alone does not tell. counted is the part that an upper level counts alone,
   a nutrient of its own, likewise; 0: there is none. */
typedef struct rf_nutrient_scale {
    int32_t nutrient;
    const char *word;  /* behind the unit, in small letters with blanks for dashes; "": nothing stands there */
    const char *shown; /* how a message writes it; NULL: another spelling of the row before */
    double per_iu, per_mass;
    int32_t counted;
    double counted_per_iu, counted_per_mass;
} rf_nutrient_scale;

/* The i-th row; NULL past the end. */
const rf_nutrient_scale *rf_nutrient_scale_at(size_t i);

#endif
