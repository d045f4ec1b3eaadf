#include "core/normal.h"

#include <math.h>

#include "core/elementary.h"

/* Wichura 1988, algorithm AS 241 (Applied Statistics 37, 477, doi:10.2307/2347330), PPND16: ratios of polynomials of
   degree 7, the highest power first. In the middle they are of 0.425^2 - (p - 1/2)^2, in the tails of the root of -ln of
   the share that lies beyond, less 1.6 and far out less 5. Its relative error is about 1e-16. */
enum { TERMS = 8 };

typedef struct ratio {
    double over[TERMS], under[TERMS];
} ratio;

static const ratio middle = {
    .over = {2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
             1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0},
    .under = {5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
              5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0}};
static const ratio tail = {.over = {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                                    1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
                                    4.63033784615654529590e+0, 1.42343711074968357734e+0},
                           .under = {1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
                                     1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
                                     2.05319162663775882187e+0, 1.0}};
static const ratio far_tail = {
    .over = {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
             2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0,
             6.65790464350110377720e+0},
    .under = {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
              7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
              5.99832206555887937690e-1, 1.0}};

#define MIDDLE 0.425 /* so far from 1/2 the first ratio holds */
#define MIDDLE_SQUARE 0.180625
#define FAR 5.0 /* from here the third one: shares below 1.4e-11 */
#define TAIL_START 1.6

static double value(const ratio *of, double x)
{
    double over = of->over[0], under = of->under[0];
    for (int i = 1; i < TERMS; i++) over = over * x + of->over[i], under = under * x + of->under[i];
    return over / under;
}

/* Marsaglia 2004 (Journal of Statistical Software 11(4), doi:10.18637/jss.v011.i04): 1/2 + density (x + x^3/3 + x^5/15 + ...),
   all terms of one sign. Its absolute error is about 1e-16: a share far out in the lower tail has no digits of its own. */
double rf_normal_share(double x)
{
    const double density = 0.39894228040143267794, far = 9; /* 1 / root of 2 pi; beyond it nothing is left of 1 */
    if (fabs(x) > far) return x < 0 ? 0 : 1;
    double term = x, sum = x, before = NAN;
    for (double i = 3; sum != before; i += 2) {
        before = sum;
        term *= x * x / i;
        sum += term;
        if (isnan(sum)) return NAN;
    }
    return 0.5 + sum * density * rf_exp(-0.5 * x * x);
}

double rf_normal_quantile(double p)
{
    double from_half = p - 0.5;
    if (!(p > 0 && p < 1)) return NAN;
    if (fabs(from_half) <= MIDDLE) return from_half * value(&middle, MIDDLE_SQUARE - from_half * from_half);
    double root = sqrt(-rf_ln(from_half < 0 ? p : 1 - p));
    double x = root <= FAR ? value(&tail, root - TAIL_START) : value(&far_tail, root - FAR);
    return from_half < 0 ? -x : x;
}

double rf_half_width(double level)
{
    static const double usual = 0.8, of_usual = 1.2815515655446006; /* what the quantile gives: most ask for it */
    return level == usual ? of_usual : rf_normal_quantile((1 + level) / 2);
}
