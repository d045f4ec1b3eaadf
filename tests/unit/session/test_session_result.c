#include "session/session_result.h"

#include <string.h>

#include "support/empty.h"
#include "unit/session/sessions.h"

/* Every number and text of the struct has one row, and every row has words. */
Test(session_result, rows_are_whole)
{
    char covered[sizeof(refuel_session_result)] = {0};
    size_t rows = 0;
    for (const refuel_result_info *it; (it = refuel_session_result_at(rows)); rows++) {
        size_t size = it->kind == REFUEL_RESULT_RANGE                                          ? sizeof(refuel_range)
                      : it->kind == REFUEL_RESULT_CHOICE || it->kind == REFUEL_RESULT_EQUATION ? sizeof(int32_t)
                                                                                               : sizeof(double);
        cr_expect(it->help && *it->help && it->unit, "%s", it->path);
        for (size_t k = 0; k < rows; k++) cr_expect_str_neq(it->path, refuel_session_result_at(k)->path);
        for (size_t i = 0; i < size; i++) cr_expect(covered[it->offset + i]++ == 0, "%s", it->path);
    }
    for (size_t i = sizeof(size_t); i < offsetof(refuel_session_result, warnings); i++)
        cr_expect(covered[i], "byte %zu has no row", i);
    cr_expect(refuel_session_result_at(rows) == NULL);
}

/* What a row says is always known is known, and texts are told, for a long run of a person and a short one of nobody. */
Test(session_result, sure_rows_are_known)
{
    refuel_session_result results[] = {session_of(person(REFUEL_MALE, 30, 180, 75), run_of(42.195, 12)),
                                       session_of(weighs(60), run_of(0.1, 20))};
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; refuel_session_result_at(i); i++) {
            const refuel_result_info *it = refuel_session_result_at(i);
            const char *at = (const char *)&results[k] + it->offset;
            double number;
            const char *text;
            memcpy(&number, at, sizeof number);
            memcpy(&text, at, sizeof text);
            if (it->kind == REFUEL_RESULT_NUMBER && it->known) cr_expect(number == number, "%s", it->path);
            if (it->kind == REFUEL_RESULT_WORDS) cr_expect(text != NULL && *text != '\0', "%s", it->path);
        }
    refuel_session_result empty = REFUEL_SESSION_RESULT_INIT;
    cr_expect(is_empty_struct(&empty, sizeof empty, 48));
}
