#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "plan/request.h"

#define CANARY 0xA5

static int is_text_only(int input)
{
    return rf_field_is_text_only(&rf_request_fields[input]);
}

static size_t end_of(int input)
{
    const refuel_input_info *it = &rf_request_fields[input].info;
    return it->offset + (it->whole ? sizeof(int32_t) : sizeof(double));
}

/* Everything is "not given": every row of the table, and every place of the nutrients. */
static void expect_empty(const refuel_request *r)
{
    cr_expect(eq(sz, r->struct_size, sizeof *r));
    for (size_t i = 0; refuel_input_at(i); i++) {
        const refuel_input_info *it = refuel_input_at(i);
        cr_assert(it->flag != NULL, "input %zu has no row", i + 1);
        double value = refuel_request_get(r, (refuel_input)it->number);
        cr_expect(it->whole ? value == 0 : isnan(value), "%s", it->flag);
        cr_expect(rf_field_gives(&rf_request_fields[it->number], r) == false, "%s", it->flag);
    }
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) cr_expect(isnan(r->eaten[i]), "%zu", i);
}

Test(request, initialiser)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    expect_empty(&r);
    cr_expect(eq(int, memcmp(&r, &rf_empty_request, sizeof r), 0));
}

Test(request, clear)
{
    refuel_request r;
    memset(&r, CANARY, sizeof r);
    r.struct_size = sizeof r;
    refuel_error err = {.status = 7, .message = "old"};
    cr_expect(eq(int, (int)refuel_request_clear(&r, &err), REFUEL_OK));
    cr_expect(err.status == REFUEL_OK && err.message[0] == 0);
    expect_empty(&r);
    r.struct_size = 0;
    cr_expect(eq(int, (int)refuel_request_clear(&r, &err), REFUEL_E_VERSION));
    cr_expect(eq(int, (int)refuel_request_clear(NULL, &err), REFUEL_E_NULL));
}

/* What is set is what is got; NaN takes it away, and makes nothing else given. */
Test(request, set_get_take)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (is_text_only(i)) continue;
        const refuel_input_info *it = &rf_request_fields[i].info;
        refuel_request r = REFUEL_REQUEST_INIT;
        double value = it->whole ? 1 : rf_field_is_whole(&rf_request_fields[i]) ? 3 : (it->low + it->high) / 2 + 0.1;
        cr_expect(eq(int, (int)refuel_request_set(&r, (refuel_input)i, value, NULL), REFUEL_OK), "%s", it->flag);
        cr_expect(eq(dbl, refuel_request_get(&r, (refuel_input)i), value), "%s", it->flag);
        cr_expect(eq(int, (int)refuel_request_set(&r, (refuel_input)i, NAN, NULL), REFUEL_OK), "%s", it->flag);
        expect_empty(&r);
    }
}

/* From C a word of a quantity is its number, also outside the range of the quantity; nothing beside it is. */
Test(request, numbers_of_words)
{
    static const struct {
        double value;
        refuel_status status;
    } rows[] = {{REFUEL_LIVING_SEDENTARY, REFUEL_OK},
                {REFUEL_LIVING_TYPICAL, REFUEL_OK},
                {REFUEL_LIVING_ON_FEET, REFUEL_OK},
                {REFUEL_LIVING_PHYSICAL, REFUEL_OK},
                {1.2, REFUEL_OK},
                {0.16, REFUEL_E_RANGE},
                {-0.1, REFUEL_E_RANGE},
                {1, REFUEL_E_RANGE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        cr_expect(eq(int, (int)refuel_request_set(&r, REFUEL_INPUT_LIVING, rows[i].value, NULL), (int)rows[i].status),
                  "row %zu", i);
        if (rows[i].status == REFUEL_OK)
            cr_expect(eq(dbl, refuel_request_get(&r, REFUEL_INPUT_LIVING), rows[i].value), "row %zu", i);
        else
            cr_expect(isnan(refuel_request_get(&r, REFUEL_INPUT_LIVING)), "row %zu: unchanged", i);
    }
}

/* What a pace writes can be got; NaN and 0 are told apart. */
Test(request, get)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    cr_expect(eq(int, (int)refuel_request_read(&r, "pace", "5:00/km", NULL), REFUEL_OK));
    cr_expect(eq(dbl, refuel_request_get(&r, REFUEL_INPUT_SPEED), 12));
    cr_expect(eq(dbl, refuel_request_get(&r, REFUEL_INPUT_PACE), 12));
    cr_expect(isnan(refuel_request_get(&r, REFUEL_INPUT_DISTANCE)));
    cr_expect(eq(int, (int)refuel_request_set(&r, REFUEL_INPUT_DISTANCE, 0, NULL), REFUEL_OK));
    cr_expect(eq(dbl, refuel_request_get(&r, REFUEL_INPUT_DISTANCE), 0));
    static const int none[] = {-1, 0, REFUEL_INPUT_END, 1000};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(isnan(refuel_request_get(&r, (refuel_input)none[i])), "%d", none[i]);
    cr_expect(isnan(refuel_request_get(NULL, REFUEL_INPUT_AGE)));
    r.struct_size = 0;
    cr_expect(isnan(refuel_request_get(&r, REFUEL_INPUT_DISTANCE)));
}

