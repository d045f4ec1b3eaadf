#include "plan/concentration.h"

#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/text.h"

refuel_status rf_concentration_read(const rf_reading *r, const rf_laboratory_unit *unit, size_t n, const char *of,
                                    double *value)
{
    char name[12] = "", shown[RF_PRINTABLE];
    size_t used = rf_number_read(r->text, r->length, value), end = r->length;
    while (used < end && r->text[used] == ' ') used++;
    while (end > used && r->text[end - 1] == ' ') end--;
    int known = used > 0 && end - used < sizeof name;
    if (known) memcpy(name, r->text + used, end - used);
    for (size_t i = 0; known && i < n; i++) {
        if (!rf_text_same(name, unit[i].name)) continue;
        *value *= unit[i].factor;
        return rf_field_check(r->field, r->called, value, r->err);
    }
    rf_printable(r->text, r->length, shown);
    return rf_fail(r->err, used > 0 ? REFUEL_E_UNIT : REFUEL_E_SYNTAX, r->called,
                   "\"%s\" is no amount of %s; write it like %s", shown, of, r->field->info.example);
}
