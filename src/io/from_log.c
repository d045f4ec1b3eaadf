#include "io/from_log.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "fatigue/trained.h"
#include "io/clock.h"
#include "io/from_log_age.h"
#include "io/from_log_body.h"
#include "io/from_log_food.h"
#include "io/log_week.h"
#include "io/track_days.h"
#include "plan/withheld.h"

#define OTHER_FOOD "is not of the food whose energy the log has"

static const char from_name[] = "the log"; /* in messages; texts that have it are those of a log */

const rf_from_log_use rf_from_log_alone = {.profile = -1, .source = -1};

static void put_number(rf_field_text *texts, const rf_from_log_use *use, int input, double value)
{
    texts[input] = (rf_field_text){.called = rf_request_fields[input].info.path,
                                   .is_number = true,
                                   .number = value,
                                   .from = from_name,
                                   .source = use->source,
                                   .tried = true};
}

static bool tells_energy(const rf_from_log *it)
{
    const rf_taken *eaten = rf_from_log_of(it, REFUEL_INPUT_INTAKE);
    return eaten && eaten->state == RF_TAKEN_YES;
}

/* The profile below, the log on it, and all else on top. Where the log tells the energy that is eaten, the food of the profile is
   of another meal: no nutrient is taken beside the energy of another source. */
static void join(const rf_from_log *it, const rf_from_log_use *use, const rf_field_text own[RF_REQUEST_ROWS],
                 rf_field_text out[RF_REQUEST_ROWS])
{
    rf_field_text log[RF_REQUEST_ROWS] = {{.text = NULL}}, above[RF_REQUEST_ROWS] = {{.text = NULL}};
    rf_errors told_already = rf_errors_one(NULL);
    bool eats = tells_energy(it);
    for (int i = 1; i < RF_REQUEST_ROWS; i++) {
        bool below = own[i].source <= use->profile;
        out[i] = below && !(eats && rf_from_log_is_food(i)) ? own[i] : (rf_field_text){.text = NULL};
        if (!below) above[i] = own[i];
    }
    for (size_t i = 0; i < it->count; i++) {
        const rf_taken *taken = &it->taken[i];
        if (taken->state != RF_TAKEN_YES) continue;
        put_number(log, use, taken->input, taken->value);
        if (taken->input == REFUEL_INPUT_EXPENDITURE) put_number(log, use, REFUEL_INPUT_EXPENDITURE_SD, taken->sd);
        if (taken->input == REFUEL_INPUT_INTAKE) put_number(log, use, REFUEL_INPUT_INTAKE_DAYS, taken->days);
    }
    rf_fields_join(rf_request_fields, RF_REQUEST_ROWS, out, log, &told_already);
    rf_fields_join(rf_request_fields, RF_REQUEST_ROWS, out, above, &told_already);
}

/* The request as far as texts tell. Returns whether all of them could be read. */
static bool read_request(const rf_field_text texts[RF_REQUEST_ROWS], refuel_request *request)
{
    rf_field_text copy[RF_REQUEST_ROWS];
    rf_errors errors = rf_errors_one(NULL);
    memcpy(copy, texts, sizeof copy);
    *request = rf_empty_request;
    rf_request_apply(request, copy, NULL, rf_today(), &errors);
    return errors.first == REFUEL_OK;
}

/* What is spent is estimated by the method that was asked for. */
static rf_taken not_spent(const rf_taken *taken)
{
    rf_taken it = *taken;
    it.state = RF_TAKEN_NOT;
    it.value = it.sd = NAN;
    snprintf(it.how, sizeof it.how, "the method that was given estimates it");
    return it;
}

static bool is_running(int input)
{
    return input == REFUEL_INPUT_DISTANCE || input == REFUEL_INPUT_SPEED;
}

