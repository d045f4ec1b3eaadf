#include "fatigue/fatigue_result.h"

#include "support/empty.h"
#include "unit/fatigue/tired.h"

Test(fatigue_result, rows_are_whole)
{
    for (int record = 1; record < REFUEL_FATIGUE_RECORD_END; record++) {
        size_t rows = 0;
        for (const refuel_result_info *it; (it = refuel_fatigue_result_at((refuel_fatigue_record)record, rows));
             rows++) {
            cr_expect(it->path && *it->path && it->help && *it->help && it->unit, "%d, row %zu", record, rows);
            for (size_t k = 0; k < rows; k++)
                cr_expect_str_neq(it->path, refuel_fatigue_result_at((refuel_fatigue_record)record, k)->path);
        }
        cr_expect(gt(sz, rows, 5));
    }
    cr_expect(refuel_fatigue_result_at(REFUEL_FATIGUE_RECORD_NONE, 0) == NULL);
    cr_expect(refuel_fatigue_result_at(REFUEL_FATIGUE_RECORD_END, 0) == NULL);
    refuel_fatigue_result empty = REFUEL_FATIGUE_RESULT_INIT;
    cr_expect(is_empty_struct(&empty, sizeof empty, 23));
}

/* Evidence has no text that is NULL, and belongs to its cause. */
Test(fatigue_result, evidence_is_whole)
{
    static const char *const rows[] = {"", HER, HER ";intake=1500kcal;carbohydrate=150g;protein=40g;goal=-1lb/week",
                                       HIM ";intake=12000kcal;kidney-disease=yes;ferritin=9"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired_asking(rows[i], asks(5, 90, i == 3 ? 0 : (1 << 19) - 1));
        size_t next = 0;
        for (size_t k = 0; k < it->result.cause_count; k++) {
            cr_expect(eq(sz, it->cause[k].evidence_first, next));
            next += it->cause[k].evidence_count;
            cr_expect(it->cause[k].message && it->cause[k].advice && it->cause[k].source, "%s", rows[i]);
        }
        cr_expect(eq(sz, next, it->result.evidence_count));
        cr_expect(lt(sz, next, REFUEL_EVIDENCE_MAX));
        for (size_t k = 0; k < next; k++) {
            const refuel_evidence *one = &it->evidence[k];
            cr_expect(one->id && *one->id && one->title && *one->title && one->unit && one->message && *one->message &&
                          one->source && *one->source,
                      "%s: %zu", rows[i], k);
            cr_expect(one->side >= REFUEL_SIDE_FOR && one->side <= REFUEL_SIDE_MISSING);
        }
    }
}
