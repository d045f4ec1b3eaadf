#include "weight/track_filter.h"

#include <math.h>
#include <string.h>

#include "core/elementary.h"
#include "weight/hall.h"

enum { N = RF_TRACK_STATES };

#define WATER_KEPT 0.7                           /* of the water that comes and goes, from one day to the next */
#define WATER_GONE (1 - WATER_KEPT * WATER_KEPT) /* of its variance */

/* Shares of the weight when the log begins, times the scale of the filter: 0.53 % from one day to the next and 0.69 % over a
   week are the SDs of one person's differences. */
static const double weigh_in_noise = 0.003, water_noise = 0.004;

static const double start_weight_noise = 0.01, start_intake_sd_kcal_d = 500;
static const double total_walk_kcal_d = 15, intake_walk_kcal_d = 30; /* SD of the change from one day to the next */
static const double weight_walk_kg = 0.02;
static const double log_error = 0.10;       /* of an intake that was logged */
static const double no_log_sd_kcal_d = 400; /* of one that was not, from the habitual */
static const double two_pi = 6.28318530717958648;

void rf_track_filter_start(rf_track_filter *filter, const rf_track_model *model, double noise)
{
    double water_sd = water_noise * model->weight_kg * noise, weight_sd = start_weight_noise * model->weight_kg;
    memset(filter, 0, sizeof *filter);
    filter->noise = noise;
    filter->mean[RF_TRACK_WEIGHT] = model->weight_kg;
    filter->mean[RF_TRACK_TOTAL] = filter->mean[RF_TRACK_INTAKE] = model->total_kcal_d;
    filter->cov[RF_TRACK_WEIGHT][RF_TRACK_WEIGHT] = weight_sd * weight_sd;
    filter->cov[RF_TRACK_TOTAL][RF_TRACK_TOTAL] = model->total_sd_kcal_d * model->total_sd_kcal_d;
    filter->cov[RF_TRACK_WATER][RF_TRACK_WATER] = water_sd * water_sd;
    filter->cov[RF_TRACK_INTAKE][RF_TRACK_INTAKE] = start_intake_sd_kcal_d * start_intake_sd_kcal_d;
    filter->of_prior[RF_TRACK_TOTAL] = filter->of_prior[RF_TRACK_INTAKE] = 1;
}

/* What was seen is the sum of the states whose row is 1. In the form of Joseph, P = (I - K h) P (I - K h)' + K R K', the
   covariance stays symmetric and positive. An outlier counts with a variance that makes it no worse than the limit. */
static void update(rf_track_filter *f, const double row[N], double seen, double variance)
{
    double expected = 0, with[N] = {0}, spread = variance, gain[N];
    for (int i = 0; i < N; i++) {
        expected += row[i] * f->mean[i];
        for (int j = 0; j < N; j++) with[i] += f->cov[i][j] * row[j];
    }
    for (int i = 0; i < N; i++) spread += row[i] * with[i];
    double innovation = seen - expected, square = innovation * innovation / spread;
    double beyond = square > RF_TRACK_OUTLIER ? square / RF_TRACK_OUTLIER : 1;
    double counted = beyond > 1 ? RF_TRACK_OUTLIER + 2 * rf_ln(beyond) : square;
    f->log_likelihood -= 0.5 * (rf_ln(two_pi * spread) + counted);
    variance += spread * (beyond - 1);
    double prior = 0;
    rf_track_matrix left, kept = {{0}};
    for (int i = 0; i < N; i++) {
        gain[i] = with[i] / (spread * beyond);
        prior += row[i] * f->of_prior[i];
        for (int j = 0; j < N; j++) left[i][j] = (i == j) - gain[i] * row[j];
    }
    for (int i = 0; i < N; i++)
        for (int k = 0; k < N; k++)
            for (int j = 0; j < N; j++) kept[i][j] += left[i][k] * f->cov[k][j];
    for (int i = 0; i < N; i++) {
        f->mean[i] += gain[i] * innovation;
        f->of_prior[i] -= gain[i] * prior;
        for (int j = 0; j <= i; j++) {
            double sum = gain[i] * gain[j] * variance;
            for (int k = 0; k < N; k++) sum += kept[i][k] * left[j][k];
            f->cov[i][j] = f->cov[j][i] = sum;
        }
    }
}