/* Where amounts of food are not told, neither is a weight: docs/track.md. */
void rf_from_log_settle(rf_from_log *it, const rf_field_text texts[RF_REQUEST_ROWS])
{
    size_t kept = 0;
    for (size_t i = 0; i < it->count; i++) {
        rf_taken taken = it->taken[i];
        const rf_field_text *text = &texts[taken.input];
        if (taken.state == RF_TAKEN_YES && !(text->called && text->from == from_name))
            taken.state = RF_TAKEN_OVERRIDDEN;
        if (taken.state == RF_TAKEN_OVERRIDDEN && taken.input == REFUEL_INPUT_EXPENDITURE && !text->called)
            taken = not_spent(&taken);
        const rf_field_text *sd = &texts[REFUEL_INPUT_EXPENDITURE_SD];
        if (taken.state == RF_TAKEN_YES && taken.input == REFUEL_INPUT_EXPENDITURE && sd->called &&
            sd->from != from_name) {
            taken.sd = NAN; /* that of the log does not count */
            rf_taken_how(&taken, "; its standard error is as given");
        }
        if (taken.state == RF_TAKEN_YES && taken.in_profile) rf_taken_how(&taken, "; not that of the profile");
        bool missed = !(taken.state == RF_TAKEN_NOT && text->called); /* why it is not there asks nobody who gives it */
        if (missed) it->taken[kept++] = taken;
    }
    it->count = kept;
    for (size_t i = 0; i < kept && it->withholds; i++)
        if (!is_running(it->taken[i].input)) it->taken[i].value = it->taken[i].sd = NAN;
}

/* The last day of the log, and whether there is anything in it at all. */
static refuel_status look_over(rf_from_log *it, refuel_error *err)
{
    const rf_log_book *book = &it->given.book;
    it->last_day = RF_LOG_NO_DAY;
    for (size_t i = 0; i < book->entries; i++)
        if (book->entry[i].of != RF_LOG_OF_NIGHT && book->entry[i].day > it->last_day)
            it->last_day = book->entry[i].day;
    it->old = it->last_day != RF_LOG_NO_DAY && rf_local_day() - it->last_day > RF_LOG_FRESH_D;
    if (it->last_day != RF_LOG_NO_DAY) return REFUEL_OK;
    size_t bare = 0;
    for (size_t i = 0; i < book->files; i++) bare += book->file[i].skipped[RF_LOG_REASON_NO_UNIT].count;
    return rf_fail(
        err, REFUEL_E_FILE, RF_LOG_KEY, "%s",
        bare > 0 ? RF_LOG_NO_UNIT
                 : "there is no weight, no run and no food in it that could be read; refuel import FILE tells why");
}

/* Whether the request says by itself what is eaten: by the energy, or by the three that it is made of. Shares of the energy are
   those of the energy of the log. texts have the weight, which an amount for each kg needs. */
static bool gives_food(const rf_field_text texts[RF_REQUEST_ROWS], const rf_from_log_use *use)
{
    rf_field_text own[RF_REQUEST_ROWS];
    refuel_request request;
    memcpy(own, texts, sizeof own);
    for (int i = 1; i < RF_REQUEST_ROWS; i++)
        if (rf_from_log_is_food(i) && own[i].source <= use->profile) own[i] = (rf_field_text){.text = NULL};
    if (own[REFUEL_INPUT_INTAKE].called) return true;
    read_request(own, &request);
    const double *eaten = request.eaten;
    return !isnan(eaten[REFUEL_NUTRIENT_CARBOHYDRATE]) && !isnan(eaten[REFUEL_NUTRIENT_PROTEIN]) &&
           !isnan(eaten[REFUEL_NUTRIENT_FAT]);
}

/* Where the log comes in place of the profile. */
static void find_in_profile(rf_from_log *it, const rf_from_log_use *use, const rf_field_text own[RF_REQUEST_ROWS])
{
    for (size_t i = 0; i < it->count; i++) {
        rf_taken *taken = &it->taken[i];
        int other = rf_request_fields[taken->input].info.excludes;
        const rf_field_text *of_profile = own[taken->input].called || !other ? &own[taken->input] : &own[other];
        if (taken->state == RF_TAKEN_YES && of_profile->called && of_profile->source <= use->profile)
            taken->in_profile = true;
    }
}

