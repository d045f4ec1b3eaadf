/* Resting energy of a block of people: the pieces of an equation one after the other, each as a select. */
#include "batch/rest_call.h"

#include <math.h>
#include <string.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/bits.h"
#include "core/inline.h"
#include "energy/resting_kernel.h"
#include "person/bmi_kernel.h"
#include "person/person.h"

/* What a piece gives, where it holds; of the others what stood there. */
static void take_piece(const rf_rest_call *call, const rf_resting_piece *piece, const rf_rest_people *p,
                       const double *restrict sex)
{
    const rf_resting_piece it = *piece;
    const double *restrict age = p->age_y, *restrict weight = p->weight_kg, *restrict height = p->height_cm,
                           *restrict ffm = p->ffm_kg;
    double *restrict kcal_d = p->kcal_d;
    double kcal_per_unit = call->kcal_per_unit, of = (double)it.sex;
    for (size_t i = 0; i < p->count; i++) {
        double given = rf_resting_sum(&it, age[i], weight[i], weight[i], height[i], ffm[i]) * kcal_per_unit;
        given = age[i] >= it.age_low_y ? given : kcal_d[i];
        given = age[i] < it.age_high_y ? given : kcal_d[i];
        kcal_d[i] = sex[i] == of ? given : kcal_d[i];
    }
}

/* The same of a piece that holds for some body mass indices. */
static void take_piece_of_bmi(const rf_rest_call *call, const rf_resting_piece *piece, const rf_rest_people *p,
                              const double *restrict sex, const double *restrict height_cm)
{
    double kept[RF_BLOCK], low = piece->bmi_low, high = piece->bmi_high;
    const double *restrict weight = p->weight_kg;
    double *restrict kcal_d = p->kcal_d;
    memcpy(kept, kcal_d, p->count * sizeof *kept);
    take_piece(call, piece, p, sex);
    for (size_t i = 0; i < p->count; i++) {
        double bmi = rf_bmi(weight[i], height_cm[i]), it = bmi >= low ? kcal_d[i] : kept[i];
        kcal_d[i] = bmi < high ? it : kept[i];
    }
}

/* A body that cannot be has no answer, and neither has one whose numbers the equation needs and does not have: no_height and
   no_ffm are then NaN, else 0. */
static inline double possible(double kcal_d, double age_y, double kg, double cm, double ffm_kg, double no_height,
                              double no_ffm)
{
    double it = kcal_d > 0 ? kcal_d : NAN;
    it = age_y >= RF_AGE_Y_MIN ? it : NAN;
    it = age_y <= RF_AGE_Y_MAX ? it : NAN;
    it = kg >= RF_WEIGHT_KG_MIN ? it : NAN;
    it = kg <= RF_WEIGHT_KG_MAX ? it : NAN;
    double tall = cm >= RF_HEIGHT_CM_MIN ? it : NAN;
    tall = cm <= RF_HEIGHT_CM_MAX ? tall : NAN;
    it = isnan(cm) ? it + no_height : tall;
    double fleshy = ffm_kg > 0 ? it : NAN;
    fleshy = ffm_kg <= kg ? fleshy : NAN;
    return isnan(ffm_kg) ? it + no_ffm : fleshy;
}

/* The coefficients of a person: of the last band that has begun. */
#define RF_TAKE(k, member) (man > 0 ? band[k].male.member : band[k].female.member)
#define RF_BEGIN(k)                                                        \
    do {                                                                   \
        double begun = age[i] >= band[k].from_y ? 1 : 0;                   \
        constant = begun > 0 ? RF_TAKE(k, constant) : constant;            \
        per_kg = begun > 0 ? RF_TAKE(k, per_kg) : per_kg;                  \
        per_height = begun > 0 ? RF_TAKE(k, per_height) : per_height;      \
        if (years) per_year = begun > 0 ? RF_TAKE(k, per_year) : per_year; \
    } while (0)

/* Where the height in the equation is in metres; in centimetres; as the call says. */
typedef enum height_in { METRES, CENTIMETRES, AS_CALLED } height_in;

