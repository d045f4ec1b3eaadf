#include "cli/person_line.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "support/requests.h"

static void expect_line(const char *pairs, const cli_units *units, const char *line)
{
    refuel_request request;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    char text[CLI_PERSON];
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK), "%s", pairs);
    cli_person_line(&plan, units, text);
    cr_expect(eq(str, text, (char *)line));
}

static const cli_units metric = {.kj = 0}, imperial = {.miles = 1, .pounds = 1, .weight_pounds = 1, .feet = 1};

/* 63.5 kg and 168 cm: 22.5 kg/m2. */
Test(person_line, units)
{
    const char *she = "sex=female;age=34;height=168cm;weight=63.5kg;body-fat=24%;run=48km/week;pace=5:54/km";
    expect_line(she, &metric,
                "Female, 34 years, 168 cm, 63.5 kg; body mass index 22.5; body fat 24 %, measured; "
                "48 km a week at 5:54/km");
    expect_line(she, &imperial,
                "Female, 34 years, 5 ft 6.1 in, 140.0 lb; body mass index 22.5; body fat 24 %, measured; "
                "30 mi a week at 9:30/mi");
}

/* What is known about the fat is said, and so are a stage of life and a sex that is not. */
Test(person_line, who)
{
    expect_line("sex=male;age=30.5;height=180cm;weight=81kg;neck=38cm;waist=85cm", &metric,
                "Male, 30.5 years, 180 cm, 81.0 kg; body mass index 25; body fat 16 %, from circumferences");
    expect_line("sex=unknown;age=30;height=180cm;weight=81kg;fat-free-mass=64.8kg;run=0km/week", &metric,
                "Sex unknown, 30 years, 180 cm, 81.0 kg; body mass index 25; body fat 20 %, measured");
    expect_line("sex=female;age=30;height=6ft;weight=70kg;body-fat=28%;life-stage=lactating;months-since-birth=4",
                &imperial,
                "Female, 30 years, lactating, 6 ft 0 in, 154.3 lb; body mass index 20.93; body fat 28 %, measured");
}

/* Rounding never leaves twelve inches. */
Test(person_line, inches)
{
    char text[CLI_HEIGHT_TEXT];
    cli_height_text(&imperial, 182.87, text);
    cr_expect(eq(str, text, (char *)"6 ft 0 in"));
    cli_height_text(&imperial, 182.7, text);
    cr_expect(eq(str, text, (char *)"5 ft 11.9 in"));
}
