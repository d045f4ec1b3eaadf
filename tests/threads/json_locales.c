/* Threads in different locales read and write JSON at the same time: the decimal point of a locale, be it a comma or of two
   bytes, is in no number. A plain program, since ThreadSanitizer does not run under Criterion. */
#include <locale.h>
#include <pthread.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

enum { ROUNDS = 500, TEXT = 1 << 15 };

static const char *const locales[] = {"C", "de_DE.UTF-8", "ps_AF.UTF-8", "de_DE.UTF-8"};
enum { THREADS = sizeof locales / sizeof *locales };

static const char request[] =
    "{\"sex\":\"female\",\"age\":34.5,\"height_cm\":167.64,\"weight\":\"63.503kg\",\"running\":{\"distance_km_week\":4."
    "8e1},"
    "\"goal\":\"-0.25kg/week\",\"level\":0.8}";
static const char wrong[] = "{\"sex\":\"female\",\"age\":34.5,\"height_cm\":1.75,\"weight_kg\":63.5}";

typedef struct answers {
    char right[TEXT], message[256];
} answers;

static answers expected, got[THREADS];

static int ask(answers *to)
{
    refuel_error err;
    if (refuel_plan_json(request, sizeof request - 1, to->right, TEXT, NULL, &err) != REFUEL_OK) {
        printf("%s\n", err.message);
        return 0;
    }
    if (refuel_plan_json(wrong, sizeof wrong - 1, to->right, TEXT, NULL, &err) != REFUEL_E_RANGE) return 0;
    memcpy(to->message, err.message, sizeof to->message);
    return 1;
}

/* What was told must be the same as in the C locale, and the locale of the thread stays its own. */
static void *work(void *argument)
{
    size_t i = *(const size_t *)argument;
    int right = 1;
    locale_t mine = newlocale(LC_ALL_MASK, locales[i], (locale_t)0);
    if (!mine) {
        printf("the locale %s is not on this machine; tests/run makes it\n", locales[i]);
        return argument;
    }
    uselocale(mine);
    for (int round = 0; round < ROUNDS && right; round++)
        right = ask(&got[i]) && strcmp(got[i].right, expected.right) == 0 &&
                strcmp(got[i].message, expected.message) == 0 && uselocale((locale_t)0) == mine;
    uselocale(LC_GLOBAL_LOCALE);
    freelocale(mine);
    if (!right) printf("%s differs\n", locales[i]);
    return right ? NULL : argument;
}

/* The same under setlocale, which holds for the whole process: no thread runs beside it. */
static int everywhere(const char *locale)
{
    if (!setlocale(LC_ALL, locale)) printf("the locale %s is not on this machine\n", locale);
    int right = ask(&got[0]) && strcmp(got[0].right, expected.right) == 0;
    return setlocale(LC_ALL, "C") && right;
}

int main(void)
{
    pthread_t thread[THREADS];
    size_t number[THREADS];
    int failed = 0;
    if (!ask(&expected)) return 1;
    for (size_t i = 0; i < THREADS; i++) {
        number[i] = i;
        if (pthread_create(&thread[i], NULL, work, &number[i]) != 0) return 1;
    }
    for (size_t i = 0; i < THREADS; i++) {
        void *result = NULL;
        failed += pthread_join(thread[i], &result) != 0 || result != NULL;
    }
    for (size_t i = 0; i < THREADS; i++) failed += !everywhere(locales[i]);
    printf("%d threads in %s, %s and %s: %d differ\n", (int)THREADS, locales[0], locales[1], locales[2], failed);
    return failed != 0;
}