/* A failure leaves the request; a text that is wrong as well. */
Test(request, failures_leave_the_request)
{
    refuel_request r = REFUEL_REQUEST_INIT, before;
    cr_expect(eq(int, (int)refuel_request_read(&r, "weight", "140lb", NULL), REFUEL_OK));
    before = r;
    static const struct {
        const char *name, *text;
        refuel_status status;
    } rows[] = {{"weight", "70", REFUEL_E_UNIT},        {"weight", "heavy kg", REFUEL_E_SYNTAX},
                {"weight", "7000kg", REFUEL_E_RANGE},   {"weight", "", REFUEL_E_SYNTAX},
                {"sex", "human", REFUEL_E_UNKNOWN},     {"born", "1990-05-17", REFUEL_E_UNKNOWN},
                {"nothing", "7", REFUEL_E_UNKNOWN},     {"equation", "mifflin", REFUEL_E_UNKNOWN},
                {"intake-days", "1.5", REFUEL_E_SYNTAX}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        refuel_status status = refuel_request_read(&r, rows[i].name, rows[i].text, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "%s %s: %s", rows[i].name, rows[i].text, err.message);
        cr_expect(eq(int, err.status, (int)rows[i].status));
        cr_expect(err.message[0] != 0, "%s", rows[i].name);
    }
    cr_expect(eq(int, memcmp(&r, &before, sizeof r), 0));
}

/* A request of an older caller, in a block of exactly its size with a canary behind it. */
typedef struct short_request {
    unsigned char *block;
    refuel_request *r;
    size_t size;
} short_request;

enum { BEHIND = 64 };

static short_request shorter(size_t size)
{
    short_request s = {malloc(size + BEHIND), NULL, size};
    cr_assert(ne(ptr, s.block, NULL));
    memset(s.block, CANARY, size + BEHIND);
    memcpy(s.block, &size, sizeof size);
    s.r = (void *)s.block;
    cr_expect(eq(int, (int)refuel_request_clear(s.r, NULL), REFUEL_OK));
    return s;
}

static void expect_canary(const short_request *s, const char *what)
{
    for (size_t i = s->size; i < s->size + BEHIND; i++)
        if (s->block[i] != CANARY)
            cr_fatal("%s: byte %zu behind a struct of %zu was written", what, i - s->size, s->size);
}

/* For every size that ends with a member: the inputs before it can be set and got, those behind it are refused, and
   nothing behind the struct is written. */
Test(request, short_struct)
{
    for (int last = 1; last < REFUEL_INPUT_END; last++) {
        short_request s = shorter(end_of(last));
        for (int i = 1; i < REFUEL_INPUT_END; i++) {
            const refuel_input_info *it = &rf_request_fields[i].info;
            if (is_text_only(i)) continue;
            int reaches = end_of(i) <= s.size;
            double value = it->whole ? 1 : i == REFUEL_INPUT_INTAKE_DAYS ? 3 : it->high;
            refuel_error err = {.message = ""};
            refuel_status expected = reaches ? REFUEL_OK : REFUEL_E_VERSION;
            cr_expect(eq(int, (int)refuel_request_set(s.r, (refuel_input)i, value, &err), (int)expected), "%s",
                      it->flag);
            if (!reaches) cr_expect(eq(str, err.field, (char *)it->path));
            double got = refuel_request_get(s.r, (refuel_input)i);
            cr_expect(reaches ? got == value : isnan(got), "%s of %zu bytes", it->flag, s.size);
            cr_expect(eq(int, (int)refuel_request_set(s.r, (refuel_input)i, NAN, NULL), (int)expected), "%s", it->flag);
            expect_canary(&s, it->flag);
        }
        free(s.block);
    }
}

Test(request, short_struct_read)
{
    short_request s = shorter(end_of(REFUEL_INPUT_BODY_FAT)); /* what body fat excludes lies behind */
    cr_expect(eq(int, (int)refuel_request_read(s.r, "body-fat", "20%", NULL), REFUEL_OK));
    cr_expect(eq(dbl, s.r->body_fat_pct, 20));
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_request_read(s.r, "fat-free-mass", "60kg", &err), REFUEL_E_VERSION));
    cr_expect(eq(str, err.field, "fat_free_mass"));
    cr_expect(eq(int, (int)refuel_request_read(s.r, "sex", "male", NULL), REFUEL_E_VERSION));
    cr_expect(eq(int, (int)refuel_request_read(s.r, "equation", "owen", NULL), REFUEL_E_VERSION), "it needs the sex");
    cr_expect(eq(dbl, s.r->body_fat_pct, 20));
    expect_canary(&s, "body-fat");
    free(s.block);
}

/* The applied source of inputs stands on top of what the request holds. */
Test(request, apply)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    rf_field_text texts[RF_REQUEST_ROWS] = {
        [REFUEL_INPUT_BORN] = {.text = "1990-05-17", .length = 10, .called = "--born"},
        [REFUEL_INPUT_BODY_FAT] = {.text = "20%", .length = 3, .called = "--body-fat"}};
    r.fat_free_mass_kg = 60;
    rf_errors errors = rf_errors_one(NULL);
    rf_request_apply(&r, texts, NULL, 20000, &errors); /* 2024-10-04 */
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(r.age_y > 34.3 && r.age_y < 34.5, "%g", r.age_y);
    cr_expect(r.body_fat_pct == 20 && isnan(r.fat_free_mass_kg));
}
