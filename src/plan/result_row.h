/* How rows of results are written, for the files that hold a table of them. Before the rows of a record, STRUCT is defined as
   its struct; those called SURE are never unknown. */
#ifndef REFUEL_PLAN_RESULT_ROW_H
#define REFUEL_PLAN_RESULT_ROW_H

#define KIND(KIND_, member) .kind = REFUEL_RESULT_##KIND_, .offset = offsetof(STRUCT, member)
#define NUMBER(path_, unit_, member, help_)                               \
    {                                                                     \
        .path = path_, .unit = unit_, KIND(NUMBER, member), .help = help_ \
    }
#define SURE_NUMBER(path_, unit_, member, help_)                                      \
    {                                                                                 \
        .path = path_, .unit = unit_, KIND(NUMBER, member), .known = 1, .help = help_ \
    }
#define RANGE(path_, unit_, member, help_)                               \
    {                                                                    \
        .path = path_, .unit = unit_, KIND(RANGE, member), .help = help_ \
    }
#define TRUTH(path_, member, help_)                                               \
    {                                                                             \
        .path = path_, .unit = "", KIND(TRUTH, member), .known = 1, .help = help_ \
    }
#define CHOICE(path_, list, member, help_)                                              \
    {                                                                                   \
        .path = path_, .unit = "", KIND(CHOICE, member), .choices = list, .help = help_ \
    }
#define SURE_CHOICE(path_, list, member, help_)                                                     \
    {                                                                                               \
        .path = path_, .unit = "", KIND(CHOICE, member), .choices = list, .known = 1, .help = help_ \
    }
#define BITS(path_, list, member, help_)                                              \
    {                                                                                 \
        .path = path_, .unit = "", KIND(BITS, member), .choices = list, .help = help_ \
    }
#define OTHER(path_, KIND_, member, help_)                            \
    {                                                                 \
        .path = path_, .unit = "", KIND(KIND_, member), .help = help_ \
    }
#define UNITED(path_, unit_, KIND_, member, help_)                       \
    {                                                                    \
        .path = path_, .unit = unit_, KIND(KIND_, member), .help = help_ \
    }
#define RECORD(rows_)                       \
    {                                       \
        rows_, sizeof rows_ / sizeof *rows_ \
    }

#endif
