/* What was read of files: their entries, and of each file what was not read and why. */
#ifndef REFUEL_IO_LOG_BOOK_H
#define REFUEL_IO_LOG_BOOK_H

#include "training/log_entry.h"

#define RF_LOG_ENTRIES_MAX 1000000
#define RF_LOG_TOLD 5        /* faults of a file that are told one by one; all are counted */
#define RF_LOG_TOLD_TEXT 240 /* bytes of each */
#define RF_LOG_SPORTS 12     /* words for other sports that are told, likewise */
#define RF_LOG_SPORT_TEXT 84
#define RF_LOG_COLUMNS_TEXT 200
#define RF_LOG_USERS_TEXT 100
#define RF_LOG_STANDARD_INPUT "standard input" /* its name */

typedef struct rf_log_count {
    size_t count, line; /* line: of the first */
} rf_log_count;

/* A word that a file has for what is no run. */
typedef struct rf_log_sport {
    char word[RF_LOG_SPORT_TEXT];
    size_t count;
} rf_log_sport;

typedef struct rf_log_file {
    const char *name;   /* as messages call it, without its folders; it is to live as long */
    uint64_t origin;    /* of its entries */
    const char *format; /* of the reader; NULL: no reader knows it */
    const char *why;    /* a file that cannot be read: why, and what to do; else NULL */
    size_t entries[RF_LOG_OF_END];
    rf_log_count skipped[RF_LOG_REASON_END], warned[RF_LOG_WARNING_END];
    char told[RF_LOG_TOLD][RF_LOG_TOLD_TEXT]; /* "runs.csv:3: Duration: ..." */
    size_t tells;
    char place[RF_LOG_TOLD_TEXT]; /* of the first of them, without what stands there: "runs.csv:3: Duration" */
    rf_log_sport sport[RF_LOG_SPORTS];
    size_t sports;
    char columns[RF_LOG_COLUMNS_TEXT]; /* that are not known */
    char
        users[RF_LOG_USERS_TEXT]; /* of a scale, "0, 3": those of the file, where a user was said who is none of them */
    bool has_user;                /* the user who was said is in it */
    bool weighs_without_unit;     /* weights whose unit nothing tells are in it */
} rf_log_file;

typedef struct rf_log_book {
    rf_log_entry *entry;
    size_t entries, capacity;
    rf_log_file *file;
    size_t files, file_capacity;
    char *note; /* texts, one behind the other, each with its NUL */
    size_t notes, note_capacity;
    bool no_memory; /* something is missing in it */
} rf_log_book;

/* The caller frees what a book holds; the empty one is {0}. */
void rf_log_book_free(rf_log_book *book);

/* A number that tells the name of a file from others; 0 of standard input, which has none. */
uint64_t rf_log_origin(const char *name, size_t length);

/* One more file; NULL without memory. It stays where it is until the next one. */
rf_log_file *rf_log_book_file(rf_log_book *book, const char *name);

/* One more entry; false where it has no place. */
bool rf_log_book_add(rf_log_book *book, const rf_log_entry *entry);

/* Keeps a text; returns its place. */
size_t rf_log_book_note(rf_log_book *book, const char *text, size_t length);

/* Puts a note behind others, as far as they fit into a cell that is read again. */
#define RF_LOG_NOTE 2048
void rf_log_join_note(char notes[RF_LOG_NOTE], const char *note);

/* Puts the names of a list, "a.csv; b.csv", behind those of another that are not yet in it; what does not fit is left out. */
void rf_log_join_names(char *list, size_t size, const char *names);

/* One more; line: where it stands, 0 where that is not known. */
void rf_log_count_one(rf_log_count *count, size_t line);

#endif
