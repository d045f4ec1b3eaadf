/* Flags of which each writes something of its own. */
#ifndef REFUEL_CLI_ONE_OF_H
#define REFUEL_CLI_ONE_OF_H

#include "cli/command.h"

/* Whether at most one of the flags was given, or fails with REFUEL_E_CONFLICT: flags ends with NULL. */
refuel_status cli_one_of(cli_args *args, const char *const *flags);

/* Fails with REFUEL_E_CONFLICT where one of the flags was given, which are for one request: an array is answered as JSON
   alone. */
refuel_status cli_no_array(cli_args *args, const char *const *flags);

/* Fails with REFUEL_E_CONFLICT: a flag was given with what it excludes. other is as the user wrote it. */
refuel_status cli_exclude(cli_args *args, const char *flag, const char *other);

#endif
