#include "io/log_book.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "core/text.h"

#define FEWEST 64 /* of the first memory */

void rf_log_book_free(rf_log_book *book)
{
    free(book->entry);
    free(book->file);
    free(book->note);
    *book = (rf_log_book){.entry = NULL};
}

/* Room for as many as are wanted, of a size; NULL without memory, and what there was stays. */
static void *grow(void *of, size_t *capacity, size_t wanted, size_t size)
{
    if (wanted <= *capacity) return of;
    size_t larger = *capacity ? 2 * *capacity : FEWEST;
    while (larger < wanted) larger *= 2;
    void *got = realloc(of, larger * size);
    if (got) *capacity = larger;
    return got;
}

/* The name of a file without its folders: how messages and logs call it. */
static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

/* FNV-1a, of 64 bits. */
uint64_t rf_log_origin(const char *name, size_t length)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    if (length == strlen(RF_LOG_STANDARD_INPUT) && memcmp(name, RF_LOG_STANDARD_INPUT, length) == 0) return 0;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)name[i]) * UINT64_C(1099511628211);
    return hash;
}

rf_log_file *rf_log_book_file(rf_log_book *book, const char *name)
{
    rf_log_file *larger = grow(book->file, &book->file_capacity, book->files + 1, sizeof *larger);
    book->no_memory |= !larger;
    if (!larger) return NULL;
    book->file = larger;
    rf_log_file *file = &book->file[book->files++];
    *file = (rf_log_file){.name = base_name(name)};
    file->origin = rf_log_origin(file->name, strlen(file->name));
    return file;
}

bool rf_log_book_add(rf_log_book *book, const rf_log_entry *entry)
{
    if (book->entries == RF_LOG_ENTRIES_MAX) return false;
    rf_log_entry *larger = grow(book->entry, &book->capacity, book->entries + 1, sizeof *larger);
    book->no_memory |= !larger;
    if (!larger) return false;
    book->entry = larger;
    book->entry[book->entries++] = *entry;
    return true;
}

size_t rf_log_book_note(rf_log_book *book, const char *text, size_t length)
{
    char *larger = grow(book->note, &book->note_capacity, book->notes + length + 1, 1);
    size_t at = book->notes;
    book->no_memory |= !larger;
    if (!larger) return RF_LOG_NO_NOTE;
    book->note = larger;
    memcpy(book->note + at, text, length);
    book->note[at + length] = '\0';
    book->notes += length + 1;
    return at;
}

void rf_log_join_note(char notes[RF_LOG_NOTE], const char *note)
{
    rf_text_join(notes, RF_LOG_NOTE, "; ", note);
    for (size_t length = strlen(notes); !rf_utf8_valid(notes, length);) notes[--length] = '\0'; /* cut in a character */
}

static bool is_listed(const char *list, const char *name, size_t length)
{
    for (size_t size; *list; list += size + strspn(list + size, "; ")) {
        size = strcspn(list, ";");
        if (size == length && memcmp(list, name, size) == 0) return true;
    }
    return false;
}

void rf_log_join_names(char *list, size_t size, const char *names)
{
    for (size_t length; *names; names += length + strspn(names + length, "; ")) {
        size_t used = strlen(list);
        length = strcspn(names, ";");
        if (length == 0 || is_listed(list, names, length) || used + length + sizeof "; " > size) continue;
        snprintf(list + used, size - used, "%s%.*s", used ? "; " : "", (int)length, names);
    }
}

void rf_log_count_one(rf_log_count *count, size_t line)
{
    if (count->count++ == 0) count->line = line;
}
