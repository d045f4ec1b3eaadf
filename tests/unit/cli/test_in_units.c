#include "cli/in_units.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#define KJ      \
    {           \
        .kj = 1 \
    }
#define MILES      \
    {              \
        .miles = 1 \
    }
#define POUNDS      \
    {               \
        .pounds = 1 \
    }

/* By hand: 1 kcal = 4.184 kJ, 1 mi = 1.609344 km, 1 lb = 0.45359237 kg. */
Test(in_units, numbers)
{
    static const struct {
        cli_units units;
        const char *text, *shown;
    } rows[] = {
        {KJ, "under 800 kcal a day", "under 3,347 kJ a day"},
        {KJ, "energy, 1,200 or 1,500 kcal): it", "energy, 5,021 or 6,276 kJ): it"},
        {KJ, "1,451 kcal a day; 600 kcal", "6,071 kJ a day; 2,510 kJ"},
        {KJ, "taken at 1.00 kcal per kg", "taken at 4.18 kJ per kg"},
        {KJ, "45 kcal/kg or more", "189 kJ/kg or more"}, /* 188.28: as the edge of a table */
        {KJ, "under 45 kcal/kg", "under 188 kJ/kg"},
        {KJ, "0.5 kcal or more", "2.10 kJ or more"},
        {KJ, "0 kcal", "0 kJ"},
        {MILES, "at 10 km/h for; 6.5 km/h.", "at 6.2 mph for; 4.0 mph."},
        {MILES, "runs, 46.7 km a week, of the log; 30 km a week", "runs, 29.0 mi a week, of the log; 19 mi a week"},
        {POUNDS, "more than 0.5 kg a week is", "more than 1.1 lb a week is"},
    };
    char shown[CLI_IN_UNITS];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)cli_in_units(&rows[i].units, rows[i].text, shown), (char *)rows[i].shown));
}

/* What is no number with exactly that unit stays; so does all where the person uses the unit. */
Test(in_units, untouched)
{
    static const struct {
        cli_units units;
        const char *text;
    } rows[] = {
        {KJ, "(4, 4 and 9 kcal/g)"},
        {KJ, "in kcal a day it is over 2.5 times"},
        {KJ, "290 kJ per kg"},
        {KJ, "mifflin-1990 kcal"},
        {KJ, "1990-05-17 kcal"},
        {KJ, "5 kcals, 3 kcal_d"},
        {KJ, "10 km/h, 46.7 km a week and 0.5 kg a week"},
        {MILES, "800 kcal, 48 km a day"},
        {POUNDS, "13 to 18 kg) under"},
        {{.kj = 0}, "800 kcal at 10 km/h, 0.5 kg a week"},
    };
    char shown[CLI_IN_UNITS];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)cli_in_units(&rows[i].units, rows[i].text, shown), (char *)rows[i].text));
}

/* A text that is too long is cut. */
Test(in_units, cut)
{
    char text[CLI_IN_UNITS + 100], shown[CLI_IN_UNITS];
    const cli_units units = KJ;
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    cr_expect(eq(sz, strlen(cli_in_units(&units, text, shown)), CLI_IN_UNITS - 1));
    memcpy(text + CLI_IN_UNITS - 8, " 800 kcal ", 10);
    cli_in_units(&units, text, shown);
    cr_expect(eq(str, shown + CLI_IN_UNITS - 8, " 3,347 "));
}