static void name_left_out(rf_from_log *it, int input)
{
    for (size_t i = 0; i < it->count; i++) {
        if (it->taken[i].input != input) continue;
        if (it->taken[i].state == RF_TAKEN_NOT) rf_taken_how(&it->taken[i], "; that of the profile " OTHER_FOOD);
        return;
    }
    rf_taken_not(it, input, "it has none; that of the profile " OTHER_FOOD);
}

/* The food of the profile that is left out, and that the log does not tell. */
static void find_left_out(rf_from_log *it, const rf_from_log_use *use, const rf_field_text own[RF_REQUEST_ROWS])
{
    for (int i = 1; i < RF_REQUEST_ROWS && tells_energy(it); i++)
        if (rf_from_log_is_food(i) && own[i].called && own[i].source <= use->profile) name_left_out(it, i);
}

/* What a log that cannot be read would tell is not called missing beside that. */
static void call_tried(const rf_from_log_use *use, rf_field_text texts[RF_REQUEST_ROWS])
{
    texts[REFUEL_INPUT_WEIGHT].tried = true;
    if (use->eats) texts[REFUEL_INPUT_INTAKE].tried = true;
}

void rf_from_log_take(rf_from_log *it, const rf_from_log_use *use, rf_field_text texts[RF_REQUEST_ROWS],
                      rf_errors *errors)
{
    rf_field_text own[RF_REQUEST_ROWS];
    refuel_request request;
    rf_log_week week;
    if (!rf_from_log_given(it)) {
        if (use->tried) call_tried(use, texts);
        return;
    }
    refuel_status status = rf_track_merge(&it->given, rf_errors_place(errors));
    if (status == REFUEL_OK) status = look_over(it, rf_errors_place(errors));
    if (status == REFUEL_OK) status = rf_log_week_of(&it->given.book, &week, rf_errors_place(errors));
    if (!rf_errors_took(errors, status)) {
        call_tried(use, texts);
        return;
    }
    memcpy(own, texts, sizeof own);
    const rf_log_weight weight = rf_log_weight_of(&it->given);
    if (!own[REFUEL_INPUT_WEIGHT].called && !isnan(weight.kg)) put_number(texts, use, REFUEL_INPUT_WEIGHT, weight.kg);
    /* Hours of running are a distance by the pace of the log. */
    bool paced = own[REFUEL_INPUT_SPEED].called || own[REFUEL_INPUT_PACE].called;
    if (!paced && rf_field_allows(&rf_request_fields[REFUEL_INPUT_SPEED].info, week.speed_km_h))
        put_number(texts, use, REFUEL_INPUT_SPEED, week.speed_km_h);
    bool known = read_request(texts, &it->given.request);
    it->withholds = known && rf_withholds(&it->given.request);
    it->given.request.expenditure_kcal_d = it->given.request.expenditure_sd_kcal_d = NAN;
    status = rf_from_log_take_body(it, use, &week, &weight, known, texts, rf_errors_place(errors));
    if (!rf_errors_took(errors, status)) return;
    bool weighs = own[REFUEL_INPUT_WEIGHT].called && own[REFUEL_INPUT_WEIGHT].source > use->profile;
    if (known && !weighs) rf_from_log_leave_old_weight(it, use, &it->given.request);
    if (use->eats) rf_from_log_take_food(it, known, gives_food(texts, use));
    join(it, use, own, texts);
    if (!read_request(texts, &request)) return;
    if (texts[REFUEL_INPUT_DISTANCE].from != from_name) rf_from_log_move_running(it, &week, &request);
    join(it, use, own, texts);
    read_request(texts, &request);
    rf_from_log_check_expenditure(it, &request);
    join(it, use, own, texts);
    find_in_profile(it, use, own);
    find_left_out(it, use, own);
}
