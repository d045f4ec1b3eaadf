#include "io/log_weight.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

enum { LAST = 20000 };

static void add(rf_track_given *given, int ago, double kg)
{
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    entry.day = LAST - ago;
    entry.weight_kg = kg;
    cr_assert(rf_log_book_add(&given->book, &entry));
}

/* Weighings on the days up to the last one, the oldest first. */
static rf_log_weight of(const double *kg, int n, int apart_d)
{
    rf_track_given given = {.outliers = 0};
    for (int i = 0; i < n; i++) add(&given, (n - 1 - i) * apart_d, kg[i]);
    rf_log_weight it = rf_log_weight_of(&given);
    rf_log_book_free(&given.book);
    return it;
}

Test(log_weight, the_middle_of_the_last_seven)
{
    const double kg[] = {70, 64, 63, 65, 64.5, 63.5, 64.2, 66.4};
    rf_log_weight it = of(kg + 1, 7, 1);
    cr_expect(it.kg == 64.2 && it.count == 7 && it.first == LAST - 6 && it.last == LAST && it.why == NULL);
    it = of(kg, 8, 1); /* one slip of eight, which is not among the last seven */
    cr_expect(it.kg == 64.2 && it.count == 7 && it.why == NULL);
    it = of(kg, 8, 20); /* others are too old */
    cr_expect(it.kg == 66.4 && it.count == 1 && it.why == NULL);
}

Test(log_weight, not_of_one_body)
{
    const double two[] = {48, 52.5, 48, 52.5, 48, 52.5, 48}, slip[] = {49, 49, 49, 49, 49, 49, 52.7};
    cr_expect(isnan(of(two, 7, 1).kg) && of(two, 7, 1).why);
    cr_expect(of(slip, 7, 1).kg == 49 && of(slip, 7, 1).why == NULL);
    const double jump[] = {47, 80};
    cr_expect(of(jump, 2, 28).why && of(jump, 2, 300).why);
    const double slow[] = {80, 64}; /* 25 % in 54 weeks beyond the first two */
    cr_expect(of(slow, 2, 392).why == NULL && of(slow, 2, 100).why != NULL);
    const double near[] = {60, 64.7}; /* 7.8 % */
    cr_expect(of(near, 2, 3).why == NULL);
}

/* Two that merging left out are somebody, and one is a slip. */
Test(log_weight, what_merging_left_out_tells_too)
{
    for (size_t n = 1; n <= 2; n++) {
        rf_track_given given = {.outliers = n, .odd = {{LAST - 1, 51}, {LAST, 51}}};
        for (int i = 9; i >= 3; i--) add(&given, i, 58);
        rf_log_weight it = rf_log_weight_of(&given);
        cr_expect(eq(int, it.why != NULL, n == 2));
        cr_expect(eq(int, isnan(it.kg) != 0, n == 2));
        given.odd[0].day = given.odd[1].day = LAST - 40; /* long ago */
        cr_expect(rf_log_weight_of(&given).why == NULL);
        rf_log_book_free(&given.book);
    }
}

Test(log_weight, no_weighing)
{
    const rf_track_given given = {.outliers = 0};
    rf_log_weight it = rf_log_weight_of(&given);
    cr_expect(isnan(it.kg) && it.why == NULL && it.count == 0);
}
