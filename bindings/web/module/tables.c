/* The tables of inputs and checks as JSON, from which a form is drawn: names, units, limits, defaults, words. */
#include <refuel/check.h>
#include <refuel/fatigue_input.h>
#include <refuel/forecast_input.h>
#include <refuel/input.h>
#include <refuel/sign.h>

#include "io/json_write.h"
#include "module.h"

static void put_words(rf_json_writer *w, const refuel_choice *choices)
{
    rf_json_open_array(w, "choices");
    for (const refuel_choice *it = choices; it->name; it++) rf_json_put_text(w, NULL, it->name);
    rf_json_close(w);
}

static void put_numbers(rf_json_writer *w, const refuel_input_info *it)
{
    rf_json_open_array(w, "numbers");
    for (const refuel_number_key *key = it->numbers; key->path; key++) {
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "path", key->path);
        rf_json_put_text(w, "unit", key->unit);
        rf_json_close(w);
    }
    rf_json_close(w);
}

static void put_input(rf_json_writer *w, const refuel_input_info *it, const char *of)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "of", of);
    rf_json_put_text(w, "flag", it->flag);
    rf_json_put_text(w, "path", it->path);
    rf_json_put_text(w, "number_path", it->number_path);
    rf_json_put_text(w, "unit", it->unit);
    rf_json_put_text(w, "help", it->help);
    rf_json_put_text(w, "example", it->example);
    rf_json_put_text(w, "fallback", it->fallback);
    rf_json_put_text(w, "needed", it->needed);
    rf_json_put_number(w, "low", it->low);
    rf_json_put_number(w, "high", it->high);
    rf_json_put_truth(w, "or_zero", it->or_zero);
    rf_json_put_truth(w, "several", it->item != NULL);
    if (it->choices) put_words(w, it->choices);
    put_numbers(w, it);
    rf_json_close(w);
}

static void put_check(rf_json_writer *w, const refuel_check_info *it)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "id", it->id);
    rf_json_put_text(w, "title", it->title);
    rf_json_close(w);
}

static void put_sign(rf_json_writer *w, const refuel_sign_info *it)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "id", it->key);
    rf_json_put_text(w, "title", it->title);
    rf_json_put_truth(w, "emergency", it->emergency);
    rf_json_put_text(w, "message", it->message);
    rf_json_close(w);
}

static rf_json_writer writer;
static size_t length;

/* The inputs of a plan, then those of a projection and of fatigue, the checks and the signs; NULL without memory. It lives as long as the module. */
const char *EXPORT(tables_at)(void)
{
    const char *text = NULL;
    rf_json_begin(&writer);
    rf_json_open_array(&writer, "inputs");
    for (size_t i = 0; refuel_input_at(i); i++) put_input(&writer, refuel_input_at(i), "plan");
    for (size_t i = 0; refuel_nutrient_input_at(i); i++) put_input(&writer, refuel_nutrient_input_at(i), "plan");
    for (int i = 1; refuel_forecast_input_at((refuel_forecast_input)i); i++)
        put_input(&writer, refuel_forecast_input_at((refuel_forecast_input)i), "project");
    for (int i = 1; refuel_fatigue_input_at((refuel_fatigue_input)i); i++)
        put_input(&writer, refuel_fatigue_input_at((refuel_fatigue_input)i), "fatigue");
    rf_json_close(&writer);
    rf_json_open_array(&writer, "checks");
    for (size_t i = 0; refuel_check_at(i); i++) put_check(&writer, refuel_check_at(i));
    rf_json_close(&writer);
    rf_json_open_array(&writer, "signs");
    for (size_t i = 0; refuel_sign_at(i); i++) put_sign(&writer, refuel_sign_at(i));
    rf_json_close(&writer);
    return rf_json_whole(&writer, &text, &length, NULL) == REFUEL_OK ? text : NULL;
}

size_t EXPORT(tables_length)(void)
{
    return length;
}
