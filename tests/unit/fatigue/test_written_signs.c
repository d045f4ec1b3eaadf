#include "fatigue/written_signs.h"

#include "core/field_read.h"
#include "unit/fatigue/tired.h"

#define DARK REFUEL_SIGN_BIT(REFUEL_SIGN_DARK_URINE)
#define SICK REFUEL_SIGN_BIT(REFUEL_SIGN_VOMITING)
#define FAINT REFUEL_SIGN_BIT(REFUEL_SIGN_FAINTING)
#define LEGS REFUEL_SIGN_BIT(REFUEL_SIGN_HEAVY_LEGS)
#define MOOD REFUEL_SIGN_BIT(REFUEL_SIGN_LOW_MOOD)
#define URGENT " If it is urgent, call the emergency number, whether it is in the list or not"

static refuel_status read_signs(const char *text, int32_t *signs, refuel_error *err)
{
    double value = NAN;
    const rf_reading reading = {.field = &rf_fatigue_fields[REFUEL_FATIGUE_INPUT_SIGN],
                                .called = "sign",
                                .text = text,
                                .length = strlen(text),
                                .err = err};
    refuel_status status = rf_field_read(&reading, &value);
    *signs = status == REFUEL_OK ? (int32_t)value : -1;
    return status;
}

Test(written_signs, lists)
{
    static const struct {
        const char *text;
        int32_t signs;
    } rows[] = {{"dark-urine", DARK},
                {"Dark Urine", DARK},
                {"dark_urine, vomiting", DARK | SICK},
                {"dark urine and vomiting.", DARK | SICK},
                {"heavy-legs; low-mood", LEGS | MOOD},
                {" cola urine ", DARK},
                {"heavy-legs,heavy-legs", LEGS},
                {"none", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int32_t signs;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read_signs(rows[i].text, &signs, &err), REFUEL_OK), "%s", err.message);
        cr_expect(eq(int, signs, rows[i].signs), "%s", rows[i].text);
    }
}

Test(written_signs, refused)
{
    static const struct {
        const char *text, *message;
    } rows[] = {
        {"foo", "sign: \"foo\" is no sign of the list." URGENT},
        {"chest-pain", "sign: \"chest-pain\" is no sign of the list." URGENT},
        {"blood in urine", "sign: \"blood in urine\" is no sign of the list." URGENT},
        {"dark-urine, dark-urin", "sign: \"dark-urin\" is no sign of the list; did you mean dark-urine?" URGENT},
        {"cola-urin", "sign: \"cola-urin\" is no sign of the list; did you mean dark-urine?" URGENT},
        {"", "sign: \"\" is no sign of the list." URGENT}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int32_t signs;
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read_signs(rows[i].text, &signs, &err), REFUEL_E_UNKNOWN));
        cr_expect(eq(str, err.message, (char *)rows[i].message));
        cr_expect(eq(str, err.field, (char *)"signs"));
    }
}

static int32_t in(const char *text)
{
    return rf_emergencies_in(text, strlen(text));
}

static int32_t within(const char *text)
{
    return rf_emergencies_within(text, strlen(text));
}

/* An emergency is found whatever stands beside it, and no other sign is one. */
Test(written_signs, emergencies_are_found)
{
    cr_expect(eq(int, in("foo, dark-urine"), DARK));
    cr_expect(eq(int, in("dark-urin"), DARK), "nearly right is enough");
    cr_expect(eq(int, in("vomitting; heavy-legs"), SICK));
    cr_expect(eq(int, in("I have dark urine since the marathon"), DARK));
    cr_expect(eq(int, in("heavy-legs, low-mood, heavy-leg"), 0));
    cr_expect(eq(int, within("{\"signs\":[\"dark-urine\",}"), DARK));
    cr_expect(eq(int, within("DARK_URINE"), DARK));
    cr_expect(eq(int, in("Unconscious"), FAINT));
    cr_expect(eq(int, in("foo; loss of consciousness"), FAINT));
    cr_expect(eq(int, within("was unconscious for a minute"), FAINT));
    cr_expect(eq(int, in("passed out"), FAINT));
    cr_expect(eq(int, within("darkurine"), 0));
    cr_expect(eq(int, within("xvomiting vomitingx"), 0), "a part of a word is none");
    cr_expect(eq(int, within(""), 0));
}
