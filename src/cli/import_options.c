#include "cli/import_options.h"

#include <math.h>
#include <string.h>

#include "cli/args.h"
#include "core/date.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/quantity.h"
#include "core/units.h"
#include "io/clock.h"

#define ZONE_MINUTES_MAX (14 * 60) /* Kiribati */
#define USER_MAX 1000.0
#define RESTING_KCAL_MAX 10000.0

static int two_digits(const char *text)
{
    bool digits = text[0] >= '0' && text[0] <= '9' && text[1] >= '0' && text[1] <= '9';
    return digits ? 10 * (text[0] - '0') + text[1] - '0' : -1;
}

/* +02:00, -0330, Z */
static bool read_zone(const char *text, double *zone_s)
{
    bool west = *text == '-';
    if (strcmp(text, "Z") == 0 || strcmp(text, "UTC") == 0) {
        *zone_s = 0;
        return true;
    }
    if ((*text != '+' && !west) || strlen(text) < 5) return false;
    const char *minutes = text + (text[3] == ':' ? 4 : 3);
    int hour = two_digits(text + 1), minute = strlen(minutes) == 2 ? two_digits(minutes) : -1;
    int all = 60 * hour + minute;
    if (hour < 0 || minute < 0 || minute > 59 || minute % 15 != 0 || all > ZONE_MINUTES_MAX) return false;
    *zone_s = west ? -60.0 * all : 60.0 * all;
    return true;
}

static refuel_status refuse(cli_args *args, const char *flag, const char *text, const char *expected)
{
    char shown[RF_PRINTABLE];
    rf_printable(text, strlen(text), shown);
    return rf_fail(&args->err, REFUEL_E_SYNTAX, flag, "\"%s\" %s", shown, expected);
}

static refuel_status take_zone(cli_args *args, double *zone_s)
{
    const char *text = cli_option_of(args, "zone");
    if (!text || read_zone(text, zone_s)) return REFUEL_OK;
    return refuse(args, "zone", text, "is no zone; write local time minus UTC, like +02:00 or -05:00");
}

static refuel_status take_unit(cli_args *args, const char *flag, rf_unit_id like, const char *expected,
                               const rf_unit **unit)
{
    const char *text = cli_option_of(args, flag);
    if (!text) return REFUEL_OK;
    size_t length = strlen(text);
    if (length > 0 && rf_unit_read(text, length, unit) == length && (*unit)->dimension == rf_units[like].dimension)
        return REFUEL_OK;
    return refuse(args, flag, text, expected);
}

static refuel_status take_day(cli_args *args, const char *flag, int64_t *day)
{
    const char *text = cli_option_of(args, flag);
    return text ? rf_date_read(text, strlen(text), flag, day, &args->err) : REFUEL_OK;
}

static refuel_status take_user(cli_args *args, int *user)
{
    double number;
    const char *text = cli_option_of(args, "user");
    if (!text) return REFUEL_OK;
    size_t length = strlen(text);
    bool read = length > 0 && rf_number_read(text, length, &number) == length;
    if (!read || number < 0 || number > USER_MAX || number != floor(number))
        return refuse(args, "user", text, "is no user of a scale; write its number, like 0");
    *user = (int)number;
    return REFUEL_OK;
}

static refuel_status take_resting(cli_args *args, double *resting_kcal)
{
    static const rf_limits limits = {.field = "resting", .high = RESTING_KCAL_MAX, .example = "1450kcal"};
    rf_amount amount;
    const char *text = cli_option_of(args, "resting");
    if (!text) return REFUEL_OK;
    refuel_status status = rf_quantity_amount(RF_KIND_ENERGY_PER_DAY, &limits, text, strlen(text), &amount, &args->err);
    if (status != REFUEL_OK) return status;
    return rf_quantity_take(RF_KIND_ENERGY_PER_DAY, &limits, &amount, NAN, resting_kcal, &args->err);
}

refuel_status cli_import_options_read(cli_args *args, cli_import_options *out)
{
    *out = (cli_import_options){RF_LOG_OPTIONS_INIT, NAN, RF_LOG_NO_DAY};
    out->files.today = (double)rf_local_day();
    refuel_status status = take_zone(args, &out->files.zone_s);
    if (status == REFUEL_OK)
        status = take_unit(args, "weight-unit", RF_U_KG, "is no unit of weight; write kg, lb or st",
                           &out->files.weight_unit);
    if (status == REFUEL_OK)
        status = take_unit(args, "distance-unit", RF_U_KM, "is no unit of distance; write km, mi or m",
                           &out->files.distance_unit);
    if (status == REFUEL_OK) status = take_user(args, &out->files.user);
    if (status == REFUEL_OK) status = take_day(args, "date", &out->files.day);
    if (status == REFUEL_OK) status = take_day(args, "since", &out->since);
    if (status == REFUEL_OK) status = take_resting(args, &out->resting_kcal);
    if (status != REFUEL_OK || out->files.day == RF_LOG_NO_DAY || args->positions <= 1) return status;
    return rf_fail(&args->err, REFUEL_E_CONFLICT, "date", "it is of one file; %d were named", args->positions);
}
