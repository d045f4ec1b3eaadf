#include "cli/track_legend.h"

#include <stdio.h>

#include "io/track_words.h"

const char *cli_track_no_picture(const cli_track_picture *p)
{
    if (p->refusal) return p->refusal;
    return p->answer->withheld ? "No amounts and no weights are told here, because of an answer about eating. A "
                                 "doctor or dietitian can look at the log with you."
                               : NULL;
}

const char *cli_track_no_expenditure(const cli_track_picture *p)
{
    if (p->answer->enough) return NULL;
    switch (p->answer->reason) {
        case REFUEL_TRACK_DAYS: return "not enough data, fewer than 28 days";
        case REFUEL_TRACK_GAPS: return "not enough data, too few days of the last 28 count";
        case REFUEL_TRACK_WIDE: return "not enough data, the range is still too wide";
        default: return "not told, food must be missing in the log";
    }
}

const char *cli_track_weigh_in_words(const cli_track_picture *p, char text[CLI_TRACK_WORDS])
{
    size_t step = cli_track_weigh_in_step(p);
    snprintf(text, CLI_TRACK_WORDS, "weigh-in");
    if (step > 1) snprintf(text, CLI_TRACK_WORDS, "weigh-in, one of %zu", step);
    return text;
}

const char *cli_track_left_out_words(const cli_track_picture *p, refuel_range axis, char text[CLI_TRACK_WORDS])
{
    size_t hidden = cli_track_hidden_count(p, axis);
    if (hidden == cli_track_left_out_count(p))
        snprintf(text, CLI_TRACK_WORDS, "not counted and not shown: %zu", hidden);
    else if (hidden > 0)
        snprintf(text, CLI_TRACK_WORDS, "does not count; %zu not shown", hidden);
    else
        snprintf(text, CLI_TRACK_WORDS, "does not count");
    return text;
}

const char *cli_track_range_words(const cli_track_picture *p, char text[CLI_TRACK_WORDS])
{
    char level[RF_NUMBER_TEXT];
    cli_level_text(p->answer->level, level);
    snprintf(text, CLI_TRACK_WORDS, "%s range", level);
    return text;
}

const char *cli_track_spent_words(const cli_track_picture *p, char text[CLI_TRACK_WORDS])
{
    size_t days = cli_track_mean_days(p);
    snprintf(text, CLI_TRACK_WORDS, "expenditure");
    if (days > 1) snprintf(text, CLI_TRACK_WORDS, "expenditure, mean of %zu days", days);
    return text;
}

const char *cli_track_prior_words(const cli_track_picture *p, char text[CLI_TRACK_WORDS])
{
    char number[RF_NUMBER_TEXT];
    snprintf(text, CLI_TRACK_WORDS, "what %s, %s", rf_track_prior_says(p->answer),
             cli_energy_text(&p->units, p->answer->plan.total_kcal_d, number));
    return text;
}
