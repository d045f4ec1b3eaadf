/* A batch has the same bits for any number of threads. A plain program, since ThreadSanitizer does not run under Criterion. */
#include <math.h>
#include <refuel/batch.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { PEOPLE = 3001, NUMBERS = 4, WORDS = 2, MOST = 7 };

static double age_y[PEOPLE], height_cm[PEOPLE], weight_kg[PEOPLE], run_km[PEOPLE], eaten_kcal[PEOPLE];
static int32_t sex[PEOPLE];

typedef struct answers {
    double number[NUMBERS][PEOPLE];
    int32_t word[WORDS][PEOPLE];
} answers;

static answers alone, together;

/* Wrong ones, minors and unknown distances among them: these go the way of one person. */
static void make_people(void)
{
    uint64_t state = 20261130;
    for (size_t i = 0; i < PEOPLE; i++) {
        double draw[5];
        for (int k = 0; k < 5; k++) {
            state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            draw[k] = (double)(state >> 11) / 9007199254740992.0;
        }
        age_y[i] = 12 + 70 * draw[0];
        height_cm[i] = 140 + 60 * draw[1];
        weight_kg[i] = i % 97 ? 40 + 70 * draw[2] : 7000;
        run_km[i] = i % 13 ? 100 * draw[3] : NAN;
        eaten_kcal[i] = i % 11 ? 1200 + 2500 * draw[4] : NAN;
        sex[i] = i % 2 ? REFUEL_MALE : REFUEL_FEMALE;
    }
}

static int ask(int32_t eaten, int32_t threads, answers *to)
{
    static const char *const numbers[NUMBERS] = {"energy.total_kcal_d", "energy.interval.total_kcal_d.low",
                                                 "macros.carbohydrate_g_d", "checks.energy-availability.value"},
                             *const words[WORDS] = {"status", "checks.protein-daily.verdict"};
    const refuel_input_column in[] = {{"age_y", age_y, NULL, NULL},
                                      {"height_cm", height_cm, NULL, NULL},
                                      {"weight_kg", weight_kg, NULL, NULL},
                                      {"run", run_km, NULL, NULL},
                                      {"sex", NULL, sex, NULL},
                                      {"intake", eaten_kcal, NULL, NULL}};
    refuel_result_column out[NUMBERS + WORDS];
    refuel_error err;
    for (int i = 0; i < NUMBERS; i++) out[i] = (refuel_result_column){numbers[i], to->number[i], NULL, NULL};
    for (int i = 0; i < WORDS; i++) out[NUMBERS + i] = (refuel_result_column){words[i], NULL, to->word[i], NULL};
    memset(to, 0, sizeof *to);
    if (refuel_batch_threads(eaten, PEOPLE, in, sizeof in / sizeof *in, NULL, out, NUMBERS + WORDS, threads, &err) ==
        REFUEL_OK)
        return 1;
    printf("%s\n", err.message);
    return 0;
}

int main(void)
{
    int wrong = 0;
    make_people();
    for (int32_t eaten = 0; eaten < 2; eaten++) {
        if (!ask(eaten, 1, &alone)) return 1;
        for (int32_t threads = 0; threads <= MOST; threads++) {
            int same = ask(eaten, threads, &together) && memcmp(&alone, &together, sizeof alone) == 0;
            if (!same) printf("eaten %d, %d threads: other bits\n", eaten, threads);
            wrong |= !same;
        }
    }
    refuel_error err;
    wrong |= refuel_batch_threads(0, 0, NULL, 0, NULL, NULL, 0, -1, &err) != REFUEL_E_RANGE;
    wrong |= refuel_batch_threads(0, 0, NULL, 0, NULL, NULL, 0, 257, &err) != REFUEL_E_RANGE;
    return wrong;
}
