/* How a call ended, and what was wrong with a request. */
#ifndef REFUEL_STATUS_H
#define REFUEL_STATUS_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* name, number, exit status of the command line, Python exception, text. Append only: the numbers are ABI. */
#define REFUEL_STATUS_LIST(X)                                                                                 \
    X(REFUEL_OK, 0, 0, None, "done")                                                                          \
    X(REFUEL_E_NULL, 1, 1, NullError, "a required pointer is null")                                           \
    X(REFUEL_E_RANGE, 2, 2, RangeError, "an input is outside what is possible")                               \
    X(REFUEL_E_MISSING, 3, 2, MissingError, "an input that is needed was not given")                          \
    X(REFUEL_E_CONFLICT, 4, 2, ConflictError, "two inputs exclude each other")                                \
    X(REFUEL_E_VERSION, 5, 1, VersionError, "struct_size is not set, or a struct is newer than this library") \
    X(REFUEL_E_UNIT, 6, 2, UnitError, "a quantity has no unit, or one of the wrong kind")                     \
    X(REFUEL_E_SYNTAX, 7, 2, SyntaxError, "the text cannot be read")                                          \
    X(REFUEL_E_UNKNOWN, 8, 2, UnknownError, "a key, a choice or a formula that does not exist")               \
    X(REFUEL_E_DUPLICATE, 9, 2, DuplicateError, "an input was given twice")                                   \
    X(REFUEL_E_TYPE, 10, 2, TypeError, "an input has the wrong JSON type")                                    \
    X(REFUEL_E_NO_MEMORY, 11, 1, NoMemoryError, "out of memory")                                              \
    X(REFUEL_E_BUFFER, 12, 1, BufferError, "the buffer is too small")                                         \
    X(REFUEL_E_NUMERIC, 13, 1, NumericError, "a numerical method failed")                                     \
    X(REFUEL_E_MODEL, 14, 2, ModelError, "the body would leave the range of the model")                       \
    X(REFUEL_E_FILE, 15, 1, FileError, "a file could not be read or written")

#define REFUEL_STATUS_MEMBER(name, number, exit_status, exception, text) name = number,
typedef enum refuel_status { REFUEL_STATUS_LIST(REFUEL_STATUS_MEMBER) } refuel_status;
#undef REFUEL_STATUS_MEMBER

/** What was wrong with a request. Owned by the caller, who may pass NULL instead. A call that succeeds
 *  leaves it cleared: status 0, no field, no message, NaN for the numbers.
 *
 *  status         the status that the call returned
 *  value          the value at fault (NaN where it is not a number)
 *  low, high      what is allowed, ends included (NaN where there is no range)
 *  field          the input by its JSON path, as "running.distance"; empty where no single input is at fault
 *  message        one line of English that names the input, what was given and what is allowed
 */
typedef struct refuel_error {
    int32_t status;
    int32_t reserved;
    double value, low, high;
    char field[48];
    char message[256];
} refuel_error;

/** The text of a status. Never NULL: a number that this library does not know gives "unknown status". */
REFUEL_API const char *refuel_status_text(refuel_status status);

/** The name of a status, as "REFUEL_E_RANGE". Never NULL. */
REFUEL_API const char *refuel_status_name(refuel_status status);

/** The exit status with which the command line answers this status: 0 done, 1 could not be done, 2 wrong request. */
REFUEL_API int refuel_status_exit(refuel_status status);

#ifdef __cplusplus
}
#endif

#endif
