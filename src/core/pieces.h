/* The pieces of a list in a text: "cycling 3h/week, swimming 45min/week", "30g; 25g and 40g". */
#ifndef REFUEL_CORE_PIECES_H
#define REFUEL_CORE_PIECES_H

#include <stdbool.h>
#include <stddef.h>

typedef struct rf_piece {
    const char *text;
    size_t length;
} rf_piece;

/* Where the reading of a list is; at is 0 before the first piece. */
typedef struct rf_pieces {
    const char *text;
    size_t length, at;
} rf_pieces;

/* Without spaces around it, and without any of these characters at its end. */
rf_piece rf_piece_trimmed(rf_piece it, const char *also_these);

/* The next piece that is not empty; false where there is none. Between two stands a semicolon, "and", or a comma that is none of
   a number. */
bool rf_pieces_next(rf_pieces *it, rf_piece *piece);

#endif
