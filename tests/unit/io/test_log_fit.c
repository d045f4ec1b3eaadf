/* FIT files larger than a piece: fields and checksums across its ends. What small ones tell is in tests/logs/import. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "io/log_reader.h"

enum { RECORDS = 5000, MOST = RECORDS * 16 + 200 };

typedef struct fit_file {
    unsigned char bytes[MOST];
    size_t length;
    bool big;
} fit_file;

static void put(fit_file *it, unsigned size, uint32_t value)
{
    for (unsigned i = 0; i < size; i++)
        it->bytes[it->length++] = (unsigned char)(value >> 8 * (it->big ? size - 1 - i : i));
}

/* The published way, bit by bit. */
static unsigned checksum(const fit_file *it)
{
    unsigned crc = 0;
    for (size_t i = 0; i < it->length; i++) {
        crc ^= it->bytes[i];
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xA001 : crc >> 1;
    }
    return crc;
}

static void define(fit_file *it, unsigned local, unsigned global, const unsigned char (*field)[3], unsigned fields)
{
    put(it, 1, 0x40 | local);
    put(it, 1, 0);
    put(it, 1, it->big);
    put(it, 2, global);
    put(it, 1, fields);
    memcpy(it->bytes + it->length, field, 3 * fields);
    it->length += 3 * fields;
}

/* Records of 16 bytes or fewer, at 3 m and a second each; the second field is an array of which the first counts. */
static void write_records(fit_file *it, unsigned longer)
{
    const unsigned char id[][3] = {{0, 1, 0}}, record[][3] = {{253, 4, 0x86}, {2, 4, 0x84}, {5, 4, 0x86}, {9, 2, 7}};
    define(it, 0, 0, id, 1);
    put(it, 1, 0), put(it, 1, 4);
    for (; longer > 0; longer--) put(it, 1, 0), put(it, 1, 4); /* each moves what follows by two bytes */
    define(it, 1, 20, record, 4);
    for (uint32_t i = 0; i < RECORDS; i++) {
        put(it, 1, 1);
        put(it, 4, 1000000000 + i);
        put(it, 2, 5 * (600 + i / 100)), put(it, 2, 0xFFFF);
        put(it, 4, 300 * i);
        put(it, 2, 0x6161);
    }
}

enum { HEAD = 14 };

static void begin(fit_file *it, bool big)
{
    static const unsigned char head[HEAD] = {HEAD, 0x20, 0, 0, 0, 0, 0, 0, '.', 'F', 'I', 'T'};
    *it = (fit_file){.big = big, .length = sizeof head};
    memcpy(it->bytes, head, sizeof head);
}

static void end(fit_file *it)
{
    size_t size = it->length - HEAD;
    for (int i = 0; i < 4; i++) it->bytes[4 + i] = (unsigned char)(size >> 8 * i);
    it->big = false;
    put(it, 2, checksum(it));
}

static void make(fit_file *it, bool big, unsigned longer)
{
    begin(it, big);
    write_records(it, longer);
    end(it);
}

static rf_log_book read(const fit_file *it)
{
    static rf_log_bytes bytes;
    rf_log_book book = {.entry = NULL};
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    options.today = 20540;
    rf_log_bytes_of_text(&bytes, (const char *)it->bytes, it->length);
    rf_log_read(&bytes, "run.fit", &options, &book);
    cr_assert(eq(int, (int)book.files, 1));
    return book;
}

static fit_file file;

Test(log_fit, larger_than_a_piece)
{
    for (unsigned longer = 0; longer < 18; longer++) {
        make(&file, longer % 2, longer / 2);
        cr_assert(gt(sz, file.length, 4 * RF_LOG_PIECE));
        rf_log_book book = read(&file);
        cr_assert(eq(int, (int)book.entries, 1));
        cr_expect(epsilon_eq(dbl, book.entry[0].distance_m, 3 * (RECORDS - 1), 1e-6), "%u", longer);
        cr_expect(epsilon_eq(dbl, book.entry[0].climb_m, RECORDS / 100 - 1, 1), "%u", longer);
        cr_expect(eq(int, (int)book.file[0].warned[RF_LOG_WARNING_CRC].count, 0), "%u", longer);
        cr_expect(eq(int, (int)book.file[0].warned[RF_LOG_WARNING_CORRUPT].count, 0), "%u", longer);
        rf_log_book_free(&book);
    }
}

