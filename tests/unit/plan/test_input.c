#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/field_read.h"
#include "core/field_write.h"
#include "core/units.h"
#include "plan/input.h"
#include "plan/validate_health.h"
#include "support/requests.h"

/* Flags, paths and number paths are unique, and every row says what it is. */
Test(input, rows_are_whole)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        const refuel_input_info *it = &field->info;
        cr_assert(it->flag && it->path && it->help, "row %d", i);
        cr_expect(eq(int, it->number, i), "%s", it->flag);
        cr_expect(refuel_input_at((size_t)i - 1) == it, "%s", it->flag);
        cr_expect(it->help[0] && it->low < it->high, "%s", it->flag);
        cr_expect(field->kind != RF_KIND_END || it->choices || field->read, "%s: what it takes", it->flag);
        size_t size = it->whole ? sizeof(int32_t) : sizeof(double);
        cr_expect(it->offset >= offsetof(refuel_request, age_y) && it->offset + size <= sizeof(refuel_request), "%s",
                  it->flag);
        cr_expect(eq(sz, it->offset % size, 0), "%s: no member begins there", it->flag);
        cr_expect(eq(int, field->kind == RF_KIND_END, it->whole), "%s: words are whole numbers", it->flag);
        if (it->excludes) cr_expect(eq(int, rf_request_fields[it->excludes].info.excludes, i), "%s", it->flag);
        for (int other = 1; other < i; other++) {
            const refuel_input_info *that = &rf_request_fields[other].info;
            cr_expect(ne(str, (char *)it->flag, (char *)that->flag));
            cr_expect(ne(str, (char *)it->path, (char *)that->path));
            cr_expect(it->offset != that->offset || it->excludes == other, "%s and %s", it->flag, that->flag);
        }
    }
    cr_expect(refuel_input_at(REFUEL_INPUT_END - 1) == NULL && refuel_input_at((size_t)-1) == NULL);
}

/* Flag, path and number path find the input; nothing else does. */
Test(input, find)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const refuel_input_info *it = &rf_request_fields[i].info;
        cr_assert(it->flag != NULL, "input %d has no row", i);
        cr_expect(eq(int, (int)refuel_input_find(it->flag), i));
        cr_expect(eq(int, (int)refuel_input_find(it->path), i));
        if (it->number_path) cr_expect(eq(int, (int)refuel_input_find(it->number_path), i));
    }
    static const char *const none[] = {"", "Sex", "sex ", "--sex", "running", "running.", "distance_km_week"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(eq(int, (int)refuel_input_find(none[i]), REFUEL_INPUT_NONE), "%s", none[i]);
    cr_expect(eq(int, (int)refuel_input_find(NULL), REFUEL_INPUT_NONE));
}

/* What holds where an input is not given can be read back from the row; the unit is that of the number's name. */
Test(input, units_and_defaults)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        const refuel_input_info *it = &field->info;
        if (field->kind == RF_KIND_END) continue;
        cr_assert(it->unit != NULL, "%s", it->flag);
        cr_expect(eq(str, (char *)it->unit, (char *)rf_kind_about(field->kind)->unit), "%s", it->flag);
        cr_expect(it->number_path || i == REFUEL_INPUT_BORN || i == REFUEL_INPUT_PACE, "%s", it->flag);
    }
}

/* Both ends of every range are accepted; what is two millionths beyond is refused, with field, value and range, as
   is infinity; the request stays as it was. */
static void expect_refused(int i, double value)
{
    const rf_field *field = &rf_request_fields[i];
    refuel_request request = REFUEL_REQUEST_INIT, before = request;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)i, value, &err), REFUEL_E_RANGE), "%s %g",
              field->info.flag, value);
    cr_expect(eq(str, err.field, (char *)field->info.path), "%s %g", field->info.flag, value);
    cr_expect(err.low == field->info.low && err.high == field->info.high, "%s %g", field->info.flag, value);
    cr_expect(isnan(value) ? isnan(err.value) : err.value == value, "%s %g", field->info.flag, value);
    cr_expect(eq(int, memcmp(&request, &before, sizeof request), 0), "%s %g", field->info.flag, value);
}

