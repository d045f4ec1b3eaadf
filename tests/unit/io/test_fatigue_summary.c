#include "io/fatigue_summary.h"

#include "unit/fatigue/tired.h"

static void sums_up(const char *pairs, refuel_fatigue_request ask, const char *wanted)
{
    char text[RF_FATIGUE_TEXT];
    rf_fatigue_summary(tired_asking(pairs, ask), text);
    cr_expect(eq(str, text, (char *)wanted), "%s", pairs);
}

Test(fatigue_summary, most_likely)
{
    sums_up("", asks(NAN, NAN, 0), "Too little is known to say what is behind it.");
    sums_up("age=30", asks(8, NAN, 0), "Nothing that was given explains the tiredness.");
    sums_up(HER ";intake=1700kcal", asks(6, 21, 0),
            "Most likely: too little food; the signs for it are moderate. Also possible: too little sleep (weak).");
    sums_up("age=30", asks(6.5, NAN, 0), "Perhaps: too little sleep; the signs for it are weak.");
    sums_up(
        "age=30", asks(5, NAN, sign(REFUEL_SIGN_HEAVY_LEGS)),
        "Most likely: too little sleep; the signs for it are moderate. Also possible: too little carbohydrate (weak) "
        "and training load (weak).");
    sums_up("", asks(NAN, NAN, sign(REFUEL_SIGN_HEAVY_LEGS)),
            "Perhaps: too little carbohydrate and training load; the signs for each are weak.");
    sums_up("age=30", asks(5, NAN, sign(REFUEL_SIGN_FAINTING)),
            "Seek medical help now: call the emergency number, or go to an emergency department.");
}

#define SESSION ";weight-before=58kg;session=4h;drink=1l/h;weight-after="
#define GAINED "Weight was gained in the session: stop drinking, and with a headache or confusion seek help at once."

/* Too much to drink comes first, behind an emergency alone. */
Test(fatigue_summary, drink)
{
    sums_up(HER SESSION "59kg", asks(NAN, NAN, 0),
            GAINED " Most likely: fluid and heat; the signs for it are moderate.");
    sums_up(HER SESSION "59kg", asks(NAN, NAN, sign(REFUEL_SIGN_FAINTING)),
            "Seek medical help now: call the emergency number, or go to an emergency department. " GAINED);
    sums_up("weight-before=58kg;weight-after=58.1kg", asks(8, NAN, 0),
            GAINED " Most likely: fluid and heat; the signs for it are moderate.");
    sums_up(
        HER ";session=4h;drink=1.2l/h", asks(NAN, NAN, 0),
        "More is drunk in the session than is safe: drink by thirst, and never so much that you gain. Perhaps: fluid "
        "and heat; the signs for it are weak.");
    sums_up(HER SESSION "57kg", asks(NAN, NAN, 0), "Too little is known to say what is behind it.");
    sums_up(HER SESSION "56kg", asks(NAN, NAN, 0), "Perhaps: fluid and heat; the signs for it are weak.");
}
