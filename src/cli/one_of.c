#include "cli/one_of.h"

#include <string.h>

#include "cli/args.h"
#include "core/failure.h"
#include "core/printable.h"

refuel_status cli_exclude(cli_args *args, const char *flag, const char *other)
{
    char shown[RF_PRINTABLE];
    rf_printable(other, strlen(other), shown);
    return rf_fail(&args->err, REFUEL_E_CONFLICT, flag, "%s and %s exclude each other: give one of them", flag, shown);
}

refuel_status cli_one_of(cli_args *args, const char *const *flags)
{
    const char *first = NULL;
    for (; *flags; flags++) {
        if (!cli_option_of(args, *flags)) continue;
        if (first) return cli_exclude(args, first, *flags);
        first = *flags;
    }
    return REFUEL_OK;
}

refuel_status cli_no_array(cli_args *args, const char *const *flags)
{
    for (; *flags; flags++)
        if (cli_option_of(args, *flags))
            return rf_fail(&args->err, REFUEL_E_CONFLICT, *flags, "an array of requests is answered as JSON alone");
    return REFUEL_OK;
}
