/* What is eaten and what the checks found of it, as the sentence about it sees them. */
#ifndef REFUEL_IO_MEAL_H
#define REFUEL_IO_MEAL_H

#include <refuel/plan.h>
#include <stdbool.h>

/* What is eaten, as the sentence sees it. */
typedef struct rf_meal {
    const refuel_plan_result *p;
    const refuel_finding *findings;
    size_t n;
    double eaten_kcal_d, balance_kcal_d;
    int deficit, surplus, planned; /* planned: a loss, eaten as it was planned */
    int pregnant, thin, very_thin; /* the weight, or that before the pregnancy, is low for the height */
    int low_in_pregnancy;          /* the present weight is low, whatever it was before */
    bool kj;                       /* how energy is told */
    int urgent, bare;              /* so low that food needs medical help; less fat than a body needs, measured */
    int eating;                    /* an answer tells of an eating disorder: nothing is called too much */
} rf_meal;

rf_meal rf_meal_of(const refuel_plan_result *plan, const refuel_finding *findings, size_t n);

/* The finding of a check, and its verdict; REFUEL_VERDICT_NONE where there is none. */
const refuel_finding *rf_meal_finding(const rf_meal *m, refuel_check_id id);
int32_t rf_meal_verdict(const rf_meal *m, refuel_check_id id);

/* Whether a check says that something is low or a risk. */
int rf_meal_is_little(const rf_meal *m, refuel_check_id id);

/* So little is eaten that it is referred. A goal that would lead there is refused, which says nothing of what is eaten. */
int rf_meal_is_very_little(const rf_meal *m);

/* Whether all that makes a diet sufficient could be judged, and whether nothing else is left unknown. */
int rf_meal_is_judged(const rf_meal *m);
int rf_meal_is_sure(const rf_meal *m);

/* Whether a check says that the energy is too little. What a planned loss leaves for the body, and how fast it is, was
   planned with it. */
int rf_meal_energy_is_little(const rf_meal *m);

/* Whether what a deficit takes from is too little: the body, the energy, what training and repair need. */
int rf_meal_lacks(const rf_meal *m);

#endif
