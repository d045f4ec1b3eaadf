/* The registry: every published formula that refuel knows, with its citation, sample and error. */
#ifndef REFUEL_EQUATION_H
#define REFUEL_EQUATION_H

#include <refuel/person.h>
#include <refuel/provenance.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The i-th formula of the registry, in the order of the ids.
 *
 *  Given:     i     0, 1, 2 ...
 *             out   filled; its texts are constant. May be NULL to count only
 *  Returned:  1, or 0 past the end (out is then untouched)
 *  Example:   refuel_equation_info info;
 *             for (size_t i = 0; refuel_equation_at(i, &info); i++) puts(info.key);
 */
REFUEL_API int refuel_equation_at(size_t i, refuel_equation_info *out);

/** What a formula says about itself.
 *
 *  Returned:  1, or 0 where id is not a formula (out is then untouched)
 */
REFUEL_API int refuel_equation_describe(refuel_equation_id id, refuel_equation_info *out);

/** The id of a key such as "mifflin-1990", REFUEL_EQ_NONE where there is none.
 *
 *  Notes:     1) "katch-mcardle" is an alias of "cunningham-1991".
 *             2) "owen" is an alias that needs the sex: refuel_equation_find_for.
 */
REFUEL_API refuel_equation_id refuel_equation_find(const char *key);

/** The same with the aliases that depend on the sex: "owen" is owen-1987 for men and owen-1986 for women. */
REFUEL_API refuel_equation_id refuel_equation_find_for(const char *key, refuel_sex sex);

/** The key of an id, "" where there is none. Never NULL. */
REFUEL_API const char *refuel_equation_key(refuel_equation_id id);

#ifdef __cplusplus
}
#endif

#endif
