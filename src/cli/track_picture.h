/* What a picture of an expenditure that was learnt shows, whoever draws it. */
#ifndef REFUEL_CLI_TRACK_PICTURE_H
#define REFUEL_CLI_TRACK_PICTURE_H

#include "cli/picture.h"
#include "io/track_answer.h"

typedef struct cli_track_picture {
    const rf_track_answer *answer;
    const char *refusal; /* why nothing was learnt: then there is no answer; NULL: it was */
    cli_units units;
    cli_picture dates; /* of the axis */
} cli_track_picture;

cli_track_picture cli_track_picture_of(const rf_track_answer *answer, const cli_units *units);

/* Numbers of a day in the unit that is shown, as a panel asks for them (of: the picture); NaN where there is nothing to draw.
   The expenditure is a mean of seven days, and there is none before there are as many.
   It is sure where a log that ended on the day would tell enough. Lines of a long log are means of the days around. */
size_t cli_track_mean_days(const cli_track_picture *picture);
double cli_track_weight(const void *of, size_t day);
double cli_track_weight_low(const void *of, size_t day);
double cli_track_weight_high(const void *of, size_t day);
double cli_track_weigh_in(const void *of, size_t day); /* one that counts, as it was */
double cli_track_spent(const void *of, size_t day);
double cli_track_spent_low(const void *of, size_t day);
double cli_track_spent_high(const void *of, size_t day);
double cli_track_sure(const void *of, size_t day);
double cli_track_sure_low(const void *of, size_t day);
double cli_track_sure_high(const void *of, size_t day);

/* A weigh-in that does not count. */
typedef struct cli_track_point {
    size_t day;    /* from 0 on */
    double weight; /* in the unit that is shown */
} cli_track_point;

/* The next one; *at is 0 before the first. False after the last. */
bool cli_track_left_out(const cli_track_picture *picture, size_t *at, cli_track_point *point);

/* From the lowest to the highest of what is drawn, in the unit that is shown. A weigh-in that is left out belongs into it where it
   is near. */
refuel_range cli_track_weights(const cli_track_picture *picture);
refuel_range cli_track_energies(const cli_track_picture *picture);

/* What the equations say, and their range, in the unit that is shown. */
double cli_track_prior(const cli_track_picture *picture);
refuel_range cli_track_prior_range(const cli_track_picture *picture);

/* How many weigh-ins are left out, and how many of them a picture with this axis does not show. */
size_t cli_track_left_out_count(const cli_track_picture *picture);
size_t cli_track_hidden_count(const cli_track_picture *picture, refuel_range axis);

/* Every so many weigh-ins is drawn, the first of them. */
size_t cli_track_weigh_in_step(const cli_track_picture *picture);

#endif
