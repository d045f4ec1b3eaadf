/* An array of a request, as the one text that its input reads. */
#ifndef REFUEL_IO_JSON_LIST_H
#define REFUEL_IO_JSON_LIST_H

#include "io/input_set.h"
#include "io/json.h"

/* An element is a text, or an object with the keys of field->info.item: a word and its number, or a number alone. Where
   there are no keys it is a text, and under the path of numbers a number. Numbers are written so that they read back
   exactly. *to->text (path is how it is called) has room as its text. */
refuel_status rf_list_from_json(const rf_json_node *array, const rf_input_place *to, const char *path,
                                char room[RF_LIST_TEXT], refuel_error *err);

#endif
