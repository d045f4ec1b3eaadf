/* The messages of a FIT file: definitions, and the numbers that follow them. Written from public descriptions of the format. */
#ifndef REFUEL_IO_LOG_FIT_MESSAGE_H
#define REFUEL_IO_LOG_FIT_MESSAGE_H

#include "io/log_fit_bytes.h"

#define RF_FIT_LOCALS 16
#define RF_FIT_FIELDS 255
#define RF_FIT_TIMESTAMP 253

typedef struct rf_fit_definition {
    bool known, big;
    unsigned global, fields, others; /* others: bytes of the fields of developers */
    struct {
        uint8_t number, size, each; /* bytes, and those of one whole number; 0: it is none */
        bool is_signed;
        int64_t invalid;
    } field[RF_FIT_FIELDS];
} rf_fit_definition;

typedef enum rf_fit_end { RF_FIT_MESSAGE, RF_FIT_END, RF_FIT_CORRUPT } rf_fit_end;

typedef struct rf_fit_messages {
    rf_fit_bytes bytes;
    rf_fit_definition definition[RF_FIT_LOCALS];
    uint32_t last; /* the newest timestamp */
    unsigned global;
    uint8_t given[RF_FIT_FIELDS + 1]; /* numbers of the fields of the message before, of which there are */
    unsigned givens;
    double value[RF_FIT_FIELDS + 1]; /* of the message, by the numbers of its fields; NaN: not there, or invalid */
} rf_fit_messages;

/* Before the first message of a file. */
void rf_fit_begin(rf_fit_messages *it);

/* The next message with numbers. */
rf_fit_end rf_fit_next(rf_fit_messages *it);

#endif
