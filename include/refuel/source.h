/* The papers that refuel rests on: where a formula, a check, a standard deviation, a default or a convention comes from. */
#ifndef REFUEL_SOURCE_H
#define REFUEL_SOURCE_H

#include <refuel/export.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A source. Constant texts, nothing is NULL ("" where a thing is not known or does not apply).
 *
 *  key        "Mifflin1990": as in docs/references.bib, in findings and in the documents
 *  type       of BibTeX: "article", "book", "techreport", "misc"
 *  author     "Roza AM, Shizgal HM"; "Mifflin MD et al." where the others were not at hand
 *  journal    or the series of a book
 *  publisher  of a book or report
 *  number     the issue of a journal, or the number in a series
 *  citation   all of it in one line, without the DOI
 *  bibtex     the entry for BibTeX, with the newlines
 */
typedef struct refuel_source {
    const char *key, *type, *author, *title, *journal, *publisher, *year, *volume, *number, *pages, *doi, *url, *note;
    const char *citation, *bibtex;
} refuel_source;

/** What a number rests on: a source, or a formula with the paper that it is from. Constant texts; doi "" where there is
 * none. Frozen per SOVERSION. */
typedef struct refuel_reference {
    const char *id, *citation, *doi;
} refuel_reference;

/** The i-th source, in the order of the keys; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_source_at(i); i++) puts(refuel_source_at(i)->citation);
 */
REFUEL_API const refuel_source *refuel_source_at(size_t i);

/** The source with exactly this key, such as "Burke2018"; NULL where there is none, or key is NULL. */
REFUEL_API const refuel_source *refuel_source_find(const char *key);

#ifdef __cplusplus
}
#endif

#endif
