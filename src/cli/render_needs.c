#include "cli/render_needs.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/findings.h"
#include "cli/need_notes.h"
#include "cli/nutrient_words.h"
#include "cli/print.h"
#include "core/text.h"
#include "plan/choices.h"

#define NAME_WIDTH 38
#define NUMBER_WIDTH 14
#define LINE 128

/* What the line under the table tells of all. */
#define IN_THE_LEGEND (REFUEL_DRI_NOTE_UL_NOT_DETERMINED | REFUEL_DRI_NOTE_UL_REPLACED_BY_CDRR)

/* Upper levels that count a part alone. */
#define OF_A_PART                                                                     \
    (REFUEL_DRI_NOTE_UL_PREFORMED_ONLY | REFUEL_DRI_NOTE_UL_SUPPLEMENTAL_TOCOPHEROL | \
     REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY | REFUEL_DRI_NOTE_UL_SUPPLEMENT_ONLY)

#define MONTHS_BELOW_Y 2 /* younger ones are told in months */
#define MONTHS_PER_YEAR 12

/* "A day: female, 34 years, pregnant" */
static void person_text(const refuel_request *r, const cli_units *units, char text[LINE])
{
    char number[RF_NUMBER_TEXT], weight[CLI_WEIGHT_TEXT], item[RF_NUMBER_TEXT + 8];
    int in_months = r->age_y < MONTHS_BELOW_Y;
    cli_short_number(floor(in_months ? r->age_y * MONTHS_PER_YEAR : r->age_y), 0, number);
    snprintf(item, sizeof item, "%s %s", number, in_months ? "months" : "years");
    snprintf(text, LINE, "A day: %s%s", r->sex == REFUEL_SEX_UNKNOWN ? "sex " : "",
             rf_choice_name(rf_sex_choices, r->sex));
    rf_text_join(text, LINE, ", ", item);
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE)
        rf_text_join(text, LINE, ", ", rf_choice_name(rf_life_stage_choices, r->life_stage));
    if (isnan(r->weight_kg)) return;
    cli_weight_text(units, r->weight_kg, weight);
    rf_text_join(text, LINE, ", ", weight);
}

/* The title above the row of a nutrient; NULL where it goes on. */
static const char *title_above(int32_t nutrient)
{
    switch (nutrient) {
        case REFUEL_NUTRIENT_VITAMIN_A: return "Vitamins";
        case REFUEL_NUTRIENT_CALCIUM: return "Minerals";
        case REFUEL_NUTRIENT_TOTAL_WATER: return "Water, fibre, carbohydrate, protein, fats";
        default: return NULL;
    }
}

static void row(const char *name, const char *average, const char *recommended, const char *most)
{
    int width = NAME_WIDTH + (int)strlen(name) - cli_columns(name);
    cli_line("%-*s %*s %*s  %*s", width, name, NUMBER_WIDTH, average, NUMBER_WIDTH, recommended, NUMBER_WIDTH, most);
}

static void heading(const char *title)
{
    char text[LINE];
    snprintf(text, sizeof text, "%-*s %*s %*s  %*s", NAME_WIDTH, title, NUMBER_WIDTH, "average", NUMBER_WIDTH,
             "recommended", NUMBER_WIDTH, "at most");
    cli_heading(text, "");
}

/* "1,500 (AI)"; "-" where there is none. */
static void cell(double value, const char *mark, char text[RF_NUMBER_TEXT + 8])
{
    char number[RF_NUMBER_TEXT];
    cli_amount_text(value, number);
    snprintf(text, RF_NUMBER_TEXT + 8, "%s%s", isnan(value) ? "-" : number, isnan(value) ? "" : mark);
}

/* As the tables print it; what was reckoned has digits that tell nothing. */
static double shown(const refuel_need *it, double value)
{
    return it->flags & REFUEL_DRI_NOTE_BY_WEIGHT ? round(value) : value;
}

static void need_row(const refuel_need *it)
{
    char name[LINE], unit[32], average[RF_NUMBER_TEXT + 8], recommended[RF_NUMBER_TEXT + 8], most[RF_NUMBER_TEXT + 8];
    const char *title = refuel_nutrient_at((size_t)it->nutrient - 1)->title;
    int adequate = isnan(it->rda), limit = isnan(it->ul);
    cli_micro_text(it->unit, unit, sizeof unit);
    snprintf(name, sizeof name, "  %.80s, %s", title, unit);
    cell(shown(it, it->ear), "", average);
    cell(shown(it, adequate ? it->ai : it->rda), adequate ? " AI" : "", recommended);
    cell(limit ? it->cdrr : it->ul, limit ? " CDRR" : it->flags & OF_A_PART ? " *" : "", most);
    row(name, average, recommended, most);
}

static int has_reference(const rf_needs_answer *answer)
{
    for (size_t i = 0; i < answer->needs; i++)
        if (!(answer->need[i].flags & REFUEL_DRI_NOTE_NO_REFERENCE)) return 1;
    return 0;
}

static const char legend[] =
    "average: enough for half of the people; recommended: enough for nearly all; AI: an adequate intake, where these "
    "two are not known; at most: up to so much no harm is likely; *: of a part alone, see the notes; CDRR: above it "
    "less lowers the risk of chronic disease; -: not determined, which does not mean that any amount is safe. What is "
    "eaten does not tell how much of it the body has: that takes a blood test.";

void cli_render_needs(const rf_needs_answer *answer, const cli_units *units)
{
    char person[LINE];
    person_text(&answer->request, units, person);
    cli_heading(person, "");
    for (size_t i = 0; i < answer->needs && has_reference(answer); i++) {
        const char *title = title_above(answer->need[i].nutrient);
        if (title) putchar('\n');
        if (title) heading(title);
        need_row(&answer->need[i]);
    }
    putchar('\n');
    if (has_reference(answer)) cli_wrap(legend, 0, 0, CLI_WIDTH);
    cli_need_notes(answer->need, answer->needs, IN_THE_LEGEND);
    cli_footer("needs");
}

static void csv_number(double value)
{
    char text[RF_NUMBER_TEXT] = "";
    if (!isnan(value)) rf_number_text(value, text);
    printf(",%s", text);
}

void cli_needs_csv(const rf_needs_answer *answer)
{
    puts("nutrient,unit,ear,rda,ai,ul,cdrr,flags");
    for (size_t i = 0; i < answer->needs; i++) {
        const refuel_need *it = &answer->need[i];
        const refuel_dri_note_info *note;
        const char *before = ",";
        printf("%s,%s", it->key, it->unit);
        csv_number(it->ear);
        csv_number(it->rda);
        csv_number(it->ai);
        csv_number(it->ul);
        csv_number(it->cdrr);
        for (size_t bit = 0; (note = refuel_dri_note_at(bit)); bit++) {
            if (!(it->flags & (uint32_t)note->note)) continue;
            printf("%s%s", before, note->id);
            before = " ";
        }
        puts(*before == ',' ? "," : "");
    }
}
