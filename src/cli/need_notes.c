#include "cli/need_notes.h"

#include <stdio.h>

#include "cli/nutrient_words.h"
#include "cli/print.h"
#include "io/need_note.h"

#define OF_THE_PERSON (REFUEL_DRI_NOTE_CALCIUM_LOW_EA | REFUEL_DRI_NOTE_SEX_UNKNOWN | REFUEL_DRI_NOTE_NO_REFERENCE)

static void write_note(const refuel_need *need, const refuel_dri_note_info *note, char text[CLI_NEED_NOTE])
{
    char own[RF_NEED_NOTE], plain[CLI_NEED_NOTE];
    int of_person = note->note & OF_THE_PERSON;
    const char *title = of_person ? "" : refuel_nutrient_at((size_t)need->nutrient - 1)->title;
    snprintf(plain, sizeof plain, "%.80s%s%.512s", title, of_person ? "" : ": ", rf_need_note_text(need, note, own));
    cli_micro_text(plain, text, CLI_NEED_NOTE);
}

const char *cli_need_note(const refuel_need *needs, size_t n, uint32_t hidden, size_t i, char text[CLI_NEED_NOTE])
{
    const refuel_dri_note_info *note;
    for (size_t bit = 0; (note = refuel_dri_note_at(bit)); bit++)
        for (size_t k = 0; k < n; k++) {
            if (!(needs[k].flags & (uint32_t)note->note & ~hidden)) continue;
            if (i-- == 0) {
                write_note(&needs[k], note, text);
                return text;
            }
            if (note->note & OF_THE_PERSON) break;
        }
    return NULL;
}

void cli_need_notes(const refuel_need *needs, size_t n, uint32_t hidden)
{
    char text[CLI_NEED_NOTE];
    for (size_t i = 0; cli_need_note(needs, n, hidden, i, text); i++) {
        printf("Note: ");
        cli_wrap(text, 6, 6, CLI_WIDTH);
    }
}
