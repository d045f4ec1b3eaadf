/* What one should know about the reference values of a person, in words for people. */
#ifndef REFUEL_CLI_NEED_NOTES_H
#define REFUEL_CLI_NEED_NOTES_H

#include <refuel/needs.h>

#define CLI_NEED_NOTE 640 /* bytes, the final NUL included */

/* Of upper levels: told where the levels are, in the table of needs; a check has words of its own. */
#define CLI_UPPER_NOTES                                                                                            \
    (REFUEL_DRI_NOTE_UL_PREFORMED_ONLY | REFUEL_DRI_NOTE_UL_SUPPLEMENTAL_TOCOPHEROL |                              \
     REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY | REFUEL_DRI_NOTE_UL_SUPPLEMENT_ONLY | REFUEL_DRI_NOTE_UL_PRINTED_ROUNDED | \
     REFUEL_DRI_NOTE_UL_HIGH_ENERGY | REFUEL_DRI_NOTE_UL_REPLACED_BY_CDRR | REFUEL_DRI_NOTE_UL_NOT_DETERMINED)

/* The i-th note but for those of hidden, in the order of refuel_dri_note_at; NULL past the end. What is about the person and
   not about one nutrient is told once. */
const char *cli_need_note(const refuel_need *needs, size_t n, uint32_t hidden, size_t i, char text[CLI_NEED_NOTE]);

/* Prints them. */
void cli_need_notes(const refuel_need *needs, size_t n, uint32_t hidden);

#endif
