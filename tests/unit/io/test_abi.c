#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/abi.h>
#include <refuel/request.h>
#include <string.h>

static const refuel_abi_entry *named(const char *name)
{
    for (size_t i = 0; refuel_abi_at(i); i++)
        if (strcmp(refuel_abi_at(i)->name, name) == 0) return refuel_abi_at(i);
    return NULL;
}

static size_t length_of(const char *name)
{
    return strcspn(name, ".");
}

/* A member stands behind its struct, lies in it, and is told once. */
Test(abi, members_lie_in_their_structs)
{
    const refuel_abi_entry *whole = NULL;
    size_t n = 0;
    for (; refuel_abi_at(n); n++) {
        const refuel_abi_entry *it = refuel_abi_at(n);
        cr_expect(named(it->name) == it, "%s stands twice", it->name);
        if (strcmp(it->type, "struct") == 0) {
            whole = it;
            cr_expect(eq(sz, it->offset, (size_t)0));
            continue;
        }
        cr_assert(whole != NULL);
        size_t length = length_of(it->name);
        cr_expect(length == strlen(whole->name) && memcmp(it->name, whole->name, length) == 0, "%s", it->name);
        cr_expect(it->offset + it->size <= whole->size, "%s", it->name);
    }
    cr_expect(n > 0);
}

/* What a binding reads is what the compiler made. */
Test(abi, offsets)
{
    const refuel_abi_entry *error = named("refuel_error"), *message = named("refuel_error.message"),
                           *request = named("refuel_request"), *status = named("refuel_error.status");
    cr_assert(error && message && request && status);
    cr_expect(eq(sz, error->size, sizeof(refuel_error)));
    cr_expect(eq(sz, request->size, sizeof(refuel_request)));
    cr_expect(eq(sz, message->offset, offsetof(refuel_error, message)));
    cr_expect(eq(str, (char *)message->type, "text"));
    cr_expect(eq(str, (char *)status->type, "int32_t"));
    cr_expect(refuel_abi_at((size_t)-1) == NULL);
}
