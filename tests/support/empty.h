/* What the initialiser macro of a public struct makes. */
#ifndef TESTS_SUPPORT_EMPTY_H
#define TESTS_SUPPORT_EMPTY_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Whether a struct knows its size and is empty otherwise: so many numbers that were not given, and zeros. */
static inline bool is_empty_struct(const void *sized, size_t size, size_t not_given)
{
    const unsigned char *bytes = sized;
    size_t told, found = 0;
    memcpy(&told, sized, sizeof told);
    for (size_t at = sizeof told; at < size; at += sizeof(double)) {
        static const unsigned char zeros[sizeof(double)];
        size_t left = size - at < sizeof(double) ? size - at : sizeof(double);
        double number = 0;
        if (left == sizeof number) memcpy(&number, bytes + at, sizeof number);
        if (isnan(number))
            found++;
        else if (memcmp(bytes + at, zeros, left) != 0)
            return false;
    }
    return told == size && found == not_given;
}

#endif
