#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/project_batch.h>
#include <string.h>

#include "support/empty.h"
#include "unit/weight/halls.h"
#include "weight/stop.h"

enum { N = 40, DAY = 200 };

typedef struct arrays {
    double weight[N], height[N], age[N], fat[N], resting[N], pal[N], intake[N];
    uint8_t sex[N];
    double final_weight[N], final_fat[N], daily[N * (DAY + 1)], end_day[N];
    int32_t status[N], end_reason[N];
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
    a.age[9] = 17.99, a.age[10] = 18;
    request.day = DAY;
    size_t failed = 0;
    cr_assert(eq(int, (int)refuel_project_batch(&request, &failed, NULL), REFUEL_OK));
    cr_expect(eq(int, a.status[4], REFUEL_OK));
    cr_expect(eq(int, a.status[5], REFUEL_E_MISSING));
    cr_expect(eq(int, a.status[6], REFUEL_E_RANGE));
    cr_expect(eq(int, a.status[7], REFUEL_E_MISSING));
    cr_expect(eq(int, a.status[8], REFUEL_E_MODEL), "starved");
    cr_expect(eq(int, a.status[9], REFUEL_E_RANGE), "a minor");
    cr_expect(eq(int, a.status[10], REFUEL_OK));
    cr_expect(eq(sz, failed, 5));
    cr_expect(isnan(a.final_weight[9]) && isnan(a.daily[9 * (DAY + 1)]));
    cr_expect(isnan(a.final_weight[5]) && isnan(a.daily[5 * (DAY + 1)]) && isnan(a.final_fat[8]));
    cr_expect(a.daily[8 * (DAY + 1)] == 45 && isnan(a.daily[8 * (DAY + 1) + DAY]), "known up to the end");
}

/* A path of one person, day by day, and where it ends. */
typedef struct path {
    double weight[DAY + 1], fat[DAY + 1], end_day;
    int32_t end;
} path;

static void follow(const refuel_hall_person *who, double intake_kcal_d, int32_t ends, path *out)
{
    double day[DAY + 1];
    for (size_t d = 0; d <= DAY; d++) day[d] = (double)d;
    refuel_schedule_row row = {.intake_kcal_d = intake_kcal_d};
    refuel_schedule schedule = schedule_of(&row, 1);
    refuel_projection got = REFUEL_PROJECTION_INIT;
    got.capacity = DAY + 1;
    got.weight_kg = out->weight;
    got.fat_kg = out->fat;
    cr_assert(eq(int, (int)refuel_project(who, &schedule, day, DAY + 1, &got, NULL), REFUEL_OK));
    rf_hall hall = hall_of(who);
    rf_stop stop;
    rf_stop_start(&stop, &hall, ends);
    out->end = 0, out->end_day = NAN;
    for (size_t d = 1; d <= DAY && !out->end; d++) {
        out->end = rf_stop_on(&stop, out->weight[d], out->fat[d] / out->weight[d]);
        if (out->end) out->end_day = (double)d;
    }
}

/* Row i of the batch is the path, up to the day on which that ends, and NaN behind it. */
static void expect_path(const arrays *a, size_t i, const path *one)
{
    size_t last = one->end ? (size_t)one->end_day : DAY;
    const double *row = &a->daily[i * (DAY + 1)];
    cr_expect(eq(i32, a->end_reason[i], one->end), "person %zu", i);
    cr_expect(one->end ? a->end_day[i] == one->end_day : isnan(a->end_day[i]), "person %zu", i);
    cr_expect(memcmp(row, one->weight, (last + 1) * sizeof *row) == 0, "person %zu", i);
    for (size_t d = last + 1; d <= DAY; d++) cr_expect(isnan(row[d]), "person %zu day %zu", i, d);
    if (last < DAY)
        cr_expect(isnan(a->final_weight[i]) && isnan(a->final_fat[i]), "person %zu", i);
    else
        cr_expect(a->final_weight[i] == one->weight[DAY] && a->final_fat[i] == one->fat[DAY], "person %zu", i);
    cr_expect(eq(i32, a->status[i], REFUEL_OK), "person %zu", i);
}

