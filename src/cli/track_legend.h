/* The words in a picture of an expenditure that was learnt. */
#ifndef REFUEL_CLI_TRACK_LEGEND_H
#define REFUEL_CLI_TRACK_LEGEND_H

#include "cli/track_picture.h"

/* Why there is no picture at all, and why it has no expenditure; NULL where there is. */
const char *cli_track_no_picture(const cli_track_picture *picture);
const char *cli_track_no_expenditure(const cli_track_picture *picture);

/* The words of the legends. */
#define CLI_TRACK_WORDS 96
const char *cli_track_weigh_in_words(const cli_track_picture *picture, char text[CLI_TRACK_WORDS]);
const char *cli_track_left_out_words(const cli_track_picture *picture, refuel_range axis, char text[CLI_TRACK_WORDS]);
const char *cli_track_range_words(const cli_track_picture *picture, char text[CLI_TRACK_WORDS]);
const char *cli_track_spent_words(const cli_track_picture *picture, char text[CLI_TRACK_WORDS]);
const char *cli_track_prior_words(const cli_track_picture *picture, char text[CLI_TRACK_WORDS]);
#define CLI_TRACK_UNSURE_WORDS "less sure: few days, or too wide"

#endif
