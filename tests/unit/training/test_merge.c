#include "training/merge.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

/* A log of several files: the entries that are put, and what merging makes of them. */
static rf_log_entry entry[64];
static size_t entries;
static rf_merge merge;
static char told[512];

static void tell(void *context, rf_log_warning what, const rf_log_entry *kept, const rf_log_entry *other)
{
    size_t used = strlen(told);
    (void)context;
    snprintf(told + used, sizeof told - used, "%s %d%s ", rf_log_warning_words[what].word, (int)(kept->day - 100),
             other ? "+" : "");
}

static rf_log_entry *put(rf_log_of of, int file, int rank, int day, double hour)
{
    rf_log_entry *it = &entry[entries];
    *it = rf_log_entry_of(of);
    it->file = (uint32_t)file;
    it->rank = rank;
    it->day = 100 + day;
    it->start_s = 3600 * hour;
    it->line = ++entries;
    return it;
}

static rf_log_entry *run(int file, int rank, int day, double hour, double distance_m, double moving_s)
{
    rf_log_entry *it = put(RF_LOG_OF_RUN, file, rank, day, hour);
    it->distance_m = distance_m;
    it->moving_s = moving_s;
    return it;
}

static void weigh(int file, int day, double hour, double weight_kg)
{
    put(RF_LOG_OF_WEIGHT, file, 8, day, hour)->weight_kg = weight_kg;
}

static rf_log_entry *eat(int file, int day, double kcal)
{
    rf_log_entry *it = put(RF_LOG_OF_FOOD, file, 8, day, NAN);
    it->kcal = kcal;
    return it;
}

static size_t merge_all(double resting_kcal)
{
    *told = '\0';
    merge = (rf_merge){.entry = entry, .entries = entries, .resting_kcal = resting_kcal, .tell = tell};
    rf_merge_entries(&merge);
    entries = 0;
    return merge.entries;
}

/* Start within five minutes: the better source's numbers, and what it does not know from the next. */
Test(merge, one_run_of_three_files)
{
    rf_log_entry *hand = run(0, 8, 1, NAN, 8000, 2400);
    hand->rpe = 4;
    hand->note = 7;
    run(1, 3, 1, 6.502, 8010, 2390)->climb_m = 52;
    run(2, 2, 1, 6.5, 8012, 2389);
    cr_assert(eq(sz, merge_all(NAN), 1));
    cr_expect(entry[0].distance_m == 8012 && entry[0].moving_s == 2389 && entry[0].climb_m == 52);
    cr_expect(entry[0].rpe == 4 && entry[0].note == 7 && entry[0].file == 2 && entry[0].start_s == 3600 * 6.5);
    cr_expect(merge.duplicates == 2 && merge.conflicts == 0 && strcmp(told, "") == 0);
}

/* An hour later, two weeks later, or in the same file: another run. */
Test(merge, other_runs)
{
    run(0, 2, 1, 6.5, 8000, 2400);
    run(1, 3, 1, 7.5, 8000, 2400);
    run(1, 3, 15, 6.5, 8000, 2400);
    run(0, 2, 1, 6.51, 8000, 2400);
    cr_expect(eq(sz, merge_all(NAN), 4));
}

Test(merge, file_read_twice)
{
    for (int file = 0; file < 2; file++) {
        run(file, 8, 1, NAN, 5000, 1500);
        run(file, 8, 1, NAN, 5000, 1500);
        eat(file, 1, 2000);
        weigh(file, 1, 7, 60);
    }
    cr_expect(eq(sz, merge_all(NAN), 4), "both runs of the day, its weight and its food");
    cr_expect(merge.conflicts == 0 && strcmp(told, "") == 0, "%s", told);
}

Test(merge, same_start_other_distance)
{
    run(0, 3, 1, 7, 9410, 3075);
    run(1, 2, 1, 7.0005, 10050, 3080);
    cr_assert(eq(sz, merge_all(NAN), 1));
    cr_expect(entry[0].distance_m == 10050 && merge.conflicts == 1 && strcmp(told, "conflict 1+ ") == 0, "%s", told);
}

