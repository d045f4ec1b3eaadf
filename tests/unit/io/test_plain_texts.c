/* What the writer of JSON copies unseen: texts of tables, in which nothing may need an escape. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/dri.h>
#include <refuel/equation.h>
#include <refuel/fatigue_input.h>
#include <refuel/forecast.h>
#include <refuel/input.h>
#include <refuel/result.h>
#include <refuel/source.h>
#include <refuel/warning.h>
#include <string.h>

#include "core/printable.h"
#include "diet/check_table.h"
#include "fatigue/cause.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/sign.h"
#include "forecast/forecast_result.h"
#include "support/wording.h"

static void plain(const char *text)
{
    cr_assert(text != NULL);
    int odd = strpbrk(text, "\"\\") != NULL || rf_has_control(text, strlen(text));
    cr_expect(eq(int, odd, 0), "%s", text);
}

Test(plain_texts, checks)
{
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        const refuel_check_info *it = &check_rows[id].info;
        plain(it->id), plain(it->unit), plain(it->source);
        for (int verdict = 0; verdict <= REFUEL_VERDICT_RISK; verdict++)
            if (check_rows[id].message[verdict]) plain(check_rows[id].message[verdict]);
    }
}

/* Every constant text about tiredness. */
static void each_of_fatigue(void (*tell)(const char *text))
{
    for (size_t i = 0; refuel_sign_at(i); i++)
        tell(refuel_sign_at(i)->key), tell(refuel_sign_at(i)->title), tell(refuel_sign_at(i)->message);
    for (int id = 1; id < REFUEL_CAUSE_END; id++) {
        tell(rf_cause_rows[id].title), tell(rf_cause_rows[id].advice);
        for (int verdict = 0; verdict <= REFUEL_VERDICT_RISK; verdict++)
            if (rf_cause_rows[id].message[verdict]) tell(rf_cause_rows[id].message[verdict]);
    }
    for (int i = 1; i < REFUEL_STATE_END; i++) tell(rf_state_rows[i].message);
    for (int i = 1; i < REFUEL_SEE_END; i++) tell(refuel_see_text(i));
    for (int i = 1; i < REFUEL_LACKING_END; i++) tell(refuel_lacking_text(i));
    for (int i = 1; i <= REFUEL_WITHHELD_RUNNING; i++) tell(rf_withheld_words[i]);
    for (int record = 1; record < REFUEL_FATIGUE_RECORD_END; record++)
        for (size_t i = 0; refuel_fatigue_result_at((refuel_fatigue_record)record, i); i++)
            tell(refuel_fatigue_result_at((refuel_fatigue_record)record, i)->help);
    for (int i = 1; i < REFUEL_FATIGUE_INPUT_END; i++) tell(refuel_fatigue_input_at((refuel_fatigue_input)i)->help);
}

Test(plain_texts, fatigue)
{
    each_of_fatigue(plain);
}

/* No text of a table finds a disease, shows a score that is not to be shown, or claims to know. */
static void worded(const char *text)
{
    const char *word = text ? refused_word_in(text) : NULL;
    cr_expect(word == NULL, "\"%s\" in: %s", word ? word : "", text ? text : "");
}

Test(plain_texts, wording)
{
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        worded(check_rows[id].info.title);
        for (int verdict = 0; verdict <= REFUEL_VERDICT_RISK; verdict++) worded(check_rows[id].message[verdict]);
    }
    for (int32_t verdict = 0; verdict <= REFUEL_VERDICT_RISK; verdict++)
        for (int32_t direction = 0; direction <= REFUEL_DIRECTION_MIXED; direction++)
            worded(overall_words[verdict][direction]);
    worded(refused_words), worded(answered_words);
    for (size_t i = 0; refuel_warning_at(i); i++) worded(refuel_warning_at(i)->message);
    for (int32_t end = 1; end <= REFUEL_END_BMI_18_5; end *= 2) worded(rf_forecast_end_message(end));
    for (size_t i = 0; refuel_input_at(i); i++) worded(refuel_input_at(i)->help);
    for (size_t i = 0; refuel_nutrient_input_at(i); i++) worded(refuel_nutrient_input_at(i)->help);
    for (size_t i = 0; refuel_dri_note_at(i); i++) worded(refuel_dri_note_at(i)->text);
    each_of_fatigue(worded);
    cr_expect(refused_word_in("This is a Diagnosis.") != NULL && refused_word_in("You have it") != NULL);
}

Test(plain_texts, overall)
{
    for (int32_t verdict = REFUEL_VERDICT_OK; verdict <= REFUEL_VERDICT_RISK; verdict++)
        for (int32_t direction = REFUEL_DIRECTION_NONE; direction <= REFUEL_DIRECTION_MIXED; direction++) {
            refuel_finding it = {.id = REFUEL_CHECK_ENERGY_FLOOR, .verdict = verdict, .direction = direction};
            plain(refuel_overall_of(&it, 1).message);
        }
}

Test(plain_texts, warnings_sources_and_keys)
{
    for (size_t i = 0; refuel_warning_at(i); i++)
        plain(refuel_warning_at(i)->id), plain(refuel_warning_at(i)->field), plain(refuel_warning_at(i)->message);
    for (size_t i = 0; refuel_dri_note_at(i); i++)
        plain(refuel_dri_note_at(i)->id), plain(refuel_dri_note_at(i)->text), plain(refuel_dri_note_at(i)->source);
    for (size_t i = REFUEL_CHECK_END - 1; refuel_check_at(i); i++)
        plain(refuel_check_at(i)->id), plain(refuel_check_at(i)->title), plain(refuel_check_at(i)->unit);
    for (size_t i = 0; refuel_source_at(i); i++) plain(refuel_source_at(i)->key), plain(refuel_source_at(i)->citation);
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) plain(info.key), plain(info.citation);
}

static void choices(const refuel_result_info *row)
{
    for (const refuel_choice *it = row->choices; it && it->name; it++) plain(it->name);
}

Test(plain_texts, choices)
{
    for (int record = 1; record < REFUEL_RECORD_END; record++)
        for (size_t i = 0; refuel_result_at((refuel_record)record, i); i++)
            choices(refuel_result_at((refuel_record)record, i));
    for (int record = 1; record < REFUEL_FORECAST_RECORD_END; record++)
        for (size_t i = 0; refuel_forecast_result_at((refuel_forecast_record)record, i); i++)
            choices(refuel_forecast_result_at((refuel_forecast_record)record, i));
}
