/* Many threads project slices of the same people, together and one by one; every bit is that of a single thread. A
   plain program, as ThreadSanitizer does not run under Criterion. */
#include <pthread.h>
#include <refuel/project_batch.h>
#include <stdio.h>
#include <string.h>

#include "unit/weight/people.h"

enum { PEOPLE = 203, DAYS = 400, THREADS = 8, ROUNDS = 3 };

typedef struct results {
    double weight[PEOPLE][DAYS + 1], last_weight[PEOPLE], last_fat[PEOPLE];
    int32_t status[PEOPLE];
} results;

typedef struct slice {
    size_t begin, end;
    results *out;
    int wrong;
} slice;

static double kg[PEOPLE], cm[PEOPLE], age[PEOPLE], fat[PEOPLE], resting[PEOPLE], pal[PEOPLE], intake[PEOPLE];
static uint8_t sex[PEOPLE];
static double day[DAYS + 1];
static results alone, shared;

static void make_people(void)
{
    for (size_t i = 0; i < PEOPLE; i++) {
        double n = (double)i;
        refuel_hall_person who = person_of(i % 2 ? REFUEL_FEMALE : REFUEL_MALE, 20 + n / 5, 155 + (double)(i % 40),
                                           60 + n / 3, 1.3 + n / 200);
        kg[i] = who.weight_kg, cm[i] = who.height_cm, age[i] = who.age_y, sex[i] = (uint8_t)who.sex;
        fat[i] = 0.25 * who.weight_kg, resting[i] = who.resting_kcal_d, pal[i] = who.pal;
        intake[i] = i % 50 == 7 ? 0 : who.resting_kcal_d * who.pal * (0.7 + 0.1 * (double)(i % 7)); /* some starve */
    }
    for (size_t d = 0; d <= DAYS; d++) day[d] = (double)d;
}

static int run_batch(const slice *s)
{
    size_t at = s->begin;
    refuel_project_batch_request request = {.struct_size = sizeof request,
                                            .n = s->end - s->begin,
                                            .weight_kg = &kg[at],
                                            .height_cm = &cm[at],
                                            .age_y = &age[at],
                                            .fat_kg = &fat[at],
                                            .resting_kcal_d = &resting[at],
                                            .pal = &pal[at],
                                            .intake_kcal_d = &intake[at],
                                            .sex = &sex[at],
                                            .day = DAYS,
                                            .final_weight_kg = &s->out->last_weight[at],
                                            .final_fat_kg = &s->out->last_fat[at],
                                            .daily_weight_kg = s->out->weight[at],
                                            .status = &s->out->status[at]};
    return refuel_project_batch(&request, NULL, NULL) != REFUEL_OK;
}

/* The single call, by one of the integrators, and whether it gives the bits that are already there. */
static int run_one(const slice *s, size_t i, int32_t integrator)
{
    double weight[DAYS + 1];
    refuel_hall_person who = person_of(sex[i], age[i], cm[i], kg[i], pal[i]);
    who.fat_kg = fat[i];
    who.integrator = integrator;
    refuel_schedule_row row = {.intake_kcal_d = intake[i]};
    refuel_schedule schedule = schedule_of(&row, 1);
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = DAYS + 1;
    out.weight_kg = weight;
    if (refuel_project(&who, &schedule, day, DAYS + 1, &out, NULL) != REFUEL_OK) return 1;
    if (integrator == REFUEL_INTEGRATOR_REFERENCE) return 0;
    return out.status != s->out->status[i] || memcmp(weight, s->out->weight[i], out.days * sizeof *weight) != 0;
}

static void *work(void *with)
{
    slice *s = with;
    for (int round = 0; round < ROUNDS; round++) {
        s->wrong += run_batch(s);
        for (size_t i = s->begin; i < s->end; i++) s->wrong += run_one(s, i, REFUEL_INTEGRATOR_EXACT);
        s->wrong += run_one(s, s->begin, REFUEL_INTEGRATOR_REFERENCE);
    }
    return NULL;
}

int main(void)
{
    pthread_t thread[THREADS];
    slice all = {.end = PEOPLE, .out = &alone}, part[THREADS];
    make_people();
    work(&all);
    int wrong = all.wrong;
    for (size_t t = 0; t < THREADS; t++) {
        part[t] = (slice){.begin = t * PEOPLE / THREADS, .end = (t + 1) * PEOPLE / THREADS, .out = &shared};
        if (pthread_create(&thread[t], NULL, work, &part[t]) != 0) return 2;
    }
    for (size_t t = 0; t < THREADS; t++) {
        pthread_join(thread[t], NULL);
        wrong += part[t].wrong;
    }
    if (memcmp(&alone, &shared, sizeof alone) != 0) wrong++;
    printf("%d differences\n", wrong);
    return wrong > 0;
}
