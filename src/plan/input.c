#include "plan/input.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <refuel/running.h>
#include <refuel/units.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/limits.h"
#include "core/printable.h"
#include "core/text.h"
#include "energy/equation.h"
#include "energy/exercise.h"
#include "energy/milk.h"
#include "energy/requirement_check.h"
#include "energy/running.h"
#include "person/person.h"
#include "plan/health_input.h"
#include "plan/nutrient_rows.h"
#include "plan/timing_input.h"
#include "plan/written_days.h"
#include "plan/written_exercise.h"
#include "plan/written_input.h"

/* Two pounds a week either way, ends included. */
#define GOAL_LIMIT_KG_WEEK (RF_GOAL_LB_WEEK_MAX * REFUEL_KG_PER_LB)

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
    if (age_y > RF_AGE_Y_MAX)
        return rf_fail(r->err, REFUEL_E_RANGE, r->called, "%s is more than %d years before today, %s", shown,
                       (int)RF_AGE_Y_MAX, today);
    *value = age_y;
    return REFUEL_OK;
}

static refuel_status read_equation(const rf_reading *r, double *value)
{
    char key[48] = "";
    for (size_t i = 0; r->length < sizeof key && i < r->length; i++) key[i] = rf_text_letter(r->text[i]);
    const refuel_request *request = r->record;
    refuel_equation_id id = refuel_equation_find_for(key, (refuel_sex)request->sex);
    refuel_equation_info info;
    int known = strlen(key) == r->length && refuel_equation_describe(id, &info);
    if (strcmp(key, "auto") == 0)
        id = REFUEL_EQ_NONE;
    else if (!known || (info.kind != REFUEL_FORMULA_RESTING && id != REFUEL_EQ_EER_IOM_2005_OW)) {
        char shown[RF_PRINTABLE];
        const char *near = rf_resting_nearest(r->text, r->length);
        rf_printable(r->text, r->length, shown);
        return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called, "\"%s\" is no resting equation; %s%s%s", shown,
                       near ? "did you mean " : "", near ? near : "write auto or a key of refuel equations",
                       near ? "?" : "");
    }
    *value = id;
    return REFUEL_OK;
}

#define AT(member) .info.offset = offsetof(refuel_request, member)
#define QUANTITY(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND
#define ROW(name) [REFUEL_INPUT_##name]
#define NUMBER(name) .info.number = REFUEL_INPUT_##name
#define WORDS .kind = RF_KIND_END, .info.unit = "", .info.whole = true, .info.low = 0

