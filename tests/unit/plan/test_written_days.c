#include "plan/written_days.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/request.h"

static refuel_status read(refuel_request *r, const char *name, const char *text, refuel_error *err)
{
    return refuel_request_read(r, name, text, err);
}

static void refused(const char *name, const char *text, refuel_status status, const char *says)
{
    refuel_request r = REFUEL_REQUEST_INIT, before = r;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read(&r, name, text, &err), (int)status), "%s", text);
    cr_expect(strstr(err.message, says) != NULL, "%s: %s", text, err.message);
    cr_expect(eq(int, memcmp(&r, &before, sizeof r), 0), "%s", text);
}

Test(written_days, types)
{
    static const int32_t wanted[] = {REFUEL_DAY_REST, REFUEL_DAY_EASY, REFUEL_DAY_HARD, REFUEL_DAY_LONG};
    static const char *const texts[] = {"rest,easy,hard,long", "Rest, EASY; hard , long",
                                        "off,recovery,intervals,long run", "day off, jog, tempo, long_run"};
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        cr_expect(eq(int, (int)read(&r, "day-types", texts[k], NULL), REFUEL_OK), "%s", texts[k]);
        cr_expect(eq(i32, r.days, 4));
        for (int i = 0; i < 4; i++)
            cr_expect(r.day[i].type == wanted[i] && isnan(r.day[i].distance_km), "%s, day %d", texts[k], i);
        cr_expect(eq(i32, r.day[4].type, REFUEL_DAY_NONE));
    }
}

Test(written_days, wrong_types)
{
    refused("day-types", "rest,esay", REFUEL_E_UNKNOWN,
            "\"esay\" is not known; did you mean easy? Write rest, easy, hard or long");
    refused("day-types", "rest,10km", REFUEL_E_UNKNOWN, "\"10km\" is not known; write rest, easy, hard or long");
    refused("day-types", "rest,,easy", REFUEL_E_SYNTAX,
            "there is a day without anything; write it like rest,easy,hard,long");
    refused("day-types", "rest,", REFUEL_E_SYNTAX, "there is a day without anything");
    refused("day-types", "", REFUEL_E_SYNTAX, "there is a day without anything");
    refused("day-types", "easy,easy,easy,easy,easy,easy,easy,rest", REFUEL_E_RANGE, "it has more than 7 days");
}

Test(written_days, week)
{
    static const double km[] = {10, 0, 8, 0, 12, 0, 25};
    static const char *const texts[] = {"10km,0,8km,0,12km,0,25km", "10 km, 0km, 8km, rest, 12km, off, 25km",
                                        "10,0km; 0; 8km; 0; 12km; 0; 25km", "10000m,0,8km,none,12km,0,25km"};
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(&r, "run-week", texts[k], &err), REFUEL_OK), "%s: %s", texts[k], err.message);
        cr_expect(eq(i32, r.days, 7));
        for (int i = 0; i < 7; i++) {
            cr_expect(epsilon_eq(dbl, r.day[i].distance_km, km[i], 1e-9), "%s, day %d", texts[k], i);
            cr_expect(eq(i32, r.day[i].type, km[i] > 0 ? REFUEL_DAY_BY_DISTANCE : REFUEL_DAY_REST));
        }
        cr_expect(isnan(r.distance_km_week), "the volume follows where the request is checked");
    }
}

/* A type beside a distance; a time at the pace. */
Test(written_days, week_of_words_and_times)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    r.speed_km_h = 12;
    cr_expect(
        eq(int, (int)read(&r, "running.week", "45min easy,0,10km hard,0,hard 50min,0,1h30 long run", NULL), REFUEL_OK));
    cr_expect(r.day[0].type == REFUEL_DAY_EASY && fabs(r.day[0].distance_km - 9) < 1e-9);
    cr_expect(r.day[2].type == REFUEL_DAY_HARD && r.day[2].distance_km == 10);
    cr_expect(r.day[4].type == REFUEL_DAY_HARD && fabs(r.day[4].distance_km - 10) < 1e-9);
    cr_expect(r.day[6].type == REFUEL_DAY_LONG && fabs(r.day[6].distance_km - 18) < 1e-9);
    cr_expect(eq(int, (int)read(&r, "day-types", "rest,easy", NULL), REFUEL_OK));
    cr_expect(r.days == 2 && isnan(r.day[1].distance_km) && r.day[2].type == REFUEL_DAY_NONE, "the week is replaced");
}

Test(written_days, wrong_weeks)
{
    refused("run-week", "10km,0,8km", REFUEL_E_SYNTAX, "it takes the seven days of a week, Monday first, and has 3");
    refused("run-week", "1km,1km,1km,1km,1km,1km,1km,1km", REFUEL_E_RANGE, "it has more than 7 days");
    refused("run-week", "10,0,8,0,12,0,25", REFUEL_E_UNIT, "10 has no unit; write it like 10km");
    refused("run-week", "45min,0,8km,0,12km,0,25km", REFUEL_E_MISSING, "45min is a time, and the pace was not given");
    refused("run-week", "easy,0,8km,0,12km,0,25km", REFUEL_E_MISSING, "\"easy\": how far? Write it like 10km easy");
    refused("run-week", "10km rest,0,8km,0,12km,0,25km", REFUEL_E_CONFLICT, "a day of rest has no run");
    refused("run-week", "0km hard,0,8km,0,12km,0,25km", REFUEL_E_CONFLICT, "a day of rest has no run");
    refused("run-week", "501km,0,8km,0,12km,0,25km", REFUEL_E_RANGE, "501 km is outside 0..500 km");
    refused("run-week", "8-10km,0,8km,0,12km,0,25km", REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    refused("run-week", "10kg,0,8km,0,12km,0,25km", REFUEL_E_UNIT, "is a mass, not a distance");
}
