#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/forecast_input.h>
#include <stdio.h>
#include <string.h>

#include "io/json_request.h"
#include "support/json_text.h"

#define WHO "\"sex\":\"male\",\"age\":30,\"height_cm\":180,\"weight_kg\":75"

static refuel_status read(const char *text, refuel_request *request, refuel_error *err)
{
    *request = (refuel_request)REFUEL_REQUEST_INIT;
    return request_from_text(text, request, err);
}

/* Texts with units and numbers with the unit in the key say the same. */
Test(request, both_ways_of_writing)
{
    static const struct {
        const char *text, *number;
    } rows[] = {
        {"{\"sex\":\"male\",\"age\":\"30\",\"height\":\"180cm\",\"weight\":\"75kg\"}", "{" WHO "}"},
        {"{\"age\":30.5}", "{\"age_y\":30.5}"},
        {"{\"body_fat\":\"20%\"}", "{\"body_fat_pct\":20}"},
        {"{\"fat_free_mass\":\"60kg\"}", "{\"fat_free_mass_kg\":60}"},
        {"{\"neck\":\"38cm\",\"waist\":\"85cm\",\"hip\":\"95cm\"}", "{\"neck_cm\":38,\"waist_cm\":85,\"hip_cm\":95}"},
        {"{\"running\":{\"distance\":\"50km/week\",\"speed\":\"12km/h\",\"climb\":\"400m/week\"}}",
         "{\"running\":{\"distance_km_week\":50,\"speed_km_h\":12,\"climb_m_week\":400}}"},
        {"{\"goal\":\"-0.25kg/week\"}", "{\"goal_kg_week\":-0.25}"},
        {"{\"goal\":\"maintain\"}", "{\"goal_kg_week\":0}"},
        {"{\"intake\":{\"energy\":\"2300kcal\",\"carbohydrate\":\"260g\",\"protein\":\"90g\",\"fat\":\"75g\",\"fibre\":"
         "\"30g\"}}",
         "{\"intake\":{\"energy_kcal_d\":2300,\"carbohydrate_g_d\":260,\"protein_g_d\":90,\"fat_g_d\":75,\"fibre_g_d\":"
         "30}}"},
        {"{\"resting\":\"1700kcal\",\"expenditure\":\"2800kcal\",\"expenditure_sd\":\"100kcal\"}",
         "{\"resting_kcal_d\":1700,\"expenditure_kcal_d\":2800,\"expenditure_sd_kcal_d\":100}"},
        {"{\"living\":\"1.75\",\"level\":\"0.9\"}", "{\"living\":1.75,\"level\":0.9}"},
        {"{\"athlete\":\"yes\"}", "{\"athlete\":true}"},
        {"{\"athlete\":\"no\"}", "{\"athlete\":false}"},
        {"{\"gestation_week\":\"20\"}", "{\"gestation_week\":20}"},
        {"{\"pre_pregnancy_weight\":\"60kg\"}", "{\"pre_pregnancy_weight_kg\":60}"},
        {"{\"intake\":{\"days\":\"3\"}}", "{\"intake\":{\"days\":3}}"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request a, b;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &a, &err), REFUEL_OK), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(int, (int)read(rows[i].number, &b, &err), REFUEL_OK), "%s: %s", rows[i].number, err.message);
        cr_expect(eq(int, memcmp(&a, &b, sizeof a), 0), "%s", rows[i].text);
    }
}

/* A word of the level shifts what holds for the age: it is no level itself, and its number is no input of JSON. */
Test(request, words_of_the_level)
{
    static const struct {
        const char *word, *number;
        double shift;
    } rows[] = {{"{\"living\":\"sedentary\"}", "{\"living\":-0.2}", REFUEL_LIVING_SEDENTARY},
                {"{\"living\":\"typical\"}", "{\"living\":0}", REFUEL_LIVING_TYPICAL},
                {"{\"living\":\"on-feet\"}", "{\"living\":0.15}", REFUEL_LIVING_ON_FEET},
                {"{\"living\":\"physical\"}", "{\"living\":0.3}", REFUEL_LIVING_PHYSICAL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].word, &r, &err), REFUEL_OK), "%s: %s", rows[i].word, err.message);
        cr_expect(eq(dbl, r.living_pal, rows[i].shift), "%s", rows[i].word);
        cr_expect(eq(int, (int)read(rows[i].number, &r, &err), REFUEL_E_RANGE), "%s", rows[i].number);
        cr_expect(eq(str, err.field, "living"), "%s", rows[i].number);
    }
}