const rf_field rf_request_fields[RF_REQUEST_ROWS] = {
    ROW(SEX) = {NUMBER(SEX), .info.needed = "write female, male or unknown", .info.flag = "sex", .info.path = "sex",
                WORDS, .info.high = REFUEL_SEX_UNKNOWN, .info.choices = rf_sex_choices, .also = rf_sex_also, AT(sex),
                .info.help = "selects the equations; unknown: both, their middle, and the stricter of the checks",
                .info.aliases = {"gender"}},
    ROW(AGE) = {NUMBER(AGE), .info.needed = "write the years, or the date of birth with born", .info.flag = "age",
                .info.path = "age", .info.number_path = "age_y", QUANTITY(AGE), AT(age_y), .info.low = RF_AGE_Y_MIN,
                .info.high = RF_AGE_Y_MAX, .info.excludes = REFUEL_INPUT_BORN,
                .info.help = "age in years, fractions allowed"},
    ROW(BORN) = {NUMBER(BORN), .info.flag = "born", .info.path = "born", QUANTITY(AGE), .read = read_born, AT(age_y),
                 .info.low = RF_AGE_Y_MIN, .info.high = RF_AGE_Y_MAX, .info.excludes = REFUEL_INPUT_AGE,
                 .info.example = "1990-05-17", .info.help = "date of birth, instead of the age",
                 .info.aliases = {"dob", "birthday", "birthdate"}},
    ROW(HEIGHT) = {NUMBER(HEIGHT), .info.needed = "write it like 170cm or 5ft7in", .info.flag = "height",
                   .info.path = "height", .info.number_path = "height_cm", QUANTITY(LENGTH), AT(height_cm),
                   .info.low = RF_HEIGHT_CM_MIN, .info.high = RF_HEIGHT_CM_MAX, .usual = {90, 220},
                   .note = rf_height_note, .notes = offsetof(refuel_request, read_notes),
                   .info.help = "body height without shoes", .info.numbers = {{"height_m", "m"}, {"height_in", "in"}}},
    ROW(WEIGHT) = {NUMBER(WEIGHT), .info.needed = "write it like 63.5kg or 140lb", .info.flag = "weight",
                   .info.path = "weight", .info.number_path = "weight_kg", QUANTITY(MASS), AT(weight_kg),
                   .info.low = RF_WEIGHT_KG_MIN, .info.high = RF_WEIGHT_KG_MAX, .info.help = "body weight",
                   .info.numbers = {{"weight_lb", "lb"}}},
    ROW(BODY_FAT) = {NUMBER(BODY_FAT), .info.flag = "body-fat", .info.path = "body_fat",
                     .info.number_path = "body_fat_pct", QUANTITY(PERCENT), AT(body_fat_pct),
                     .info.low = RF_BODY_FAT_PCT_MIN, .info.high = RF_BODY_FAT_PCT_MAX,
                     .info.excludes = REFUEL_INPUT_FAT_FREE_MASS, .info.help = "body fat, measured",
                     .info.aliases = {"bodyfat"}},
    ROW(FAT_FREE_MASS) = {NUMBER(FAT_FREE_MASS), .info.flag = "fat-free-mass", .info.path = "fat_free_mass",
                          .info.number_path = "fat_free_mass_kg", QUANTITY(MASS), AT(fat_free_mass_kg),
                          .info.low = RF_FAT_FREE_MASS_KG_MIN, .info.high = RF_FAT_FREE_MASS_KG_MAX,
                          .info.excludes = REFUEL_INPUT_BODY_FAT, .info.help = "fat-free mass, measured",
                          .info.numbers = {{"fat_free_mass_lb", "lb"}}},
    ROW(NECK) = {NUMBER(NECK), .info.flag = "neck", .info.path = "neck", .info.number_path = "neck_cm",
                 QUANTITY(LENGTH), AT(neck_cm), .info.low = RF_NECK_CM_MIN, .info.high = RF_NECK_CM_MAX,
                 .usual = {25, 60}, .info.example = "34cm or 13.4in",
                 .info.help = "circumference of the neck, for body fat", .info.numbers = {{"neck_in", "in"}}},
    ROW(WAIST) = {NUMBER(WAIST), .info.flag = "waist", .info.path = "waist", .info.number_path = "waist_cm",
                  QUANTITY(LENGTH), AT(waist_cm), .info.low = RF_WAIST_CM_MIN, .info.high = RF_WAIST_CM_MAX,
                  .info.example = "75cm or 29.5in",
                  .info.help = "circumference of the waist (men: at the navel), for body fat",
                  .info.numbers = {{"waist_in", "in"}}},
    ROW(HIP) = {NUMBER(HIP), .info.flag = "hip", .info.path = "hip", .info.number_path = "hip_cm", QUANTITY(LENGTH),
                AT(hip_cm), .info.low = RF_WAIST_CM_MIN, .info.high = RF_WAIST_CM_MAX, .info.example = "96cm or 37.8in",
                .info.help = "circumference of the hips, for the body fat of women",
                .info.numbers = {{"hip_in", "in"}}},
    ROW(ATHLETE) = {NUMBER(ATHLETE), .info.flag = "athlete", .info.path = "athlete", WORDS,
                    .info.high = REFUEL_ATHLETE_NO, .info.choices = rf_athlete_choices, .also = rf_athlete_also,
                    AT(athlete), .truth = true, .info.fallback = "auto",
                    .info.help = "whether you train; auto: in part from 2 h of running a week on, fully from 6"},
    ROW(LIFE_STAGE) = {NUMBER(LIFE_STAGE), .info.flag = "life-stage", .info.path = "life_stage", WORDS,
                       .info.high = REFUEL_LACTATING, .info.choices = rf_life_stage_choices, .also = rf_life_stage_also,
                       AT(life_stage), .info.fallback = "none",
                       .info.help =
                           "whether a child is carried or nursed; pregnant: with gestation-week; lactating: with "
                           "months-since-birth"},
    ROW(GESTATION_WEEK) = {NUMBER(GESTATION_WEEK), .yields = {REFUEL_INPUT_LIFE_STAGE}, .info.flag = "gestation-week",
                           .info.path = "gestation_week", .info.number_path = "gestation_week", QUANTITY(WEEKS),
                           AT(gestation_week), .info.low = 0, .info.high = RF_WEEKS_MAX,
                           .info.example = "22 or 22weeks",
                           .info.help = "completed week of pregnancy, with life-stage pregnant"},
    ROW(PRE_PREGNANCY_WEIGHT) = {NUMBER(PRE_PREGNANCY_WEIGHT), .yields = {REFUEL_INPUT_LIFE_STAGE},
                                 .info.flag = "pre-pregnancy-weight", .info.path = "pre_pregnancy_weight",
                                 .info.number_path = "pre_pregnancy_weight_kg", QUANTITY(MASS),
                                 AT(pre_pregnancy_weight_kg), .info.low = RF_WEIGHT_KG_MIN,
                                 .info.high = RF_WEIGHT_KG_MAX,
                                 .info.help = "weight before pregnancy; the energy of pregnancy is an addition to what "
                                              "that body needed",
                                 .info.numbers = {{"pre_pregnancy_weight_lb", "lb"}}},
    ROW(MONTHS_SINCE_BIRTH) = {NUMBER(MONTHS_SINCE_BIRTH), .yields = {REFUEL_INPUT_LIFE_STAGE},
                               .info.flag = "months-since-birth", .info.path = "months_since_birth",
                               .info.number_path = "months_since_birth", QUANTITY(MONTHS), AT(months_since_birth),
                               .info.low = 0, .info.high = RF_MONTHS_MAX, .info.example = "3 or 3months",
                               .info.help = "months since the birth, with life-stage lactating: there is less milk "
                                            "from month 7 on"},
    ROW(DISTANCE) = {NUMBER(DISTANCE), .info.flag = "run", .info.path = "running.distance",
                     .info.number_path = "running.distance_km_week", QUANTITY(DISTANCE_PER_WEEK), AT(distance_km_week),
                     .info.low = 0, .info.high = RF_RUN_MAX_KM_WEEK, .spread = REFUEL_INPUT_DISTANCE_SD,
                     .at = REFUEL_INPUT_PACE, .other = rf_run_other, .waits = true,
                     .notes = offsetof(refuel_request, read_notes), .yields = {REFUEL_INPUT_WEEK},
                     .info.help = "usual running volume; 0km/week is an answer, leaving it out is not",
                     .info.numbers = {{"running.distance_mi_week", "mi/week"}}, .info.aliases = {"distance"}},
    ROW(PACE) = {NUMBER(PACE), .info.flag = "pace", .info.path = "running.pace", QUANTITY(SPEED), AT(speed_km_h),
                 .info.low = RF_RUN_MIN_KM_H, .info.high = RF_RUN_MAX_KM_H, .info.excludes = REFUEL_INPUT_SPEED,
                 .info.example = "5:30/km or 8:51/mi", .info.help = "usual pace",
                 .info.numbers = {{"running.pace_min_km", "min/km"}, {"running.pace_min_mi", "min/mi"}}},
    ROW(SPEED) = {NUMBER(SPEED), .info.flag = "speed", .info.path = "running.speed",
                  .info.number_path = "running.speed_km_h", QUANTITY(SPEED), AT(speed_km_h),
                  .info.low = RF_RUN_MIN_KM_H, .info.high = RF_RUN_MAX_KM_H, .info.excludes = REFUEL_INPUT_PACE,
                  .info.help = "usual speed, instead of the pace", .info.numbers = {{"running.speed_mph", "mi/h"}}},
    ROW(CLIMB) = {NUMBER(CLIMB), .info.flag = "climb", .info.path = "running.climb",
                  .info.number_path = "running.climb_m_week", QUANTITY(CLIMB_PER_WEEK), AT(climb_m_week), .info.low = 0,
                  .info.high = RF_RUN_MAX_CLIMB_M_WEEK, .info.excludes = REFUEL_INPUT_INCLINE,
                  .info.help = "metres climbed in a usual week",
                  .info.numbers = {{"running.climb_ft_week", "ft/week"}}},
    ROW(TERRAIN) = {NUMBER(TERRAIN), .info.flag = "terrain", .info.path = "running.terrain", WORDS,
                    .info.high = REFUEL_SAND, .info.choices = rf_terrain_choices, .also = rf_terrain_also, AT(terrain),
                    .word_flag = "treadmill", .info.fallback = "road", .info.help = "the ground"},
    ROW(LIVING) = {NUMBER(LIVING), .yields = {REFUEL_INPUT_ACTIVITY}, .info.flag = "living", .info.path = "living",
                   .info.number_path = "living", QUANTITY(NUMBER), .info.choices = rf_living_choices,
                   .also = rf_living_also, AT(living_pal), .info.low = 1.2, .info.high = 2.5,
                   .info.example = "sedentary, typical, on-feet, physical or 1.6", .info.fallback = "typical",
                   .info.help =
                       "life outside running: a word (of adults sedentary 1.4, typical 1.6, on-feet 1.75, physical "
                       "1.9; more in youth) or a physical activity level"},
    ROW(GOAL) = {NUMBER(GOAL), .info.flag = "goal", .info.path = "goal", .info.number_path = "goal_kg_week",
                 QUANTITY(MASS_PER_WEEK), .info.choices = rf_goal_choices, .also = rf_goal_also, .other = rf_goal_other,
                 .note = rf_goal_note, .notes = offsetof(refuel_request, read_notes), AT(goal_kg_week),
                 .info.low = -GOAL_LIMIT_KG_WEEK, .info.high = GOAL_LIMIT_KG_WEEK, .shown = "lb/week",
                 .info.example = "-1lb/week, +0.25kg/week or maintain", .info.fallback = "maintain",
                 .info.help = "change of weight", .info.numbers = {{"goal_lb_week", "lb/week"}}},
    ROW(FLOORS) = {NUMBER(FLOORS), .info.flag = "floors", .info.path = "floors", WORDS,
                   .info.high = REFUEL_FLOORS_APPLY, .info.choices = rf_floors_choices, AT(floors),
                   .info.fallback = "warn", .info.help = "apply: use the nearest goal that crosses no floor"},
    ROW(INTAKE) = {NUMBER(INTAKE), .info.flag = "intake", .info.path = "intake.energy",
                   .info.number_path = "intake.energy_kcal_d", QUANTITY(ENERGY_PER_DAY),
                   AT(eaten[REFUEL_NUTRIENT_ENERGY]), .info.low = 100, .info.high = 20000, .info.or_zero = true,
                   .info.help = "energy usually eaten in a day", .info.numbers = {{"intake.energy_kj_d", "kJ/d"}},
                   .info.aliases = {"calories"}},
    ROW(CARBOHYDRATE) = {NUMBER(CARBOHYDRATE), .info.flag = "carbohydrate", .info.path = "intake.carbohydrate",
                         .info.number_path = "intake.carbohydrate_g_d", QUANTITY(MASS_PER_DAY),
                         AT(eaten[REFUEL_NUTRIENT_CARBOHYDRATE]), .other = rf_food_other, .info.low = 0,
                         .info.high = 3000, .info.help = "carbohydrate eaten in a day", .info.aliases = {"carbs"}},
    ROW(PROTEIN) = {NUMBER(PROTEIN), .info.flag = "protein", .info.path = "intake.protein",
                    .info.number_path = "intake.protein_g_d", QUANTITY(MASS_PER_DAY),
                    AT(eaten[REFUEL_NUTRIENT_PROTEIN]), .other = rf_food_other, .info.low = 0, .info.high = 1000,
                    .info.help = "protein eaten in a day"},
    ROW(FAT) = {NUMBER(FAT), .info.flag = "fat", .info.path = "intake.fat", .info.number_path = "intake.fat_g_d",
                QUANTITY(MASS_PER_DAY), AT(eaten[REFUEL_NUTRIENT_FAT]), .other = rf_food_other, .info.low = 0,
                .info.high = 1500, .info.help = "fat eaten in a day"},
    ROW(FIBRE) = {NUMBER(FIBRE), .info.flag = "fibre", .info.path = "intake.fibre",
                  .info.number_path = "intake.fibre_g_d", QUANTITY(MASS_PER_DAY), AT(eaten[REFUEL_NUTRIENT_FIBRE]),
                  .info.low = 0, .info.high = 300, .info.help = "fibre eaten in a day", .info.aliases = {"fiber"}},
    ROW(INTAKE_DAYS) = {NUMBER(INTAKE_DAYS), .info.flag = "intake-days", .info.path = "intake.days",
                        .info.number_path = "intake.days", QUANTITY(DAYS), AT(intake_days), .info.low = 1,
                        .info.high = 3650, .info.example = "7", .info.fallback = "usual intake",
                        .info.help = "days that the intake is the mean of"},
    ROW(METHOD) = {NUMBER(METHOD), .info.flag = "method", .info.path = "method", WORDS,
                   .info.high = REFUEL_METHOD_MULTIPLIER, .info.choices = rf_method_choices, AT(method),
                   .info.fallback = "ledger", .info.help = "how the total of a day is estimated"},
    ROW(ACTIVITY) = {NUMBER(ACTIVITY), .yields = {REFUEL_INPUT_METHOD, REFUEL_INPUT_LIVING}, .info.flag = "activity",
                     .info.path = "activity", WORDS, .info.high = REFUEL_ACTIVITY_VIGOROUS,
                     .info.choices = rf_activity_choices, AT(activity),
                     .info.help = "category of the other methods; it contains the running"},
    ROW(RESTING) = {NUMBER(RESTING), .yields = {REFUEL_INPUT_EQUATION}, .info.flag = "resting", .info.path = "resting",
                    .info.number_path = "resting_kcal_d", QUANTITY(ENERGY_PER_DAY), AT(resting_kcal_d), .info.low = 100,
                    .info.high = 6000, .usual = {800, 3000}, .info.example = "1500kcal or 6.3MJ",
                    .info.help = "measured resting energy, instead of an equation",
                    .info.numbers = {{"resting_kj_d", "kJ/d"}}},
    ROW(EXPENDITURE) = {NUMBER(EXPENDITURE), .yields = {REFUEL_INPUT_METHOD}, .info.flag = "expenditure",
                        .info.path = "expenditure", .info.number_path = "expenditure_kcal_d", QUANTITY(ENERGY_PER_DAY),
                        AT(expenditure_kcal_d), .info.low = 200, .info.high = 20000,
                        .info.help =
                            "measured or tracked total of a day, instead of the estimate; in lactation without "
                            "the milk, which is added",
                        .info.numbers = {{"expenditure_kj_d", "kJ/d"}}},
    ROW(EXPENDITURE_SD) = {NUMBER(EXPENDITURE_SD), .yields = {REFUEL_INPUT_EXPENDITURE, REFUEL_INPUT_METHOD},
                           .info.flag = "expenditure-sd", .info.path = "expenditure_sd",
                           .info.number_path = "expenditure_sd_kcal_d", QUANTITY(ENERGY_PER_DAY),
                           AT(expenditure_sd_kcal_d), .info.low = 0, .info.high = 5000, .info.example = "120kcal",
                           .info.fallback = "5 % of it", .info.help = "its standard deviation",
                           .info.numbers = {{"expenditure_sd_kj_d", "kJ/d"}}},
    ROW(EQUATION) = {NUMBER(EQUATION), .yields = {REFUEL_INPUT_RESTING}, .info.flag = "equation",
                     .info.path = "equation", WORDS, .info.high = REFUEL_EQ_REQUIREMENT_END, .read = read_equation,
                     AT(equation), .info.example = "auto or mifflin-1990", .info.fallback = "auto",
                     .info.help = "key of a resting equation"},
    ROW(LEVEL) = {NUMBER(LEVEL), .info.flag = "level", .info.path = "level", .info.number_path = "level",
                  QUANTITY(SHARE), AT(level), .info.low = 0.5, .info.high = 0.99, .info.example = "0.8",
                  .info.fallback = "0.8", .info.help = "level of the intervals"},
    ROW(GAIT) = {NUMBER(GAIT), .info.flag = "gait", .info.path = "running.gait", WORDS, .info.high = REFUEL_GAIT_WALK,
                 .info.choices = rf_gait_choices, .also = rf_gait_also, AT(gait), .info.fallback = "auto",
                 .info.help = "whether the distance is run or walked; auto: by the speed, from walking at 6.5 km/h to "
                              "running at 8"},
    ROW(NURSING) = {NUMBER(NURSING), .yields = {REFUEL_INPUT_LIFE_STAGE}, .info.flag = "nursing",
                    .info.path = "nursing", WORDS, .info.high = REFUEL_NURSING_PARTIAL,
                    .info.choices = rf_nursing_choices, .also = rf_nursing_also, AT(nursing), .info.fallback = "full",
                    .info.help = "with life-stage lactating, under 7 months: partial counts half of the milk"},
    ROW(UNITS) = {NUMBER(UNITS), .info.flag = "units", .info.path = "units", WORDS,
                  .info.high = REFUEL_UNITS_IMPERIAL_KJ, .info.choices = rf_units_choices, .also = rf_units_also,
                  AT(units), .info.fallback = "as-given",
                  .info.help = "of what people are shown; as-given: those that you write in; JSON keys stay"},
    ROW(DISTANCE_SD) = {NUMBER(DISTANCE_SD), .yields = {REFUEL_INPUT_DISTANCE}, .info.flag = "run-sd",
                        .info.path = "running.distance_sd", .info.number_path = "running.distance_sd_km_week",
                        QUANTITY(DISTANCE_PER_WEEK), AT(distance_sd_km_week), .info.low = 0,
                        .info.high = RF_RUN_MAX_KM_WEEK, .info.example = "5km/week",
                        .info.fallback = "0, or that of the range",
                        .info.help = "how far the weeks stray from the running volume, 1 SD"},
    ROW(DESCENT) = {NUMBER(DESCENT), .yields = {REFUEL_INPUT_INCLINE}, .info.flag = "descent",
                    .info.path = "running.descent", .info.number_path = "running.descent_m_week",
                    QUANTITY(CLIMB_PER_WEEK), AT(descent_m_week), .info.low = 0, .info.high = RF_RUN_MAX_CLIMB_M_WEEK,
                    .info.fallback = "as much as the climb",
                    .info.help = "metres descended in a usual week, beside the climb",
                    .info.numbers = {{"running.descent_ft_week", "ft/week"}}},
    ROW(INCLINE) = {NUMBER(INCLINE), .yields = {REFUEL_INPUT_DESCENT}, .info.flag = "incline",
                    .info.path = "running.incline", .info.number_path = "running.incline_pct", QUANTITY(PERCENT),
                    AT(incline_pct), .info.low = -RF_RUN_MAX_INCLINE_PCT, .info.high = RF_RUN_MAX_INCLINE_PCT,
                    .info.example = "5%", .info.excludes = REFUEL_INPUT_CLIMB,
                    .info.help = "incline of a treadmill: all of the distance rises, instead of climb and descent"},
    ROW(WALK) = {NUMBER(WALK), .info.flag = "walk", .info.path = "walking.distance",
                 .info.number_path = "walking.distance_km_week", QUANTITY(DISTANCE_PER_WEEK),
                 AT(walking_distance_km_week), .info.low = 0, .info.high = RF_RUN_MAX_KM_WEEK,
                 .at = REFUEL_INPUT_WALK_SPEED, .other = rf_walk_other, .waits = true,
                 .notes = offsetof(refuel_request, read_notes), .info.example = "20km/week, 12mi/week or 1h/day",
                 .info.help = "walking beside the running, for exercise or on the way; it makes no athlete",
                 .info.numbers = {{"walking.distance_mi_week", "mi/week"}}},
    ROW(WALK_SPEED) = {NUMBER(WALK_SPEED), .info.flag = "walk-speed", .info.path = "walking.speed",
                       .info.number_path = "walking.speed_km_h", QUANTITY(SPEED), AT(walking_speed_km_h),
                       .info.low = RF_RUN_MIN_KM_H, .info.high = RF_WALK_MAX_KM_H, .info.example = "5km/h or 3.1mph",
                       .info.fallback = "5km/h", .info.help = "usual speed of that walking, or its pace",
                       .info.numbers = {{"walking.speed_mph", "mi/h"}}, .info.aliases = {"walk-pace"}},
    ROW(EXERCISE) = {NUMBER(EXERCISE), .info.flag = "exercise", .info.path = "exercise",
                     .info.number_path = "exercise_kcal_d", QUANTITY(ENERGY_PER_DAY), .read = rf_exercise_read,
                     AT(exercise_kcal_d), .items = offsetof(refuel_request, exercise), .info.item = &rf_exercise_item,
                     .info.low = 0, .info.high = RF_EXERCISE_MAX_KCAL_D,
                     .info.example = "\"cycling 3h/week\" or 300kcal/day",
                     .info.help = "other training, several times if need be: an activity of refuel equations with its "
                                  "hours, or its net energy; it makes no athlete"},
#include "plan/day_input_rows.h"
#include "plan/health_input_rows.h"
    ROW(DIET) = {NUMBER(DIET), .info.flag = "diet", .info.path = "diet", WORDS, .info.high = REFUEL_DIET_VEGAN,
                 .info.choices = rf_diet_choices, .also = rf_diet_also, AT(diet),
                 .info.help = "decides the notes about iron, zinc and vitamin B12"},
    ROW(HEAVY_SWEAT) = {NUMBER(HEAVY_SWEAT), .info.flag = "heavy-sweat", .info.path = "heavy_sweat", WORDS,
                        .info.high = REFUEL_NO, .info.choices = rf_yes_no_choices, .also = rf_yes_no_also,
                        AT(heavy_sweat), .truth = true,
                        .info.help = "whether you sweat heavily in training: the limit of sodium does not hold then"},
    REFUEL_MICRONUTRIENT_LIST(RF_NUTRIENT_ROW) REFUEL_NUTRIENT_FORM_LIST(RF_NUTRIENT_ROW) RF_WATER_ROW,
#include "plan/timing_input_rows.h"
};

const refuel_input_info *refuel_input_at(size_t i)
{
    return i < REFUEL_INPUT_END - 1 ? &rf_request_fields[i + 1].info : NULL;
}

const refuel_input_info *refuel_nutrient_input_at(size_t i)
{
    return i < RF_REQUEST_ROWS - REFUEL_INPUT_END ? &rf_request_fields[REFUEL_INPUT_END + i].info : NULL;
}

static int same(const char *a, const char *b)
{
    return a && *a == *b && strcmp(a, b) == 0;
}

int rf_request_row(const char *name)
{
    for (int i = 1; name && i < RF_REQUEST_ROWS; i++) {
        const refuel_input_info *info = &rf_request_fields[i].info;
        if (same(info->path, name) || same(info->flag, name) || same(info->number_path, name)) return i;
    }
    return 0;
}

refuel_input refuel_input_find(const char *name)
{
    int row = rf_request_row(name);
    return row < REFUEL_INPUT_END ? (refuel_input)row : REFUEL_INPUT_NONE;
}
