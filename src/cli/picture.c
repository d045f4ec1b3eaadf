#include "cli/picture.h"

#include <math.h>
#include <refuel/project.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/date.h"
#include "core/elementary.h"
#include "person/person.h"
#include "weight/stop_kernel.h"

#define LEAST_KG 2.0      /* of an axis */
#define NEAR_SHARE 0.5    /* of the height of a picture: a limit that far off is still marked */
#define BESIDE_SHARE 0.08 /* likewise: so near two labels would overlap */
#define LINES_MOST 6      /* of a grid */

refuel_range cli_weights_of(const refuel_forecast_result *f)
{
    refuel_range range = {INFINITY, -INFINITY};
    for (size_t row = 0; row < f->rows; row++) { /* fmin and fmax pass over a NaN */
        range.low = fmin(range.low, fmin(f->weight_kg[row], f->low_kg[row]));
        range.high = fmax(range.high, fmax(f->weight_kg[row], f->high_kg[row]));
    }
    range.low = fmin(range.low, f->target_kg);
    range.high = fmax(range.high, f->target_kg);
    double missing = LEAST_KG - (range.high - range.low);
    if (missing > 0) range = (refuel_range){range.low - missing / 2, range.high + missing / 2};
    return range;
}

static double limit_kg(refuel_range weights, double bmi, double height_cm)
{
    double kg = bmi * (height_cm / 100) * (height_cm / 100), near_kg = NEAR_SHARE * (weights.high - weights.low);
    return kg >= weights.low - near_kg && kg <= weights.high + near_kg ? kg : NAN;
}

int cli_limits_of(const cli_picture *p, refuel_range *weights, cli_limit limit[CLI_LIMITS])
{
    static const struct {
        double bmi;
        const char *words;
    } limits[CLI_LIMITS] = {{RF_UNDERWEIGHT_BMI, "body mass index 18.5"}, {RF_STOP_BMI, "body mass index 15"}};
    const refuel_range shown = *weights;
    double beside_kg = BESIDE_SHARE * (shown.high - shown.low), target_kg = p->forecast->target_kg;
    int count = 0;
    for (size_t i = 0; i < CLI_LIMITS; i++) {
        double kg = limit_kg(shown, limits[i].bmi, p->height_cm);
        if (isnan(kg)) continue;
        weights->low = fmin(weights->low, kg);
        weights->high = fmax(weights->high, kg);
        limit[count++] = (cli_limit){kg, limits[i].words, fabs(kg - target_kg) < beside_kg};
    }
    return count;
}

refuel_range cli_energies_of(const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    refuel_range range = {f->floor_kcal_d, f->floor_kcal_d}; /* fmin and fmax pass over a NaN */
    for (size_t row = 0; row < f->rows; row++) {
        range.low = fmin(range.low, fmin(f->intake_kcal_d[row], f->expenditure_kcal_d[row]));
        range.high = fmax(range.high, fmax(f->intake_kcal_d[row], f->expenditure_kcal_d[row]));
    }
    if (!(range.high > range.low)) range.high = range.low + 1;
    return (refuel_range){cli_energy(&p->units, range.low), cli_energy(&p->units, range.high)};
}

double cli_step_of(double span)
{
    static const double steps[] = {1, 2, 5, 10};
    double least = span / LINES_MOST, power = rf_pow(10, floor(rf_log10(least)));
    size_t i = 0;
    while (steps[i] * power < least && i + 1 < sizeof steps / sizeof *steps) i++;
    return steps[i] * power;
}

void cli_band_text(const refuel_forecast_result *f, int32_t band, char text[CLI_BAND_TEXT])
{
    char level[RF_NUMBER_TEXT];
    cli_level_text(f->level, level);
    snprintf(text, CLI_BAND_TEXT, "%s range if the planned %s", level,
             band == REFUEL_BAND_SAME_DEFICIT ? "deficit is kept" : "intake is eaten");
}

const char *cli_end_text(int32_t end)
{
    switch (end) {
        case REFUEL_END_ESSENTIAL_FAT: return "less fat than a body needs";
        case REFUEL_END_BMI_15: return "a body mass index under 15";
        case REFUEL_END_BMI_18_5: return "a body mass index under 18.5";
        default: return refuel_end_name(end);
    }
}

/* How far apart the labels stand in a projection of at most so many days: in days, or, with dates, in months. */
typedef struct spacing {
    int most_days, days, months;
} spacing;

static const spacing spacings[] = {{10, 1, 0},      {20, 2, 0},       {70, 7, 0},        {140, 14, 0},
                                   {300, 28, 1},    {600, 56, 2},     {1100, 112, 4},    {2000, 182, 6},
                                   {4000, 364, 12}, {10000, 910, 24}, {20000, 1820, 60}, {0, 3640, 120}};

static bool dated_tic(int64_t date, int months, char label[CLI_TIC])
{
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[RF_DATE_TEXT];
    rf_date_text(date, text);
    if (!*text) return false;
    int month = atoi(text + 5), day = atoi(text + 8); /* digits alone */
    if (months == 0)
        snprintf(label, CLI_TIC, "%d %s\n%.4s", day, names[month - 1], text);
    else
        snprintf(label, CLI_TIC, "%s\n%.4s", names[month - 1], text);
    return months == 0 || (day == 1 && (12 * atoi(text) + month - 1) % months == 0);
}

bool cli_tic(const cli_picture *p, int days, int day, char label[CLI_TIC])
{
    const spacing *s = spacings;
    while (s->most_days && days > s->most_days) s++;
    if (p->dated && s->months) return dated_tic(p->start + day, s->months, label);
    if (day % s->days != 0) return false;
    if (p->dated) return dated_tic(p->start + day, 0, label);
    snprintf(label, CLI_TIC, "%d", day);
    return true;
}
