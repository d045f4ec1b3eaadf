/* The measured groups of body weight, each simulated as a mixture of persons. */
#include <math.h>
#include <refuel/project.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "support/cases.h"
#include "weight.h"

enum { STEPS_MAX = 8 };

/* The model columns were solved independently from inputs with a few digits. */
#define TOLERANCE_KG 0.02
#define SHORT_DAYS 14.0

/* One step of the intake as "0:*1.4"; moves *text on. */
static refuel_schedule_row read_step(const char **text, double baseline_kcal_d)
{
    char *at;
    refuel_schedule_row row = {.day = strtod(*text, &at)};
    char sign = *++at;
    double value = strtod(sign == '*' ? at + 1 : at, &at);
    row.intake_kcal_d = sign == '*'                  ? value * baseline_kcal_d
                        : sign == '+' || sign == '-' ? baseline_kcal_d + value
                                                     : value;
    *text = at + strspn(at, " ");
    return row;
}

/* Reads one person of a mixture, and gives the share. Resting energy by Mifflin et al., unrounded, as the model uses it. */
static double read_person(const cases *c, const char **text, refuel_hall_person *who)
{
    double share, age_y, height_m, weight_kg, baseline_kcal_d, fat_kg;
    char sex;
    int used = 0;
    if (sscanf(*text, "%lf:%c %lf %lf %lf %lf %lf%n", &share, &sex, &age_y, &height_m, &weight_kg, &baseline_kcal_d,
               &fat_kg, &used) != 7)
        broken_page("not a person", *text);
    *text += used;
    *text += strspn(*text, " +");
    *who = (refuel_hall_person)REFUEL_HALL_PERSON_INIT;
    who->weight_kg = weight_kg;
    who->height_cm = 100 * height_m;
    who->age_y = age_y;
    who->sex = sex == 'M' ? REFUEL_MALE : REFUEL_FEMALE;
    who->fat_kg = fat_kg;
    who->fat_measured = 1;
    who->carbohydrate_fraction = case_number(c, "carb_baseline");
    who->resting_kcal_d = 9.99 * weight_kg + 625 * height_m - 4.92 * age_y + (sex == 'M' ? 5 : -161);
    who->pal = baseline_kcal_d / who->resting_kcal_d;
    return share;
}

static refuel_schedule read_schedule(const cases *c, const refuel_hall_person *who, refuel_schedule_row rows[STEPS_MAX])
{
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = rows;
    for (const char *text = case_text(c, "intake"); *text && schedule.rows + 1 < STEPS_MAX; schedule.rows++) {
        rows[schedule.rows] = read_step(&text, who->resting_kcal_d * who->pal);
        rows[schedule.rows].carbohydrate_change = case_number(c, "carb_after") - who->carbohydrate_fraction;
    }
    if (!case_has(c, "ramp_activity_percent")) return schedule;
    schedule.shape = REFUEL_SCHEDULE_RAMP; /* the intake at once, the activity linearly to day 168 */
    rows[1] = rows[0];
    rows[1].day = 168;
    rows[1].activity_percent = case_number(c, "ramp_activity_percent");
    schedule.rows = 2;
    return schedule;
}

static change simulate(const cases *c, refuel_sodium sodium)
{
    change sum = {0, 0};
    for (const char *text = case_text(c, "persons"); *text;) {
        refuel_hall_person who;
        double share = read_person(c, &text, &who), day = case_number(c, "day"), weight_kg, fat_kg;
        who.sodium = (int32_t)sodium;
        refuel_schedule_row rows[STEPS_MAX];
        refuel_schedule schedule = read_schedule(c, &who, rows);
        refuel_projection out = REFUEL_PROJECTION_INIT;
        out.capacity = 1;
        out.weight_kg = &weight_kg;
        out.fat_kg = &fat_kg;
        refuel_error err;
        if (refuel_project(&who, &schedule, &day, 1, &out, &err) != REFUEL_OK)
            broken_page(case_text(c, "study"), err.message);
        sum.weight_kg += share * (weight_kg - who.weight_kg);
        sum.fat_kg += share * (fat_kg - who.fat_kg);
    }
    return sum;
}

