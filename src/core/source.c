#include <refuel/source.h>
#include <string.h>

/* As RF_HELP: the entry of a bibliography is what the program alone tells. */
#ifdef REFUEL_WITHOUT_HELP
#define RF_BIBTEX(text) ""
#else
#define RF_BIBTEX(text) text
#endif

/* What the registry tells of a paper beside its key, its citation and its DOI; a module without a registry does without. */
#ifdef REFUEL_WITHOUT_REGISTRY
#define RF_PAPER(...) .type = ""
#else
#define RF_PAPER(...) __VA_ARGS__
#endif

#include "core/source_table.h"

#define SOURCES (sizeof source_rows / sizeof *source_rows)

const refuel_source *refuel_source_at(size_t i)
{
    return i < SOURCES ? &source_rows[i] : NULL;
}

const refuel_source *refuel_source_find(const char *key)
{
    size_t low = 0, high = key ? SOURCES : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(key, source_rows[middle].key);
        if (order == 0) return &source_rows[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}
