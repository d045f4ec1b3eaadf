/* What is said beside a plan: the text of a warning, with this person's numbers where they say more than words. */
#ifndef REFUEL_IO_NOTICE_H
#define REFUEL_IO_NOTICE_H

#include <refuel/plan.h>

#define RF_NOTICE 320 /* bytes, the final NUL included */

/* Returns text, or the constant message of the warning where there is no number to tell. */
const char *rf_notice(const refuel_plan_result *plan, const refuel_warning *it, char text[RF_NOTICE]);

#endif
