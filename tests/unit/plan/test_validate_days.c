#include "plan/validate_days.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/request.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"
#define WEEK "run-week=10km,0,8km,0,12km,0,25km"

static void expect(const char *pairs, refuel_status status, const char *field, const char *says)
{
    refuel_request r, known;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &r, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_expect(eq(int, (int)rf_request_check(&r, NULL, &known, &err), (int)status), "%s", pairs);
    if (status == REFUEL_OK) return;
    cr_expect(eq(str, err.field, (char *)field), "%s", pairs);
    cr_expect(strstr(err.message, says) != NULL, "%s: %s", pairs, err.message);
}

/* Seven distances are the volume. */
Test(validate_days, volume_of_a_week)
{
    refuel_request r, known;
    cr_assert(eq(int, (int)request_of(MAN WEEK, &r, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)rf_request_check(&r, NULL, &known, NULL), REFUEL_OK));
    cr_expect(eq(dbl, known.distance_km_week, 55));
    expect(MAN WEEK ";run=55km/week", REFUEL_OK, "", "");
    expect(MAN WEEK ";run=54km/week", REFUEL_E_CONFLICT, "running.week", "do not add up to the running volume");
    expect(MAN "run-week=0,0,0,0,0,0,0", REFUEL_OK, "", "");
    expect(MAN "method=nasem-2023;activity=active;" WEEK, REFUEL_E_CONFLICT, "activity", "counted twice");
}

Test(validate_days, types_share_a_volume)
{
    expect(MAN "day-types=rest,easy;run=20km/week", REFUEL_OK, "", "");
    expect(MAN "day-types=rest,easy", REFUEL_E_MISSING, "running.distance", "day types share the running volume");
    expect(MAN "day-types=rest,easy;run=0km/week", REFUEL_E_CONFLICT, "day_types", "and the running volume is 0");
    expect(MAN "day-types=rest;run=20km/week", REFUEL_E_CONFLICT, "day_types", "none takes the running volume");
    expect(MAN "day-types=rest,rest;run=0km/week", REFUEL_OK, "", "");
}

static void refused(const refuel_request *r, refuel_status status, const char *field)
{
    refuel_request known;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_request_check(r, NULL, &known, &err), (int)status), "%s", err.message);
    cr_expect(eq(str, err.field, (char *)field));
}

/* What numbers can say and texts cannot. */
Test(validate_days, numbers)
{
    refuel_request r, whole;
    cr_assert(eq(int, (int)request_of(MAN "run=50km/week", &r, NULL), REFUEL_OK));
    r.days = 1;
    refused(&r, REFUEL_E_UNKNOWN, "day_types");
    r.day[0].type = 6;
    refused(&r, REFUEL_E_UNKNOWN, "day_types");
    r.day[0].type = REFUEL_DAY_BY_DISTANCE;
    refused(&r, REFUEL_E_MISSING, "running.week");
    r.day[0].distance_km = 5;
    refused(&r, REFUEL_E_CONFLICT, "running.week");
    r.days = 8;
    refused(&r, REFUEL_E_RANGE, "day_types");
    r.days = -1;
    refused(&r, REFUEL_E_RANGE, "day_types");
    cr_assert(eq(int, (int)request_of(MAN WEEK, &whole, NULL), REFUEL_OK));
    whole.day[2].distance_km = NAN;
    refused(&whole, REFUEL_E_MISSING, "running.week");
    whole.day[2].distance_km = -1;
    refused(&whole, REFUEL_E_RANGE, "running.week");
    whole.day[2].distance_km = INFINITY;
    refused(&whole, REFUEL_E_RANGE, "running.week");
    whole.day[2] = (refuel_training_day){REFUEL_DAY_REST, 0, 8};
    refused(&whole, REFUEL_E_CONFLICT, "running.week");
    whole.day[2] = (refuel_training_day){REFUEL_DAY_HARD, 0, 8};
    refuel_request known;
    cr_expect(eq(int, (int)rf_request_check(&whole, NULL, &known, NULL), REFUEL_OK));
}
