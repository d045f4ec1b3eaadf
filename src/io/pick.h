/* Some members of an answer, chosen by their paths: "energy.total_kcal_d", "macros", "checks.energy-availability.value". */
#ifndef REFUEL_IO_PICK_H
#define REFUEL_IO_PICK_H

#include <refuel/status.h>

#include "io/answer_type.h"

#define RF_PICK_PATH 96 /* bytes of a path, the final NUL included */
#define RF_PICKS_MAX 128

typedef enum rf_pick_end { RF_PICK_WHOLE, RF_PICK_LOW, RF_PICK_HIGH } rf_pick_end;

/* One of them. In a row of CSV it is a single value. */
typedef struct rf_pick {
    char path[RF_PICK_PATH]; /* of a range without its end */
    size_t length;
    const rf_part *part;
    const refuel_result_info *row; /* of the record of the part; NULL: a group, or a part as a whole */
    size_t item;                   /* of a list: where in the path the name of the one begins; 0: there is no list */
    rf_pick_end end;               /* of a range or a band */
} rf_pick;

typedef struct rf_picks {
    bool cells; /* they are cells of a row; else members of JSON */
    size_t count;
    rf_pick pick[RF_PICKS_MAX];
} rf_picks;

/* Reads paths with commas between them. Of cells, a group stands for its single values, and a range for both of its ends. What
   is not known is REFUEL_E_UNKNOWN, with the nearest path; too many are REFUEL_E_RANGE. The field of the error is "fields". */
refuel_status rf_picks_read(const char *text, const rf_answer_type *type, bool cells, rf_picks *out, refuel_error *err);

/* The path of a cell, as the header of its column. */
void rf_pick_name(const rf_pick *pick, char name[RF_PICK_PATH]);

/* Is the member with this path, behind what stands before it, among the picks or in a group of them? */
bool rf_picks_take(const rf_picks *picks, const char *before, const char *path);

/* Is anything that begins so among them, or all of it? "" is. */
bool rf_picks_within(const rf_picks *picks, const char *before);

/* What stands before the paths of a part: "", "overall."; and of one of a list: "checks.fibre.". */
void rf_pick_part_path(const rf_part *part, char before[RF_PICK_PATH]);
void rf_pick_item_path(const rf_part *part, const void *of, char before[RF_PICK_PATH]);

#endif
