#include "core/sized.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

/* The struct of this library, of an older one and of a newer one. */
typedef struct now {
    size_t struct_size;
    double a, b;
    int32_t c, d;
} now;

typedef struct older {
    size_t struct_size;
    double a;
} older;

typedef struct newer {
    size_t struct_size;
    double a, b;
    int32_t c, d;
    double e;
    int32_t f, g;
} newer;

static const now empty = {sizeof empty, NAN, NAN, 0, -1};

Test(sized, read_the_same)
{
    now in = {sizeof in, 1, 2, 3, 4}, out;
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(&in, &out, sizeof out), 0));
}

/* What an older caller does not know is as in the empty struct, and nothing behind its struct is looked at. */
Test(sized, read_older)
{
    struct {
        older in;
        double behind;
    } caller = {{sizeof(older), 1}, 99};
    now out;
    cr_expect(eq(int, (int)rf_sized_read(&caller.in, &out, &empty, sizeof out, "it", NULL), REFUEL_OK));
    cr_expect(eq(sz, out.struct_size, sizeof out), "it is whole from here on");
    cr_expect(eq(dbl, out.a, 1));
    cr_expect(isnan(out.b));
    cr_expect(out.c == 0 && out.d == -1);
    size_t smallest = sizeof(size_t);
    cr_expect(eq(int, (int)rf_sized_read(&smallest, &out, &empty, sizeof out, "it", NULL), REFUEL_OK));
    cr_expect(isnan(out.a));
}

/* A newer caller is served as long as it sets nothing that is unknown here: NaN and 0 are not set. */
Test(sized, read_newer)
{
    newer in = {sizeof in, 1, 2, 3, 4, NAN, 0, 0};
    now out;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", &err), REFUEL_OK));
    cr_expect(out.struct_size == sizeof out && out.a == 1 && out.b == 2 && out.c == 3 && out.d == 4);
    in.e = 0;
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", &err), REFUEL_OK));
    in.e = 5;
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", &err), REFUEL_E_VERSION));
    cr_expect(eq(str, err.field, "it"));
    cr_expect(strstr(err.message, "the library is older") != NULL);
    in.e = NAN;
    in.g = 1;
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", NULL), REFUEL_E_VERSION));
    in.g = 0;
    in.struct_size -= sizeof in.g; /* a tail that is no whole word */
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", NULL), REFUEL_OK));
    in.f = 1;
    cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", NULL), REFUEL_E_VERSION));
}

Test(sized, read_null)
{
    now out = {0};
    cr_expect(eq(int, (int)rf_sized_read(NULL, &out, &empty, sizeof out, "it", NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(&out, &empty, sizeof out), 0));
}

/* A size that was never set, or cannot be one, is told before anything behind it is read. */
Test(sized, absurd)
{
    static const size_t sizes[] = {0, 1, sizeof(size_t) - 1, 8193, 1 << 20, SIZE_MAX};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        now out;
        refuel_error err = {.message = ""};
        size_t in = sizes[i];
        cr_expect(eq(int, (int)rf_sized_read(&in, &out, &empty, sizeof out, "it", &err), REFUEL_E_VERSION));
        cr_expect(eq(int, (int)rf_sized_check(&in, "it", &err), REFUEL_E_VERSION));
        cr_expect(eq(str, err.message, "it: struct_size is not set; start with the initialiser of the struct"));
        cr_expect(eq(int, (int)rf_sized_check(&in, "it", NULL), REFUEL_E_VERSION));
    }
    size_t fine = 8192;
    cr_expect(eq(int, (int)rf_sized_check(&fine, "it", NULL), REFUEL_OK));
}

/* A result is written as far as the caller's struct holds it; its size, and what lies behind, stay. */
Test(sized, write)
{
    const now result = {sizeof result, 1, 2, 3, 4};
    now same = {sizeof same, 0, 0, 0, 0};
    rf_sized_write(&same, &result, sizeof result);
    cr_expect(eq(int, memcmp(&same, &result, sizeof same), 0));
    struct {
        older out;
        double behind;
    } old = {{sizeof(older), 0}, 99};
    rf_sized_write(&old.out, &result, sizeof result);
    cr_expect(old.out.struct_size == sizeof(older) && old.out.a == 1 && old.behind == 99);
    newer new = {sizeof new, 0, 0, 0, 0, 77, 78, 79};
    rf_sized_write(&new, &result, sizeof result);
    cr_expect(new.struct_size == sizeof new &&new.a == 1 && new.b == 2 && new.c == 3 && new.d == 4);
    cr_expect(new.e == 77 && new.f == 78 && new.g == 79, "what is unknown here is not touched");
    size_t smallest = sizeof(size_t);
    rf_sized_write(&smallest, &result, sizeof result);
    cr_expect(eq(sz, smallest, sizeof(size_t)));
}
