#include "weight/forcing.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "support/empty.h"
#include "unit/weight/halls.h"

static rf_forcing forcing_of(const rf_hall *hall, const refuel_schedule_row *row, size_t rows, int32_t shape)
{
    refuel_schedule schedule = schedule_of(row, rows);
    schedule.shape = shape;
    rf_forcing forcing;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_forcing_read(&schedule, hall, &forcing, &err), REFUEL_OK), "%s", err.message);
    return forcing;
}

static size_t segments_of(const rf_forcing *forcing, const rf_hall *hall, rf_segment segment[], size_t most)
{
    size_t row = 0, n = 0;
    while (n < most && rf_forcing_next(forcing, hall, &row, &segment[n])) n++;
    return n;
}

Test(forcing, nothing_given_is_the_baseline)
{
    rf_hall hall = example_hall();
    refuel_schedule empty = REFUEL_SCHEDULE_INIT;
    cr_expect(is_empty_struct(&empty, sizeof empty, 0));
    rf_forcing forcing;
    rf_segment segment[3];
    const refuel_schedule *const given[] = {NULL, &empty};
    for (int i = 0; i < 2; i++) {
        cr_assert(eq(int, (int)rf_forcing_read(given[i], &hall, &forcing, NULL), REFUEL_OK));
        cr_assert(eq(sz, segments_of(&forcing, &hall, segment, 3), 1));
        cr_expect(segment[0].start == 0 && isinf(segment[0].end) && !segment[0].ramp);
        cr_expect(segment[0].input.intake_kcal_d == hall.intake_kcal_d);
        cr_expect(segment[0].input.delta_kcal_kg_d == hall.delta_kcal_kg_d);
        cr_expect(rf_segment_surplus(&segment[0], &hall, 0, 100) == 0);
    }
}

/* Before the first row the baseline holds; rows with equal inputs are one segment. */
Test(forcing, steps)
{
    rf_hall hall = example_hall();
    const refuel_schedule_row row[] = {{.day = 10, .intake_kcal_d = 2000},
                                       {.day = 20, .intake_kcal_d = 2000},
                                       {.day = 35.5, .intake_kcal_d = 2500, .running_change_kcal_d = 150},
                                       {.day = 50, .intake_kcal_d = 2500, .activity_percent = 10}};
    rf_forcing forcing = forcing_of(&hall, row, 4, REFUEL_SCHEDULE_STEP);
    rf_segment segment[6];
    cr_assert(eq(sz, segments_of(&forcing, &hall, segment, 6), 4));
    const double start[] = {0, 10, 35.5, 50}, intake[] = {hall.intake_kcal_d, 2000, 2500, 2500};
    for (size_t i = 0; i < 4; i++) {
        cr_expect(segment[i].start == start[i] && segment[i].end == (i < 3 ? start[i + 1] : INFINITY), "%zu", i);
        cr_expect(segment[i].input.intake_kcal_d == intake[i] && !segment[i].ramp, "%zu", i);
        cr_expect(rf_segment_input(&segment[i], start[i] + 3).intake_kcal_d == intake[i], "%zu", i);
    }
    cr_expect(epsilon_eq(dbl, segment[2].input.delta_kcal_kg_d, hall.delta_kcal_kg_d + 150 / hall.weight_kg, 1e-14));
    cr_expect(epsilon_eq(dbl, segment[3].input.delta_kcal_kg_d, 1.1 * hall.delta_kcal_kg_d, 1e-14));
    cr_expect(
        epsilon_eq(dbl, rf_segment_surplus(&segment[2], &hall, 36, 38), 2 * (2500 - hall.intake_kcal_d - 150), 1e-9));
    forcing = forcing_of(&hall, row, 2, 0);
    cr_expect(eq(sz, segments_of(&forcing, &hall, segment, 6), 2), "the last two rows are one segment");
    const refuel_schedule_row at_once[] = {{.day = 0, .intake_kcal_d = 1800}};
    forcing = forcing_of(&hall, at_once, 1, 0);
    cr_assert(eq(sz, segments_of(&forcing, &hall, segment, 6), 1));
    cr_expect(segment[0].start == 0 && segment[0].input.intake_kcal_d == 1800, "nothing comes before day 0");
}

/* Linear from the baseline to the first row and between rows, then constant. */
Test(forcing, ramps)
{
    rf_hall hall = example_hall();
    const refuel_schedule_row row[] = {{.day = 10, .intake_kcal_d = 2000, .carbohydrate_change = -0.1},
                                       {.day = 30, .intake_kcal_d = 3000, .activity_percent = 50}};
    rf_forcing forcing = forcing_of(&hall, row, 2, REFUEL_SCHEDULE_RAMP);
    rf_segment segment[4];
    cr_assert(eq(sz, segments_of(&forcing, &hall, segment, 4), 3));
    cr_expect(segment[0].ramp && segment[1].ramp && !segment[2].ramp);
    rf_hall_input start = rf_segment_input(&segment[0], 0), middle = rf_segment_input(&segment[1], 20);
    cr_expect(start.intake_kcal_d == hall.intake_kcal_d && start.carbohydrate_kcal_d == hall.carbohydrate_kcal_d);
    cr_expect(epsilon_eq(dbl, middle.intake_kcal_d, 2500, 1e-10));
    cr_expect(epsilon_eq(dbl, middle.carbohydrate_kcal_d, 0.5 * (0.4 * 2000 + 0.5 * 3000), 1e-10));
    cr_expect(epsilon_eq(dbl, middle.delta_kcal_kg_d, 1.25 * hall.delta_kcal_kg_d, 1e-12));
    cr_expect(epsilon_eq(dbl, rf_segment_surplus(&segment[0], &hall, 0, 10), 5 * (2000 - hall.intake_kcal_d), 1e-9));
    cr_expect(segment[2].input.intake_kcal_d == 3000 && isinf(segment[2].end));
    const refuel_schedule_row level[] = {{.day = 10, .intake_kcal_d = 2000}, {.day = 20, .intake_kcal_d = 2000}};
    forcing = forcing_of(&hall, level, 2, REFUEL_SCHEDULE_RAMP);
    cr_assert(eq(sz, segments_of(&forcing, &hall, segment, 4), 2), "a ramp that stays level is none");
    cr_expect(segment[0].ramp && !segment[1].ramp);
}

