/* FIT: what watches and scales store. Several files may stand behind one another in one. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/text.h"
#include "io/log_fit_put.h"
#include "io/log_formats.h"

#define WEIGHT_SCALE 30
#define MEASURING 0xFFFE /* the scale does not know the weight yet */
#define NOBODY (-1)
#define USERS 16 /* of a scale, that are told */

/* What all files in one have in common. */
typedef struct fit {
    rf_fit_messages messages;
    rf_fit_run run;
    rf_log_reading *to;
    double user; /* whose weighings count */
    bool several;
    double seen[USERS]; /* other users, as they came */
    size_t others;
} fit;

static bool sniff(const rf_log_start *start)
{
    return rf_fit_known(start->bytes, start->length);
}

/* Without a user that was said it is the one who stood on the scale first. */
static bool is_user(fit *it, double user)
{
    if (isnan(user)) return true;
    if (it->user == NOBODY) it->user = user;
    if (user == it->user) return true;
    size_t i = 0;
    while (i < it->others && it->seen[i] != user) i++;
    if (i == it->others && it->others < USERS) it->seen[it->others++] = user;
    if (!it->several) rf_log_warn(it->to, RF_LOG_WARNING_SEVERAL_USERS, 0);
    it->several = true;
    return false;
}

static void weigh(fit *it)
{
    const double *value = it->messages.value;
    rf_log_entry weight = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    if (isnan(value[0]) || value[0] == MEASURING) {
        rf_log_skip(it->to, RF_LOG_REASON_NO_WEIGHT, 0);
    } else if (!is_user(it, value[12])) {
        rf_log_skip(it->to, RF_LOG_REASON_OTHER_USER, 0);
    } else {
        weight.weight_kg = value[0] / 100;
        rf_fit_place(it->to, value[RF_FIT_TIMESTAMP], NAN, &weight);
        rf_log_put(it->to, &weight);
    }
}

/* Somebody was asked for: is there a weighing of that user, or of a scale that knows none? */
static void tell_users(const fit *it)
{
    rf_log_file *file = it->to->file;
    char text[16];
    if (it->to->options->user < 0) return;
    file->has_user = file->entries[RF_LOG_OF_WEIGHT] > 0;
    for (size_t i = 0; i < it->others && !file->has_user; i++) {
        snprintf(text, sizeof text, "%.0f", it->seen[i]);
        rf_text_join(file->users, sizeof file->users, ", ", text);
    }
}

static void read_one(fit *it)
{
    rf_fit_end end;
    rf_fit_bytes *bytes = &it->messages.bytes;
    rf_fit_run_begin(&it->run);
    while ((end = rf_fit_next(&it->messages)) == RF_FIT_MESSAGE)
        if (it->messages.global == WEIGHT_SCALE)
            weigh(it);
        else
            rf_fit_run_take(&it->run, &it->messages);
    if (end == RF_FIT_CORRUPT) rf_log_warn(it->to, RF_LOG_WARNING_CORRUPT, 0);
    if (!rf_fit_close(bytes)) rf_log_warn(it->to, RF_LOG_WARNING_CRC, 0);
    if (bytes->ended || bytes->open) rf_log_warn(it->to, RF_LOG_WARNING_TRUNCATED, 0);
    rf_fit_put(&it->run, it->to);
}

static void read(rf_log_reading *reading)
{
    fit *it = malloc(sizeof *it);
    reading->book->no_memory |= !it;
    if (!it) return;
    it->to = reading;
    it->user = reading->options->user;
    it->several = false;
    it->others = 0;
    do {
        rf_fit_begin(&it->messages);
        if (!rf_fit_open(&it->messages.bytes, reading->bytes)) break;
        read_one(it);
    } while (!reading->book->no_memory);
    tell_users(it);
    free(it);
}

const rf_log_format rf_log_fit = {"fit", "FIT of watches and scales", RF_LOG_RANK_FIT, sniff, read};