static double weigh_in_variance(const rf_track_filter *filter, const rf_track_model *model)
{
    double sd_kg = weigh_in_noise * model->weight_kg * filter->noise;
    return sd_kg * sd_kg;
}

double rf_track_filter_spread(const rf_track_filter *filter, const rf_track_model *model)
{
    const int w = RF_TRACK_WEIGHT, b = RF_TRACK_WATER;
    return filter->cov[w][w] + filter->cov[b][b] + 2 * filter->cov[w][b] + weigh_in_variance(filter, model);
}

void rf_track_filter_widen(rf_track_filter *filter, double jump_kg)
{
    double total_kcal_d = RF_TRACK_TOTAL_KCAL_KG * jump_kg; /* if it was tissue; if it was another scale, nothing */
    filter->cov[RF_TRACK_WEIGHT][RF_TRACK_WEIGHT] += jump_kg * jump_kg;
    filter->cov[RF_TRACK_TOTAL][RF_TRACK_TOTAL] += total_kcal_d * total_kcal_d;
}

void rf_track_filter_weigh(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day)
{
    static const double row[N] = {[RF_TRACK_WEIGHT] = 1, [RF_TRACK_WATER] = 1};
    if (day->jump_kg > 0) rf_track_filter_widen(filter, day->jump_kg);
    if (!isnan(day->weight_kg)) update(filter, row, day->weight_kg, weigh_in_variance(filter, model));
}

void rf_track_filter_eat(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day)
{
    static const double row[N] = {[RF_TRACK_INTAKE] = 1};
    double sd = model->intake_sd_kcal_d;
    if (!isnan(day->intake_kcal_d)) update(filter, row, day->intake_kcal_d, sd * sd);
}

double rf_track_fat_kg(const rf_track_model *model, double weight_kg)
{
    return fmax(RF_TRACK_LEAST_FAT_KG, model->fat_kg + RF_TRACK_FAT_OF_CHANGE * (weight_kg - model->weight_kg));
}

/* Energy of a kilogram that is lost or gained at a fat mass: Forbes 1987 with the densities of Hall et al. 2011. */
double rf_track_tissue_kcal_kg(const rf_track_model *model, double weight_kg)
{
    double fat_kg = rf_track_fat_kg(model, weight_kg);
    return (model->fat_kcal_kg * fat_kg + RF_FORBES_KG * model->lean_kcal_kg) / (fat_kg + RF_FORBES_KG);
}

static void transition_of(double tissue, bool logged, rf_track_matrix out)
{
    memset(out, 0, sizeof(rf_track_matrix));
    double *weight = out[RF_TRACK_WEIGHT], *total = out[RF_TRACK_TOTAL];
    weight[RF_TRACK_WEIGHT] = 1;
    weight[RF_TRACK_TOTAL] = -1 / tissue;
    weight[RF_TRACK_INTAKE] = logged ? 0 : 1 / tissue;
    total[RF_TRACK_TOTAL] = 1 + RF_TRACK_TOTAL_KCAL_KG * weight[RF_TRACK_TOTAL];
    total[RF_TRACK_INTAKE] = RF_TRACK_TOTAL_KCAL_KG * weight[RF_TRACK_INTAKE];
    out[RF_TRACK_WATER][RF_TRACK_WATER] = WATER_KEPT;
    out[RF_TRACK_INTAKE][RF_TRACK_INTAKE] = 1;
}

