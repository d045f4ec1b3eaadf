/* Words that no message of a check, a warning or a sentence may hold: it informs and refers, and finds no disease. */
#ifndef TESTS_WORDING_H
#define TESTS_WORDING_H

#include <ctype.h>
#include <stddef.h>
#include <string.h>

/* In small letters. Names of diseases and syndromes as findings; scores and ratios that are not to be shown; what claims to
   know. A question that somebody answered may be called by its name: eating disorder, kidney disease. */
static const char *const refused_wording[] = {"you have",
                                              "you are ",
                                              "you suffer",
                                              "you must",
                                              "diagnos",
                                              "amenorr",
                                              "oligomenorr",
                                              "anorex",
                                              "bulimi",
                                              "osteopo",
                                              "red-s",
                                              "reds ",
                                              "relative energy deficiency",
                                              "overtraining syndrome",
                                              "rhabdomyol",
                                              "hyponatr",
                                              "anaemi",
                                              "anemi",
                                              "hypothyr",
                                              "hyperthyr",
                                              "depress",
                                              "leaf-q",
                                              "leam-q",
                                              "cat2",
                                              "traffic light",
                                              "red light",
                                              "green light",
                                              "acute:chronic",
                                              "acwr",
                                              "cleared to",
                                              "you will lose",
                                              "starv",
                                              "malnour",
                                              "obes"};

/* The first of them that a text holds; NULL where it holds none. */
static inline const char *refused_word_in(const char *text)
{
    char small[2048];
    size_t length = 0;
    for (; text[length] && length + 1 < sizeof small; length++)
        small[length] = (char)tolower((unsigned char)text[length]);
    small[length] = '\0';
    for (size_t i = 0; i < sizeof refused_wording / sizeof *refused_wording; i++)
        if (strstr(small, refused_wording[i])) return refused_wording[i];
    return NULL;
}

#endif
