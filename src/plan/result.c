#include "plan/result.h"

#include <refuel/compare.h>
#include <refuel/days.h>
#include <refuel/needs.h>
#include <refuel/plan.h>
#include <refuel/selection.h>
#include <refuel/source.h>

#include "core/record.h"
#include "core/verdict.h"
#include "energy/exercise.h"
#include "plan/input.h"

static const refuel_choice athlete_words[] = {{"yes", REFUEL_ATHLETE_YES},
                                              {"no", REFUEL_ATHLETE_NO},
                                              {"auto", REFUEL_ATHLETE_AUTO},
                                              {"unknown", REFUEL_ATHLETE_UNKNOWN},
                                              {NULL, 0}};
static const refuel_choice reason_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_REASON_LIST(WORD)
#undef WORD
        {NULL, 0}};
static const refuel_choice split_words[] = {{"fits", REFUEL_SPLIT_FITS},
                                            {"compromised", REFUEL_SPLIT_COMPROMISED},
                                            {"infeasible", REFUEL_SPLIT_INFEASIBLE},
                                            {NULL, 0}};
static const refuel_choice cut_words[] = {
#define WORD(name, bit, text) {text, bit},
    REFUEL_CUT_LIST(WORD)
#undef WORD
        {NULL, 0}};
static const refuel_choice comparison_words[] = {
    {"resting", REFUEL_FORMULA_RESTING}, {"method", REFUEL_FORMULA_REQUIREMENT}, {NULL, 0}};