/* P = F P F' + Q. Q is of what moves weight, expenditure and water at once, drawn and walk, and of what each has of its own. */
static void spread_out(rf_track_filter *f, rf_track_matrix transition, const double drawn[N], double water_sd_kg)
{
    const double walk[N] = {
        [RF_TRACK_WEIGHT] = weight_walk_kg, [RF_TRACK_TOTAL] = RF_TRACK_TOTAL_KCAL_KG * weight_walk_kg};
    const double own[N] = {[RF_TRACK_TOTAL] = total_walk_kcal_d * total_walk_kcal_d,
                           [RF_TRACK_WATER] = WATER_GONE * water_sd_kg * water_sd_kg,
                           [RF_TRACK_INTAKE] = intake_walk_kcal_d * intake_walk_kcal_d};
    rf_track_matrix half = {{0}};
    for (int i = 0; i < N; i++)
        for (int k = 0; k < N; k++)
            for (int j = 0; j < N; j++) half[i][j] += transition[i][k] * f->cov[k][j];
    for (int i = 0; i < N; i++)
        for (int j = 0; j <= i; j++) {
            double sum = drawn[i] * drawn[j] + walk[i] * walk[j] + (i == j ? own[i] : 0);
            for (int k = 0; k < N; k++) sum += half[i][k] * transition[j][k];
            f->cov[i][j] = f->cov[j][i] = sum;
        }
}

static void move(const double in[N], rf_track_matrix transition, double out[N])
{
    for (int i = 0; i < N; i++) {
        out[i] = 0;
        for (int j = 0; j < N; j++) out[i] += transition[i][j] * in[j];
    }
}

/* SD of what is eaten on a day, as far as nobody knows. The days of a pause, as a holiday, are alike: they may have a habit of
   their own, which is as unsure as the habit of a person when a log begins. What n of them differ by together has the variance
   n 400^2 + n (n - 1) 500^2, and this is what the last of them adds. */
static double unknown_kcal_d(const rf_track_day *day)
{
    if (!isnan(day->intake_kcal_d)) return log_error * day->intake_kcal_d;
    double alike = 2 * fmax(0, day->pause_d - 1) * start_intake_sd_kcal_d * start_intake_sd_kcal_d;
    return sqrt(no_log_sd_kcal_d * no_log_sd_kcal_d + alike);
}

/* What is eaten and not known moves glycogen and fluid as well, which leave with the water: in the end by as much as the day and
   the habit of a pause differ. */
static double unknown_water_kg(const rf_track_model *model, const rf_track_day *day)
{
    if (!isnan(day->intake_kcal_d)) return 0;
    double alike = day->pause_d > 1 ? start_intake_sd_kcal_d * start_intake_sd_kcal_d : 0;
    return model->water_kg_kcal * sqrt(WATER_GONE * (no_log_sd_kcal_d * no_log_sd_kcal_d + alike));
}

void rf_track_filter_predict(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day,
                             rf_track_matrix transition)
{
    bool logged = !isnan(day->intake_kcal_d);
    double tissue = rf_track_tissue_kcal_kg(model, filter->mean[RF_TRACK_WEIGHT]), next[N];
    double sd_kg = unknown_kcal_d(day) / tissue;
    double known = ((logged ? day->intake_kcal_d : 0) - day->fast_kcal_d - day->glycogen_kcal_d) / tissue;
    transition_of(tissue, logged, transition);
    move(filter->mean, transition, next);
    next[RF_TRACK_WEIGHT] += known;
    next[RF_TRACK_TOTAL] += RF_TRACK_TOTAL_KCAL_KG * known;
    memcpy(filter->mean, next, sizeof next);
    move(filter->of_prior, transition, next);
    memcpy(filter->of_prior, next, sizeof next);
    const double drawn[N] = {[RF_TRACK_WEIGHT] = sd_kg,
                             [RF_TRACK_TOTAL] = RF_TRACK_TOTAL_KCAL_KG * sd_kg,
                             [RF_TRACK_WATER] = unknown_water_kg(model, day)};
    spread_out(filter, transition, drawn, water_noise * model->weight_kg * filter->noise);
}

void rf_track_filter_wait(rf_track_filter *filter)
{
    filter->cov[RF_TRACK_INTAKE][RF_TRACK_INTAKE] += intake_walk_kcal_d * intake_walk_kcal_d;
}
