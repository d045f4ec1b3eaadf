#include "io/input_set.h"

#include <string.h>

void rf_input_set_begin(rf_input_set *set, const rf_field *row, int rows)
{
    set->row = row;
    set->rows = rows;
    set->lists = 0;
    set->explains = false;
    memset(set->text, 0, (size_t)rows * sizeof *set->text);
    for (int i = 0; i < rows; i++) set->called[i][0] = '\0';
    memset(set->reached, 0, sizeof set->reached);
}

void rf_input_set_again(rf_input_set *set)
{
    set->lists = 0;
    for (int word = 0; word < RF_REACHED_WORDS; word++)
        for (uint64_t left = set->reached[word], row = 64 * (uint64_t)word; left; left >>= 1, row++) {
            if (left % 2 == 0) continue;
            set->text[row] = (rf_field_text){.text = NULL};
            set->called[row][0] = '\0';
        }
    memset(set->reached, 0, sizeof set->reached);
}

/* Most rows differ in the first letter already. */
static bool is_path(const char *row, const char *path)
{
    return *row == *path && strcmp(row, path) == 0;
}

static rf_input_place place(rf_input_set *set, int row, bool number, const char *unit)
{
    rf_input_set_reach(set, row);
    return (rf_input_place){&set->row[row], set, &set->text[row], set->called[row], number, unit};
}

/* The keys of most requests are paths of texts and numbers in the unit of the row; the others are looked at afterwards. */
rf_input_place rf_input_place_of(rf_input_set *sets, int count, const char *path)
{
    for (rf_input_set *set = sets; set < sets + count; set++)
        for (int i = 1; i < set->rows; i++) {
            const refuel_input_info *info = &set->row[i].info;
            bool number = info->number_path && is_path(info->number_path, path);
            if (number || is_path(info->path, path)) return place(set, i, number, NULL);
        }
    for (rf_input_set *set = sets; set < sets + count; set++)
        for (int i = 1; i < set->rows; i++) {
            const refuel_number_key *key = rf_field_key(&set->row[i], path);
            if (key) return place(set, i, true, key->unit);
        }
    return (rf_input_place){.field = NULL};
}
