#include <refuel/verdict.h>

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

Test(verdict, texts)
{
    static const char *const verdicts[] = {"", "ok", "unknown", "high", "low", "risk"},
                             *const actions[] = {"none", "inform", "warn", "refer", "refuse"},
                             *const directions[] = {"none", "too-little", "too-much", "mixed"};
    for (int i = 0; i < 6; i++) cr_expect(eq(str, (char *)refuel_verdict_text((refuel_verdict)i), (char *)verdicts[i]));
    for (int i = 0; i < 5; i++) cr_expect(eq(str, (char *)refuel_action_text((refuel_action)i), (char *)actions[i]));
    for (int i = 0; i < 4; i++)
        cr_expect(eq(str, (char *)refuel_direction_text((refuel_direction)i), (char *)directions[i]));
    cr_expect(eq(str, (char *)refuel_verdict_text((refuel_verdict)-1), ""));
    cr_expect(eq(str, (char *)refuel_verdict_text((refuel_verdict)6), ""));
    cr_expect(eq(str, (char *)refuel_action_text((refuel_action)5), ""));
    cr_expect(eq(str, (char *)refuel_action_text((refuel_action)-1), ""));
    cr_expect(eq(str, (char *)refuel_direction_text((refuel_direction)4), ""));
    cr_expect(eq(str, (char *)refuel_direction_text((refuel_direction)-1), ""));
}
