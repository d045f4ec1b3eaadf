/* malloc and its kin, replaced for the whole process: the one allocation that fail_at counts to fails, while counting. Included once
   in a program. */
#ifndef REFUEL_TESTS_REFUSE_H
#define REFUEL_TESTS_REFUSE_H

#include <errno.h>
#include <stddef.h>

/* glibc's own names for what is replaced here. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

static long calls, fail_at, alive;
static int counting;

/* A malloc that fails sets errno, by which refuel tells it from other faults. */
static int refused(void)
{
    if (!counting || ++calls != fail_at) return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    void *memory = refused() ? NULL : __libc_malloc(size);
    alive += counting && memory;
    return memory;
}

void *calloc(size_t count, size_t size)
{
    void *memory = refused() ? NULL : __libc_calloc(count, size);
    alive += counting && memory;
    return memory;
}

void *realloc(void *old, size_t size)
{
    if (refused()) return NULL;
    void *memory = __libc_realloc(old, size);
    alive += counting && memory && !old;
    return memory;
}

void free(void *memory)
{
    alive -= counting && memory;
    __libc_free(memory);
}

#endif