/* Without a start each row is used once, the nearest duration first. */
Test(merge, without_a_start)
{
    run(0, 2, 1, 6, 5000, 1500)->climb_m = 1;
    run(0, 2, 1, 18, 5010, 1700)->climb_m = 2;
    run(1, 8, 1, NAN, 5000, 1690)->rpe = 8;
    run(1, 8, 1, NAN, 5000, 1510)->rpe = 3;
    run(1, 8, 1, NAN, 9000, 2510)->rpe = 1;
    run(1, 8, 2, NAN, 5000, 1500)->rpe = 2;
    cr_assert(eq(sz, merge_all(NAN), 4));
    cr_expect(entry[0].climb_m == 1 && entry[0].rpe == 3 && entry[1].climb_m == 2 && entry[1].rpe == 8);
    cr_expect(entry[2].rpe == 1 && entry[3].rpe == 2);
}

/* UTC and local time of the same run tell the zone, and local time its day. */
Test(merge, zone)
{
    run(0, 2, 0, 22.5, 8000, 2400)->clock = RF_LOG_CLOCK_UTC;
    run(1, 3, 1, 0.502, 8010, 2401)->climb_m = 9;
    run(0, 2, 3, 22.5, 9000, 2400)->clock = RF_LOG_CLOCK_UTC;
    run(1, 3, 4, 0.5, 8010, 2401);
    cr_assert(eq(sz, merge_all(NAN), 3));
    cr_expect(entry[0].day == 101 && entry[0].distance_m == 8000 && entry[0].climb_m == 9 && merge.zone_s == 7200);
}

/* By chance a run looks like one of another zone: the zone that most agree on counts, an hour more or less for summer. */
Test(merge, zone_of_most)
{
    for (int day = 1; day <= 5; day++) run(0, 2, day, 5, 8000, 2400)->clock = RF_LOG_CLOCK_UTC;
    for (int day = 1; day <= 2; day++) run(1, 3, day, 7, 8000, 2400);
    run(1, 3, 3, 18, 8000, 2400);
    run(1, 3, 4, 6, 8000, 2400);
    cr_assert(eq(sz, merge_all(NAN), 6));
    cr_expect(merge.zone_s == 7200 && merge.duplicates == 3);
    cr_expect(entry[2].day == 103 && entry[3].day == 103 && entry[4].day == 104 && entry[4].start_s == 6 * 3600);
}

/* A run that local time puts on the next day finds the one of that day that was typed, whatever stands between them. */
Test(merge, zone_and_then_day)
{
    run(0, 2, 0, 22.5, 8000, 2400)->clock = RF_LOG_CLOCK_UTC;
    run(0, 2, 0, 23.9, 3000, 1100)->clock = RF_LOG_CLOCK_UTC;
    run(1, 3, 1, 0.5, 8010, 2401);
    run(2, 8, 1, NAN, 8000, 2405)->rpe = 5;
    cr_assert(eq(sz, merge_all(NAN), 2));
    cr_expect(entry[1].day == 101 && entry[1].distance_m == 8000 && entry[1].rpe == 5);
}

/* A run as a log has it, which was made of a file. */
static rf_log_entry *logged(int day, double hour, double distance_m, double moving_s)
{
    rf_log_entry *it = run(0, 2, day, hour, distance_m, moving_s);
    it->origin = 7;
    it->source = 0;
    return it;
}

static rf_log_entry *again(int day, double hour, double distance_m, double moving_s)
{
    rf_log_entry *it = run(1, 2, day, hour, distance_m, moving_s);
    it->origin = 7;
    return it;
}

/* The same file, read again with another zone, is the same file: also of a log whose runs have several zones, and one that
   somebody mended. What is said now about the zone counts. */
