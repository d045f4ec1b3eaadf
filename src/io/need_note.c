#include "io/need_note.h"

#include <math.h>
#include <stdio.h>

#include "core/number.h"
#include "diet/micronutrient_kernel.h"

/* "10.5", of an amount that is told and not a reference. */
static const char *amount(double value, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(value, 1, true, text);
    return text;
}

const char *rf_need_note_text(const refuel_need *need, const refuel_dri_note_info *note, char text[RF_NEED_NOTE])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    switch (note->note) {
        case REFUEL_DRI_NOTE_IRON_RUNNER:
            snprintf(text, RF_NEED_NOTE, "%s; the average requirement would then be %s to %s %s", note->text,
                     amount(RF_IRON_RUNNER_LEAST * need->ear, low), amount(RF_IRON_RUNNER_MOST * need->ear, high),
                     need->unit);
            return text;
        case REFUEL_DRI_NOTE_IRON_VEGETARIAN:
            snprintf(text, RF_NEED_NOTE, "%s, %s %s", note->text, amount(RF_IRON_WITHOUT_MEAT * need->rda, low),
                     need->unit);
            return text;
        case REFUEL_DRI_NOTE_ZINC_VEGETARIAN:
            snprintf(text, RF_NEED_NOTE, "%s, %s %s", note->text, amount(RF_ZINC_WITHOUT_MEAT_MOST * need->rda, high),
                     need->unit);
            return text;
        default: return note->text;
    }
}

bool rf_need_note_at(const refuel_need *needs, size_t n, size_t i, rf_need_note *out)
{
    const refuel_dri_note_info *note;
    for (size_t k = 0; k < n; k++)
        for (size_t bit = 0; (note = refuel_dri_note_at(bit)); bit++) {
            if (!(needs[k].flags & (uint32_t)note->note) || i-- > 0) continue;
            *out = (rf_need_note){.id = note->id, .nutrient = needs[k].key, .source = note->source};
            out->message = rf_need_note_text(&needs[k], note, out->text);
            return true;
        }
    return false;
}
