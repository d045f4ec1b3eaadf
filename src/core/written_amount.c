#include "core/written_amount.h"

#include "core/failure.h"
#include "core/printable.h"

refuel_status rf_amount_refuse(const rf_asked *asked, const rf_amount *amount, refuel_status status, const char *what)
{
    char given[RF_PRINTABLE];
    rf_printable(amount->text, amount->length, given);
    return rf_fail(asked->err, status, asked->field, "%s%s%s; write it like %s", given, *given ? " " : "", what,
                   asked->example);
}
