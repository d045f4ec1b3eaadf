/* Writes docs/validation.md: the predictions of refuel against what was measured. A test compares the page. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"

_Noreturn void broken_page(const char *what, const char *detail)
{
    fprintf(stderr, "validation: %s: %s\n", what, detail);
    exit(1);
}

static void print_introduction(void)
{
    puts("# Validation");
    print_paragraph(
        "Written by `build/bin/test_validation`; a test compares. What refuel predicts, against what was measured in "
        "people, good and poor alike. Nothing was fitted for this page; but some numbers of the ledger were chosen "
        "with its groups in view, which then show that it is consistent, not that it holds for others: living 1.6 with "
        "the adult runners and the adults at 0 km, the 0.15 more that goes with a measured resting energy with the two "
        "groups of women who play football. The 0.10 more for youths who train is judgement.");
    print_paragraph(
        "An error is predicted less measured: plus is too high. An 80 %% interval is 1.28 standard deviations (sd) to "
        "each side. The measured groups are in `tests/cases/dlw_runners.csv`, `tests/cases/dlw_groups.csv`, "
        "`tests/cases/hall_weight_change.csv` and `tests/cases/weight_change.csv`, each with its source.");
    puts("\nIn short:\n");
    print_item(
        "Only two groups of adult runners have a total by doubly labelled water together with a distance: 18 women, "
        "all highly trained. Age and height of both are assumed, and the weight of one. There is no man, no "
        "recreational runner, nobody over 40 and nobody who jogs at 6 to 8 km/h.");
    print_item(
        "Against the former rule the present one halves the error in girls and boys who train, who were read far too "
        "low, and is nearer in women who play football. It is the same in women who run much and in adults who do not "
        "run. It is worse in boys who train little, and much worse in boys whose measured resting energy is given.");
    print_item("At 0 km a week the comparison rests on 217 measured adults and is much firmer.");
    print_item(
        "Resting energy, the largest term, strays by 7 to 10 % between people of one weight, height, age and sex.");
    print_item(
        "Of body weight over time, fat is nearer than weight. Water is the weak part, and lean people in severe, long "
        "deficits are outside the model.");
    print_item(
        "The expenditure that `refuel track` learns from a log was held against simulated people alone. Its intervals "
        "hold what they should, and also where up to 15 % of the food is missing in the log, but not after a holiday on "
        "which everybody eats much more; the error after four weeks is less than that of simple rules, but not by as much "
        "as was aimed at.");
}

/* Nothing: the whole page. "measured": without the simulated lives at its end, which take a minute. "lives N": N lives of each
   kind are held against the page, which must give what 2,000 gave. */
int main(int argc, char **argv)
{
    const char *part = argc > 1 ? argv[1] : "";
    if (strcmp(part, "lives") == 0) return argc > 2 && check_track(atoi(argv[2])) ? 0 : 1;
    print_introduction();
    print_totals();
    print_compare();
    print_compare_body();
    print_published();
    print_not_running();
    print_resting();
    print_spread();
    bool good = print_weight();
    if (strcmp(part, "measured") != 0) good &= print_track();
    return good ? 0 : 1;
}
