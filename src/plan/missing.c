#include "plan/missing.h"

#include <string.h>

#include "core/failure.h"
#include "core/text.h"
#include "core/word.h"

void rf_missing_add(rf_missing *missing, const rf_field *row, const char *name)
{
    if (missing->count == RF_MISSING_MAX) return;
    missing->row[missing->count] = row;
    missing->name[missing->count++] = name;
}

static rf_words words_of(const rf_missing *missing, const rf_field *row)
{
    return (rf_words){.choices = row->info.choices, .refused = missing->refused, .row = row->info.number};
}

/* "female or male", "170cm or 5ft7in" */
static void add_example(const rf_missing *missing, const rf_field *row, char *text, size_t size)
{
    const rf_words words = words_of(missing, row);
    char list[64] = "";
    rf_text_join(text, size, " ", rf_field_example(row));
    if (row->kind != RF_KIND_END) return;
    for (const refuel_choice *it = words.choices; it && it->name; it++)
        if (rf_word_is_taken(&words, it)) rf_text_join(list, sizeof list, " or ", it->name);
    rf_text_join(text, size, "", list);
}

/* "age 34 or 8months or born 1990-05-17": what writes the same member will do as well, by its flag where the row is called by
   its own. */
static void add_way(const rf_missing *missing, int i, char *text, size_t size)
{
    const rf_field *row = missing->row[i], *other = row - row->info.number + row->info.excludes;
    const char *name = missing->name[i];
    rf_text_join(text, size, "", name);
    add_example(missing, row, text, size);
    if (!row->info.excludes || other->info.offset != row->info.offset) return;
    bool by_flag = strncmp(name, "--", 2) == 0;
    rf_text_join(text, size, by_flag ? " or --" : " or ", by_flag ? other->info.flag : other->info.path);
    add_example(missing, other, text, size);
}

static refuel_status fail_one(const rf_missing *missing, refuel_error *err)
{
    const rf_field *row = missing->row[0];
    const rf_words words = words_of(missing, row);
    char list[64] = "";
    if (row->kind == RF_KIND_END && words.choices) rf_word_list(&words, list, sizeof list);
    if (*list) return rf_fail(err, REFUEL_E_MISSING, row->info.path, "it was not given and is needed; write %s", list);
    if (row->info.needed)
        return rf_fail(err, REFUEL_E_MISSING, row->info.path, "it was not given and is needed; %s", row->info.needed);
    return rf_fail(err, REFUEL_E_MISSING, row->info.path, "it was not given and is needed; write it like %s",
                   rf_field_example(row));
}

refuel_status rf_missing_fail(const rf_missing *missing, refuel_error *err)
{
    if (missing->count == 1) return fail_one(missing, err);
    char names[128] = "", how[256] = "";
    for (int i = 0; i < missing->count; i++) {
        char one[96] = "";
        rf_text_join(names, sizeof names, i + 1 < missing->count ? ", " : " and ", missing->name[i]);
        add_way(missing, i, one, sizeof one);
        rf_text_join(how, sizeof how, ", ", one);
    }
    rf_fail(err, REFUEL_E_MISSING, "", "%s are missing: write %s", names, how);
    if (err) rf_field_blame(missing->row[0], err);
    return REFUEL_E_MISSING;
}
