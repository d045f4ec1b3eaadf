/* How each number came about is what the page does not ask for. In its first module it is empty, so that the words of it are not there. */
#include "io/explain.h"
#include "io/explain_fatigue.h"
#include "io/explain_forecast.h"
#include "io/explain_load.h"
#include "io/explain_session.h"
#include "io/explain_track.h"

typedef void (*line)(void *context, const char *text);

void rf_explain(const rf_answer *answer, line line_, void *context)
{
    (void)answer, (void)line_, (void)context;
}

void rf_explain_fatigue(const rf_fatigue *it, line line_, void *context)
{
    (void)it, (void)line_, (void)context;
}

void rf_explain_forecast(const rf_forecast_answer *answer, line line_, void *context)
{
    (void)answer, (void)line_, (void)context;
}

void rf_explain_load(const rf_load_answer *answer, line line_, void *context)
{
    (void)answer, (void)line_, (void)context;
}

void rf_explain_session(const rf_session_answer *answer, line line_, void *context)
{
    (void)answer, (void)line_, (void)context;
}

void rf_explain_track(const rf_track_answer *answer, line line_, void *context)
{
    (void)answer, (void)line_, (void)context;
}
