#include "lives.h"

#include <math.h>

#include "page.h"
#include "support/lives.h"
#include "unit/weight/people.h"
#include "weight/baseline.h"

enum { DIET = 7, MORE_RUNS = 14, AWAY_FROM = 14, AWAY_TO = 24, HABIT = 28, WEEK = 7 };

/* How people differ from what the estimate believes, as SDs: of the resting energy and of the rest of the day, which together are
   the 12 % by which an equation for the total strays; body fat in points (Stevens 2004 and others: 4.1 to 4.7); of thermogenesis
   half (Hall 2011 gives one number; people differ widely). The others are wide guesses. */
static const double resting_sd = 0.08, pal_sd = 0.085, fat_points_sd = 4.7, thermogenesis_sd = 0.5;
static const double thermogenesis_time_sd = 0.3, tef_sd = 0.2, glycogen_water_sd = 0.2, fluid_sd = 0.25;
static const double carbohydrate_sd = 0.07, run_cost_sd = 0.08;

static const double intake_cv = 0.2, log_error = 0.1;

typedef struct body {
    rf_hall hall;
    rf_hall_constants own;
    double run_km, run_kcal_km;  /* of one run, three a week */
    double running_kcal_d;       /* mean when the log begins */
    double believed_run_kcal_km; /* what the log's running is counted by */
} body;

static double about(uint64_t *state, double mean, double sd_share, double least)
{
    return fmax(least, mean * (1 + sd_share * life_normal(state)));
}

static bool runs_on(int day)
{
    return day % WEEK == 0 || day % WEEK == 2 || day % WEEK == 5;
}

static refuel_hall_person person_like(uint64_t *state, int number, lived *out)
{
    int who = number % LIFE_PEOPLE;
    refuel_hall_person is = person_of(life_people[who].sex, life_people[who].age_y, life_people[who].height_cm,
                                      about(state, life_people[who].weight_kg, 0.05, 40), life_people[who].pal);
    out->height_cm = is.height_cm;
    out->age_y = is.age_y;
    out->sex = is.sex;
    out->living_kcal_d = is.pal * is.resting_kcal_d;
    return is;
}

/* A person of whom nearly everything differs from what an equation says. */
static void draw(uint64_t *state, int number, lived *out, body *b)
{
    refuel_hall_person is = person_like(state, number, out);
    refuel_error err = {.message = ""};
    double fat = 100 * is.fat_kg / is.weight_kg + fat_points_sd * life_normal(state);
    is.fat_kg = is.weight_kg * fmin(60, fmax(is.sex == REFUEL_MALE ? 4 : 12, fat)) / 100;
    is.resting_kcal_d = about(state, is.resting_kcal_d, resting_sd, 800);
    is.pal = about(state, is.pal, pal_sd, 1.2);
    is.carbohydrate_fraction = fmin(0.7, 0.5 + fmax(-0.2, carbohydrate_sd * life_normal(state)));
    b->run_km = 5 + 7 * life_uniform(state);
    b->believed_run_kcal_km = is.weight_kg; /* 1 kcal for each kg and km */
    b->run_kcal_km = about(state, b->believed_run_kcal_km, run_cost_sd, 0);
    b->running_kcal_d = 3 * b->run_km * b->run_kcal_km / WEEK;
    is.pal += b->running_kcal_d / is.resting_kcal_d;
    if (rf_baseline_read(&is, &b->hall, &err) != REFUEL_OK) broken_page("a simulated person is none", err.message);
    b->own = *b->hall.constant;
    b->own.tef = about(state, b->own.tef, tef_sd, 0);
    b->own.thermogenesis_d = about(state, b->own.thermogenesis_d, thermogenesis_time_sd, 3);
    b->own.glycogen_water = about(state, b->own.glycogen_water, glycogen_water_sd, 1);
    b->own.sodium_carbohydrate_mg_d = about(state, b->own.sodium_carbohydrate_mg_d, fluid_sd, 0);
    b->hall.constant = &b->own;
    b->hall.thermogenesis = about(state, b->hall.thermogenesis, thermogenesis_sd, 0);
    rf_baseline_solve(&b->hall, is.pal);
}

