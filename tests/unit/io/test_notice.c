#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/notice.h"
#include "property/people.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static const refuel_warning *row_of(int32_t id)
{
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warning_at(i)->number == id) return refuel_warning_at(i);
    return NULL;
}

/* What is said of a warning that a request has. */
static const char *said(const char *pairs, int32_t id)
{
    static char text[RF_NOTICE];
    refuel_plan_result plan;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)plan_of(pairs, &plan, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(refuel_warned(plan.warnings, id), "%s", pairs);
    return rf_notice(&plan, row_of(id), text);
}

/* The person's own numbers. By hand: Mifflin 1730 kcal, ten Haaf (49.94 x 75 + 2459.053 x 1.8 - 34.014 x 30 + 799.257 + 122.502)
   / 4.184 = 1929.525; 50 km at 10 km/h are 5 hours, three quarters of the way: 1879.644. */
Test(notice, numbers)
{
    static const struct {
        const char *pairs, *text;
        int32_t id;
    } rows[] = {
        {MAN "run=50km/week",
         "5 h of running a week make an athlete in part: 1,880 kcal a day at rest; without training it would be "
         "1,730 kcal, of an athlete 1,930 kcal; say whether you are one if you know",
         REFUEL_WARNING_ATHLETE_BY_HOURS},
        {MAN,
         "whether you train is not known: 1,730 kcal a day at rest are for somebody who does not, an athlete has 1,930 "
         "kcal",
         REFUEL_WARNING_TRAINING_UNKNOWN},
        {MAN "run=40km/week;speed=7.25km/h",
         "at this pace some walk and some run: 50 % is taken as running, the rest as walking; the gait says which",
         REFUEL_WARNING_GAIT_MIXED},
        {MAN "resting=1700kcal;athlete=yes",
         "a level of 1.6 belongs to a predicted resting energy; with the measured one of somebody who trains 1.75 is "
         "taken",
         REFUEL_WARNING_LIVING_RAISED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)said(rows[i].pairs, rows[i].id), (char *)rows[i].text));
}

/* Where training would change nothing, or resting energy was asked for, there is no number to tell. */
Test(notice, no_number)
{
    static const char *const rows[] = {"sex=male;age=12;height=150cm;weight=40kg",
                                       "sex=male;age=30;height=170cm;weight=110kg"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(ptr, (void *)said(rows[i], REFUEL_WARNING_TRAINING_UNKNOWN),
                     (void *)row_of(REFUEL_WARNING_TRAINING_UNKNOWN)->message),
                  "%s", rows[i]);
    cr_expect(eq(ptr, (void *)said(MAN, REFUEL_WARNING_RUNNING_NOT_GIVEN),
                 (void *)row_of(REFUEL_WARNING_RUNNING_NOT_GIVEN)->message));
}

/* Feet with decimals say what the digits are as inches; 5.1 may have lost a zero. */
Test(notice, feet)
{
    static const struct {
        const char *height, *says;
    } rows[] = {{"5.11ft", "5.11 ft is 155.8 cm; 5 ft 11 in is 180.3 cm"},
                {"5.6ft", "5.6 ft is 170.7 cm; 5 ft 6 in is 167.6 cm"},
                {"5.05ft", "5.05 ft is 153.9 cm; 5 ft 5 in is 165.1 cm"},
                {"6.1ft", "6.1 ft is 185.9 cm; 6 ft 1 in is 185.4 cm, 6 ft 10 in is 208.3 cm"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char request[128];
        snprintf(request, sizeof request, "sex=male;age=30;weight=75kg;height=%s", rows[i].height);
        cr_expect(eq(str, (char *)said(request, REFUEL_WARNING_FEET_DECIMAL), (char *)rows[i].says));
    }
}

/* Of anybody: whole sentences, and no number that is not there. */
Test(notice, anybody)
{
    uint64_t state = 77;
    int told = 0;
    for (int i = 0; i < 20000; i++) {
        refuel_request request = people_request(&state);
        refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
        if (refuel_plan(&request, &plan, NULL) != REFUEL_OK) continue;
        for (size_t k = 0; refuel_warning_at(k); k++) {
            char text[RF_NOTICE];
            if (!refuel_warned(plan.warnings, refuel_warning_at(k)->number)) continue;
            const char *it = rf_notice(&plan, refuel_warning_at(k), text);
            if (!*it || strstr(it, " nan") || strstr(it, " inf")) cr_fatal("person %d: %s", i, it);
            if (it == text && strlen(it) >= RF_NOTICE - 1) cr_fatal("person %d: cut: %s", i, it);
            told += it == text;
        }
    }
    cr_expect(gt(int, told, 2000), "%d", told);
}
