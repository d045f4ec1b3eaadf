#include "cli/render_bibtex.h"

#include <stdio.h>

#define PAPERS_MAX 4 /* two formulas with two papers each */

typedef struct papers {
    const refuel_source *it[PAPERS_MAX];
    int count;
} papers;

static void print_paper(const refuel_source *it, int is_first)
{
    printf("%s%s", is_first ? "" : "\n", it->bibtex);
}

void cli_render_bibliography(void)
{
    for (size_t i = 0; refuel_source_at(i); i++) print_paper(refuel_source_at(i), i == 0);
}

/* Each paper once: two formulas may share one. */
static void add(papers *list, const char *key)
{
    const refuel_source *paper = refuel_source_find(key);
    for (int i = 0; i < list->count; i++)
        if (list->it[i] == paper) return;
    if (paper && list->count < PAPERS_MAX) list->it[list->count++] = paper;
}

static void add_formula(papers *list, refuel_equation_id id)
{
    refuel_equation_info info;
    if (!refuel_equation_describe(id, &info)) return;
    add(list, info.source);
    add(list, info.second_source);
}

void cli_render_bibtex(const rf_entry *entry)
{
    papers list = {.count = 0};
    add_formula(&list, entry->formula);
    add_formula(&list, entry->second);
    if (entry->kind == RF_ENTRY_METHOD && list.count == 0) add(&list, entry->method->source);
    if (entry->kind == RF_ENTRY_CHECK) add(&list, refuel_check_describe(entry->check)->source);
    if (entry->kind == RF_ENTRY_ACTIVITY) add(&list, entry->activity->source);
    if (entry->kind == RF_ENTRY_SOURCE) add(&list, entry->paper->key);
    for (int i = 0; i < list.count; i++) print_paper(list.it[i], i == 0);
}