/* "0:*1.2 21:*1.4" in words. */
static void describe_intake(const cases *c, char *out, size_t size)
{
    size_t at = 0;
    *out = '\0';
    for (const char *text = case_text(c, "intake"); *text && at < size;) {
        char *value;
        double day = strtod(text, &value);
        size_t length = strcspn(++value, " ");
        const char *before = *value == '*' ? "times " : *value == '+' || *value == '-' ? "" : "to ";
        if (at || day > 0) at += (size_t)snprintf(out + at, size - at, "; from day %.0f ", day);
        if (at < size)
            at += (size_t)snprintf(out + at, size - at, "%s%.*s", before, (int)(length - (*value == '*')),
                                   *value == '*' ? value + 1 : value);
        text = value + length + strspn(value + length, " ");
    }
    if (case_has(c, "ramp_activity_percent") && at < size)
        snprintf(out + at, size - at, "; activity to %s %% by day 168", case_text(c, "ramp_activity_percent"));
}

static kind kind_of(const result *it)
{
    if (strncmp(it->study, "Minnesota", 9) == 0 || strncmp(it->study, "Pasquet", 7) == 0) return FAILURE;
    return it->observed_kg < 0 ? UNDERFED : it->day <= SHORT_DAYS ? OVERFED_SHORT : OVERFED_LONG;
}

static bool agrees(const result *it, double computed, const cases *c, const char *column)
{
    double expected = case_number(c, column);
    if (fabs(computed - expected) <= TOLERANCE_KG) return true;
    fprintf(stderr, "%s:%d: %s, day %.0f: %s is %.3f, computed %.3f\n", c->path, c->line, it->study, it->day, column,
            expected, computed);
    return false;
}

size_t read_results(result out[RESULTS_MAX], bool *good)
{
    size_t count = 0;
    cases groups = cases_open("hall_weight_change.csv"), more = cases_open("weight_change.csv");
    while (cases_next(&groups)) {
        const char *study = case_text(&groups, "study");
        if (!cases_next(&more) || !case_is(&more, "study", study) ||
            case_number(&more, "day") != case_number(&groups, "day") || count == RESULTS_MAX)
            broken_page("weight_change.csv is not line by line hall_weight_change.csv", study);
        result *it = &out[count++];
        *it = (result){
            .day = case_number(&groups, "day"),
            .observed_kg = case_number(&groups, "observed_kg"),
            .observed_fat_kg = case_has(&more, "observed_fat_kg") ? case_number(&more, "observed_fat_kg") : NAN,
            .constant = simulate(&groups, REFUEL_SODIUM_CONSTANT),
            .proportional = simulate(&groups, REFUEL_SODIUM_PROPORTIONAL)};
        snprintf(it->study, sizeof it->study, "%s", study);
        snprintf(it->people, sizeof it->people, "%s", case_text(&more, "people"));
        snprintf(it->assumed, sizeof it->assumed, "%s", case_text(&more, "assumed"));
        snprintf(it->spread, sizeof it->spread, "%s", case_text(&more, "spread"));
        describe_intake(&groups, it->intake, sizeof it->intake);
        it->kind = kind_of(it);
        *good &= agrees(it, it->constant.weight_kg, &groups, "model_constant_kg");
        *good &= agrees(it, it->proportional.weight_kg, &groups, "model_proportional_kg");
        *good &= agrees(it, it->constant.fat_kg, &more, "model_fat_constant_kg");
        *good &= agrees(it, it->proportional.fat_kg, &more, "model_fat_proportional_kg");
    }
    if (cases_next(&more)) broken_page("weight_change.csv has a line too many", case_text(&more, "study"));
    return count;
}
