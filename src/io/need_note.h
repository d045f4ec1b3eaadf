/* What there is to know about the needs of a person, in words. */
#ifndef REFUEL_IO_NEED_NOTE_H
#define REFUEL_IO_NEED_NOTE_H

#include <refuel/needs.h>
#include <stdbool.h>

#define RF_NEED_NOTE 384 /* bytes, the final NUL included */

/* One note about one need. */
typedef struct rf_need_note {
    const char *id, *nutrient, *message, *source; /* nutrient: its key */
    char text[RF_NEED_NOTE];                      /* of the message, where there are numbers to tell */
} rf_need_note;

/* The i-th note about n needs, in their order; false past the end. */
bool rf_need_note_at(const refuel_need *needs, size_t n, size_t i, rf_need_note *out);

/* A note about a need in words, with the amounts that it speaks of. Returns text, or the constant one. */
const char *rf_need_note_text(const refuel_need *need, const refuel_dri_note_info *note, char text[RF_NEED_NOTE]);

#endif
