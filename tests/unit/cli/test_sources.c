#include "cli/sources.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

/* A command with a table of its own, in which one input has the path of one of a request. */
typedef struct record {
    double weight_kg, load_kg;
} record;

enum { NONE, LOAD, WEIGHT, ROWS };

static const rf_field rows[ROWS] = {
    [LOAD] = {.info = {.number = LOAD,
                       .flag = "load",
                       .path = "load",
                       .unit = "kg",
                       .high = 100,
                       .offset = offsetof(record, load_kg)},
              .kind = RF_KIND_MASS},
    [WEIGHT] = {.info = {.number = WEIGHT,
                         .flag = "weight",
                         .path = "weight",
                         .number_path = "weight_kg",
                         .unit = "kg",
                         .low = 2,
                         .high = 650,
                         .offset = offsetof(record, weight_kg)},
                .kind = RF_KIND_MASS},
};
static const cli_option none[] = {{NULL, NULL, NULL, NULL}};
static const cli_command planner = {.name = "planner", .options = none, .takes_inputs = 1};
static const cli_command carrier = {.name = "carrier", .options = none, .fields = rows, .field_count = ROWS};

static cli_args args;
static cli_sources s;
static rf_errors errors;
static refuel_error each[RF_ERRORS_MAX];

static void flag(rf_field_text *texts, int row, const char *text)
{
    texts[row] = (rf_field_text){.text = text, .length = strlen(text), .called = "flag", .tried = true};
}

static void begin(const cli_command *command)
{
    memset(&args, 0, sizeof args);
    args.command = command;
    errors = (rf_errors){.of = each, .capacity = RF_ERRORS_MAX};
    cr_assert(eq(int, (int)cli_sources_open(&args, &s), REFUEL_OK));
}

/* What a request of JSON and the flags of args say together. */
static void read(const char *text)
{
    cr_assert(eq(int, (int)rf_requests_open(text, strlen(text), &s.requests, NULL), REFUEL_OK));
    strcpy(s.input_name, "x.json");
    cli_sources_read(&s, s.requests.first, NULL, NULL, &errors);
}

static refuel_request request(void)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    rf_request_apply(&r, s.set[0].text, NULL, rf_today(), &errors);
    return r;
}

/* A share is one of what counts in the end, whichever source says it. */
Test(sources, shares)
{
    begin(&planner);
    flag(args.input, REFUEL_INPUT_WEIGHT, "80kg");
    flag(args.input, REFUEL_INPUT_INTAKE, "2000kcal");
    read(
        "{\"weight_kg\":60,\"goal\":\"-0.5%/week\",\"intake\":{\"energy\":\"1000kcal\",\"protein\":\"1.6g/kg\",\"fat\":\"27%\"}}");
    refuel_request r = request();
    cr_assert(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(eq(dbl, r.goal_kg_week, -0.4));
    cr_expect(eq(dbl, r.eaten[REFUEL_NUTRIENT_PROTEIN], 128));
    cr_expect(eq(dbl, r.eaten[REFUEL_NUTRIENT_FAT], 60));
    cr_expect(eq(ptr, (void *)args.given, (void *)s.set[0].text));
    cli_sources_close(&s);
}

/* A value of the wrong type is no error where a flag says it; what is wrong with the object as a whole always is. */
Test(sources, errors)
{
    begin(&planner);
    flag(args.input, REFUEL_INPUT_AGE, "34");
    flag(args.input, REFUEL_INPUT_WEIGHT, "80kg");
    read("{\"born\":1990,\"weight\":60,\"height\":170,\"weigth_kg\":1}");
    cr_expect(eq(int, (int)errors.count, 2));
    cr_expect(eq(str, each[0].field, "height"));
    cr_expect(
        eq(str, each[0].message,
           "height: 170 has no unit; write a text like 170cm or 5ft7in, or the number as height_cm (from x.json)"));
    cr_expect(eq(str, each[1].field, "weigth_kg"));
    cli_sources_close(&s);
}

/* Nothing of the request before is left. */
Test(sources, one_after_the_other)
{
    begin(&planner);
    read("{\"weight_kg\":60,\"height_cm\":170}");
    rf_requests_close(&s.requests);
    read("{\"height_cm\":160}");
    refuel_request r = request();
    cr_expect(isnan(r.weight_kg) && r.height_cm == 160);
    cli_sources_close(&s);
}

/* A table of its own takes from the profile what has the same path, and the rest of it is nothing to it. */
Test(sources, profile_of_another_table)
{
    record it = {NAN, NAN};
    begin(&carrier);
    flag(args.more, LOAD, "5kg");
    static const char text[] = "{\"sex\":5,\"weight_kg\":64,\"goal\":\"-0.5%/week\"}";
    cr_assert(eq(int, (int)rf_requests_open(text, strlen(text), &s.profile, NULL), REFUEL_OK));
    rf_input_set_begin(&s.of_profile.set[0], rf_request_fields, RF_REQUEST_ROWS);
    s.of_profile.errors = (rf_errors){.of = s.of_profile.each, .capacity = RF_ERRORS_MAX};
    rf_inputs_from_json(s.profile.first, s.of_profile.set, 1, NULL, NULL, &s.of_profile.errors);
    cr_assert(eq(int, (int)s.of_profile.errors.count, 1));
    cli_sources_read(&s, NULL, NULL, NULL, &errors);
    rf_fields_apply(rows, ROWS, NULL, &it, s.set[0].text, 0, &errors);
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(it.weight_kg == 64 && it.load_kg == 5);
    cr_expect(eq(ptr, (void *)args.given, NULL));
    cli_sources_close(&s);
}
