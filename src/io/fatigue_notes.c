#include "io/fatigue_notes.h"

#include <math.h>
#include <stdio.h>

#include "core/number.h"
#include "plan/withheld.h"

void rf_fatigue_notes(const rf_fatigue_given *given, void (*line)(void *context, const char *text), void *context)
{
    char text[160], number[RF_NUMBER_TEXT];
    const rf_log *log = &given->load.log;
    int nights = rf_log_nights(log);
    rf_log_notes(log, rf_withholds(&given->request), line, context);
    if (nights == 0 || !isnan(given->ask.sleep_h)) return;
    rf_number_fixed(rf_log_sleep_h(log), 1, true, number);
    if (nights < RF_LOG_NIGHTS_MIN)
        snprintf(text, sizeof text, "The log has the sleep of %d of the last %d nights: it takes %d to judge it.",
                 nights, RF_LOG_NIGHTS, RF_LOG_NIGHTS_MIN);
    else
        snprintf(text, sizeof text, "Sleep is that of the log: %s h, the mean of %d of the last %d nights.", number,
                 nights, RF_LOG_NIGHTS);
    line(context, text);
}
