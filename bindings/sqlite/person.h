/* A request from SQL values. */
#ifndef REFUEL_SQLITE_PERSON_H
#define REFUEL_SQLITE_PERSON_H

#include <refuel/input.h>
#include <refuel/plan.h>
#include <sqlite3ext.h>

enum { REFUEL_SQLITE_NAME = 64 };

/* The i-th input as a column: first those that are mostly given, in the order in which they are written in brackets. Its name: "age_y", "distance_km_week", "sex"; of the second with such a name with what it is of,
   "walking_distance_km_week". REFUEL_INPUT_NONE past the end. */
refuel_input refuel_sqlite_input(size_t i, char name[REFUEL_SQLITE_NAME]);

/* Gives an input: a number is in the unit of the name, a text is read as on the command line ("30mi/week", "female"). NULL is not
   given. What is wrong is told in err. */
refuel_status refuel_sqlite_give(refuel_request *request, refuel_input input, sqlite3_value *value, refuel_error *err);

#endif
