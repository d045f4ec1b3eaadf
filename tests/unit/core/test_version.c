#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/version.h>
#include <string.h>

/* Three numbers with points, and the same text at every call. */
Test(version, text)
{
    const char *text = refuel_version();
    cr_expect(eq(sz, strspn(text, "0123456789."), strlen(text)));
    size_t points = 0;
    for (const char *it = text; *it; it++) points += *it == '.';
    cr_expect(eq(sz, points, 2), "%s", text);
    cr_expect(ne(chr, text[0], '.'));
    cr_expect(eq(ptr, (void *)refuel_version(), (void *)text));
}
