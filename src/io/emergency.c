#include "io/emergency.h"

#include <string.h>

#include "fatigue/written_signs.h"
#include "io/json_request.h"

#define STRUCT refuel_sign_info
static const refuel_result_info rows[] = {
    OTHER(KEY("sign"), WORDS, key, "the sign that was named"),
    OTHER(KEY("title"), WORDS, title, "the same in plain words"),
    OTHER(KEY("message"), WORDS, message, "what to do now, and why"),
    OTHER(KEY("source"), TEXT, source, "where that stands"),
};
#undef STRUCT
const rf_record rf_emergency_record = RECORD(rows);

const refuel_sign_info *rf_emergency_at(int32_t signs, size_t i)
{
    int32_t emergencies = refuel_sign_emergencies(signs);
    for (size_t k = 0; refuel_sign_at(k); k++)
        if (emergencies & REFUEL_SIGN_BIT(refuel_sign_at(k)->number) && i-- == 0) return refuel_sign_at(k);
    return NULL;
}

static int32_t emergencies_of(const rf_json_node *node, bool of_signs)
{
    int32_t found = 0;
    rf_json_type type = rf_json_type_of(node);
    if (type == RF_JSON_TEXT) {
        const char *text = rf_json_text(node);
        return of_signs ? rf_emergencies_in(text, strlen(text)) : rf_emergencies_within(text, strlen(text));
    }
    if (type != RF_JSON_OBJECT && type != RF_JSON_ARRAY) return 0;
    for (const rf_json_node *it = rf_json_first(node); it; it = rf_json_next(it)) {
        const char *key = type == RF_JSON_OBJECT ? rf_json_key(it) : "";
        if (strcmp(key, RF_ID_KEY) == 0 || strcmp(key, "log") == 0) continue;
        found |= emergencies_of(it, of_signs || rf_is_sign_key(key)) | rf_emergencies_within(key, strlen(key));
    }
    return found;
}

int32_t rf_json_emergencies(const rf_json_node *node)
{
    return node ? emergencies_of(node, false) : 0;
}