Test(input, ranges)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        refuel_request request = REFUEL_REQUEST_INIT;
        if (rf_field_is_text_only(field)) {
            cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)i, 10, NULL), REFUEL_E_UNKNOWN));
            continue;
        }
        cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)i, field->info.low, NULL), REFUEL_OK), "%s",
                  field->info.flag);
        cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)i, field->info.high, NULL), REFUEL_OK), "%s",
                  field->info.flag);
        for (int other = 1; other < REFUEL_INPUT_END; other++)
            cr_expect(eq(int, rf_field_gives(&rf_request_fields[other], &request),
                         rf_request_fields[other].info.offset == field->info.offset),
                      "%s", field->info.flag);
        expect_refused(i, field->info.low - fmax(5e-324, 2e-6 * fabs(field->info.low)));
        expect_refused(i, field->info.high + 2e-6 * fabs(field->info.high));
        if (field->kind == RF_KIND_END) expect_refused(i, field->info.low + 0.5);
        expect_refused(i, INFINITY);
        expect_refused(i, -INFINITY);
    }
}

/* One step beyond is the end itself, except of 0 and of what is counted. */
Test(input, rounding_is_forgiven)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        if (rf_field_is_text_only(field)) continue;
        if (field->kind == RF_KIND_END || rf_field_is_whole(field)) {
            expect_refused(i, nextafter(field->info.high, INFINITY));
            continue;
        }
        refuel_request request = REFUEL_REQUEST_INIT;
        double beyond = nextafter(field->info.high, INFINITY);
        cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)i, beyond, NULL), REFUEL_OK), "%s",
                  field->info.flag);
        cr_expect(eq(dbl, rf_field_load(field, &request), field->info.high), "%s", field->info.flag);
    }
}

/* The ranges that people rely on. */
Test(input, promised_ranges)
{
    static const struct {
        refuel_input input;
        double low, high;
    } rows[] = {{REFUEL_INPUT_AGE, 0, 120},      {REFUEL_INPUT_HEIGHT, 50, 272},
                {REFUEL_INPUT_WEIGHT, 2, 650},   {REFUEL_INPUT_DISTANCE, 0, 500},
                {REFUEL_INPUT_SPEED, 2, 25},     {REFUEL_INPUT_CLIMB, 0, 30000},
                {REFUEL_INPUT_BODY_FAT, 2, 70},  {REFUEL_INPUT_LEVEL, 0.5, 0.99},
                {REFUEL_INPUT_LIVING, 1.2, 2.5}, {REFUEL_INPUT_GOAL, -2 * 0.45359237, 2 * 0.45359237}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(dbl, rf_request_fields[rows[i].input].info.low, rows[i].low));
        cr_expect(eq(dbl, rf_request_fields[rows[i].input].info.high, rows[i].high));
    }
}

