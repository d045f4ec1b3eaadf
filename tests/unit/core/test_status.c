#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/status.h>
#include <string.h>

static const refuel_status all[] = {
#define MEMBER(name, number, exit_status, exception, text) name,
    REFUEL_STATUS_LIST(MEMBER)
#undef MEMBER
};
enum { COUNT = sizeof all / sizeof *all };

/* Numbers are ABI and without gaps; texts, names and exit statuses are there for each. */
Test(status, list)
{
    for (int i = 0; i < COUNT; i++) {
        cr_expect(eq(int, (int)all[i], i));
        cr_expect(strncmp(refuel_status_name(all[i]), "REFUEL_", 7) == 0);
        cr_expect(gt(sz, strlen(refuel_status_text(all[i])), 3));
        int exit_status = refuel_status_exit(all[i]);
        cr_expect(i == 0 ? exit_status == 0 : exit_status == 1 || exit_status == 2);
        for (int j = 0; j < i; j++)
            cr_expect(strcmp(refuel_status_text(all[i]), refuel_status_text(all[j])) != 0, "%d and %d", i, j);
    }
    cr_expect(eq(str, (char *)refuel_status_name(REFUEL_E_RANGE), "REFUEL_E_RANGE"));
}

Test(status, unknown)
{
    cr_expect(eq(str, (char *)refuel_status_text((refuel_status)999), "unknown status"));
    cr_expect(eq(str, (char *)refuel_status_name((refuel_status)999), "unknown status"));
    cr_expect(eq(int, refuel_status_exit((refuel_status)999), 1));
}
