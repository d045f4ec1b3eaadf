/* Answers about health that a command does not look at: flags are refused where they are read, and what is in a file here. */
#ifndef REFUEL_CLI_UNSEEN_H
#define REFUEL_CLI_UNSEEN_H

#include "core/errors.h"
#include "core/field_apply.h"
#include "plan/input.h"

/* Each that was given joins the errors, in these words. */
void cli_refuse_unseen(const rf_field_text texts[RF_REQUEST_ROWS], const char *words, rf_errors *errors);

#endif