Test(merge, another_zone)
{
    logged(1, 6.5, 8000, 2400)->rpe = 3;
    logged(1, 18.5, 8000, 2400)->rpe = 7;
    logged(2, 23.5, 10000, 3000);
    logged(3, 6.5, 7000, 2000.04);
    logged(90, 6, 5000, 1500);
    again(1, 7.51, 8000.3, 2400.02);
    again(1, 19.5, 8000, 2400);
    again(3, 0.5, 10000, 3000);
    again(3, 7.5, 8500, 2000);
    again(90, 6, 5000, 1500);
    cr_assert(eq(sz, merge_all(NAN), 5));
    cr_expect(entry[0].rpe == 3 && entry[0].start_s == 3600 * 7.51 && entry[0].distance_m == 8000);
    cr_expect(entry[1].rpe == 7 && entry[1].start_s == 3600 * 19.5 && entry[2].day == 103);
    cr_expect(entry[3].distance_m == 7000 && entry[4].start_s == 6 * 3600);
    cr_expect(merge.duplicates == 5 && isnan(merge.zone_s) && strcmp(told, "conflict 3+ ") == 0, "%s", told);
}

/* Another file, though it has the same numbers, is another. */
Test(merge, another_file)
{
    logged(1, 6.5, 8000, 2400);
    again(1, 7.5, 8000, 2400)->origin = 8;
    cr_expect(eq(sz, merge_all(NAN), 2));
}

/* The first of the morning, else one without a time, else the earliest. */
Test(merge, weights)
{
    weigh(0, 1, 22, 61);
    weigh(0, 1, 6.2, 60.2);
    weigh(0, 1, 6.1, 60.1);
    weigh(0, 1, 2, 60.9);
    weigh(1, 2, NAN, 60.4);
    weigh(0, 2, 19, 61);
    weigh(0, 3, 21, 61.2);
    weigh(0, 3, 14, 61.1);
    cr_assert(eq(sz, merge_all(NAN), 3));
    cr_expect(entry[0].weight_kg == 60.1 && entry[1].weight_kg == 60.4 && entry[2].weight_kg == 61.1);
}

/* Somebody else stood on the scale; of two weighings nobody can say whose is whose. */
Test(merge, outliers)
{
    weigh(0, 1, 7, 60);
    weigh(0, 2, 7, 60.5);
    weigh(0, 3, 6.9, 88);
    weigh(0, 3, 7, 60.2);
    weigh(0, 40, 7, 70);
    weigh(0, 41, 7, 60);
    cr_assert(eq(sz, merge_all(NAN), 5));
    cr_expect(entry[2].weight_kg == 60.2 && entry[3].weight_kg == 70 && strcmp(told, "outlier 3 ") == 0, "%s", told);
}

/* A day on which somebody else alone stood on the scale has no weight. What stands in memory before the weights, here a run,
   has nothing to do with it. */
Test(merge, day_of_outliers)
{
    run(1, 8, 1, 7, 5000, 1500)->weight_kg = 88;
    weigh(0, 1, 7, 88);
    weigh(0, 1, 8, 88);
    for (int day = 2; day < 8; day++) weigh(0, day, 7, 60);
    cr_assert(eq(sz, merge_all(NAN), 7));
    cr_expect(entry[1].day == 102 && entry[1].weight_kg == 60 && merge.duplicates == 0);
    cr_expect(strcmp(told, "outlier 1 outlier 1 ") == 0, "%s", told);
}

/* Two diaries of a day are not added up; a day that the first leaves out is the second's. */
Test(merge, food)
{
    eat(0, 1, 2350)->protein_g = 110;
    eat(1, 1, 2345);
    eat(0, 2, NAN)->protein_g = 20;
    eat(1, 2, 2100)->fat_g = 70;
    eat(0, 3, 2000);
    eat(1, 3, 1500);
    eat(1, 3, NAN)->complete = RF_LOG_NO;
    cr_assert(eq(sz, merge_all(NAN), 3));
    cr_expect(entry[2].complete == RF_LOG_NO);
    cr_expect(entry[0].kcal == 2350 && entry[0].protein_g == 110 && entry[1].kcal == 2100);
    cr_expect(isnan(entry[1].protein_g) && entry[1].fat_g == 70 && entry[2].kcal == 2000);
    cr_expect(strcmp(told, "repeated 1+ repeated 3+ incomplete 3 ") == 0 && merge.conflicts == 1, "%s", told);
}

