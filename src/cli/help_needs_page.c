/* refuel help --needs-page: docs/needs.md. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/nutrient_words.h"
#include "diet/dri.h"
#include "diet/micronutrient.h"
#include "diet/nutrient_scale.h"
#include "plan/needs.h"

static const char opening[] =
    "# Vitamins, minerals and water\n\n"
    "Written by `refuel help --needs-page` from the tables of the program.\n\n"
    "`refuel needs --sex female --age 34` lists what a person needs in a day, and how much is too much: the Dietary Reference "
    "Intakes of the US and Canadian academies. `--nutrient iron=12mg` of `refuel check` judges what is eaten: "
    "[adequacy.md](adequacy.md#vitamins-minerals-and-water). What is eaten does not tell how much of it the body has: that "
    "takes a blood test.\n\n"
    "## How amounts are written\n\n"
    "Behind `--nutrient`, as often as there are amounts, as NAME=AMOUNT: `iron=12mg`, `vitamin-d=600IU`, `b12=2.4ug`, "
    "`water=2.5l`. In JSON inside `intake.micronutrients`: `\"iron\": \"12mg\"`, or a number whose unit is in the key, "
    "`\"iron_mg\": 12`. Amounts are of a day; `84mg/week` is 12 mg a day. `ug`, `mcg` and `\xC2\xB5g` are micrograms.\n\n"
    "What is far more than anybody takes is refused as a slip of the unit: `vitamin-d=15mg` is answered with \"did you mean "
    "15 ug?\". The most that is read is a convention: about 20 times the upper level or, where there is none, more than is "
    "sold or prescribed; the [schema](schema.json) has it for each. Where no upper level is known, more than 100 times the "
    "reference intake is read, since so much is sold (of vitamin B12, 1 mg), and the check of the upper level asks whether the "
    "unit is right.\n\n"
    "What an international unit (IU) is depends on the form, which stands behind it: `vitamin-a=3000IU retinol`. Where it "
    "decides and is missing, refuel asks which form is meant. Some forms also tell the part that the upper level counts.\n\n"
    "| nutrient | form | one IU is | a unit of mass is | tells the part that is counted |\n|---|---|---|---|---|\n";

static void amount_cell(double value, const char *unit)
{
    char plain[32];
    cli_micro_text(unit, plain, sizeof plain);
    if (isnan(value))
        printf(" |");
    else
        printf(" %.4g %s |", value, plain);
}

static void mass_cell(double value)
{
    if (isnan(value))
        printf(" |");
    else
        printf(" %.4g |", value);
}

static void forms(void)
{
    const rf_nutrient_scale *it;
    for (size_t i = 0; (it = rf_nutrient_scale_at(i)); i++) {
        const refuel_nutrient_info *nutrient = refuel_nutrient_at((size_t)it->nutrient - 1);
        int told = it->shown || !*it->word;
        if (!told) continue;
        printf("| `%s` | %s |", nutrient->name, it->shown ? it->shown : "");
        amount_cell(it->per_iu, nutrient->measure);
        mass_cell(it->per_mass);
        if (it->counted)
            printf(" `%s` |", refuel_nutrient_at((size_t)it->counted - 1)->name);
        else
            printf(" |");
        printf("\n");
    }
}

static const char between[] =
    "\nRetinol and carotene: IOM 2001; vitamin D: IOM 2011; vitamin E: IOM 2000, where half of the synthetic form is active; folic "
    "acid: IOM 1998; salt is sodium x 2.5 (Regulation (EU) 1169/2011).\n\n"
    "## Names\n\n"
    "| name | JSON | unit | what it is | the upper level counts | source |\n|---|---|---|---|---|---|\n";

static void names(void)
{
    const refuel_input_info *input;
    for (size_t i = 0; (input = refuel_nutrient_input_at(i)); i++) {
        const refuel_nutrient_info *it = refuel_nutrient_at((size_t)RF_NUTRIENT_INPUT_FIRST - 1 + i);
        const rf_counted_form *form = rf_counted_form_of(it->number);
        char unit[32];
        cli_micro_text(it->measure, unit, sizeof unit);
        const char *number = strrchr(input->number_path, '.') + 1, *source = rf_dri_source(it->number);
        printf("| `%s` | `%s`, `%s` | %s | %s | %s%s%s | %s%s%s |\n", it->name, it->key, number, unit, it->title,
               form ? "`" : "", form ? refuel_nutrient_at((size_t)form->form - 1)->name : "", form ? "`" : "",
               *source ? "[" : "", source, *source ? "]" : "");
    }
}

static const char legend[] =
    "\n## Reference values\n\n"
    "Of a day, in the unit of the nutrient: average requirement / recommended / upper level. `*`: an adequate intake, where the "
    "first two are not known. `-`: not determined, which does not mean that any amount is safe. `<`: no upper level but an intake "
    "above which less lowers the risk of chronic disease. Under 1 year, and in pregnancy and lactation outside of 14 to 50 "
    "years, there is none, and none is made up. For an unknown sex: the higher need and the lower limit.\n";

#define AGE_LAST_Y 120 /* nobody is older here */

static void number(double value, const char *mark)
{
    if (isnan(value))
        printf("-");
    else
        printf("%g%s", value, mark);
}

static void reference_cell(const refuel_dri *dri)
{
    printf(" ");
    if (isnan(dri->rda) && isnan(dri->ai)) {
        printf("|");
        return;
    }
    if (isnan(dri->rda)) {
        number(dri->ai, "*");
    } else {
        number(dri->ear, "");
        printf(" / ");
        number(dri->rda, "");
    }
    printf(" / %s", isnan(dri->ul) && !isnan(dri->cdrr) ? "<" : "");
    number(isnan(dri->ul) ? dri->cdrr : dri->ul, "");
    printf(" |");
}

/* Some groups as columns: those with ages in [first, end). */
static void references(const char *title, int first, int end)
{
    printf("\n### %s\n\n| |", title);
    for (int g = first; g < end; g++) {
        const rf_dri_people *it = rf_dri_group_at(g);
        const char *stage = it->life_stage == REFUEL_PREGNANT    ? "pregnant "
                            : it->life_stage == REFUEL_LACTATING ? "lactating "
                                                                 : "";
        if (it->until_y > AGE_LAST_Y)
            printf(" %s%g y and more |", stage, it->from_y);
        else
            printf(" %s%g to %g y |", stage, it->from_y, it->until_y - 1);
    }
    printf("\n|---|");
    for (int g = first; g < end; g++) printf("---|");
    printf("\n");
    for (size_t i = 0; i < rf_needs_count; i++) {
        const refuel_nutrient_info *it = refuel_nutrient_at((size_t)rf_need_nutrient(i) - 1);
        char unit[32];
        cli_micro_text(it->measure, unit, sizeof unit);
        printf("| %s, %s |", it->title, unit);
        for (int g = first; g < end; g++) {
            refuel_dri dri = rf_dri_at(it->number, g);
            reference_cell(&dri);
        }
        printf("\n");
    }
}

void cli_write_needs_page(const cli_command *const *commands)
{
    (void)commands;
    fputs(opening, stdout);
    forms();
    fputs(between, stdout);
    names();
    fputs(legend, stdout);
    references("Children and men", 0, 8);
    references("Women", 8, 14);
    references("Pregnancy and lactation", 14, RF_DRI_GROUPS);
}