Test(forcing, less_than_nothing)
{
    rf_hall hall = example_hall();
    refuel_schedule_row row = {.intake_kcal_d = 300, .running_change_kcal_d = -hall.delta_kcal_kg_d * hall.weight_kg};
    row.running_change_kcal_d += 1;
    rf_forcing forcing = forcing_of(&hall, &row, 1, 0);
    cr_expect(rf_forcing_clamps(&forcing, &hall) == false, "as much as there is");
    row.running_change_kcal_d -= 2;
    cr_expect(rf_forcing_clamps(&forcing, &hall));
    rf_segment segment;
    cr_assert(eq(sz, segments_of(&forcing, &hall, &segment, 1), 1));
    cr_expect(segment.input.delta_kcal_kg_d == 0);
    forcing.intake_shift_kcal_d = 50;
    segments_of(&forcing, &hall, &segment, 1);
    cr_expect(segment.input.intake_kcal_d == 350);
    forcing.intake_shift_kcal_d = -400;
    segments_of(&forcing, &hall, &segment, 1);
    cr_expect(segment.input.intake_kcal_d == 0 && segment.input.carbohydrate_kcal_d == 0,
              "nobody eats less than nothing");
}

/* The share of carbohydrate stays within 0..1; rounding of a difference is forgiven, 1e-12 and no more. */
Test(forcing, share_of_carbohydrate)
{
    rf_hall hall = example_hall();
    rf_forcing forcing;
    const struct {
        double change;
        refuel_status status;
    } rows[] = {{0.5, REFUEL_OK},
                {-0.5, REFUEL_OK},
                {0.5 + 5e-13, REFUEL_OK},
                {-0.5 - 5e-13, REFUEL_OK},
                {0.5 + 2e-12, REFUEL_E_RANGE},
                {-0.5 - 2e-12, REFUEL_E_RANGE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_schedule_row row = {.intake_kcal_d = 2000, .carbohydrate_change = rows[i].change};
        refuel_schedule schedule = schedule_of(&row, 1);
        cr_expect(eq(int, (int)rf_forcing_read(&schedule, &hall, &forcing, NULL), (int)rows[i].status), "%zu", i);
        if (rows[i].status != REFUEL_OK) continue;
        rf_segment segment;
        segments_of(&forcing, &hall, &segment, 1);
        cr_expect(segment.input.carbohydrate_kcal_d >= 0 && segment.input.carbohydrate_kcal_d <= 2000);
    }
}

Test(forcing, bad_schedules)
{
    rf_hall hall = example_hall();
    rf_forcing forcing;
    const struct {
        const char *field;
        refuel_status status;
        refuel_schedule_row row[2];
    } rows[] = {
        {"schedule.day", REFUEL_E_RANGE, {{.day = 10}, {.day = 5}}},
        {"schedule.day", REFUEL_E_DUPLICATE, {{.day = 10}, {.day = 10}}},
        {"schedule.day", REFUEL_E_RANGE, {{.day = -1}, {.day = 10}}},
        {"schedule.day", REFUEL_E_MISSING, {{.day = 0}, {.day = NAN}}},
        {"schedule.day", REFUEL_E_RANGE, {{.day = 0}, {.day = 3651}}},
        {"intake", REFUEL_E_RANGE, {{.intake_kcal_d = -1}, {.day = 1}}},
        {"intake", REFUEL_E_RANGE, {{.intake_kcal_d = 20001}, {.day = 1}}},
        {"intake", REFUEL_E_MISSING, {{.intake_kcal_d = NAN}, {.day = 1}}},
        {"running", REFUEL_E_RANGE, {{.running_change_kcal_d = INFINITY}, {.day = 1}}},
        {"activity", REFUEL_E_RANGE, {{.activity_percent = -101}, {.day = 1}}},
        {"carbohydrate_fraction", REFUEL_E_RANGE, {{.carbohydrate_change = 0.6}, {.day = 1}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_schedule schedule = schedule_of(rows[i].row, 2);
        refuel_error err = {.field = ""};
        cr_expect(eq(int, (int)rf_forcing_read(&schedule, &hall, &forcing, &err), (int)rows[i].status), "%zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%zu: %s", i, err.message);
    }
    refuel_schedule shape = REFUEL_SCHEDULE_INIT, no_rows = schedule_of(NULL, 1), unset = {.rows = 0};
    shape.shape = 7;
    cr_expect(eq(int, (int)rf_forcing_read(&unset, &hall, &forcing, NULL), REFUEL_E_VERSION));
    cr_expect(eq(int, (int)rf_forcing_read(&shape, &hall, &forcing, NULL), REFUEL_E_UNKNOWN));
    cr_expect(eq(int, (int)rf_forcing_read(&no_rows, &hall, &forcing, NULL), REFUEL_E_NULL));
    refuel_schedule_row between = {.day = 0.5, .intake_kcal_d = 2000};
    refuel_schedule fraction = schedule_of(&between, 1);
    hall.integrator = REFUEL_INTEGRATOR_RK4;
    cr_expect(eq(int, (int)rf_forcing_read(&fraction, &hall, &forcing, NULL), REFUEL_E_CONFLICT));
}
