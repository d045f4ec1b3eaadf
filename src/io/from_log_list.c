#include "io/from_log_list.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fatigue/trained.h"
#include "io/clock.h"

static const char *label_of(int input)
{
    switch (input) {
        case REFUEL_INPUT_DISTANCE: return "running";
        case REFUEL_INPUT_SPEED: return "pace";
        case REFUEL_INPUT_INTAKE: return "intake";
        default: return rf_request_fields[input].info.flag;
    }
}

void rf_from_log_begin(rf_from_log *it)
{
    rf_track_given_begin(&it->given);
    it->count = it->doubts.count = 0;
    it->eaten = (rf_log_eaten){.logged = 0};
    it->flags = 0;
    it->withholds = false;
}

void rf_from_log_end(rf_from_log *it)
{
    rf_track_given_end(&it->given);
}

const rf_taken *rf_from_log_of(const rf_from_log *it, int input)
{
    for (size_t i = 0; i < it->count; i++)
        if (it->taken[i].input == input) return &it->taken[i];
    return NULL;
}

rf_taken *rf_taken_add(rf_from_log *it, int input, double value)
{
    const refuel_input_info *info = &rf_request_fields[input].info;
    rf_taken *taken = &it->taken[it->count++];
    *taken = (rf_taken){.input = input,
                        .state = RF_TAKEN_YES,
                        .path = info->path,
                        .unit = info->unit,
                        .label = label_of(input),
                        .value = value,
                        .sd = NAN,
                        .first_day = NAN,
                        .last_day = NAN,
                        .days = NAN};
    return taken;
}

void rf_taken_not(rf_from_log *it, int input, const char *why)
{
    rf_taken *taken = NULL;
    for (size_t i = 0; i < it->count; i++)
        if (it->taken[i].input == input) taken = &it->taken[i];
    if (!taken) taken = rf_taken_add(it, input, NAN);
    taken->state = RF_TAKEN_NOT;
    taken->value = taken->sd = NAN;
    snprintf(taken->how, sizeof taken->how, "%s", why);
}

void rf_taken_how(rf_taken *taken, const char *format, ...)
{
    size_t used = strlen(taken->how);
    va_list values;
    va_start(values, format);
    vsnprintf(taken->how + used, sizeof taken->how - used, format, values);
    va_end(values);
}

void rf_taken_age(const rf_from_log *it, rf_taken *taken)
{
    double ago = (double)rf_local_day() - taken->last_day, before = (double)it->last_day - taken->last_day;
    bool tells = taken->input == REFUEL_INPUT_WEIGHT ? ago > RF_LOG_FRESH_D : before > RF_LOG_FRESH_D;
    if (tells) rf_taken_how(taken, ", %.0f days ago", ago);
}
