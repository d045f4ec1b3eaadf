#include "unit/fatigue/tired.h"

/* The public call gives what the inner one gives, and counts first. */
Test(fatigue, the_callers_arrays)
{
    refuel_request request;
    refuel_fatigue_request ask = asks(6, 21, 0);
    refuel_fatigue_result got = REFUEL_FATIGUE_RESULT_INIT;
    refuel_error err = {.message = ""};
    refuel_cause cause[REFUEL_CAUSES_MAX];
    refuel_evidence evidence[REFUEL_EVIDENCE_MAX];
    cr_assert(eq(int, (int)request_of(HER ";intake=1700kcal", &request, &err), REFUEL_OK));
    cr_assert(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_OK), "%s", err.message);
    cr_expect(eq(sz, got.cause_count, REFUEL_CAUSE_END - 1));
    size_t count = got.evidence_count;
    cr_expect(gt(sz, count, 5));
    got.evidence = evidence, got.evidence_capacity = count - 1;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_BUFFER));
    cr_expect(eq(sz, got.evidence_count, count));
    got.evidence_capacity = count, got.cause = cause, got.cause_capacity = REFUEL_CAUSES_MAX;
    cr_assert(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_OK), "%s", err.message);
    const rf_fatigue *it = tired_asking(HER ";intake=1700kcal", ask);
    for (size_t i = 0; i < count; i++) {
        cr_expect(eq(int, evidence[i].cause, it->evidence[i].cause));
        cr_expect(eq(str, (char *)evidence[i].id, (char *)it->evidence[i].id));
    }
    for (size_t i = 0; i < got.cause_count; i++) {
        cr_expect(eq(int, cause[i].verdict, it->cause[i].verdict));
        cr_expect(le(sz, cause[i].evidence_first + cause[i].evidence_count, count));
    }
    cr_expect(eq(int, got.likely[0], REFUEL_CAUSE_UNDER_FUELLING));
    cr_expect(got.cause == cause && got.evidence == evidence);
}

/* On failure nothing is written, and an emergency is in the message. */
Test(fatigue, failures)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_fatigue_request ask = asks(NAN, NAN, sign(REFUEL_SIGN_DARK_URINE));
    refuel_fatigue_result got = REFUEL_FATIGUE_RESULT_INIT;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_fatigue(NULL, &ask, &got, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_fatigue(&request, NULL, &got, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, NULL, &err), REFUEL_E_NULL));
    request.age_y = 900;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_RANGE));
    cr_expect(
        eq(str, err.message, (char *)"age: 900 y is outside 0..120 y; a sign is an emergency: seek medical help now"));
    cr_expect(got.emergency == 0 && got.state_message == NULL);
    ask.signs = 0;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_RANGE));
    cr_expect(strstr(err.message, "emergency") == NULL);
    request.age_y = 30, ask.struct_size = 0;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_VERSION));
    ask = asks(NAN, NAN, 0), got.struct_size = 0;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_VERSION));
    got = (refuel_fatigue_result)REFUEL_FATIGUE_RESULT_INIT, got.cause_capacity = 3;
    cr_expect(eq(int, (int)refuel_fatigue(&request, &ask, &got, &err), REFUEL_E_NULL));
}

/* An older caller's struct ends earlier. */
Test(fatigue, a_shorter_struct)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_fatigue_request ask = asks(5, NAN, sign(REFUEL_SIGN_COLLAPSE));
    refuel_fatigue_result got = REFUEL_FATIGUE_RESULT_INIT;
    got.struct_size = offsetof(refuel_fatigue_result, sleep_h);
    ask.struct_size = offsetof(refuel_fatigue_request, signs);
    cr_assert(eq(int, (int)refuel_fatigue(&request, &ask, &got, NULL), REFUEL_OK));
    cr_expect(isnan(got.sleep_h) && got.emergency == 0);
    ask.struct_size = sizeof ask, got.struct_size = sizeof got;
    cr_assert(eq(int, (int)refuel_fatigue(&request, &ask, &got, NULL), REFUEL_OK));
    cr_expect(eq(dbl, got.sleep_h, 5));
    cr_expect(eq(int, got.emergency, sign(REFUEL_SIGN_COLLAPSE)));
}
