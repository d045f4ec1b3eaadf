#include "fatigue/lacking.h"

#include "unit/fatigue/tired.h"

#define BIT(name) REFUEL_LACKING_BIT(REFUEL_LACKING_##name)

Test(lacking, what)
{
    static const struct {
        const char *pairs;
        double sleep_h, down_d;
        int32_t lacking;
    } rows[] = {
        {"", NAN, NAN,
         BIT(PERSON) | BIT(INTAKE) | BIT(RUNNING) | BIT(LOG) | BIT(MACROS) | BIT(SLEEP) | BIT(PERFORMANCE) |
             BIT(MICRONUTRIENTS) | BIT(HEALTH)},
        {HER, 7, 0, BIT(INTAKE) | BIT(LOG) | BIT(MACROS) | BIT(MICRONUTRIENTS) | BIT(HEALTH)},
        {HER ";intake=2000kcal;carbohydrate=300g", 7, 0, BIT(LOG) | BIT(MACROS) | BIT(MICRONUTRIENTS) | BIT(HEALTH)},
        {HER ";carbohydrate=300g;protein=90g;fat=60g", 7, 0, BIT(LOG) | BIT(MICRONUTRIENTS) | BIT(HEALTH)},
        {HER ";carbohydrate=300g;protein=90g;fat=60g;scoff=0", 7, 0, BIT(LOG) | BIT(MICRONUTRIENTS)},
        {HER ";carbohydrate=300g;protein=90g;fat=60g;ferritin=40", 7, 0, BIT(LOG) | BIT(HEALTH)},
        {HER ";carbohydrate=300g;protein=90g;fat=60g;insulin=no", NAN, 0, BIT(LOG) | BIT(SLEEP) | BIT(MICRONUTRIENTS)},
        {"sex=female;age=31;height=168cm;weight=58kg;intake=2000kcal;scoff=0", 7, 1,
         BIT(RUNNING) | BIT(LOG) | BIT(MACROS) | BIT(MICRONUTRIENTS)},
        {HER ";intake=2000kcal;eating-disorder=now;ferritin=40", 7, 0, BIT(LOG)},
        {HER ";intake=2000kcal;scoff=2;ferritin=40", 7, 0, BIT(LOG)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, tired_asking(rows[i].pairs, asks(rows[i].sleep_h, rows[i].down_d, 0))->result.lacking,
                     rows[i].lacking),
                  "%s", rows[i].pairs);
}

/* Where too little food leads, questions about health are among the first; they are not where it does not. */
Test(lacking, order)
{
    const rf_fatigue *it = tired(HER ";intake=1700kcal");
    cr_expect(eq(int, rf_lacking_at(it, 0), REFUEL_LACKING_HEALTH));
    cr_expect(eq(int, rf_lacking_at(it, 1), REFUEL_LACKING_LOG));
    it = tired("sex=female;age=31;height=168cm;weight=58kg;intake=1700kcal");
    cr_expect(eq(int, rf_lacking_at(it, 0), REFUEL_LACKING_RUNNING));
    cr_expect(eq(int, rf_lacking_at(it, 1), REFUEL_LACKING_HEALTH));
    it = tired(HER ";intake=2800kcal");
    cr_expect(eq(int, rf_lacking_at(it, 0), REFUEL_LACKING_LOG));
    cr_expect(eq(int, rf_lacking_at(it, 5), REFUEL_LACKING_HEALTH));
    cr_expect(eq(int, rf_lacking_at(it, 6), REFUEL_LACKING_NONE));
}

static void gives(const char *pairs, refuel_lacking lacking, const char *wanted)
{
    const refuel_input_info *inputs[RF_LACKING_INPUTS];
    char paths[256] = "";
    rf_lacking_inputs(&tired(pairs)->judged, lacking, inputs);
    for (int i = 0; i < RF_LACKING_INPUTS && inputs[i]; i++) {
        strcat(paths, *paths ? " " : "");
        strcat(paths, inputs[i]->path);
    }
    cr_expect(eq(str, paths, (char *)wanted), "%s", pairs);
}

Test(lacking, inputs)
{
    gives("", REFUEL_LACKING_PERSON, "sex age height weight");
    gives("sex=male;height=178cm", REFUEL_LACKING_PERSON, "age weight");
    gives("sex=female;age=30;height=168cm;weight=60kg;life-stage=pregnant", REFUEL_LACKING_PERSON, "gestation_week");
    gives("", REFUEL_LACKING_RUNNING, "running.distance running.pace");
    gives("pace=5:00/km", REFUEL_LACKING_RUNNING, "running.distance");
    gives("protein=90g", REFUEL_LACKING_MACROS, "intake.carbohydrate");
    gives("", REFUEL_LACKING_LOG, "log");
    gives("", REFUEL_LACKING_SLEEP, "sleep");
    gives("", REFUEL_LACKING_PERFORMANCE, "performance_down");
    gives("iron=9mg", REFUEL_LACKING_MICRONUTRIENTS,
          "health.ferritin intake.micronutrients.vitamin_d intake.micronutrients.vitamin_b12 "
          "intake.micronutrients.folate intake.micronutrients.magnesium");
    gives("", REFUEL_LACKING_HEALTH, "health.missed_periods health.bone_stress health.scoff");
    gives("sex=male", REFUEL_LACKING_HEALTH, "health.low_libido health.bone_stress health.scoff");
}

/* What is spent is without the running only where nothing holds it; a volume of 0 is one. */
Test(lacking, running)
{
    static const struct {
        const char *more;
        int lacks;
    } rows[] = {{"", 1},
                {";walk=20km/week", 1},
                {";run=0km/week", 0},
                {";expenditure=2500kcal", 0},
                {";method=fao-2004;activity=moderate", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[128];
        snprintf(pairs, sizeof pairs, "sex=male;age=41;height=178cm;weight=72kg%s", rows[i].more);
        const rf_fatigue *it = tired(pairs);
        cr_expect(eq(int, rf_lacking_running(&it->judged, it->result.lacking), rows[i].lacks), "%s", pairs);
    }
    cr_expect(eq(int, tired("")->result.without_running, 0), "nobody's energy is known");
}
