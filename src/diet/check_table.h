/* The table of checks: one row each, with the function that judges and the words for each verdict.
   To add one: a line in REFUEL_CHECK_LIST, a row here, a function in the file of its subject, a case line. */
#ifndef REFUEL_DIET_CHECK_TABLE_H
#define REFUEL_DIET_CHECK_TABLE_H

#include "diet/case.h"

static const refuel_check_info check_infos[] = {
#define INFO(name, number, id, title, unit, source) [name] = {id, title, unit, source},
    REFUEL_CHECK_LIST(INFO)
#undef INFO
};

typedef struct check_row {
    refuel_finding (*run)(const rf_case *c);
    const char *message[REFUEL_VERDICT_RISK + 1]; /* by verdict */
} check_row;

#define OK [REFUEL_VERDICT_OK]
#define UNKNOWN [REFUEL_VERDICT_UNKNOWN]
#define HIGH [REFUEL_VERDICT_HIGH]
#define LOW [REFUEL_VERDICT_LOW]
#define RISK [REFUEL_VERDICT_RISK]

static const check_row check_rows[] = {
    [REFUEL_CHECK_GATE_MINOR] =
        {rf_check_gate_minor,
         {OK = "no weight loss is planned for somebody under 18",
          RISK = "under 18 no weight loss is planned: growth comes first; a physician can advise"}},
    [REFUEL_CHECK_GATE_PREGNANCY] =
        {rf_check_gate_pregnancy,
         {OK = "no weight loss is planned in pregnancy",
          RISK = "pregnancy is not a time to lose weight; a physician or midwife can advise on the gain"}},
    [REFUEL_CHECK_GATE_UNDERWEIGHT] =
        {rf_check_gate_underweight,
         {OK = "no weight loss from a body mass index under 18.5",
          RISK = "the body mass index is under 18.5: no weight loss is planned; a physician can advise"}},
    [REFUEL_CHECK_GATE_VLCD] = {rf_check_gate_vlcd,
                                {OK = "the intake is 800 kcal a day or more", UNKNOWN = "the intake is not known",
                                 RISK = "an intake under 800 kcal a day belongs in medical hands"}},
    [REFUEL_CHECK_INTAKE_PLAUSIBILITY] =
        {rf_check_intake_plausibility,
         {OK = "the reported intake is at least 1.1 times resting energy", UNKNOWN = "no intake was given",
          LOW = "under 1.1 times resting energy: food that was not written down is likely"}},
    [REFUEL_CHECK_ENERGY_FLOOR] =
        {rf_check_energy_floor,
         {OK = "above every floor of intake", UNKNOWN = "the intake or the resting energy is not known",
          RISK =
              "below a floor of intake (resting energy, energy availability, 1200 or 1500 kcal): recovery and health "
              "may suffer"}},
    [REFUEL_CHECK_LOSS_RATE] =
        {rf_check_loss_rate,
         {OK = "0.70 % of body weight a week or less keeps muscle best", UNKNOWN = "the change of weight is not known",
          HIGH = "faster than 0.70 % of body weight a week costs muscle",
          RISK = "faster than 1.5 % of body weight a week: muscle, training and health may suffer"}},
    [REFUEL_CHECK_GAIN_RATE] = {rf_check_gain_rate,
                                {OK = "up to 0.50 % of body weight a week",
                                 UNKNOWN = "the change of weight is not known",
                                 HIGH = "faster than 0.50 % of body weight a week adds mostly fat"}},
    [REFUEL_CHECK_ENERGY_AVAILABILITY] =
        {rf_check_energy_availability,
         {OK = "enough energy is left for the body after running",
          UNKNOWN = "needs the intake (3 days or more), the running and the fat-free mass",
          LOW = "reduced: acceptable for a short planned loss; 45 or more is replete",
          RISK = "low: a risk for hormones, bone and performance if it lasts; worth raising the intake"}},
    [REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD] =
        {rf_check_carbohydrate_training_load,
         {OK = "enough for the training", UNKNOWN = "needs the carbohydrate and the running volume",
          HIGH = "more than the training asks for; it matters only where it displaces protein or fat",
          LOW = "less than the training asks for: glycogen may not refill between runs"}},
    [REFUEL_CHECK_CARBOHYDRATE_MINIMUM] = {rf_check_carbohydrate_minimum,
                                           {OK = "at least the reference intake",
                                            UNKNOWN =
                                                "the carbohydrate is not known, or there is no reference for this age",
                                            LOW = "below the reference intake that the brain alone needs"}},
    [REFUEL_CHECK_PROTEIN_DAILY] = {rf_check_protein_daily,
                                    {OK = "enough for training and repair",
                                     UNKNOWN = "needs the protein, and the running volume where it decides",
                                     HIGH =
                                         "more than is needed; it matters only where it displaces carbohydrate or fat",
                                     LOW = "above the reference intake, but low for this training or for losing weight",
                                     RISK = "below the reference intake"}},
    [REFUEL_CHECK_FAT_MINIMUM] = {rf_check_fat_minimum,
                                  {OK = "enough for essential fats and vitamins",
                                   UNKNOWN = "the fat or the energy is not known",
                                   LOW =
                                       "below 20 % of the energy, 0.5 g/kg or the essential fats, whichever is most"}},
    [REFUEL_CHECK_FIBRE] = {rf_check_fibre,
                            {OK = "enough for the energy eaten",
                             UNKNOWN = "the fibre is not known, or there is no reference for this age",
                             LOW = "below 14 g per 1000 kcal and below the adequate intake"}},
    [REFUEL_CHECK_MACRO_SPLIT] =
        {rf_check_macro_split,
         {OK = "carbohydrate, protein and fat fit into the energy", UNKNOWN = "the intake is not known",
          LOW = "the energy does not hold every target: amounts were cut",
          RISK = "the energy does not hold even the smallest amounts of carbohydrate, protein and fat"}},
};
#undef OK
#undef UNKNOWN
#undef HIGH
#undef LOW
#undef RISK
_Static_assert(sizeof check_rows / sizeof *check_rows == REFUEL_CHECK_END, "the last check has a row");

#endif