/* What is refused, how, and the input that the error names. */
Test(request, refusals)
{
    static const struct {
        const char *text, *field;
        refuel_status status;
    } rows[] = {
        {"[]", "input", REFUEL_E_TYPE},
        {"3", "input", REFUEL_E_TYPE},
        {"null", "input", REFUEL_E_TYPE},
        {"\"sex\"", "input", REFUEL_E_TYPE},
        {"", "input", REFUEL_E_SYNTAX},
        {"{", "input", REFUEL_E_SYNTAX},
        {"{\"age\":30,\"height_cm\":1e999}", "height_cm", REFUEL_E_SYNTAX},
        {"{\"age\":0x10}", "age", REFUEL_E_SYNTAX},
        {"{\"foo\":1}", "foo", REFUEL_E_UNKNOWN},
        {"{\"Sex\":\"male\"}", "Sex", REFUEL_E_UNKNOWN},
        {"{\"sex \":\"male\"}", "sex", REFUEL_E_UNKNOWN}, /* shown without outer blanks */
        {"{\"id\":[1]}", "id", REFUEL_E_TYPE},
        {"{\"id\":false}", "id", REFUEL_E_TYPE},
        {"{\"Id\":1}", "Id", REFUEL_E_UNKNOWN},
        {"{\"living_pal\":1.6}", "living_pal", REFUEL_E_UNKNOWN},
        {"{\"distance_km_week\":50}", "distance_km_week", REFUEL_E_UNKNOWN},
        {"{\"running\":{\"energy\":1}}", "running.energy", REFUEL_E_UNKNOWN},
        {"{\"running\":{\"running\":{}}}", "running.running", REFUEL_E_UNKNOWN},
        {"{\"sex\":\"male\",\"sex\":\"male\"}", "sex", REFUEL_E_DUPLICATE},
        {"{\"s\\u0065x\":\"male\",\"sex\":\"male\"}", "sex", REFUEL_E_DUPLICATE},
        {"{\"running\":{},\"running\":{}}", "running", REFUEL_E_DUPLICATE},
        {"{\"running\":{\"pace\":\"5:00/km\",\"pace\":\"5:00/km\"}}", "running.pace", REFUEL_E_DUPLICATE},
        {"{\"height\":\"180cm\",\"height_cm\":180}", "height_cm", REFUEL_E_CONFLICT},
        {"{\"age\":30,\"born\":\"1990-01-01\"}", "born", REFUEL_E_CONFLICT},
        {"{\"body_fat_pct\":20,\"fat_free_mass_kg\":60}", "fat_free_mass", REFUEL_E_CONFLICT},
        {"{\"running\":{\"pace\":\"5:00/km\",\"speed_km_h\":12}}", "running.speed", REFUEL_E_CONFLICT},
        {"{\"height\":180}", "height", REFUEL_E_UNIT},
        {"{\"height\":\"180\"}", "height", REFUEL_E_UNIT},
        {"{\"height\":\"180kg\"}", "height", REFUEL_E_UNIT},
        {"{\"running\":{\"distance\":50}}", "running.distance", REFUEL_E_UNIT},
        {"{\"goal\":0}", "goal", REFUEL_E_UNIT},
        {"{\"height_cm\":\"180cm\"}", "height_cm", REFUEL_E_TYPE},
        {"{\"height_cm\":[180]}", "height_cm", REFUEL_E_TYPE},
        {"{\"sex\":1}", "sex", REFUEL_E_TYPE},
        {"{\"sex\":true}", "sex", REFUEL_E_TYPE},
        {"{\"athlete\":1}", "athlete", REFUEL_E_TYPE},
        {"{\"running\":50}", "running", REFUEL_E_TYPE},
        {"{\"intake\":\"2300kcal\"}", "intake", REFUEL_E_TYPE},
        {"{\"sex\":\"\"}", "sex", REFUEL_E_UNKNOWN},
        {"{\"sex\":\"FEMAL\"}", "sex", REFUEL_E_UNKNOWN},
        {"{\"athlete\":\"true\"}", "athlete", REFUEL_E_UNKNOWN},
        {"{\"equation\":\"owen\"}", "equation", REFUEL_E_UNKNOWN},
        {"{\"height\":\"\"}", "height", REFUEL_E_SYNTAX},
        {"{\"height\":\"1,800m\"}", "height", REFUEL_E_SYNTAX},
        {"{\"height\":\"nan\"}", "height", REFUEL_E_SYNTAX},
        {"{\"height_cm\":1800}", "height", REFUEL_E_RANGE},
        {"{\"age\":-1}", "age", REFUEL_E_RANGE},
        {"{\"age\":121}", "age", REFUEL_E_RANGE},
        {"{\"weight\":\"7000kg\"}", "weight", REFUEL_E_RANGE},
        {"{\"goal_kg_week\":-0.907186}", "goal", REFUEL_E_RANGE},
        {"{\"intake\":{\"days\":2.5}}", "intake.days", REFUEL_E_SYNTAX},
        {"{\"born\":\"1990-02-30\"}", "born", REFUEL_E_SYNTAX},
        {"{\"born\":\"2990-01-01\"}", "born", REFUEL_E_RANGE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request request;
        refuel_error err = {.message = ""};
        refuel_status status = read(rows[i].text, &request, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(int, err.status, (int)status), "%s", rows[i].text);
        cr_expect(gt(sz, strlen(err.message), strlen(err.field)), "%s", rows[i].text);
    }
}

/* Every key of a projection is one in a plan, too, and none is taken for another; but one that both have is read. */
Test(request, keys_of_a_projection)
{
    const refuel_input_info *it;
    for (int i = 1; (it = refuel_forecast_input_at((refuel_forecast_input)i)) != NULL; i++)
        for (int number = 0; number < (it->number_path ? 2 : 1); number++) {
            char text[64];
            refuel_request request;
            refuel_error err = {.message = ""};
            snprintf(text, sizeof text, "{\"%s\":1}", number ? it->number_path : it->path);
            cr_expect(eq(int, (int)read(text, &request, &err), REFUEL_E_UNKNOWN), "%s", text);
            cr_expect(ne(ptr, strstr(err.message, ": it belongs to project; refuel help project tells more"), NULL),
                      "%s: %s", text, err.message);
        }
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read("{\"schedule\":[]}", &request, &err), REFUEL_E_UNKNOWN));
    cr_expect(ne(ptr, strstr(err.message, "belongs to project"), NULL), "%s", err.message);
    cr_expect(eq(int, (int)read("{\"dayz\":1}", &request, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(ptr, strstr(err.message, "belongs to project"), NULL), "%s", err.message);
    cr_expect(eq(int, (int)read("{\"intake\":{\"days\":3}}", &request, &err), REFUEL_OK));
}

/* Order does not matter, not even where one input needs another. */
Test(request, order)
{
    refuel_request a, b;
    cr_expect(eq(int, (int)read("{\"sex\":\"male\",\"equation\":\"owen\"}", &a, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)read("{\"equation\":\"owen\",\"sex\":\"male\"}", &b, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(&a, &b, sizeof a), 0));
}

/* A long key, a deep path, an odd key: one message that a terminal can show. */
Test(request, odd_keys)
{
    char text[5000] = "{\"";
    memset(text + 2, 'k', 4000);
    strcpy(text + 4002, "\":1}");
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read(text, &request, &err), REFUEL_E_UNKNOWN));
    cr_expect(lt(sz, strlen(err.message), sizeof err.message));
    cr_expect(eq(int, (int)read("{\"\\u001b[31m\":1}", &request, &err), REFUEL_E_UNKNOWN));
    cr_expect(strchr(err.message, 27) == NULL, "no escape reaches the terminal");
    cr_expect(eq(int, (int)read("{\"\":1}", &request, &err), REFUEL_E_UNKNOWN));
}

