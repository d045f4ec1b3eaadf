#include "batch/threads.h"

#include <pthread.h>
#include <stdbool.h>
#include <unistd.h>

typedef struct share {
    rf_rows_work *work;
    void *context;
    size_t from, end;
    pthread_t thread;
    bool started;
} share;

static void *run(void *argument)
{
    const share *it = argument;
    it->work(it->context, it->from, it->end);
    return NULL;
}

static size_t processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (size_t)count : 1;
}

void rf_in_threads(size_t n, size_t whole, int32_t threads, rf_rows_work *work, void *context)
{
    share of[RF_THREADS_MAX];
    size_t count = threads > 0 ? (size_t)threads : processors(), pieces = (n + whole - 1) / whole;
    if (count > RF_THREADS_MAX) count = RF_THREADS_MAX;
    if (count > pieces) count = pieces ? pieces : 1;
    for (size_t i = 0; i < count; i++) {
        size_t from = pieces * i / count * whole, end = pieces * (i + 1) / count * whole;
        of[i] = (share){.work = work, .context = context, .from = from, .end = end < n ? end : n};
        of[i].started = i > 0 && pthread_create(&of[i].thread, NULL, run, &of[i]) == 0;
    }
    for (size_t i = 0; i < count; i++)
        if (!of[i].started) run(&of[i]);
    for (size_t i = 0; i < count; i++)
        if (of[i].started) pthread_join(of[i].thread, NULL);
}