/* What is eaten on a day: the habit, with what the scenario does to it, and chance. */
static double eat(uint64_t *state, const body *b, const scenario *as, int day, double food)
{
    double habit = b->hall.intake_kcal_d + (day >= DIET ? as->change_kcal_d : 0);
    if (day >= MORE_RUNS && as->runs_more > 0) habit += 0.5 * (as->runs_more - 1) * b->running_kcal_d;
    return fmax(0, habit * food * (1 + intake_cv * life_normal(state)));
}

/* What is written down of it: with an error, less what never is; sometimes but a part of the day, sometimes nothing. */
static double write_down(uint64_t *state, const scenario *as, double eaten, bool away)
{
    double logged = fmax(0, eaten * (1 - as->unlogged) * (1 + log_error * life_normal(state)));
    bool part = life_uniform(state) < as->half_logged;
    double of_day = 0.3 + 0.5 * life_uniform(state);
    return life_uniform(state) < as->no_intake || away ? NAN : logged * (part ? of_day : 1);
}

void live(uint64_t *state, int number, const scenario *as, lived *out)
{
    body b;
    draw(state, number, out, &b);
    rf_hall_state is = rf_hall_start(&b.hall);
    double water_kg = 0,
           away_food = as->away_food_sd > 0 ? about(state, as->away_food, as->away_food_sd, 0.4) : as->away_food;
    for (int day = 0; day < LIVES_DAYS; day++) {
        bool away = as->holiday && day >= AWAY_FROM && day < AWAY_TO;
        double km = runs_on(day) && !away ? b.run_km : 0;
        if (day >= MORE_RUNS && as->runs_more > 0) km *= as->runs_more;
        double eaten = eat(state, &b, as, day, away ? away_food : 1), more = km * b.run_kcal_km - b.running_kcal_d;
        rf_hall_input input = rf_hall_input_at(&b.hall, eaten, b.hall.carbohydrate_fraction,
                                               fmax(0, b.hall.delta_kcal_kg_d + more / b.hall.weight_kg));
        double scale = life_weigh_in(state, rf_hall_weight(&b.hall, &is), &water_kg, day, 1, as->no_weigh_in);
        out->weight_kg[day] = away ? NAN : scale;
        out->intake_kcal_d[day] = write_down(state, as, eaten, away);
        out->running_kcal_d[day] = km * b.believed_run_kcal_km;
        out->eaten_kcal_d[day] = eaten;
        out->spent_kcal_d[day] = life_day(&b.hall, &is, &input);
    }
}

double lived_spent(const lived *is, int days)
{
    double spent = 0;
    for (int i = days - WEEK; i < days; i++) spent += is->spent_kcal_d[i] / WEEK;
    return spent;
}

double lived_target(const lived *is, const scenario *as, int days)
{
    double eaten = 0;
    int n = days < HABIT ? days : HABIT;
    for (int i = days - n; i < days; i++) eaten += is->eaten_kcal_d[i] / n;
    return lived_spent(is, days) - as->unlogged * eaten;
}

/* As refuel track does: the prior is the total of an equation, at the mean running of the log. */
refuel_track_request lived_request(const lived *is, int days, double *workspace)
{
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    double running = 0;
    for (int i = 0; i < days; i++) running += is->running_kcal_d[i] / days;
    ask.weight_kg = is->weight_kg;
    ask.intake_kcal_d = is->intake_kcal_d;
    ask.running_kcal_d = is->running_kcal_d;
    ask.days = (size_t)days;
    ask.height_cm = is->height_cm;
    ask.age_y = is->age_y;
    ask.sex = is->sex;
    ask.prior_kcal_d = is->living_kcal_d + running;
    ask.workspace = workspace;
    ask.workspace_capacity = ask.days * REFUEL_TRACK_WORKSPACE;
    return ask;
}
