/* Writing JSON: one object, member after member, into memory that grows. */
#ifndef REFUEL_IO_JSON_WRITE_H
#define REFUEL_IO_JSON_WRITE_H

#include <refuel/status.h>
#include <stdbool.h>

#define RF_JSON_OPEN_MOST 16 /* levels that may be open at once; no answer comes near it */

/* A failed allocation is remembered; every later call is then harmless, and rf_json_whole and rf_json_print say
   REFUEL_E_NO_MEMORY. */
typedef struct rf_json_writer {
    char *text; /* what stands so far, without a final NUL */
    size_t used, capacity;
    int open;                        /* levels that are open */
    char closing[RF_JSON_OPEN_MOST]; /* the bracket that ends each of them */
    bool failed;
    const char *id; /* of the request, which an answer echoes behind its schema; NULL: none */
    bool id_is_number;
    bool explains;                /* the request asks how the numbers came about */
    const struct rf_picks *picks; /* the members of an answer that are written; NULL: all */
} rf_json_writer;

/* Opens the object that is the whole. rf_json_end frees it, in whatever state it is. */
void rf_json_begin(rf_json_writer *w);
void rf_json_begin_list(rf_json_writer *w); /* likewise an array */
void rf_json_end(rf_json_writer *w);

/* Lines of objects: empties the writer, which keeps its memory; each object is opened, and ended with its line. */
void rf_json_begin_lines(rf_json_writer *w);
void rf_json_end_line(rf_json_writer *w);

/* Bytes as they are. */
void rf_json_put_raw(rf_json_writer *w, const char *bytes, size_t length);

/* The place where so many more bytes can go, which w->used then counts; NULL where there is no memory, now or before. */
char *rf_json_reserve(rf_json_writer *w, size_t bytes);

/* An object or an array in the level that is open; what follows goes into it, until it is closed. key is NULL inside an
   array; it is a name of ours and holds nothing that JSON escapes. */
void rf_json_open_object(rf_json_writer *w, const char *key);
void rf_json_open_array(rf_json_writer *w, const char *key);
void rf_json_close(rf_json_writer *w);

/* A member, or an element where key is NULL. Numbers read back exactly; NaN and infinity become null. */
void rf_json_put_number(rf_json_writer *w, const char *key, double value);
/* A text that stands in a table and needs no escape: ids, units, words. Not looked at, so nothing else may come here. */
void rf_json_put_plain(rf_json_writer *w, const char *key, const char *text);
void rf_json_put_text(rf_json_writer *w, const char *key, const char *text); /* null where text is NULL */
void rf_json_put_id(rf_json_writer *w); /* "id", as it was written; nothing where there is none */
void rf_json_put_truth(rf_json_writer *w, const char *key, bool value);
void rf_json_put_null(rf_json_writer *w, const char *key);

/* The object on one line with a final NUL, which lives as long as the writer; what is open is closed first, and nothing
   may be added afterwards. *length is without the NUL. */
refuel_status rf_json_whole(rf_json_writer *w, const char **text, size_t *length, refuel_error *err);

/* The same, copied into a caller's buffer. *needed (may be NULL) is the number of bytes with the final NUL;
   REFUEL_E_BUFFER where capacity is less, and buffer is then untouched. */
refuel_status rf_json_print(rf_json_writer *w, char *buffer, size_t capacity, size_t *needed, refuel_error *err);

#endif
