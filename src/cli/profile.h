/* The profile of `refuel me`: a request in a file of the person's own, which --me reads. It is never read without being asked
   for. */
#ifndef REFUEL_CLI_PROFILE_H
#define REFUEL_CLI_PROFILE_H

#include <limits.h>

#include "cli/command.h"

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

/* $XDG_CONFIG_HOME/refuel/me.json, or that under $HOME/.config. REFUEL_E_FILE where neither names a folder. */
refuel_status cli_profile_path(char path[PATH_MAX], refuel_error *err);

/* Reads it into a request that was initialised, with how it was written. *there (may be NULL) tells whether there is one; without
   it, that there is none is REFUEL_E_FILE. */
refuel_status cli_profile_read(refuel_request *request, rf_written written, int *there, refuel_error *err);

/* Where --me was given: the profile joins a request that was initialised, and what is wrong with it the errors. */
void cli_profile_join(cli_args *args, refuel_request *request, rf_errors *errors);

/* Makes it of texts, one for each input, "" where there is none; nobody else may read it. */
refuel_status cli_profile_write(rf_written written, refuel_error *err);

/* Removes it; *there tells whether there was one. */
refuel_status cli_profile_forget(int *there, refuel_error *err);

#endif
