/* The requests of a text: one, or an array of them, and the answers as JSON. */
#ifndef REFUEL_IO_REQUESTS_H
#define REFUEL_IO_REQUESTS_H

#include "core/errors.h"
#include "io/json.h"
#include "io/json_write.h"

/* Where the text of all answers ends that one array may ask for: a small text could ask for more than a machine has. */
#define RF_ANSWERS_BYTES_MAX ((size_t)1 << 28)

typedef struct rf_requests {
    rf_json_node *root;
    const rf_json_node *first; /* the others follow by rf_json_next where there are many */
    bool many;                 /* it is an array */
} rf_requests;

/* Parses a text. An empty array is an error. What was opened is closed by rf_requests_close. */
refuel_status rf_requests_open(const char *text, size_t length, rf_requests *out, refuel_error *err);
void rf_requests_close(rf_requests *requests);

/* The "id" of a request, a text or the text of a number; NULL where it has none. request and is_number may be
   NULL. */
const char *rf_requests_id(const rf_json_node *request, bool *is_number);

/* Whether a request asks how the numbers came about. */
bool rf_requests_explains(const rf_json_node *request);

/* Both for the answer, which echoes the id. */
void rf_requests_put_id(rf_json_writer *w, const rf_json_node *request);

/* How a request is answered. */
typedef struct rf_asker {
    void *context;
    /* Reads and answers one; what is wrong joins the errors. */
    void (*make)(void *context, const rf_json_node *object, rf_errors *errors);
    /* Writes what make made last into the object that is open. */
    void (*report)(void *context, rf_json_writer *w);
    /* The emergencies of the request that make read last (REFUEL_SIGN_BIT), whatever is wrong with it; NULL: there are none. */
    int32_t (*emergency)(void *context);
    /* Told of the errors of each wrong member of an array, counted from 1; may be NULL. */
    void (*wrong)(void *context, size_t number, const rf_errors *errors);
} rf_asker;

/* Begins the writer, and writes the answer of one request, or the array of the answers, with an error in the place of each
   wrong member. *wrong (may be NULL) is the number of those. A failure is that of a single request, or of the whole; the
   caller ends the writer in any case. */
refuel_status rf_requests_answer(const rf_requests *requests, const rf_asker *asker, rf_json_writer *w, size_t *wrong,
                                 rf_errors *errors);

#endif