Test(input, no_such_input)
{
    refuel_request request = REFUEL_REQUEST_INIT, empty = REFUEL_REQUEST_INIT;
    const int numbers[] = {-1, 0, REFUEL_INPUT_END, 1000};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        cr_expect(eq(int, (int)refuel_request_set(&request, (refuel_input)numbers[i], 1, NULL), REFUEL_E_UNKNOWN));
    static const char *const names[] = {"", "Sex", "sex ", "--sex", "foo", "born", "running", "running."};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cr_expect(eq(int, (int)refuel_request_read(&request, names[i], "30", NULL), REFUEL_E_UNKNOWN), "%s", names[i]);
    cr_expect(eq(int, memcmp(&request, &empty, sizeof request), 0));
    cr_expect(eq(int, (int)refuel_request_set(NULL, REFUEL_INPUT_AGE, 30, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_request_read(NULL, "age", "30", NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_request_read(&request, NULL, "30", NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_request_read(&request, "age", NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_request_clear(NULL, NULL), REFUEL_E_NULL));
}

/* A flag and a JSON path name the same input. */
Test(input, flag_and_path)
{
    refuel_request a, b;
    cr_expect(eq(int, (int)request_of("run=30mi/week;body-fat=20%;intake=2000kcal", &a, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)request_of("running.distance=30mi/week;body_fat=20%;intake.energy=2000kcal", &b, NULL),
                 REFUEL_OK));
    cr_expect(eq(int, memcmp(&a, &b, sizeof a), 0));
    cr_expect(eq(dbl, a.distance_km_week, 48.28032));
}

/* Of two inputs that exclude each other the later one counts. */
Test(input, excluding_inputs)
{
    refuel_request request;
    cr_expect(eq(int, (int)request_of("body-fat=20%;fat-free-mass=60kg", &request, NULL), REFUEL_OK));
    cr_expect(request.fat_free_mass_kg == 60 && isnan(request.body_fat_pct));
    cr_expect(eq(int, (int)refuel_request_set(&request, REFUEL_INPUT_BODY_FAT, 20, NULL), REFUEL_OK));
    cr_expect(isnan(request.fat_free_mass_kg) && request.body_fat_pct == 20);
    cr_expect(eq(int, (int)request_of("speed=10km/h;pace=5:00/km", &request, NULL), REFUEL_OK));
    cr_expect(eq(dbl, request.speed_km_h, 12));
}

/* The alias "owen" is an equation for each sex, and needs to know which. */
Test(input, owen)
{
    refuel_request request;
    cr_expect(eq(int, (int)request_of("sex=male;equation=owen", &request, NULL), REFUEL_OK));
    cr_expect(eq(int, request.equation, REFUEL_EQ_OWEN_1987));
    cr_expect(eq(int, (int)request_of("sex=female;equation=owen", &request, NULL), REFUEL_OK));
    cr_expect(eq(int, request.equation, REFUEL_EQ_OWEN_1986));
    cr_expect(eq(int, (int)request_of("equation=owen", &request, NULL), REFUEL_E_UNKNOWN));
    static const char *const none[] = {"equation=re3-2025", "equation=cun-bae-2012", "equation=eer-iom-2005",
                                       "equation=hall-2011", "equation=Mifflin1990"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(eq(int, (int)request_of(none[i], &request, NULL), REFUEL_E_UNKNOWN), "%s", none[i]);
}

/* Other keys and other names of the flag: each is the only one of its name, and its unit measures the same. */
Test(input, other_keys_and_aliases)
{
    int keys = 0, names = 0;
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *row = &rf_request_fields[i];
        for (const refuel_number_key *it = row->info.numbers; it->path; it++, keys++) {
            bool same_measure = !rf_field_lists_numbers(row) &&
                                rf_measure_same(rf_measure_named(it->unit), rf_measure_named(row->info.unit));
            cr_expect(same_measure || (rf_field_lists_numbers(row) && rf_measure_named(it->unit).of), "%s", it->path);
            for (int k = 1; k < REFUEL_INPUT_END; k++) {
                const refuel_input_info *other = &rf_request_fields[k].info;
                bool same = strcmp(other->path, it->path) == 0;
                same |= other->number_path && strcmp(other->number_path, it->path) == 0;
                cr_expect(not(same), "%s", it->path);
                const refuel_number_key *found = rf_field_key(&rf_request_fields[k], it->path);
                cr_expect(k == i ? found == it : found == NULL, "%s", it->path);
            }
        }
        for (const char *const *it = row->info.aliases; *it; it++, names++)
            for (int k = 1; k < REFUEL_INPUT_END; k++)
                cr_expect(eq(int, rf_field_is_flag(&rf_request_fields[k], *it, strlen(*it)), k == i), "%s", *it);
        cr_expect(row->info.numbers[REFUEL_NUMBER_KEYS - 1].path == NULL &&
                  row->info.aliases[REFUEL_ALIASES - 1] == NULL);
    }
    cr_expect(keys >= 18 && names >= 6);
}

/* Whether a number in a unit (NULL: that of the row), written as a text, is read as the same value. */
static void expect_written(const rf_field *row, double number, const char *unit)
{
    char text[RF_FIELD_TEXT];
    const rf_field_text in = {.called = "it", .is_number = true, .number = number, .unit = unit};
    const char *written = rf_field_written(row, &in, text);
    double value = unit ? rf_measure_convert(number, rf_measure_named(unit), rf_measure_named(row->info.unit)) : number;
    double back = NAN;
    refuel_error err = {.message = ""};
    rf_reading reading = {.field = row, .called = "it", .text = written, .length = strlen(written), .err = &err};
    cr_expect(eq(int, (int)rf_field_read(&reading, &back), REFUEL_OK), "%s", err.message);
    cr_expect(eq(dbl, back, value), "%s: %s", row->info.flag, written);
}

/* The number of every key can be kept as people would write it. */
Test(input, numbers_as_texts)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *row = &rf_request_fields[i];
        const refuel_input_info *it = &row->info;
        if (row->kind == RF_KIND_END || row->read) continue;
        for (int step = 1; step < 48; step++) {
            double value = it->low + (it->high - it->low) * step / 48;
            if (rf_kind_rows[row->kind].whole) value = floor(value) + 1;
            if (it->number_path) expect_written(row, value, NULL);
            for (const refuel_number_key *key = it->numbers; key->path; key++) {
                rf_measure own = rf_measure_named(it->unit), of = rf_measure_named(key->unit);
                double number = rf_measure_convert(value, own, of);
                expect_written(row, number, key->unit);
                expect_written(row, floor(number * 100) / 100, key->unit);
            }
        }
    }
}

/* Validation passes over them where nothing was answered, and looks for what is missing no further than to the weight. */
Test(input, rows_of_health_and_needed_ones_stand_together)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const refuel_input_info *info = &rf_request_fields[i].info;
        bool of_health = info->offset >= offsetof(refuel_request, health) &&
                         info->offset < offsetof(refuel_request, health) + sizeof(refuel_health);
        cr_assert(of_health == (i >= RF_HEALTH_INPUT_FIRST && i <= RF_HEALTH_INPUT_LAST), "%s", info->path);
        cr_assert(i <= RF_NEEDED_INPUT_LAST || !info->needed, "%s", info->path);
    }
}

