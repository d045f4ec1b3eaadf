#include "cli/nutrient_words.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

#define MICRO "\xC2\xB5" /* as in the results of laboratories */
#define DECIMALS_MOST 2
#define EXACT 1e-9

static int is_letter(char c)
{
    return isalpha((unsigned char)c) != 0;
}

static int is_microgram(const char *text, size_t at)
{
    return text[at] == 'u' && text[at + 1] == 'g' && !is_letter(text[at + 2]) && (at == 0 || !is_letter(text[at - 1]));
}

void cli_micro_text(const char *text, char *out, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; text[i] && used + sizeof MICRO < size; i++) {
        if (is_microgram(text, i)) {
            memcpy(out + used, MICRO, sizeof MICRO - 1);
            used += sizeof MICRO - 1;
        } else {
            out[used++] = (char)(text[i] == '_' ? ' ' : text[i]);
        }
    }
    out[used] = '\0';
}

void cli_amount_text(double value, char text[RF_NUMBER_TEXT])
{
    int decimals = 0;
    for (double scaled = value; decimals < DECIMALS_MOST && fabs(scaled - round(scaled)) > EXACT; scaled *= 10)
        decimals++;
    rf_number_fixed(value, decimals, true, text);
}
