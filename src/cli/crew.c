#include "cli/crew.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "io/answer_lines.h"

/* Chunks beside those in work: as much as the others do while one thread has to give up its processor for some milliseconds. */
enum { IN_HAND = 8 };

/* A ring of chunks. The main thread fills the next one and hands out the oldest; the threads between them answer those that are
   filled, each the first that nobody has taken. Where the main thread would have to wait it answers as well: it is one of the
   jobs, so that there are no more threads than these. */
typedef struct crew {
    const rf_stream *stream;
    cli_chunk *chunk;
    bool *answered;
    size_t places;
    rf_lines_room *room;         /* of the main thread */
    size_t filled, taken, given; /* chunks so far: filled, taken by a thread, handed out */
    bool ended;                  /* no chunk comes any more */
    pthread_mutex_t lock;
    pthread_cond_t has_work, has_answer;
} crew;

static void answer(const rf_stream *stream, cli_chunk *chunk, rf_lines_room *room)
{
    rf_json_begin_lines(&chunk->answers);
    chunk->wrong = rf_answer_lines(stream, chunk->line, chunk->lines, room, &chunk->answers);
}

/* Answers the first chunk that nobody has taken. The lock is held, but not meanwhile. */
static void answer_next(crew *c, rf_lines_room *room)
{
    size_t place = c->taken++ % c->places;
    pthread_mutex_unlock(&c->lock);
    if (room)
        answer(c->stream, &c->chunk[place], room);
    else
        c->chunk[place].answers.failed = true;
    pthread_mutex_lock(&c->lock);
    c->answered[place] = true;
}

static void *work(void *context)
{
    crew *c = context;
    rf_lines_room *room = rf_lines_room_make();
    pthread_mutex_lock(&c->lock);
    while (true) {
        while (c->taken == c->filled && !c->ended) pthread_cond_wait(&c->has_work, &c->lock);
        if (c->taken == c->filled) break;
        answer_next(c, room);
        pthread_cond_signal(&c->has_answer);
    }
    pthread_mutex_unlock(&c->lock);
    rf_lines_room_free(room);
    return NULL;
}

/* Hands out the oldest chunk, and waits for it; wait: also where it is not answered yet. Returns whether all goes on. */
static bool hand_out(crew *c, bool wait, cli_answered *answered, void *context, cli_crew_end *end)
{
    size_t place = c->given % c->places;
    pthread_mutex_lock(&c->lock);
    while (!c->answered[place] && wait) {
        if (c->taken < c->filled)
            answer_next(c, c->room);
        else
            pthread_cond_wait(&c->has_answer, &c->lock);
    }
    bool ready = c->answered[place];
    c->answered[place] = false;
    pthread_mutex_unlock(&c->lock);
    if (!ready) return true;
    c->given++;
    if (c->chunk[place].answers.failed)
        *end = CLI_CREW_NO_MEMORY;
    else if (!answered(context, &c->chunk[place]))
        *end = CLI_CREW_STOPPED;
    return *end == CLI_CREW_DONE;
}

/* Fills chunks and hands them out. Where the next lines are not there yet, the answers do not wait for them. */
static cli_crew_end feed(crew *c, cli_lines *lines, cli_answered *answered, void *context)
{
    cli_crew_end end = CLI_CREW_DONE;
    while (true) {
        while (c->filled > c->given && (c->filled - c->given == c->places || cli_lines_wait(lines)))
            if (!hand_out(c, true, answered, context, &end)) return end;
        cli_chunk *chunk = &c->chunk[c->filled % c->places];
        if (!cli_lines_fill(lines, chunk)) return CLI_CREW_NO_MEMORY;
        if (chunk->lines == 0) break;
        pthread_mutex_lock(&c->lock);
        c->filled++;
        pthread_cond_signal(&c->has_work);
        pthread_mutex_unlock(&c->lock);
        if (c->filled > c->given && !hand_out(c, false, answered, context, &end)) return end;
    }
    while (c->filled > c->given && !lines->interrupted)
        if (!hand_out(c, true, answered, context, &end)) return end;
    return lines->interrupted ? CLI_CREW_STOPPED : end;
}

/* Signals are for the main thread: none of the others is interrupted. */
static int start(crew *c, pthread_t *threads, int count)
{
    sigset_t all, before;
    int started = 0;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    while (started < count && pthread_create(&threads[started], NULL, work, c) == 0) started++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void stop(crew *c, pthread_t *threads, int started)
{
    pthread_mutex_lock(&c->lock);
    c->ended = true;
    c->taken = c->filled; /* what nobody began is not begun any more */
    pthread_cond_broadcast(&c->has_work);
    pthread_mutex_unlock(&c->lock);
    for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
}

static cli_crew_end run_alone(const rf_stream *stream, cli_lines *lines, cli_chunk *chunk, cli_answered *answered,
                              void *context)
{
    cli_crew_end end = CLI_CREW_DONE;
    rf_lines_room *room = rf_lines_room_make();
    if (!room) end = CLI_CREW_NO_MEMORY;
    while (end == CLI_CREW_DONE) {
        if (!cli_lines_fill(lines, chunk)) end = CLI_CREW_NO_MEMORY;
        if (end != CLI_CREW_DONE || chunk->lines == 0) break;
        answer(stream, chunk, room);
        if (chunk->answers.failed)
            end = CLI_CREW_NO_MEMORY;
        else if (!answered(context, chunk) || lines->interrupted)
            end = CLI_CREW_STOPPED;
    }
    rf_lines_room_free(room);
    return lines->interrupted && end == CLI_CREW_DONE ? CLI_CREW_STOPPED : end;
}

static cli_crew_end run_together(crew *c, cli_lines *lines, int jobs, cli_answered *answered, void *context)
{
    pthread_t threads[CLI_JOBS_MAX];
    cli_crew_end end;
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->has_work, NULL);
    pthread_cond_init(&c->has_answer, NULL);
    int started = start(c, threads, jobs - 1);
    c->room = started > 0 ? rf_lines_room_make() : NULL;
    if (started > 0)
        end = feed(c, lines, answered, context);
    else
        end = run_alone(c->stream, lines, &c->chunk[0], answered, context);
    stop(c, threads, started);
    rf_lines_room_free(c->room);
    pthread_cond_destroy(&c->has_answer);
    pthread_cond_destroy(&c->has_work);
    pthread_mutex_destroy(&c->lock);
    return end;
}

cli_crew_end cli_crew_run(const rf_stream *stream, cli_lines *lines, int jobs, cli_answered *answered, void *context)
{
    if (jobs > CLI_JOBS_MAX) jobs = CLI_JOBS_MAX;
    crew c = {.stream = stream, .places = jobs > 1 ? 2 * (size_t)jobs + IN_HAND : 1};
    c.chunk = calloc(c.places, sizeof *c.chunk);
    c.answered = calloc(c.places, sizeof *c.answered);
    cli_crew_end end = CLI_CREW_NO_MEMORY;
    if (c.chunk && c.answered)
        end = jobs > 1 ? run_together(&c, lines, jobs, answered, context)
                       : run_alone(stream, lines, c.chunk, answered, context);
    for (size_t i = 0; c.chunk && i < c.places; i++) {
        free(c.chunk[i].text);
        rf_json_end(&c.chunk[i].answers);
    }
    free(c.chunk);
    free(c.answered);
    return end;
}