/* Both sexes, and the bands of ages from one on with so many behind it, in one loop. */
RF_INLINE void take_bands_of(const rf_rest_call *call, const rf_rest_band *band, const rf_rest_people *p,
                             const double *restrict sex, int behind, bool years, bool mass, height_in unit_of)
{
    const double *restrict age = p->age_y, *restrict weight = p->weight_kg, *restrict cm = p->height_cm,
                           *restrict ffm_kg = p->ffm_kg;
    double *restrict kcal_d = p->kcal_d;
    double kcal_per_unit = call->kcal_per_unit, end_y = call->end_y, cm_per_unit = call->metres ? 100 : 1;
    double no_height = call->uses_height ? NAN : 0;
    for (size_t i = 0; i < p->count; i++) {
        double man = sex[i] == REFUEL_MALE ? 1 : 0, unit = sex[i] == REFUEL_FEMALE ? kcal_per_unit : NAN;
        double constant = RF_TAKE(0, constant), per_kg = RF_TAKE(0, per_kg), per_height = RF_TAKE(0, per_height);
        double per_year = years ? RF_TAKE(0, per_year) : 0;
        double height = unit_of == CENTIMETRES ? cm[i] : cm[i] / (unit_of == METRES ? 100 : cm_per_unit);
        if (behind > 0) {
            RF_BEGIN(1);
            RF_BEGIN(2);
        }
        if (behind > 2) {
            RF_BEGIN(3);
            RF_BEGIN(4);
            RF_BEGIN(5);
        }
        unit = man > 0 ? kcal_per_unit : unit;
        height = no_height == 0 ? 0 : height;
        double given = rf_resting_size_sum(constant, per_kg, per_height, per_year, age[i], weight[i], height) * unit;
        given = age[i] >= band[0].from_y ? given : NAN;
        given = age[i] < end_y ? given : NAN;
        kcal_d[i] = possible(given, age[i], weight[i], cm[i], mass ? ffm_kg[i] : NAN, no_height, 0);
    }
}

/* The age of the youngest, or less: the bits of positive numbers are in their order, and a loop has the least of bits. */
static double youngest_of(const rf_rest_people *p)
{
    const double *restrict age = p->age_y;
    int64_t least = INT64_MAX;
    for (size_t i = 0; i < p->count; i++) {
        int64_t bits = (int64_t)rf_bits_of(age[i]);
        least = bits < least ? bits : least;
    }
    return rf_double_of((uint64_t)least);
}

/* Bands that are over for everybody are left out: in adults those of children are most. */
static void take_bands(const rf_rest_call *call, const rf_rest_people *p, const double *restrict sex)
{
    rf_rest_band band[RF_REST_BANDS];
    int first = 0, count = call->bands;
    bool years = false;
    for (int k = 0; k < count; k++)
        years = years || call->band[k].female.per_year != 0 || call->band[k].male.per_year != 0;
    double youngest_y = count > 1 ? youngest_of(p) : NAN; /* NaN where that is nobody's age */
    while (first + 1 < count && youngest_y >= call->band[first + 1].from_y) first++;
    for (int k = 0; k < RF_REST_BANDS; k++) {
        band[k] = call->band[first + k < RF_REST_BANDS ? first + k : RF_REST_BANDS - 1];
        if (first + k >= count) band[k].from_y = INFINITY;
    }
    int behind = count - first - 1;
    if (p->no_ffm && behind == 0 && !call->metres)
        take_bands_of(call, band, p, sex, 0, true, false, CENTIMETRES);
    else if (p->no_ffm && behind <= 2 && !years && call->metres)
        take_bands_of(call, band, p, sex, 2, false, false, METRES);
    else if (p->no_ffm && behind <= 2 && !years)
        take_bands_of(call, band, p, sex, 2, false, false, CENTIMETRES);
    else
        take_bands_of(call, band, p, sex, RF_REST_BANDS - 1, true, true, AS_CALLED);
}

