#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/project_batch.h>
#include <string.h>

#include "support/empty.h"
#include "unit/weight/people.h"

enum { N = 40, DAY = 200 };

typedef struct arrays {
    double weight[N], height[N], age[N], fat[N], resting[N], pal[N], intake[N];
    uint8_t sex[N];
    double final_weight[N], final_fat[N], daily[N * (DAY + 1)];
    int32_t status[N];
} arrays;

static refuel_project_batch_request fill(arrays *a)
{
    for (size_t i = 0; i < N; i++) {
        int32_t sex = i % 2 ? REFUEL_FEMALE : REFUEL_MALE;
        refuel_hall_person who =
            person_of(sex, 20 + (double)i, 160 + (double)(i % 30), 60 + 2 * (double)i, 1.4 + 0.01 * (double)i);
        a->weight[i] = who.weight_kg, a->height[i] = who.height_cm, a->age[i] = who.age_y, a->fat[i] = who.fat_kg;
        a->resting[i] = who.resting_kcal_d, a->pal[i] = who.pal, a->sex[i] = (uint8_t)sex;
        a->intake[i] = who.resting_kcal_d * who.pal + 100 * ((double)i - 20);
    }
    return (refuel_project_batch_request){.struct_size = sizeof(refuel_project_batch_request),
                                          .n = N,
                                          .weight_kg = a->weight,
                                          .height_cm = a->height,
                                          .age_y = a->age,
                                          .fat_kg = a->fat,
                                          .resting_kcal_d = a->resting,
                                          .pal = a->pal,
                                          .intake_kcal_d = a->intake,
                                          .sex = a->sex,
                                          .day = DAY,
                                          .final_weight_kg = a->final_weight,
                                          .final_fat_kg = a->final_fat,
                                          .daily_weight_kg = a->daily,
                                          .status = a->status};
}

Test(project_batch, same_bits_as_one_by_one)
{
    static arrays a;
    refuel_hall_person settings[] = {REFUEL_HALL_PERSON_INIT, REFUEL_HALL_PERSON_INIT, REFUEL_HALL_PERSON_INIT};
    settings[1].parameters = settings[2].parameters = REFUEL_PARAMETERS_PLANNER;
    settings[1].carbohydrate_fraction = 0.45;
    settings[1].sodium_change_mg_d = 500;
    settings[2].integrator = REFUEL_INTEGRATOR_RK4;
    double day[DAY + 1], weight[DAY + 1], fat[DAY + 1];
    for (size_t d = 0; d <= DAY; d++) day[d] = (double)d;
    for (size_t s = 0; s < sizeof settings / sizeof *settings; s++) {
        refuel_project_batch_request request = fill(&a);
        request.settings = s == 0 ? NULL : &settings[s];
        size_t failed = 99;
        cr_assert(eq(int, (int)refuel_project_batch(&request, &failed, NULL), REFUEL_OK));
        cr_expect(eq(sz, failed, 0));
        for (size_t i = 0; i < N; i++) {
            refuel_hall_person who = settings[s];
            who.weight_kg = a.weight[i], who.height_cm = a.height[i], who.age_y = a.age[i], who.fat_kg = a.fat[i];
            who.resting_kcal_d = a.resting[i], who.pal = a.pal[i], who.sex = a.sex[i], who.fat_measured = 1;
            refuel_schedule_row row = {.intake_kcal_d = a.intake[i]};
            refuel_schedule schedule = schedule_of(&row, 1);
            refuel_projection out = REFUEL_PROJECTION_INIT;
            out.capacity = DAY + 1;
            out.weight_kg = weight;
            out.fat_kg = fat;
            cr_assert(eq(int, (int)refuel_project(&who, &schedule, day, DAY + 1, &out, NULL), REFUEL_OK));
            cr_expect(memcmp(&a.daily[i * (DAY + 1)], weight, sizeof weight) == 0, "person %zu", i);
            cr_expect(a.final_weight[i] == weight[DAY] && a.final_fat[i] == fat[DAY], "person %zu", i);
        }
        request.daily_weight_kg = NULL;
        double before = a.final_weight[3];
        cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
        cr_expect(a.final_weight[3] == before, "the last day alone is the same");
    }
}

