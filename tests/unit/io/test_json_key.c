#include "io/json_key.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "plan/input.h"

static rf_input_set set;

static char *nearest(const char *path, bool is_object)
{
    static char meant[RF_PATH];
    rf_input_set_begin(&set, rf_request_fields, RF_REQUEST_ROWS);
    rf_key_nearest(&set, 1, path, is_object, meant);
    return meant;
}

Test(json_key, last_key)
{
    cr_expect(eq(str, (char *)rf_last_key("running.distance"), "distance"));
    cr_expect(eq(str, (char *)rf_last_key("sex"), "sex"));
}

Test(json_key, nearest)
{
    static const struct {
        const char *path, *meant;
    } rows[] = {{"Sex", "sex"},
                {"heigth", "height"},
                {"hieght_in", "height_in"},
                {"distance", "running.distance"},
                {"distance_mi_week", "running.distance_mi_week"},
                {"run", "running.distance"},
                {"gender", "sex"},
                {"bodyfat", "body_fat"},
                {"calories", "intake.energy"},
                {"intake.carbs", "intake.carbohydrate"},
                {"running.energy", "intake.energy"},
                {"running.pase", "running.pace"},
                {"foo", ""},
                {"x", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, nearest(rows[i].path, false), (char *)rows[i].meant), "%s", rows[i].path);
}

/* An object can only be meant for one. */
Test(json_key, group)
{
    cr_expect(eq(str, nearest("runing", true), "running"));
    cr_expect(eq(str, nearest("run", true), "running"));
    cr_expect(eq(str, nearest("Intake", true), "intake"));
    cr_expect(eq(str, nearest("sexx", true), ""));
    cr_expect(eq(str, nearest("running.runing", true), ""), "there is no group in a group");
}

/* An input that was meant is not missing. */
Test(json_key, tried)
{
    nearest("wieght", false);
    cr_expect(set.text[REFUEL_INPUT_WEIGHT].tried && set.text[REFUEL_INPUT_HEIGHT].tried == 0);
    nearest("foo", false);
    for (int i = 1; i < REFUEL_INPUT_END; i++) cr_expect(not(set.text[i].tried));
}
