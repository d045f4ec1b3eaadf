#include "cli/person_line.h"

#include <ctype.h>
#include <math.h>
#include <refuel/equation.h>
#include <stdio.h>

#include "core/text.h"
#include "plan/choices.h"

static void add(char text[CLI_PERSON], const char *separator, const char *item)
{
    rf_text_join(text, CLI_PERSON, separator, item);
}

static const char *how_known(int32_t source)
{
    if (source == REFUEL_EQ_MEASURED) return "measured";
    return source == REFUEL_EQ_US_NAVY_1984 ? "from circumferences" : "estimated";
}

static void add_body(const refuel_plan_result *p, char text[CLI_PERSON])
{
    char number[RF_NUMBER_TEXT], item[96];
    rf_number_short(p->bmi_kg_m2, 2, number); /* as its check */
    snprintf(item, sizeof item, "body mass index %s", number);
    add(text, "; ", item);
    if (isnan(p->body_fat_pct)) return;
    rf_number_fixed(p->body_fat_pct, 0, false, number);
    snprintf(item, sizeof item, "body fat %s %%, %s", number, how_known(p->fat_free_mass_source));
    add(text, "; ", item);
}

void cli_person_line(const refuel_plan_result *p, const cli_units *units, char text[CLI_PERSON])
{
    char number[RF_NUMBER_TEXT], age[RF_NUMBER_TEXT + 8], height[CLI_HEIGHT_TEXT], weight[CLI_WEIGHT_TEXT],
        run[CLI_UNITS_TEXT];
    snprintf(text, CLI_PERSON, "%s%s", p->sex == REFUEL_SEX_UNKNOWN ? "sex " : "",
             rf_choice_name(rf_sex_choices, p->sex));
    text[0] = (char)toupper((unsigned char)text[0]);
    rf_number_short(p->age_y, 1, number);
    snprintf(age, sizeof age, "%s years", number);
    cli_height_text(units, p->height_cm, height);
    cli_weight_text(units, p->weight_kg, weight);
    add(text, ", ", age);
    if (p->life_stage != REFUEL_LIFE_STAGE_NONE) add(text, ", ", rf_choice_name(rf_life_stage_choices, p->life_stage));
    add(text, ", ", height);
    add(text, ", ", weight);
    add_body(p, text);
    if (!(p->distance_km_week > 0)) return;
    cli_run_text(units, p->distance_km_week, p->speed_km_h, run);
    add(text, "; ", run);
}
