/* Tables of results: what stands where in a struct, how it is called in JSON, and how the rows are written. Before the
   rows of a record, STRUCT is defined as its struct; those called SURE are never unknown, and those called MAYBE can be
   left out. */
#ifndef REFUEL_CORE_RECORD_H
#define REFUEL_CORE_RECORD_H

#include <refuel/field.h>

typedef struct rf_record {
    const refuel_result_info *row;
    size_t rows;
    const struct rf_record *lists; /* by the number of a row that is a list; NULL: those of a plan */
} rf_record;

/* What a result is, which the program tells in its help and its schema. A library that only answers does without. */
#ifdef REFUEL_WITHOUT_HELP
#define RF_HELP(text) ""
#else
#define RF_HELP(text) text
#endif

/* The first argument of a row: a key by itself, or one in a group. */
#define KEY(key_) .path = key_
#define IN(group_, key_) .path = group_ key_, .group = (int32_t)sizeof group_ - 1

#define KIND(KIND_, member) .kind = REFUEL_RESULT_##KIND_, .offset = offsetof(STRUCT, member)
#define NUMBER(path_, unit_, member, help_)                                \
    {                                                                      \
        path_, .unit = unit_, KIND(NUMBER, member), .help = RF_HELP(help_) \
    }
#define SURE_NUMBER(path_, unit_, member, help_)                                       \
    {                                                                                  \
        path_, .unit = unit_, KIND(NUMBER, member), .known = 1, .help = RF_HELP(help_) \
    }
#define MAYBE_NUMBER(path_, unit_, member, help_)                                         \
    {                                                                                     \
        path_, .unit = unit_, KIND(NUMBER, member), .optional = 1, .help = RF_HELP(help_) \
    }
#define RANGE(path_, unit_, member, help_)                                \
    {                                                                     \
        path_, .unit = unit_, KIND(RANGE, member), .help = RF_HELP(help_) \
    }
#define TRUTH(path_, member, help_)                                                \
    {                                                                              \
        path_, .unit = "", KIND(TRUTH, member), .known = 1, .help = RF_HELP(help_) \
    }
#define CHOICE(path_, list, member, help_)                                               \
    {                                                                                    \
        path_, .unit = "", KIND(CHOICE, member), .choices = list, .help = RF_HELP(help_) \
    }
#define SURE_CHOICE(path_, list, member, help_)                                                      \
    {                                                                                                \
        path_, .unit = "", KIND(CHOICE, member), .choices = list, .known = 1, .help = RF_HELP(help_) \
    }
#define BITS(path_, list, member, help_)                                               \
    {                                                                                  \
        path_, .unit = "", KIND(BITS, member), .choices = list, .help = RF_HELP(help_) \
    }
#define OTHER(path_, KIND_, member, help_)                             \
    {                                                                  \
        path_, .unit = "", KIND(KIND_, member), .help = RF_HELP(help_) \
    }
#define UNITED(path_, unit_, KIND_, member, help_)                        \
    {                                                                     \
        path_, .unit = unit_, KIND(KIND_, member), .help = RF_HELP(help_) \
    }
#define RECORD(rows_)                             \
    {                                             \
        rows_, sizeof rows_ / sizeof *rows_, NULL \
    }

#endif
