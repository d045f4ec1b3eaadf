#include "io/pick.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "io/stream.h"

static rf_picks picks;

static const char *read(rf_stream_what what, const char *fields, bool cells)
{
    static char names[2048];
    static refuel_error err;
    names[0] = '\0';
    if (rf_picks_read(fields, rf_stream_type(what), cells, &picks, &err) != REFUEL_OK) return err.message;
    for (size_t i = 0; i < picks.count; i++) {
        char name[RF_PICK_PATH];
        rf_pick_name(&picks.pick[i], name);
        snprintf(names + strlen(names), sizeof names - strlen(names), "%s%s", i ? " " : "", name);
    }
    return names;
}

#define EXPECT(what, fields, cells, told) cr_expect(eq(str, (char *)read(what, fields, cells), told), "%s", fields)

Test(pick, cells)
{
    EXPECT(RF_STREAM_PLAN, "energy.total_kcal_d", true, "energy.total_kcal_d");
    EXPECT(RF_STREAM_PLAN, " overall.verdict , person.sex ", true, "overall.verdict person.sex");
    EXPECT(RF_STREAM_PLAN, "macros", true,
           "macros.carbohydrate_g_d macros.protein_g_d macros.fat_g_d macros.fibre_g_d");
    EXPECT(RF_STREAM_PLAN, "energy.interval.total_kcal_d", true,
           "energy.interval.total_kcal_d.low energy.interval.total_kcal_d.high");
    EXPECT(RF_STREAM_PLAN, "energy.interval.total_kcal_d.high", true, "energy.interval.total_kcal_d.high");
    EXPECT(RF_STREAM_CHECK, "checks.fat-minimum.low,checks.fat-minimum.interval.low", true,
           "checks.fat-minimum.low checks.fat-minimum.interval.low");
    EXPECT(RF_STREAM_PROJECT, "weight_kg,interval.weight_kg.low,ended.reason", true,
           "weight_kg interval.weight_kg.low ended.reason");
    EXPECT(RF_STREAM_NEEDS, "needs.vitamin_d.rda", true, "needs.vitamin_d.rda");
}

Test(pick, what_is_chosen_without_fields_can_be_read)
{
    for (int what = RF_STREAM_PLAN; what <= RF_STREAM_NEEDS; what++) {
        const char *fields = rf_stream_fields((rf_stream_what)what);
        read((rf_stream_what)what, fields, true);
        cr_expect(gt(sz, picks.count, 3), "%s", fields);
    }
}

Test(pick, errors)
{
    EXPECT(RF_STREAM_PLAN, "", true, "fields: a name is missing");
    EXPECT(RF_STREAM_PLAN, "macros,", false, "fields: a name is missing");
    EXPECT(RF_STREAM_PLAN, "energy.totl_kcal_d", false,
           "fields: energy.totl_kcal_d is no member of the answer; did you mean energy.total_kcal_d?");
    EXPECT(RF_STREAM_PLAN, "checks.fat-minimm.value", false,
           "fields: checks.fat-minimm.value is no member of the answer; did you mean fat-minimum?");
    EXPECT(RF_STREAM_PLAN, "zzz", false, "fields: zzz is no member of the answer; docs/json.md lists them");
    EXPECT(RF_STREAM_PLAN, "macros.protein_g_d.low", true,
           "fields: macros.protein_g_d.low is no member of the answer; did you mean macros.protein_g_d?");
    EXPECT(RF_STREAM_PLAN, "checks", true,
           "fields: checks is a list; a row takes single values, like checks.energy-availability.value");
    EXPECT(RF_STREAM_PLAN, "person,energy,goal,macros,targets,person,energy,goal,macros,targets,person,energy", true,
           "fields: these are more than 128 fields");
    static char large[4096];
    memset(large, 'a', sizeof large - 1);
    read(RF_STREAM_PLAN, large, false);
    cr_expect(eq(sz, picks.count, 0));
}

/* A member is taken by its own path and by a group that holds it, not by one that only begins alike. */
Test(pick, take)
{
    read(RF_STREAM_PLAN, "energy.interval,macros.fat_g_d", false);
    cr_expect(rf_picks_take(&picks, "energy.", "interval.total_kcal_d"));
    cr_expect(not(rf_picks_take(&picks, "energy.", "total_kcal_d")));
    cr_expect(rf_picks_take(&picks, "macros.", "fat_g_d"));
    cr_expect(not(rf_picks_take(&picks, "macros.", "fat")));
    cr_expect(rf_picks_within(&picks, ""));
    cr_expect(rf_picks_within(&picks, "macros."));
    cr_expect(not(rf_picks_within(&picks, "goal.")));
}