/* Most equations are two lines, one for each sex: the coefficients of each person, and all in one loop. */
static void take_two(const rf_rest_call *call, const rf_rest_people *p, const rf_rest_people *in_line,
                     const double *restrict sex)
{
    const rf_resting_piece one = call->row->piece[0], other = call->row->piece[1];
    const double *restrict age = p->age_y, *restrict weight = p->weight_kg, *restrict cm = p->height_cm,
                           *restrict ffm_kg = p->ffm_kg, *restrict height = in_line->height_cm,
                           *restrict ffm = in_line->ffm_kg;
    double *restrict kcal_d = p->kcal_d;
    double kcal_per_unit = call->kcal_per_unit, of_one = (double)one.sex, of_other = (double)other.sex;
    double no_height = call->uses_height ? NAN : 0, no_ffm = call->uses_ffm ? NAN : 0;
    for (size_t i = 0; i < p->count; i++) {
        double first = sex[i] == of_one ? 1 : 0, unit = sex[i] == of_other ? kcal_per_unit : NAN;
#define TAKE(member) .member = first > 0 ? one.member : other.member
        const rf_resting_piece it = {TAKE(age_low_y),  TAKE(age_high_y), TAKE(constant),   TAKE(per_kg),
                                     TAKE(per_height), TAKE(per_year),   TAKE(per_ffm_kg), TAKE(per_fm_kg)};
#undef TAKE
        unit = first > 0 ? kcal_per_unit : unit;
        double given = rf_resting_sum(&it, age[i], weight[i], weight[i], height[i], ffm[i]) * unit;
        given = age[i] >= it.age_low_y ? given : NAN;
        given = age[i] < it.age_high_y ? given : NAN;
        kcal_d[i] = possible(given, age[i], weight[i], cm[i], ffm_kg[i], no_height, no_ffm);
    }
}

static void refuse(const rf_rest_call *call, const rf_rest_people *p)
{
    const double *restrict age = p->age_y, *restrict weight = p->weight_kg, *restrict height = p->height_cm,
                           *restrict ffm = p->ffm_kg;
    double *restrict kcal_d = p->kcal_d;
    double no_height = call->uses_height ? NAN : 0, no_ffm = call->uses_ffm ? NAN : 0;
    for (size_t i = 0; i < p->count; i++)
        kcal_d[i] = possible(kcal_d[i], age[i], weight[i], height[i], ffm[i], no_height, no_ffm);
}

static void take_pieces(const rf_rest_call *call, const rf_rest_people *p, const rf_rest_people *in_line,
                        const double *restrict sex)
{
    for (size_t i = 0; i < p->count; i++) p->kcal_d[i] = NAN;
    for (int k = call->pieces - 1; k >= 0; k--) { /* of two that hold the first counts */
        const rf_resting_piece *piece = &call->row->piece[k];
        if (piece->bmi_high == 0)
            take_piece(call, piece, in_line, sex);
        else
            take_piece_of_bmi(call, piece, in_line, sex, p->height_cm);
    }
    refuse(call, p);
}

void RF_BLOCK_STAGE(rf_block_resting)(const rf_rest_call *call, const rf_rest_people *p)
{
    static const double none[RF_BLOCK] = {0};
    const rf_resting_piece *piece = call->row->piece;
    double metres[RF_BLOCK], sex[RF_BLOCK];
    rf_rest_people in_line = *p; /* what the equation does not use is 0 there */
    for (size_t i = 0; i < p->count; i++) sex[i] = p->sex[i];
    for (size_t i = 0; call->metres && i < p->count; i++) metres[i] = p->height_cm[i] / 100;
    if (call->metres) in_line.height_cm = metres;
    if (!call->uses_height) in_line.height_cm = none;
    if (!call->uses_ffm) in_line.ffm_kg = none;
    if (call->bands > 0)
        take_bands(call, p, sex);
    else if (call->pieces == 2 && piece[0].sex != piece[1].sex && piece[0].bmi_high == 0 && piece[1].bmi_high == 0)
        take_two(call, p, &in_line, sex);
    else
        take_pieces(call, p, &in_line, sex);
}
