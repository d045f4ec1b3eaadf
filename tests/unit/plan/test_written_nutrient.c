#include "plan/written_nutrient.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/input.h>
#include <string.h>

#include "plan/request.h"
#include "support/given.h"

/* Every conversion as the report prints it, not as the table of this library writes it. */
Test(written_nutrient, forms)
{
    static const struct {
        const char *input, *text;
        double value, counted; /* in the unit of the nutrient; NaN: nothing is known of the part that is counted */
    } rows[] = {
        {"iron", "12 mg", 12, NAN},
        {"iron", "12mg per day", 12, NAN},
        {"iron", "84 mg/week", 12, NAN},
        {"iron", "0.012 g", 12, NAN},
        {"iron", "12000 ug", 12, NAN},
        {"iron", "12000 \xC2\xB5g", 12, NAN},
        {"iron", "12000 \xCE\xBCg", 12, NAN},
        {"iron", "12000 mcg daily", 12, NAN},
        {"vitamin-d", "600 IU", 15, NAN},
        {"vitamin-d", "1000 iu cholecalciferol", 25, NAN},
        {"vitamin-d", "400 IU (D3)", 10, NAN},
        {"vitamin-d", "10 ug D2", 10, NAN},
        {"vitamin-a", "900 ug", 900, NAN},
        {"vitamin-a", "900 ug RAE", 900, NAN},
        {"vitamin-a", "3000 IU retinol", 900, 900},
        {"vitamin-a", "900 ug retinol", 900, 900},
        {"vitamin-a", "3000 IU preformed", 900, 900},
        {"vitamin-a", "1000 IU dietary beta-carotene", 50, 0},
        {"vitamin-a", "1000 IU beta-carotene (food)", 50, 0},
        {"vitamin-a", "1000 IU beta-carotene supplement", 300, 0},
        {"vitamin-a", "6 mg supplemental beta-carotene", 3000, 0},
        {"vitamin-a-preformed", "10000 IU", 3000, NAN},
        {"vitamin-e", "15 mg", 15, NAN},
        {"vitamin-e", "100 IU d-alpha", 67, NAN},
        {"vitamin-e", "100 IU d-alpha-tocopherol a day", 67, NAN},
        {"vitamin-e", "100 IU natural", 67, NAN},
        {"vitamin-e", "100 IU dl-alpha", 45, 90},
        {"vitamin-e", "100 IU synthetic/day", 45, 90},
        {"vitamin-e", "30 mg dl-alpha-tocopherol", 15, 30},
        {"vitamin-e-added", "100 IU dl-alpha", 90, NAN},
        {"folate", "400 ug DFE", 400, NAN},
        {"folate", "400 ug folic acid", 680, 400},
        {"folic-acid", "400 ug", 400, NAN},
        {"niacin", "16 mg NE", 16, NAN},
        {"sodium", "1500 mg", 1500, NAN},
        {"sodium", "5 g salt", 2000, NAN},
        {"sodium", "5 g of salt a day", 2000, NAN},
        {"total-water", "2.7 l", 2.7, NAN},
        {"total-water", "2700 ml", 2.7, NAN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_error err;
        int row = rf_request_row(rows[i].input);
        cr_assert(eq(int, (int)refuel_request_read(&r, rows[i].input, rows[i].text, &err), REFUEL_OK), "%s: %s",
                  rows[i].text, err.message);
        cr_expect(epsilon_eq(dbl, r.eaten[rf_nutrient_of_row(row)], rows[i].value, 1e-9), "%s %s", rows[i].input,
                  rows[i].text);
        double counted = NAN;
        for (int32_t form = REFUEL_NUTRIENT_VITAMIN_A_PREFORMED; form <= REFUEL_NUTRIENT_MAGNESIUM_SUPPLEMENT; form++)
            if (form != rf_nutrient_of_row(row) && !isnan(r.eaten[form])) counted = r.eaten[form];
        if (isnan(rows[i].counted))
            cr_expect(isnan(counted), "%s %s", rows[i].input, rows[i].text);
        else
            cr_expect(epsilon_eq(dbl, counted, rows[i].counted, 1e-9), "%s %s", rows[i].input, rows[i].text);
    }
}

Test(written_nutrient, refused)
{
    static const struct {
        const char *input, *text;
        int status;
        const char *message;
    } rows[] = {
        {"vitamin-a", "3000IU", REFUEL_E_SYNTAX,
         "vitamin-a: 3000IU can mean 900 ug (retinol), 150 ug (beta-carotene of food) or 900 ug (beta-carotene of a "
         "supplement): write the form behind the amount"},
        {"vitamin-a", "6 mg beta-carotene", REFUEL_E_SYNTAX,
         "vitamin-a: 6 mg beta-carotene can mean 500 ug (beta-carotene of food) or 3000 ug (beta-carotene of a "
         "supplement): write the form behind the amount"},
        {"vitamin-a", "3000 IU RAE", REFUEL_E_SYNTAX, NULL},
        {"vitamin-e", "400 IU", REFUEL_E_SYNTAX,
         "vitamin-e: 400 IU can mean 268 mg (d-alpha) or 180 mg (dl-alpha): write the form behind the amount"},
        {"iron", "20 IU", REFUEL_E_UNIT,
         "iron: 20 IU: international units measure vitamins A, D and E alone; write it like 12mg"},
        {"iron", "12-14mg", REFUEL_E_SYNTAX,
         "iron: 12-14mg is a range, where one number is asked for; write it like 12mg"},
        {"iron", "12", REFUEL_E_UNIT, "iron: 12 has no unit; write it like 12mg"},
        {"iron", "12 ml", REFUEL_E_UNIT, NULL},
        {"iron", "12 kcal", REFUEL_E_UNIT, NULL},
        {"iron", "-1 mg", REFUEL_E_RANGE, NULL},
        {"iron", "101 g", REFUEL_E_RANGE, NULL},
        {"iron", "much", REFUEL_E_SYNTAX, NULL},
        {"iron", "mg", REFUEL_E_SYNTAX, NULL},
        {"iron", "", REFUEL_E_SYNTAX, NULL},
        {"sodium", "salt", REFUEL_E_SYNTAX, NULL},
        {"iron", "12 mg salt", REFUEL_E_UNIT, NULL},
        {"total-water", "2 kg", REFUEL_E_UNIT, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_error err;
        cr_expect(eq(int, (int)refuel_request_read(&r, rows[i].input, rows[i].text, &err), rows[i].status), "%s %s: %s",
                  rows[i].input, rows[i].text, err.message);
        if (rows[i].message) cr_expect(eq(str, err.message, (char *)rows[i].message));
        for (int32_t k = 0; k < REFUEL_NUTRIENT_PLACES; k++)
            cr_expect(isnan(r.eaten[k]), "a refusal leaves the request alone: %s", rows[i].text);
    }
}

/* What people call them, and what they probably meant. */
Test(written_nutrient, names)
{
    static const struct {
        const char *name, *flag;
    } rows[] = {{"iron", "iron"},
                {"IRON", "iron"},
                {"Vitamin D", "vitamin-d"},
                {"vitamin_b12", "vitamin-b12"},
                {"B12", "vitamin-b12"},
                {"b9", "folate"},
                {"water", "total-water"},
                {"retinol", "vitamin-a-preformed"},
                {"folic acid", "folic-acid"},
                {"iodide", "iodine"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int row = rf_nutrient_row_named(rows[i].name, strlen(rows[i].name));
        cr_assert(gt(int, row, REFUEL_INPUT_END - 1), "%s", rows[i].name);
        cr_expect(eq(str, (char *)rf_request_fields[row].info.flag, (char *)rows[i].flag));
    }
    cr_expect(eq(int, rf_nutrient_row_named("irn", 3), 0));
    cr_expect(eq(int, rf_nutrient_row_named("protein", 7), 0), "it has a flag of its own");
    cr_expect(eq(str, (char *)rf_nutrient_nearest("irom", 4), "iron"));
    cr_expect(eq(str, (char *)rf_nutrient_nearest("calciun", 7), "calcium"));
    cr_expect(eq(ptr, (void *)rf_nutrient_nearest("plutonium", 9), NULL));
}

/* Each row stands for the nutrient of its place, and has the keys of JSON of its unit. */
Test(written_nutrient, rows)
{
    for (int32_t nutrient = RF_NUTRIENT_INPUT_FIRST; nutrient <= RF_NUTRIENT_INPUT_LAST; nutrient++) {
        const refuel_input_info *info = refuel_nutrient_input_at((size_t)(nutrient - RF_NUTRIENT_INPUT_FIRST));
        const refuel_nutrient_info *known = refuel_nutrient_at((size_t)nutrient - 1);
        cr_assert(ne(ptr, (void *)info, NULL));
        cr_assert(ne(ptr, (void *)known, NULL));
        cr_expect(eq(int, info->number, rf_nutrient_row(nutrient)));
        cr_expect(eq(sz, info->offset, offsetof(refuel_request, eaten) + (size_t)nutrient * sizeof(double)));
        cr_expect(eq(str, (char *)info->path + strlen(RF_NUTRIENT_GROUP "."), (char *)known->key));
        cr_expect(eq(int, strncmp(info->number_path, info->path, strlen(info->path)), 0), "%s", info->path);
        cr_expect(eq(str, (char *)info->flag, (char *)known->name));
    }
    cr_expect(eq(ptr, (void *)refuel_nutrient_input_at(RF_NUTRIENT_INPUT_LAST - RF_NUTRIENT_INPUT_FIRST + 1), NULL));
}
