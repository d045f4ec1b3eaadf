#include "fatigue/lacking.h"

#include <math.h>

#include "fatigue/ranking.h"
#include "fatigue/see.h"
#include "plan/input.h"

static int gives(const refuel_request *r, int input)
{
    return rf_field_gives(&rf_request_fields[input], r);
}

/* Whether any question about health was answered; a value of the blood is none. */
static int has_answers(const refuel_health *h)
{
    int answered = 0;
    for (int i = 0; i < REFUEL_HEALTH_NUMBER_END; i++)
        answered |= i != REFUEL_HEALTH_FERRITIN_UG_L && !isnan(h->number[i]);
    for (int i = 0; i < REFUEL_HEALTH_WORD_END; i++) answered |= h->word[i] != 0;
    return answered;
}

/* What each is given by, by rows of the request; 0 ends a list. What belongs to pregnancy is missing only there. */
#define NUTRIENT(name) (REFUEL_INPUT_END + REFUEL_NUTRIENT_##name - RF_NUTRIENT_INPUT_FIRST)
static const int inputs_of[REFUEL_LACKING_END][RF_LACKING_INPUTS] = {
    [REFUEL_LACKING_PERSON] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT,
                               REFUEL_INPUT_GESTATION_WEEK},
    [REFUEL_LACKING_INTAKE] = {REFUEL_INPUT_INTAKE},
    [REFUEL_LACKING_RUNNING] = {REFUEL_INPUT_DISTANCE, REFUEL_INPUT_PACE},
    [REFUEL_LACKING_MACROS] = {REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN},
    [REFUEL_LACKING_MICRONUTRIENTS] = {REFUEL_INPUT_FERRITIN, NUTRIENT(IRON), NUTRIENT(VITAMIN_D),
                                       NUTRIENT(VITAMIN_B12), NUTRIENT(FOLATE), NUTRIENT(MAGNESIUM)},
    [REFUEL_LACKING_HEALTH] = {REFUEL_INPUT_MISSED_PERIODS, REFUEL_INPUT_BONE_STRESS, REFUEL_INPUT_SCOFF},
};

#undef NUTRIENT

/* A log is no input of a table. */
static const refuel_input_info log_info = {.flag = "log", .path = "log"};

/* The pace writes the member of the speed. */
static int is_lacking(const refuel_request *who, int input)
{
    if (input == REFUEL_INPUT_GESTATION_WEEK) return who->life_stage == REFUEL_PREGNANT && !gives(who, input);
    if (input == REFUEL_INPUT_PACE) return isnan(who->speed_km_h);
    return !gives(who, input);
}

void rf_lacking_inputs(const rf_fatigue_judged *judged, refuel_lacking lacking,
                       const refuel_input_info *inputs[RF_LACKING_INPUTS])
{
    int used = 0;
    for (int i = 0; i < RF_LACKING_INPUTS; i++) inputs[i] = NULL;
    for (int i = 0; i < RF_LACKING_INPUTS && inputs_of[lacking][i]; i++)
        if (is_lacking(&judged->who, inputs_of[lacking][i]))
            inputs[used++] = &rf_request_fields[inputs_of[lacking][i]].info;
    if (lacking == REFUEL_LACKING_HEALTH && judged->who.sex == REFUEL_MALE)
        inputs[0] = &rf_request_fields[REFUEL_INPUT_LOW_LIBIDO].info;
    if (lacking == REFUEL_LACKING_LOG) inputs[0] = &log_info;
    if (lacking == REFUEL_LACKING_SLEEP) inputs[0] = refuel_fatigue_input_at(REFUEL_FATIGUE_INPUT_SLEEP);
    if (lacking == REFUEL_LACKING_PERFORMANCE)
        inputs[0] = refuel_fatigue_input_at(REFUEL_FATIGUE_INPUT_PERFORMANCE_DOWN);
}

/* Where too little food leads, answers about health tell more than further numbers of food and training. */
int rf_lacking_at(const rf_fatigue *it, size_t i)
{
    static const refuel_lacking usual[] = {REFUEL_LACKING_PERSON,      REFUEL_LACKING_INTAKE,
                                           REFUEL_LACKING_RUNNING,     REFUEL_LACKING_LOG,
                                           REFUEL_LACKING_MACROS,      REFUEL_LACKING_SLEEP,
                                           REFUEL_LACKING_PERFORMANCE, REFUEL_LACKING_MICRONUTRIENTS,
                                           REFUEL_LACKING_HEALTH},
                                hungry[] = {
                                    REFUEL_LACKING_PERSON, REFUEL_LACKING_INTAKE,      REFUEL_LACKING_RUNNING,
                                    REFUEL_LACKING_HEALTH, REFUEL_LACKING_LOG,         REFUEL_LACKING_MACROS,
                                    REFUEL_LACKING_SLEEP,  REFUEL_LACKING_PERFORMANCE, REFUEL_LACKING_MICRONUTRIENTS};
    enum { COUNT = REFUEL_LACKING_END - 1 };
    _Static_assert(sizeof usual / sizeof *usual == COUNT && sizeof hungry / sizeof *hungry == COUNT,
                   "each has a place");
    const refuel_lacking *order = rf_is_likely(it, REFUEL_CAUSE_UNDER_FUELLING) ? hungry : usual;
    for (int k = 0; k < COUNT; k++)
        if ((it->result.lacking & REFUEL_LACKING_BIT(order[k])) && i-- == 0) return order[k];
    return REFUEL_LACKING_NONE;
}

int rf_lacking_running(const rf_fatigue_judged *judged, int32_t lacking)
{
    const refuel_request *who = &judged->who;
    int held = gives(who, REFUEL_INPUT_EXPENDITURE) || who->activity != REFUEL_ACTIVITY_NONE;
    return (lacking & REFUEL_LACKING_BIT(REFUEL_LACKING_RUNNING)) && judged->planned &&
           !isnan(judged->plan.total_kcal_d) && !held;
}

int32_t rf_lacking_of(const rf_fatigue_judged *judged, const refuel_fatigue_request *ask)
{
    const refuel_request *who = &judged->who;
    int macros = gives(who, REFUEL_INPUT_CARBOHYDRATE) && gives(who, REFUEL_INPUT_PROTEIN);
    const struct {
        refuel_lacking lacking;
        int holds;
    } rows[] = {
        {REFUEL_LACKING_PERSON, !judged->planned},
        {REFUEL_LACKING_INTAKE, isnan(judged->plan.eaten[REFUEL_NUTRIENT_ENERGY]) && !gives(who, REFUEL_INPUT_INTAKE)},
        {REFUEL_LACKING_RUNNING, !gives(who, REFUEL_INPUT_DISTANCE)},
        {REFUEL_LACKING_LOG, !judged->trained.is_fresh},
        {REFUEL_LACKING_MACROS, !macros && !rf_see_eating_is_hard(judged)},
        {REFUEL_LACKING_SLEEP, isnan(ask->sleep_h)},
        {REFUEL_LACKING_PERFORMANCE, isnan(ask->performance_down_d)},
        {REFUEL_LACKING_MICRONUTRIENTS, !gives(who, REFUEL_INPUT_FERRITIN)},
        {REFUEL_LACKING_HEALTH, !has_answers(&who->health)},
    };
    int32_t lacking = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].holds) lacking |= REFUEL_LACKING_BIT(rows[i].lacking);
    return lacking;
}
