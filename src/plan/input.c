#include "plan/input.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <refuel/running.h>
#include <refuel/units.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/printable.h"

/* Two pounds a week either way, ends included. */
#define GOAL_LIMIT_KG_WEEK (2 * REFUEL_KG_PER_LB)

const rf_choice rf_sex_choices[] = {{"female", REFUEL_FEMALE}, {"male", REFUEL_MALE}, {NULL, 0}};
const rf_choice rf_athlete_choices[] = {
    {"yes", REFUEL_ATHLETE_YES}, {"no", REFUEL_ATHLETE_NO}, {"auto", REFUEL_ATHLETE_AUTO}, {NULL, 0}};
const rf_choice rf_life_stage_choices[] = {
    {"none", REFUEL_LIFE_STAGE_NONE}, {"pregnant", REFUEL_PREGNANT}, {"lactating", REFUEL_LACTATING}, {NULL, 0}};
const rf_choice rf_method_choices[] = {
    {"ledger", REFUEL_METHOD_LEDGER},         {"nasem-2023", REFUEL_METHOD_NASEM_2023},
    {"iom-2005", REFUEL_METHOD_IOM_2005},     {"fao-2004", REFUEL_METHOD_FAO_2004},
    {"multiplier", REFUEL_METHOD_MULTIPLIER}, {NULL, 0}};
const rf_choice rf_activity_choices[] = {{"inactive", REFUEL_ACTIVITY_INACTIVE},
                                         {"low-active", REFUEL_ACTIVITY_LOW_ACTIVE},
                                         {"active", REFUEL_ACTIVITY_ACTIVE},
                                         {"very-active", REFUEL_ACTIVITY_VERY_ACTIVE},
                                         {"sedentary", REFUEL_ACTIVITY_SEDENTARY},
                                         {"light", REFUEL_ACTIVITY_LIGHT},
                                         {"moderate", REFUEL_ACTIVITY_MODERATE},
                                         {"vigorous", REFUEL_ACTIVITY_VIGOROUS},
                                         {NULL, 0}};
static const rf_choice terrain_choices[] = {
    {"road", REFUEL_ROAD}, {"trail", REFUEL_TRAIL}, {"sand", REFUEL_SAND}, {NULL, 0}};
static const rf_choice living_choices[] = {
    {"sedentary", 1.4}, {"typical", 1.6}, {"on-feet", 1.75}, {"physical", 1.9}, {NULL, 0}};
static const rf_choice goal_choices[] = {{"maintain", 0}, {NULL, 0}};
static const rf_choice floors_choices[] = {{"warn", REFUEL_FLOORS_WARN}, {"apply", REFUEL_FLOORS_APPLY}, {NULL, 0}};

static refuel_status read_born(const rf_reading *r, double *value)
{
    int64_t born = 0;
    refuel_status status = rf_date_read(r->text, r->length, r->called, &born, r->err);
    if (status != REFUEL_OK) return status;
    double age_y = rf_age_y(born, r->today);
    char today[RF_DATE_TEXT], shown[RF_PRINTABLE];
    rf_date_text(r->today, today);
    rf_printable(r->text, r->length, shown);
    if (isnan(age_y)) return rf_fail(r->err, REFUEL_E_RANGE, r->called, "%s is after today, %s", shown, today);
    if (age_y > 120)
        return rf_fail(r->err, REFUEL_E_RANGE, r->called, "%s is more than 120 years before today, %s", shown, today);
    *value = age_y;
    return REFUEL_OK;
}

static refuel_status read_equation(const rf_reading *r, double *value)
{
    char key[48] = "";
    if (r->length < sizeof key) memcpy(key, r->text, r->length);
    const refuel_request *request = r->record;
    refuel_equation_id id = refuel_equation_find_for(key, (refuel_sex)request->sex);
    refuel_equation_info info;
    int known = strlen(key) == r->length && refuel_equation_describe(id, &info);
    if (strcmp(key, "auto") == 0)
        id = REFUEL_EQ_NONE;
    else if (!known || (info.kind != REFUEL_FORMULA_RESTING && id != REFUEL_EQ_EER_IOM_2005_OW)) {
        char shown[RF_PRINTABLE];
        rf_printable(r->text, r->length, shown);
        return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called,
                       "\"%s\" is no resting equation; write auto or a key of refuel equations", shown);
    }
    *value = id;
    return REFUEL_OK;
}

#define AT(member) .offset = offsetof(refuel_request, member)
#define WORDS .kind = RF_KIND_END, .whole = true, .low = 0

