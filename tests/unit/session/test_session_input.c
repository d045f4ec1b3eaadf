#include "session/session_input.h"

#include <string.h>

#include "core/field_read.h"
#include "support/empty.h"
#include "unit/session/sessions.h"

Test(session_input, rows_are_whole)
{
    for (int i = 1; i < REFUEL_SESSION_INPUT_END; i++) {
        const refuel_input_info *it = refuel_session_input_at((refuel_session_input)i);
        cr_assert(it && it->flag && it->path && it->help && it->unit, "row %d", i);
        cr_expect(eq(int, it->number, i), "%s", it->flag);
        cr_expect(it->low < it->high && it->help[strlen(it->help) - 1] != ' ', "%s", it->flag);
        cr_expect(eq(int, it->whole, it->choices != NULL), "%s: words are numbers of 32 bits", it->flag);
        if (it->excludes) cr_expect(eq(int, refuel_session_input_at((refuel_session_input)it->excludes)->excludes, i));
        for (int other = 1; other < i; other++)
            cr_expect(ne(str, (char *)it->path, (char *)refuel_session_input_at((refuel_session_input)other)->path));
    }
    cr_expect(refuel_session_input_at(REFUEL_SESSION_INPUT_NONE) == NULL);
    cr_expect(refuel_session_input_at(REFUEL_SESSION_INPUT_END) == NULL);
    cr_expect(is_empty_struct(&rf_empty_session, sizeof rf_empty_session, 5));
    cr_expect(rf_session_takes("time_h") && rf_session_takes("next") && !rf_session_takes("running.distance"));
}

/* Reads texts as one source after the other would. */
static refuel_status read_texts(const char *distance, const char *time, refuel_session_request *run, refuel_error *err)
{
    rf_field_text texts[REFUEL_SESSION_INPUT_END] = {{0}};
    rf_errors errors = rf_errors_one(err);
    *run = rf_empty_session;
    if (distance)
        texts[REFUEL_SESSION_INPUT_DISTANCE] =
            (rf_field_text){.text = distance, .length = strlen(distance), .called = "distance"};
    if (time)
        texts[REFUEL_SESSION_INPUT_TIME] = (rf_field_text){.text = time, .length = strlen(time), .called = "time"};
    rf_fields_apply(rf_session_fields, REFUEL_SESSION_INPUT_END, NULL, run, texts, 0, &errors);
    return errors.first;
}

Test(session_input, distances)
{
    static const struct {
        const char *text;
        double km, h;
    } rows[] = {{"10km", 10, NAN},           {"10k", 10, NAN},
                {"marathon", 42.195, NAN},   {"Half Marathon", 21.0975, NAN},
                {"1 marathon", 42.195, NAN}, {"50min", NAN, 50.0 / 60},
                {"1h30", NAN, 1.5},          {"1:30:00", NAN, 1.5}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_session_request run;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read_texts(rows[i].text, NULL, &run, &err), REFUEL_OK), "%s", err.message);
        cr_expect(isnan(rows[i].km) ? isnan(run.distance_km) : fabs(run.distance_km - rows[i].km) < 1e-12, "%s",
                  rows[i].text);
        cr_expect(isnan(rows[i].h) ? isnan(run.time_h) : fabs(run.time_h - rows[i].h) < 1e-12, "%s", rows[i].text);
    }
}

/* As it is printed: the pace stands behind it. */
Test(session_input, with_a_pace)
{
    refuel_session_request run;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read_texts("10 km at 5:00/km", NULL, &run, &err), REFUEL_OK), "%s", err.message);
    cr_expect(run.distance_km == 10 && run.speed_km_h == 12 && isnan(run.time_h));
    cr_expect(eq(int, (int)read_texts("1 h 30 min at 12 km/h", NULL, &run, &err), REFUEL_OK), "%s", err.message);
    cr_expect(isnan(run.distance_km) && run.speed_km_h == 12 && run.time_h == 1.5);
}

/* 55:00 is 55 minutes for 10 km, 3:30 is three hours and a half for a marathon: the other reading nobody can run. */
Test(session_input, clocks)
{
    static const struct {
        const char *distance, *time;
        double h;
    } rows[] = {{"10km", "55:00", 55.0 / 60}, {"marathon", "3:30", 3.5},      {"half", "1:45", 1.75},
                {"400m", "1:30", 1.5 / 60},   {"100km", "12:00", 12},         {"10km", "0:55:00", 55.0 / 60},
                {"3km", "0:30", 0.5},         {"20km", "1:59", 1 + 59 / 60.0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_session_request run;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read_texts(rows[i].distance, rows[i].time, &run, &err), REFUEL_OK), "%s", err.message);
        cr_expect(epsilon_eq(dbl, run.time_h, rows[i].h, 1e-12), "%s %s", rows[i].distance, rows[i].time);
    }
}

Test(session_input, refused)
{
    static const struct {
        const char *distance, *time, *message;
    } rows[] = {
        {"10", NULL, "distance: 10 has no unit; write it like 10km, 6.2mi or marathon"},
        {"10km/week", NULL,
         "distance: 10km/week is a length per week, not a distance; write it like 10km, 6.2mi or marathon"},
        {"10-12km", NULL,
         "distance: 10-12km is a range, where one number is asked for; write it like 10km, 6.2mi or "
         "marathon"},
        {"9days", NULL, "distance: 9 days is outside 0.0002084..7 days"},
        {"70kg", NULL, "distance: 70kg is a mass, not a distance; write it like 10km, 6.2mi or marathon"},
        {"marathonn", NULL, "distance: marathonn does not begin with a number; write it like 10km, 6.2mi or marathon"},
        {NULL, "55:00",
         "time: 55:00 can mean hours and minutes or minutes and seconds: write 1h30 or 1min30s; write it like 50min or "
         "1h30"},
        {NULL, "10km", "time: 10km is a length, not a duration; write it like 50min or 1h30"},
        {NULL, "50-60min", "time: 50-60min is a range, where one number is asked for; write it like 50min or 1h30"},
        {"50min", "50min", "time: distance and time exclude each other: give one of them"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_session_request run;
        refuel_error err = {.message = ""};
        cr_expect(ne(int, (int)read_texts(rows[i].distance, rows[i].time, &run, &err), REFUEL_OK), "%s",
                  rows[i].message);
        cr_expect(eq(str, err.message, (char *)rows[i].message));
    }
}
