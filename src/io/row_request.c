#include "io/row_request.h"

#include <string.h>

#include "core/cursor.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "fatigue/written_signs.h"
#include "io/json_key.h"
#include "io/json_request.h"
#include "io/row_cells.h"

/* By the last key of a path, or by a flag. */
static rf_input_place by_short_name(rf_input_set *sets, int count, const char *name)
{
    for (rf_input_set *set = sets; set < sets + count; set++)
        for (int i = 1; i < set->rows; i++) {
            const rf_field *row = &set->row[i];
            const refuel_input_info *info = &row->info;
            const char *path =
                info->number_path && strcmp(rf_last_key(info->number_path), name) == 0 ? info->number_path
                : strcmp(rf_last_key(info->path), name) == 0 || rf_field_is_flag(row, name, strlen(name)) ? info->path
                                                                                                          : NULL;
            for (const refuel_number_key *it = info->numbers; !path && it->path; it++)
                if (strcmp(rf_last_key(it->path), name) == 0) path = it->path;
            if (path) return rf_input_place_of(sets, count, path);
        }
    return (rf_input_place){.field = NULL};
}

static rf_input_place place_of(rf_input_set *sets, int count, const char *name)
{
    rf_input_place to = rf_input_place_of(sets, count, name);
    return to.field ? to : by_short_name(sets, count, name);
}

/* Could it be the name of a column? JSON and numbers are none. */
static bool is_name(const rf_cell *it)
{
    bool words = it->length > 0 && rf_is_letter(it->text[0]);
    for (size_t i = 1; i < it->length && words; i++)
        words = rf_is_letter(it->text[i]) || rf_is_digit(it->text[i]) || strchr("_-. ()", it->text[i]);
    return words;
}

bool rf_row_is_header(const char *text, size_t length, rf_input_set *sets, int count)
{
    char room[1024], *bytes = room;
    if (length + 2 > sizeof room / 2) length = sizeof room / 2 - 2; /* the first names tell */
    rf_cells from = rf_cells_of(text, length, rf_cells_separator(text, length));
    size_t names = 0, cells_read = 0;
    while (!from.over && bytes + length < room + sizeof room) {
        rf_cell it = rf_cells_next(&from, &bytes);
        if (strcmp(it.text, RF_ID_KEY) == 0 || place_of(sets, count, it.text).field) return true;
        cells_read++;
        names += is_name(&it);
    }
    return cells_read > 1 && names == cells_read;
}

static refuel_status unknown_column(rf_input_set *sets, int count, const char *name, refuel_error *err)
{
    char shown[RF_PRINTABLE], meant[RF_PATH] = "";
    rf_printable(name, strlen(name), shown);
    rf_key_nearest(sets, count, name, false, meant);
    if (!*name) return rf_fail(err, REFUEL_E_UNKNOWN, "header", "it has a column without a name");
    if (rf_is_sign_key(name) || rf_emergencies_within(name, strlen(name)))
        return rf_fail(err, REFUEL_E_UNKNOWN, shown, RF_SIGNS_ELSEWHERE);
    if (*meant)
        return rf_fail(err, REFUEL_E_UNKNOWN, shown, "there is no such column; did you mean %s?", rf_last_key(meant));
    return rf_fail(err, REFUEL_E_UNKNOWN, shown,
                   "there is no such column; columns are id and the inputs, like age_y and height_cm");
}

/* Does another column give the same input? */
static const rf_row_column *twin(const rf_row_header *header, const rf_row_column *it)
{
    for (size_t i = 0; i < header->count; i++) {
        const rf_row_column *other = &header->column[i];
        if (other->row == it->row && other->table == it->table) return other;
    }
    return NULL;
}