#define STRUCT refuel_plan_result
#define SURE_PLAN_NUMBER(group, member, unit_, help_) SURE_NUMBER(IN(group, #member), unit_, member, help_)
#define PLAN_NUMBER(group, member, unit_, help_) NUMBER(IN(group, #member), unit_, member, help_)
static const refuel_result_info plan_rows[] = {
    SURE_CHOICE(IN("person.", "sex"), rf_sex_choices, sex, "selects the equations"),
    SURE_PLAN_NUMBER("person.", age_y, "y", "age"),
    SURE_PLAN_NUMBER("person.", height_cm, "cm", "body height"),
    SURE_PLAN_NUMBER("person.", weight_kg, "kg", "body weight"),
    SURE_PLAN_NUMBER("person.", bmi_kg_m2, "kg/m2", "body mass index"),
    PLAN_NUMBER("person.", fat_free_mass_kg, "kg", "fat-free mass, measured or estimated"),
    PLAN_NUMBER("person.", body_fat_pct, "%", "body fat, likewise"),
    OTHER(IN("person.", "fat_free_mass_source"), EQUATION, fat_free_mass_source,
          "formula behind the fat-free mass, or measured"),
    TRUTH(IN("person.", "fat_free_mass_measured"), fat_free_mass_measured, "whether it was measured"),
    SURE_CHOICE(IN("person.", "life_stage"), rf_life_stage_choices, life_stage, "pregnancy or lactation"),
    SURE_CHOICE(IN("person.", "athlete"), athlete_words, athlete,
                "whether somebody trains: said, or auto by the hours of running"),
    PLAN_NUMBER("person.", trained_share, "", "how much an athlete, 0 to 1"),

    SURE_CHOICE(IN("energy.", "method"), rf_method_choices, method, "how the total was estimated"),
    OTHER(IN("energy.", "resting_equation"), EQUATION, resting_equation,
          "formula of resting energy, that of the largest share; or measured"),
    {IN("energy.", "resting_parts"), .unit = "", KIND(LIST, resting_part), .name = "RestingPart",
     .stride = sizeof(refuel_resting_part), .record = REFUEL_RECORD_RESTING_PART,
     .help = "the equations that resting energy is mixed of, the largest share first"},
    PLAN_NUMBER("energy.", athletes_share, "", "what the equations for athletes take of it"),
    NUMBER(IN("energy.", "resting_untrained_kcal_d"), "kcal/d", untrained_kcal_d, "what it would be by athlete no"),
    NUMBER(IN("energy.", "resting_athlete_kcal_d"), "kcal/d", athlete_kcal_d, "what it would be by athlete yes"),
    CHOICE(IN("energy.", "resting_reason"), reason_words, resting_reason, "why that one"),
    OTHER(IN("energy.", "running_equation"), EQUATION, running_equation, "formula of the cost of running"),
    OTHER(IN("energy.", "total_equation"), EQUATION, total_equation,
          "formula of the total, of a method other than the ledger"),
    {IN("energy.", "activity"), .unit = "", KIND(CHOICE, activity), .choices = rf_activity_choices, .optional = 1,
     .help = "category of such a method"},
    PLAN_NUMBER("energy.", living_pal, "", "physical activity level of the hours that have no term of their own"),
    PLAN_NUMBER("energy.", running_h_week, "h/week", "time on foot"),
    PLAN_NUMBER("energy.", run_share, "",
                "what of the distance is run, the rest is walked: by the gait, else by the speed, 0 up to 6.5 km/h and "
                "1 from 8"),
    PLAN_NUMBER("energy.", running_gross_kcal_d, "kcal/d", "cost of running, resting energy of its hours included"),
    MAYBE_NUMBER(IN("energy.", "walking_h_week"), "h/week", walking_h_week, "time of walking beside the running"),
    MAYBE_NUMBER(IN("energy.", "walking_gross_kcal_d"), "kcal/d", walking_gross_kcal_d,
                 "cost of that walking, resting energy of its hours included"),
    MAYBE_NUMBER(IN("energy.", "exercise_h_week"), "h/week", exercise_h_week, "time of exercise beside both"),
    MAYBE_NUMBER(
        IN("energy.", "exercise_gross_kcal_d"), "kcal/d", exercise_gross_kcal_d,
        "cost of that exercise, resting energy of its hours included; what was given as net is counted as it is"),
    {IN("energy.", "exercise_parts"), .unit = "", KIND(LIST, exercise_part), .name = "ExercisePart", .optional = 1,
     .stride = sizeof(refuel_exercise_part), .record = REFUEL_RECORD_EXERCISE_PART,
     .help = "the activities of that exercise"},
    PLAN_NUMBER("energy.", resting_kcal_d, "kcal/d", "resting energy"),
    PLAN_NUMBER("energy.", living_kcal_d, "kcal/d", "daily life: what has no term of its own, above resting"),
    PLAN_NUMBER("energy.", running_kcal_d, "kcal/d", "running, net of resting"),
    MAYBE_NUMBER(IN("energy.", "walking_kcal_d"), "kcal/d", walking_kcal_d,
                 "walking beside the running, net of resting"),
    MAYBE_NUMBER(IN("energy.", "exercise_kcal_d"), "kcal/d", exercise_kcal_d, "exercise beside both, net of resting"),
    MAYBE_NUMBER(IN("energy.", "reproduction_kcal_d"), "kcal/d", reproduction_kcal_d, "pregnancy or milk"),
    PLAN_NUMBER("energy.", total_kcal_d, "kcal/d",
                "(resting + living) + running, + walking + exercise + reproduction where they apply"),
    MAYBE_NUMBER(IN("energy.", "total_female_kcal_d"), "kcal/d", total_female_kcal_d,
                 "of sex unknown, that of a woman"),
    MAYBE_NUMBER(IN("energy.", "total_male_kcal_d"), "kcal/d", total_male_kcal_d, "of sex unknown, that of a man"),
    PLAN_NUMBER("energy.", goal_kcal_d, "kcal/d", "the goal as energy, by the static rule"),
    PLAN_NUMBER("energy.", intake_kcal_d, "kcal/d", "total + goal: what to eat"),
    NUMBER(IN("energy.sd.", "resting_kcal_d"), "kcal/d", sd_resting_kcal_d, "one standard deviation of resting energy"),
    NUMBER(IN("energy.sd.", "total_kcal_d"), "kcal/d", sd_total_kcal_d, "one standard deviation of the total"),
    SURE_NUMBER(IN("energy.interval.", "level"), "", level, "level of the intervals"),
    RANGE(IN("energy.interval.", "resting_kcal_d"), "kcal/d", resting_interval_kcal_d, "interval of resting energy"),
    RANGE(IN("energy.interval.", "total_kcal_d"), "kcal/d", total_interval_kcal_d, "interval of the total"),
    RANGE(IN("energy.interval.", "intake_kcal_d"), "kcal/d", intake_interval_kcal_d,
          "that of the total, plus the goal"),

    PLAN_NUMBER("goal.", requested_kg_week, "kg/week", "the goal asked for"),
    TRUTH(IN("goal.", "accepted"), accepted, "whether no gate refused it"),
    PLAN_NUMBER("goal.", applied_kg_week, "kg/week", "the goal that the plan is for"),
    PLAN_NUMBER("goal.", safe_kg_week, "kg/week", "the nearest goal that clears every gate and floor"),
    PLAN_NUMBER("goal.", mildest_kg_week, "kg/week", "the mildest change of the goal that eats enough"),
    OTHER(IN("goal.", "reasons"), CHECKS, reason, "what changed the goal, the binding check first"),

    NUMBER(IN("macros.", "carbohydrate_g_d"), "g/d", macros.carbohydrate_g_d, "planned carbohydrate"),
    NUMBER(IN("macros.", "protein_g_d"), "g/d", macros.protein_g_d, "planned protein"),
    NUMBER(IN("macros.", "fat_g_d"), "g/d", macros.fat_g_d, "planned fat"),
    PLAN_NUMBER("macros.", fibre_g_d, "g/d", "planned fibre"),
    CHOICE(IN("split.", "state"), split_words, macros.state, "whether the amounts fit into the energy"),
    BITS(IN("split.", "cut"), cut_words, macros.cut, "what was cut to make them fit"),
    NUMBER(IN("split.", "minimum_kcal_d"), "kcal/d", macros.minimum_kcal_d,
           "the least energy that holds the smallest amounts"),
    NUMBER(IN("split.", "shortfall_kcal_d"), "kcal/d", macros.shortfall_kcal_d, "how far the energy is below it"),
    RANGE(IN("targets.", "carbohydrate_g_d"), "g/d", carbohydrate_target_g_d, "range of carbohydrate for the training"),
    RANGE(IN("targets.", "protein_g_d"), "g/d", protein_target_g_d, "range of protein"),
    RANGE(IN("targets.", "fat_g_d"), "g/d", fat_target_g_d, "range of fat"),
};

