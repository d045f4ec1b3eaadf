/* What a table tells about one of its rows, so that a binding in any language can be made from it: the inputs of a request
   (refuel_input_at, refuel_forecast_input_at) and the members of a result (refuel_result_at). The texts are constant. Rows
   are only ever reached through pointers of the library: members may be added at the end. */
#ifndef REFUEL_FIELD_H
#define REFUEL_FIELD_H

#include <refuel/export.h>

/** A word that stands for a value. A list of them ends with a NULL name. */
typedef struct refuel_choice {
    const char *name;
    double value;
} refuel_choice;

/** A number in another unit than that of the row, and its key in JSON: "running.distance_mi_week" in "mi/week". path is
 *  NULL behind the last of a row. */
typedef struct refuel_number_key {
    const char *path, *unit;
} refuel_number_key;

/** What one of a list is, of an input that takes several: in text "cycling 3h/week", in JSON an object of a word and its
 *  number, {"activity": "cycling", "hours_week": 3}, or of a number alone, {"kcal_d": 300}, which is in the unit of the row.
 *  Where there are no keys (NULL) each is a text, and under the number_path of the row a number in its unit; of an input
 *  whose number is how many there are each is a number: in text "30g", in JSON one of the array [30, 25] that the first of
 *  its other keys takes.
 */
typedef struct refuel_item_info {
    const char *word, *amount, *alone; /* keys */
    const char *unit;                  /* of the amount */
    const refuel_choice *words;
    double low, high; /* of the amount */
    int32_t most;     /* how many there may be, 0: any; of numbers, how many there are */
    int32_t reserved;
} refuel_item_info;

#define REFUEL_NUMBER_KEYS 4 /* places of a row, an empty one at the end included */
#define REFUEL_ALIASES 4

/** One input.
 *
 *  flag         on the command line, without the dashes: "body-fat"
 *  path         in JSON, a text with a unit or a word: "running.distance"
 *  number_path  in JSON, a number in the unit of its name: "running.distance_km_week"; NULL where there is none
 *  unit         of low, high and the number: "km/week"; "" where there is none
 *  fallback     what holds where it is not given: "1.6"; NULL where nothing does
 *  example      how it is written; NULL where the choices or the kind of quantity say so
 *  help         a few words
 *  needed       how to write it, where a request is wrong without it; NULL where it may be left out
 *  choices      the words that it takes, or NULL
 *  low, high    what is allowed, ends included
 *  or_zero      1: 0 is allowed as well, although it is below low: nothing eaten at all
 *  offset       of the member in its struct
 *  number       its number in the enum of the inputs
 *  whole        1: the member is an int32_t; 0: a double
 *  excludes     number of the input that may not be given together with this one; 0 = none
 *  numbers      further keys in JSON that take a number, each in a unit of its own
 *  aliases      other names of the flag; NULL behind the last
 *  item         of an input that may be given several times, what each is; else NULL
 */
typedef struct refuel_input_info {
    const char *flag, *path, *number_path, *unit, *fallback, *example, *help, *needed;
    const refuel_choice *choices;
    double low, high;
    size_t offset;
    int32_t number, whole, excludes, or_zero;
    refuel_number_key numbers[REFUEL_NUMBER_KEYS];
    const char *aliases[REFUEL_ALIASES];
    const refuel_item_info *item;
} refuel_input_info;

/* What stands at the offset of a result. */
typedef enum refuel_result_kind {
    REFUEL_RESULT_NONE = 0,
    REFUEL_RESULT_NUMBER = 1,   /* a double; NaN: not known */
    REFUEL_RESULT_RANGE = 2,    /* two doubles, refuel_range */
    REFUEL_RESULT_TRUTH = 3,    /* an int32_t, 0 or 1 */
    REFUEL_RESULT_CHOICE = 4,   /* an int32_t, with a name among the choices; none: not known */
    REFUEL_RESULT_EQUATION = 5, /* an int32_t, refuel_equation_id: its key; 0: not known */
    REFUEL_RESULT_CHECK = 6,    /* an int32_t, refuel_check_id: its id */
    REFUEL_RESULT_CHECKS = 7,   /* an array of them that ends with 0 */
    REFUEL_RESULT_BITS = 8,     /* a uint32_t, bits with names among the choices: a list of them */
    REFUEL_RESULT_TEXT = 9,     /* a const char *; NULL or "": not known */
    REFUEL_RESULT_WORDS = 10, /* a const char * of a table: always a text, also "", that JSON takes without an escape */
    REFUEL_RESULT_SERIES = 11, /* a const double * to as many numbers as the record has rows */
    REFUEL_RESULT_BAND = 12,   /* two of them, the low ends and the high ones */
    REFUEL_RESULT_TEXTS = 13,  /* a const char *const * to texts, ends with NULL */
    REFUEL_RESULT_PROSE = 14,  /* a const char *, always a text, also "", of any characters */
    REFUEL_RESULT_LIST = 15,   /* an array of structs, each of `record`; ends with one whose first int32_t is 0 */
    REFUEL_RESULT_DATE = 16,   /* a double, a day number (refuel_date_text): its date; NaN: not known */
    REFUEL_RESULT_DATES = 17,  /* a const double * to as many of them as the record has rows */
    REFUEL_RESULT_FLAGS = 18   /* a const uint32_t * to as many: bits with names among the choices, a list for each */
} refuel_result_kind;

/** One member of a result.
 *
 *  path      in JSON, "energy.total_kcal_d"
 *  unit      of the number; "" where there is none
 *  help      what it is
 *  choices   of REFUEL_RESULT_CHOICE and REFUEL_RESULT_BITS, else NULL
 *  offset    in the struct of its record
 *  kind      refuel_result_kind
 *  optional  1: left out of JSON where it is not known; 0: null there
 *  known     1: always known, never null
 *  group     bytes of the path before its last key: 7 of "energy.total_kcal_d"
 *  name      of REFUEL_RESULT_LIST, what a binding calls one of its objects: "RestingPart"; else NULL
 *  stride    of REFUEL_RESULT_LIST, bytes from one struct to the next
 *  record    of REFUEL_RESULT_LIST, refuel_record, or a number of the records of its own table
 */
typedef struct refuel_result_info {
    const char *path, *unit, *help;
    const refuel_choice *choices;
    size_t offset;
    int32_t kind, optional, known, group;
    const char *name;
    size_t stride;
    int32_t record, reserved;
} refuel_result_info;

#endif
