#include "core/pieces.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

/* The pieces of a text, with a bar between them. */
static const char *pieces_of(const char *text)
{
    static char found[128];
    rf_pieces pieces = {.text = text, .length = strlen(text)};
    rf_piece it;
    found[0] = '\0';
    while (rf_pieces_next(&pieces, &it)) {
        size_t used = strlen(found);
        snprintf(found + used, sizeof found - used, "%s%.*s", used ? "|" : "", (int)it.length, it.text);
    }
    return found;
}

Test(pieces, of_a_list)
{
    static const struct {
        const char *text, *pieces;
    } rows[] = {{"30g", "30g"},
                {"30g, 25g and 40g", "30g|25g|40g"},
                {"30g;25g ; 40g", "30g|25g|40g"},
                {"1,5h cycling, 2h swimming", "1,5h cycling|2h swimming"},
                {"30,25", "30,25"}, /* a decimal comma */
                {" ; 30g ;; ", "30g"},
                {"sand and water", "sand|water"},
                {"android", "android"},
                {"", ""},
                {" , ; ", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)pieces_of(rows[i].text), (char *)rows[i].pieces), "%s", rows[i].text);
}

Test(pieces, trimmed)
{
    rf_piece it = rf_piece_trimmed((rf_piece){"  cycling: ", 11}, " :");
    cr_expect(it.length == 7 && memcmp(it.text, "cycling", 7) == 0);
    cr_expect(eq(sz, rf_piece_trimmed((rf_piece){"   ", 3}, " ").length, 0));
}
