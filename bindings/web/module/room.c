/* Memory as a module needs it, in a tenth of the code of wasi-libc's: pieces of some sizes, four to each power of two. What is given back waits for the next
   request of its size; a module is asked the same things again and again. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 65536
#define LEAST 4 /* powers of two: 16 bytes */
#define STEPS 4 /* sizes from one power to the next */
#define CLASSES (STEPS * (31 - LEAST))

/* Before each piece, so that all are aligned to 16 bytes. */
typedef struct head {
    size_t class;
    struct head *next; /* of those that were given back */
    size_t unused[2];
} head;
_Static_assert(sizeof(head) == 16, "the piece behind it is aligned");

extern unsigned char __heap_base;
static uintptr_t end_of_used;
static head *free_pieces[CLASSES];

static size_t size_of(size_t class)
{
    return ((size_t)1 << (LEAST + class / STEPS)) / STEPS * (STEPS + class % STEPS);
}

/* The least class that holds so much. */
static size_t class_of(size_t size)
{
    size_t class = 0;
    if (size > 16) class = STEPS * (size_t)(31 - LEAST - __builtin_clz((unsigned)size));
    while (class < CLASSES && size_of(class) < size) class ++;
    return class;
}

static head *new_piece(size_t size)
{
    if (!end_of_used) end_of_used = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    uintptr_t at = end_of_used, end = at + sizeof(head) + size;
    size_t there = __builtin_wasm_memory_size(0) * (size_t)PAGE;
    if (end < at) return NULL;
    if (end > there && __builtin_wasm_memory_grow(0, (end - there + PAGE - 1) / PAGE) == SIZE_MAX) return NULL;
    end_of_used = (end + 15) & ~(uintptr_t)15;
    return (head *)at;
}

void *malloc(size_t size)
{
    size_t class = class_of(size);
    head *it = class < CLASSES ? free_pieces[class] : NULL;
    if (it)
        free_pieces[class] = it->next;
    else if (class < CLASSES)
        it = new_piece(size_of(class));
    if (!it) {
        errno = ENOMEM;
        return NULL;
    }
    it->class = class;
    return it + 1;
}

void free(void *piece)
{
    if (!piece) return;
    head *it = (head *)piece - 1;
    it->next = free_pieces[it->class];
    free_pieces[it->class] = it;
}

void *calloc(size_t count, size_t size)
{
    void *piece = NULL;
    if (size == 0 || count <= SIZE_MAX / size) piece = malloc(count * size);
    return piece ? memset(piece, 0, count * size) : NULL;
}

void *realloc(void *piece, size_t size)
{
    if (!piece) return malloc(size);
    size_t had = size_of(((head *)piece - 1)->class);
    if (size <= had) return piece;
    void *longer = malloc(size);
    if (!longer) return NULL;
    memcpy(longer, piece, had);
    free(piece);
    return longer;
}