#undef STRUCT

#define STRUCT refuel_resting_part
static const refuel_result_info resting_part_rows[] = {
    OTHER(KEY("equation"), EQUATION, equation, "the formula"),
    SURE_NUMBER(KEY("share"), "", share, "what it takes of the whole, 0 to 1"),
    SURE_NUMBER(KEY("kcal_d"), "kcal/d", kcal_d, "what it gives for the person"),
    TRUTH(KEY("at_35"), at_35, "whether its value at 35 years is carried on"),
};
#undef STRUCT

#define STRUCT refuel_exercise_part
static const refuel_result_info exercise_part_rows[] = {
    SURE_CHOICE(KEY("activity"), rf_exercise_choices, activity, "what it is"),
    SURE_NUMBER(KEY("met"), "kcal/kg/h", met, "its gross energy by the Compendium"),
    SURE_NUMBER(KEY("h_week"), "h/week", hours_week, "how long"),
    SURE_NUMBER(KEY("gross_kcal_d"), "kcal/d", gross_kcal_d, "what it costs, resting energy of its hours included"),
};
#undef STRUCT

#define STRUCT refuel_plan_result
static const refuel_result_info eaten_rows[] = {
    NUMBER(IN("eaten.", "energy_kcal_d"), "kcal/d", eaten[REFUEL_NUTRIENT_ENERGY], "energy eaten, or added up"),
    NUMBER(IN("eaten.", "balance_kcal_d"), "kcal/d", balance_told_kcal_d,
           "energy eaten less the total; null where an answer tells of an eating disorder"),
    NUMBER(IN("eaten.", "carbohydrate_g_d"), "g/d", eaten[REFUEL_NUTRIENT_CARBOHYDRATE], "carbohydrate eaten"),
    NUMBER(IN("eaten.", "protein_g_d"), "g/d", eaten[REFUEL_NUTRIENT_PROTEIN], "protein eaten"),
    NUMBER(IN("eaten.", "fat_g_d"), "g/d", eaten[REFUEL_NUTRIENT_FAT], "fat eaten"),
    NUMBER(IN("eaten.", "fibre_g_d"), "g/d", eaten[REFUEL_NUTRIENT_FIBRE], "fibre eaten"),
    NUMBER(IN("eaten.", "days"), "", eaten_days, "days that this is the mean of"),
    MAYBE_NUMBER(IN("eaten.", "alcohol_g_d"), "g/d", eaten[REFUEL_NUTRIENT_ALCOHOL], "alcohol drunk"),
    MAYBE_NUMBER(IN("eaten.", "saturated_fat_g_d"), "g/d", eaten[REFUEL_NUTRIENT_SATURATED_FAT], "saturated fat eaten"),
    MAYBE_NUMBER(IN("eaten.", "added_sugar_g_d"), "g/d", eaten[REFUEL_NUTRIENT_ADDED_SUGAR], "added sugar eaten"),
    MAYBE_NUMBER(IN("eaten.", "free_sugar_g_d"), "g/d", eaten[REFUEL_NUTRIENT_FREE_SUGAR], "free sugar eaten"),
    MAYBE_NUMBER(IN("eaten.", "exercise_carbohydrate_g_d"), "g/d", eaten[REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE],
                 "sugar taken in exercise"),
    MAYBE_NUMBER(IN("eaten.", "caffeine_mg_d"), "mg/d", eaten[REFUEL_NUTRIENT_CAFFEINE], "caffeine taken"),
};
static const refuel_result_info fluid_rows[] = {
    NUMBER(IN("session.", "sweat_rate_l_h"), "L/h", sweat_l_h, "sweat, as it was given or by the weights"),
    NUMBER(IN("session.", "lost_kg"), "kg", sweat_lost_kg, "weight lost; below 0: gained"),
    NUMBER(IN("session.", "sodium_loss_mg_h"), "mg/h", sweat_sodium_mg_h, "sodium lost with the sweat"),
    NUMBER(IN("session.", "fluid_after_l"), "L", fluid_after_l, "to drink afterwards, bit by bit"),
};
#undef STRUCT

