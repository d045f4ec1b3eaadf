#include "batch/threads.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#define SHARES 8   /* of one thread at the least, so that one that is held up leaves its rows to the others */
#define WHOLES 64u /* of a share at the most */

/* The rows that nobody has taken yet. */
typedef struct queue {
    rf_rows_work *work;
    void *context;
    size_t n, share;
    atomic_size_t next;
} queue;

static void *run(void *argument)
{
    queue *it = argument;
    for (;;) {
        size_t from = atomic_fetch_add_explicit(&it->next, it->share, memory_order_relaxed);
        if (from >= it->n) return NULL;
        it->work(it->context, from, it->n - from < it->share ? it->n : from + it->share);
    }
}

static size_t processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (size_t)count : 1;
}

static size_t wholes_of_a_share(size_t pieces, size_t threads)
{
    size_t wholes = pieces / (threads * SHARES);
    return wholes < 1 ? 1 : wholes < WHOLES ? wholes : WHOLES;
}

void rf_in_threads(size_t n, size_t whole, int32_t threads, rf_rows_work *work, void *context)
{
    pthread_t other[RF_THREADS_MAX];
    size_t count = threads > 0 ? (size_t)threads : processors(), pieces = n / whole + (n % whole > 0), started = 0;
    if (count > RF_THREADS_MAX) count = RF_THREADS_MAX;
    if (count > pieces) count = pieces;
    if (count <= 1) {
        work(context, 0, n);
        return;
    }
    queue rows = {.work = work, .context = context, .n = n, .share = whole * wholes_of_a_share(pieces, count)};
    while (started + 1 < count && pthread_create(&other[started], NULL, run, &rows) == 0) started++;
    run(&rows);
    for (size_t i = 0; i < started; i++) pthread_join(other[i], NULL);
}
