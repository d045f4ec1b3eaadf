#include "io/json_key.h"

#include <stdint.h>
#include <string.h>

#include "core/text.h"

const char *rf_last_key(const char *path)
{
    const char *point = strrchr(path, '.');
    return point ? point + 1 : path;
}

typedef struct hunt {
    rf_nearest nearest;
    const char *path; /* of the nearest */
    rf_field_text *text;
} hunt;

static void offer(hunt *h, const char *name, const char *path, rf_field_text *text)
{
    const char *before = h->nearest.name;
    rf_nearest_offer(&h->nearest, name);
    if (h->nearest.name == before) return;
    h->path = path;
    h->text = text;
}

/* Whether a path leads into the object of another: the first `length` bytes, the point included, are the same. */
static bool is_beside(const char *path, const char *other, size_t length)
{
    return (size_t)(rf_last_key(path) - path) == length && strncmp(path, other, length) == 0;
}

static void offer_path(hunt *h, const char *path, const char *asked, bool beside, rf_field_text *text)
{
    size_t before = (size_t)(h->nearest.asked - asked);
    if (path && is_beside(path, asked, before) == beside) offer(h, rf_last_key(path), path, text);
}

static void offer_row(hunt *h, const refuel_input_info *info, const char *asked, bool beside, rf_field_text *text)
{
    offer_path(h, info->path, asked, beside, text);
    offer_path(h, info->number_path, asked, beside, text);
    for (const refuel_number_key *it = info->numbers; it->path; it++) offer_path(h, it->path, asked, beside, text);
    if (beside) return;
    offer(h, info->flag, info->path, text);
    for (const char *const *it = info->aliases; *it; it++) offer(h, *it, info->path, text);
}

/* The object of inputs with the nearest name, in the same object as the key at the end of the path. */
static void nearest_group(rf_input_set *sets, int count, const char *asked, char meant[RF_PATH])
{
    const char *key = rf_last_key(asked);
    size_t least = SIZE_MAX, before = (size_t)(key - asked);
    for (int k = 0; k < count; k++)
        for (int i = 1; i < sets[k].rows; i++) {
            const char *path = sets[k].row[i].info.path;
            char group[RF_PATH] = "";
            rf_nearest nearest = {.asked = key, .length = strlen(key)};
            if (strncmp(path, asked, before) != 0 || !strchr(path + before, '.')) continue;
            memcpy(group, path, before + strcspn(path + before, "."));
            rf_nearest_offer(&nearest, group + before);
            if (!nearest.name || nearest.distance >= least) continue;
            least = nearest.distance;
            strcpy(meant, group);
        }
}

void rf_key_nearest(rf_input_set *sets, int count, const char *path, bool is_object, char meant[RF_PATH])
{
    const char *key = rf_last_key(path);
    hunt h = {.nearest = {.asked = key, .length = strlen(key)}};
    *meant = '\0';
    if (is_object) nearest_group(sets, count, path, meant);
    if (is_object && (*meant || key == path)) return;
    for (int others = 0; others < 2; others++)
        for (int k = 0; k < count; k++)
            for (int i = 1; i < sets[k].rows; i++) offer_row(&h, &sets[k].row[i].info, path, !others, &sets[k].text[i]);
    if (!h.path) return;
    h.text->tried = true;
    strcpy(meant, h.path);
}