/* Thin and heavy, starving to gaining: the ends of the batch are those of the single call, day for day and bit for bit. */
Test(project_batch, ends_as_one_by_one)
{
    static arrays a;
    const int32_t ends[] = {REFUEL_END_BMI_15, REFUEL_END_ESSENTIAL_FAT, REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5,
                            REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5 | REFUEL_END_ESSENTIAL_FAT};
    const int32_t integrators[] = {REFUEL_INTEGRATOR_EXACT, REFUEL_INTEGRATOR_RK4};
    static path one;
    int seen[5] = {0};
    for (size_t s = 0; s < 2 * sizeof ends / sizeof *ends; s++) {
        refuel_project_batch_request request = fill(&a);
        refuel_hall_person settings = REFUEL_HALL_PERSON_INIT;
        settings.integrator = integrators[s / 4];
        request.settings = &settings, request.ends = ends[s % 4];
        request.end_day = a.end_day, request.end_reason = a.end_reason;
        for (size_t i = 0; i < N; i++) {
            a.weight[i] = 38 + 1.2 * (double)i, a.fat[i] = (0.03 + 0.01 * (double)(i % 17)) * a.weight[i];
            a.intake[i] = a.resting[i] * a.pal[i] * (0.25 + 0.1 * (double)(i % 9));
        }
        size_t failed = 99;
        cr_assert(eq(int, (int)refuel_project_batch(&request, &failed, NULL), REFUEL_OK));
        cr_expect(eq(sz, failed, 0));
        for (size_t i = 0; i < N; i++) {
            refuel_hall_person who = settings;
            who.weight_kg = a.weight[i], who.height_cm = a.height[i], who.age_y = a.age[i], who.fat_kg = a.fat[i];
            who.resting_kcal_d = a.resting[i], who.pal = a.pal[i], who.sex = a.sex[i], who.fat_measured = 1;
            follow(&who, a.intake[i], request.ends, &one);
            expect_path(&a, i, &one);
            seen[one.end]++;
        }
        request.daily_weight_kg = NULL;
        static arrays last;
        memcpy(&last, &a, sizeof a);
        request.final_weight_kg = last.final_weight, request.final_fat_kg = last.final_fat;
        request.end_day = last.end_day, request.end_reason = last.end_reason;
        cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
        cr_expect(memcmp(&last, &a, sizeof a) == 0, "the last day alone is the same");
        request.end_day = NULL, request.end_reason = NULL;
        cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
        cr_expect(memcmp(&last, &a, sizeof a) == 0, "and without the columns");
    }
    cr_expect(seen[0] > 20 && seen[REFUEL_END_BMI_15] > 20, "%d %d", seen[0], seen[REFUEL_END_BMI_15]);
    cr_expect(seen[REFUEL_END_ESSENTIAL_FAT] > 20 && seen[REFUEL_END_BMI_18_5] > 5, "%d %d",
              seen[REFUEL_END_ESSENTIAL_FAT], seen[REFUEL_END_BMI_18_5]);
}

/* The day of the end is the last that has a weight: as the final day it is answered, and the day after it is not. */
Test(project_batch, ends_on_the_last_day)
{
    static arrays a;
    refuel_project_batch_request request = fill(&a);
    request.n = 1, request.ends = REFUEL_END_BMI_15;
    request.end_day = a.end_day, request.end_reason = a.end_reason;
    a.intake[0] = 500;
    cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
    int64_t end = (int64_t)a.end_day[0];
    cr_assert(end > 1 && end < DAY);
    double edge_kg = 15 * a.height[0] * a.height[0] / 1e4;
    cr_expect(a.daily[end] < edge_kg && a.daily[end - 1] >= edge_kg && isnan(a.daily[end + 1]));
    double weight_kg = a.daily[end];
    for (int after = -1; after <= 1; after++) {
        request.day = end + after;
        cr_assert(eq(int, (int)refuel_project_batch(&request, NULL, NULL), REFUEL_OK));
        cr_expect(eq(i32, a.end_reason[0], after < 0 ? 0 : REFUEL_END_BMI_15), "%d", after);
        cr_expect(after > 0 ? isnan(a.final_weight[0]) : after < 0 || a.final_weight[0] == weight_kg, "%d", after);
    }
}

/* Nobody ends twice: who is refused has no end, who would starve ends before. Fat that the rule of the planner guesses is
   not watched. */
Test(project_batch, ends_and_statuses)
{
    static arrays a;
    refuel_hall_person planner = REFUEL_HALL_PERSON_INIT;
    planner.parameters = REFUEL_PARAMETERS_PLANNER;
    refuel_project_batch_request request = fill(&a);
    request.ends = REFUEL_END_BMI_15 | REFUEL_END_ESSENTIAL_FAT, request.settings = &planner;
    request.end_day = a.end_day, request.end_reason = a.end_reason;
    a.weight[5] = NAN, a.intake[8] = 0, a.weight[8] = 45, a.fat[8] = 4;
    a.intake[10] = a.intake[12] = 900;
    a.fat[10] = 0.04 * a.weight[10], a.fat[12] = NAN;
    size_t failed = 0;
    cr_assert(eq(int, (int)refuel_project_batch(&request, &failed, NULL), REFUEL_OK));
    cr_expect(eq(sz, failed, 1));
    cr_expect(a.status[5] == REFUEL_E_MISSING && a.end_reason[5] == 0 && isnan(a.end_day[5]));
    cr_expect(a.status[8] == REFUEL_OK && a.end_reason[8] != 0 && a.end_day[8] >= 1 && isnan(a.final_weight[8]));
    cr_expect(eq(i32, a.end_reason[10], REFUEL_END_ESSENTIAL_FAT));
    cr_expect(ne(i32, a.end_reason[12], REFUEL_END_ESSENTIAL_FAT));
    request.ends = 8;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_project_batch(&request, NULL, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(str, err.field, "ends"));
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