/* People share vectors and take the lanes that others leave: who is beside whom may not matter, nor how long others
   stay. */
Test(project_batch, neighbours_do_not_matter)
{
    static arrays all, some;
    const int64_t days[] = {0, 1, 7, 64, DAY};
    for (size_t k = 0; k < sizeof days / sizeof *days; k++) {
        refuel_project_batch_request request = fill(&all);
        size_t rows = (size_t)days[k] + 1;
        request.day = days[k];
        all.intake[9] = 0, all.weight[9] = 45, all.fat[9] = 4, all.weight[11] = -1; /* one starves, one is refused */
        cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
        for (size_t n = 1; n <= 19; n += 3)
            for (size_t from = 0; from + n <= N; from += n) {
                refuel_project_batch_request part = request;
                part.n = n, part.final_weight_kg = some.final_weight, part.final_fat_kg = some.final_fat;
                part.weight_kg += from, part.height_cm += from, part.age_y += from, part.fat_kg += from;
                part.resting_kcal_d += from, part.pal += from, part.intake_kcal_d += from, part.sex += from;
                part.daily_weight_kg = some.daily, part.status = some.status;
                cr_assert(eq(int, (int)refuel_project_batch(&part, NULL, NULL), REFUEL_OK));
                cr_expect(memcmp(some.daily, &all.daily[from * rows], n * rows * sizeof *some.daily) == 0);
                cr_expect(memcmp(some.final_weight, &all.final_weight[from], n * sizeof *some.final_weight) == 0);
                cr_expect(memcmp(some.final_fat, &all.final_fat[from], n * sizeof *some.final_fat) == 0);
                cr_expect(memcmp(some.status, &all.status[from], n * sizeof *some.status) == 0);
            }
    }
}

Test(project_batch, a_wrong_person_fails_alone)
{
    static arrays a;
    refuel_project_batch_request request = fill(&a);
    a.weight[5] = NAN, a.intake[6] = -1, a.sex[7] = 0, a.intake[8] = 0, a.weight[8] = 45, a.fat[8] = 4;
    request.day = DAY;
    size_t failed = 0;
    cr_assert(eq(int, (int)refuel_project_batch(&request, &failed, NULL), REFUEL_OK));
    cr_expect(eq(int, a.status[4], REFUEL_OK));
    cr_expect(eq(int, a.status[5], REFUEL_E_MISSING));
    cr_expect(eq(int, a.status[6], REFUEL_E_RANGE));
    cr_expect(eq(int, a.status[7], REFUEL_E_MISSING));
    cr_expect(eq(int, a.status[8], REFUEL_E_MODEL), "starved");
    cr_expect(eq(sz, failed, 4));
    cr_expect(isnan(a.final_weight[5]) && isnan(a.daily[5 * (DAY + 1)]) && isnan(a.final_fat[8]));
    cr_expect(a.daily[8 * (DAY + 1)] == 45 && isnan(a.daily[8 * (DAY + 1) + DAY]), "known up to the end");
}

Test(project_batch, bad_requests)
{
    static arrays a;
    refuel_project_batch_request request = REFUEL_PROJECT_BATCH_REQUEST_INIT;
    refuel_error err;
    cr_expect(is_empty_struct(&request, sizeof request, 0));
    request = fill(&a);
    request.day = 3651;
    cr_expect(eq(int, (int)refuel_project_batch(&request, NULL, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "days"));
    request.day = 10;
    request.pal = NULL;
    cr_expect(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_E_NULL));
    request.n = 0;
    cr_expect(eq(int, (int)refuel_project_batch(&request, NULL, &err), REFUEL_OK));
    cr_expect(err.status == 0 && err.message[0] == '\0');
    request.struct_size = 2;
    cr_expect(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_E_VERSION));
    cr_expect(eq(int, (int)refuel_project_batch(NULL, NULL, NULL), REFUEL_E_NULL));
}