/* A binding may store a word of the table, or a number that excludes no other member, where the row says. */
Test(input, a_word_or_a_number_by_itself_is_its_member)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const refuel_input_info *info = &rf_request_fields[i].info;
        for (const refuel_choice *it = info->choices; info->whole && it && it->name; it++) {
            refuel_request read = REFUEL_REQUEST_INIT, stored = REFUEL_REQUEST_INIT;
            int32_t word = (int32_t)it->value;
            cr_assert(eq(int, (int)refuel_request_read(&read, info->path, it->name, NULL), REFUEL_OK), "%s", it->name);
            memcpy((char *)&stored + info->offset, &word, sizeof word);
            cr_assert(memcmp(&read, &stored, sizeof read) == 0, "%s %s", info->path, it->name);
        }
        const refuel_input_info *other = &rf_request_fields[info->excludes].info;
        if (info->whole || !info->number_path || (info->excludes && other->offset != info->offset)) continue;
        refuel_request set = REFUEL_REQUEST_INIT, stored = REFUEL_REQUEST_INIT;
        double value = info->high;
        cr_assert(eq(int, (int)refuel_request_set(&set, (refuel_input)i, value, NULL), REFUEL_OK), "%s", info->path);
        memcpy((char *)&stored + info->offset, &value, sizeof value);
        cr_assert(memcmp(&set, &stored, sizeof set) == 0, "%s", info->path);
    }
}
