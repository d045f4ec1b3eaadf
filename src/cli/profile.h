/* The profile of `refuel me`: a request in a file of the person's own, which --me reads. It is never read without being asked
   for. */
#ifndef REFUEL_CLI_PROFILE_H
#define REFUEL_CLI_PROFILE_H

#include <limits.h>

#include "core/field_apply.h"
#include "io/requests.h"
#include "plan/request.h"

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

#define CLI_PROFILE_NAME "me.json"

/* $XDG_CONFIG_HOME/refuel/me.json, or that under $HOME/.config. REFUEL_E_FILE where neither names a folder. */
refuel_status cli_profile_path(char path[PATH_MAX], refuel_error *err);

/* Opens the one request of the profile, which rf_requests_close closes. Where there is none: REFUEL_E_FILE if it is needed,
   else nothing is opened. */
refuel_status cli_profile_open(rf_requests *profile, int needed, refuel_error *err);

/* What is wrong with the profile, and what to do about its file. */
refuel_status cli_profile_broken(const refuel_error *why, refuel_error *err);

/* Makes the texts those of a profile, whose shares may be of what only another source gives. */
void cli_profile_keep(rf_field_text texts[RF_REQUEST_ROWS]);

/* Makes the file of inputs that were applied to request; nobody else may read it. What would be read otherwise than it was
   is refused. On failure a file that was there stays as it was. */
refuel_status cli_profile_write(const rf_field_text texts[RF_REQUEST_ROWS], const refuel_request *request,
                                refuel_error *err);

/* Removes it; *there tells whether there was one. */
refuel_status cli_profile_forget(int *there, refuel_error *err);

#endif