/* Numbers in other units, as their texts with the unit. */
Test(request, other_units)
{
    static const struct {
        const char *text, *number;
    } rows[] = {
        {"{\"height\":\"66in\"}", "{\"height_in\":66}"},
        {"{\"height\":\"1.68m\"}", "{\"height_m\":1.68}"},
        {"{\"weight\":\"140lb\"}", "{\"weight_lb\":140}"},
        {"{\"fat_free_mass\":\"110lb\"}", "{\"fat_free_mass_lb\":110}"},
        {"{\"pre_pregnancy_weight\":\"130lb\"}", "{\"pre_pregnancy_weight_lb\":130}"},
        {"{\"neck\":\"14in\",\"waist\":\"30in\",\"hip\":\"38in\"}", "{\"neck_in\":14,\"waist_in\":30,\"hip_in\":38}"},
        {"{\"running\":{\"distance\":\"30mi/week\",\"pace\":\"9:30/mi\",\"climb\":\"1300ft/week\"}}",
         "{\"running\":{\"distance_mi_week\":30,\"pace_min_mi\":9.5,\"climb_ft_week\":1300}}"},
        {"{\"running\":{\"pace\":\"5:30/km\"}}", "{\"running\":{\"pace_min_km\":5.5}}"},
        {"{\"running\":{\"speed\":\"6.5mph\"}}", "{\"running\":{\"speed_mph\":6.5}}"},
        {"{\"goal\":\"-2lb/week\"}", "{\"goal_lb_week\":-2}"},
        {"{\"intake\":{\"energy\":\"8800kJ\"},\"resting\":\"6000kJ\"}",
         "{\"intake\":{\"energy_kj_d\":8800},\"resting_kj_d\":6000}"},
        {"{\"expenditure\":\"11000kJ\",\"expenditure_sd\":\"400kJ\"}",
         "{\"expenditure_kj_d\":11000,\"expenditure_sd_kj_d\":400}"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request text, number;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &text, &err), REFUEL_OK), "%s: %s", rows[i].text, err.message);
        cr_expect(eq(int, (int)read(rows[i].number, &number, &err), REFUEL_OK), "%s: %s", rows[i].number, err.message);
        cr_expect(eq(int, memcmp(&text, &number, sizeof text), 0), "%s", rows[i].number);
    }
}