const rf_field rf_request_fields[REFUEL_INPUT_END] = {
    [REFUEL_INPUT_SEX] = {.flag = "sex",
                          .path = "sex",
                          WORDS,
                          .high = REFUEL_MALE,
                          .choices = rf_sex_choices,
                          AT(sex),
                          .help = "selects the equations"},
    [REFUEL_INPUT_AGE] = {.flag = "age",
                          .path = "age",
                          .number_path = "age_y",
                          .kind = RF_KIND_AGE,
                          AT(age_y),
                          .low = 0,
                          .high = 120,
                          .excludes = REFUEL_INPUT_BORN,
                          .help = "age in years, fractions allowed"},
    [REFUEL_INPUT_BORN] = {.flag = "born",
                           .path = "born",
                           .kind = RF_KIND_AGE,
                           .read = read_born,
                           AT(age_y),
                           .low = 0,
                           .high = 120,
                           .excludes = REFUEL_INPUT_AGE,
                           .example = "1990-05-17",
                           .help = "date of birth, instead of the age"},
    [REFUEL_INPUT_HEIGHT] = {.flag = "height",
                             .path = "height",
                             .number_path = "height_cm",
                             .kind = RF_KIND_LENGTH,
                             AT(height_cm),
                             .low = 50,
                             .high = 272,
                             .help = "body height without shoes"},
    [REFUEL_INPUT_WEIGHT] = {.flag = "weight",
                             .path = "weight",
                             .number_path = "weight_kg",
                             .kind = RF_KIND_MASS,
                             AT(weight_kg),
                             .low = 2,
                             .high = 650,
                             .help = "body weight"},
    [REFUEL_INPUT_BODY_FAT] = {.flag = "body-fat",
                               .path = "body_fat",
                               .number_path = "body_fat_pct",
                               .kind = RF_KIND_PERCENT,
                               AT(body_fat_pct),
                               .low = 2,
                               .high = 70,
                               .excludes = REFUEL_INPUT_FAT_FREE_MASS,
                               .help = "body fat, measured"},
    [REFUEL_INPUT_FAT_FREE_MASS] = {.flag = "fat-free-mass",
                                    .path = "fat_free_mass",
                                    .number_path = "fat_free_mass_kg",
                                    .kind = RF_KIND_MASS,
                                    AT(fat_free_mass_kg),
                                    .low = 0.6,
                                    .high = 640,
                                    .excludes = REFUEL_INPUT_BODY_FAT,
                                    .help = "fat-free mass, measured"},
    [REFUEL_INPUT_NECK] = {.flag = "neck",
                           .path = "neck",
                           .number_path = "neck_cm",
                           .kind = RF_KIND_LENGTH,
                           AT(neck_cm),
                           .low = 10,
                           .high = 100,
                           .example = "34cm or 13.4in",
                           .help = "circumference of the neck, for body fat"},
    [REFUEL_INPUT_WAIST] = {.flag = "waist",
                            .path = "waist",
                            .number_path = "waist_cm",
                            .kind = RF_KIND_LENGTH,
                            AT(waist_cm),
                            .low = 20,
                            .high = 300,
                            .example = "75cm or 29.5in",
                            .help = "circumference of the waist (men: at the navel), for body fat"},
    [REFUEL_INPUT_HIP] = {.flag = "hip",
                          .path = "hip",
                          .number_path = "hip_cm",
                          .kind = RF_KIND_LENGTH,
                          AT(hip_cm),
                          .low = 20,
                          .high = 300,
                          .example = "96cm or 37.8in",
                          .help = "circumference of the hips, for the body fat of women"},
    [REFUEL_INPUT_ATHLETE] = {.flag = "athlete",
                              .path = "athlete",
                              WORDS,
                              .high = REFUEL_ATHLETE_NO,
                              .choices = rf_athlete_choices,
                              AT(athlete),
                              .truth = true,
                              .help = "whether you train; auto: 4 h of running a week or more (default auto)"},
    [REFUEL_INPUT_LIFE_STAGE] = {.flag = "life-stage",
                                 .path = "life_stage",
                                 WORDS,
                                 .high = REFUEL_LACTATING,
                                 .choices = rf_life_stage_choices,
                                 AT(life_stage),
                                 .help = "default none"},
    [REFUEL_INPUT_GESTATION_WEEK] = {.flag = "gestation-week",
                                     .path = "gestation_week",
                                     .number_path = "gestation_week",
                                     .kind = RF_KIND_NUMBER,
                                     AT(gestation_week),
                                     .low = 0,
                                     .high = 45,
                                     .example = "22",
                                     .help = "completed week of pregnancy, with life-stage pregnant"},
    [REFUEL_INPUT_PRE_PREGNANCY_WEIGHT] = {.flag = "pre-pregnancy-weight",
                                           .path = "pre_pregnancy_weight",
                                           .number_path = "pre_pregnancy_weight_kg",
                                           .kind = RF_KIND_MASS,
                                           AT(pre_pregnancy_weight_kg),
                                           .low = 2,
                                           .high = 650,
                                           .help = "weight before pregnancy, for the method nasem-2023"},
    [REFUEL_INPUT_MONTHS_SINCE_BIRTH] = {.flag = "months-since-birth",
                                         .path = "months_since_birth",
                                         .number_path = "months_since_birth",
                                         .kind = RF_KIND_NUMBER,
                                         AT(months_since_birth),
                                         .low = 0,
                                         .high = 12,
                                         .example = "3",
                                         .help = "months since the birth, with life-stage lactating"},
    [REFUEL_INPUT_DISTANCE] = {.flag = "run",
                               .path = "running.distance",
                               .number_path = "running.distance_km_week",
                               .kind = RF_KIND_DISTANCE_PER_WEEK,
                               AT(distance_km_week),
                               .low = 0,
                               .high = 500,
                               .help = "usual running volume; 0km/week is an answer, leaving it out is not"},
    [REFUEL_INPUT_PACE] = {.flag = "pace",
                           .path = "running.pace",
                           .kind = RF_KIND_SPEED,
                           AT(speed_km_h),
                           .low = 2,
                           .high = 25,
                           .excludes = REFUEL_INPUT_SPEED,
                           .example = "5:30/km or 8:51/mi",
                           .help = "usual pace"},
    [REFUEL_INPUT_SPEED] = {.flag = "speed",
                            .path = "running.speed",
                            .number_path = "running.speed_km_h",
                            .kind = RF_KIND_SPEED,
                            AT(speed_km_h),
                            .low = 2,
                            .high = 25,
                            .excludes = REFUEL_INPUT_PACE,
                            .help = "usual speed, instead of the pace"},
    [REFUEL_INPUT_CLIMB] = {.flag = "climb",
                            .path = "running.climb",
                            .number_path = "running.climb_m_week",
                            .kind = RF_KIND_CLIMB_PER_WEEK,
                            AT(climb_m_week),
                            .low = 0,
                            .high = 30000,
                            .help = "metres climbed in a usual week"},
    [REFUEL_INPUT_TERRAIN] = {.flag = "terrain",
                              .path = "running.terrain",
                              WORDS,
                              .high = REFUEL_SAND,
                              .choices = terrain_choices,
                              AT(terrain),
                              .help = "default road"},
    [REFUEL_INPUT_LIVING] = {.flag = "living",
                             .path = "living",
                             .number_path = "living",
                             .kind = RF_KIND_NUMBER,
                             .choices = living_choices,
                             AT(living_pal),
                             .low = 1.2,
                             .high = 2.5,
                             .example = "sedentary, typical, on-feet, physical or 1.6",
                             .help =
                                 "life outside running: sedentary 1.4, typical 1.6, on-feet 1.75, physical 1.9, or a "
                                 "physical activity level (default typical)"},
    [REFUEL_INPUT_GOAL] = {.flag = "goal",
                           .path = "goal",
                           .number_path = "goal_kg_week",
                           .kind = RF_KIND_MASS_PER_WEEK,
                           .choices = goal_choices,
                           AT(goal_kg_week),
                           .low = -GOAL_LIMIT_KG_WEEK,
                           .high = GOAL_LIMIT_KG_WEEK,
                           .shown = "lb/week",
                           .example = "-1lb/week, +0.25kg/week or maintain",
                           .help = "change of weight (default maintain)"},
    [REFUEL_INPUT_FLOORS] = {.flag = "floors",
                             .path = "floors",
                             WORDS,
                             .high = REFUEL_FLOORS_APPLY,
                             .choices = floors_choices,
                             AT(floors),
                             .help = "apply: use the nearest goal that crosses no floor (default warn)"},
    [REFUEL_INPUT_INTAKE] = {.flag = "intake",
                             .path = "intake.energy",
                             .number_path = "intake.energy_kcal_d",
                             .kind = RF_KIND_ENERGY_PER_DAY,
                             AT(intake_kcal_d),
                             .low = 0,
                             .high = 20000,
                             .help = "energy usually eaten in a day"},
    [REFUEL_INPUT_CARBOHYDRATE] = {.flag = "carbohydrate",
                                   .path = "intake.carbohydrate",
                                   .number_path = "intake.carbohydrate_g_d",
                                   .kind = RF_KIND_MASS_PER_DAY,
                                   AT(carbohydrate_g_d),
                                   .low = 0,
                                   .high = 3000,
                                   .help = "carbohydrate eaten in a day"},
    [REFUEL_INPUT_PROTEIN] = {.flag = "protein",
                              .path = "intake.protein",
                              .number_path = "intake.protein_g_d",
                              .kind = RF_KIND_MASS_PER_DAY,
                              AT(protein_g_d),
                              .low = 0,
                              .high = 1000,
                              .help = "protein eaten in a day"},
    [REFUEL_INPUT_FAT] = {.flag = "fat",
                          .path = "intake.fat",
                          .number_path = "intake.fat_g_d",
                          .kind = RF_KIND_MASS_PER_DAY,
                          AT(fat_g_d),
                          .low = 0,
                          .high = 1500,
                          .help = "fat eaten in a day"},
    [REFUEL_INPUT_FIBRE] = {.flag = "fibre",
                            .path = "intake.fibre",
                            .number_path = "intake.fibre_g_d",
                            .kind = RF_KIND_MASS_PER_DAY,
                            AT(fibre_g_d),
                            .low = 0,
                            .high = 300,
                            .help = "fibre eaten in a day"},
    [REFUEL_INPUT_INTAKE_DAYS] = {.flag = "intake-days",
                                  .path = "intake.days",
                                  .number_path = "intake.days",
                                  .kind = RF_KIND_COUNT,
                                  AT(intake_days),
                                  .low = 1,
                                  .high = 3650,
                                  .example = "7",
                                  .help = "days that the intake is the mean of (default: usual intake)"},
    [REFUEL_INPUT_METHOD] = {.flag = "method",
                             .path = "method",
                             WORDS,
                             .high = REFUEL_METHOD_MULTIPLIER,
                             .choices = rf_method_choices,
                             AT(method),
                             .help = "how the total of a day is estimated (default ledger)"},
    [REFUEL_INPUT_ACTIVITY] = {.flag = "activity",
                               .path = "activity",
                               WORDS,
                               .high = REFUEL_ACTIVITY_VIGOROUS,
                               .choices = rf_activity_choices,
                               AT(activity),
                               .help = "category of the other methods; it contains the running"},
    [REFUEL_INPUT_RESTING] = {.flag = "resting",
                              .path = "resting",
                              .number_path = "resting_kcal_d",
                              .kind = RF_KIND_ENERGY_PER_DAY,
                              AT(resting_kcal_d),
                              .low = 100,
                              .high = 6000,
                              .example = "1500kcal or 6.3MJ",
                              .help = "measured resting energy, instead of an equation"},
    [REFUEL_INPUT_EXPENDITURE] = {.flag = "expenditure",
                                  .path = "expenditure",
                                  .number_path = "expenditure_kcal_d",
                                  .kind = RF_KIND_ENERGY_PER_DAY,
                                  AT(expenditure_kcal_d),
                                  .low = 200,
                                  .high = 20000,
                                  .help = "measured or tracked total of a day, instead of the estimate"},
    [REFUEL_INPUT_EXPENDITURE_SD] = {.flag = "expenditure-sd",
                                     .path = "expenditure_sd",
                                     .number_path = "expenditure_sd_kcal_d",
                                     .kind = RF_KIND_ENERGY_PER_DAY,
                                     AT(expenditure_sd_kcal_d),
                                     .low = 0,
                                     .high = 5000,
                                     .example = "120kcal",
                                     .help = "its standard deviation (default 5 %)"},
    [REFUEL_INPUT_EQUATION] = {.flag = "equation",
                               .path = "equation",
                               WORDS,
                               .high = REFUEL_EQ_REQUIREMENT_END,
                               .read = read_equation,
                               AT(equation),
                               .example = "auto or mifflin-1990",
                               .help = "key of a resting equation (default auto: chosen for the person)"},
    [REFUEL_INPUT_LEVEL] = {.flag = "level",
                            .path = "level",
                            .number_path = "level",
                            .kind = RF_KIND_SHARE,
                            AT(level),
                            .low = 0.5,
                            .high = 0.99,
                            .example = "0.8",
                            .help = "level of the intervals (default 0.8)"},
};

refuel_input rf_input_find(const char *name, bool *number)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        *number = field->number_path && strcmp(field->number_path, name) == 0;
        if (*number || strcmp(field->path, name) == 0 || strcmp(field->flag, name) == 0) return (refuel_input)i;
    }
    return REFUEL_INPUT_NONE;
}
