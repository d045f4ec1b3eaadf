/* The columns of refuel_plan_each: the members of a plan, the verdicts of its checks, and the inputs, which are hidden. */
#ifndef REFUEL_SQLITE_COLUMNS_H
#define REFUEL_SQLITE_COLUMNS_H

#include <refuel/plan.h>
#include <sqlite3ext.h>

enum { REFUEL_SQLITE_MEMBERS_MOST = 256 };

/* One column of results. */
typedef struct refuel_sqlite_column {
    const refuel_result_info *row;  /* of the plan; NULL: of a check, or of all of them */
    const refuel_check_info *check; /* NULL: overall */
    int second;                     /* the high end of a range; of a check its value; of all of them the direction */
} refuel_sqlite_column;

typedef struct refuel_sqlite_columns {
    refuel_sqlite_column at[REFUEL_SQLITE_MEMBERS_MOST];
    int count;
} refuel_sqlite_columns;

/* Finds them in the tables of the library. */
void refuel_sqlite_columns_find(refuel_sqlite_columns *out);

/* The declaration of the table: status, error, the columns, and the hidden inputs. NULL: no memory. The caller frees it with
   sqlite3_free. */
char *refuel_sqlite_declare(const refuel_sqlite_columns *columns);

/* A plan with what was found of it. */
typedef struct refuel_sqlite_answer {
    refuel_plan_result plan;
    refuel_finding finding[REFUEL_CHECK_PLACES];
    size_t findings;
    refuel_overall overall;
} refuel_sqlite_answer;

/* Writes the value of a column; what is not known is NULL. */
void refuel_sqlite_put(sqlite3_context *to, const refuel_sqlite_column *column, const refuel_sqlite_answer *answer);

#endif
