#include "core/pieces.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

rf_piece rf_piece_trimmed(rf_piece it, const char *also_these)
{
    while (it.length > 0 && strchr(also_these, it.text[it.length - 1])) it.length--;
    while (it.length > 0 && *it.text == ' ') it.text++, it.length--;
    return it;
}

/* Bytes of what stands between two pieces; 0: nothing does here. */
static size_t between(const char *text, size_t left, size_t at)
{
    const char *here = text + at;
    bool decimal = at > 0 && is_digit(here[-1]) && left > 1 && is_digit(here[1]);
    if (*here == ';' || (*here == ',' && !decimal)) return 1;
    return left > 5 && strncmp(here, " and ", 5) == 0 ? 5 : 0;
}

bool rf_pieces_next(rf_pieces *it, rf_piece *piece)
{
    while (it->at < it->length) {
        size_t from = it->at, used = 0;
        while (it->at < it->length && (used = between(it->text, it->length - it->at, it->at)) == 0) it->at++;
        *piece = rf_piece_trimmed((rf_piece){it->text + from, it->at - from}, " ");
        it->at += used;
        if (piece->length > 0) return true;
    }
    return false;
}