#define STRUCT refuel_finding
static const refuel_result_info finding_rows[] = {
    OTHER(KEY("id"), CHECK, id, "the check"),
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict, "what it found"),
    SURE_CHOICE(KEY("action"), rf_action_words, action, "what it asks for"),
    SURE_CHOICE(KEY("direction"), rf_direction_words, direction, "towards eating more, or less"),
    NUMBER(KEY("value"), "", value, "what was judged"),
    RANGE(KEY("interval"), "", interval_low, "of the value"),
    NUMBER(KEY("low"), "", low, "lower edge of ok"),
    NUMBER(KEY("high"), "", high, "upper edge of ok"),
    OTHER(KEY("unit"), WORDS, unit, "of these numbers"),
    OTHER(KEY("message"), WORDS, message, "in plain words"),
    OTHER(KEY("source"), WORDS, source, "key of the source of the edge that binds"),
};
#undef STRUCT

#define STRUCT refuel_overall
static const refuel_result_info overall_rows[] = {
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict, "the worst of the checks"),
    OTHER(KEY("worst"), CHECKS, worst, "the checks that made it so"),
    SURE_CHOICE(KEY("direction"), rf_direction_words, direction, "towards eating more, or less"),
    OTHER(KEY("message"), WORDS, message, "one plain sentence"),
};
#undef STRUCT

