/* The parts of docs/validation.md, in the order of the page. Each prints to standard output. */
#ifndef TESTS_VALIDATION_PAGE_H
#define TESTS_VALIDATION_PAGE_H

#include <refuel/plan.h>
#include <stdbool.h>

void print_totals(void);
void print_compare(void);
void print_compare_body(void);
void print_published(void);
void print_not_running(void);
void print_resting(void);
void print_spread(void);

/* False where a prediction is not the independently solved one: the page is then worth nothing. */
bool print_weight(void);

/* The expenditure from a log in simulated lives, which takes a minute; false where it is not what it was. And a short run that
   prints nothing but what is off. */
bool print_track(void);
bool check_track(int lives);

/* One way to a total. 0 = not given. */
typedef struct way {
    const char *label;
    refuel_method method;
    int32_t activity, equation; /* refuel_activity, refuel_equation_id; 0 = chosen by refuel */
    double speed_km_h, living_pal;
    refuel_athlete athlete;
    bool fat_free_mass, resting; /* with what the study measured of them */
} way;

/* A measured group as a person. NaN = not known. */
typedef struct group {
    char study[64];
    int32_t sex;
    double n, age_y, height_cm, weight_kg, distance_km_week, total_kcal_d, total_sd_kcal_d;
    double speed_km_h, fat_free_mass_kg, resting_kcal_d; /* only of the groups that train */
    bool athletes, football;
} group;

enum { GROUPS_MAX = 12 };

/* The usable groups of runners of tests/cases/dlw_runners.csv; gives how many. */
size_t read_groups(group out[GROUPS_MAX]);

/* These, at the speed that is assumed for them, and those of tests/cases/dlw_groups.csv. */
size_t read_trained_groups(group out[GROUPS_MAX]);

/* A person like the mean of the group; and the plan of it, which ends the program where there is none. */
refuel_request request_of(const group *who, const way *how);
refuel_plan_result plan_of(const group *who, const way *how);

/* An empty line and a paragraph, wrapped; and an item of a list. Single spaces between words, no newlines. */
void print_paragraph(const char *format, ...);
void print_item(const char *text);

/* Ends the program: what the page rests on is missing. */
_Noreturn void broken_page(const char *what, const char *detail);

#endif