/* Both sides of an edge in another unit; the value and the limits of the error are in the unit of the row. */
Test(request, other_units_out_of_range)
{
    refuel_request r;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read("{\"goal_lb_week\":-2.000002}", &r, &err), REFUEL_OK), "%s", err.message);
    cr_expect(eq(int, (int)read("{\"goal_lb_week\":-2.00001}", &r, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read("{\"running\":{\"pace_min_km\":30}}", &r, &err), REFUEL_OK), "%s", err.message);
    cr_expect(eq(int, (int)read("{\"running\":{\"pace_min_km\":30.1}}", &r, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read("{\"running\":{\"pace_min_km\":0}}", &r, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read("{\"running\":{\"pace_min_km\":-5}}", &r, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read("{\"weight_lb\":7000}", &r, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "weight"));
    cr_expect(strncmp(err.message, "weight_lb: 7000 lb is outside ", 30) == 0, "%s", err.message);
    cr_expect(epsilon_eq(dbl, err.value, 7000 * 0.45359237, 1e-9));
    cr_expect(err.low == 2 && err.high == 650);
    cr_expect(eq(int, (int)read("{\"weight_lb\":\"140lb\"}", &r, &err), REFUEL_E_TYPE));
    cr_expect(eq(int, (int)read("{\"weight_lb\":140,\"weight_kg\":60}", &r, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(int, (int)read("{\"running\":{\"pace_min_km\":5,\"speed_mph\":6}}", &r, &err), REFUEL_E_CONFLICT));
}

/* null is not given, wherever it stands; a key that is not known stays unknown, and twice is twice. */
Test(request, null)
{
    static const struct {
        const char *text;
        refuel_status status;
    } rows[] = {{"{\"sex\":null,\"age\":null,\"height_cm\":null,\"athlete\":null,\"running\":null}", REFUEL_OK},
                {"{\"running\":{\"distance\":null,\"pace_min_mi\":null},\"intake\":{}}", REFUEL_OK},
                {"{\"height\":null,\"height_cm\":170}", REFUEL_OK},
                {"{\"height_cm\":170,\"height\":null}", REFUEL_OK},
                {"{\"height\":null,\"height\":null}", REFUEL_E_DUPLICATE},
                {"{\"height\":null,\"height\":\"170cm\"}", REFUEL_E_DUPLICATE},
                {"{\"height\":\"170cm\",\"height\":null}", REFUEL_E_DUPLICATE},
                {"{\"running\":null,\"running\":{}}", REFUEL_E_DUPLICATE},
                {"{\"foo\":null}", REFUEL_E_UNKNOWN},
                {"{\"running\":{\"foo\":null}}", REFUEL_E_UNKNOWN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &r, &err), (int)rows[i].status), "%s: %s", rows[i].text, err.message);
        bool height = strstr(rows[i].text, "170}") || strstr(rows[i].text, "170,");
        if (rows[i].status == REFUEL_OK) cr_expect(eq(int, isnan(r.height_cm) != 0, !height), "%s", rows[i].text);
    }
}
