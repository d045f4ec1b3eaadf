#include "training/load_input.h"

#include "core/date.h"
#include "core/failure.h"
#include "person/sex.h"

#define DAY_MIN (-719162.0) /* 0001-01-01 */
#define DAY_MAX 2932896.0   /* 9999-12-31 */

const refuel_load_request rf_empty_load = REFUEL_LOAD_REQUEST_INIT;

const refuel_choice rf_load_kind_choices[] = {
#define WORD(name, number, text, unit, what, needs) {text, number},
    REFUEL_LOAD_KIND_LIST(WORD)
#undef WORD
        {NULL, 0}};

static const refuel_choice kind_also[] = {
    {"rpe", REFUEL_LOAD_RPE},     {"srpe", REFUEL_LOAD_RPE},         {"heart-rate", REFUEL_LOAD_TRIMP},
    {"hr", REFUEL_LOAD_TRIMP},    {"duration", REFUEL_LOAD_MINUTES}, {"time", REFUEL_LOAD_MINUTES},
    {"km", REFUEL_LOAD_DISTANCE}, {"miles", REFUEL_LOAD_DISTANCE},   {NULL, 0}};

static refuel_status read_day(const rf_reading *r, double *value)
{
    int64_t day = 0;
    refuel_status status = rf_date_read(r->text, r->length, r->called, &day, r->err);
    if (status == REFUEL_OK) *value = (double)day;
    return status;
}

#define AT(member) .info.offset = offsetof(refuel_load_request, member)
#define QUANTITY(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND
#define ROW(name) [REFUEL_LOAD_INPUT_##name]
#define NUMBER(name) .info.number = REFUEL_LOAD_INPUT_##name
#define WORDS .kind = RF_KIND_END, .info.unit = "", .info.whole = true, .info.low = 1
#define DATE QUANTITY(DURATION), .read = read_day, .info.low = DAY_MIN, .info.high = DAY_MAX

const rf_field rf_load_fields[REFUEL_LOAD_INPUT_END] = {
    ROW(FROM) = {NUMBER(FROM), .info.flag = "from", .info.path = "from", DATE, AT(from_day),
                 .info.example = "2026-01-01", .info.fallback = "the first run",
                 .info.help = "date of the first day; runs before it are left out"},
    ROW(UNTIL) = {NUMBER(UNTIL), .info.flag = "until", .info.path = "until", DATE, AT(until_day),
                  .info.example = "2026-03-31", .info.fallback = "the last row of the log",
                  .info.help = "date of the last day; days without a row count as days without a run"},
    ROW(LAST) = {NUMBER(LAST), .info.flag = "last", .info.path = "last", .info.number_path = "last_days",
                 QUANTITY(DURATION), AT(last_days), .info.low = 1, .info.high = REFUEL_LOAD_DAYS_MAX,
                 .info.example = "8weeks", .info.fallback = "8 weeks in the table, all in JSON and CSV",
                 .info.help = "how much is shown, up to the last day; what lies before still counts",
                 .info.numbers = {{"last_weeks", "week"}}},
    ROW(KIND) = {NUMBER(KIND), .info.flag = "kind", .info.path = "kind", WORDS, .info.high = REFUEL_LOAD_KIND_END - 1,
                 .info.choices = rf_load_kind_choices, .also = kind_also, AT(kind),
                 .info.fallback = "the first for which every run has the numbers", .info.help = "what is counted"},
    ROW(RESTING_HEART_RATE) = {NUMBER(RESTING_HEART_RATE), .info.flag = "resting-heart-rate",
                               .info.path = "resting_heart_rate", .info.number_path = "resting_heart_rate_bpm",
                               QUANTITY(HEART_RATE), AT(resting_heart_rate_bpm), .info.low = 25, .info.high = 120,
                               .info.example = "50", .info.help = "measured at rest, for trimp"},
    ROW(MAX_HEART_RATE) = {NUMBER(MAX_HEART_RATE), .info.flag = "max-heart-rate", .info.path = "max_heart_rate",
                           .info.number_path = "max_heart_rate_bpm", QUANTITY(HEART_RATE), AT(max_heart_rate_bpm),
                           .info.low = 100, .info.high = 230, .info.example = "185",
                           .info.help = "the highest measured, for trimp; no formula by age stands in for it"},
    ROW(SEX) = {NUMBER(SEX), .info.flag = "sex", .info.path = "sex", WORDS, .info.high = REFUEL_SEX_UNKNOWN,
                .info.choices = rf_sex_choices, .also = rf_sex_also, AT(sex), .info.aliases = {"gender"},
                .info.help = "for trimp, which weights a heart rate by it"},
};

const refuel_input_info *refuel_load_input_at(refuel_load_input input)
{
    int known = input > REFUEL_LOAD_INPUT_NONE && input < REFUEL_LOAD_INPUT_END;
    return known ? &rf_load_fields[input].info : NULL;
}
