#include "fatigue/fatigue_input.h"

#include <refuel/person.h>

#include "core/failure.h"
#include "core/sized.h"
#include "fatigue/sign.h"
#include "fatigue/written_signs.h"

const refuel_fatigue_request rf_empty_fatigue = REFUEL_FATIGUE_REQUEST_INIT;

#define ALL_SIGNS ((1 << (REFUEL_SIGN_END - 1)) - 1)
#define DOWN_MOST_D 3650 /* ten years */

static const refuel_choice not_down[] = {{"no", 0}, {"not-down", 0}, {"none", 0}, {"not-at-all", 0}, {NULL, 0}};

#define AT(member) .info.offset = offsetof(refuel_fatigue_request, member)
#define QUANTITY(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND
#define ROW(name) [REFUEL_FATIGUE_INPUT_##name]
#define NUMBER(name) .info.number = REFUEL_FATIGUE_INPUT_##name

const rf_field rf_fatigue_fields[REFUEL_FATIGUE_INPUT_END] = {
    ROW(SIGN) = {NUMBER(SIGN), .info.flag = "sign", .info.path = "signs", .kind = RF_KIND_END, .info.unit = "",
                 .info.whole = true, .info.low = 0, .info.high = ALL_SIGNS, .info.choices = rf_sign_choices,
                 .info.item = &rf_sign_item, .read = rf_signs_read, AT(signs),
                 .info.example = "dark-urine or heavy-legs, low-mood", .info.aliases = {"signs", "symptom", "symptoms"},
                 .info.help =
                     "a sign that is there, again for each; those up to headache-after-drinking are emergencies"},
    ROW(PERFORMANCE_DOWN) = {NUMBER(PERFORMANCE_DOWN), .info.flag = "performance-down", .info.path = "performance_down",
                             .info.number_path = "performance_down_d", QUANTITY(DURATION), .shown = "d",
                             AT(performance_down_d), .info.low = 0, .info.high = DOWN_MOST_D, .also = not_down,
                             .info.example = "3weeks or 0d",
                             .info.help = "for how long your running has been worse than it was; 0d: it is not",
                             .info.numbers = {{"performance_down_weeks", "weeks"}}},
    ROW(SLEEP) = {NUMBER(SLEEP), .info.flag = "sleep", .info.path = "sleep", .info.number_path = "sleep_h",
                  QUANTITY(TIME), .shown = "h", AT(sleep_h), .info.low = 1, .info.high = 24, .usual = {3, 12},
                  .info.example = "7h or 6h30", .info.help = "how long you sleep a night, as a rule"},
};

const refuel_input_info *refuel_fatigue_input_at(refuel_fatigue_input input)
{
    int known = input > REFUEL_FATIGUE_INPUT_NONE && input < REFUEL_FATIGUE_INPUT_END;
    return known ? &rf_fatigue_fields[input].info : NULL;
}

bool rf_fatigue_takes(const char *path)
{
    for (int i = 1; i < REFUEL_FATIGUE_INPUT_END; i++) {
        const refuel_input_info *it = &rf_fatigue_fields[i].info;
        if (strcmp(it->path, path) == 0 || (it->number_path && strcmp(it->number_path, path) == 0)) return true;
    }
    return false;
}

/* A sign against the sex, or against the number that was answered. */
static refuel_status check_signs(int32_t signs, const refuel_request *who, refuel_error *err)
{
    int periods = signs & REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS),
        bones = signs & REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY);
    if (who->sex == REFUEL_MALE && periods)
        return rf_fail(err, REFUEL_E_CONFLICT, "signs", "missed-periods goes with sex female");
    if (who->health.number[REFUEL_HEALTH_MISSED_PERIODS] == 0 && periods)
        return rf_fail(err, REFUEL_E_CONFLICT, "signs",
                       "missed-periods was named, and missed_periods says that none was missed");
    if (who->health.number[REFUEL_HEALTH_BONE_STRESS] == 0 && bones)
        return rf_fail(err, REFUEL_E_CONFLICT, "signs",
                       "bone-stress-injury was named, and bone_stress says that there was none");
    return REFUEL_OK;
}

refuel_status rf_fatigue_check(const refuel_fatigue_request *ask, const refuel_request *who,
                               refuel_fatigue_request *known, refuel_error *err)
{
    refuel_fatigue_request given;
    refuel_status status = rf_sized_read(ask, &given, &rf_empty_fatigue, sizeof given, "", err);
    for (int i = 1; i < REFUEL_FATIGUE_INPUT_END && status == REFUEL_OK; i++) {
        const rf_field *field = &rf_fatigue_fields[i];
        if (!rf_field_gives(field, &given)) continue;
        double value = rf_field_load(field, &given);
        status = rf_field_check(field, field->info.path, &value, err);
        if (status == REFUEL_OK) rf_field_store(field, &given, value);
    }
    if (status != REFUEL_OK) return status;
    status = check_signs(given.signs, who, err);
    if (status == REFUEL_OK) *known = given;
    return status;
}
