#include "cli/finding_row.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <criterion/redirect.h>
#include <math.h>
#include <stdio.h>

#define DASH "\xE2\x80\x93"

static const cli_units kcal = {.kj = 0}, kj = {.kj = 1};

static refuel_finding finding(int32_t check, double value, double low, double high)
{
    return (refuel_finding){.id = check,
                            .verdict = REFUEL_VERDICT_OK,
                            .value = value,
                            .low = low,
                            .high = high,
                            .interval_low = NAN,
                            .interval_high = NAN};
}

/* Edges are rounded inwards in the unit that is shown: 1795.2 kcal are 7511.1 kJ. */
Test(finding_row, energy)
{
    refuel_finding it = finding(REFUEL_CHECK_ENERGY_FLOOR, 2100, 1795.2, NAN);
    cr_redirect_stdout();
    cli_finding_row(&it, &kcal);
    cli_finding_row(&it, &kj);
    fflush(stdout);
    cr_expect_stdout_eq_str(
        "  ok      energy floor                   2,100 kcal/d                 1,796 or more\n"
        "  ok      energy floor                   8,786 kJ/d                   7,512 or more\n");
}

/* The unit in plain words, with its interval; once where both ends are printed the same. */
Test(finding_row, interval)
{
    refuel_finding it = finding(REFUEL_CHECK_ENERGY_AVAILABILITY, 38, 45, NAN);
    it.interval_low = 31, it.interval_high = 46;
    cr_redirect_stdout();
    cli_finding_row(&it, &kcal);
    cli_finding_row(&it, &kj);
    it.interval_low = 37.6, it.interval_high = 38.4;
    cli_finding_row(&it, &kcal);
    fflush(stdout);
    cr_expect_stdout_eq_str("  ok      energy availability            38 kcal/kg fat-free (31" DASH
                            "46)  45 or more\n"
                            "  ok      energy availability            159 kJ/kg fat-free (130" DASH
                            "192) 189 or more\n"
                            "  ok      energy availability            38 kcal/kg fat-free          45 or more\n");
}

/* Two edges; one number where they are printed the same. What is no energy stays as it is. */
Test(finding_row, edges)
{
    refuel_finding apart = finding(REFUEL_CHECK_PROTEIN_DAILY, 90, 82, 98),
                   same = finding(REFUEL_CHECK_PROTEIN_DAILY, 82, 81.6, 82.4);
    cr_redirect_stdout();
    cli_finding_row(&apart, &kj);
    cli_finding_row(&same, &kj);
    fflush(stdout);
    cr_expect_stdout_eq_str(
        "  ok      protein                        90 g/d                       82 to 98\n"
        "  ok      protein                        82 g/d                       82\n");
}
