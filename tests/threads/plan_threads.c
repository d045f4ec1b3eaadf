/* Many threads plan different people at the same time, by numbers and by JSON; every result is that of one thread alone.
   A plain program, since ThreadSanitizer does not run under Criterion. */
#include <pthread.h>
#include <refuel/json.h>
#include <refuel/plan.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property/people.h"

enum { THREADS = 8, PEOPLE = 240, ROUNDS = 4, TEXT = 1 << 15 };

typedef struct person {
    refuel_request request;
    refuel_plan_result plan;
    refuel_status status;
    char json[200];
    char *answer;
    refuel_status json_status;
} person;

static person people[PEOPLE];

static void plan_one(const person *who, refuel_plan_result *plan, refuel_status *status)
{
    refuel_error err;
    memset(plan, 0, sizeof *plan);
    plan->struct_size = sizeof *plan;
    *status = refuel_plan(&who->request, plan, &err);
}

/* Every fifth request is wrong, so that messages are written in parallel as well. */
static void write_json(person *who, size_t i)
{
    snprintf(who->json, sizeof who->json,
             "{\"sex\":\"%s\",\"age\":%zu,\"height\":\"%zucm\",\"weight_kg\":%zu.5,\"running\":{\"distance\":\"%zukm/"
             "week\"}%s}",
             i % 2 ? "male" : "female", i % 5 ? 20 + i % 60 : 200 + i, 150 + i % 50, 50 + i % 60, i % 120,
             i % 7 ? "" : ",\"goal\":\"-1lb/week\"");
}

static void *work(void *argument)
{
    size_t first = *(const size_t *)argument, wrong = 0;
    char *text = malloc(TEXT);
    if (!text) return argument;
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t k = 0; k < PEOPLE; k++) {
            const person *who = &people[(first * 31 + k) % PEOPLE];
            refuel_plan_result plan;
            refuel_status status;
            refuel_error err;
            plan_one(who, &plan, &status);
            wrong += status != who->status || memcmp(&plan, &who->plan, sizeof plan) != 0;
            status = refuel_plan_json(who->json, strlen(who->json), text, TEXT, NULL, &err);
            wrong += status != who->json_status || strcmp(status == REFUEL_OK ? text : err.message, who->answer) != 0;
        }
    }
    free(text);
    return wrong ? argument : NULL;
}

static int prepare(void)
{
    uint64_t state = 41;
    char *text = malloc(TEXT);
    if (!text) return 0;
    for (size_t i = 0; i < PEOPLE; i++) {
        refuel_error err;
        people[i].request = people_request(&state);
        plan_one(&people[i], &people[i].plan, &people[i].status);
        write_json(&people[i], i);
        people[i].json_status = refuel_plan_json(people[i].json, strlen(people[i].json), text, TEXT, NULL, &err);
        const char *answer = people[i].json_status == REFUEL_OK ? text : err.message;
        people[i].answer = malloc(strlen(answer) + 1);
        if (people[i].answer) strcpy(people[i].answer, answer);
        if (!people[i].answer) break;
    }
    free(text);
    return people[PEOPLE - 1].answer != NULL;
}

int main(void)
{
    pthread_t thread[THREADS];
    size_t number[THREADS], answered = 0;
    int failed = 0;
    if (!prepare()) return 1;
    for (size_t i = 0; i < PEOPLE; i++) answered += people[i].json_status == REFUEL_OK;
    if (answered < PEOPLE / 2 || answered == PEOPLE) failed++; /* both kinds of answer are wanted */
    for (size_t i = 0; i < THREADS; i++) {
        number[i] = i;
        if (pthread_create(&thread[i], NULL, work, &number[i]) != 0) return 1;
    }
    for (size_t i = 0; i < THREADS; i++) {
        void *result = NULL;
        failed += pthread_join(thread[i], &result) != 0 || result != NULL;
    }
    for (size_t i = 0; i < PEOPLE; i++) free(people[i].answer);
    printf("%d threads, %d people, %d threads differ\n", (int)THREADS, (int)PEOPLE, failed);
    return failed != 0;
}
