/* Tables of results: what stands where in a struct, and how it is called in JSON. */
#ifndef REFUEL_CORE_RECORD_H
#define REFUEL_CORE_RECORD_H

#include <refuel/field.h>

typedef struct rf_record {
    const refuel_result_info *row;
    size_t rows;
} rf_record;

#define RF_RECORD(rows_)                    \
    {                                       \
        rows_, sizeof rows_ / sizeof *rows_ \
    }

/* Rows, as the table is read: path, unit, member, meaning. RF_STRUCT names the struct that is described. */
#define RF_ROW(KIND_, path_, unit_, member_, help_)                                                          \
    {                                                                                                        \
        .path = path_, .unit = unit_, .kind = REFUEL_RESULT_##KIND_, .offset = offsetof(RF_STRUCT, member_), \
        .help = help_                                                                                        \
    }
#define RF_ROW_CHOICE(path_, list_, member_, help_)                                                      \
    {                                                                                                    \
        .path = path_, .unit = "", .kind = REFUEL_RESULT_CHOICE, .offset = offsetof(RF_STRUCT, member_), \
        .choices = list_, .help = help_                                                                  \
    }

#endif
