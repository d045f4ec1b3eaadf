#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/source_keys.h"
#include "plan/plan_sources.h"
#include "property/people.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static int lists(const rf_references *it, const char *id)
{
    int found = 0;
    for (size_t i = 0; i < it->count; i++) found += strcmp(it->of[i].id, id) == 0;
    return found;
}

static rf_references of(const char *pairs, int eaten)
{
    judgement it;
    rf_references list = {.count = 0};
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)judge_pairs(pairs, eaten, &it, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    rf_plan_references(&it.plan, it.finding, it.findings, &list);
    return list;
}

/* Each once; what does not exist, and what was measured, is passed over. */
Test(plan_sources, added_once)
{
    rf_references it = {.count = 0};
    rf_reference_formula(&it, REFUEL_EQ_MIFFLIN_1990);
    rf_reference_formula(&it, REFUEL_EQ_MIFFLIN_1990);
    rf_reference_formula(&it, REFUEL_EQ_NONE);
    rf_reference_formula(&it, REFUEL_EQ_MEASURED);
    rf_reference_formula(&it, 99999);
    cr_expect(eq(sz, it.count, 1));
    rf_reference_paper(&it, RF_SOURCE_BURKE_2011);
    rf_reference_paper(&it, RF_SOURCE_BURKE_2011);
    rf_reference_paper(&it, NULL);
    rf_reference_paper(&it, "");
    rf_reference_paper(&it, "Nobody1900");
    cr_expect(eq(sz, it.count, 2));
    cr_expect(eq(str, (char *)it.of[0].id, "mifflin-1990"));
    cr_expect(eq(str, (char *)it.of[1].id, RF_SOURCE_BURKE_2011));
    cr_expect(it.of[0].citation[0] && it.of[0].doi[0] && it.of[1].citation[0]);
}

Test(plan_sources, formulas_first)
{
    rf_references it = of(MAN "run=60km/week;pace=5:00/km;goal=-1lb/week", 0);
    static const char *const first[] = {"ten-haaf-2014", "mifflin-1990",        "re3-2025",
                                        "cun-bae-2012",  RF_SOURCE_ONEILL_2023, RF_SOURCE_WISHNOFSKY_1958};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) cr_expect(eq(str, (char *)it.of[i].id, (char *)first[i]));
}

/* What a plan does not use it does not cite. */
Test(plan_sources, only_what_is_used)
{
    static const struct {
        const char *pairs, *id;
        int listed;
    } rows[] = {
        {MAN "run=60km/week;pace=5:00/km", RF_SOURCE_WISHNOFSKY_1958, 0},
        {MAN "run=0km/week", "re3-2025", 0},
        {MAN "run=60km/week;pace=5:00/km;method=nasem-2023", "re3-2025", 1},
        {MAN "run=0km/week;method=nasem-2023", "re3-2025", 0},
        {MAN "run=60km/week;pace=5:00/km;method=nasem-2023", "eer-nasem-2023", 1},
        {MAN "resting=1700kcal;run=0km/week", "mifflin-1990", 0},
        {MAN "body-fat=20%;run=0km/week", "cun-bae-2012", 0},
        {MAN "run=0km/week;equation=henry-2005", RF_SOURCE_FRANKENFIELD_2005, 0},
        {MAN "run=0km/week", RF_SOURCE_FRANKENFIELD_2005, 1},
        {MAN "run=60km/week", RF_SOURCE_ONEILL_2023, 1},
        {MAN "run=30km/week", RF_SOURCE_ONEILL_2023, 1},
        {MAN "run=10km/week", RF_SOURCE_ONEILL_2023, 0},
        {MAN "run=30km/week", "mifflin-1990", 1},
        {MAN "run=30km/week", "ten-haaf-2014", 1},
        {MAN "age=40;run=30km/week", "de-lorenzo-1999", 1},
        {"sex=female;age=36;height=165cm;weight=60kg;run=30km/week", RF_SOURCE_VAN_PELT_1997, 1},
        {"sex=female;age=65;height=165cm;weight=60kg;run=30km/week", RF_SOURCE_VAN_PELT_1997, 1},
        {"sex=female;age=35;height=165cm;weight=60kg;run=30km/week", RF_SOURCE_VAN_PELT_1997, 0},
        {"sex=female;age=36;height=165cm;weight=60kg;run=0km/week", RF_SOURCE_VAN_PELT_1997, 0},
        {MAN "age=19.9;run=0km/week", RF_SOURCE_KIM_PARK_2023, 1},
        {MAN "age=20;run=0km/week", RF_SOURCE_KIM_PARK_2023, 0},
        {MAN "run=30km/week;speed=7.25km/h", RF_SOURCE_ABE_2015, 1},
        {MAN "run=30km/week;speed=8km/h", RF_SOURCE_ABE_2015, 0},
        {MAN "run=30km/week;speed=6.5km/h", RF_SOURCE_ABE_2015, 0},
        {MAN "run=30km/week;speed=7.25km/h;gait=run", RF_SOURCE_ABE_2015, 0},
        {MAN "run=30km/week;speed=7.25km/h;gait=walk", RF_SOURCE_ABE_2015, 0},
        {MAN "run=30km/week", RF_SOURCE_ABE_2015, 0},
        {MAN "run=0km/week;speed=7.25km/h", RF_SOURCE_ABE_2015, 0},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant;gestation-week=5", "eer-iom-2005", 1},
        {"sex=male;age=6;height=118cm;weight=21kg;run=7km/week;pace=6:00/km", "re3-2025", 0},
        {"sex=male;age=6;height=118cm;weight=21kg;run=7km/week;pace=6:00/km;expenditure=1900kcal", "re3-2025", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_references it = of(rows[i].pairs, 0);
        cr_expect(eq(int, lists(&it, rows[i].id), rows[i].listed), "%s: %s", rows[i].pairs, rows[i].id);
    }
}

/* Whatever is planned: the source of every finding is listed, nothing twice, and the list is never full. */
Test(plan_sources, anybody)
{
    uint64_t state = 61;
    size_t most = 0;
    for (int i = 0; i < 4000; i++) {
        refuel_request r = people_request(&state);
        judgement it;
        if (judge_request(&r, people_gave(&r, REFUEL_INPUT_INTAKE), &it, NULL) != REFUEL_OK) continue;
        rf_references list = {.count = 0};
        rf_plan_references(&it.plan, it.finding, it.findings, &list);
        for (size_t k = 0; k < list.count; k++)
            if (lists(&list, list.of[k].id) != 1 || !*list.of[k].citation) cr_fatal("person %d: %s", i, list.of[k].id);
        for (size_t k = 0; k < it.findings; k++)
            if (!lists(&list, it.finding[k].source)) cr_fatal("person %d: no %s", i, it.finding[k].source);
        if (list.count > most) most = list.count;
    }
    cr_expect(lt(sz, most, RF_REFERENCES_MAX));
}
