/* What a sentence says of food and drink around a session. */
#ifndef REFUEL_IO_SENTENCE_SESSION_H
#define REFUEL_IO_SENTENCE_SESSION_H

#include <refuel/check.h>

/* What comes before anything else: too much is drunk. */
void rf_sentence_drink(const refuel_finding *findings, size_t n, char *text, size_t size);

/* What comes behind: what else is worth changing around the session, by name. */
void rf_sentence_around(const refuel_finding *findings, size_t n, char *text, size_t size);

#endif
