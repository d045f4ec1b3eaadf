#include "weight/track_smooth.h"

#include <math.h>
#include <string.h>

enum { N = RF_TRACK_STATES, OF_FILTER = 8, OF_SUMS = OF_FILTER + N + N * N }; /* where they begin in a row */

/* Of expenditure and weight, each its distance from where the log began and the square of that, times the share. */
typedef struct sums {
    double total, total_square, weight, weight_square;
} sums;

_Static_assert(OF_SUMS + sizeof(sums) / sizeof(double) <= REFUEL_TRACK_WORKSPACE, "a row of the workspace holds it");

/* What a filter knew on the evening of a day. */
typedef struct known {
    double mean[N];
    rf_track_matrix cov;
} known;

static double *row_of(const rf_track_scan *scan, size_t i)
{
    return scan->request->workspace + i * REFUEL_TRACK_WORKSPACE;
}

static void forwards(const rf_track_scan *scan, rf_track_filter filter)
{
    rf_track_matrix transition;
    for (size_t i = scan->weighed; i < scan->request->days; i++) {
        rf_track_day day = rf_track_scan_day(scan->request, i);
        rf_track_filter_weigh(&filter, &scan->model, &day);
        rf_track_filter_eat(&filter, &scan->model, &day);
        memcpy(row_of(scan, i) + OF_FILTER, filter.mean, sizeof filter.mean);
        memcpy(row_of(scan, i) + OF_FILTER + N, filter.cov, sizeof filter.cov);
        rf_track_filter_predict(&filter, &scan->model, &day, transition);
    }
}

/* X of X A = B, A symmetric and positive: by the root of Cholesky, row by row of X. */
static void divide(rf_track_matrix b, rf_track_matrix a, rf_track_matrix x)
{
    rf_track_matrix root = {{0}};
    for (int i = 0; i < N; i++)
        for (int j = 0; j <= i; j++) {
            double sum = a[i][j];
            for (int k = 0; k < j; k++) sum -= root[i][k] * root[j][k];
            root[i][j] = i == j ? sqrt(sum) : sum / root[j][j];
        }
    for (int r = 0; r < N; r++) {
        double y[N];
        for (int i = 0; i < N; i++) {
            y[i] = b[r][i];
            for (int k = 0; k < i; k++) y[i] -= root[i][k] * y[k];
            y[i] /= root[i][i];
        }
        for (int i = N - 1; i >= 0; i--) {
            x[r][i] = y[i];
            for (int k = i + 1; k < N; k++) x[r][i] -= root[k][i] * x[r][k];
            x[r][i] /= root[i][i];
        }
    }
}

static void multiply(rf_track_matrix a, rf_track_matrix b, bool transposed, rf_track_matrix out)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            out[i][j] = 0;
            for (int k = 0; k < N; k++) out[i][j] += a[i][k] * (transposed ? b[j][k] : b[k][j]);
        }
}

/* From what is known of day i + 1 in the end to day i; gain is what a step of the later state moves the earlier one by. */
static void step_back(const rf_track_scan *scan, double noise, size_t i, known *at, rf_track_matrix gain)
{
    rf_track_day day = rf_track_scan_day(scan->request, i), later = rf_track_scan_day(scan->request, i + 1);
    known then;
    memcpy(then.mean, row_of(scan, i) + OF_FILTER, sizeof then.mean);
    memcpy(then.cov, row_of(scan, i) + OF_FILTER + N, sizeof then.cov);
    rf_track_filter ahead = {.noise = noise};
    memcpy(ahead.mean, then.mean, sizeof then.mean);
    memcpy(ahead.cov, then.cov, sizeof then.cov);
    rf_track_matrix transition, cross, moved, more;
    rf_track_filter_predict(&ahead, &scan->model, &day, transition);
    rf_track_filter_widen(&ahead, later.jump_kg);
    multiply(then.cov, transition, true, cross);
    divide(cross, ahead.cov, gain);
    for (int r = 0; r < N; r++)
        for (int c = 0; c < N; c++) at->cov[r][c] -= ahead.cov[r][c];
    multiply(gain, at->cov, false, moved);
    multiply(moved, gain, true, more);
    for (int r = 0; r < N; r++) {
        for (int c = 0; c < N; c++) then.mean[r] += gain[r][c] * (at->mean[c] - ahead.mean[c]);
        for (int c = 0; c < N; c++) then.cov[r][c] += 0.5 * (more[r][c] + more[c][r]);
    }
    *at = then;
}

static void add(const rf_track_scan *scan, size_t i, double share, const known *at)
{
    sums sum;
    memcpy(&sum, row_of(scan, i) + OF_SUMS, sizeof sum);
    double total = at->mean[RF_TRACK_TOTAL] - scan->model.total_kcal_d;
    double weight = at->mean[RF_TRACK_WEIGHT] - scan->model.weight_kg;
    sum.total += share * total;
    sum.total_square += share * (total * total + at->cov[RF_TRACK_TOTAL][RF_TRACK_TOTAL]);
    sum.weight += share * weight;
    sum.weight_square += share * (weight * weight + at->cov[RF_TRACK_WEIGHT][RF_TRACK_WEIGHT]);
    memcpy(row_of(scan, i) + OF_SUMS, &sum, sizeof sum);
}

/* One filter, forwards and back. */
static void there_and_back(const rf_track_scan *scan, int k, size_t from, size_t span, rf_track_mixture *change)
{
    size_t last = scan->request->days - 1;
    double noise = scan->at_first.filter[k].noise;
    forwards(scan, scan->at_first.filter[k]);
    known at, end;
    memcpy(end.mean, row_of(scan, last) + OF_FILTER, sizeof end.mean);
    memcpy(end.cov, row_of(scan, last) + OF_FILTER + N, sizeof end.cov);
    at = end;
    rf_track_matrix since = {{0}}, gain, longer, cross; /* product of the gains from the day to the last one */
    for (int r = 0; r < N; r++) since[r][r] = 1;
    add(scan, last, change->share[k], &at);
    for (size_t i = last; i-- > from;) {
        step_back(scan, noise, i, &at, gain);
        add(scan, i, change->share[k], &at);
        if (last - i > span) continue;
        multiply(gain, since, false, longer);
        memcpy(since, longer, sizeof since);
        multiply(since, end.cov, false, cross);
        const int w = RF_TRACK_WEIGHT;
        change->mean[k] = end.mean[w] - at.mean[w];
        change->variance[k] = end.cov[w][w] + at.cov[w][w] - 2 * cross[w][w];
    }
}

void rf_track_smooth(const rf_track_scan *scan, size_t from, size_t span, rf_track_mixture *change)
{
    const sums none = {0, 0, 0, 0};
    for (size_t i = scan->weighed; i < scan->request->days; i++) memcpy(row_of(scan, i) + OF_SUMS, &none, sizeof none);
    rf_track_bank_shares(&scan->bank, change->share);
    for (int k = 0; k < RF_TRACK_BANK; k++) there_and_back(scan, k, from, span, change);
}

rf_track_past rf_track_smooth_day(const rf_track_scan *scan, size_t i)
{
    sums sum;
    memcpy(&sum, row_of(scan, i) + OF_SUMS, sizeof sum);
    return (rf_track_past){.total = {scan->model.total_kcal_d + sum.total, sum.total_square - sum.total * sum.total},
                           .weight = {scan->model.weight_kg + sum.weight, sum.weight_square - sum.weight * sum.weight}};
}
