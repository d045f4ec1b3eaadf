#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/source.h>
#include <stdlib.h>
#include <string.h>

#include "core/source_keys.h"

/* 10.<registrant>/<suffix>, without blanks */
static int is_doi(const char *text)
{
    if (strncmp(text, "10.", 3) != 0) return 0;
    size_t registrant = strspn(text + 3, "0123456789.");
    return registrant >= 4 && text[3 + registrant] == '/' && text[4 + registrant] && !strpbrk(text, " \t,;");
}

static int is_year(const char *text)
{
    return strspn(text, "0123456789") == 4 && (text[4] == '\0' || text[4] == '/') && strcmp(text, "1900") > 0 &&
           strcmp(text, "2100") < 0;
}

Test(source, every_row_is_whole)
{
    size_t n = 0;
    for (const refuel_source *it; (it = refuel_source_at(n)) != NULL; n++) {
        const char *const texts[] = {it->key,       it->type, it->author, it->title,    it->journal,
                                     it->publisher, it->year, it->volume, it->number,   it->pages,
                                     it->doi,       it->url,  it->note,   it->citation, it->bibtex};
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) cr_assert(texts[i] != NULL, "%s: %zu", it->key, i);
        cr_expect(it->citation[0] && it->citation[strlen(it->citation) - 1] != ' ', "%s", it->key);
        cr_expect(it->doi[0] == 0 || is_doi(it->doi), "%s: %s", it->key, it->doi);
        cr_expect(it->url[0] == 0 || strncmp(it->url, "https://", 8) == 0, "%s: %s", it->key, it->url);
        cr_expect(strpbrk(it->author, "{}") == NULL && strpbrk(it->title, "{}") == NULL, "%s", it->key);
        cr_expect(strstr(it->bibtex, it->key) != NULL && it->bibtex[0] == '@', "%s", it->key);
        if (strcmp(it->type, "article") == 0) cr_expect(it->author[0] && it->journal[0], "%s", it->key);
    }
    cr_expect(ge(sz, n, 80), "the table has lost rows");
    cr_expect(refuel_source_at(n) == NULL && refuel_source_at((size_t)-1) == NULL);
}

/* A key is a name and a year, and the year is that of the paper, or of the online version before it. Two rows are no
   papers: what refuel decides, and what nobody has shown. */
Test(source, years)
{
    for (size_t i = 0; refuel_source_at(i); i++) {
        const refuel_source *it = refuel_source_at(i);
        if (strcmp(it->key, RF_SOURCE_REFUEL) == 0 || strcmp(it->key, RF_SOURCE_TRADITION) == 0) {
            cr_expect(eq(str, (char *)it->year, ""));
            continue;
        }
        size_t name = strcspn(it->key, "0123456789");
        cr_expect(name > 0 && strspn(it->key + name, "0123456789") == 4 && is_year(it->year), "%s", it->key);
        int apart = atoi(it->year) - atoi(it->key + name);
        cr_expect(apart == 0 || apart == 1, "%s: %s", it->key, it->year);
        cr_expect(strstr(it->citation, it->year) != NULL, "%s", it->key);
    }
}

/* Keys ascend, so that none can be there twice, and each leads to its row. No two rows have one DOI or citation. */
Test(source, keys)
{
    for (size_t i = 0; refuel_source_at(i); i++) {
        const refuel_source *it = refuel_source_at(i);
        cr_expect(refuel_source_find(it->key) == it, "%s", it->key);
        for (size_t k = 0; k < i; k++) {
            const refuel_source *other = refuel_source_at(k);
            cr_expect(lt(int, strcmp(other->key, it->key), 0), "%s", it->key);
            cr_expect(it->doi[0] == 0 || strcmp(other->doi, it->doi) != 0, "%s: %s", it->key, it->doi);
            cr_expect(ne(str, (char *)other->citation, (char *)it->citation));
        }
    }
    static const char *const none[] = {"", "nobody", "mifflin1990", "Mifflin1990 ", "Mifflin199", "Z", "~", "AAP2016"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(refuel_source_find(none[i]) == NULL, "\"%s\"", none[i]);
    cr_expect(refuel_source_find(NULL) == NULL);
}

/* How a citation is written: many authors, few, an institution, a supplement, a report, an article number. */
Test(source, citations)
{
    static const struct {
        const char *key, *citation;
    } rows[] = {
        {RF_SOURCE_MIFFLIN_1990, "Mifflin MD et al. Am J Clin Nutr 1990;51:241-7"},
        {RF_SOURCE_HALL_2011, "Hall KD et al. Lancet 2011;378:826-37 (with web appendix)"},
        {RF_SOURCE_ROZA_1984, "Roza AM, Shizgal HM. Am J Clin Nutr 1984;40:168-82"},
        {RF_SOURCE_TEN_HAAF_2014, "ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460"},
        {RF_SOURCE_SCHOFIELD_1985, "Schofield WN. Hum Nutr Clin Nutr 1985;39 Suppl 1:5-41"},
        {RF_SOURCE_HENRY_2005, "Henry CJK. Public Health Nutr 2005;8(7A):1133-52"},
        {RF_SOURCE_BOER_1984, "Boer P. Am J Physiol 1984;247:F632-6"},
        {RF_SOURCE_FAO_1985,
         "FAO/WHO/UNU. Energy and protein requirements. WHO Technical Report Series 724, Geneva 1985"},
        {RF_SOURCE_NASEM_2023,
         "National Academies of Sciences, Engineering, and Medicine. Dietary Reference Intakes for Energy. 2023"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)refuel_source_find(rows[i].key)->citation, (char *)rows[i].citation));
    cr_expect(eq(str, (char *)refuel_source_find(RF_SOURCE_MUELLER_2004)->author, "Müller MJ et al."));
    cr_expect(eq(str, (char *)refuel_source_find(RF_SOURCE_MIFFLIN_1990)->title,
                 "A new predictive equation for resting energy expenditure in healthy individuals"));
    cr_expect(eq(str, (char *)refuel_source_find(RF_SOURCE_AERENHOUTS_2010)->bibtex,
                 "@misc{Aerenhouts2010,\n  author = {Aerenhouts, D. and others},\n"
                 "  title = {{Energy and macronutrient intake in adolescent sprint athletes}},\n  year = {2010}\n}\n"));
}