static refuel_status add_column(rf_row_header *header, rf_input_set *sets, int count, const rf_cell *name,
                                refuel_error *err)
{
    rf_row_column *it = &header->column[header->count];
    if (name->fault) return rf_fail(err, REFUEL_E_SYNTAX, "header", "%s", name->fault);
    if (header->count == RF_ROW_COLUMNS)
        return rf_fail(err, REFUEL_E_RANGE, "header", "it has more than %d columns", RF_ROW_COLUMNS);
    *it = (rf_row_column){.table = 0};
    if (name->length >= RF_PATH) return unknown_column(sets, count, name->text, err);
    strcpy(it->name, name->text);
    if (strcmp(name->text, RF_ID_KEY) != 0) {
        rf_input_place to = place_of(sets, count, name->text);
        if (!to.field) return unknown_column(sets, count, name->text, err);
        it->table = (int)(to.set - sets);
        it->row = to.field->info.number;
        it->number = to.number;
        it->unit = to.unit;
        strcpy(it->name, to.number && !to.unit ? to.field->info.number_path : to.field->info.path);
    }
    const rf_row_column *other = twin(header, it);
    if (other)
        return rf_fail(err, REFUEL_E_DUPLICATE, "header", "%s is given by two columns",
                       it->row ? sets[it->table].row[it->row].info.path : RF_ID_KEY);
    header->has_id |= it->row == 0;
    header->count++;
    return REFUEL_OK;
}

refuel_status rf_row_header_read(const char *text, size_t length, rf_input_set *sets, int count, rf_row_header *out,
                                 refuel_error *err)
{
    char room[8192], *bytes = room;
    *out = (rf_row_header){.separator = rf_cells_separator(text, length)};
    if (2 * length + 2 > sizeof room) return rf_fail(err, REFUEL_E_RANGE, "header", "it is longer than 4,000 bytes");
    rf_cells from = rf_cells_of(text, length, out->separator);
    while (!from.over) {
        rf_cell name = rf_cells_next(&from, &bytes);
        refuel_status status = add_column(out, sets, count, &name, err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

/* Puts one cell into its place. */
static refuel_status take(const rf_row_column *column, const rf_cell *it, rf_input_set *sets, refuel_error *err)
{
    rf_field_text *in = &sets[column->table].text[column->row];
    char shown[RF_PRINTABLE];
    double value = 0;
    rf_input_set_reach(&sets[column->table], column->row);
    in->tried = it->fault || it->length > 0;
    if (it->fault) return rf_fail(err, REFUEL_E_SYNTAX, column->name, "%s", it->fault);
    if (it->length == 0) return REFUEL_OK;
    rf_printable(it->text, it->length, shown);
    if (column->number && rf_number_read(it->text, it->length, &value) != it->length)
        return rf_fail(err, REFUEL_E_TYPE, column->name, "it takes a number%s, not \"%s\"",
                       memchr(it->text, ',', it->length) ? " with a decimal point" : "", shown);
    in->called = column->name;
    in->is_number = column->number;
    in->number = value;
    in->unit = column->unit;
    in->text = it->text;
    in->length = it->length;
    return REFUEL_OK;
}

static refuel_status row_length(const rf_row_header *header, size_t found, refuel_error *err)
{
    if (found > header->count)
        return rf_fail(err, REFUEL_E_SYNTAX, "input", "the row has more cells than the %zu that the header names",
                       header->count);
    return rf_fail(err, REFUEL_E_SYNTAX, "input", "the row has %zu of the %zu cells that the header names", found,
                   header->count);
}

void rf_row_read(const rf_row_header *header, const char *text, size_t length, char *bytes, rf_input_set *sets,
                 const char **id, rf_errors *errors)
{
    rf_cells from = rf_cells_of(text, length, header->separator);
    size_t n = 0;
    *id = NULL;
    if (memchr(text, '\0', length)) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_SYNTAX, "input", "the row holds a NUL byte"));
        return;
    }
    for (; !from.over && n < header->count; n++) {
        const rf_row_column *column = &header->column[n];
        rf_cell it = rf_cells_next(&from, &bytes);
        if (column->row > 0)
            rf_errors_took(errors, take(column, &it, sets, rf_errors_place(errors)));
        else if (it.fault)
            rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_SYNTAX, RF_ID_KEY, "%s", it.fault));
        else
            *id = it.length ? it.text : NULL;
    }
    if (n < header->count || !from.over)
        rf_errors_took(errors, row_length(header, from.over ? n : n + 1, rf_errors_place(errors)));
}

int32_t rf_row_emergencies(const rf_row_header *header, const char *text, size_t length, char *bytes)
{
    rf_cells from = rf_cells_of(text, length, header->separator);
    int32_t found = 0;
    for (size_t n = 0; !from.over; n++) {
        rf_cell it = rf_cells_next(&from, &bytes);
        bool is_id = n < header->count && header->column[n].row == 0;
        if (!is_id) found |= rf_emergencies_within(it.text, it.length);
    }
    return found;
}