/* Below half of the resting energy, below 0.6 of the own median, nothing after noon; what is said counts. */
Test(merge, incomplete_days)
{
    for (int day = 1; day <= 8; day++) eat(0, day, 2200 + day);
    eat(0, 9, 720);
    eat(0, 10, 1310);
    eat(0, 11, 2000)->last_s = 8 * 3600;
    eat(0, 12, 700)->complete = RF_LOG_YES;
    eat(0, 13, 2100)->complete = RF_LOG_NO;
    eat(0, 14, 1400);
    cr_assert(eq(sz, merge_all(1450), 14));
    cr_expect(strcmp(told, "incomplete 9 incomplete 10 incomplete 11 small-day 12 incomplete 13 ") == 0, "%s", told);
    for (int day = 0; day < 14; day++) {
        rf_log_said want = day == 11 ? RF_LOG_YES : day == 13 || day < 8 ? RF_LOG_UNSAID : RF_LOG_NO;
        cr_expect(eq(int, entry[day].complete, want), "%d", day + 1);
    }
}

/* Days that are marked tell nothing of what is usual, so a log that was marked is not marked further when it is read again. */
Test(merge, incomplete_days_again)
{
    static const double kcal[] = {3000, 2900, 2800, 2700, 2400, 2300, 1500, 1450, 1400, 1380};
    static const size_t days = sizeof kcal / sizeof *kcal;
    for (size_t i = 0; i < days; i++) eat(0, (int)i, kcal[i]);
    cr_assert(eq(sz, merge_all(NAN), days));
    char before[sizeof told];
    strcpy(before, told);
    entries = days;
    cr_assert(eq(sz, merge_all(NAN), days));
    cr_expect(eq(str, told, before));
}

/* Too few sound days tell nothing of what is usual; of who is not known, less than 800 kcal is too little. */
Test(merge, incomplete_days_of_few)
{
    for (int day = 1; day <= 6; day++) eat(0, day, 2200);
    eat(0, 7, 810);
    eat(0, 8, 790);
    cr_assert(eq(sz, merge_all(NAN), 8));
    cr_expect(strcmp(told, "incomplete 8 ") == 0, "%s", told);
}

/* What tells nothing is no row of a log, unless another file tells it. */
Test(merge, entries_that_tell_nothing)
{
    run(0, 2, 1, 7, NAN, NAN)->climb_m = 5;
    run(0, 2, 2, 7, NAN, NAN)->climb_m = 6;
    run(1, 8, 2, 7, 5000, NAN);
    eat(0, 3, NAN);
    eat(0, 4, NAN)->complete = RF_LOG_NO;
    cr_assert(eq(sz, merge_all(NAN), 2));
    cr_expect(entry[0].climb_m == 6 && entry[0].distance_m == 5000 && entry[1].day == 104);
}

Test(merge, nights_and_days_that_are_not_known)
{
    put(RF_LOG_OF_NIGHT, 0, 8, 1, NAN)->sleep_h = 7;
    put(RF_LOG_OF_NIGHT, 1, 8, 1, NAN)->sleep_h = 7.5;
    run(0, 2, 1, 7, 5000, 1500)->day = RF_LOG_NO_DAY;
    cr_assert(eq(sz, merge_all(NAN), 1));
    cr_expect(entry[0].sleep_h == 7 && merge.conflicts == 1);
    cr_expect(eq(sz, merge_all(NAN), 0));
}

/* Judged later, when the person is known, a log is as if it had been known from the start. */
Test(merge, days_are_judged_later)
{
    run(0, 8, 1, 7, 8000, 2400);
    weigh(0, 1, 7, 62);
    weigh(0, 1, 20, 63);
    eat(0, 1, 700);
    eat(0, 2, 640);
    *told = '\0';
    merge = (rf_merge){.entry = entry, .entries = entries, .resting_kcal = NAN, .judges_later = true, .tell = tell};
    rf_merge_entries(&merge);
    entries = 0;
    cr_assert(eq(sz, merge.entries, 4));
    cr_expect(merge.second_weights == 1 && entry[2].complete == RF_LOG_UNSAID && entry[3].complete == RF_LOG_UNSAID);
    merge.resting_kcal = 1337;
    rf_merge_judge(&merge);
    cr_expect(entry[2].kcal == 700 && entry[2].complete == RF_LOG_UNSAID && entry[3].complete == RF_LOG_NO);
}
