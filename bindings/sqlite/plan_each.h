/* The table refuel_plan_each(sex, age_y, ...): a row for each person. */
#ifndef REFUEL_SQLITE_PLAN_EACH_H
#define REFUEL_SQLITE_PLAN_EACH_H

#include <sqlite3ext.h>

int refuel_sqlite_add_plan_each(sqlite3 *db);

#endif