Test(log_fit, a_wrong_bit_is_noticed)
{
    make(&file, false, 0);
    for (size_t at = 20; at < file.length; at += 7919) {
        make(&file, false, 0);
        file.bytes[at] ^= 0x10;
        rf_log_book book = read(&file);
        cr_expect(eq(int,
                     (int)(book.file[0].warned[RF_LOG_WARNING_CRC].count > 0 ||
                           book.file[0].warned[RF_LOG_WARNING_CORRUPT].count > 0),
                     1),
                  "%zu", at);
        rf_log_book_free(&book);
    }
}

Test(log_fit, cut_anywhere)
{
    make(&file, false, 0);
    for (size_t length = 40; length < file.length; length += 4099) {
        fit_file cut = file;
        cut.length = length;
        rf_log_book book = read(&cut);
        cr_expect(gt(int, (int)book.file[0].warned[RF_LOG_WARNING_TRUNCATED].count, 0), "%zu", length);
        rf_log_book_free(&book);
    }
}

typedef struct lap {
    uint32_t start_s, timer_s, distance_m;
} lap;

/* A session without totals: sport 2 is a ride, 1 a run. first: of its laps; 0xFFFF: it does not say. */
typedef struct session {
    uint32_t sport, start_s, first, laps;
} session;

static void make_sports(const lap *laps, unsigned lap_count, const session *sessions, unsigned session_count)
{
    const unsigned char of_lap[][3] = {{2, 4, 0x86}, {8, 4, 0x86}, {9, 4, 0x86}},
                        of_session[][3] = {{5, 1, 0}, {2, 4, 0x86}, {25, 2, 0x84}, {26, 2, 0x84}};
    begin(&file, false);
    define(&file, 1, 19, of_lap, 3);
    for (unsigned i = 0; i < lap_count; i++) {
        put(&file, 1, 1);
        put(&file, 4, 1000000000 + laps[i].start_s);
        put(&file, 4, 1000 * laps[i].timer_s);
        put(&file, 4, 100 * laps[i].distance_m);
    }
    define(&file, 2, 18, of_session, 4);
    for (unsigned i = 0; i < session_count; i++) {
        put(&file, 1, 2);
        put(&file, 1, sessions[i].sport);
        put(&file, 4, 1000000000 + sessions[i].start_s);
        put(&file, 2, sessions[i].first), put(&file, 2, sessions[i].laps);
    }
    end(&file);
}

static void expect_run(const rf_log_entry *it, double distance_m, double moving_s)
{
    cr_expect(eq(dbl, it->distance_m, distance_m));
    cr_expect(eq(dbl, it->moving_s, moving_s));
}

/* A ride of two laps, and two runs of one and of two: by the numbers of their laps, by the time, and by neither. */
Test(log_fit, laps_of_several_sessions)
{
    static const lap laps[] = {
        {0, 600, 5000}, {600, 610, 5100}, {1210, 300, 1000}, {3000, 310, 1010}, {3310, 320, 1020}};
    static const session numbered[] = {{2, 0, 0, 2}, {1, 1210, 2, 1}, {1, 3000, 3, 2}},
                         timed[] = {{2, 0, 0xFFFF, 0xFFFF}, {1, 1210, 0xFFFF, 0xFFFF}, {1, 3000, 4, 2}};
    const session *const both[] = {numbered, timed};
    for (int i = 0; i < 2; i++) {
        make_sports(laps, 5, both[i], 3);
        rf_log_book book = read(&file);
        cr_assert(eq(int, (int)book.entries, 2));
        expect_run(&book.entry[0], 1000, 300);
        expect_run(&book.entry[1], 2030, 630);
        cr_expect(eq(int, (int)book.file[0].skipped[RF_LOG_REASON_OTHER_SPORT].count, 1));
        rf_log_book_free(&book);
    }
}

/* More laps than are kept: the sums of those that are there would be too small. */
Test(log_fit, too_many_laps)
{
    static lap many[1100];
    static const session two[] = {{1, 0, 0, 600}, {1, 60000, 600, 500}};
    for (unsigned i = 0; i < 1100; i++) many[i] = (lap){100 * i, 100, 300};
    make_sports(many, 1100, two, 2);
    rf_log_book book = read(&file);
    cr_assert(eq(int, (int)book.entries, 2));
    cr_expect(isnan(book.entry[0].distance_m) && isnan(book.entry[1].distance_m));
    rf_log_book_free(&book);
    make_sports(many, 1100, two, 1);
    book = read(&file);
    expect_run(&book.entry[0], 330000, 110000);
    rf_log_book_free(&book);
}
