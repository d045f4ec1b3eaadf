/* exp, log, log10 and pow of our own beside those of the C library, in nanoseconds of one call in a loop of many. In
   processor time: ratios hold within one run only. RF_WIDE chooses the instruction set of this machine, as in kernels. */
#include <math.h>
#include <stdio.h>

#include "bench/clock.h"
#include "core/elementary.h"
#include "core/wide.h"

enum { N = 512, CALLS = 40, REPEATS = 60 };

#define BOTH(name, ours, theirs)                                                                             \
    RF_WIDE static void our_##name(const double *restrict x, const double *restrict y, double *restrict out) \
    {                                                                                                        \
        (void)y;                                                                                             \
        for (int i = 0; i < N; i++) out[i] = ours;                                                           \
    }                                                                                                        \
    static void their_##name(const double *restrict x, const double *restrict y, double *restrict out)       \
    {                                                                                                        \
        (void)y;                                                                                             \
        for (int i = 0; i < N; i++) out[i] = theirs;                                                         \
    }

BOTH(exp, rf_exp(x[i]), exp(x[i]))
BOTH(ln, rf_ln(x[i]), log(x[i]))
BOTH(log10, rf_log10(x[i]), log10(x[i]))
BOTH(pow, rf_pow(x[i], y[i]), pow(x[i], y[i]))
BOTH(pow_positive, rf_pow_positive(x[i], y[i]), pow(x[i], y[i]))

typedef void loop(const double *restrict x, const double *restrict y, double *restrict out);

static const struct {
    const char *name;
    loop *ours, *theirs;
} rows[] = {{"exp", our_exp, their_exp},
            {"log", our_ln, their_ln},
            {"log10", our_log10, their_log10},
            {"pow", our_pow, their_pow},
            {"pow of a positive number", our_pow_positive, their_pow_positive}};

static double x[N], y[N], out[N];

/* Both in turn, the best of each. */
static void measure(loop *ours, loop *theirs, double *our_ns, double *their_ns)
{
    *our_ns = *their_ns = INFINITY;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = spent_ns();
        for (int i = 0; i < CALLS; i++) ours(x, y, out);
        double middle = spent_ns();
        for (int i = 0; i < CALLS; i++) theirs(x, y, out);
        *our_ns = fmin(*our_ns, (middle - start) / CALLS / N);
        *their_ns = fmin(*their_ns, (spent_ns() - middle) / CALLS / N);
    }
}

int main(void)
{
    for (int i = 0; i < N; i++) {
        x[i] = 0.1 + 5.0 * i / N;
        y[i] = 3 - 6.0 * ((i * 37) % N) / N;
    }
    printf("%-40s %10s %10s %10s\n", "one call in a loop", "ns", "C library", "ratio");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double our_ns, their_ns;
        measure(rows[i].ours, rows[i].theirs, &our_ns, &their_ns);
        printf("%-40s %10.2f %10.2f %10.2f\n", rows[i].name, our_ns, their_ns, our_ns / their_ns);
    }
    return !isfinite(out[0]);
}
