#include "io/log_month.h"

#include <string.h>

#define SHORTEST 3 /* bytes of an abbreviation */

/* What the names of a month begin with. A word is of the month that it begins like, or that begins like it. */
static const struct {
    const char *name;
    int month;
} names[] = {
    {"january", 1},
    {"januar", 1},
    {"januari", 1},
    {"janvier", 1},
    {"enero", 1},
    {"ene", 1},
    {"janeiro", 1},
    {"gennaio", 1},
    {"stycze\xC5\x84", 1},
    {"stycznia", 1},
    {"j\xC3\xA4nner", 1},
    {"february", 2},
    {"februar", 2},
    {"februari", 2},
    {"f\xC3\xA9vrier", 2},
    {"fevrier", 2},
    {"febrero", 2},
    {"fevereiro", 2},
    {"febbraio", 2},
    {"luty", 2},
    {"lutego", 2},
    {"march", 3},
    {"m\xC3\xA4rz", 3},
    {"maart", 3},
    {"mrt", 3},
    {"mars", 3},
    {"marzo", 3},
    {"mar\xC3\xA7o", 3},
    {"marts", 3},
    {"marzec", 3},
    {"marca", 3},
    {"april", 4},
    {"avril", 4},
    {"abril", 4},
    {"aprile", 4},
    {"kwiecie\xC5\x84", 4},
    {"kwietnia", 4},
    {"may", 5},
    {"mai", 5},
    {"mei", 5},
    {"mayo", 5},
    {"maio", 5},
    {"maj", 5},
    {"maja", 5},
    {"maggio", 5},
    {"june", 6},
    {"juni", 6},
    {"juin", 6},
    {"junio", 6},
    {"junho", 6},
    {"giugno", 6},
    {"czerwiec", 6},
    {"czerwca", 6},
    {"july", 7},
    {"juli", 7},
    {"juillet", 7},
    {"julio", 7},
    {"julho", 7},
    {"luglio", 7},
    {"lipiec", 7},
    {"lipca", 7},
    {"august", 8},
    {"augustus", 8},
    {"ao\xC3\xBBt", 8},
    {"aout", 8},
    {"agosto", 8},
    {"sierpie\xC5\x84", 8},
    {"sierpnia", 8},
    {"september", 9},
    {"septembre", 9},
    {"septiembre", 9},
    {"setembro", 9},
    {"settembre", 9},
    {"wrzesie\xC5\x84", 9},
    {"wrze\xC5\x9Bnia", 9},
    {"october", 10},
    {"oktober", 10},
    {"octobre", 10},
    {"octubre", 10},
    {"outubro", 10},
    {"ottobre", 10},
    {"pa\xC5\xBA"
     "dziernik",
     10},
    {"pa\xC5\xBA"
     "dziernika",
     10},
    {"november", 11},
    {"novembre", 11},
    {"noviembre", 11},
    {"novembro", 11},
    {"listopad", 11},
    {"listopada", 11},
    {"december", 12},
    {"dezember", 12},
    {"d\xC3\xA9"
     "cembre",
     12},
    {"decembre", 12},
    {"diciembre", 12},
    {"dezembro", 12},
    {"dicembre", 12},
    {"grudzie\xC5\x84", 12},
    {"grudnia", 12},
};

static int begins(const char *word, size_t length, const char *name)
{
    if (strlen(name) < length) return 0;
    for (size_t i = 0; i < length; i++) {
        char c = word[i] >= 'A' && word[i] <= 'Z' ? (char)(word[i] - 'A' + 'a') : word[i];
        if (c != name[i]) return 0;
    }
    return 1;
}

int rf_log_month(const char *word, size_t length)
{
    if (length > 0 && word[length - 1] == '.') length--;
    if (length < SHORTEST) return 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (begins(word, length, names[i].name)) return names[i].month;
    return 0;
}