#define STRUCT refuel_comparison
static const refuel_result_info comparison_rows[] = {
    OTHER(KEY("key"), WORDS, key, "of the equation, or the name of the method"),
    SURE_CHOICE(KEY("kind"), comparison_words, kind, "a resting equation, or a method of the whole day"),
    OTHER(KEY("equation"), EQUATION, equation, "the formula behind it"),
    NUMBER(KEY("resting_kcal_d"), "kcal/d", resting_kcal_d, "resting energy"),
    NUMBER(KEY("total_kcal_d"), "kcal/d", total_kcal_d, "total of the day"),
    {KEY("activity"), .unit = "", KIND(CHOICE, activity), .choices = rf_activity_choices, .optional = 1,
     .help = "category of a method"},
    TRUTH(KEY("chosen"), chosen, "whether the plan uses it"),
};
#undef STRUCT

#define STRUCT refuel_warning
static const refuel_result_info warning_rows[] = {
    OTHER(KEY("id"), WORDS, id, "the warning"),
    OTHER(KEY("field"), WORDS, field, "the input that it is about"),
    OTHER(KEY("message"), WORDS, message, "in plain words"),
};
#undef STRUCT

#define STRUCT refuel_reference
static const refuel_result_info source_rows[] = {
    OTHER(KEY("id"), WORDS, id, "key of the source, or of the formula"),
    OTHER(KEY("citation"), WORDS, citation, "the paper"),
    OTHER(KEY("doi"), TEXT, doi, "its DOI"),
};
#undef STRUCT

static const refuel_choice need_flags[] = {
#define WORD(note, bit, id, source, text) {id, note},
    REFUEL_DRI_NOTE_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define STRUCT refuel_need
static const refuel_result_info need_rows[] = {
    OTHER(KEY("nutrient"), WORDS, key, "the vitamin, the mineral, or what else it is"),
    OTHER(KEY("unit"), WORDS, unit, "of these numbers, a day; u is micro"),
    NUMBER(KEY("ear"), "", ear, "estimated average requirement: enough for half of the people"),
    NUMBER(KEY("rda"), "", rda, "recommended dietary allowance: enough for nearly all"),
    NUMBER(KEY("ai"), "", ai, "adequate intake, where the two are not known"),
    NUMBER(KEY("ul"), "", ul, "tolerable upper intake level; null: none was determined"),
    NUMBER(KEY("cdrr"), "", cdrr, "intake above which less lowers the risk of chronic disease"),
    BITS(KEY("flags"), need_flags, flags, "what one should know about it"),
    OTHER(KEY("source"), WORDS, source, "key of the report"),
};
#undef STRUCT
#include "plan/days_result_rows.h"

const rf_record rf_records[REFUEL_RECORD_END] = {
    [REFUEL_RECORD_PLAN] = RECORD(plan_rows),
    [REFUEL_RECORD_EATEN] = RECORD(eaten_rows),
    [REFUEL_RECORD_FINDING] = RECORD(finding_rows),
    [REFUEL_RECORD_OVERALL] = RECORD(overall_rows),
    [REFUEL_RECORD_COMPARISON] = RECORD(comparison_rows),
    [REFUEL_RECORD_WARNING] = RECORD(warning_rows),
    [REFUEL_RECORD_SOURCE] = RECORD(source_rows),
    [REFUEL_RECORD_RESTING_PART] = RECORD(resting_part_rows),
    [REFUEL_RECORD_EXERCISE_PART] = RECORD(exercise_part_rows),
    [REFUEL_RECORD_NEED] = RECORD(need_rows),
    [REFUEL_RECORD_DAY] = RECORD(day_rows),
    [REFUEL_RECORD_DAYS_MEAN] = RECORD(days_mean_rows),
    [REFUEL_RECORD_FLUID] = RECORD(fluid_rows),
};

const refuel_result_info *refuel_result_at(refuel_record record, size_t i)
{
    int known = record > REFUEL_RECORD_NONE && record < REFUEL_RECORD_END;
    return known && i < rf_records[record].rows ? &rf_records[record].row[i] : NULL;
}
