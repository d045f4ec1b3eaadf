#include "session/session_input.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/word.h"
#include "diet/fuelling_kernel.h"
#include "energy/running.h"

const refuel_session_request rf_empty_session = REFUEL_SESSION_REQUEST_INIT;

/* Names of distances; they are read, never written. */
static const refuel_choice distance_words[] = {{"marathon", RF_MARATHON_KM},
                                               {"half-marathon", RF_MARATHON_KM / 2},
                                               {"halfmarathon", RF_MARATHON_KM / 2},
                                               {"half", RF_MARATHON_KM / 2},
                                               {NULL, 0}};

static refuel_status as_time(const rf_reading *r, const rf_amount *amount, double *value)
{
    const rf_field *row = &rf_session_fields[REFUEL_SESSION_INPUT_TIME];
    rf_limits limits = rf_field_limits(row, r->called);
    double time_h = NAN;
    refuel_status status = rf_quantity_take(row->kind, &limits, amount, NAN, &time_h, r->err);
    if (status != REFUEL_OK) return status;
    r->side->row[0] = REFUEL_SESSION_INPUT_TIME; /* the other place is that of a pace behind "at" */
    r->side->value[0] = time_h;
    *value = NAN;
    return REFUEL_OK;
}

static refuel_status refuse_range(const rf_reading *r, const rf_limits *limits, const rf_amount *amount)
{
    const rf_asked asked = {.field = limits->field, .example = rf_field_example(r->field), .err = r->err};
    return rf_amount_refuse(&asked, amount, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
}

/* A distance, its name, or how long the run takes: 10km, marathon, 50min. */
static refuel_status read_distance(const rf_reading *r, double *value)
{
    const rf_words words = {.also = distance_words};
    rf_limits limits = rf_field_limits(r->field, r->called);
    rf_amount amount;
    if (rf_word_find(&words, r->text, r->length, value)) return REFUEL_OK;
    refuel_status status = rf_quantity_amount(r->field->kind, &limits, r->text, r->length, &amount, r->err);
    if (status != REFUEL_OK) return status;
    if (!isnan(amount.upper)) return refuse_range(r, &limits, &amount);
    bool is_time = amount.measure.of && amount.measure.of->dimension == RF_DIMENSION_TIME && !amount.measure.per;
    return is_time && r->side ? as_time(r, &amount, value)
                              : rf_quantity_take(r->field->kind, &limits, &amount, NAN, value, r->err);
}

/* 55:00 is minutes or hours, sixty times as much; no distance can be run in both. */
static refuel_status read_clock(const rf_reading *r, const rf_limits *limits, rf_amount *amount, double *value)
{
    const refuel_session_request *run = r->record;
    double minutes = amount->number / 60, as_hours = run->distance_km / minutes; /* km/h where minutes are hours */
    bool hours = as_hours >= RF_RUN_MIN_KM_H && as_hours <= RF_RUN_MAX_KM_H;
    amount->measure = hours ? RF_MEASURE(MIN) : RF_MEASURE(S);
    amount->compound = true;
    return rf_quantity_take(r->field->kind, limits, amount, NAN, value, r->err);
}

static refuel_status read_time(const rf_reading *r, double *value)
{
    const refuel_session_request *run = r->record;
    rf_limits limits = rf_field_limits(r->field, r->called);
    const rf_asked asked = {.field = limits.field, .example = rf_field_example(r->field), .err = r->err, .clock = true};
    rf_amount amount;
    refuel_status status = rf_amount_read(&asked, r->text, r->length, &amount);
    if (status == REFUEL_OK && amount.clock && run && !isnan(run->distance_km))
        return read_clock(r, &limits, &amount, value);
    status = rf_quantity_amount(r->field->kind, &limits, r->text, r->length, &amount, r->err);
    if (status != REFUEL_OK) return status;
    if (!isnan(amount.upper)) return refuse_range(r, &limits, &amount);
    return rf_quantity_take(r->field->kind, &limits, &amount, NAN, value, r->err);
}

#define AT(member) .info.offset = offsetof(refuel_session_request, member)
#define QUANTITY(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND
#define ROW(name) [REFUEL_SESSION_INPUT_##name]
#define NUMBER(name) .info.number = REFUEL_SESSION_INPUT_##name
#define WORDS .kind = RF_KIND_END, .info.unit = "", .info.whole = true, .info.low = 0

const rf_field rf_session_fields[REFUEL_SESSION_INPUT_END] = {
    ROW(DISTANCE) = {NUMBER(DISTANCE), .info.flag = "distance", .info.path = "distance",
                     .info.number_path = "distance_km", QUANTITY(DISTANCE), .read = read_distance,
                     .at = REFUEL_SESSION_INPUT_PACE, AT(distance_km), .info.low = 0.1, .info.high = RF_RUN_MAX_KM_WEEK,
                     .info.example = "10km, 6.2mi or marathon",
                     .info.help = "length of the run; also how long it takes, like 50min",
                     .info.numbers = {{"distance_mi", "mi"}}},
    ROW(TIME) = {NUMBER(TIME), .info.flag = "time", .info.path = "time", .info.number_path = "time_h", QUANTITY(TIME),
                 .read = read_time, AT(time_h), .shown = "min", .info.low = 0.005, .info.high = 168,
                 .info.example = "50min or 1h30",
                 .info.help = "how long it takes: with the distance instead of a pace, or with a pace",
                 .info.numbers = {{"time_min", "min"}}},
    ROW(PACE) = {NUMBER(PACE), .info.flag = "pace", .info.path = "pace", QUANTITY(SPEED), AT(speed_km_h),
                 .info.low = RF_RUN_MIN_KM_H, .info.high = RF_RUN_MAX_KM_H, .info.excludes = REFUEL_SESSION_INPUT_SPEED,
                 .info.example = "5:30/km or 8:51/mi", .info.fallback = "that of the usual week",
                 .info.help = "pace of this run",
                 .info.numbers = {{"pace_min_km", "min/km"}, {"pace_min_mi", "min/mi"}}},
    ROW(SPEED) = {NUMBER(SPEED), .info.flag = "speed", .info.path = "speed", .info.number_path = "speed_km_h",
                  QUANTITY(SPEED), AT(speed_km_h), .info.low = RF_RUN_MIN_KM_H, .info.high = RF_RUN_MAX_KM_H,
                  .info.excludes = REFUEL_SESSION_INPUT_PACE, .info.example = "11km/h or 6.8mph",
                  .info.help = "speed of this run, instead of the pace", .info.numbers = {{"speed_mph", "mi/h"}}},
    ROW(CLIMB) = {NUMBER(CLIMB), .info.flag = "climb", .info.path = "climb", .info.number_path = "climb_m",
                  QUANTITY(CLIMB), AT(climb_m), .info.low = 0, .info.high = RF_RUN_MAX_CLIMB_M_WEEK,
                  .info.fallback = "0", .info.help = "metres climbed on this run; as many go down again",
                  .info.numbers = {{"climb_ft", "ft"}}},
    ROW(TERRAIN) = {NUMBER(TERRAIN), .info.flag = "terrain", .info.path = "terrain", WORDS, .info.high = REFUEL_SAND,
                    .info.choices = rf_terrain_choices, .also = rf_terrain_also, AT(terrain),
                    .info.fallback = "that of the usual week, or road", .info.help = "the ground of this run"},
    ROW(GAIT) =
        {NUMBER(GAIT), .info.flag = "gait", .info.path = "gait", WORDS, .info.high = REFUEL_GAIT_WALK,
         .info.choices = rf_gait_choices, .also = rf_gait_also, AT(gait),
         .info.fallback = "that of the usual week, or auto",
         .info.help = "whether it is run or walked; auto: by the speed, from walking at 6.5 km/h to running at 8"},
    ROW(NEXT) = {NUMBER(NEXT), .info.flag = "next", .info.path = "next", .info.number_path = "next_h", QUANTITY(TIME),
                 AT(next_h), .shown = "h", .info.low = 0, .info.high = 336, .info.example = "6h",
                 .info.help = "time from the end to the next demanding run"},
};

const refuel_input_info *refuel_session_input_at(refuel_session_input input)
{
    int known = input > REFUEL_SESSION_INPUT_NONE && input < REFUEL_SESSION_INPUT_END;
    return known ? &rf_session_fields[input].info : NULL;
}

rf_session_use rf_session_use_of(int input)
{
    switch (input) {
        case REFUEL_INPUT_WEIGHT: return RF_SESSION_NEEDED;
        case REFUEL_INPUT_SEX:
        case REFUEL_INPUT_AGE:
        case REFUEL_INPUT_BORN:
        case REFUEL_INPUT_HEIGHT:
        case REFUEL_INPUT_BODY_FAT:
        case REFUEL_INPUT_FAT_FREE_MASS:
        case REFUEL_INPUT_ATHLETE:
        case REFUEL_INPUT_LIFE_STAGE:
        case REFUEL_INPUT_GESTATION_WEEK:
        case REFUEL_INPUT_PRE_PREGNANCY_WEIGHT:
        case REFUEL_INPUT_DISTANCE:
        case REFUEL_INPUT_RESTING:
        case REFUEL_INPUT_EQUATION:
        case REFUEL_INPUT_LEVEL:
        case REFUEL_INPUT_UNITS: return RF_SESSION_USED;
        default: return RF_SESSION_UNUSED;
    }
}

bool rf_session_takes(const char *path)
{
    for (int i = 1; i < REFUEL_SESSION_INPUT_END; i++) {
        const refuel_input_info *it = &rf_session_fields[i].info;
        if (strcmp(it->path, path) == 0 || (it->number_path && strcmp(it->number_path, path) == 0)) return true;
    }
    return false;
}
